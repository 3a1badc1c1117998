"""What the comparison says, in words first."""

from __future__ import annotations

import streamlit as st

from core.comparison.spaces import N_NEIGHBORS, chance
from core.comparison.verdict import UNRELATED
from core.workspace import VectorsInfo
from pages.parts.compare.pair import Pair
from pages.parts.i18n import number, t

SMALL = 0.1
"""Below it, chance is written with more decimals."""


def sentence(pair: Pair, *, can_ask: bool) -> None:
    """How much is the same, beside chance and another seed; what follows; what was compared."""
    found, kind = pair.verdict, pair.chance_kind
    told = [
        t(
            "compare-sentence",
            k=pair.compared.n_neighbors,
            kept=_kept(found.kept.value),
            low=number(found.kept.low, 2),
            high=number(found.kept.high, 2),
            chance=_small(found.by_chance),
        )
    ]
    if found.floor is not None:
        told.append(t(f"compare-sentence-{kind}", floor=_kept(found.floor)))
    st.markdown(" ".join(told))
    st.markdown(_meaning(pair, can_ask=can_ask))
    st.caption(_compared(pair))


def _meaning(pair: Pair, *, can_ask: bool) -> str:
    found, kind = pair.verdict, pair.chance_kind
    if found.word == UNRELATED:
        return t("compare-word-unrelated")
    if kind == "itself":
        return t("compare-word-itself")
    if found.word is not None:
        return t(f"compare-word-{found.word}-{kind}")
    return t("compare-word-unknown" if can_ask else "compare-word-unknown-imported")


def one_hot(info: VectorsInfo) -> None:
    """What a code without any likeness would have in common: as much as chance gives."""
    k = min(N_NEIGHBORS, info.n_items - 1)
    st.markdown(t("compare-one-hot-sentence", k=k, n=info.n_items, chance=_small(chance(info.n_items, k))))


def _compared(pair: Pair) -> str:
    compared = pair.compared
    told = t("compare-shared", n=compared.n_shared, first=pair.first.n_items, second=pair.second.n_items)
    most = len(compared.shared)
    return told if most == compared.n_shared else f"{told} {t('compare-shared-most', n=most)}"


def _kept(value: float) -> str:
    """Less than one neighbour is written as closely as its interval, so that it lies in it."""
    return number(value, 2 if value < 1 else 1)


def _small(value: float) -> str:
    return number(value, 3 if value < SMALL else 1)
