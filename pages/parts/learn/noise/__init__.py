"""Chapter 5, noise: negative samples, and the distribution that they are drawn from."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from core.lesson.noise import Example, NoiseScene, alpha_questions, example_of, label_questions, small_world
from core.lesson.noise.scene import PARTS, SOURCES
from core.lesson.questions import Question
from core.training import write_wishes
from pages.parts import visit
from pages.parts.i18n import keyed, named, t
from pages.parts.learn import scene
from pages.parts.learn.examples import open_corpus
from pages.parts.learn.lesson import Lesson
from pages.parts.learn.noise import alpha, labels
from pages.parts.learn.noise.controls import CHAPTER, next_button
from pages.parts.learn.onward import Way, onward


def questions(lesson: Lesson) -> tuple[Question, ...]:
    """What is asked here."""
    found, example = _looked_at(lesson)
    frequent, rare = alpha.chosen(found, example)
    return (*label_questions(found, example), *alpha_questions(found, example, frequent, rare))


def draw(lesson: Lesson) -> None:
    """One of the two questions with what belongs to it."""
    found, example = _looked_at(lesson)
    with st.container(horizontal=True, vertical_alignment="bottom"):
        _part(found)
        _source(lesson, found)
    if found.part == "labels":
        labels.draw(found, example)
    else:
        alpha.draw(found, example, projector=lesson.projector)
    wishes = write_wishes(negative=found.n_negative, ns_exponent=found.exponent)
    onward(lesson, Way("train.py", "noise-train", {visit.WISHES: wishes}))


def _looked_at(lesson: Lesson) -> tuple[NoiseScene, Example]:
    """The scene with its example; the lecture's own where the open data has none."""
    found = NoiseScene.from_json(scene.scene_of(CHAPTER))
    if found.source == "data" and (corpus := open_corpus(lesson)) is not None:
        example = example_of(corpus, found.sequence)
        if example is not None:
            return found, example
    own = example_of(small_world(t("noise-text")), 0)
    assert own is not None  # its first sentence is the cat's
    return replace(found, source="ours"), own


def _part(found: NoiseScene) -> None:
    key = keyed(scene.key(CHAPTER, "part"))
    st.segmented_control(
        t("noise-part"),
        PARTS,
        default=found.part,
        format_func=named(PARTS, lambda part: t(f"noise-part-{part}")),
        key=key,
        required=True,
        on_change=scene.setter(CHAPTER, "part", key),
    )


def _source(lesson: Lesson, found: NoiseScene) -> None:
    if open_corpus(lesson) is None:
        return
    key = keyed(scene.key(CHAPTER, "source"))
    st.segmented_control(
        t("noise-source"),
        SOURCES,
        default=found.source,
        format_func=named(SOURCES, lambda source: t(f"noise-source-{source}")),
        key=key,
        required=True,
        on_change=scene.setter(CHAPTER, "source", key),
    )
    if found.source == "data" and found.part == "labels":
        next_button("noise-another", "sequence", found.sequence)
