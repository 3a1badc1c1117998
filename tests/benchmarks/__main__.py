"""``python -m tests.benchmarks [name …]``: run all benchmarks, or those whose module is named, and print one table."""

from __future__ import annotations

import importlib
import sys

from tests.benchmarks.table import BenchmarkRow, format_table

MODULES = (
    "startup",
    "training",
    "tsne",
    "neighbors",
    "analogies",
    "reading_vectors",
    "reading_logs",
    "map",
    "recommending",
    "room",
    "evidence",
)


def main(names: list[str]) -> None:
    """Run the named benchmarks (all by default), one after the other, so that they don't share the cores."""
    unknown = sorted(set(names) - set(MODULES))
    if unknown:
        sys.exit(f"no such benchmark: {', '.join(unknown)}; there are {', '.join(MODULES)}")
    rows: list[BenchmarkRow] = []
    for name in names or MODULES:
        print(f"… {name}", file=sys.stderr, flush=True)
        rows.extend(importlib.import_module(f"tests.benchmarks.{name}").rows())
    print(format_table(rows))


if __name__ == "__main__":
    main(sys.argv[1:])
