"""Matrices that lie, are cut off, don't fit their labels or would fill the machine: one typed sentence each."""

from __future__ import annotations

import json
import struct
import tempfile
from pathlib import Path

import numpy as np
import polars as pl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.errors import E2VError
from core.locales import LANGUAGES, translate
from core.reading import detect, read
from core.reading.converters import npy, npz, parquet, projector, safetensors, spark, vector_json, vector_table
from core.reading.opening import piece_of
from core.reading.source import ByteProgress, Source
from core.reading.vectors.labelled_vectors import write_vectors
from core.settings import MB, Settings
from core.types import VectorSet, keep_going
from tests.reading.bringing import bring
from tests.reading.converters.matrix_files import (
    LABELS,
    MATRIX,
    WORDS,
    lying_npy,
    npy_of,
    npz_of,
    parquet_of,
    plain_of,
    safetensors_of,
    tsv_of,
    with_vectors,
    zip_of,
)
from tests.reading.files import counted, read_vectors, written
from tests.reading.mutations import mutated


def refused(folder: Path, data: bytes | str, name: str, limits: Settings | None = None) -> E2VError:
    """What a person is told of a file."""
    place = folder / "opened"
    place.mkdir()
    with pytest.raises(E2VError) as refusal:
        bring(written(folder, data, "brought"), name, place, limits)
    return refusal.value


def labelled(name: str, data: bytes, labels: str = LABELS) -> bytes:
    return zip_of({name: data, "labels.txt": labels})


OBJECTS = np.array(WORDS, dtype=object)
STRUCTURED = np.zeros(6, dtype=[("a", "<f4"), ("b", "<f4")])
PLAIN = plain_of(LABELS[:-1], MATRIX)
NO_VECTOR = pl.lit(None, pl.List(pl.Float32)).alias("vector")
TOO_WIDE = f"word,{','.join(map(str, range(2000)))}\n" + "".join(f"a{k}{',.5' * 2000}\n" for k in range(5))
CELLS = "word,vector\n" + "".join(f'a{row},"[{"0.5, " * 7}0.5]"\n' for row in range(300))
HEADER = b'{"labels":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},"vectors":'


