"""The sentence that comes first, and the facts about the space: each a sentence and a quiet picture."""

from __future__ import annotations

import numpy as np
import streamlit as st

from core.figures.measuring import CosineTexts, bars_figure, cosines_figure, norms_figure
from core.intrinsic.noise import N_SHUFFLES
from core.intrinsic.reading import (
    biggest_hubs,
    direction,
    groups_are_clear,
    has_hubs,
    in_two_decimals,
    length_tendency,
    says_nearness,
)
from core.workspace import VectorsInfo
from pages.parts.i18n import t
from pages.parts.measure.found import Found, groups_of
from pages.parts.measure.style import chart, style
from pages.parts.plain import plain

HEIGHT = 260
N_HUBS = 8


def verdict(found: Found, info: VectorsInfo) -> None:
    """Whether there is anything in the vectors at all."""
    noise = found.noise
    chance = float(noise.by_chance.mean())
    if noise.is_noise:
        advice = t(f"measure-noise-{info.kind}")
        st.warning(f"{t('measure-noise', cosine=noise.cosine, chance=chance)} {advice}", icon=":material/blur_on:")
    elif says_nearness(noise):
        st.markdown(t("measure-something", cosine=noise.cosine, chance=chance))
    else:
        st.markdown(t("measure-directions", cosine=noise.cosine, n=noise.dim_needed))
    how = {"n": noise.n_measured, "shuffles": N_SHUFFLES, "needed": noise.dim_needed, "dim": info.dim}
    st.caption(t("measure-noise-how", **how))


def space_view(found: Found, info: VectorsInfo) -> None:
    """Cosines, lengths and hubs; groups where somebody opens them."""
    left, right = st.columns(2, gap="large")
    with left:
        _cosines(found)
    with right:
        _lengths(found)
    left, right = st.columns(2, gap="large")
    with left:
        _hubs(found)
    with right:
        _groups(found, info)


def _cosines(found: Found) -> None:
    facts = found.facts
    st.markdown(t(f"measure-direction-{direction(facts)}", cosine=in_two_decimals(facts.mean_cosine)))
    texts = CosineTexts(t("measure-pairs"), t("measure-nearest"), t("measure-in-noise"), t("measure-cosine"))
    figure = cosines_figure(found.spread, float(found.noise.by_chance.mean()), texts, **style())
    chart(figure, "cosines", t("measure-cosine"), HEIGHT)
    st.caption(t("measure-isotropy", value=facts.isotropy))


def _lengths(found: Found) -> None:
    facts, counts = found.facts, found.items.counts
    low, middle, high = np.quantile(facts.norms, (0.25, 0.5, 0.75)).tolist()
    tendency = length_tendency(facts)
    st.markdown(t(f"measure-lengths-{tendency}", rho=facts.norm_frequency or 0.0, length=middle, low=low, high=high))
    x_title = t("measure-place" if counts is None else "measure-count")
    y_title = t("measure-length")
    figure = norms_figure(facts.norms, counts, found.items.labels, x_title=x_title, y_title=y_title, **style())
    chart(figure, "norms", y_title, HEIGHT)


def _hubs(found: Found) -> None:
    facts, labels = found.facts, found.items.labels
    rows = biggest_hubs(facts, N_HUBS)
    most = int(facts.occurrences[rows[0]])
    told = "measure-hubs-some" if has_hubs(facts) else "measure-hubs-none"
    st.markdown(t(told, name=plain(labels[rows[0]]), n=most))
    usual = float(facts.occurrences.mean())
    x_title = t("measure-hubs-x")
    names, values = [labels[row] for row in rows], facts.occurrences[rows].tolist()
    chart(bars_figure(names, values, x_title=x_title, usual=usual, **style()), "hubs", x_title, HEIGHT)
    st.caption(t("measure-hubs-how", n=facts.n_measured, skewness=facts.hub_skewness, usual=round(usual)))


def _groups(found: Found, info: VectorsInfo) -> None:
    with st.expander(t("measure-groups"), icon=":material/workspaces:", on_change="rerun", key="measure-groups") as box:
        if not box.open:
            return
        groups, labels = groups_of(found, info), found.items.labels
        clear = "clear" if groups_are_clear(groups.silhouette) else "weak"
        st.markdown(t(f"measure-groups-{clear}", value=groups.silhouette, n=len(groups)))
        names = [", ".join(labels[row] for row in rows) for rows in groups.typical]
        figure = bars_figure(names, groups.sizes.tolist(), x_title=t("measure-groups-x"), **style())
        chart(figure, "groups", t("measure-groups"), HEIGHT)
