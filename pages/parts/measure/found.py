"""What can be said of a vector set by itself, worked out once and kept by the server."""

from __future__ import annotations

from dataclasses import dataclass

import streamlit as st

from core.grouping import Groups, group_items
from core.intrinsic import CosineSpread, NoiseVerdict, SpaceFacts, compare_with_noise, cosine_spread, space_facts
from core.types import Items, VectorSet
from core.workspace import VectorsInfo, Workspace
from pages.parts.i18n import t
from pages.parts.opened import CACHE

KEPT = 16
N_GROUPS = 8


@dataclass(frozen=True, slots=True)
class Found:
    """What was found in vectors, and the vectors."""

    workspace_id: str
    vectors: VectorSet
    noise: NoiseVerdict
    spread: CosineSpread
    facts: SpaceFacts

    @property
    def items(self) -> Items:
        """Of the vectors."""
        return self.vectors.items


def look(workspace: Workspace, info: VectorsInfo) -> Found:
    """Look at vectors: a second or two the first time.

    Raises
    ------
    WorkspaceError
        If they aren't there (any more), or are damaged.
    """
    vectors = CACHE.get(workspace.id, info.id).vectors
    with st.spinner(t("measure-looking")):
        noise, spread, facts = _looked(workspace.id, info.id, info.created.isoformat(), vectors)
    return Found(workspace.id, vectors, noise, spread, facts)


def groups_of(found: Found, info: VectorsInfo) -> Groups:
    """The vectors in a few groups, made when first asked for."""
    with st.spinner(t("measure-looking")):
        return _grouped(found.workspace_id, info.id, info.created.isoformat(), found.vectors)


@st.cache_data(max_entries=KEPT, show_spinner=False)
def _looked(
    workspace_id: str, vectors_id: str, created: str, _vectors: VectorSet
) -> tuple[NoiseVerdict, CosineSpread, SpaceFacts]:
    matrix = _vectors.matrix
    return compare_with_noise(matrix), cosine_spread(matrix), space_facts(matrix, _vectors.items.counts)


@st.cache_data(max_entries=KEPT, show_spinner=False)
def _grouped(workspace_id: str, vectors_id: str, created: str, _vectors: VectorSet) -> Groups:
    return group_items(_vectors.matrix, min(N_GROUPS, len(_vectors) - 1))
