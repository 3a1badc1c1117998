"""Parquet that holds no vectors: the sequences that come out of its rows."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import polars as pl
import pytest

from core.errors import E2VError
from core.reading.converters.parquet import CONVERTER, convert
from core.reading.opening import piece_of
from core.reading.source import ByteProgress, Source
from core.settings import Settings
from core.types import Corpus, keep_going
from tests.reading.bringing import bring
from tests.reading.converters.matrix_files import parquet_of, zip_of
from tests.reading.files import sequences, written

LOG = pl.DataFrame(
    {
        "session_id": [1, 1, 2, 2, 2],
        "item_id": ["milk", "bread, white", "jam", 'a "b"', "milk"],
        "ts": [datetime(2026, 10, 1, 10, minute) for minute in range(5)],
    }
)
EXPECTED = [["milk", "bread, white"], ["jam", 'a "b"', "milk"]]


def brought(folder: Path, data: bytes, name: str = "log.parquet") -> Corpus:
    (folder / "opened").mkdir()
    found = bring(written(folder, data, "brought"), name, folder / "opened")
    assert isinstance(found, Corpus)
    return found


def table_of(folder: Path, frame: pl.DataFrame, limits: Settings | None = None) -> list[str]:
    """The lines of the CSV file that is made."""
    source = Source(written(folder, parquet_of(frame), "brought"), "t.parquet")
    name = convert((piece_of(source),), folder / "plain", limits or Settings(), ByteProgress(keep_going, source.size))
    assert name == "t.csv"
    return (folder / "plain").read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("compression", ["zstd", "snappy", "gzip", "lz4", "brotli", "uncompressed"])
def test_a_session_log(tmp_path: Path, compression: str) -> None:
    corpus = brought(tmp_path, parquet_of(LOG, compression=compression))
    assert sequences(corpus) == EXPECTED
    assert corpus.times is not None


def test_a_folder_of_parts_is_one_log(tmp_path: Path) -> None:
    parts = {f"log/part-0000{part}.parquet": parquet_of(LOG[3 * part : 3 * part + 3]) for part in range(2)}
    assert sequences(brought(tmp_path, zip_of({"log/_SUCCESS": "", **parts}), "log.zip")) == EXPECTED


def test_a_log_with_vectors_in_it_stays_a_log(tmp_path: Path) -> None:
    assert sequences(brought(tmp_path, parquet_of(LOG.with_columns(emb=pl.lit([0.5] * 8))))) == EXPECTED


def test_years_are_no_dimensions(tmp_path: Path) -> None:
    frame = pl.DataFrame({"country": ["kz", "ru"]} | {str(year): [0.5, 1.5] for year in range(1990, 2000)})
    assert table_of(tmp_path, frame)[1].startswith("kz,0.5,")


def test_only_numbered_parts_are_parts(tmp_path: Path) -> None:
    names = ["partners.parquet", "part_list.parquet", "part-00001-c.parquet", "part_0.parquet", "part.2.parquet"]
    pieces = [piece_of(Source(written(tmp_path, parquet_of(LOG), name), name), "log") for name in names]
    groups = CONVERTER.find(pieces)
    assert [[piece.source.name for piece in group] for group in groups] == [
        ["part-00001-c.parquet", "part.2.parquet", "part_0.parquet"],
        ["partners.parquet"],
        ["part_list.parquet"],
    ]


def test_parts_with_other_columns_are_refused(tmp_path: Path) -> None:
    parts = {"p/part-0.parquet": parquet_of(LOG), "p/part-1.parquet": parquet_of(LOG.drop("ts"))}
    with pytest.raises(E2VError) as refusal:
        brought(tmp_path, zip_of(parts), "log.zip")
    assert refusal.value.code == "errors-parquet-parts-differ"


def test_a_list_becomes_one_row_for_each_element(tmp_path: Path) -> None:
    frame = pl.DataFrame({"user": ["u", "u", "v"], "items": [["a", "b"], ["c"], ["d", "e", "f"]]})
    assert table_of(tmp_path, frame) == [
        "sequence,user,item", "1,u,a", "1,u,b", "2,u,c", "3,v,d", "3,v,e", "3,v,f",
    ]  # fmt: skip


def test_lists_of_a_session_are_sequences(tmp_path: Path) -> None:
    frame = pl.DataFrame({"items": [["a", "b", "c"], ["b", "d"]] * 20})
    assert sequences(brought(tmp_path, parquet_of(frame))) == [["a", "b", "c"], ["b", "d"]] * 20


def test_lists_of_equal_length_go_along(tmp_path: Path) -> None:
    frame = pl.DataFrame(
        {"session": ["s", "t", "u"], "items": [["a", "b"], ["c"], []], "prices": [[1.5, 2.5], [3.5], []]}
    )
    lines = table_of(tmp_path, frame)
    assert lines == ["session,item,price", "s,a,1.5", "s,b,2.5", "t,c,3.5"]


def test_a_list_that_stops_going_along_leaves_cells_empty(tmp_path: Path) -> None:
    frame = pl.DataFrame(
        {"session": [f"s{k}" for k in range(1001)], "items": [["a", "b"]] * 1001, "ages": [[1, 2]] * 1000 + [[1]]}
    )
    lines = table_of(tmp_path, frame)
    assert lines[-4:] == ["s999,a,1", "s999,b,2", "s1000,a,", "s1000,b,"]


def test_lists_that_describe_stay_in_one_cell(tmp_path: Path) -> None:
    frame = pl.DataFrame({"item_id": ["a", "b"], "genres": [["rock", "pop"], ["jazz"]]})
    assert table_of(tmp_path, frame) == ["item_id,genres", "a,rock; pop", "b,jazz"]


def test_each_type_is_written_as_people_write_it(tmp_path: Path) -> None:
    frame = pl.DataFrame(
        {
            "when": [datetime(2026, 10, 31, 23, 59, 58, 500_000)],
            "there": pl.Series([datetime(2026, 10, 31, 12, tzinfo=UTC)]).dt.convert_time_zone("Asia/Almaty"),
            "day": [date(2026, 10, 31)],
            "kind": pl.Series(["x"], dtype=pl.Categorical),
            "of": pl.Series(["y"], dtype=pl.Enum(["y", "z"])),
            "ok": [True],
            "none": pl.Series([None], dtype=pl.String),
            "cost": pl.Series([Decimal("1.50")], dtype=pl.Decimal(10, 2)),
            "long": [timedelta(seconds=90)],
            "user": [{"id": 7, "home": {"city": "Almaty"}}],
            "picture": [b"\x89PNG"],
            "line": ["a\nb"],
        }
    )
    assert "\n".join(table_of(tmp_path, frame)) == (
        "when,there,day,kind,of,ok,none,cost,long,line,user.id,user.home.city\n"
        '2026-10-31T23:59:58.500,2026-10-31T12:00:00,2026-10-31,x,y,true,,1.50,PT1M30S,"a\nb",7,Almaty'
    )


@pytest.mark.parametrize(
    ("frame", "limits", "code"),
    [
        (pl.DataFrame({"a": [b"x"]}), Settings(), "errors-parquet-nothing"),
        (pl.DataFrame({f"c{k}": [k] for k in range(9)}), Settings(max_columns=8), "errors-too-many-columns"),
        (pl.DataFrame({"a": [{f"c{k}": k for k in range(9)}]}), Settings(max_columns=8), "errors-too-many-columns"),
        (pl.DataFrame({"a": ["x"]}).clear(), Settings(), "errors-file-empty"),
        (pl.DataFrame({"session": ["s"], "item": [["x"] * 30_000_000]}), Settings(), "errors-parquet-rows-too-long"),
        (pl.DataFrame({"a": ["x" * 1000] * 2000}), Settings(max_unpacked_bytes=10**6), "errors-archive-too-large"),
    ],
)
def test_what_cannot_be_a_table_is_refused(tmp_path: Path, frame: pl.DataFrame, limits: Settings, code: str) -> None:
    with pytest.raises(E2VError) as refusal:
        table_of(tmp_path, frame, limits)
    assert refusal.value.code == code
