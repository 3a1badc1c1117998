"""What counting alone gives: vectors from a table of co-occurrences, to be compared with word2vec's."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.errors import SettingsError
from core.types import Corpus, ProgressCallback, VectorSet, keep_going
from core.types.progress import Progress

STAGE_COUNTING = "jobs-stage-counting"
STAGE_FACTORS = "jobs-stage-factors"
SMOOTHING = 0.75
"""Counts of contexts are raised to it, as word2vec's noise is (Levy, Goldberg and Dagan 2015, section 3.2)."""
EIGENVALUE_WEIGHT = 0.5
"""Singular values are raised to it (ibid., section 3.3)."""
TOKENS_AT_ONCE = 2_000_000


def ppmi_svd(
    corpus: Corpus,
    *,
    window: int = 5,
    vector_size: int = 50,
    min_count: int = 1,
    random_state: int = 0,
    callback: ProgressCallback = keep_going,
) -> VectorSet:
    """Positive pointwise mutual information within a window, factorized (Levy, Goldberg and Dagan 2015, TACL 3).

    Parameters
    ----------
    corpus
        The sequences.
    window
        Places to the left and right, all counted alike.
    vector_size
        Dimensions; lowered below the number of items.
    min_count
        Items that occur less often are left out before counting, as in gensim.
    random_state
        Seed of the factorization (scikit-learn's randomized SVD).
    callback
        Told after each distance. Returning True stops counting there: the window then is smaller.

    Returns
    -------
    VectorSet
        The corpus' items from ``min_count`` on; float32.

    Raises
    ------
    SettingsError
        If fewer than three items are left, or none meets another.
    """
    from sklearn.utils.extmath import randomized_svd

    counts = corpus.items.counts
    assert counts is not None  # a corpus always has counts
    n_items = int(np.count_nonzero(counts >= min_count))
    if n_items < 3:
        raise SettingsError("errors-baseline-too-few", minimum=3)
    table = _ppmi(_cooccurrences(corpus, n_items, window, callback))
    if not table.nnz:
        raise SettingsError("errors-baseline-too-few", minimum=3)
    callback(Progress(STAGE_FACTORS, 0, 0))
    size = min(vector_size, n_items - 1)
    left, values, _ = randomized_svd(table, n_components=size, random_state=random_state)
    matrix = np.ascontiguousarray(left * values**EIGENVALUE_WEIGHT, dtype=np.float32)
    return VectorSet(corpus.items.head(n_items), matrix)


def _cooccurrences(corpus: Corpus, n_items: int, window: int, callback: ProgressCallback) -> Any:
    """How often each item stands within the window of each other: symmetric CSR, shape (n_items, n_items)."""
    from scipy.sparse import csr_matrix

    tokens, sequence = _kept(corpus, n_items)
    total = csr_matrix((n_items, n_items), dtype=np.float64)
    for distance in range(1, window + 1):
        for start in range(0, max(0, len(tokens) - distance), TOKENS_AT_ONCE):
            end = min(start + TOKENS_AT_ONCE, len(tokens) - distance)
            near, far = slice(start, end), slice(start + distance, end + distance)
            same = sequence[near] == sequence[far]
            pairs = (tokens[near][same], tokens[far][same])
            total = total + csr_matrix((np.ones(int(same.sum())), pairs), shape=(n_items, n_items))
        if callback(Progress(STAGE_COUNTING, distance, window, "items")):
            break
    return total + total.T


def _kept(corpus: Corpus, n_items: int) -> tuple[NDArray[np.int32], NDArray[np.int64]]:
    """Tokens of the items that are kept, and the sequence of each; what is left out closes up, as in gensim."""
    tokens = np.asarray(corpus.tokens)
    lengths: NDArray[np.int64] = np.diff(corpus.offsets)
    sequence = np.repeat(np.arange(corpus.n_sequences), lengths)
    kept = tokens < n_items
    return tokens[kept], sequence[kept]


def _ppmi(counts: Any) -> Any:
    """log(P(i, j) / (P(i) P_α(j))) where that is positive."""
    table = counts.tocoo()
    rows = np.asarray(counts.sum(axis=1)).ravel()
    contexts = np.asarray(counts.sum(axis=0)).ravel() ** SMOOTHING
    expected = rows[table.row] * contexts[table.col] / max(contexts.sum(), 1e-300)
    table.data = np.maximum(np.log(table.data / expected), 0)
    found = table.tocsr()
    found.eliminate_zeros()
    return found