def plain_with(vectors: str, data: bytes = b"a1234") -> bytes:
    """The plain form with that entry for the vectors."""
    header = HEADER + vectors.encode() + b"}"
    return struct.pack("<Q", len(header)) + header + data


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("v.npy", npy_of(MATRIX), "errors-vectors-no-labels"),
        ("v.npz", npz_of(v=MATRIX), "errors-vectors-no-labels"),
        ("v.safetensors", safetensors_of({"w": ("F32", [6, 8], MATRIX.tobytes())}), "errors-vectors-no-labels"),
        ("vectors.tsv", tsv_of(np.ones((5, 20), np.float32) / 3), "errors-vectors-no-words"),
        ("v.npy", lying_npy("(300000000, 2)", data=b"x" * 20), "errors-matrix-damaged"),
        ("v.npy", lying_npy("(2, 300000000)", data=b"x" * 20), "errors-too-many-dimensions"),
        ("a.zip", labelled("v.npy", npy_of(MATRIX[:3]), "a\nb\nc\nd\n"), "errors-label-count"),
        ("a.zip", labelled("v.npy", npy_of(MATRIX[:3]), "a\tx\nb\ty\nc\tx\nd\ty\n"), "errors-label-count"),
        ("a.zip", zip_of({"v.npy": npy_of(MATRIX[:3]), "l.csv": "a,x\nb,y\nc,x\nd,y\n"}), "errors-label-count"),
        ("a.zip", labelled("v.npy", npy_of(MATRIX[:3]), "a\nb\n"), "errors-label-count"),
        ("v.npy", lying_npy("(-6, -8)", data=b"x" * 192), "errors-matrix-damaged"),
        ("v.npy", lying_npy("(True, 8)", data=b"x" * 192), "errors-matrix-damaged"),
        ("v.npy", lying_npy("(1" + "0" * 4000 + ", 8)"), "errors-matrix-damaged"),
        ("v.npy", lying_npy("(" * 300 + ")" * 300), "errors-matrix-damaged"),
        ("v.npy", lying_npy("(6, 8)", descr="<f9"), "errors-matrix-damaged"),
        ("v.npy", lying_npy("(6, 8)", descr="M8[s]", data=b"x" * 400), "errors-array-no-numbers"),
        ("v.npy", b"\x93NUMPY\x02\x00" + struct.pack("<I", 1 << 31) + b"{" * 5000, "errors-matrix-damaged"),
        ("v.npy", b"\x93NUMPY\x09\x09" + bytes(50), "errors-matrix-damaged"),
        ("v.npy", b"\x93NUMPY", "errors-matrix-damaged"),
        ("v.npy", npy_of(MATRIX)[:-1], "errors-matrix-damaged"),
        ("v.npy", npy_of(MATRIX[:0]), "errors-matrix-damaged"),
        ("v.npy", npy_of(OBJECTS), "errors-array-objects"),
        ("v.npy", npy_of(STRUCTURED), "errors-array-no-numbers"),
        ("v.npy", npy_of(np.array(WORDS)), "errors-array-no-numbers"),
        ("v.npy", npy_of(MATRIX.astype(complex)), "errors-array-no-numbers"),
        ("v.npy", npy_of(MATRIX.ravel()), "errors-array-no-matrix"),
        ("v.npz", npz_of(v=MATRIX, words=OBJECTS), "errors-array-objects"),
        ("v.npz", npz_of(v=MATRIX.reshape(2, 3, 8), words=np.array(WORDS)), "errors-vectors-no-matrix"),
        ("v.npz", npz_of(v=MATRIX, words=np.array(WORDS[:5])), "errors-label-count"),
        ("v.npz", npz_of(v=MATRIX, words=np.array(WORDS))[:-30], "errors-archive-damaged"),
        ("a.zip", labelled("v.npy", npy_of(MATRIX), "only\nthree\nlabels\n"), "errors-label-count"),
        ("a.zip", zip_of({"v.npy": npy_of(MATRIX), "labels.json": '["a", "b"]'}), "errors-label-count"),
        ("a.zip", zip_of({"v.npy": npy_of(MATRIX), "labels.json": '{"a": 7}'}), "errors-label-count"),
        ("a.zip", zip_of({"v.npy": npy_of(MATRIX[:2]), "labels.json": '{"a": 0, "b": 2}'}), "errors-labels-unreadable"),
        ("a.zip", zip_of({"v.npy": npy_of(MATRIX[:2]), "labels.json": '[["a"], "b"]'}), "errors-labels-unreadable"),
        ("a.zip", zip_of({"v.npy": npy_of(MATRIX[:2]), "labels.json": '["a", "b"'}), "errors-json-broken"),
        ("a.zip", zip_of({"v.npy": npy_of(MATRIX), "labels.csv": "a,b\n" * 9}), "errors-label-count"),
        ("a.zip", zip_of({"v.npy": npy_of(MATRIX), "labels.tsv": "\t" * 500 + "\n" * 6}), "errors-too-many-columns"),
        ("v.safetensors", PLAIN[:-1], "errors-matrix-damaged"),
        ("v.safetensors", plain_of("one\ntwo", MATRIX), "errors-label-count"),
        ("v.safetensors", plain_of(LABELS[:-1], MATRIX, '"a","b"\n"1","2"\n'), "errors-label-count"),
        ("v.safetensors", plain_of(LABELS[:-1], MATRIX, "\x1f\x8b\x08\x00\x00\x00"), "errors-matrix-damaged"),
        ("v.safetensors", plain_of("x", MATRIX[:0]), "errors-no-vectors"),
        (
            "v.safetensors",
            plain_with('{"dtype":"F32","shape":[300000000,2],"data_offsets":[1,5]}'),
            "errors-matrix-damaged",
        ),
        (
            "v.safetensors",
            plain_with('{"dtype":"F32","shape":[300000000,2],"data_offsets":[1,2400000001]}'),
            "errors-matrix-damaged",
        ),
        ("v.safetensors", plain_with('{"dtype":"F32","shape":[1,1],"data_offsets":[-3,1]}'), "errors-matrix-damaged"),
        ("v.safetensors", plain_with('{"dtype":"F32","shape":[1,1],"data_offsets":[5,1]}'), "errors-matrix-damaged"),
        ("v.safetensors", plain_with('{"dtype":"F32","shape":[1.0,1],"data_offsets":[1,5]}'), "errors-matrix-damaged"),
        ("v.safetensors", plain_with("[" * 5000), "errors-matrix-damaged"),
        ("v.safetensors", safetensors_of({"w": ("F32", [48], MATRIX.tobytes())}), "errors-vectors-no-matrix"),
        ("v.safetensors", safetensors_of({"w": ("F8_E4M3", [6, 8], bytes(48))}), "errors-vectors-no-matrix"),
        ("v.parquet", parquet_of(with_vectors(WORDS, MATRIX))[:-20], "errors-parquet-damaged"),
        ("v.parquet", b"PAR1" + bytes(100) + b"PAR1", "errors-parquet-damaged"),
        ("v.parquet", b"PAR1", "errors-parquet-damaged"),
        ("v.parquet", parquet_of(with_vectors(["a"], MATRIX[:1]).with_columns(NO_VECTOR)), "errors-no-vectors"),
        ("v.parquet", parquet_of(with_vectors([], MATRIX[:0])), "errors-no-vectors"),
        ("v.csv", CELLS + f'b,"{"x" * 200_000}"\n' + "c,d\n" * 9_000, "errors-cell-too-long"),
        ("v.csv", TOO_WIDE, "errors-too-many-dimensions"),
        ("v.parquet", parquet_of(with_vectors(["a"], np.ones((1, 2000), np.float32))), "errors-too-many-dimensions"),
        ("t.parquet", parquet_of(pl.DataFrame({"a": ["x" * 1_000_000] * 128})), "errors-parquet-rows-too-long"),
    ],
)  # fmt: skip
def test_each_fault_has_its_sentence(tmp_path: Path, name: str, data: bytes | str, code: str) -> None:
    assert refused(tmp_path, data, name).code == code


