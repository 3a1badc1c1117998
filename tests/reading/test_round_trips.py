"""What is written is what is read; what is broken is refused by name."""

from __future__ import annotations

import csv
import io
import random
import struct
import tempfile
from pathlib import Path
from unicodedata import normalize

import numpy as np
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from core.errors import E2VError
from core.reading import (
    FORMATS,
    LineSettings,
    ReadingSettings,
    Roles,
    TableSettings,
    TextSettings,
    detect,
    preview,
    read,
)
from core.settings import Settings
from core.types import Corpus
from tests.reading.converters.matrix_files import plain_of
from tests.reading.files import read_corpus, read_vectors, sequences, written
from tests.reading.play_files import PLAY_FILES

FAST = settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])


def words(characters: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Short texts in composed form that neither begin nor end with a space."""
    text = st.text(characters, min_size=1, max_size=8).map(lambda found: normalize("NFC", found).strip())
    return text.filter(bool)


def lists_of(items: st.SearchStrategy[str]) -> st.SearchStrategy[list[list[str]]]:
    return st.lists(st.lists(items, min_size=2, max_size=6), min_size=1, max_size=8)


SOLID = words(st.characters(exclude_categories=["C", "Z"], exclude_characters='",;|'))
CELL = words(st.characters(exclude_categories=["C", "Zl", "Zp"]) | st.sampled_from('",;|\\\n '))


@FAST
@given(
    lists_of(SOLID), st.sampled_from([None, ",", ";", "\t", "|"]), st.sampled_from(["utf-8", "utf-16-le", "utf-16-be"])
)
def test_lines(items: list[list[str]], separator: str | None, encoding: str) -> None:
    text = "".join((separator or " ").join(line) + "\n" for line in items)
    chosen = ReadingSettings("lines", "sessions", encoding, lines=LineSettings(separator))
    with tempfile.TemporaryDirectory() as folder:
        assert sequences(read_corpus(Path(folder), text.encode(encoding), chosen)) == items


@FAST
@given(lists_of(CELL), st.sampled_from([",", ";", "\t", "|"]), st.booleans(), st.sampled_from([0, 2]), st.integers())
@example([["a\nb", '"', '""', "x"]], ",", True, 0, 0)
def test_tables(items: list[list[str]], delimiter: str, header: bool, quoting: int, seed: int) -> None:
    rows = [[f"s{number}", str(place), item] for number, line in enumerate(items) for place, item in enumerate(line)]
    first = {row[0]: place for place, row in reversed(list(enumerate(rows)))}
    random.Random(seed).shuffle(rows)
    first = {row[0]: place for place, row in reversed(list(enumerate(rows)))}
    stream = io.StringIO()
    csv.writer(stream, delimiter=delimiter, lineterminator="\n", quoting=quoting).writerows(
        [["a", "b", "c"]] * header + rows
    )
    names = ("a", "b", "c") if header else ("column_1", "column_2", "column_3")
    roles = Roles(sequence=names[0], order=names[1], item=names[2])
    chosen = ReadingSettings("table", "sessions", table=TableSettings(delimiter, has_header=header, roles=roles))
    expected = [items[int(name[1:])] for name in sorted(first, key=lambda name: first[name])]
    with tempfile.TemporaryDirectory() as folder:
        assert sequences(read_corpus(Path(folder), stream.getvalue(), chosen)) == expected


def vectors_of(keys: st.SearchStrategy[str]) -> st.SearchStrategy[tuple[list[str], NDArray[np.float32]]]:
    numbers = st.floats(width=32, allow_nan=False, allow_infinity=False)
    return st.integers(1, 4).flatmap(
        lambda dim: st.lists(
            st.tuples(keys, st.lists(numbers, min_size=dim, max_size=dim)),
            min_size=1,
            max_size=8,
            unique_by=lambda row: row[0],
        ).map(lambda rows: ([word for word, _ in rows], np.array([vector for _, vector in rows], np.float32)))
    )


VECTOR_WORD = st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=8)


@FAST
@given(vectors_of(VECTOR_WORD), st.booleans(), st.booleans())
def test_vector_texts(vectors: tuple[list[str], NDArray[np.float32]], header: bool, trailing: bool) -> None:
    keys, matrix = vectors
    rows = [
        f"{key} " + " ".join(map(repr, row)) + " " * trailing for key, row in zip(keys, matrix.tolist(), strict=True)
    ]
    text = "\n".join([f"{len(keys)} {matrix.shape[1]}"] * header + rows) + "\n"
    with tempfile.TemporaryDirectory() as folder:
        found = read_vectors(Path(folder), text, "word2vec-text" if header else "glove")
    assert found.items.keys == keys
    assert np.array_equal(found.matrix, matrix)


@FAST
@given(vectors_of(VECTOR_WORD), st.booleans())
def test_vector_binaries(vectors: tuple[list[str], NDArray[np.float32]], line_ends: bool) -> None:
    keys, matrix = vectors
    rows = [
        key.encode() + b" " + struct.pack(f"<{len(row)}f", *row) + b"\n" * line_ends
        for key, row in zip(keys, matrix, strict=True)
    ]
    data = f"{len(keys)} {matrix.shape[1]}\n".encode() + b"".join(rows)
    with tempfile.TemporaryDirectory() as folder:
        found = read_vectors(Path(folder), data, "word2vec-binary")
    assert found.items.keys == keys
    assert np.array_equal(found.matrix, matrix)


SEEDS = {
    "text": "The cat sat. The dog didn't.\nҚазақ тілі, ёлка!\n".encode(),
    "lines": b"a b c\nb c\n12 a c\n",
    "table": (
        b'session,item,time\n1,"a, b",2020-01-05 10:00\n1,b,2020-01-05 10:01\n2,"c ""d""",2020-01-06\n2,e,2020-01-07\n'
    ),
    "text-column": (
        b'id,review,label\n1,"It was great, the best of all. We ""loved"" every\n\nminute of it",1\n'
        b"2,Nobody in this town would ever buy it again,0\n"
    ),
    "word2vec-text": b"2 3\nking 0.5 1 -2e-3\nqueen 1 2 3\n",
    "glove": b"king 0.5 1.5 -2e-3\nqueen 1.1 2.2 3.3\n",
    "safetensors": plain_of("king\nqueen", np.ones((2, 3), np.float32), '"year","note"\n"1990","x"\n"","y"\n'),
    "word2vec-binary": b"2 2\nab " + struct.pack("<2f", 1, 2) + b"\ncd " + struct.pack("<2f", 3, 4) + b"\n",
    **{name: content.encode() for name, content in PLAY_FILES.items()},
}
PIECES = [
    b"",
    b"\x00",
    b"\xff\xfe",
    b'"',
    b",",
    b"\n",
    b"\r",
    b" ",
    b"nan",
    b"1e999",
    b"99999999999",
    b"\xd0",
    b"\t",
    b"\\",
    b"{",
    b"[[[[[[[[",
    b"}",
    b"null",
    b"<",
    b"</dict>",
    b"&amp;",
    b"&x;",
]


