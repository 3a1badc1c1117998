"""A vector set: items and one vector for each."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.types.corpus import ReadingReport
from core.types.items import Items


@dataclass(frozen=True, slots=True)
class VectorSet:
    """Items and a float32 matrix, from a model or from an imported file.

    Parameters
    ----------
    items
        One row per vector.
    matrix
        float32, shape (n_items, dim), C-contiguous; may be a read-only memory map. Finite.
    report
        What the file was taken for and what was left out, where the vectors were read from one.

    Raises
    ------
    ValueError
        If shapes, dtype or memory order don't fit.
    """

    items: Items
    matrix: NDArray[np.float32]
    report: ReadingReport | None = None

    def __post_init__(self) -> None:
        if self.matrix.ndim != 2 or self.matrix.shape[0] != len(self.items):
            raise ValueError(f"matrix {self.matrix.shape} does not fit {len(self.items)} items")
        if self.matrix.dtype != np.float32 or not self.matrix.flags.c_contiguous:
            raise ValueError("matrix must be float32 and C-contiguous")

    @property
    def dim(self) -> int:
        """Number of dimensions."""
        return int(self.matrix.shape[1])

    def __len__(self) -> int:
        return len(self.items)
