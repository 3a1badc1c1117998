"""Which training is shown: that of the vectors that are open, or, where it wasn't kept, that of a sample."""

from __future__ import annotations

from dataclasses import dataclass

from core.examples import start_of
from core.lesson.film import Course, course_of
from core.workspace import VectorsInfo, Workspace, open_workspace
from pages.parts.i18n import language
from pages.parts.learn.lesson import Lesson
from pages.parts.opened import CACHE


@dataclass(frozen=True, slots=True)
class Source:
    """A model with its course.

    Parameters
    ----------
    workspace, info
        Where it is.
    course
        What was kept of it.
    missing
        Message id: why it isn't that of the vectors that are open; None if it is.
    """

    workspace: Workspace
    info: VectorsInfo
    course: Course
    missing: str | None = None

    @property
    def start(self) -> str | None:
        """Key of the item that a sample opens on."""
        return start_of(self.workspace.id.removeprefix("sample-"))


def source_of(lesson: Lesson) -> Source:
    """The open vectors if their training can be shown; else the made text in the language of this visit."""
    info = lesson.info
    if info is not None and (found := _course(lesson.workspace, info)) is not None:
        return Source(lesson.workspace, info, found)
    sample = open_workspace(f"sample-made-text-{language()}")
    (made,) = sample.vector_sets()
    course = _course(sample, made)
    assert course is not None, "the samples are built with their course"
    return Source(sample, made, course, _missing(lesson))


def _course(workspace: Workspace, info: VectorsInfo) -> Course | None:
    return course_of(CACHE.get(workspace.id, info.id).vectors, workspace.frames(info.id))


def _missing(lesson: Lesson) -> str:
    if lesson.info is None:
        return "film-nothing-open"
    if lesson.info.kind == "imported":
        return "film-imported"
    frames = lesson.workspace.frames(lesson.info.id)
    return "film-old" if frames is not None and frames.directions is None else "film-too-little"
