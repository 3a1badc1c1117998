"""The chapter's four looks at one idea: the arrow, its own words, what fails, what the text has left in it."""

from __future__ import annotations

import streamlit as st

from core.lesson.arrows.asking import fourth_place, own_words, solved
from core.lesson.arrows.bias import bias_of, bias_question
from core.lesson.arrows.scene import PARTS, ArrowsScene
from core.lesson.questions import Question
from pages.parts import visit
from pages.parts.i18n import keyed, named, t
from pages.parts.learn import scene
from pages.parts.learn.arrows import bias, fails, own, plane
from pages.parts.learn.arrows.asked import asked_of, choose_asked, expression
from pages.parts.learn.arrows.source import CHAPTER, WORDS, Source, choose, chosen, sample, sources
from pages.parts.learn.lesson import Lesson
from pages.parts.learn.onward import Way, onward


def questions(lesson: Lesson) -> tuple[Question, ...]:
    """What is asked about the analogy that is open, and about the doctor."""
    seen = _scene()
    source, words = chosen(sources(lesson), seen.source), sample(WORDS)
    asked, biased = asked_of(source, seen), bias_of(words.items, words.index)
    found: list[Question | None] = []
    if asked is not None:
        answered = solved(source.index, asked.sentence)
        found += [fourth_place(source.items, answered), own_words(source.items, answered)]
    if biased is not None:
        found.append(bias_question(words.items, biased))
    return tuple(question for question in found if question is not None)


def draw(lesson: Lesson) -> None:
    """The choice of a look, and that look."""
    seen, found = _scene(), sources(lesson)
    source = chosen(found, seen.source)
    with st.container(horizontal=True, vertical_alignment="center"):
        _parts(seen)
        if seen.part != "bias":
            choose(found, source)
        if seen.part in ("arrows", "own"):
            choose_asked(lesson, source, asked_of(source, seen))
    if source.in_english or (seen.part == "bias" and sample(WORDS).in_english):
        st.caption(t("arrows-english"))
    _look(lesson, seen, source)
    onward(lesson, Way("analogies.py", "arrows-onward", _question_of(source, seen)))


def _look(lesson: Lesson, seen: ArrowsScene, source: Source) -> None:
    if seen.part == "bias":
        bias.look(lesson, sample(WORDS))
    elif seen.part == "fails":
        fails.look(lesson, source, seen)
    elif seen.part == "own":
        own.look(source, seen)
    else:
        plane.look(lesson, source, seen)


def _scene() -> ArrowsScene:
    return ArrowsScene.from_json(scene.scene_of(CHAPTER))


def _parts(seen: ArrowsScene) -> None:
    key = keyed(scene.key(CHAPTER, "part"))
    st.pills(
        t("arrows-part"),
        PARTS,
        default=seen.part,
        format_func=named(PARTS, lambda part: t(f"arrows-part-{part}")),
        key=key,
        on_change=scene.setter(CHAPTER, "part", key),
        required=True,
        wrap=True,
        label_visibility="collapsed",
    )


def _question_of(source: Source, seen: ArrowsScene) -> dict[str, str]:
    """The Analogies page opens on the same question, with the same vectors."""
    asked = asked_of(source, seen)
    where = {visit.WORKSPACE: source.workspace_id, visit.VECTORS: source.info.id}
    return where if asked is None else {**where, visit.QUESTION: expression(source, asked)}
