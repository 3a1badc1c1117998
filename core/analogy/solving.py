"""Answering an analogy: 3CosAdd and 3CosMul over all items."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from core.analogy.terms import Terms
from core.errors import ExpressionError
from core.similarity import CosineIndex, Neighbors, best_rows

AnalogyMethod = Literal["3cosadd", "3cosmul"]

# Keeps the quotient of 3CosMul finite; the value of Levy & Goldberg (2014) and of gensim.
EPSILON = 1e-6


@dataclass(frozen=True, slots=True)
class Answers:
    """Answers to an analogy, best first; equally good ones by row.

    Parameters
    ----------
    rows
        int32, shape (n_answers,): rows of the vector set.
    scores
        float32, shape (n_answers,): the cosine with the sum of the terms (3CosAdd) or the quotient of 3CosMul.
    method
        Which of the two.
    all_scores
        float32, shape (n_searched,): the score of every item that was searched.
    excluded
        Rows that were left out: the words of the question.
    """

    rows: NDArray[np.int32]
    scores: NDArray[np.float32]
    method: AnalogyMethod
    all_scores: NDArray[np.float32] = field(repr=False)
    excluded: tuple[int, ...] = ()

    def __len__(self) -> int:
        return len(self.rows)

    @property
    def n_ranked(self) -> int:
        """How many items have a rank."""
        return len(self.all_scores) - sum(row < len(self.all_scores) for row in self.excluded)

    def rank_of(self, row: int) -> int | None:
        """The place of an item among all answers, from 1; None where it was left out or not searched."""
        if row in self.excluded or not 0 <= row < len(self.all_scores):
            return None
        score = self.all_scores[row]
        before = self.all_scores > score
        before[:row] |= self.all_scores[:row] == score
        better = int(np.count_nonzero(before))
        return 1 + better - sum(bool(before[other]) for other in self.excluded if other < len(before))


def solve_analogy(
    index: CosineIndex,
    positive: Sequence[int],
    negative: Sequence[int],
    method: AnalogyMethod = "3cosadd",
    n_answers: int = 10,
    exclude_query: bool = True,
    top: int | None = None,
) -> Answers:
    """Items that answer an analogy: near the items to add, far from those to subtract.

    Parameters
    ----------
    index
        Vectors with their norms.
    positive, negative
        Rows to add and to subtract. king - man + woman: positive (king, woman), negative (man,).
    method
        "3cosadd": cosine with the sum of the unit vectors (Mikolov et al. 2013; gensim's ``most_similar``).
        "3cosmul": product of the cosines, shifted to 0 … 1, of the items to add, divided by that of the items to
        subtract (Levy & Goldberg 2014, equation 4; gensim's ``most_similar_cosmul``).
    n_answers
        How many, at most.
    exclude_query
        Leave the question's own words out. Without this the answer mostly is one of them.
    top
        Search only the first (most frequent) so many items.

    Raises
    ------
    ExpressionError
        If there are no terms, if they cancel out, or if 3CosMul has nothing to add.
    IndexError
        If a row is not in the vector set.
    """
    if not positive and not negative:
        raise ExpressionError("errors-expression-empty")
    score = _add_scores if method == "3cosadd" else _multiply_scores
    scores = score(index, positive, negative, top)
    excluded = tuple(dict.fromkeys((*positive, *negative))) if exclude_query else ()
    rows = best_rows(scores, n_answers, excluded)
    return Answers(rows, scores[rows], method, scores, excluded)


def nearest_to_last(index: CosineIndex, terms: Terms, n_neighbors: int = 10, exclude_query: bool = True) -> Neighbors:
    """What the nearest to C alone would have answered: neighbours of the last item to add.

    The baseline that an analogy has to beat (Linzen 2016, "Issues in evaluating semantic spaces using word
    analogies").
    """
    last = (terms.positive or terms.negative)[-1]
    exclude = terms.rows if exclude_query else ()
    return index.neighbors_of_vector(index.units([last])[0], exclude, n_neighbors)


def _add_scores(
    index: CosineIndex, positive: Sequence[int], negative: Sequence[int], top: int | None
) -> NDArray[np.float32]:
    total = index.units(positive).sum(axis=0, dtype=np.float64) - index.units(negative).sum(axis=0, dtype=np.float64)
    if np.linalg.norm(total) < EPSILON:
        raise ExpressionError("errors-analogy-zero")
    return index.cosines(total, top)


def _multiply_scores(
    index: CosineIndex, positive: Sequence[int], negative: Sequence[int], top: int | None
) -> NDArray[np.float32]:
    if not positive:
        raise ExpressionError("errors-analogy-needs-plus")
    end = len(index) if top is None else top
    numerator = np.ones(end, np.float32)[: len(index)]
    denominator = np.ones_like(numerator)
    for unit in index.units(positive):
        numerator *= (1 + index.cosines(unit, top)) / 2
    for unit in index.units(negative):
        denominator *= (1 + index.cosines(unit, top)) / 2
    return numerator / (denominator + np.float32(EPSILON))
