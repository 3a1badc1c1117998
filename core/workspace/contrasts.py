"""What a larger window and another order change, kept with the corpus that it was measured on."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from core.comparison.contrast import MAX_ITEMS, Contrast
from core.errors import WorkspaceError
from core.types import TrainingSettings
from core.workspace import identity
from core.workspace.artifacts import damage_is_told, read_array
from core.workspace.files import META, FolderWriter
from core.workspace.infos import ContrastInfo, contrast_info
from core.workspace.listing import Listing

NEIGHBORS, COMPARED = "neighbors.npy", "compared.npy"


class Contrasts(Listing):
    """Contrasts of a workspace: at most one for a corpus.

    Saving and loading raise as in `core.workspace.Workspace`; saving also ``errors-artifact-missing`` if the corpus is
    gone.
    """

    def save_contrast(self, contrast: Contrast, *, corpus_id: str) -> str:
        """Keep a contrast; returns its id."""
        self.check_corpus(corpus_id)
        return self.save(
            "contrast",
            identity.contrast_id(corpus_id),
            contrast.neighbors.nbytes + contrast.rows.nbytes,
            {"corpus_id": corpus_id},
            lambda writer: _write(writer, contrast),
        )

    def find_contrast(self, corpus_id: str) -> str | None:
        """The contrast of a corpus, if it is here."""
        return self.found("contrast", identity.contrast_id(corpus_id))

    def contrasts(self) -> list[ContrastInfo]:
        """All contrasts, oldest first."""
        return self.infos("contrast", contrast_info)

    def contrast(self, contrast_id: str) -> Contrast:
        """A contrast; its rows are within its corpus, where that is still there."""
        found = _read(*self.meta_of("contrast", contrast_id))
        info = self.info("contrast", contrast_id, contrast_info)
        if self.has("corpus", info.corpus_id):
            _, meta = self.meta_of("corpus", info.corpus_id)
            with damage_is_told(NEIGHBORS):
                if max(found.rows.max(initial=0), found.neighbors.max(initial=0)) >= int(meta["n_items"]):
                    raise ValueError("a row outside the corpus")
        return found

    def check_corpus(self, corpus_id: str) -> None:
        """A corpus that was deleted while a job worked on it takes the result along: ``errors-artifact-missing``."""
        if not self.has("corpus", corpus_id):
            raise WorkspaceError("errors-artifact-missing")


def _write(writer: FolderWriter, contrast: Contrast) -> None:
    writer.array(NEIGHBORS, contrast.neighbors.astype(np.int32, copy=False))
    writer.array(COMPARED, contrast.rows.astype(np.int32, copy=False))
    writer.meta |= {
        "settings": contrast.settings.to_json(),
        "n_tokens": contrast.n_tokens,
    }


def _read(folder: Path, meta: dict[str, Any]) -> Contrast:
    neighbors, rows = read_array(folder, NEIGHBORS, np.int32, 3), read_array(folder, COMPARED, np.int32, 1)
    with damage_is_told(META):
        settings, n_tokens = TrainingSettings(**meta["settings"]), int(meta["n_tokens"])
        if n_tokens < 0:
            raise ValueError("not a count")
    with damage_is_told(NEIGHBORS):
        if len(rows) > MAX_ITEMS or min(rows.min(initial=0), neighbors.min(initial=0)) < 0:
            raise ValueError("more items than are compared, or a row before the first")
        return Contrast(neighbors, rows, settings, n_tokens)
