"""What a set found out, as tables of plain numbers."""

from __future__ import annotations

import polars as pl

from core.intrinsic.analogies import AnalogyReport
from core.intrinsic.asking import Report
from core.intrinsic.similarities import SimilarityReport


def report_table(report: Report) -> pl.DataFrame:
    """The table of a report.

    Returns
    -------
    polars.DataFrame
        Of analogies a row for each section: ``section``, ``questions``, ``asked``, ``right``, ``accuracy``, ``low``,
        ``high`` (95 %, Wilson), ``nearest_to_c`` (share that it gets right), ``chance``. Of similarities a row for each
        known pair: ``first``, ``second``, ``rating``, ``cosine``.
    """
    return _sections(report) if isinstance(report, AnalogyReport) else _pairs(report)


def _sections(report: AnalogyReport) -> pl.DataFrame:
    columns = ("section", "questions", "asked", "right", "accuracy", "low", "high", "nearest_to_c", "chance")
    rows = []
    for each in report.sections:
        share = each.accuracy
        counts = (each.name, each.n_questions, each.n_asked, each.n_right)
        rows.append((*counts, share.value, share.low, share.high, each.nearest, report.chance))
    return pl.DataFrame(rows, columns, orient="row")


def _pairs(report: SimilarityReport) -> pl.DataFrame:
    return pl.DataFrame(
        {
            "first": [first for first, _ in report.names],
            "second": [second for _, second in report.names],
            "rating": report.ratings,
            "cosine": report.cosines,
        }
    )
