"""Where numbers first occur, in little memory."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

BLOCK = 4_000_000


def first_places(numbers: NDArray[np.int32], n_distinct: int) -> NDArray[np.int64]:
    """The place at which each number first occurs.

    Parameters
    ----------
    numbers
        int32, shape (n,), each from 0 to ``n_distinct - 1``.
    n_distinct
        How many there may be.

    Returns
    -------
    NDArray
        int64, shape (n_distinct,); n for a number that doesn't occur.

    Examples
    --------
    >>> first_places(np.array([2, 0, 2, 0], dtype=np.int32), 4).tolist()
    [1, 4, 0, 4]
    """
    first = np.full(n_distinct, len(numbers), dtype=np.int64)
    # Block by block from the end, so that the first place is written last.
    for start in reversed(range(0, len(numbers), BLOCK)):
        block = numbers[start : start + BLOCK]
        first[block[::-1]] = np.arange(start + len(block) - 1, start - 1, -1)
    return first
