"""Chapter 4, windows: a window slides along a sentence, and the pairs that it makes are written down."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import streamlit as st

from core.lesson.questions import Question
from core.lesson.sequences import sequence_at
from core.lesson.windows import (
    LARGEST_WINDOW,
    MAX_CHARS,
    MAX_TOKENS,
    SOURCES,
    WindowsScene,
    questions_of,
    reaches,
    words_of,
)
from core.training import write_wishes
from core.types import Corpus
from pages.parts import visit
from pages.parts.i18n import keyed, named, t
from pages.parts.learn import scene
from pages.parts.learn.ask import ask
from pages.parts.learn.examples import open_corpus
from pages.parts.learn.lesson import Lesson
from pages.parts.learn.onward import Way, onward
from pages.parts.messages import remember_problem
from pages.parts.windows.component import sliding_window

CHAPTER = "windows"


def questions(lesson: Lesson) -> tuple[Question, ...]:
    """What is asked here."""
    corpus = open_corpus(lesson)
    found = _scene(corpus)
    return questions_of(found, _tokens(found, corpus))


def draw(lesson: Lesson) -> None:
    """The question, what the window is, and the sentence with the window on it."""
    corpus = open_corpus(lesson)
    found = _scene(corpus)
    asked = st.container()
    with st.container(horizontal=True, vertical_alignment="bottom"):
        _sentence(found, corpus)
        _window(found)
    tokens = _tokens(found, corpus)
    if len(tokens) < 2:
        st.info(t("windows-own-empty"), icon=":material/edit:")
    else:
        with asked:
            shown = ask(CHAPTER, questions_of(found, tokens)[0])
        _slide(found, tokens, counted=shown or found.shrunk)
        if len(tokens) == MAX_TOKENS:
            st.caption(t("windows-cut", n=MAX_TOKENS))
    wishes = write_wishes(window=found.window, sg=found.sg)
    onward(lesson, Way("train.py", "windows-train", {visit.WISHES: wishes}))


def _scene(corpus: Corpus | None) -> WindowsScene:
    found = WindowsScene.from_json(scene.scene_of(CHAPTER))
    return replace(found, source="ours") if found.source == "data" and corpus is None else found


def _tokens(found: WindowsScene, corpus: Corpus | None) -> tuple[str, ...]:
    if found.source == "data" and corpus is not None:
        labels = corpus.items.labels
        return tuple(labels[row] for row in sequence_at(corpus, found.sequence, MAX_TOKENS))
    return words_of(found.text if found.source == "own" else t("windows-sentence"))


def _sentence(found: WindowsScene, corpus: Corpus | None) -> None:
    sources = SOURCES if corpus is not None else SOURCES[:-1]
    key = keyed(scene.key(CHAPTER, "source"))
    st.segmented_control(
        t("windows-source"),
        sources,
        default=found.source,
        format_func=named(sources, lambda source: t(f"windows-source-{source}")),
        key=key,
        required=True,
        on_change=scene.setter(CHAPTER, "source", key),
    )
    if found.source == "own":
        key = scene.key(CHAPTER, "text")
        st.text_input(
            t("windows-own"),
            found.text,
            max_chars=MAX_CHARS,
            placeholder=t("windows-own-placeholder"),
            key=key,
            on_change=scene.setter(CHAPTER, "text", key),
            width=440,
        )
    elif found.source == "data":
        _next_button("windows-another", "sequence", found.sequence)


def _window(found: WindowsScene) -> None:
    key = scene.key(CHAPTER, "window")
    st.slider(
        t("windows-window"),
        1,
        LARGEST_WINDOW,
        found.window,
        key=key,
        on_change=scene.setter(CHAPTER, "window", key),
        width=240,
    )
    key = keyed(scene.key(CHAPTER, "sg"))
    st.segmented_control(
        t("training-sg"),
        [True, False],
        default=found.sg,
        format_func=named([True, False], lambda sg: t("train-skip-gram") if sg else t("train-cbow")),
        key=key,
        required=True,
        on_change=scene.setter(CHAPTER, "sg", key),
    )
    key = scene.key(CHAPTER, "shrunk")
    st.toggle(
        t("windows-shrunk"),
        found.shrunk,
        key=key,
        on_change=scene.setter(CHAPTER, "shrunk", key),
        help=t("windows-shrunk-help", seed=found.seed),
    )
    if found.shrunk:
        _next_button("windows-again", "seed", found.seed)


def _next_button(label: str, name: str, number: int) -> None:
    """A button that counts one number of the scene up."""
    values = {**scene.scene_of(CHAPTER), name: number + 1}
    st.button(
        t(label),
        icon=":material/refresh:",
        key=f"windows-next-{name}",
        on_click=remember_problem(lambda: scene.set_scene(CHAPTER, values)),
    )


def _slide(found: WindowsScene, tokens: Sequence[str], *, counted: bool) -> None:
    key = scene.key(CHAPTER, "center")
    sliding_window(
        tokens,
        reaches(len(tokens), found.window, found.seed if found.shrunk else None),
        sg=found.sg,
        center=min(found.center, len(tokens) - 1),
        counted=counted,
        key=key,
        on_center=remember_problem(
            lambda: scene.set_scene(CHAPTER, {**scene.scene_of(CHAPTER), "center": st.session_state[key]["center"]})
        ),
    )