@pytest.mark.parametrize("language", LANGUAGES)
def test_both_numbers_are_told(tmp_path: Path, language: str) -> None:
    error = refused(tmp_path, labelled("v.npy", npy_of(MATRIX), "a\nb\nc\n"), "a.zip")
    told = translate(language, error.code, **error.params)
    assert "3" in told and "6" in told


def test_the_shape_is_told(tmp_path: Path) -> None:
    assert refused(tmp_path, npy_of(MATRIX.reshape(2, 3, 8)), "v.npy").params == {"shape": "2 × 3 × 8"}


ZEROS = np.zeros((100_000, 8), np.float32)
NUMBERED = [f"w{number}" for number in range(100_000)]
SMALL, FEW = Settings(max_unpacked_bytes=1 * MB), Settings(max_vector_rows=999)
LABELLED_ZEROS = labelled("v.npy", npy_of(ZEROS[:1000]), "\n".join(NUMBERED[:1000]))
COLUMNS = "word,0,1,2,3,4,5,6,7\n" + "".join(f"a{row},.5,.5,.5,.5,.5,.5,.5,.5\n" for row in range(1_000))
RECORDS = "".join(f'{{"w": "a{row}", "v": [0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5]}}\n' for row in range(1_000))


@pytest.mark.parametrize(
    ("name", "data", "limits", "code"),
    [
        ("v.npz", npz_of(v=ZEROS, w=np.array(["w"] * 100_000)), SMALL, "errors-archive-too-large"),
        ("v.npz", npz_of(v=MATRIX, w=np.array(["w" * 100_000] * 6)), SMALL, "errors-archive-too-large"),
        ("v.parquet", parquet_of(with_vectors(NUMBERED, ZEROS)), SMALL, "errors-archive-too-large"),
        ("t.parquet", parquet_of(pl.DataFrame({"x": np.zeros(2_000_000)})), SMALL, "errors-archive-too-large"),
        ("a.zip", LABELLED_ZEROS, FEW, "errors-too-many-vectors"),
        ("v.parquet", parquet_of(with_vectors(NUMBERED, ZEROS)), FEW, "errors-too-many-vectors"),
        ("v.csv", COLUMNS, FEW, "errors-too-many-vectors"),
        ("v.csv", CELLS * 4, FEW, "errors-too-many-vectors"),
        ("v.jsonl", RECORDS, FEW, "errors-too-many-vectors"),
        ("v.safetensors", PLAIN, Settings(max_vector_bytes=100), "errors-vectors-too-large"),
    ],
)  # fmt: skip
def test_the_limits_are_kept(tmp_path: Path, name: str, data: bytes | str, limits: Settings, code: str) -> None:
    assert refused(tmp_path, data, name, limits).code == code


def test_exactly_as_many_as_the_limits_allow_are_read(tmp_path: Path) -> None:
    limits = Settings(max_vector_rows=6, max_vector_dim=8, max_vector_bytes=4 * 48)
    (tmp_path / "opened").mkdir()
    path = written(tmp_path, labelled("v.npy", npy_of(MATRIX)), "brought")
    assert len(bring(path, "a.zip", tmp_path / "opened", limits).items) == 6


