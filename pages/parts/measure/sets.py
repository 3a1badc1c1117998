"""Putting a set to vectors: which one, how much of it is known here, the job, and what was found out before."""

from __future__ import annotations

from typing import Any, cast

import streamlit as st

from core.intrinsic import (
    SHIPPED_FOR,
    TOPS,
    AnalogySet,
    SetTask,
    ShippedSet,
    SimilaritySet,
    known_share,
    shipped_name,
    shipped_set,
)
from core.intrinsic.reading import is_of_other_things
from core.types import Items
from core.workspace import VectorsInfo, Workspace
from core.workspace.intrinsics import IntrinsicInfo
from pages.parts import state
from pages.parts.i18n import keyed, named, t
from pages.parts.measure.found import Found
from pages.parts.measure.own import OWN, own_set
from pages.parts.measure.results import results
from pages.parts.plain import plain
from pages.parts.workspace_menu import workspace_title

KEPT_SHARES = 64
TURNED_TO = "measure-turned-to"


def set_view(task: SetTask, workspace: Workspace, info: VectorsInfo, found: Found, *, busy: bool) -> None:
    """What such a set is, which one to ask, and the newest result; of equally new ones that of the chosen set."""
    st.markdown(t(f"measure-{task}-about"))
    known = None if busy else _asking(task, workspace, info, found)
    kept = [each for each in workspace.intrinsics(info.id) if each.task == task][::-1]
    if not kept:
        st.caption(t("measure-not-yet"))
        return
    results(workspace.intrinsic(_chosen(kept, known).id))


def _asking(task: SetTask, workspace: Workspace, info: VectorsInfo, found: Found) -> str | None:
    """Which set, and the button; id of the result where that set was asked before."""
    options = (*SHIPPED_FOR[task], *OWN)
    with st.container(horizontal=True, vertical_alignment="bottom"):
        chosen = st.selectbox(
            t("measure-set"),
            options,
            format_func=named(options, lambda name: t(f"measure-set-{name}")),
            key=keyed(f"measure-set-{task}"),
            width=360,
        )
        top = st.number_input(
            t("measure-top"),
            1,
            value=min(TOPS[task], info.n_items),
            max_value=info.n_items,
            key=f"measure-top-{task}-{info.id}",
            help=t("measure-top-help"),
            width=200,
        )
    if chosen in OWN:
        own = own_set(task, chosen, found.items)
        if own is None:
            return None
        asked, args = own.asked, {"text": own.text, "name": own.name}
    else:
        asked, args = shipped_set(cast(ShippedSet, chosen)), {"set": chosen}
    share = _share(workspace.id, info.id, asked.digest, int(top), found.items, asked)
    _tell(share, own=chosen in OWN)
    known = workspace.find_intrinsic(info.id, task, asked.digest, int(top))
    label, icon = t("measure-start"), ":material/play_arrow:"
    if st.button(label, type="primary", icon=icon, disabled=not share, key=f"measure-start-{task}"):
        _start(workspace, {"vectors_id": info.id, "task": task, "top": int(top), **args}, known)
    return known


def _start(workspace: Workspace, args: dict[str, Any], known: str | None) -> None:
    """Ask; what is known is only turned to."""
    if known is not None:
        st.session_state[TURNED_TO] = known
        return
    own = state.writable(t("shell-copy-name", name=workspace_title(workspace)))
    state.start_job(own, "measure", args)
    st.rerun()


def _tell(share: float, *, own: bool) -> None:
    """How much of the set is known here, before anybody waits for it."""
    if own and not share:
        st.warning(t("measure-known-none"))
    elif not own and is_of_other_things(share):
        st.info(t("measure-known-little", share=share), icon=":material/translate:")
    else:
        st.caption(t("measure-known", share=share))


@st.cache_data(max_entries=KEPT_SHARES, show_spinner=False)
def _share(
    workspace_id: str, vectors_id: str, digest: str, top: int, _items: Items, _asked: AnalogySet | SimilaritySet
) -> float:
    return known_share(_items, _asked, top)


def _chosen(kept: list[IntrinsicInfo], known: str | None) -> IntrinsicInfo:
    """The newest, or another one that is chosen."""
    turned_to = st.session_state.pop(TURNED_TO, None)
    if len(kept) == 1:
        st.markdown(f"#### {_line(kept[0])}")
        return kept[0]
    newest = max(kept, key=lambda each: (each.created, each.id == known)).id
    infos = {info.id: info for info in sorted(kept, key=lambda each: each.id != newest)}
    key = keyed(f"measure-kept-{newest}")
    if turned_to in infos:
        st.session_state[key] = turned_to
    return infos[
        st.selectbox(
            t("measure-kept"),
            list(infos),
            format_func=named(infos, lambda each: _line(infos[each])),
            key=key,
            width=480,
        )
    ]


def _line(info: IntrinsicInfo) -> str:
    shipped = shipped_name(info.set_hash)
    name = t(f"measure-set-{shipped}") if shipped else plain(info.name) or t("measure-pasted")
    return t("measure-kept-line", set=name, top=info.top)
