"""One item: who is near to it in both."""

from __future__ import annotations

import polars as pl
import streamlit as st

from pages.parts.compare.maps import want
from pages.parts.compare.pair import Pair
from pages.parts.i18n import number, t
from pages.parts.map import item_field
from pages.parts.plain import plain

SAME = ":material/check:"


def item_view(pair: Pair, chosen: str | None) -> None:
    """The field, how much is the same, and both lists."""
    asked = item_field(
        workspace_id=pair.workspace.id,
        vectors_id=pair.first.id,
        label=t("compare-item"),
        key=f"compare-item-{pair.key}",
        value=chosen,
    )
    if asked is not None and asked != chosen:
        if asked in pair.places:
            want(asked)
            st.rerun()
        st.info(t("compare-item-one-only", item=plain(pair.items.labels[pair.items.index[asked]])))
        return
    if chosen is None:
        st.caption(t("compare-item-none"))
        return
    _lists(pair, pair.places[chosen])


def _lists(pair: Pair, place: int) -> None:
    near = pair.compared.neighborhoods
    both = near.first[place].tolist(), near.second[place].tolist()
    common = set(both[0]) & set(both[1])
    st.markdown(_head(pair, place, len(common)))
    names = (t("compare-near-first"), t("compare-near-second"))
    columns = {
        name: [_written(pair, other, other in common) for other in rows] for name, rows in zip(names, both, strict=True)
    }
    ranks = [number(rank) for rank in range(1, len(both[0]) + 1)]
    st.table(pl.DataFrame({t("compare-rank"): ranks, **columns}))
    st.caption(t("compare-near-note"))


def _head(pair: Pair, place: int, common: int) -> str:
    row = int(pair.compared.shared.first[place])
    told = [t("compare-item-head", item=plain(pair.items.labels[row]), n=common, k=pair.compared.n_neighbors)]
    floor, kind = pair.floor, pair.chance_kind
    if floor is not None and floor.known[place]:
        told.append(t(f"compare-item-{kind}", n=number(float(floor.in_common[place]), 0)))
    counts = pair.items.counts
    if counts is not None:
        told.append(t("compare-item-count", n=int(counts[row])))
    return " ".join(told)


def _written(pair: Pair, place: int, same: bool) -> str:
    label = plain(pair.items.labels[int(pair.compared.shared.first[place])])
    return f"{SAME} **{label}**" if same else label
