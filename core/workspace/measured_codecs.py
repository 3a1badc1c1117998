"""Measurements as members of an artifact folder, and back. What is read may be made up: every value is checked."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

import polars as pl

from core.recommend.evaluation.results import CHANGES, GROUPS, PROBES, RUNGS, Estimate, Evaluation, ScorerResult, Tuning
from core.recommend.scorers import SCORER_NAMES
from core.recommend.weights import BlendWeights
from core.types import TrainingSettings
from core.workspace.artifacts import damage_is_told, read_table
from core.workspace.codecs import plain
from core.workspace.files import META, FolderWriter

EVALUATION_TABLES: Mapping[str, Mapping[str, Any]] = {"groups": GROUPS, "changes": CHANGES, "probes": PROBES}
TUNING_TABLES: Mapping[str, Mapping[str, Any]] = {"rungs": RUNGS}
MAX_ROWS = 2_000
MAX_FACTS, MAX_FACT_CHARS = 100, 200
SHARES = frozenset({"hr10", "before", "after", "kept", "accuracy", "majority", "ndcg10"})
DIFFERENCES = frozenset({"difference", "low", "high"})
"""Columns from 0 to 1, and from -1 to 1."""


def write_evaluation(writer: FolderWriter, evaluation: Evaluation) -> None:
    """Put a measurement into its folder."""
    for name in EVALUATION_TABLES:
        writer.table(f"{name}.parquet", getattr(evaluation, name))
    best = evaluation.result(evaluation.winner)
    writer.meta |= {
        "results": [plain(asdict(result)) for result in evaluation.results],
        "winner": best.name,
        "hr10": best.hr10.value,
        "facts": plain(evaluation.facts),
        "weights": _weights_json(evaluation.weights),
        "heights": {name: getattr(evaluation, name).height for name in EVALUATION_TABLES},
    }


def read_evaluation(folder: Path, meta: dict[str, Any]) -> Evaluation:
    """A measurement from its folder.

    Raises
    ------
    WorkspaceError
        ``errors-artifact-damaged``.
    """
    tables = {name: _table(folder, meta, name, columns) for name, columns in EVALUATION_TABLES.items()}
    with damage_is_told(META):
        results = tuple(_result(**value) for value in meta["results"])
        found = Evaluation(results, _facts(meta["facts"]), **tables, weights=_weights(meta["weights"]))
        names = [result.name for result in results]
        if not names or len(set(names)) != len(names) or meta["winner"] != found.winner:
            raise ValueError("results don't fit")
        return found


def write_tuning(writer: FolderWriter, tuning: Tuning) -> None:
    """Put a tuning into its folder."""
    writer.table("rungs.parquet", tuning.rungs)
    writer.meta |= {
        "settings": tuning.settings.to_json(),
        "facts": plain(tuning.facts),
        "weights": _weights_json(tuning.weights),
        "heights": {"rungs": tuning.rungs.height},
    }


def read_tuning(folder: Path, meta: dict[str, Any]) -> Tuning:
    """A tuning from its folder.

    Raises
    ------
    WorkspaceError
        ``errors-artifact-damaged``.
    """
    rungs = _table(folder, meta, "rungs", RUNGS)
    with damage_is_told(META):
        settings = TrainingSettings(**meta["settings"])
        return Tuning(settings, rungs, _facts(meta["facts"]), _weights(meta["weights"]))


def _table(folder: Path, meta: dict[str, Any], name: str, columns: Mapping[str, Any]) -> pl.DataFrame:
    with damage_is_told(META):
        height = int(meta["heights"][name])
        if not 0 <= height <= MAX_ROWS:
            raise ValueError("too many rows")
    member = f"{name}.parquet"
    table = read_table(folder, member, height)
    with damage_is_told(member):
        if dict(table.schema) != dict(columns) or sum(table.null_count().row(0) if height else ()):
            raise ValueError("other columns than expected")
        for column in table.iter_columns():
            _check_column(column)
    return table


def _check_column(column: pl.Series) -> None:
    if column.name == "scorer":
        _check_names(column.to_list())
    if column.dtype != pl.Float64:
        return
    if not column.is_finite().all():
        raise ValueError("not finite")
    if column.name in SHARES and not column.is_between(0, 1).all():
        raise ValueError("not a share")
    if column.name in DIFFERENCES and not column.is_between(-1, 1).all():
        raise ValueError("not a difference of shares")


def _check_names(names: list[str]) -> None:
    if not set(names) <= set(SCORER_NAMES):
        raise ValueError("unknown scorer")


def _result(
    name: str,
    n: int,
    hr10: dict[str, float],
    hr20: dict[str, float],
    mrr20: dict[str, float],
    ndcg10: dict[str, float],
    coverage: float,
    popularity_bias: float,
    seconds: float,
) -> ScorerResult:
    _check_names([name])
    return ScorerResult(
        name,
        int(n),
        hr10=_estimate(**hr10),
        hr20=_estimate(**hr20),
        mrr20=_estimate(**mrr20),
        ndcg10=_estimate(**ndcg10),
        coverage=_finite(coverage),
        popularity_bias=_finite(popularity_bias),
        seconds=_finite(seconds),
    )


def _estimate(value: float, low: float, high: float) -> Estimate:
    if not 0 <= low <= value <= high <= 1:
        raise ValueError("not an interval")
    return Estimate(float(value), float(low), float(high))


def _finite(value: float) -> float:
    if not math.isfinite(value):
        raise ValueError("not finite")
    return float(value)


def _facts(value: Any) -> dict[str, Any]:
    """Facts: a few short plain values under short names."""
    if not isinstance(value, dict) or len(value) > MAX_FACTS:
        raise ValueError("too many facts")
    for name, fact in value.items():
        texts = [text for text in (name, fact) if isinstance(text, str)]
        if not isinstance(fact, str | int | float | bool | None) or any(len(text) > MAX_FACT_CHARS for text in texts):
            raise ValueError("not a fact")
    return dict(value)


def _weights_json(weights: BlendWeights | None) -> list[list[str | float]] | None:
    """Pairs, for the members of an object are sorted when they are kept."""
    return None if weights is None else [[name, weight] for name, weight in weights.to_json().items()]


def _weights(value: Any) -> BlendWeights | None:
    if value is None:
        return None
    weights = BlendWeights(*zip(*((name, float(weight)) for name, weight in value), strict=True))
    _check_names(list(weights.names))
    return weights
