"""What measuring gives: figures with their intervals, for each scorer, by group, and after changes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import polars as pl

from core.recommend.weights import BlendWeights
from core.types import TrainingSettings

GROUPS = {
    "kind": pl.String,
    "group": pl.String,
    "scorer": pl.String,
    "n": pl.Int64,
    "hr10": pl.Float64,
    "low": pl.Float64,
    "high": pl.Float64,
}
CHANGES = {
    "change": pl.String,
    "column": pl.String,
    "scorer": pl.String,
    "n": pl.Int64,
    "before": pl.Float64,
    "after": pl.Float64,
    "difference": pl.Float64,
    "low": pl.Float64,
    "high": pl.Float64,
    "kept": pl.Float64,
}
PROBES = {
    "column": pl.String,
    "n_items": pl.Int64,
    "n_classes": pl.Int64,
    "accuracy": pl.Float64,
    "low": pl.Float64,
    "high": pl.Float64,
    "majority": pl.Float64,
}
RUNGS = {
    "rung": pl.Int64,
    "candidate": pl.Int64,
    "window": pl.Int64,
    "ns_exponent": pl.Float64,
    "sample": pl.Float64,
    "epochs": pl.Int64,
    "scorer": pl.String,
    "n": pl.Int64,
    "hr10": pl.Float64,
    "low": pl.Float64,
    "high": pl.Float64,
    "ndcg10": pl.Float64,
    "seconds": pl.Float64,
    "kept": pl.Boolean,
}
"""Columns of the tables, with their types."""


@dataclass(frozen=True, slots=True)
class Estimate:
    """A figure with its 95 % interval: ``low`` ≤ ``value`` ≤ ``high``."""

    value: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class ScorerResult:
    """How well one scorer guessed what came next.

    Parameters
    ----------
    name
        One of `core.recommend.scorers.SCORER_NAMES`.
    n
        Test lists.
    hr10, hr20
        Hit rate: share of the lists (0 to 1) whose next item is among the first 10 or 20.
    mrr20
        Mean of 1 / rank, 0 where the rank is beyond 20.
    ndcg10
        Mean of 1 / log₂(1 + rank), 0 where the rank is beyond 10.
    coverage
        Share of the vocabulary (0 to 1) that stands among the first 10 of at least one list.
    popularity_bias
        In bits: 1 where what is recommended is twice as often played, 0 where as often, -1 where half as often as
        what people really went on with (`core.recommend.evaluation.metrics.popularity_bias`).
    seconds
        That scoring and ranking all test lists took.
    """

    name: str
    n: int
    hr10: Estimate
    hr20: Estimate
    mrr20: Estimate
    ndcg10: Estimate
    coverage: float
    popularity_bias: float
    seconds: float


@dataclass(frozen=True, slots=True)
class Evaluation:
    """A measurement of all scorers on the same held-out lists.

    Parameters
    ----------
    results
        One for each scorer that the data supports, best first (`winner`).
    facts
        What was measured on, JSON values: those of `core.recommend.evaluation.splitting.Split`, and ``seconds``,
        ``training_seconds``, ``n_vectors``, ``kind`` (of the corpus).
    groups
        HR@10 of a part of the lists, with its interval. ``kind`` is ``"length"`` (of what the scorer was given:
        ``"1"``, ``"2-3"``, ``"4-7"``, ``"8-15"``, ``"16+"``) or ``"popularity"`` (of what came next: ``"popular"``,
        ``"middle"``, ``"rare"``: a third of all plays each; ``"unseen"``: never played in training). Groups without
        lists are left out.
    changes
        HR@10 ``before`` and ``after`` the given part of each list was changed, on the same ``n`` lists; their
        ``difference`` with its interval ``low`` to ``high`` (of the paired difference); ``kept``: the mean share of
        the first 10 that stayed. ``change`` is ``"shuffled"`` (other order; ``column`` "") or ``"swapped"`` (the last
        item for another one of the same value of ``column``, such as artist).
    probes
        How well a metadata ``column`` can be told from the vectors: cross-validated ``accuracy`` of a logistic
        regression with Wilson interval, beside the share of the most frequent value (``majority``).
    weights
        Of the blend, fitted on the validation lists; None where there is no blend.
    """

    results: tuple[ScorerResult, ...]
    facts: dict[str, Any]
    groups: pl.DataFrame
    changes: pl.DataFrame
    probes: pl.DataFrame
    weights: BlendWeights | None = None

    @property
    def ranked(self) -> tuple[ScorerResult, ...]:
        """The results by HR@10, highest first; where two are equal, by NDCG@10."""
        return tuple(sorted(self.results, key=lambda result: (-result.hr10.value, -result.ndcg10.value)))

    @property
    def winner(self) -> str:
        """The first of `ranked`."""
        return self.ranked[0].name

    @property
    def level(self) -> tuple[str, ...]:
        """The scorers that the winner is not surely better than, best first: its interval of HR@10 overlaps theirs."""
        best, *others = self.ranked
        return tuple(result.name for result in others if result.hr10.high >= best.hr10.low)

    @property
    def n_owners(self) -> int:
        """How many people the test lists belong to, where their intervals are by person; else 0."""
        return int(self.facts.get("n_owners", 0))

    def result(self, name: str) -> ScorerResult:
        """The result of one scorer. Raises KeyError if it wasn't measured."""
        for result in self.results:
            if result.name == name:
                return result
        raise KeyError(name)


@dataclass(frozen=True, slots=True)
class Tuning:
    """The best settings that successive halving found, and its course.

    Parameters
    ----------
    settings
        The winner's: as given, but for window, ns_exponent, sample and epochs.
    rungs
        One row for each training: ``candidate`` 0 has the settings that were given; ``scorer`` is the best one of
        the embedding scorers, measured on the validation lists; ``kept`` tells who went on to the next rung.
    facts
        JSON values: those of the split, ``given`` and ``best`` (HR@10 on the validation lists; ``given`` None where
        it was stopped before), ``stopped``, ``n_trainings``, ``seconds``.
    """

    settings: TrainingSettings
    rungs: pl.DataFrame
    facts: dict[str, Any]
