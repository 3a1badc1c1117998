"""Learn: the lecture, one chapter at a time, each with something to touch."""

from __future__ import annotations

from pages.parts import state, visit
from pages.parts.job_panel import job_panel
from pages.parts.learn.bar import bar
from pages.parts.learn.chapters import chosen_chapter
from pages.parts.learn.door import door
from pages.parts.learn.lesson import Lesson
from pages.parts.learn.look import look
from pages.parts.messages import told
from pages.parts.room.panel import room


def main() -> None:
    """The list of chapters, or one chapter between the ways to the one before and the one after."""
    workspace = state.workspace()
    projector = visit.chosen(visit.PROJECTOR) is not None
    look(projector=projector)
    room(workspace, projector=projector)
    job = job_panel(workspace)
    lesson = Lesson(workspace, state.vectors_info(workspace), projector, busy=job is not None)
    chapter = chosen_chapter()
    if chapter is None:
        door(lesson)
        return
    with bar(lesson, chapter), told():
        chapter.draw(lesson)


main()
