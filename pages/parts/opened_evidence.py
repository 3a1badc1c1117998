"""The data behind vectors, kept open so that a question about two items costs only the answer."""

from __future__ import annotations

from core.errors import WorkspaceError
from core.evidence import EvidenceIndex
from core.types import Items
from core.workspace import VectorsInfo, Workspace
from pages.parts.opened import BYTES_PER_ITEM, Cache

CACHE_BYTES = 1_000_000_000
MAX_WINDOW = 100


class OpenedEvidence:
    """The places of all items, and the window that the model was trained with.

    Parameters
    ----------
    index
        Of the corpus that the vectors were trained on.
    window
        Places to each side that count as near where nobody says otherwise.
    n_vectors
        The first so many items have a vector.
    """

    def __init__(self, index: EvidenceIndex, window: int, n_vectors: int) -> None:
        self.index, self.window, self.n_vectors = index, window, n_vectors

    @property
    def n_bytes(self) -> int:
        """Roughly what it takes in memory when all of it is in use."""
        return self.index.n_bytes + BYTES_PER_ITEM * len(self.items)

    @property
    def items(self) -> Items:
        """The vocabulary of the corpus; the vectors' items are its first."""
        return self.index.corpus.items


def why_none(info: VectorsInfo) -> str | None:
    """Why there is no evidence for vectors, an ``evidence`` message id; None where there is."""
    if info.kind != "model":
        return "evidence-imported"
    return "evidence-no-corpus" if info.corpus_id is None else None


def open_evidence(workspace: Workspace, vectors_id: str) -> OpenedEvidence:
    """The data behind a model.

    Raises
    ------
    WorkspaceError
        As `why_none` tells; or if the corpus is damaged.
    """
    info = workspace.vectors_info(vectors_id)
    if (reason := why_none(info)) is not None:
        raise WorkspaceError(reason)
    settings, corpus_id = info.training_settings, info.corpus_id
    assert settings is not None and corpus_id is not None  # or there is a reason
    return OpenedEvidence(workspace.evidence(corpus_id), min(settings.window, MAX_WINDOW), info.n_items)


EVIDENCE = Cache(open_evidence, CACHE_BYTES)
"""``EVIDENCE.get(workspace_id, vectors_id)``: the data used last."""
