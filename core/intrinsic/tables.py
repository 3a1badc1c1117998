"""What a set or a look found out, as tables of plain numbers."""

from __future__ import annotations

import numpy as np
import polars as pl

from core.intrinsic.analogies import AnalogyReport
from core.intrinsic.asking import Report
from core.intrinsic.looking import SpaceReport
from core.intrinsic.similarities import SimilarityReport
from core.types import Items


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


def space_table(report: SpaceReport, items: Items) -> pl.DataFrame:
    """The table of a look at a space: a row for each item.

    Parameters
    ----------
    report
        What was found.
    items
        Of the same vectors.

    Returns
    -------
    polars.DataFrame
        ``key``, ``label``, ``count`` (where counts are known), ``length`` of the vector, ``nearest_of``: how often
        it is among the ten nearest of others (null where that wasn't looked at), ``group`` from 1, the largest, and
        ``group_name``: the labels of its most typical items.
    """
    facts, groups, labels = report.facts, report.groups, items.labels
    not_looked_at = pl.repeat(None, len(report) - facts.n_measured, dtype=pl.Int64, eager=True)
    counted = {} if items.counts is None else {"count": np.asarray(items.counts)}
    names = pl.Series([", ".join(labels[row] for row in rows) for rows in groups.typical], dtype=pl.String)
    return pl.DataFrame(
        {
            "key": items.keys,
            "label": labels,
            **counted,
            "length": np.asarray(facts.norms),
            "nearest_of": pl.concat([pl.Series(facts.occurrences, dtype=pl.Int64), not_looked_at]),
            "group": groups.labels + 1,
            "group_name": names.gather(groups.labels),
        }
    )
