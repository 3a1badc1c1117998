"""What can be said of a vector set by itself: as it is kept, or worked out where nothing can be kept."""

from __future__ import annotations

from dataclasses import dataclass

import streamlit as st

from core.intrinsic import SpaceReport, look_at_space
from core.types import Items, VectorSet
from core.workspace import VectorsInfo, Workspace
from pages.parts.i18n import t
from pages.parts.opened import CACHE, one_thread_each

KEPT = 16


@dataclass(frozen=True, slots=True)
class Found:
    """Vectors, and what a look at them found; None before anybody has looked."""

    vectors: VectorSet
    report: SpaceReport | None

    @property
    def items(self) -> Items:
        """Of the vectors."""
        return self.vectors.items


def look(workspace: Workspace, info: VectorsInfo) -> Found:
    """What is known of vectors. In a sample or a room that came without a look it takes seconds, the first time.

    Raises
    ------
    WorkspaceError
        If they aren't there (any more), or are damaged.
    """
    vectors = CACHE.get(workspace.id, info.id).vectors
    kept = workspace.find_space(info.id)
    if kept is not None:
        return Found(vectors, workspace.space(kept))
    if not workspace.read_only:
        return Found(vectors, None)
    with st.spinner(t("measure-looking")):
        return Found(vectors, _looked(workspace.id, info.id, info.created.isoformat(), vectors))


@st.cache_data(max_entries=KEPT, show_spinner=False)
def _looked(workspace_id: str, vectors_id: str, created: str, _vectors: VectorSet) -> SpaceReport | None:
    one_thread_each()
    return look_at_space(_vectors.matrix, _vectors.items.counts)
