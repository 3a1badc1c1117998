"""Which neighbours of a model stay with other seeds: the figure, what to do about it, and the button that begins it."""

from __future__ import annotations

import streamlit as st

from core.comparison.advice import advise, by_frequency
from core.comparison.stability import MAX_ITEMS, N_RUNS, Stability
from core.figures import Theme, steadiness_figure
from core.settings import settings
from core.types import Items, Model
from core.workspace import StabilityInfo, VectorsInfo, Workspace
from core.workspace.stabilities import why_not
from pages.parts import state
from pages.parts.i18n import language, t
from pages.parts.theme import is_dark
from pages.parts.workspace_menu import workspace_title

HEIGHT = 280


def steadiness(workspace: Workspace, info: VectorsInfo, model: Model, *, busy: bool) -> None:
    """The sentence, what follows from it, the figure; or why there is none.

    Parameters
    ----------
    busy
        Whether a job is at work, so that no other can begin.
    """
    st.markdown(f"**{t('stability-title')}**")
    measured = workspace.stabilities(info.id)
    reason = why_not(info)
    if reason is not None and not measured:
        st.caption(t(reason))
        return
    if measured:
        _told(workspace.stability(measured[-1].id), model, info.id)
    else:
        st.caption(t("stability-about"))
    if reason is None and not busy:
        _start(workspace, info, measured[-1] if measured else None)


def _told(found: Stability, model: Model, vectors_id: str) -> None:
    items = model.vectors.items
    low, high = min(found.by_run), max(found.by_run)
    chance, k = found.by_chance(len(items)), found.neighbors.shape[1]
    st.markdown(t("stability-result", mean=found.mean, k=k, low=low, high=high, runs=found.n_runs, chance=chance))
    notes = [t("stability-always", always=found.always)]
    if len(items) > MAX_ITEMS:
        notes.append(t("stability-measured", n=MAX_ITEMS))
    st.caption(" ".join([*notes, t("stability-on-the-map")]))
    if items.counts is not None:
        _by_frequency(found, model, items, vectors_id)


def _by_frequency(found: Stability, model: Model, items: Items, vectors_id: str) -> None:
    assert items.counts is not None  # asked before
    losses = [record.loss for record in model.epochs]
    for advice in advise(found, items.counts, model.settings, losses):
        st.markdown(t(advice.code, **advice.params))
    theme: Theme = "dark" if is_dark() else "light"
    st.plotly_chart(
        steadiness_figure(
            by_frequency(found, items.counts),
            found.by_chance(len(items)),
            x_title=t("stability-figure-x"),
            y_title=t("stability-figure-y"),
            chance=t("stability-figure-chance"),
            language=language(),
            theme=theme,
        ),
        key=f"steadiness-{vectors_id}",
        theme=None,
        height=HEIGHT,
        alt=t("stability-figure-alt"),
        config={"displayModeBar": False},
    )
    st.caption(t("stability-figure-note"))


def _start(workspace: Workspace, info: VectorsInfo, measured: StabilityInfo | None) -> None:
    """How many trainings, and the button; nothing where all that the server allows are done."""
    most, done = settings().max_stability_runs, 0 if measured is None else measured.n_runs
    if done >= most:
        return
    with st.container(horizontal=True, vertical_alignment="bottom"):
        n_runs = st.number_input(
            t("stability-runs"),
            min(done + 1, most),
            most,
            min(max(N_RUNS, done + 1), most),
            key=f"stability-runs-{info.id}",
            help=t("stability-runs-help"),
            width=200,
        )
        if st.button(t("stability-button"), icon=":material/casino:", key=f"stability-{info.id}"):
            own = state.writable(t("shell-copy-name", name=workspace_title(workspace)))
            state.start_job(own, "stability", {"vectors_id": info.id, "n_runs": int(n_runs)})
            st.rerun()
