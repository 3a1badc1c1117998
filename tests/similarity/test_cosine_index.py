"""Neighbours equal gensim's and plain float64 arithmetic."""

from __future__ import annotations

import numpy as np
import pytest
from gensim.models import KeyedVectors
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from core.similarity import CosineIndex, best_rows
from core.types import Items, VectorSet


def random_vectors(n_items: int, dim: int, seed: int = 0) -> VectorSet:
    matrix = np.random.default_rng(seed).normal(size=(n_items, dim)).astype(np.float32)
    return VectorSet(Items.from_keys([f"item{row}" for row in range(n_items)]), matrix)


def as_gensim(vectors: VectorSet) -> KeyedVectors:
    peer = KeyedVectors(vectors.dim)
    peer.add_vectors(vectors.items.keys, vectors.matrix)
    return peer


@pytest.mark.parametrize("top", [None, 100])
def test_neighbors_equal_gensim(top: int | None) -> None:
    vectors = random_vectors(500, 20)
    index, peer = CosineIndex(vectors), as_gensim(vectors)
    for row in (0, 7, 99, 499):
        found = index.neighbors(row, n_neighbors=12, top=top)
        expected = peer.most_similar(vectors.items.keys[row], topn=12, restrict_vocab=top)
        assert [vectors.items.keys[other] for other in found.rows] == [key for key, _ in expected]
        np.testing.assert_allclose(found.cosines, [cosine for _, cosine in expected], atol=1e-5)


def test_neighbors_of_a_vector_equal_gensim_and_leave_out_rows() -> None:
    vectors = random_vectors(200, 8)
    query = np.arange(8, dtype=np.float32)
    expected = as_gensim(vectors).similar_by_vector(query, topn=20)
    found = CosineIndex(vectors).neighbors_of_vector(query, exclude=[3, 5], n_neighbors=10)
    names = [key for key, _ in expected if key not in {"item3", "item5"}][:10]
    assert [vectors.items.keys[row] for row in found.rows] == names


def test_a_zero_vector_has_no_neighbors_and_cosine_zero_with_others() -> None:
    matrix = np.array([[0, 0], [1, 0], [-1, 0]], dtype=np.float32)
    index = CosineIndex(VectorSet(Items.from_keys(["zero", "right", "left"]), matrix))
    assert len(index.neighbors(0)) == 0
    found = index.neighbors(1)
    assert found.rows.tolist() == [0, 2]
    assert found.cosines.tolist() == [0, -1]


def test_equal_cosines_come_in_row_order() -> None:
    matrix = np.ones((50, 4), dtype=np.float32)
    index = CosineIndex(VectorSet(Items.from_keys([str(row) for row in range(50)]), matrix))
    assert index.neighbors(4, n_neighbors=6).rows.tolist() == [0, 1, 2, 3, 5, 6]


def test_more_neighbors_than_items_gives_all_others() -> None:
    index = CosineIndex(random_vectors(5, 3))
    assert sorted(index.neighbors(2, n_neighbors=100).rows.tolist()) == [0, 1, 3, 4]
    assert index.neighbors(2, n_neighbors=10, top=1).rows.tolist() == [0]
    assert len(index.neighbors(2, n_neighbors=0)) == 0


def test_the_matrix_is_not_copied_and_may_be_a_memory_map(tmp_path) -> None:  # type: ignore[no-untyped-def]
    vectors = random_vectors(40, 6)
    np.save(tmp_path / "matrix.npy", vectors.matrix)
    mapped = np.load(tmp_path / "matrix.npy", mmap_mode="r")
    index = CosineIndex(VectorSet(vectors.items, mapped))
    assert np.shares_memory(index.matrix, mapped)
    plain = CosineIndex(vectors).neighbors(3)
    np.testing.assert_array_equal(index.neighbors(3).rows, plain.rows)


def test_huge_and_tiny_vectors_keep_their_direction() -> None:
    matrix = np.array([[1e25, 1e25], [1e-25, 1e-25], [1, -1]], dtype=np.float32)
    found = CosineIndex(VectorSet(Items.from_keys(["huge", "tiny", "other"]), matrix)).neighbors(0)
    assert found.rows.tolist() == [1, 2]
    np.testing.assert_allclose(found.cosines, [1, 0], atol=1e-6)


@pytest.mark.parametrize("row", [-1, 5])
def test_a_row_outside_is_refused(row: int) -> None:
    with pytest.raises(IndexError, match="between 0 and 4"):
        CosineIndex(random_vectors(5, 3)).neighbors(row)


@given(
    arrays(np.float32, st.integers(1, 60), elements=st.sampled_from([-1, 0, 0.5, 1])),
    st.integers(0, 70),
    st.lists(st.integers(0, 59), max_size=5),
)
def test_best_rows_equal_a_full_sort(scores: np.ndarray, n_best: int, exclude: list[int]) -> None:
    everything = sorted(range(len(scores)), key=lambda row: (-scores[row], row))
    assert best_rows(scores, n_best, exclude).tolist() == [row for row in everything if row not in exclude][:n_best]
