"""Three kinds of sequences and one line of code; then who is near to whom, and what survives shuffling."""

from __future__ import annotations

import streamlit as st

from core.code import training_line
from core.comparison.contrast import LARGE, SMALL
from core.lesson.everything import EverythingScene, questions_of
from core.lesson.questions import Question
from core.training import write_wishes
from pages.parts import visit
from pages.parts.i18n import keyed, named, t
from pages.parts.learn import scene
from pages.parts.learn.ask import ask
from pages.parts.learn.everything.near import choose_item, near
from pages.parts.learn.everything.side_by_side import side_by_side
from pages.parts.learn.everything.source import OWN, Source, sources
from pages.parts.learn.everything.survives import survives
from pages.parts.learn.lesson import Lesson
from pages.parts.learn.looks import looks_of
from pages.parts.learn.onward import Way, onward
from pages.parts.plain import plain

CHAPTER = "everything"
NEAR, SURVIVES = "near", "survives"


def questions(lesson: Lesson) -> tuple[Question, ...]:
    """What is asked about the data that ships."""
    return _questions(sources(lesson))


def draw(lesson: Lesson) -> None:
    """The question, the data, the line, and what is near with this window and that."""
    seen, found = EverythingScene.from_json(scene.scene_of(CHAPTER)), sources(lesson)
    asked = _questions(found)
    shown = ask(CHAPTER, asked[0]) if asked else True
    looks = looks_of(lesson, CHAPTER, (NEAR, SURVIVES) if shown else (NEAR,))
    source = _near(lesson, found, seen, shown=shown) if NEAR in looks else None
    if shown and SURVIVES in looks:
        survives(lesson, found)
    if source is not None:
        _on(lesson, source)


def _near(lesson: Lesson, found: dict[str, Source], seen: EverythingScene, *, shown: bool) -> Source:
    left, right = st.columns([2, 3], gap="large")
    with right:
        with st.container(horizontal=lesson.projector, vertical_alignment="bottom"):
            source = _choose(found, seen)
            choose_item(CHAPTER, source, seen, labelled=not lesson.projector)
        near(lesson, source, seen, shown=shown)
    with left:
        side_by_side(CHAPTER, found, seen)
        if source.contrast is not None:
            st.code(training_line(source.contrast.settings), language="python", wrap_lines=True)
            if not lesson.projector:
                st.caption(t("everything-line"))
    return source


def _on(lesson: Lesson, source: Source) -> None:
    where = {visit.WORKSPACE: source.workspace.id}
    data = {**where, visit.CORPUS: source.info.id}
    small, large = ({**data, visit.WISHES: write_wishes(window=window)} for window in (SMALL, LARGE))
    onward(
        lesson,
        Way("train.py", "everything-train-small", small),
        Way("train.py", "everything-train-large", large),
        Way("recommend.py", "everything-recommend", where),
    )


def _questions(found: dict[str, Source]) -> tuple[Question, ...]:
    shipped = (source for name, source in found.items() if name != OWN)
    return questions_of({source.info.kind: source.contrast for source in shipped if source.contrast is not None})


def _choose(found: dict[str, Source], seen: EverythingScene) -> Source:
    names = list(found)
    current = seen.source if seen.source in found else names[-1 if OWN in found else 0]
    key = keyed(scene.key(CHAPTER, f"source-{'-'.join(names)}"))
    st.pills(
        t("everything-source"),
        names,
        default=current,
        format_func=named(names, lambda name: plain(found[name].name_here)),
        key=key,
        on_change=lambda: _keep_source(seen, st.session_state[key]),
        required=True,
        wrap=True,
        label_visibility="collapsed",
    )
    return found[current]


def _keep_source(seen: EverythingScene, name: str) -> None:
    scene.set_scene(CHAPTER, EverythingScene(name, seen.sequence).to_json())
