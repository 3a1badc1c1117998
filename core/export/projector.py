"""Vectors and labels as the pair of TSV files that the TensorFlow Embedding Projector reads."""

from __future__ import annotations

from collections.abc import Iterator

import polars as pl

from core.export.cells import inert, pieces_of, rows_at_once
from core.export.tables import described
from core.types import Items, VectorSet


def projector_vectors(vectors: VectorSet) -> Iterator[bytes]:
    """``vectors.tsv``: the numbers of one item per line, without names."""
    step = rows_at_once(4 * vectors.dim)
    for start in range(0, len(vectors), step):
        piece = pl.from_numpy(vectors.matrix[start : start + step])
        yield piece.write_csv(include_header=False, separator="\t").encode()


def projector_metadata(items: Items) -> Iterator[bytes]:
    """``metadata.tsv``: one line per item, in the order of ``vectors.tsv``.

    The Projector wants a header only where there are several columns, and skips empty lines. So: labels alone
    without a header, or with count and metadata under one; line breaks and tabs become spaces; an empty label
    becomes ``_``.
    """
    table = described(items)
    if table.columns == ["key"]:
        table = table.with_columns(pl.col("key").replace("", "_"))
    cleaned = pl.col(pl.String).str.replace_all(r"[\t\r\n\v\f\x1c-\x1e\x85\u2028\u2029]", " ")
    blank = pl.when(cleaned.str.strip_chars() == "").then(pl.lit("_")).otherwise(cleaned)
    table = inert(table.with_columns(blank.name.keep()))
    for number, piece in enumerate(pieces_of(table)):
        header = number == 0 and table.width > 1
        yield piece.write_csv(include_header=header, separator="\t", quote_style="never", null_value="").encode()
