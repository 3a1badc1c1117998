"""Made vectors and a made map of any size, for the benchmark of the map."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import polars as pl

from core.types import Items, Projection, ProjectionSettings, VectorSet
from core.workspace import create_workspace

DIM = 100


@dataclass(frozen=True, slots=True)
class World:
    """Ids of what was made, and how many points there are."""

    n: int
    workspace_id: str
    vectors_id: str
    projection_id: str

    @property
    def query(self) -> str:
        """The address of its map."""
        return f"?w={self.workspace_id}&v={self.vectors_id}&p={self.projection_id}"


def make_world(n: int) -> World:
    """A workspace with ``n`` items in some dozens of clusters, with counts and a group."""
    rng = np.random.default_rng(0)
    n_clusters = int(np.clip(n // 30, 5, 60))
    cluster = rng.integers(0, n_clusters, n)
    centers = rng.normal(size=(n_clusters, DIM)).astype(np.float32)
    matrix = centers[cluster] + rng.normal(scale=0.7, size=(n, DIM)).astype(np.float32)
    spots = rng.uniform(-50, 50, (n_clusters, 2)).astype(np.float32)
    xy = spots[cluster] + rng.normal(scale=3, size=(n, 2)).astype(np.float32)
    table = pl.DataFrame(
        {
            "key": [f"item {row}" for row in range(n)],
            "count": (1e6 / np.arange(1, n + 1)).astype(np.int64) + 1,
            "group": [f"group {number % 9}" for number in cluster],
        }
    )
    workspace = create_workspace(f"{n} points")
    vectors_id = workspace.save_vectors(VectorSet(Items(table), matrix), name="made", origin={"made": n})
    drawn = Projection(xy, np.arange(n, dtype=np.int32), ProjectionSettings(method="tsne"))
    return World(n, workspace.id, vectors_id, workspace.save_projection(drawn, vectors_id=vectors_id))
