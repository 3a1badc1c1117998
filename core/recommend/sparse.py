"""Products of sparse matrices of which only the largest entries of each row are kept, in bounded memory."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from core.recommend.sessions import Sparse

BLOCK_CELLS = 4_000_000
"""Entries of a product at once: 8 bytes each and a few copies of them, some 100 MB."""


def largest_of_product(
    left: Sparse,
    right: Sparse,
    k: int,
    row_scale: NDArray[np.float32],
    column_scale: NDArray[np.float32],
    *,
    without_diagonal: bool = False,
) -> Sparse:
    """The ``k`` largest entries of each row of ``left @ right``, scaled; among equal ones those of the first columns.

    Counts are multiplied first and scaled afterwards, so that equal counts make exactly equal entries.

    Parameters
    ----------
    left, right
        csr, float32, shapes (n_rows, n) and (n, n_columns), no entry negative.
    k
        Entries kept of each row, at most.
    row_scale, column_scale
        float32, shapes (n_rows,) and (n_columns,): what each entry is multiplied with.
    without_diagonal
        Leave out the entry of row i in column i: an item is its own nearest neighbour, which says nothing.

    Returns
    -------
    scipy.sparse.csr_matrix, float32, shape (n_rows, n_columns)
    """
    from scipy.sparse import csr_matrix, vstack

    parts = [csr_matrix((0, right.shape[1]), dtype=np.float32)]
    for start, stop in _blocks(left, right):
        product = left[start:stop] @ right
        row = np.repeat(np.arange(start, stop), np.diff(product.indptr))
        if without_diagonal:
            product.data[product.indices == row] = 0
        product.data *= column_scale[product.indices]
        product.data *= row_scale[row]
        product.data[~_largest(product, k)] = 0
        product.eliminate_zeros()
        # Trimmed: eliminated entries would keep their memory.
        product.prune()
        # Only now, because sorting the whole product would take longer than making it.
        product.sort_indices()
        parts.append(product)
    return vstack(parts, format="csr", dtype=np.float32)


def _blocks(left: Sparse, right: Sparse) -> Iterator[tuple[int, int]]:
    """Runs of rows whose product has `BLOCK_CELLS` entries at most; a single row may have more."""
    ones = np.diff(right.indptr).astype(np.float64)
    structure = left.copy()
    structure.data = np.ones_like(structure.data)
    at_most = np.concatenate([[0.0], np.cumsum(np.minimum(structure @ ones, right.shape[1]))])
    start, n_rows = 0, left.shape[0]
    while start < n_rows:
        stop = int(np.searchsorted(at_most, at_most[start] + BLOCK_CELLS, side="right")) - 1
        stop = min(max(stop, start + 1), n_rows)
        yield start, stop
        start = stop


def _largest(matrix: Sparse, k: int) -> NDArray[np.bool_]:
    """Which entries are among the ``k`` largest of their row, ties by column, bool, shape (nnz,)."""
    kept = np.ones(matrix.nnz, bool)
    for row in np.flatnonzero(np.diff(matrix.indptr) > k):
        entries = slice(matrix.indptr[row], matrix.indptr[row + 1])
        values = matrix.data[entries]
        smallest = np.partition(values, len(values) - k)[len(values) - k]
        chosen = values > smallest
        equal = np.flatnonzero(values == smallest)
        by_column = np.argsort(matrix.indices[entries][equal])
        chosen[equal[by_column[: k - int(chosen.sum())]]] = True
        kept[entries] = chosen
    return kept
