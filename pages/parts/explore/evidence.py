"""Why two items are near: the data behind it, in a sentence, in numbers, and as it stands in the file."""

from __future__ import annotations

import polars as pl
import streamlit as st

from core.evidence import Meetings, SharedContext, lift_interval, meetings, rounded, shared_contexts, verdict
from core.workspace import VectorsInfo, Workspace
from pages.parts.explore.places import places
from pages.parts.i18n import named, number, t
from pages.parts.map import Selection, item_field
from pages.parts.messages import told
from pages.parts.opened import CACHE, OpenedVectors
from pages.parts.opened_evidence import EVIDENCE, MAX_WINDOW, OpenedEvidence, why_none
from pages.parts.plain import plain

OTHER = -1
N_NAMED = 5
"""So much of the shared company is named in the sentence."""


def evidence(workspace: Workspace, info: VectorsInfo, chosen: Selection) -> None:
    """The selected item and another one: a neighbour, or any."""
    if (reason := why_none(info)) is not None:
        st.info(t(reason))
        return
    with told():
        vectors = CACHE.get(workspace.id, info.id)
        first = vectors.vectors.items.index.get(chosen.item or "")
        if first is None:
            st.info(t("evidence-choose"))
            return
        opened = EVIDENCE.get(workspace.id, info.id)
        with st.container(horizontal=True, vertical_alignment="bottom"):
            second = _second(workspace, info, vectors, first, chosen)
            window = int(
                st.number_input(
                    t("evidence-window"),
                    1,
                    MAX_WINDOW,
                    opened.window,
                    key=f"evidence-window-{info.id}",
                    help=t("evidence-window-help", window=opened.window),
                    width=140,
                )
            )
        if second is not None and second != first:
            _pair(workspace, info, opened, (first, second), window)


def _second(
    workspace: Workspace, info: VectorsInfo, vectors: OpenedVectors, first: int, chosen: Selection
) -> int | None:
    """The other item; None until one is chosen."""
    items = vectors.vectors.items
    found = vectors.index.neighbors(first, chosen.n_neighbors, chosen.top)
    cosines = dict(zip(found.rows.tolist(), found.cosines.tolist(), strict=True))
    options = [*cosines, OTHER]
    names = {row: f"{items.labels[row]} · {number(cosine, 2)}" for row, cosine in cosines.items()}
    names[OTHER] = t("evidence-other")
    row = st.selectbox(
        t("evidence-neighbor", item=plain(items.labels[first])),
        options,
        format_func=named(options, names.__getitem__),
        key=f"evidence-{info.id}-{first}-{names[OTHER]}",
        width=320,
    )
    if row != OTHER:
        return int(row)
    with st.container(width=320):
        label = t("evidence-other-field")
        key = item_field(workspace_id=workspace.id, vectors_id=info.id, label=label, key="evidence-other")
    return items.index.get(key or "")


def _pair(workspace: Workspace, info: VectorsInfo, opened: OpenedEvidence, pair: tuple[int, int], window: int) -> None:
    found = meetings(opened.index, *pair, window)
    contexts = shared_contexts(opened.index, *pair, window)
    labels = [plain(opened.items.labels[row]) for row in pair]
    st.markdown(_sentence(opened, labels, found, contexts))
    st.caption(_notes(workspace, info, labels, found, pair))
    places(opened, info, pair, found)
    _contexts(opened, labels, contexts)


def _sentence(opened: OpenedEvidence, labels: list[str], found: Meetings, contexts: tuple[SharedContext, ...]) -> str:
    """How they meet; where that doesn't tell why they are near, what company they keep."""
    word = verdict(found)
    said: dict[str, str | int | float] = {"first": labels[0], "second": labels[1]}
    if word != "never":
        said |= {"window": found.window, "expected": found.expected_near}
    if word in ("often", "seldom", "chance"):
        said |= {"n": found.n_near}
    if word == "often":
        said |= {"lift": rounded(found.lift or 0)}
    meets = t(f"evidence-{word}", **said)
    if word == "often":
        return meets
    company = ", ".join(plain(opened.items.labels[each.row]) for each in contexts[:N_NAMED])
    return f"{meets} {t('evidence-company', items=company) if company else t('evidence-no-company')}"


def _notes(workspace: Workspace, info: VectorsInfo, labels: list[str], found: Meetings, pair: tuple[int, int]) -> str:
    """The numbers beside the sentence."""
    counts = {"n_first": found.n_first, "n_second": found.n_second}
    notes = [t("evidence-counts", first=labels[0], second=labels[1], **counts)]
    if (interval := lift_interval(found)) is not None:
        notes.append(t("evidence-interval", low=rounded(interval[0]), high=rounded(interval[1])))
    measured = workspace.stabilities(info.id)
    if measured:
        stability = workspace.stability(measured[-1].id)
        kept = stability.in_all(pair[0]).get(pair[1])
        if kept is not None:
            notes.append(t("evidence-kept", kept=kept, runs=stability.n_runs + 1))
    return " ".join(notes)


def _contexts(opened: OpenedEvidence, labels: list[str], contexts: tuple[SharedContext, ...]) -> None:
    if not contexts:
        return
    st.markdown(f"**{t('evidence-contexts')}**")
    first, second = (t("evidence-with", item=label) for label in labels)
    rows = [
        {
            t("evidence-context"): plain(opened.items.labels[each.row]),
            first: t("evidence-cell", n=each.with_first, lift=each.lifts[0]),
            second: t("evidence-cell", n=each.with_second, lift=each.lifts[1]),
        }
        for each in contexts
    ]
    st.table(pl.DataFrame(rows))
    st.caption(t("evidence-contexts-note"))
