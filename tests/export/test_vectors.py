"""Vectors that leave the house come back the same through other people's readers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import polars as pl
import pytest
from gensim.models import KeyedVectors
from hypothesis import given
from hypothesis import strategies as st

from core.export import corpus_jsonl, npz, projector_metadata, projector_vectors, save, word2vec_keys, word2vec_text
from core.export.cells import MAX_ROWS_AT_ONCE, PIECE_BYTES
from core.types import Corpus, Items, VectorSet

HOSTILE = [
    "<img src=x onerror=alert(1)>",
    "[x](javascript:1)",
    "=1+1",
    "қыз",
    "new york",
    "new_york",
    "a\tb\nc",
    "",
    '"',
]


def vectors_of(keys: list[str], dim: int = 5, seed: int = 0) -> VectorSet:
    matrix = np.random.default_rng(seed).normal(size=(len(keys), dim)) * 10.0 ** np.arange(-3, dim - 3)
    return VectorSet(Items.from_keys(keys), matrix.astype(np.float32))


def test_gensim_reads_word2vec_text_back_exactly(tmp_path: Path) -> None:
    vectors = vectors_of(HOSTILE)
    save(word2vec_text(vectors), tmp_path / "vectors.txt")
    peer = KeyedVectors.load_word2vec_format(str(tmp_path / "vectors.txt"))
    assert peer.index_to_key == word2vec_keys(vectors.items)
    np.testing.assert_array_equal(peer.vectors, vectors.matrix)


@given(st.lists(st.text(max_size=6), min_size=1, max_size=30, unique=True))
def test_names_in_word2vec_text_are_different_and_hold_no_white_space(keys: list[str]) -> None:
    names = word2vec_keys(Items.from_keys(keys))
    assert len(set(names)) == len(keys)
    for key, name in zip(keys, names, strict=True):
        assert name.split() == [name]
        assert name == key if key.split() == [key] else name


@given(
    st.lists(st.floats(width=32, allow_nan=False, allow_infinity=False), min_size=1, max_size=20),
)
def test_every_float_survives_as_text(numbers: list[float]) -> None:
    matrix = np.array([numbers], dtype=np.float32)
    written = b"".join(word2vec_text(VectorSet(Items.from_keys(["x"]), matrix))).decode()
    read = np.array(written.splitlines()[1].split(" ")[1:], dtype=np.float32)
    np.testing.assert_array_equal(read, matrix[0])


def test_long_vector_sets_leave_in_pieces_and_whole() -> None:
    keys = [str(row) for row in range(MAX_ROWS_AT_ONCE + 7)]
    pieces = list(word2vec_text(vectors_of(keys, dim=2)))
    assert len(pieces) == 3
    assert [line.split()[0] for line in b"".join(pieces).decode().splitlines()[1:]] == keys


@pytest.mark.parametrize("write", [word2vec_text, projector_vectors, npz])
def test_pieces_stay_small_however_wide_the_vectors(write: Callable[[VectorSet], Iterator[bytes]]) -> None:
    keys = [f"{row:0900d}" for row in range(4_000)]
    wide = VectorSet(Items.from_keys(keys), np.full((4_000, 1_024), 1 / 3, dtype=np.float32))
    assert max(map(len, write(wide))) < 5 * PIECE_BYTES


def test_pieces_of_a_corpus_stay_small_however_long_the_sequences() -> None:
    n_sequences, length = 200, 10_000
    tokens = np.zeros(n_sequences * length, dtype=np.int32)
    offsets = np.arange(0, len(tokens) + 1, length, dtype=np.int64)
    corpus = Corpus(Items.from_keys(["x" * 90], np.array([len(tokens)])), tokens, offsets)
    sizes = [len(piece) for piece in corpus_jsonl(corpus)]
    assert max(sizes) < 3 * PIECE_BYTES
    assert sum(sizes) == n_sequences * (length * 94 + 1)


def test_the_projector_pair_has_a_line_per_item() -> None:
    table = pl.DataFrame({"key": HOSTILE, "count": range(len(HOSTILE)), "genre": [None, *HOSTILE[1:]]})
    vectors = VectorSet(Items(table), vectors_of(HOSTILE).matrix)
    numbers = b"".join(projector_vectors(vectors)).decode().splitlines()
    read = np.array([line.split("\t") for line in numbers], dtype=np.float32)
    np.testing.assert_array_equal(read, vectors.matrix)
    lines = b"".join(projector_metadata(vectors.items)).decode().removesuffix("\n").split("\n")
    assert lines[0] == "key\tcount\tgenre"
    assert len(lines) == 1 + len(HOSTILE)
    assert lines[3].split("\t") == ["'=1+1", "2", "'=1+1"]
    assert lines[7].split("\t") == ["a b c", "6", "a b c"]
    assert lines[8].split("\t") == ["_", "7", "_"]


def test_projector_labels_alone_have_no_header() -> None:
    items = Items.from_keys(["one", " ", "=1+1"])
    assert b"".join(projector_metadata(items)).decode() == "one\n_\n'=1+1\n"


@pytest.mark.parametrize("titled", [False, True])
def test_numpy_opens_the_archive_without_pickle(tmp_path: Path, titled: bool) -> None:
    keys = HOSTILE + [f"item{row}" for row in range(MAX_ROWS_AT_ONCE)]
    plain = vectors_of(keys)
    columns = {"key": keys, "count": range(len(keys))} | ({"title": [None, *keys[1:]]} if titled else {})
    vectors = VectorSet(Items(pl.DataFrame(columns)), plain.matrix)
    save(npz(vectors), tmp_path / "vectors.npz")
    with np.load(tmp_path / "vectors.npz", allow_pickle=False) as archive:
        assert sorted(archive.files) == ["counts", "keys", *(["labels"] if titled else []), "vectors"]
        assert archive["keys"].tolist() == keys
        np.testing.assert_array_equal(archive["vectors"], vectors.matrix)
        assert archive["vectors"].dtype == np.float32
        assert archive["counts"].tolist() == list(range(len(keys)))


def test_the_same_vectors_give_the_same_archive() -> None:
    assert b"".join(npz(vectors_of(HOSTILE))) == b"".join(npz(vectors_of(HOSTILE)))


def test_an_empty_vector_set_is_written_and_read(tmp_path: Path) -> None:
    empty = VectorSet(Items.from_keys([]), np.empty((0, 4), dtype=np.float32))
    assert b"".join(word2vec_text(empty)) == b"0 4\n"
    save(npz(empty), tmp_path / "empty.npz")
    with np.load(tmp_path / "empty.npz", allow_pickle=False) as archive:
        assert archive["vectors"].shape == (0, 4)
        assert archive["keys"].shape == (0,)


def test_a_writer_that_fails_leaves_the_old_file(tmp_path: Path) -> None:
    def failing():  # type: ignore[no-untyped-def]
        yield b"new"
        raise RuntimeError("disk on fire")

    target = tmp_path / "file"
    target.write_bytes(b"old")
    with pytest.raises(RuntimeError, match="disk on fire"):
        save(failing(), target)
    assert target.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["file"]
