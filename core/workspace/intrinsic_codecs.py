"""Measurements with sets as members of an artifact folder, and back. What is read may be made up: all is checked."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import polars as pl

from core.intrinsic.analogies import AnalogyReport, SectionScore
from core.intrinsic.asking import Report
from core.intrinsic.sets import MAX_PAIRS, MAX_SECTIONS
from core.intrinsic.similarities import SimilarityReport
from core.settings import settings
from core.workspace.artifacts import damage_is_told, read_table
from core.workspace.files import META, FolderWriter
from core.workspace.measured_checks import MAX_WHOLE, whole

SECTIONS, PAIRS = "sections.parquet", "pairs.parquet"
MEMBERS = frozenset({SECTIONS, PAIRS})
COUNTS = ("n_questions", "n_asked", "n_right", "n_nearest")
SECTION_COLUMNS: Mapping[str, Any] = {"name": pl.String, **dict.fromkeys(COUNTS, pl.Int64)}
PAIR_COLUMNS: Mapping[str, Any] = {"first": pl.String, "second": pl.String, "rating": pl.Float64, "cosine": pl.Float64}
HASH_BYTES = 32
BYTES_PER_ROW = 200
COSINE_SLACK = 1e-5
"""Cosines of float32 vectors may lie so far beyond 1."""


def n_bytes(report: Report) -> int:
    """Roughly what a measurement takes on disk, at most."""
    rows = len(report.sections) if isinstance(report, AnalogyReport) else report.n_known
    return BYTES_PER_ROW * (rows + 100)


def sections_table(report: AnalogyReport) -> pl.DataFrame:
    """Columns ``name``, ``n_questions``, ``n_asked``, ``n_right``, ``n_nearest``: a row for each section."""
    rows = [(each.name, each.n_questions, each.n_asked, each.n_right, each.n_nearest) for each in report.sections]
    return pl.DataFrame(rows, SECTION_COLUMNS, orient="row")


def pairs_table(report: SimilarityReport) -> pl.DataFrame:
    """Columns ``first``, ``second``, ``rating``, ``cosine``: a row for each known pair."""
    columns = {
        "first": [first for first, _ in report.names],
        "second": [second for _, second in report.names],
        "rating": report.ratings,
        "cosine": report.cosines,
    }
    return pl.DataFrame(columns, PAIR_COLUMNS)


def write_intrinsic(writer: FolderWriter, report: Report) -> None:
    """Put a measurement into its folder.

    Raises
    ------
    ValueError
        If it was stopped early.
    """
    if isinstance(report, AnalogyReport):
        if report.stopped:
            raise ValueError("only a whole measurement answers the request")
        total = report.total
        writer.table(SECTIONS, sections_table(report))
        writer.meta |= {
            "n_questions": total.n_questions,
            "n_known": total.n_asked,
            "n_searched": report.n_searched,
            "height": len(report.sections),
        }
    else:
        writer.table(PAIRS, pairs_table(report))
        writer.meta |= {"n_questions": report.n_pairs, "n_known": report.n_known, "height": report.n_known}


def read_intrinsic(folder: Path, meta: dict[str, Any]) -> Report:
    """A measurement from its folder: shares, correlations and intervals are worked out again from the counts.

    Raises
    ------
    WorkspaceError
        ``errors-artifact-damaged``.
    """
    with damage_is_told(META):
        if meta["task"] not in ("analogies", "similarity"):
            raise ValueError("unknown task")
        n_questions, n_known = whole(meta["n_questions"]), whole(meta["n_known"])
    report = _analogies(folder, meta) if meta["task"] == "analogies" else _similarities(folder, meta, n_questions)
    with damage_is_told(META):
        found = (report.total.n_questions, report.total.n_asked) if isinstance(report, AnalogyReport) else None
        if (found or (n_questions, report.n_known)) != (n_questions, n_known):  # type: ignore[union-attr]
            raise ValueError("another number of questions than the table has")
    return report


def _analogies(folder: Path, meta: dict[str, Any]) -> AnalogyReport:
    table = _table(folder, SECTIONS, meta, SECTION_COLUMNS, MAX_SECTIONS)
    with damage_is_told(META):
        n_searched = whole(meta["n_searched"])
    with damage_is_told(SECTIONS):
        counts = table.select(COUNTS)
        in_range = [column.is_between(0, MAX_WHOLE).all() for column in counts.iter_columns()]
        asked, answered = pl.col("n_asked"), pl.max_horizontal("n_right", "n_nearest")
        fits = table.select(((asked <= pl.col("n_questions")) & (answered <= asked)).all()).item()
        if not all(in_range) or not fits:
            raise ValueError("counts don't fit")
        return AnalogyReport(tuple(SectionScore(*row) for row in table.rows()), n_searched)


def _similarities(folder: Path, meta: dict[str, Any], n_pairs: int) -> SimilarityReport:
    table = _table(folder, PAIRS, meta, PAIR_COLUMNS, MAX_PAIRS)
    with damage_is_told(PAIRS):
        ratings, cosines = table["rating"], table["cosine"]
        if not ratings.is_finite().all() or not cosines.is_between(-1 - COSINE_SLACK, 1 + COSINE_SLACK).all():
            raise ValueError("not a rating or not a cosine")
        if not table.height <= n_pairs <= MAX_PAIRS:
            raise ValueError("another number of pairs")
        names = tuple(table.select("first", "second").rows())
        return SimilarityReport.of(n_pairs, names, ratings.to_numpy(), cosines.to_numpy())


def _table(folder: Path, member: str, meta: dict[str, Any], columns: Mapping[str, Any], most_rows: int) -> pl.DataFrame:
    with damage_is_told(META):
        height = whole(meta["height"])
        if height > most_rows:
            raise ValueError("too many rows")
    table = read_table(folder, member, height)
    with damage_is_told(member):
        if dict(table.schema) != dict(columns) or sum(table.null_count().row(0) if height else ()):
            raise ValueError("other columns than expected")
        texts = table.select(pl.col(pl.String))
        if not all((text.str.len_chars() <= settings().max_cell_chars).all() for text in texts.iter_columns()):
            raise ValueError("text too long")
    return table