@pytest.mark.parametrize("format", FORMATS)
@settings(
    deadline=None, max_examples=150, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_damaged_files_are_read_or_refused_by_name(tmp_path: Path, format: str, data: st.DataObject) -> None:
    content = SEEDS[format]
    for _ in range(data.draw(st.integers(1, 4))):
        place = data.draw(st.integers(0, len(content)))
        length = data.draw(st.integers(0, 6))
        content = (
            content[:place] + data.draw(st.sampled_from(PIECES) | st.binary(max_size=4)) + content[place + length :]
        )
    roles = Roles(sequence="session", item="item", time="time")
    text = TextSettings(column="review")
    chosen = ReadingSettings(format, min_sequence_length=1, text=text, table=TableSettings(roles=roles))
    for attempt in (chosen, None):
        try:
            found = attempt or detect(content, "file", len(content)).settings
            preview(content, found)
            result = read([written(tmp_path, content)], ["file"], found, limits=Settings())
        except E2VError as refusal:
            assert refusal.code.startswith("errors-")
            continue
        if isinstance(result, Corpus):
            assert result.n_tokens > 0
            assert result.items.counts is not None
            assert result.items.counts.sum() == result.n_tokens
        else:
            assert np.isfinite(result.matrix).all()
            assert len(set(result.items.keys)) == len(result)
