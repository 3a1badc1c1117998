"""Results on stdout: lines for people, JSON for programs."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

import regex
import typer

from core.types import Items

# Control characters, line and paragraph separators, and what turns the direction of writing.
STEERING = regex.compile(r"[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]")


def show(line: str = "") -> None:
    """A line for people."""
    typer.echo(visible(line))


def show_json(value: Any) -> None:
    """A JSON document for programs."""
    typer.echo(json.dumps(value, ensure_ascii=False, indent=2))


def visible(text: str) -> str:
    """Text without letters that steer a terminal: they become escapes.

    >>> visible("a\\x1b[31mb")
    'a\\\\x1b[31mb'
    """
    return "".join(ascii(letter)[1:-1] if STEERING.match(letter) else letter for letter in text)


def item_json(items: Items, row: int) -> dict[str, Any]:
    """Key, label, count and metadata of an item."""
    values = items.table.row(row, named=True)
    metadata = {name: values[name] for name in items.metadata_columns}
    count = None if items.counts is None else int(items.counts[row])
    return {"key": items.keys[row], "label": items.labels[row], "count": count, "metadata": metadata}


def show_table(rows: Iterable[Sequence[str]]) -> None:
    """Rows with their columns below each other; numbers come first, so that names may be of any length."""
    table = [[visible(cell) for cell in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    for row in table:
        cells = [cell.rjust(width) for cell, width in zip(row[:-1], widths, strict=False)]
        typer.echo("  ".join([*cells, row[-1]]))
