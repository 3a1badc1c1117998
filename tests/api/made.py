"""A small workspace with hostile names, for the routes and the map."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import polars as pl

from core.types import Items, Projection, ProjectionSettings, VectorSet
from core.workspace import Workspace, create_workspace

HOSTILE = ["<img src=x onerror=window.__x=1>", "[x](javascript:1)", "=1+1", "a\0b", "</script><b>", "қазақ әні"]
N, DIM, DRAWN = 400, 12, 300


@dataclass(frozen=True)
class Made:
    """What was put into the workspace, and under which ids."""

    workspace: Workspace
    vectors: VectorSet
    vectors_id: str
    whole: Projection
    whole_id: str
    other_id: str
    part_id: str

    def address(self, rest: str) -> str:
        return f"/api/w/{self.workspace.id}/{rest}"

    def of_vectors(self, rest: str) -> str:
        return self.address(f"vectors/{self.vectors_id}/{rest}")


def made_items(n: int = N) -> Items:
    keys = [*HOSTILE, *(f"item-{row}" for row in range(len(HOSTILE), n))]
    rng = np.random.default_rng(1)
    year = [None if row == 2 else int(value) for row, value in enumerate(rng.integers(1950, 2020, n))]
    columns = {
        "key": keys,
        "count": np.arange(n, 0, -1).astype(np.int64) * 3,
        "title": [f"Title {row}" if row == 7 else None for row in range(n)],
        "genre": [None if row == 3 else f"genre {row % 7}" for row in range(n)],
        "year": pl.Series(year, dtype=pl.Int64),
        "../etc": pl.Series([float("nan") if row == 1 else row / 2 for row in range(n)], dtype=pl.Float64),
    }
    return Items(pl.DataFrame(columns, schema_overrides={"title": pl.String}))


def made(name: str = "Made <b>", seed: int = 0, n: int = N) -> Made:
    """A workspace with one vector set, two maps of all items and one of a part."""
    rng = np.random.default_rng(seed)
    vectors = VectorSet(made_items(n), rng.normal(size=(n, DIM)).astype(np.float32))
    workspace = create_workspace(name)
    vectors_id = workspace.save_vectors(vectors, name='Vectors "x"\r\n/..', origin={"seed": seed})
    rows = np.arange(n, dtype=np.int32)
    whole = Projection(rng.uniform(-1, 1, (n, 2)).astype(np.float32), rows, ProjectionSettings(method="tsne"))
    other = Projection(rng.uniform(-5, 5, (n, 2)).astype(np.float32), rows, ProjectionSettings())
    part = Projection(whole.coordinates[:DRAWN], rows[:DRAWN], ProjectionSettings(method="tsne", max_items=DRAWN))
    ids = [workspace.save_projection(each, vectors_id=vectors_id) for each in (whole, other, part)]
    return Made(workspace, vectors, vectors_id, whole, *ids)


def cosine_neighbors(matrix: np.ndarray, row: int, k: int, top: int | None = None) -> list[tuple[int, float]]:
    """The oracle: all cosines in float64, sorted."""
    wide = matrix.astype(np.float64)
    unit = wide / np.linalg.norm(wide, axis=1, keepdims=True)
    cosines = unit[: top or len(unit)] @ unit[row]
    order = [int(other) for other in np.argsort(-cosines, kind="stable") if other != row]
    return [(other, float(cosines[other])) for other in order[:k]]
