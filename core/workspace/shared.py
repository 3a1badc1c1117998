"""What a room would show of a workspace: told before it is opened."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import polars as pl

from core.workspace.artifacts import damage_is_told
from core.workspace.codecs import SEQUENCES
from core.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Shared:
    """How much of each kind there is, and whose names are in it.

    Parameters
    ----------
    with_owners
        Names of the corpora whose sequences say which person they belong to.
    n_uploads
        How many uploads stay out.
    """

    n_corpora: int
    n_vectors: int
    n_projections: int
    n_evaluations: int
    with_owners: tuple[str, ...]
    n_uploads: int

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to look at."""
        return not (self.n_corpora or self.n_vectors)


def shared_by(workspace: Workspace) -> Shared:
    """What a room of this workspace would hold now. Looks at records and heads of tables only.

    Raises
    ------
    WorkspaceError
        ``errors-artifact-damaged``.
    """
    corpora = workspace.corpora()
    return Shared(
        n_corpora=len(corpora),
        n_vectors=len(workspace.vector_sets()),
        n_projections=len(workspace.projections()),
        n_evaluations=sum(map(len, _measurements(workspace))),
        with_owners=tuple(info.name for info in corpora if _has_owners(workspace, info.id)),
        n_uploads=len(workspace.uploads()),
    )


def _measurements(workspace: Workspace) -> tuple[Sequence[object], ...]:
    return workspace.evaluations(), workspace.tunings(), workspace.intrinsics(), workspace.stabilities()


def _has_owners(workspace: Workspace, corpus_id: str) -> bool:
    path = workspace.folder_of("corpus", corpus_id) / SEQUENCES
    if not path.exists():
        return False
    with damage_is_told(SEQUENCES):
        return "owner" in pl.read_parquet_schema(path)
