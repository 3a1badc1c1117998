"""People's cells in a table, as plain text."""

from __future__ import annotations

from collections.abc import Sequence

import polars as pl

from pages.parts.plain import plain


def cells(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> pl.DataFrame:
    """A table for ``st.table``, which reads Markdown: names and cells lose their meaning in it."""
    names = list(columns) or [""]
    return pl.DataFrame(
        {plain(name): [plain(row[place]) for row in rows] for place, name in enumerate(names)},
        schema={plain(name): pl.String for name in names},
    )
