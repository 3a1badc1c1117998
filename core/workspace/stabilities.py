"""Which neighbours stay with other seeds, kept with the model that was trained again."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from core.comparison.stability import MAX_ITEMS, N_NEIGHBORS, N_SEEDS, Stability
from core.workspace import identity
from core.workspace.artifacts import damage_is_told, read_array
from core.workspace.files import META, FolderWriter, remove_folder
from core.workspace.infos import StabilityInfo, VectorsInfo, stability_info
from core.workspace.listing import Listing
from core.workspace.measured_checks import share, whole

NEIGHBORS, KEPT = "neighbors.npy", "kept.npy"


class Stabilities(Listing):
    """What stays of the models of a workspace; of one model there may be several, with more or fewer other seeds.

    Saving and loading raise as in `core.workspace.Workspace`; saving also ``errors-artifact-missing`` if the model is
    gone.
    """

    def save_stability(self, stability: Stability, *, vectors_id: str) -> str:
        """Keep what stays of a model; returns its id."""
        return self.save_of_vectors(
            "stability",
            identity.stability_id(vectors_id, stability.seeds),
            stability.neighbors.nbytes + stability.kept.nbytes,
            {"vectors_id": vectors_id},
            lambda writer: _write(writer, stability),
        )

    def find_stability(self, vectors_id: str, seeds: Sequence[int]) -> str | None:
        """What stays of a model with these other seeds, if it is here."""
        return self.found("stability", identity.stability_id(vectors_id, seeds))

    def stabilities(self, vectors_id: str | None = None) -> list[StabilityInfo]:
        """What was measured of a model (None: of all), that of the fewest other trainings first."""
        found = self.infos("stability", stability_info)
        return sorted((info for info in found if vectors_id in (None, info.vectors_id)), key=lambda info: info.n_runs)

    def stability_info(self, stability_id: str) -> StabilityInfo:
        """The record of one measurement."""
        return self.info("stability", stability_id, stability_info)

    def stability(self, stability_id: str) -> Stability:
        """What stays of a model, its arrays memory-mapped; the rows are within its vectors."""
        folder, meta = self.meta_of("stability", stability_id)
        vectors_id = self.stability_info(stability_id).vectors_id
        with damage_is_told(META):
            if not self.has("vectors", vectors_id):
                raise ValueError("no such vectors")
            n_items = int(self.meta_of("vectors", vectors_id, whole=False)[1]["n_items"])
        return _read(folder, meta, n_items)

    def delete_stabilities(self, vectors_id: str) -> None:
        """Delete what was measured of a model."""
        for info in self.stabilities(vectors_id):
            remove_folder(self.folder_of("stability", info.id))


def why_not(info: VectorsInfo) -> str | None:
    """Why vectors can't be trained again with other seeds, a ``stability`` message id; None if they can."""
    if info.kind != "model":
        return "stability-imported"
    if info.corpus_id is None:
        return "stability-no-corpus"
    if info.stopped:
        return "stability-stopped"
    return "stability-one" if info.n_items < 2 else None


def _write(writer: FolderWriter, stability: Stability) -> None:
    writer.array(NEIGHBORS, stability.neighbors.astype(np.int32, copy=False))
    writer.array(KEPT, stability.kept.astype(np.uint8, copy=False))
    writer.meta |= {"seeds": list(stability.seeds), "by_run": list(stability.by_run), "mean": stability.mean}


def _read(folder: Path, meta: dict[str, Any], n_items: int) -> Stability:
    neighbors, kept = read_array(folder, NEIGHBORS, np.int32, 2), read_array(folder, KEPT, np.uint8, 2)
    with damage_is_told(META):
        seeds, by_run = tuple(map(whole, meta["seeds"])), tuple(map(share, meta["by_run"]))
        if max(seeds) >= N_SEEDS:
            raise ValueError("not a seed")
    with damage_is_told(NEIGHBORS):
        _check_rows(neighbors, n_items)
    with damage_is_told(KEPT):
        if kept.shape != neighbors.shape or int(kept.max()) > len(seeds):
            raise ValueError("kept more often than trained")
    with damage_is_told(META):
        found = Stability(neighbors, kept, seeds, by_run)
        if abs(share(meta["mean"]) - found.mean) > 1e-6:
            raise ValueError("another mean than the counts say")
        return found


def _check_rows(neighbors: np.ndarray, n_items: int) -> None:
    n, k = neighbors.shape
    if not 0 < n <= min(n_items, MAX_ITEMS) or not 0 < k <= min(N_NEIGHBORS, n_items - 1):
        raise ValueError("more items or neighbours than are measured")
    if int(neighbors.min()) < 0 or int(neighbors.max()) >= n_items:
        raise ValueError("a row outside the vectors")
    each = np.sort(neighbors, axis=1)
    if (each[:, 1:] == each[:, :-1]).any() or (neighbors == np.arange(n)[:, None]).any():
        raise ValueError("an item twice, or its own neighbour")
