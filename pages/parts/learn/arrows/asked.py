"""The analogy that is asked: an example, or the person's own words."""

from __future__ import annotations

from dataclasses import dataclass

import streamlit as st

from core.analogy import Sentence, format_expression
from core.examples import Analogy, analogies_of
from core.lesson.arrows.scene import ArrowsScene, rows_of
from core.types import Items
from pages.parts.i18n import keyed, named, t
from pages.parts.learn import scene
from pages.parts.learn.arrows.source import CHAPTER, Source
from pages.parts.learn.lesson import Lesson
from pages.parts.map import item_field
from pages.parts.messages import remember_problem
from pages.parts.plain import plain

FIELDS = ("a", "b", "c", "expected")


@dataclass(frozen=True, slots=True)
class Asked:
    """A, B and C, and the row of what is expected, if anything is."""

    sentence: Sentence
    expected: int | None = None


def asked_of(source: Source, seen: ArrowsScene) -> Asked | None:
    """What the scene asks, else the first example; None where there is neither."""
    rows = rows_of(seen.asked, source.items)
    if rows is None:
        examples = analogies_of(source.items)
        return Asked(examples[0].sentence, examples[0].expected) if examples else None
    return Asked(Sentence(*rows[:3]), rows[3] if len(rows) > 3 else None)


def expression(source: Source, asked: Asked) -> str:
    """The question as the Analogies page writes it."""
    return format_expression(asked.sentence.terms(), source.opened.search)


def written(items: Items, analogy: Analogy) -> str:
    """An example on one line, inert."""
    return t("arrows-example", **{
        name: plain(items.labels[row]) for name, row in zip("abc", (analogy.a, analogy.b, analogy.c), strict=True)
    })  # fmt: skip


def keys_of(items: Items, analogy: Analogy) -> list[str]:
    """As the scene keeps an example."""
    return [items.keys[row] for row in (analogy.a, analogy.b, analogy.c, analogy.expected)]


def choose_asked(lesson: Lesson, source: Source, asked: Asked | None) -> None:
    """The menu of examples, and, where the type is not large, fields for one's own words."""
    _examples(source, asked)
    if not lesson.projector:
        with st.popover(t("arrows-own-items"), icon=":material/edit:"):
            _fields(source, asked)


def _examples(source: Source, asked: Asked | None) -> None:
    examples = analogies_of(source.items)
    if not examples:
        return
    names = [written(source.items, analogy) for analogy in examples]
    sentences = [analogy.sentence for analogy in examples]
    place = sentences.index(asked.sentence) if asked and asked.sentence in sentences else None
    key = keyed(scene.key(CHAPTER, f"example-{source.name}-{place}"))

    def keep() -> None:
        chosen = st.session_state[key]
        if chosen is not None:
            _set_asked(keys_of(source.items, examples[chosen]))

    st.selectbox(
        t("analogies-examples"),
        range(len(examples)),
        index=place,
        format_func=named(range(len(examples)), names.__getitem__),
        placeholder=t("analogies-examples-placeholder"),
        key=key,
        on_change=remember_problem(keep),
        label_visibility="collapsed",
        width=420,
        filter_mode=None,
    )


def _fields(source: Source, asked: Asked | None) -> None:
    keys = source.items.keys
    given: tuple[str | None, ...] = (None,) * 4
    if asked is not None:
        expected = None if asked.expected is None else keys[asked.expected]
        given = (keys[asked.sentence.a], keys[asked.sentence.b], keys[asked.sentence.c], expected)
    fields = [
        item_field(
            workspace_id=source.workspace_id,
            vectors_id=source.info.id,
            label=t(f"arrows-field-{name}"),
            key=f"arrows-{source.name}-{name}",
            value=value,
        )
        for name, value in zip(FIELDS, given, strict=True)
    ]
    chosen = [key for key in fields[:3] if key is not None]
    if tuple(fields) != given and len(chosen) == 3 and rows_of(tuple(chosen), source.items):
        _set_asked([*chosen, *(key for key in fields[3:] if key is not None)])
        st.rerun()


def _set_asked(keys: list[str]) -> None:
    kept = {name: value for name, value in scene.scene_of(CHAPTER).items() if name != "step"}
    scene.set_scene(CHAPTER, {**kept, "asked": keys})
