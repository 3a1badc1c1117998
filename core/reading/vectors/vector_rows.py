"""Words and a matrix as read from a vector file → a vector set, with what was odd counted."""

from __future__ import annotations

import numpy as np
import polars as pl
from numpy.typing import NDArray

from core.errors import LimitError, ReadingError
from core.settings import Settings
from core.types import Dropped, Items, ReadingReport, VectorSet
from core.types.items import KEY

BLOCK_ROWS = 50_000


def check_size(n_rows: int, dim: int, limits: Settings) -> None:
    """Refuse more vectors than the limits allow, before memory is taken for them.

    Parameters
    ----------
    n_rows, dim
        As counted in the file itself, never as its header claims.
    limits
        ``max_vector_rows``, ``max_vector_dim``, ``max_vector_bytes``.

    Raises
    ------
    LimitError
        ``errors-too-many-vectors``, ``errors-too-many-dimensions``, ``errors-vectors-too-large``.
    """
    if dim > limits.max_vector_dim:
        raise LimitError("errors-too-many-dimensions", found=dim, limit=limits.max_vector_dim)
    if n_rows > limits.max_vector_rows:
        raise LimitError("errors-too-many-vectors", found=n_rows, limit=limits.max_vector_rows)
    if 4 * n_rows * dim > limits.max_vector_bytes:
        raise LimitError("errors-vectors-too-large", limit=limits.max_vector_bytes // 1_000_000)


def vector_set(
    words: pl.Series,
    matrix: NDArray[np.float32],
    odd: list[Dropped],
    limits: Settings,
    *,
    format: str,
    n_bytes: int,
    about: pl.DataFrame | None = None,
) -> VectorSet:
    """The vectors that can be used, in file order.

    Left out and counted: rows without a word, with a word that is too long, with NaN or infinity, and further rows of
    a word. Kept and counted: zero vectors, words that were not whole UTF-8.

    Parameters
    ----------
    words
        String, one for each row; null or ``""`` where there is none.
    matrix
        float32, shape (len(words), dim).
    odd
        What the reader itself counted: ``reading-dropped-…`` or ``reading-warning-…``.
    limits
        ``max_token_chars``.
    format, n_bytes
        For the report.
    about
        Metadata of the items, one row for each word, if there is any.

    Raises
    ------
    ReadingError
        ``errors-no-vectors`` if none is left.
    """
    present = (words.is_not_null() & (words != "")).fill_null(False)
    fitting = (words.str.len_chars() <= limits.max_token_chars).fill_null(True)
    finite = pl.Series(_finite_rows(matrix))
    kept = present & fitting & finite
    first = words.set(~kept, None).is_first_distinct() & kept
    odd = [
        *odd,
        Dropped("reading-dropped-no-word", int((~present).sum())),
        Dropped("reading-dropped-long-items", int((present & ~fitting).sum())),
        Dropped("reading-dropped-not-finite", int((present & fitting & ~finite).sum())),
        Dropped("reading-dropped-duplicate-words", int((kept & ~first).sum())),
    ]
    if not first.all():
        words, matrix = words.filter(first), matrix[first.to_numpy()]
        about = None if about is None else about.filter(first)
    if not len(words):
        raise ReadingError("errors-no-vectors")
    odd.append(Dropped("reading-warning-zero-vectors", int((~matrix.any(axis=1)).sum())))
    odd.append(Dropped("reading-warning-undecoded", int(words.str.contains("\ufffd", literal=True).sum())))
    items = Items(pl.DataFrame([words.rename(KEY), *(() if about is None else about)]))
    return VectorSet(items, np.ascontiguousarray(matrix, dtype=np.float32), _report(format, n_bytes, odd))


def _report(format: str, n_bytes: int, odd: list[Dropped]) -> ReadingReport:
    counted = [entry for entry in odd if entry.count]
    dropped = tuple(entry for entry in counted if "-dropped-" in entry.reason)
    warnings = tuple(entry for entry in counted if "-warning-" in entry.reason)
    return ReadingReport(format, "vectors", n_bytes=n_bytes, dropped=dropped, warnings=warnings)


def _finite_rows(matrix: NDArray[np.float32]) -> NDArray[np.bool_]:
    """Rows without NaN or infinity, block by block so that no mask of the whole matrix is made."""
    finite = np.empty(len(matrix), dtype=bool)
    for start in range(0, len(matrix), BLOCK_ROWS):
        finite[start : start + BLOCK_ROWS] = np.isfinite(matrix[start : start + BLOCK_ROWS]).all(axis=1)
    return finite
