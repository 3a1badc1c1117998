"""What is set in this chapter: the world, the steps, the learning rate."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import streamlit as st

from core.lesson.step.scene import FASTEST, MAX_NEGATIVE, MAX_SEED, MAX_STEPS, MAX_WINDOW, SLOWEST, StepScene
from core.lesson.step.world import APRICOT, FRUIT, MAX_CHARS, MAX_TOKENS, MAX_WORDS, OWN, WORLDS, World
from pages.parts.i18n import keyed, named, number, t
from pages.parts.learn import scene
from pages.parts.learn.step.course import CHAPTER, chosen
from pages.parts.messages import remember_problem

LEAPS = (1, 20, 100, 500)
RATES = (SLOWEST, 0.025, 0.05, 0.1, 0.2, 0.5, FASTEST)


def worlds() -> None:
    """Which world is learned."""
    key = keyed(scene.key(CHAPTER, "world"))
    st.selectbox(
        t("step-world"),
        WORLDS,
        index=WORLDS.index(chosen().world),
        format_func=named(WORLDS, lambda name: t(f"step-world-{name}")),
        key=key,
        on_change=remember_problem(partial(_set, "world", key)),
    )


def own_sentences() -> None:
    """The sentences of a world: the person's own to write, those of a ready-made one to read."""
    found = chosen()
    if found.world != OWN:
        st.caption(t(f"step-text-{found.world}"))
        return
    key = scene.key(CHAPTER, "text")
    st.text_area(
        t("step-own"),
        value=found.text,
        max_chars=MAX_CHARS,
        height=96,
        key=key,
        on_change=remember_problem(partial(_set, "text", key)),
    )


def left_out(world: World) -> None:
    """Tell of sentences that were too many."""
    if world.left_out:
        st.caption(t("step-left-out", n=world.left_out, words=MAX_WORDS, tokens=MAX_TOKENS))


def buttons(found: StepScene) -> None:
    """Forward by one step or many, back by one, and back to T₀."""
    with st.container(horizontal=True):
        for leap in LEAPS:
            label = t("step-one") if leap == 1 else t("step-many", n=leap)
            _go(label, found.moved(leap), f"step-{leap}", disabled=found.steps == MAX_STEPS, first=leap == 1)
        back, start = found.moved(-1), replace(found, steps=0, since=0)
        _go(t("step-back"), back, "step-back", disabled=found.steps == 0, icon=":material/undo:")
        _go(t("step-restart"), start, "step-restart", disabled=found.steps == 0, icon=":material/restart_alt:")


def _go(
    label: str, there: StepScene, key: str, *, disabled: bool, first: bool = False, icon: str | None = None
) -> None:
    st.button(
        label,
        key=key,
        icon=icon or None,
        type="primary" if first else "secondary",
        disabled=disabled,
        on_click=remember_problem(partial(_put, steps=there.steps, since=there.since)),
    )


def rate(found: StepScene) -> None:
    """The learning rate: the same number of steps again, at another pace."""
    key = scene.key(CHAPTER, "rate")
    options = sorted({*RATES, found.rate})
    st.select_slider(
        t("step-rate"),
        options,
        value=found.rate,
        format_func=named(options, number),
        key=keyed(key),
        help=t("step-rate-help"),
        on_change=remember_problem(partial(_set, "rate", keyed(key))),
    )


def more(found: StepScene) -> None:
    """What is seldom changed."""
    with st.popover(t("step-more"), icon=":material/tune:"):
        _whole("seed", found.seed, 0, MAX_SEED)
        if found.world != APRICOT:
            _whole("negative", found.negative, 1, MAX_NEGATIVE)
        if found.world == OWN:
            _whole("window", found.window, 1, MAX_WINDOW)
            _switch("sg", found.sg)
        _switch("tabulated", found.tabulated)


def _whole(name: str, value: int, low: int, high: int) -> None:
    key = scene.key(CHAPTER, name)
    changed = remember_problem(partial(_set, name, key))
    help_text = t(f"step-{name}-help")
    st.number_input(t(f"step-{name}"), low, high, value, 1, key=key, help=help_text, on_change=changed)


def _switch(name: str, value: bool) -> None:
    key = scene.key(CHAPTER, name)
    changed = remember_problem(partial(_set, name, key))
    st.toggle(t(f"step-{name}"), value, key=key, help=t(f"step-{name}-help"), on_change=changed)


def _set(name: str, key: str) -> None:
    """Keep a widget's value; what moved last was made with another, so nothing has. A new world begins at T₀."""
    found, value = chosen(), st.session_state[key]
    begins: dict[str, object] = {"steps": 0, "since": 0} if name in ("world", "text") else {"since": found.steps}
    if value == OWN and not found.text:
        begins["text"] = t(f"step-text-{FRUIT}")
    _put(**{name: value}, **begins)


def _put(**values: object) -> None:
    scene.set_scene(CHAPTER, {**scene.scene_of(CHAPTER), **values})
