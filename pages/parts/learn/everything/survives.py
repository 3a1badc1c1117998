"""What survives another seed, another window and another order, for all data side by side."""

from __future__ import annotations

import polars as pl
import streamlit as st

from core.comparison.contrast import Pair
from core.figures import contrasts_figure
from core.figures.contrasts import SHOWN
from core.lesson.everything import verdict_said, window_said
from pages.parts.i18n import language, number, t
from pages.parts.learn.ask import said
from pages.parts.learn.everything.source import Source
from pages.parts.learn.lesson import Lesson
from pages.parts.learn.look import tall
from pages.parts.plain import plain
from pages.parts.theme import is_dark

HEIGHT, ROOM_REM = 280, 16
TEXT, ROOM_TEXT = 14, 18


def survives(lesson: Lesson, found: dict[str, Source]) -> None:
    """The figure, what it says of each, and the same as a table."""
    compared = {source.name_here: source for source in found.values() if source.contrast is not None}
    if not compared:
        return
    names: dict[Pair, str] = {pair: t(f"everything-pair-{pair}") for pair in SHOWN}
    if not lesson.projector:  # there the choice of this look says it
        st.markdown(f"**{t('everything-survives')}**")
    left, right = st.columns(2, gap="large") if lesson.projector else (st.container(), st.container())
    with left:
        _figure(lesson, compared, names)
        st.markdown(t("everything-how"))
    with right:
        st.markdown("\n".join(f"* {sentence}" for source in compared.values() for sentence in _sentences(source)))
    if not lesson.projector:
        _table(compared, names)


def _figure(lesson: Lesson, compared: dict[str, Source], names: dict[Pair, str]) -> None:
    figure = contrasts_figure(
        {title: source.contrast for title, source in compared.items() if source.contrast is not None},
        names,
        x_title=t("everything-kept"),
        language=language(),
        theme="dark" if is_dark() else "light",
        text_size=ROOM_TEXT if lesson.projector else TEXT,
    )
    key, options = "everything-contrasts", {"displayModeBar": False}
    with tall(key, HEIGHT, projector=lesson.projector, rem=ROOM_REM) as height:
        st.plotly_chart(figure, key=key, theme=None, height=height, config=options, alt=t("everything-survives"))


def _sentences(source: Source) -> list[str]:
    assert source.contrast is not None
    return [
        f"{plain(source.name_here)}: {said(text)}"
        for text in (verdict_said(source.contrast), window_said(source.contrast))
    ]


def _table(compared: dict[str, Source], names: dict[Pair, str]) -> None:
    rows = []
    for title, source in compared.items():
        found = source.contrast
        assert found is not None
        figures = {names[pair]: number(found.jaccard(pair), 3) for pair in SHOWN}
        rows.append({t("everything-data"): plain(title), **figures, t("everything-chance"): number(found.by_chance, 3)})
    with st.expander(t("everything-jaccard"), icon=":material/table_rows:", key="everything-jaccard"):
        st.table(pl.DataFrame(rows))
        st.caption(t("everything-jaccard-note"))