def test_a_label_of_ten_megabytes_is_counted(tmp_path: Path) -> None:
    (tmp_path / "opened").mkdir()
    labels = "\n".join([*WORDS[:5], "w" * 10_000_000])
    vectors = bring(written(tmp_path, labelled("v.npy", npy_of(MATRIX), labels), "z"), "a.zip", tmp_path / "opened")
    assert isinstance(vectors, VectorSet)
    assert vectors.items.keys == WORDS[:5]
    assert vectors.report is not None
    assert counted(vectors.report.dropped) == {"dropped-long-items": 1}


LABEL = st.text(st.characters(exclude_characters="\n", exclude_categories=["Cs"]), min_size=1, max_size=12)
PAIRS = frozenset({"npy", "safetensors", "projector", "labels", "labels in CSV", "labels in JSON"})
QUICK = settings(deadline=None, max_examples=60, suppress_health_check=list(HealthCheck))


@QUICK
@given(st.lists(LABEL, min_size=1, max_size=8, unique=True), st.integers(1, 5), st.data())
def test_what_is_written_is_read(labels: list[str], dim: int, data: st.DataObject) -> None:
    numbers = st.floats(width=32, allow_nan=False, allow_infinity=False)
    rows = data.draw(
        st.lists(st.lists(numbers, min_size=dim, max_size=dim), min_size=len(labels), max_size=len(labels))
    )
    about = data.draw(st.lists(LABEL, min_size=len(labels), max_size=len(labels)))
    matrix = np.array(rows, np.float32)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "plain"
        write_vectors(
            path, pl.Series(labels), matrix, Settings(), about=pl.DataFrame({"about": [f"a{text}" for text in about]})
        )
        found = read_vectors(Path(folder), path.read_bytes(), "safetensors")
    assert found.items.keys == labels
    assert found.items.table["about"].to_list() == [f"a{text}" for text in about]
    assert np.array_equal(found.matrix, matrix)


FUZZED = {
    "npy": ("v.npy", npy_of(MATRIX)),
    "npz": ("v.npz", npz_of(v=MATRIX, w=np.array(WORDS))),
    "safetensors": ("m.safetensors", safetensors_of({"w": ("F32", [6, 8], MATRIX.tobytes())})),
    "projector": ("vectors.tsv", tsv_of(MATRIX).encode()),
    "labels": ("labels.tsv", b"a\tb\n" * 6),
    "labels in CSV": ("labels.csv", b'a,"b"\n' * 6),
    "labels in JSON": ("labels.json", json.dumps(WORDS).encode()),
    "table": ("v.csv", ("word,0,1,2,3,4,5,6,7\n" + "a,.5,.5,.5,.5,.5,.5,.5,.5\n" * 9).encode()),
    "cells": ("v.csv", ("word,v\n" + 'a,"[.5, .5]"\n' * 9).encode()),
    "JSON": ("v.json", json.dumps(dict(zip(WORDS, MATRIX.tolist(), strict=True))).encode()),
    "Parquet": ("v.parquet", parquet_of(with_vectors(WORDS, MATRIX))),
    "Parquet table": ("t.parquet", parquet_of(pl.DataFrame({"session": ["a", "b"], "items": [["x", "y"], ["z"]]}))),
}  # fmt: skip


MINE = [module.CONVERTER for module in (spark, parquet, npz, npy, safetensors, projector, vector_table, vector_json)]


@pytest.mark.parametrize("case", FUZZED)
@QUICK
@given(number=st.integers(0, 1 << 40))
def test_mutated_files_are_read_or_refused_by_name(case: str, number: int) -> None:
    name, content = FUZZED[case]
    beside = {"v.npy": npy_of(MATRIX)} if case.startswith("labels") else {"labels.txt": LABELS.encode()}
    with tempfile.TemporaryDirectory() as folder:
        files = {name: mutated(content, number), **(beside if case in PAIRS else {})}
        pieces = [piece_of(Source(written(Path(folder), data, name), name)) for name, data in files.items() if data]
        for converter in MINE:
            for group in converter.find(pieces):
                path = Path(folder) / f"plain-{converter.name}-{group[0].source.name}"
                progress = ByteProgress(keep_going, 1)
                try:
                    plain = converter.convert(group, path, Settings(), progress)
                    content = path.read_bytes()
                    found = read([path], [plain], detect(content, plain, len(content)).settings, limits=Settings())
                except E2VError as refusal:
                    assert refusal.code.startswith("errors-")
                    continue
                assert len(found.items) > 0
                assert not isinstance(found, VectorSet) or np.isfinite(found.matrix).all()
