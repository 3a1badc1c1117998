"""Measurements as members of an artifact folder, and back. What is read may be made up: every value is checked."""

from __future__ import annotations

from collections.abc import Collection, Mapping
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
from core.workspace.measured_checks import check_names, check_table, evaluation_facts, finite, tuning_facts, whole

EVALUATION_TABLES: Mapping[str, Mapping[str, Any]] = {"groups": GROUPS, "changes": CHANGES, "probes": PROBES}
TUNING_TABLES: Mapping[str, Mapping[str, Any]] = {"rungs": RUNGS}
MAX_ROWS = 2_000


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
    with damage_is_told(META):
        results = tuple(_result(**value) for value in meta["results"])
        names = [result.name for result in results]
        if not names or len(set(names)) != len(names):
            raise ValueError("results don't fit")
        facts, weights = evaluation_facts(meta["facts"]), _weights(meta["weights"])
    tables = {name: _table(folder, meta, name, columns, names) for name, columns in EVALUATION_TABLES.items()}
    with damage_is_told(META):
        found = Evaluation(results, facts, **tables, weights=weights)
        if meta["winner"] != found.winner:
            raise ValueError("another winner than the results say")
        return found


def write_tuning(writer: FolderWriter, tuning: Tuning) -> None:
    """Put a tuning into its folder."""
    writer.table("rungs.parquet", tuning.rungs)
    writer.meta |= {
        "settings": tuning.settings.to_json(),
        "facts": plain(tuning.facts),
        "heights": {"rungs": tuning.rungs.height},
    }


def read_tuning(folder: Path, meta: dict[str, Any]) -> Tuning:
    """A tuning from its folder.

    Raises
    ------
    WorkspaceError
        ``errors-artifact-damaged``.
    """
    rungs = _table(folder, meta, "rungs", RUNGS, SCORER_NAMES)
    with damage_is_told(META):
        return Tuning(TrainingSettings(**meta["settings"]), rungs, tuning_facts(meta["facts"]))


def _table(
    folder: Path, meta: dict[str, Any], name: str, columns: Mapping[str, Any], scorers: Collection[str]
) -> pl.DataFrame:
    with damage_is_told(META):
        height = int(meta["heights"][name])
        if not 0 <= height <= MAX_ROWS:
            raise ValueError("too many rows")
    member = f"{name}.parquet"
    table = read_table(folder, member, height)
    with damage_is_told(member):
        if dict(table.schema) != dict(columns) or sum(table.null_count().row(0) if height else ()):
            raise ValueError("other columns than expected")
        check_table(table, scorers)
    return table


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
    check_names([name])
    return ScorerResult(
        name,
        whole(n),
        hr10=_estimate(**hr10),
        hr20=_estimate(**hr20),
        mrr20=_estimate(**mrr20),
        ndcg10=_estimate(**ndcg10),
        coverage=finite(coverage),
        popularity_bias=finite(popularity_bias),
        seconds=finite(seconds),
    )


def _estimate(value: float, low: float, high: float) -> Estimate:
    if not 0 <= low <= value <= high <= 1:
        raise ValueError("not an interval")
    return Estimate(float(value), float(low), float(high))


def _weights_json(weights: BlendWeights | None) -> list[list[str | float]] | None:
    """Pairs, for the members of an object are sorted when they are kept."""
    return None if weights is None else [[name, weight] for name, weight in weights.to_json().items()]


def _weights(value: Any) -> BlendWeights | None:
    if value is None:
        return None
    weights = BlendWeights(*zip(*((name, float(weight)) for name, weight in value), strict=True))
    check_names(list(weights.names))
    return weights
