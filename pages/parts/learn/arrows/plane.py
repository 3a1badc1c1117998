"""The arrow, the same arrow elsewhere, and what lies near its tip."""

from __future__ import annotations

import polars as pl
import streamlit as st

from core.analogy import Answers, parallelogram
from core.figures import arrows_figure
from core.lesson.arrows.asking import Solved, fourth_place, own_words, solved
from core.lesson.arrows.scene import STEPS, ArrowsScene
from core.types import Items
from pages.parts.i18n import keyed, named, number, t
from pages.parts.learn import scene
from pages.parts.learn.arrows.asked import Asked, asked_of
from pages.parts.learn.arrows.source import CHAPTER, Source
from pages.parts.learn.ask import ask
from pages.parts.learn.lesson import Lesson
from pages.parts.learn.look import tall
from pages.parts.plain import plain
from pages.parts.theme import is_dark

HEIGHT, ROOM_REM = 330, 16
TEXT, ROOM_TEXT = 15, 24
"""Heights in pixels and, for a room, in rem; sizes of type in pixels, near by and for a room."""


def look(lesson: Lesson, source: Source, seen: ArrowsScene) -> None:
    """The sentence with its gap, then the arrows, step by step."""
    asked = asked_of(source, seen)
    if asked is None:
        st.info(t("arrows-nothing"), icon=":material/edit:")
        return
    found = solved(source.index, asked.sentence)
    question = fourth_place(source.items, found) or own_words(source.items, found)
    shown = ask(CHAPTER, question) if question is not None else True
    left, right = st.columns([3, 2], gap="large")
    with left:
        step = _step(seen, shown)
        picture(lesson, source, found, step)
    with right:
        st.markdown(t(f"arrows-step-{step}-note", **names_of(source.items, found)))
        if shown:
            answers_table(source.items, found.answers)
            _expected(source.items, asked, found)


def names_of(items: Items, found: Solved) -> dict[str, str]:
    """A, B and C, inert."""
    asked = found.asked
    return {name: plain(items.labels[row]) for name, row in zip("abc", (asked.a, asked.b, asked.c), strict=True)}


def _step(seen: ArrowsScene, shown: bool) -> int:
    """How far the picture is; its end is there once the answer is."""
    steps = STEPS if shown else STEPS[:-1]
    current = seen.step if seen.step in steps else steps[-1 if shown else 0]
    key = keyed(scene.key(CHAPTER, f"step-{shown}-{seen.step}"))
    st.pills(
        t("arrows-step"),
        steps,
        default=current,
        format_func=named(steps, lambda step: t(f"arrows-step-{step}")),
        key=key,
        on_change=scene.setter(CHAPTER, "step", key),
        required=True,
        wrap=True,
        label_visibility="collapsed",
    )
    return current


def picture(lesson: Lesson, source: Source, found: Solved, step: int, expected: int | None = None) -> None:
    """The plane of the four; of what else lies near the tip, the places, or else what was expected."""
    asked, labels, rows = found.asked, source.items.labels, found.answers.rows.tolist()
    if not rows:
        return
    others, texts = rows[1:4], [number(place) for place in range(2, 2 + len(rows[1:4]))]
    if expected is not None:
        others, texts = [expected], [labels[expected]]
    drawn = parallelogram(source.index, asked.a, asked.b, asked.c, rows[0], others)
    with tall("arrows-plane", HEIGHT, projector=lesson.projector, rem=ROOM_REM) as height:
        st.plotly_chart(
            arrows_figure(
                drawn,
                [labels[row] for row in (asked.a, asked.b, asked.c, rows[0])],
                texts,
                step=step,
                target_label=t("arrows-tip"),
                theme="dark" if is_dark() else "light",
                text_size=ROOM_TEXT if lesson.projector else TEXT,
            ),
            key="arrows-plane",
            theme=None,
            height=height,
            config={"displayModeBar": False},
            alt=t(f"arrows-step-{step}-note", **names_of(source.items, found)),
        )
    if step == STEPS[-1]:
        st.caption(t("arrows-plane-note", share=drawn.variance_share))


def answers_table(items: Items, answers: Answers) -> None:
    """Answers with their cosines, best first."""
    columns = {
        t("arrows-place"): [number(place) for place in range(1, 1 + len(answers))],
        t("analogies-answer"): [plain(items.labels[row]) for row in answers.rows],
        t("analogies-score-3cosadd"): [number(float(score), 4) for score in answers.scores],
    }
    st.table(pl.DataFrame(columns))


def _expected(items: Items, asked: Asked, found: Solved) -> None:
    rank = None if asked.expected is None else found.answers.rank_of(asked.expected)
    if asked.expected is not None and rank is not None and rank > 1:
        item = plain(items.labels[asked.expected])
        st.caption(t("arrows-expected", item=item, rank=rank, n=found.answers.n_ranked))
