"""Vector files: word2vec text and binary, GloVe."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from core.errors import LimitError, ReadingError
from core.reading import ReadingSettings, read
from core.settings import Settings
from tests.reading.files import counted, read_vectors, written

WORDS = ["king", "қала", "new york", "x^2", '"quoted"', "0.5"]
MATRIX = np.array([[0.5, -1.25, 3e-5], [1, 2, 3], [-0.1, 1e10, 7], [4, 5, 6], [7, 8, 9], [0.1, 0.2, 0.3]], np.float32)


def text_of(words: list[str], matrix: NDArray[np.float32], *, header: str = "", end: str = "\n") -> str:
    rows = (f"{word} " + " ".join(map(repr, row)) for word, row in zip(words, matrix.tolist(), strict=True))
    return header + "".join(row + end for row in rows)


def binary_of(words: list[str], matrix: NDArray[np.float32], *, header: str = "", end: bytes = b"\n") -> bytes:
    rows = (word.encode() + b" " + row.astype("<f4").tobytes() + end for word, row in zip(words, matrix, strict=True))
    return (header or f"{len(words)} {matrix.shape[1]}\n").encode() + b"".join(rows)


@pytest.mark.parametrize(
    ("data", "format"),
    [
        (text_of(WORDS, MATRIX), "glove"),
        (text_of(WORDS, MATRIX, end=" \n"), "glove"),
        (text_of(WORDS, MATRIX, end="\r\n"), "glove"),
        (text_of(WORDS, MATRIX).removesuffix("\n"), "glove"),
        (text_of(WORDS, MATRIX).replace(" new york ", " new york ").replace("\n", "\n\n"), "glove"),
        ("\ufeff" + text_of(WORDS, MATRIX), "glove"),
        (text_of(WORDS, MATRIX, header="6 3\n"), "word2vec-text"),
        (text_of(WORDS, MATRIX, header="6 3\n", end=" \n"), "word2vec-text"),
        (text_of(WORDS, MATRIX, header="6 3\r\n", end="\r\n"), "word2vec-text"),
        (text_of(WORDS, MATRIX, header="6 3\n"), "glove"),
        (text_of(WORDS, MATRIX), "word2vec-text"),
    ],
)
def test_text_whatever_the_line_ends(tmp_path: Path, data: str, format: str) -> None:
    vectors = read_vectors(tmp_path, data, format)
    assert vectors.items.keys == WORDS
    assert np.array_equal(vectors.matrix, MATRIX)
    assert vectors.matrix.dtype == np.float32
    assert vectors.matrix.flags.c_contiguous
    assert vectors.report is not None
    assert (vectors.report.format, vectors.report.kind, vectors.report.dropped) == (format, "vectors", ())
    assert vectors.report.warnings == ()


def test_tabs_between_the_numbers(tmp_path: Path) -> None:
    data = text_of(["king", "queen"], MATRIX[:2]).replace(" ", "\t") + "new york\t1\t2\t3\n"
    vectors = read_vectors(tmp_path, data, "glove")
    assert vectors.items.keys == ["king", "queen", "new york"]
    assert vectors.matrix[2].tolist() == [1, 2, 3]


def test_text_in_several_blocks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.reading.vectors.vector_text.BLOCK_BYTES", 50)
    vectors = read_vectors(tmp_path, text_of(WORDS, MATRIX, header="6 3\n") + "cut 1 2\n", "word2vec-text")
    assert vectors.items.keys == WORDS
    assert np.array_equal(vectors.matrix, MATRIX)
    assert vectors.report is not None
    assert [(entry.reason, entry.count, entry.example) for entry in vectors.report.dropped] == [
        ("reading-dropped-ragged-rows", 1, "8")
    ]


@pytest.mark.parametrize("end", [b"\n", b""])
def test_binary_with_and_without_line_ends(tmp_path: Path, end: bytes) -> None:
    words = ["king", "қала", "new_york", "x^2", '"quoted"', "0.5"]
    vectors = read_vectors(tmp_path, binary_of(words, MATRIX, end=end))
    assert vectors.items.keys == words
    assert np.array_equal(vectors.matrix, MATRIX)
    assert vectors.matrix.flags.c_contiguous
    assert vectors.report is not None
    assert vectors.report.format == "word2vec-binary"


@pytest.mark.parametrize("binary", [False, True])
def test_what_gensim_writes_is_read_back(tmp_path: Path, binary: bool) -> None:
    from gensim.models import KeyedVectors

    words = ["king", "қала", "ёлка"]
    saved = KeyedVectors(3)
    saved.add_vectors(words, MATRIX[:3])
    path = tmp_path / "saved"
    saved.save_word2vec_format(str(path), binary=binary)
    vectors = read_vectors(tmp_path, path.read_bytes(), "word2vec-binary" if binary else "word2vec-text")
    loaded = KeyedVectors.load_word2vec_format(str(path), binary=binary)
    assert vectors.items.keys == loaded.index_to_key
    assert np.array_equal(vectors.matrix, loaded.vectors)


ODD = (
    "good 1 2 3\n 4 5 6\ngood 9 9 9\nshort 1 2\nlong word 1 2 3\nnot 1 x 3\nnan nan 1 2\ninf 1 1e999 2\nzero 0 0 0\n"
    f"{'w' * 101} 1 2 3\nlast 7 8 9\n"
)


def test_what_is_odd_is_counted_by_name(tmp_path: Path) -> None:
    vectors = read_vectors(tmp_path, ODD, "glove")
    assert vectors.items.keys == ["good", "long word", "zero", "last"]
    assert vectors.matrix.tolist() == [[1, 2, 3], [1, 2, 3], [0, 0, 0], [7, 8, 9]]
    assert vectors.report is not None
    assert counted(vectors.report.dropped) == {
        "dropped-ragged-rows": 2,
        "dropped-no-word": 1,
        "dropped-long-items": 1,
        "dropped-not-finite": 2,
        "dropped-duplicate-words": 1,
    }
    assert counted(vectors.report.warnings) == {"warning-zero-vectors": 1}


def test_odd_rows_of_a_binary_file(tmp_path: Path) -> None:
    matrix = np.array([[1, 2], [3, 4], [np.nan, 1], [0, 0], [5, 6], [7, 8]], np.float32)
    data = binary_of(["a", "a", "b", "c", "", "d"], matrix)
    data += b"\xff\xfe " + np.ones(2, "<f4").tobytes() + b"\n"
    vectors = read_vectors(tmp_path, data, "word2vec-binary")
    assert vectors.items.keys == ["a", "c", "d", "��"]
    assert vectors.report is not None
    assert counted(vectors.report.dropped) == {
        "dropped-no-word": 1,
        "dropped-not-finite": 1,
        "dropped-duplicate-words": 1,
    }
    assert counted(vectors.report.warnings) == {
        "warning-zero-vectors": 1,
        "warning-undecoded": 1,
        "warning-header-differs": 1,
    }


@pytest.mark.parametrize("header", ["300000000 3\n", "1 3\n", "6 300\n", "0 0\n"])
def test_a_lying_text_header_is_not_believed(tmp_path: Path, header: str) -> None:
    vectors = read_vectors(tmp_path, text_of(WORDS, MATRIX, header=header), "word2vec-text")
    assert vectors.items.keys == WORDS
    assert vectors.report is not None
    assert counted(vectors.report.warnings) == {"warning-header-differs": 1}


@pytest.mark.parametrize("header", ["300000000 3\n", "1 3\n"])
def test_a_lying_row_count_of_a_binary_file_is_not_believed(tmp_path: Path, header: str) -> None:
    vectors = read_vectors(tmp_path, binary_of(["a", "b"], MATRIX[:2], header=header), "word2vec-binary")
    assert vectors.items.keys == ["a", "b"]
    assert vectors.report is not None
    assert counted(vectors.report.warnings) == {"warning-header-differs": 1}


def test_half_a_binary_file_keeps_its_whole_rows(tmp_path: Path) -> None:
    data = binary_of(["a", "b", "c"], MATRIX[:3])
    vectors = read_vectors(tmp_path, data[:-5], "word2vec-binary")
    assert vectors.items.keys == ["a", "b"]
    assert vectors.report is not None
    assert counted(vectors.report.dropped) == {"dropped-ragged-rows": 1}


@pytest.mark.parametrize(
    ("data", "format", "code"),
    [
        (b"300000000 2\nab cdefgh\n", "word2vec-binary", "errors-no-vectors"),
        (b"300000000 2\n", "word2vec-text", "errors-no-vectors"),
        (b"300000000 2\n", "word2vec-binary", "errors-vectors-binary-broken"),
        (b"1 300000000\n" + b"x" * 50, "word2vec-binary", "errors-too-many-dimensions"),
        (b"3 4\n" + b"x" * 5000, "word2vec-binary", "errors-vectors-binary-broken"),
        (b"99999999999999999999 3\nking 1 2 3\n", "word2vec-binary", "errors-vectors-no-header"),
        (b"no header here\n", "word2vec-binary", "errors-vectors-no-header"),
        (b"5 0\nking\n", "word2vec-binary", "errors-vectors-no-header"),
        (b"just some words\nwithout numbers\n", "glove", "errors-no-vectors"),
        (b"nan nan nan\n", "glove", "errors-no-vectors"),
        (b"word " + b"0.1 " * 2000 + b"\n", "glove", "errors-too-many-dimensions"),
        ("сөз 1.0 2.0\n".encode("utf-16"), "glove", "errors-vectors-encoding"),
    ],
)
def test_what_cannot_be_vectors_is_refused(tmp_path: Path, data: bytes, format: str, code: str) -> None:
    with pytest.raises((ReadingError, LimitError)) as refusal:
        read_vectors(tmp_path, data, format)
    assert refusal.value.code == code


@pytest.mark.parametrize(
    ("limits", "code"),
    [
        (Settings(max_vector_rows=5), "errors-too-many-vectors"),
        (Settings(max_vector_dim=2), "errors-too-many-dimensions"),
        (Settings(max_vector_bytes=4 * 17), "errors-vectors-too-large"),
    ],
)
@pytest.mark.parametrize("format", ["glove", "word2vec-binary"])
def test_the_limits_are_kept(tmp_path: Path, limits: Settings, code: str, format: str) -> None:
    data = text_of(WORDS, MATRIX).encode() if format == "glove" else binary_of(["w"] * 6, MATRIX)
    with pytest.raises(LimitError) as refusal:
        read_vectors(tmp_path, data, format, limits=limits)
    assert refusal.value.code == code


@pytest.mark.parametrize("format", ["glove", "word2vec-text", "word2vec-binary"])
def test_exactly_as_many_as_the_limits_allow_are_read(tmp_path: Path, format: str) -> None:
    header = "6 3\n" if format == "word2vec-text" else ""
    data = binary_of(list("abcdef"), MATRIX) if format == "word2vec-binary" else text_of(WORDS, MATRIX, header=header)
    limits = Settings(max_vector_rows=6, max_vector_dim=3, max_vector_bytes=4 * 18)
    assert len(read_vectors(tmp_path, data, format, limits=limits)) == 6


def test_vectors_come_in_one_file(tmp_path: Path) -> None:
    path = written(tmp_path, text_of(WORDS, MATRIX))
    for format in ("glove", "word2vec-binary"):
        with pytest.raises(ReadingError) as refusal:
            read([path, path], ["a", "b"], ReadingSettings(format, "vectors"))
        assert refusal.value.code == "errors-one-vector-file"
