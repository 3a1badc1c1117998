"""Which noise: counts to the power α, and what that does to a frequent item and to a rare one."""

from __future__ import annotations

from functools import partial

import streamlit as st

from core.figures import NoiseTexts, Theme, noise_figure
from core.lesson.noise import MARKS, Example, NoiseScene, alpha_questions, noise, one_in
from core.lesson.noise.scene import HIGHEST, LOWEST
from pages.parts.i18n import keyed, language, named, t
from pages.parts.learn import scene
from pages.parts.learn.ask import ask
from pages.parts.learn.look import tall
from pages.parts.learn.noise.controls import CHAPTER
from pages.parts.messages import remember_problem
from pages.parts.plain import plain
from pages.parts.theme import is_dark

STEP = 0.05
FIRST_LOWEST = 0.5
N_OFFERED = 50
HEIGHT = 330
LARGE_TYPE, LARGE_REM = 18, 16
NAMES = {1.0: "noise-mark-1", 0.75: "noise-mark-0-75", 0.0: "noise-mark-0", -0.5: "noise-mark-minus-0-5"}


def chosen(found: NoiseScene, example: Example) -> tuple[int, int]:
    """Rows of the frequent and of the rare item that are looked at."""
    n_items, n_offered = len(example.counts), _n_offered(example)
    return min(found.frequent, n_offered - 1), n_items - 1 - min(found.rare, n_offered - 1)


def draw(found: NoiseScene, example: Example, *, projector: bool) -> None:
    """The question, α, and the distribution. Values that would give the answer away come with it."""
    frequent, rare = chosen(found, example)
    shown = ask(CHAPTER, alpha_questions(found, example, frequent, rare)[0])
    lowest = LOWEST if shown else FIRST_LOWEST
    exponent = max(found.exponent, lowest)
    _exponent(exponent, lowest)
    _distribution(example, exponent, frequent, rare, projector=projector)
    if not projector:
        _items(example, frequent, rare)


def _exponent(exponent: float, lowest: float) -> None:
    key = scene.key(CHAPTER, f"exponent-{lowest}")
    # The buttons move the slider, so it takes its value from the session and has no default of its own.
    st.session_state.setdefault(key, exponent)
    with st.container(horizontal=True, vertical_alignment="bottom"):
        st.slider(
            t("noise-alpha"),
            lowest,
            HIGHEST,
            step=STEP,
            key=key,
            on_change=scene.setter(CHAPTER, "exponent", key),
            width=220,
        )
        for mark in MARKS:
            if mark >= lowest:
                act = remember_problem(partial(_set_exponent, key, mark))
                st.button(t(NAMES[mark]), key=f"noise-mark-{mark}", on_click=act)
    if lowest > LOWEST:
        st.caption(t("noise-show-first"))


def _set_exponent(key: str, mark: float) -> None:
    st.session_state[key] = mark
    scene.set_scene(CHAPTER, {**scene.scene_of(CHAPTER), "exponent": mark})


def _distribution(example: Example, exponent: float, frequent: int, rare: int, *, projector: bool) -> None:
    drawn, counted = noise(example.counts, exponent), noise(example.counts, 1.0)
    theme: Theme = "dark" if is_dark() else "light"
    texts = NoiseTexts(
        t("noise-as-drawn", alpha=exponent),
        t("noise-as-counted"),
        t("noise-rank"),
        t("noise-probability"),
        {row: t("noise-one-in", n=one_in(drawn[row])) for row in dict.fromkeys((frequent, rare))},
    )
    figure = noise_figure(example.corpus.items.labels, drawn, counted, texts, language=language(), theme=theme)
    if projector:
        figure.update_layout(font={"size": LARGE_TYPE})
    key, options = "noise-figure", {"displayModeBar": False}
    with tall(key, HEIGHT, projector=projector, rem=LARGE_REM) as height:
        st.plotly_chart(figure, theme=None, height=height, key=key, alt=t("noise-figure"), config=options)
    for row in dict.fromkeys((frequent, rare)):
        st.markdown(
            t(
                "noise-words",
                item=plain(example.label(row)),
                count=int(example.counts[row]),
                total=int(example.counts.sum()),
                alpha=exponent,
                drawn=one_in(drawn[row]),
                counted=one_in(counted[row]),
            )
        )


def _items(example: Example, frequent: int, rare: int) -> None:
    """The most frequent and the rarest to choose from, by their places from the top and from the bottom."""
    last, places = len(example.counts) - 1, range(_n_offered(example))
    with st.container(horizontal=True):
        _choice("frequent", {place: example.label(place) for place in places}, frequent)
        _choice("rare", {place: example.label(last - place) for place in places}, last - rare)


def _choice(name: str, labels: dict[int, str], place: int) -> None:
    key = keyed(scene.key(CHAPTER, f"{name}-{len(labels)}-{labels[0]}"))
    st.selectbox(
        t(f"noise-{name}"),
        list(labels),
        index=place,
        format_func=named(labels, labels.__getitem__),
        key=key,
        on_change=scene.setter(CHAPTER, name, key),
        width=300,
    )


def _n_offered(example: Example) -> int:
    """So many from either end of the vocabulary."""
    return max(1, min(N_OFFERED, len(example.counts) // 2))
