"""Which two vector sets are compared."""

from __future__ import annotations

import streamlit as st

from core.workspace import VectorsInfo, Workspace
from pages.parts import visit
from pages.parts.i18n import keyed, named, t
from pages.parts.messages import remember_problem

ONE_HOT = "one-hot"


def second_of(workspace: Workspace, first: VectorsInfo) -> str | None:
    """Id of the second vector set, or `ONE_HOT`: the chosen one, else the newest other one, else None."""
    others = [info.id for info in workspace.vector_sets() if info.id != first.id]
    chosen = visit.chosen(visit.COMPARED)
    if chosen in others or chosen == ONE_HOT:
        return chosen
    return others[-1] if others else None


def choose(workspace: Workspace, first: VectorsInfo, second: str | None) -> None:
    """The two menus, and the button that turns them round."""
    infos = {info.id: info.name for info in workspace.vector_sets()}
    with st.container(horizontal=True, vertical_alignment="bottom"):
        _menu(t("compare-first"), infos, first.id, visit.VECTORS, "first")
        others = {key: name for key, name in infos.items() if key != first.id} | {ONE_HOT: t("compare-one-hot")}
        _menu(t("compare-second"), others, second, visit.COMPARED, "second")
        if second in infos:
            st.button(
                t("compare-swap"),
                icon=":material/swap_horiz:",
                on_click=remember_problem(lambda: _take(str(second), first.id)),
            )


def _menu(label: str, names: dict[str, str], chosen: str | None, choice: str, key: str) -> None:
    own = keyed(f"compare-{key}-{chosen}")
    st.selectbox(
        label,
        list(names),
        index=list(names).index(chosen) if chosen in names else None,
        format_func=named(names, names.__getitem__),
        placeholder=t("compare-choose"),
        key=own,
        on_change=remember_problem(lambda: _chosen(choice, st.session_state[own])),
        width=340,
    )


def _chosen(choice: str, value: str | None) -> None:
    if value is not None:
        visit.choose(choice, value)


def _take(first: str, second: str) -> None:
    visit.choose(visit.VECTORS, first)
    visit.choose(visit.COMPARED, second)
