"""Similarity sets: how well cosines agree with what people said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.intrinsic.folding import Folded
from core.intrinsic.interval import Interval, rank_correlation
from core.intrinsic.sets import SimilaritySet
from core.similarity import inverse_norms

TOP = 300_000
"""Of gensim's ``evaluate_word_pairs``."""


@dataclass(frozen=True, slots=True)
class SimilarityReport:
    """How a similarity set was met.

    Parameters
    ----------
    n_pairs, n_known
        How many pairs there are, and how many of them have both names among the items.
    spearman
        Rank correlation of cosines and ratings over the known pairs, -1 to 1, with its interval.
    pearson
        Linear correlation.
    ratings, cosines
        float64, shape (n_known,): what is correlated, to be drawn.
    names
        The known pairs.
    """

    n_pairs: int
    n_known: int
    spearman: Interval
    pearson: float
    ratings: NDArray[np.float64]
    cosines: NDArray[np.float64]
    names: tuple[tuple[str, str], ...]

    @property
    def coverage(self) -> float:
        """Share of known pairs."""
        return self.n_known / self.n_pairs

    @classmethod
    def of(
        cls,
        n_pairs: int,
        names: tuple[tuple[str, str], ...],
        ratings: NDArray[np.float64],
        cosines: NDArray[np.float64],
    ) -> SimilarityReport:
        """Correlate what is known of ``n_pairs`` pairs."""
        spearman, pearson = _correlations(ratings, cosines)
        interval = rank_correlation(spearman, len(names))
        return cls(n_pairs, len(names), interval, pearson, ratings, cosines, names)

    def disagreements(self, limit: int = 10) -> list[Disagreement]:
        """The pairs that people and vectors put at the most different places, the furthest apart first."""
        from scipy.stats import rankdata

        by_people, by_vectors = rankdata(-self.ratings), rankdata(-self.cosines)
        order = np.argsort(-np.abs(by_people - by_vectors), kind="stable")[:limit]
        return [self._disagreement(pair, by_people[pair], by_vectors[pair]) for pair in order.tolist()]

    def _disagreement(self, pair: int, by_people: float, by_vectors: float) -> Disagreement:
        first, second = self.names[pair]
        rating, cosine = float(self.ratings[pair]), float(self.cosines[pair])
        return Disagreement(first, second, rating, cosine, round(float(by_people)), round(float(by_vectors)))


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A pair, and at which place from the most similar (1) people and vectors put it."""

    first: str
    second: str
    rating: float
    cosine: float
    place_by_people: int
    place_by_vectors: int


def evaluate_similarities(
    keys: Sequence[str],
    matrix: NDArray[np.float32],
    pairs: SimilaritySet,
    *,
    top: int | None = TOP,
    titles: Sequence[str] | None = None,
) -> SimilarityReport:
    """Correlate cosines with ratings, as gensim's ``KeyedVectors.evaluate_word_pairs`` does.

    Parameters
    ----------
    keys, matrix
        Of the vector set, most frequent first; float32, shape (n_items, dim).
    pairs
        The set; pairs with an unknown name are left out and counted.
    top
        Know only the first so many items; None: all.
    titles
        What people read of each item, where that isn't its key: the set may name items by either.
    """
    folded = Folded(keys, top, titles)
    known = [
        (pair, first, second)
        for pair in pairs.pairs
        if (first := folded.row(pair.first)) is not None and (second := folded.row(pair.second)) is not None
    ]
    ratings = np.array([pair.rating for pair, _, _ in known], dtype=np.float64)
    cosines = _cosines(matrix, np.array([rows for _, *rows in known], dtype=np.int32).reshape(len(known), 2))
    names = tuple((pair.first, pair.second) for pair, _, _ in known)
    return SimilarityReport.of(len(pairs), names, ratings, cosines)


def _cosines(matrix: NDArray[np.float32], rows: NDArray[np.int32]) -> NDArray[np.float64]:
    left, right = matrix[rows[:, 0]], matrix[rows[:, 1]]
    scale = inverse_norms(left).astype(np.float64) * inverse_norms(right)
    return np.asarray(np.einsum("ij,ij->i", left.astype(np.float64), right.astype(np.float64)) * scale)


def _correlations(ratings: NDArray[np.float64], cosines: NDArray[np.float64]) -> tuple[float, float]:
    """Spearman's and Pearson's; 0 where there is nothing to correlate (fewer than 3 pairs, or all the same)."""
    from scipy.stats import pearsonr, spearmanr

    if len(ratings) < 3 or np.ptp(ratings) == 0 or np.ptp(cosines) == 0:
        return 0.0, 0.0
    return float(spearmanr(ratings, cosines).statistic), float(pearsonr(ratings, cosines).statistic)
