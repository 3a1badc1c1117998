"""Analogy sets, answered all at once: the score of gensim's ``evaluate_word_analogies`` as batched matrix work."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from core.intrinsic.folding import Folded
from core.intrinsic.interval import Interval, share
from core.intrinsic.sets import AnalogySection, AnalogySet
from core.similarity import inverse_norms
from core.types import ProgressCallback, keep_going
from core.types.progress import Progress

STAGE = "jobs-stage-analogies"
TOP = 30_000
"""Most frequent items that answer; with it gensim's score on GloVe's 400,000 words is 49.7 %."""
SCORES_AT_ONCE = 8_000_000
"""Scores in memory at a time: 32 MB."""

N_NEAREST = 16
"""So many neighbours of c are looked at for one that is no word of the question (three, with other spellings)."""


@dataclass(frozen=True, slots=True)
class SectionScore:
    """How one section was answered.

    Parameters
    ----------
    name
        Of the section.
    n_questions
        How many it has.
    n_asked
        How many could be asked: all four names are among the searched items.
    n_right
        How many got the expected answer first.
    n_nearest
        How many the nearest to c alone would have got right: what a question must beat (Linzen 2016).
    """

    name: str
    n_questions: int
    n_asked: int
    n_right: int
    n_nearest: int

    @property
    def accuracy(self) -> Interval:
        """Share of right answers among those asked, with Wilson's interval."""
        return share(self.n_right, self.n_asked)

    @property
    def nearest(self) -> float:
        """Share that the nearest to c gets right."""
        return self.n_nearest / self.n_asked if self.n_asked else 0.0

    @property
    def coverage(self) -> float:
        """Share of the questions that could be asked."""
        return self.n_asked / self.n_questions if self.n_questions else 0.0


@dataclass(frozen=True, slots=True)
class AnalogyReport:
    """How an analogy set was answered.

    Parameters
    ----------
    sections
        In the order of the set.
    n_searched
        Among how many items answers were looked for.
    stopped
        Whether it was stopped early; what is left out then counts as not asked.
    """

    sections: tuple[SectionScore, ...]
    n_searched: int
    stopped: bool = False

    @property
    def chance(self) -> float:
        """Share that answers drawn at random, without the question's own words, would get right."""
        return 1 / max(1, self.n_searched - 3)

    @property
    def total(self) -> SectionScore:
        """All sections together."""
        sums = {
            name: sum(getattr(section, name) for section in self.sections)
            for name in ("n_questions", "n_asked", "n_right", "n_nearest")
        }
        return SectionScore("", **sums)


def evaluate_analogies(
    keys: Sequence[str],
    matrix: NDArray[np.float32],
    analogies: AnalogySet,
    *,
    top: int | None = TOP,
    titles: Sequence[str] | None = None,
    callback: ProgressCallback = keep_going,
) -> AnalogyReport:
    """Ask every question of a set: b − a + c by cosine (3CosAdd, Mikolov et al. 2013), question words left out.

    The same score as gensim's ``KeyedVectors.evaluate_word_analogies(restrict_vocab=top)``: names are compared without
    regard to capitals, the most frequent item standing for its name; a question with a name that isn't there is not
    asked; an item that has a question's name in other capitals is no answer.

    Parameters
    ----------
    keys, matrix
        Of the vector set, most frequent first; float32, shape (n_items, dim).
    analogies
        The set.
    top
        Ask and search among the first so many items; None: all.
    titles
        What people read of each item, where that isn't its key: the set may name items by either.
    callback
        Told after each block of questions; returning True stops, and what was asked so far is the report.

    Raises
    ------
    ValueError
        If ``top`` is less than 1.
    """
    if top is not None and top < 1:
        raise ValueError(f"top must be at least 1, not {top}")
    folded = Folded(keys, top, titles)
    searched = matrix[: len(folded)]
    units = searched * inverse_norms(searched)[:, None]
    asking, scores, done, stopped = _Asking(units, folded), [], 0, False
    for section in analogies.sections:
        asked = AnalogySection(section.name, ()) if stopped else section
        scores.append(replace(asking.score(asked), n_questions=len(section.questions)))
        done += len(asked.questions)
        stopped = stopped or callback(Progress(STAGE, done, len(analogies), "items"))
    return AnalogyReport(tuple(scores), len(folded), stopped=done < len(analogies))


class _Asking:
    """The searched items, as unit vectors, and the names of their twins."""

    def __init__(self, units: NDArray[np.float32], folded: Folded) -> None:
        self._units, self._folded = units, folded
        self._twins = folded.twins()
        self._n_at_once = max(1, SCORES_AT_ONCE // max(1, len(units)))

    def score(self, section: AnalogySection) -> SectionScore:
        rows = [found for asked in section.questions if (found := self._found(asked)) is not None]
        asked = np.array(rows, dtype=np.int32).reshape(len(rows), 4)
        n_right = n_nearest = 0
        for start in range(0, len(asked), self._n_at_once):
            block = asked[start : start + self._n_at_once]
            n_right += self._n_right(block)
            n_nearest += self._n_nearest(block)
        return SectionScore(section.name, len(section.questions), len(asked), n_right, n_nearest)

    def _found(self, question: tuple[str, str, str, str]) -> tuple[int, ...] | None:
        rows = [self._folded.row(name) for name in question]
        return None if None in rows else tuple(row for row in rows if row is not None)

    def _n_right(self, asked: NDArray[np.int32]) -> int:
        """How many questions have the expected answer as the best of all that isn't a word of theirs."""
        a, b, c, expected = asked.T
        scores = (self._units[b] - self._units[a] + self._units[c]) @ self._units.T
        for rows in (a, b, c):
            scores[np.arange(len(asked)), rows] = -np.inf
        for twin in self._twins:
            named = (asked[:, :3] == self._folded.groups[twin]).any(axis=1)
            scores[named, twin] = -np.inf
        return int(np.count_nonzero(self._folded.groups[scores.argmax(axis=1)] == expected))

    def _n_nearest(self, asked: NDArray[np.int32]) -> int:
        """How many have it as the nearest of c; few different c are in a section, so each is looked up once."""
        found, own = np.unique(asked[:, 2], return_inverse=True)
        scores = self._units[found] @ self._units.T
        k = min(N_NEAREST, scores.shape[1])
        best = np.argpartition(scores, -k, axis=1)[:, -k:]
        order = np.take_along_axis(scores, best, axis=1).argsort(axis=1)[:, ::-1]
        names = self._folded.groups[np.take_along_axis(best, order, axis=1)][own]
        free = ~(names[:, :, None] == asked[:, None, :3]).any(axis=2)
        first = names[np.arange(len(asked)), free.argmax(axis=1)]
        return int(np.count_nonzero((first == asked[:, 3]) & free.any(axis=1)))
