"""Examples that fail, and why: what can be computed of the reason."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np

from core.analogy import solve_analogy
from core.examples import Analogy, analogies_of
from core.lesson.arrows.asking import distance
from core.lesson.measures import cosine
from core.lesson.questions import Question
from core.lesson.said import Said
from core.similarity import CosineIndex
from core.types import Items

Reason = Literal["close", "stayed", "other-way", "rare", "crowded"]

CLOSE = 0.03
"""So small a difference of cosines, near the top, is told as a near miss."""
NEAREST = 3
"""As near to C, an item would have been among the first guesses without any arrow."""
UNLIKE = 0.4
"""Cosine of two arrows that don't point the same way; of the samples' examples that work, all but two are above."""
RARE = 20
"""Seen less often, an item has a noisy vector."""
N_NEAR = 50
BINS = ((3, "near"), (10, "ten"), (100, "hundred"))


@dataclass(frozen=True, slots=True)
class Failure:
    """An example whose expected answer isn't the first.

    Parameters
    ----------
    analogy
        The example.
    winner
        Row of the first answer.
    rank, n_ranked
        Place of the expected answer, from 2, and of how many.
    cosine, winner_cosine
        Of the expected and of the first answer with B − A + C.
    arrow, way
        Lengths of the arrow from A to B and of the one from C to the expected answer, 0 to 2.
    alike
        Cosine of these two arrows, -1 to 1; None where one of them has no length.
    near
        Place of the winner among the nearest to C alone, A and B left out; None beyond the 50th.
    count
        How often the expected answer occurs; None where that isn't known.
    """

    analogy: Analogy
    winner: int
    rank: int
    n_ranked: int
    cosine: float
    winner_cosine: float
    arrow: float
    way: float
    alike: float | None
    near: int | None
    count: int | None

    @property
    def reason(self) -> Reason:
        """What explains most: the first of these that is true."""
        if self.winner_cosine - self.cosine < CLOSE and self.rank <= BINS[0][0]:
            return "close"
        if self.near is not None and self.near <= NEAREST:
            return "stayed"
        if self.alike is None or self.alike < UNLIKE:
            return "other-way"
        return "rare" if self.count is not None and self.count < RARE else "crowded"

    def why(self, items: Items) -> Said:
        """The reason in a sentence, with its numbers."""
        rows = {"b": self.analogy.b, "c": self.analogy.c, "a": self.analogy.a}
        names = {name: items.labels[row] for name, row in rows.items()}
        names |= {"expected": items.labels[self.analogy.expected], "winner": items.labels[self.winner]}
        numbers: dict[str, float] = {
            "rank": self.rank,
            "between": self.rank - 1,
            "cosine": self.cosine,
            "winner_cosine": self.winner_cosine,
            "arrow": self.arrow,
            "way": self.way,
            "alike": self.alike or 0.0,
            "near": self.near or 0,
            "count": self.count or 0,
        }
        return Said(f"arrows-why-{self.reason}", {**names, **numbers})


def failures_of(items: Items, index: CosineIndex) -> list[Failure]:
    """The examples whose four items are all there and that these vectors answer otherwise, in the examples' order."""
    found = (_failure(items, index, analogy) for analogy in analogies_of(items))
    return [failure for failure in found if failure is not None]


def _failure(items: Items, index: CosineIndex, analogy: Analogy) -> Failure | None:
    terms = analogy.sentence.terms()
    answers = solve_analogy(index, terms.positive, terms.negative, n_answers=1)
    rank = answers.rank_of(analogy.expected)
    if rank is None or rank == 1:
        return None
    winner, counts = int(answers.rows[0]), items.counts
    return Failure(
        analogy,
        winner,
        rank,
        answers.n_ranked,
        float(answers.all_scores[analogy.expected]),
        float(answers.all_scores[winner]),
        distance(index, analogy.a, analogy.b),
        distance(index, analogy.c, analogy.expected),
        _alike(index, analogy),
        _place(index, analogy, winner),
        None if counts is None else int(counts[analogy.expected]),
    )


def _alike(index: CosineIndex, analogy: Analogy) -> float | None:
    a, b, c, expected = index.units([analogy.a, analogy.b, analogy.c, analogy.expected]).astype(np.float64)
    return cosine((b - a).tolist(), (expected - c).tolist())


def _place(index: CosineIndex, analogy: Analogy, winner: int) -> int | None:
    exclude = (analogy.a, analogy.b, analogy.c)
    near = index.neighbors_of_vector(index.units([analogy.c])[0], exclude, N_NEAR).rows.tolist()
    return near.index(winner) + 1 if winner in near else None


def nearest_labels(items: Items, index: CosineIndex, row: int, n_neighbors: int = 3) -> str:
    """Names of the nearest items of an item, nearest first: what the vectors take it for."""
    return ", ".join(items.labels[near] for near in index.neighbors(row, n_neighbors).rows)


def place_question(items: Items, failure: Failure) -> Question:
    """How far down the expected answer comes."""
    names = [name for _, name in BINS] + ["beyond"]
    answer = next((place for place, (last, _) in enumerate(BINS) if failure.rank <= last), len(BINS))
    asked = failure.analogy
    rows = {"a": asked.a, "b": asked.b, "c": asked.c, "expected": asked.expected}
    text = Said("arrows-place-question", {name: items.labels[row] for name, row in rows.items()})
    why = Said(
        "arrows-place-why",
        {
            "expected": items.labels[asked.expected],
            "winner": items.labels[failure.winner],
            "rank": failure.rank,
            "n": failure.n_ranked,
            "cosine": failure.cosine,
            "winner_cosine": failure.winner_cosine,
        },
    )
    return Question("place", text, tuple(Said(f"arrows-place-{name}") for name in names), answer, why)
