"""The answers, what just the nearest would have said, and the rank of the expected one."""

from __future__ import annotations

from typing import get_args

import numpy as np
import polars as pl
import streamlit as st
from numpy.typing import NDArray

from core.analogy import AnalogyMethod, Answers, Terms, nearest_to_last, solve_analogy
from core.types import Items
from pages.parts.i18n import named, number, t
from pages.parts.map import item_field
from pages.parts.opened import OpenedVectors
from pages.parts.plain import plain

N_ANSWERS = 10


def solved(opened: OpenedVectors, terms: Terms) -> Answers:
    """The options, and the answers under them."""
    with st.container(horizontal=True, vertical_alignment="bottom"):
        methods: tuple[AnalogyMethod, ...] = get_args(AnalogyMethod)
        method = st.segmented_control(
            t("analogies-method"),
            methods,
            default="3cosadd",
            format_func=named(methods, lambda name: t(f"analogies-method-{name}")),
            key="analogy-method",
            help=t("analogies-method-help"),
            required=True,
            persist_state="session",
        )
        exclude = st.toggle(
            t("analogies-exclude"),
            value=True,
            key="analogy-exclude",
            help=t("analogies-exclude-help"),
            persist_state="session",
        )
    return solve_analogy(opened.index, terms.positive, terms.negative, method, N_ANSWERS, exclude)


def show_answers(workspace_id: str, vectors_id: str, opened: OpenedVectors, terms: Terms, found: Answers) -> int | None:
    """Two lists side by side, and the rank of what the person expected; the row of that, if it has a rank."""
    items = opened.vectors.items
    left, right = st.columns(2, gap="large")
    with left:
        st.markdown(f"**{t('analogies-answers')}**")
        _table(items, found.rows, found.scores, t(f"analogies-score-{found.method}"))
        expected = _expected(workspace_id, vectors_id, opened, found)
    with right:
        last = (terms.positive or terms.negative)[-1]
        st.markdown(f"**{t('analogies-nearest', item=plain(items.labels[last]))}**")
        near = nearest_to_last(opened.index, terms, N_ANSWERS, bool(found.excluded))
        _table(items, near.rows, near.cosines, t("analogies-score-3cosadd"))
        st.caption(t("analogies-nearest-note"))
    return expected


def _table(items: Items, rows: NDArray[np.int32], scores: NDArray[np.float32], score_name: str) -> None:
    columns = {
        t("analogies-answer"): [plain(items.labels[row]) for row in rows],
        score_name: [number(float(score), 4) for score in scores],
    }
    if items.counts is not None:
        columns[t("analogies-count")] = [number(int(items.counts[row])) for row in rows]
    st.table(pl.DataFrame(columns))


def _expected(workspace_id: str, vectors_id: str, opened: OpenedVectors, found: Answers) -> int | None:
    key = item_field(
        workspace_id=workspace_id, vectors_id=vectors_id, label=t("analogies-expected"), key="analogy-expected"
    )
    row = opened.vectors.items.index.get(key) if key is not None else None
    rank = found.rank_of(row) if row is not None else None
    if row is None or rank is None:
        return None
    item = plain(opened.vectors.items.labels[row])
    if rank == 1:
        st.success(t("analogies-expected-first", item=item), icon=":material/check:")
    else:
        st.info(
            t("analogies-expected-rank", item=item, rank=rank, n=found.n_ranked), icon=":material/format_list_numbered:"
        )
    return row
