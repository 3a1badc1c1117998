"""One row of the benchmark table, and how the table is printed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class BenchmarkRow:
    """One measurement: ``ours`` and ``peer`` in ``unit``; ``memory_mb`` is our peak; None where not measured."""

    name: str
    ours: float | None
    peer: float | None
    peer_name: str
    unit: str
    goal: str = ""
    memory_mb: float | None = None
    note: str = ""


def _number(value: float | None) -> str:
    if value is None:
        return "–"
    return f"{value:,.0f}" if abs(value) >= 1000 else f"{value:.3g}"


def format_table(rows: Iterable[BenchmarkRow]) -> str:
    """The rows as a Markdown table; the ratio is ours / peer."""
    lines = [
        "| what | ours | peer | unit | ours / peer | goal | memory (MB) | note |",
        "|---|---:|---:|---|---:|---|---:|---|",
    ]
    for row in rows:
        ratio = row.ours / row.peer if row.ours is not None and row.peer else None
        peer = f"{_number(row.peer)} ({row.peer_name})" if row.peer is not None else "–"
        lines.append(
            f"| {row.name} | {_number(row.ours)} | {peer} | {row.unit} | {_number(ratio)} | {row.goal} "
            f"| {_number(row.memory_mb)} | {row.note} |"
        )
    return "\n".join(lines)
