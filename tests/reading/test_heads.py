"""What is looked at in the server's own process is looked at quickly, whatever stands in it."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from time import process_time

import polars as pl
import pytest

from core.errors import E2VError
from core.reading import detect, preview
from core.reading.catalogue import recognize_catalogue
from core.reading.opening import needs_opening
from core.reading.reader import Head
from core.reading.tables.dialect import LOOKED_AT, WIDEST, column_names, guess_dialect
from core.reading.tables.table_head import table_head
from core.reading.text.encodings import SAMPLE_BYTES
from tests.reading.files import written

REPEATED = (
    *(",", ";", "\t", "|", '"', "[", "{", "<", "\n", "a", "a,a,", "1,1,", ".5,", ",.5", '",', '","', "[1,", '["a",'),
    *('{"a":', "<a ", "&a;", "- ", "1 1 ", ".5 ", "1;", "a;b", "a|", "a::", "1:1 ", "2020-01-01,", "a_b,", '"[1,1]",'),
    *("a,b\n", '"a,\n', 'a"b,\n', ".5,.5\n"),
)
ROW = 2_000
MOST_SECONDS = 5
"""Of the processor. None takes a quarter of it; what is quadratic took up to forty times as much as now."""


def heads(repeated: str) -> dict[str, bytes]:
    """One endless line; four; one below a header; many lines."""
    endless = (repeated.encode() * SAMPLE_BYTES)[:SAMPLE_BYTES]
    row = endless[: ROW // len(repeated) * len(repeated)]
    return {
        "endless": endless,
        "four": b"\n".join([endless[: SAMPLE_BYTES // 4]] * 4),
        "below a header": b"a,b\n" + endless[:-4],
        "many": b"\n".join([row] * (SAMPLE_BYTES // ROW)),
    }


@pytest.mark.parametrize("repeated", REPEATED)
def test_no_head_takes_long(tmp_path: Path, repeated: str) -> None:
    for how, head in heads(repeated).items():
        path = written(tmp_path, head)
        began = process_time()
        for name in ("log.csv", "log"):
            needs_opening(path, name)
            needs_opening(path, name)
            with suppress(E2VError):
                recognize_catalogue(Head(head, name, 10 * len(head)))
            with suppress(E2VError):
                settings = detect(head, name, 10 * len(head)).settings
                preview(head, settings, name=name, size=10 * len(head))
        assert process_time() - began < MOST_SECONDS, how


def test_a_small_table_with_one_name_for_all_columns(tmp_path: Path) -> None:
    data = ",".join(["a"] * 2_000) + "\n" + ",".join(f"0.{k % 9 + 1}" for k in range(2_000)) + "\n"
    began = process_time()
    needs_opening(written(tmp_path, data), "a.csv")
    assert process_time() - began < MOST_SECONDS


def test_equal_names_are_compared_once_each() -> None:
    class Name(str):
        __slots__ = ()
        compared = 0
        __hash__ = str.__hash__

        def __eq__(self, other: object) -> bool:
            Name.compared += 1
            return str.__eq__(self, other)

    names = column_names([Name("a") for _ in range(5_000)], header=True)
    assert names[:3] == ["a", "a_2", "a_3"]
    assert names[-1] == "a_5000"
    assert Name.compared <= 10 * len(names)


def test_names_stay_unique_where_copies_are_named_already() -> None:
    assert column_names(["a_2", "a", "a", "a_2", "a"], header=True) == ["a_2", "a", "a_3", "a_2_2", "a_4"]


def test_tables_wider_than_any_are_none() -> None:
    for width, is_table in ((WIDEST, True), (WIDEST + 1, False)):
        text = (",".join(["x"] * width) + "\n") * 3
        assert (guess_dialect(text) is not None) == is_table
        assert (table_head(text, delimiter=",", quote='"') is not None) == is_table


def test_of_wide_tables_the_first_columns_are_looked_at() -> None:
    found = table_head((",".join(["x"] * 500) + "\n") * 3, delimiter=",", quote='"', header=False)
    assert found is not None
    columns = found.columns()
    assert list(columns) == [f"column_{place}" for place in range(1, LOOKED_AT + 1)]
    assert all(cells.dtype == pl.String and len(cells) == 3 for cells in columns.values())
    assert len(found.names) == 500
