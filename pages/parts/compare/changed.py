"""Whose neighbours changed most; rare items change by noise, so counts stand beside."""

from __future__ import annotations

from collections.abc import Sequence

import polars as pl
import streamlit as st

from core.comparison.changes import COSINE, FLOOR, IN_COMMON, JACCARD, LOST
from core.comparison.verdict import by_frequency, usual_minimum
from core.export import table_csv
from core.figures import Theme
from core.figures.comparing import frequency_figure
from core.types.items import COUNT, KEY, TITLE
from pages.parts.compare.maps import want
from pages.parts.compare.pair import Pair
from pages.parts.i18n import keyed, language, named, number, t
from pages.parts.theme import is_dark

SHOWN = 200
HEIGHT = 300
TABLE_HEIGHT = 390


def changed(pair: Pair) -> None:
    """The filter, the table, the file, and what is kept by how often items occur."""
    st.subheader(t("compare-changed"))
    found = pair.changes
    if COUNT in found.columns:
        found = _filtered(pair, found)
    st.caption(t("compare-changed-by-seed" if LOST in found.columns else "compare-changed-by-jaccard"))
    _table(pair, found.head(SHOWN))
    st.download_button(
        t("compare-download", n=len(found)),
        b"".join(table_csv(found.drop("place"))),
        file_name="everything2vec-changed.csv",
        mime="text/csv",
        icon=":material/download:",
        on_click="ignore",
    )
    if COUNT in found.columns:
        _figure(pair)


def _filtered(pair: Pair, found: pl.DataFrame) -> pl.DataFrame:
    options, usual = usual_minimum(found[COUNT].to_numpy())
    if len(options) < 2:
        return found
    least = st.select_slider(
        t("compare-min-count"),
        options,
        value=usual,
        format_func=named(options, number),
        key=keyed(f"compare-min-count-{pair.key}"),
        help=t("compare-min-count-help"),
    )
    return found.filter(pl.col(COUNT) >= least)


def _table(pair: Pair, shown: pl.DataFrame) -> None:
    names = shown[TITLE].fill_null(shown[KEY]) if TITLE in shown.columns else shown[KEY]
    columns = {t("compare-column-item"): names.to_list()}
    if COUNT in shown.columns:
        columns[t("compare-column-count")] = _numbers(shown[COUNT].to_list(), 0)
    columns[t("compare-column-common", k=pair.compared.n_neighbors)] = _numbers(shown[IN_COMMON].to_list(), 0)
    if FLOOR in shown.columns:
        columns[t(f"compare-column-{pair.chance_kind}")] = _numbers(shown[FLOOR].to_list(), 1)
    columns[t("compare-column-jaccard")] = _numbers(shown[JACCARD].to_list(), 2)
    columns[t("compare-column-cosine")] = _numbers(shown[COSINE].to_list(), 2)
    right = {name: st.column_config.TextColumn(alignment="right") for name in list(columns)[1:]}
    st.dataframe(
        columns,
        hide_index=True,
        height=TABLE_HEIGHT,
        column_config=right,
        key=_key(pair),
        on_select=lambda: _select(pair, shown[KEY].to_list()),
        selection_mode="single-row",
    )
    st.caption(t("compare-table-note"))


def _key(pair: Pair) -> str:
    return keyed(f"compare-changed-{pair.key}")


def _select(pair: Pair, keys: Sequence[str]) -> None:
    rows = st.session_state[_key(pair)]["selection"]["rows"]
    if rows:
        want(keys[rows[0]])


def _numbers(values: Sequence[float | None], decimals: int) -> list[str]:
    return ["" if value is None else number(value, decimals) for value in values]


def _figure(pair: Pair) -> None:
    counts = pair.items.counts
    assert counts is not None  # there is the column
    bands = by_frequency(pair.compared, counts[pair.compared.shared.first], pair.floor)
    theme: Theme = "dark" if is_dark() else "light"
    kind = pair.chance_kind
    st.markdown(f"**{t('compare-frequency')}**")
    st.plotly_chart(
        frequency_figure(
            bands,
            pair.compared.by_chance,
            x_title=t("compare-frequency-x"),
            y_title=t("compare-frequency-y", k=pair.compared.n_neighbors),
            names={
                "kept": t("compare-frequency-kept"),
                "floor": t(f"compare-column-{kind}") if kind in ("seed", "orders") else "",
                "chance": t("compare-frequency-chance"),
            },
            language=language(),
            theme=theme,
        ),
        key=f"compare-frequency-{pair.key}",
        theme=None,
        height=HEIGHT,
        config={"displayModeBar": False},
        alt=t("compare-frequency"),
    )
