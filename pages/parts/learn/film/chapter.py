"""The question, the film with its neighbours, and below it what the model knew when."""

from __future__ import annotations

import streamlit as st

from core.lesson.film import Course, FilmScene, Following, Scorecard, follow, followed_item, questions_of, score
from core.lesson.questions import Question
from core.training import write_wishes
from pages.parts import visit
from pages.parts.film import film
from pages.parts.i18n import t
from pages.parts.learn import scene
from pages.parts.learn.ask import ask
from pages.parts.learn.film.pictures import scorecard, standing
from pages.parts.learn.film.source import Source, source_of
from pages.parts.learn.lesson import Lesson
from pages.parts.learn.looks import looks_of
from pages.parts.learn.onward import Way, onward
from pages.parts.messages import remember_problem
from pages.parts.workspace_menu import sample_title

CHAPTER = "film"
HEIGHT, HEIGHT_FOR_A_ROOM = 25, 19
"""In rem."""
FILM, KNOWN = "film", "known"
MORE_EPOCHS = 40
KEPT_SCORES = 200


def questions(lesson: Lesson) -> tuple[Question, ...]:
    """What is asked about the followed item."""
    source = source_of(lesson)
    return questions_of(source.course, _following(source))


def draw(lesson: Lesson) -> None:
    """The question, the film, and what follows from it."""
    source = source_of(lesson)
    following = _following(source)
    if source.missing is not None:
        st.caption(t(source.missing, sample=sample_title(source.workspace.id)))
    (question,) = questions_of(source.course, following)
    shown = ask(CHAPTER, question)
    looks = looks_of(lesson, CHAPTER, (FILM, KNOWN))
    if FILM in looks:
        _film(lesson, source, following, shown=shown)
    if not lesson.projector:
        st.caption(t("film-among", n=len(source.course.vectors), frames=source.course.n_frames))
    if KNOWN in looks:
        _pictures(lesson, source, following, shown=shown)
    key = source.course.vectors.items.keys[following.row]
    place = {visit.WORKSPACE: source.workspace.id, visit.VECTORS: source.info.id, "item": key}
    ways = [
        Way("train.py", "film-train", {visit.WISHES: write_wishes(epochs=MORE_EPOCHS)}),
        Way("explore.py", "film-explore", place),
    ]
    if source.missing is not None:
        sample = {visit.WORKSPACE: source.workspace.id, visit.CHAPTER: CHAPTER}
        ways.append(Way("learn.py", "film-open-sample", sample))
    onward(lesson, *ways)


def _pictures(lesson: Lesson, source: Source, following: Following, *, shown: bool) -> None:
    made = source.info.created.isoformat()
    scored = _score(source.workspace.id, source.info.id, made, source.course)
    if not shown:
        scorecard(source.course, scored, large=lesson.projector)
        return
    left, right = st.columns((2, 3), gap="large")
    with left:
        standing(source.course, following, large=lesson.projector)
    with right:
        scorecard(source.course, scored, large=lesson.projector)


def _following(source: Source) -> Following:
    wanted = FilmScene.from_json(scene.scene_of(CHAPTER)).item
    return follow(source.course, followed_item(source.course, wanted, source.start))


def _film(lesson: Lesson, source: Source, following: Following, *, shown: bool) -> None:
    key = scene.key(CHAPTER, f"player-{source.info.id}")
    keys = source.course.vectors.items.keys
    film(
        workspace_id=source.workspace.id,
        vectors_id=source.info.id,
        row=following.row,
        height=HEIGHT_FOR_A_ROOM if lesson.projector else HEIGHT,
        open_then=shown,
        few=lesson.projector,
        key=key,
        on_row=remember_problem(lambda: scene.set_scene(CHAPTER, {"item": keys[st.session_state[key]["row"]]})),
    )


@st.cache_data(max_entries=KEPT_SCORES, show_spinner=False)
def _score(workspace_id: str, vectors_id: str, created: str, _course: Course) -> Scorecard:
    return score(_course)
