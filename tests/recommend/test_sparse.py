"""The largest entries of a sparse product, beside the whole product."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.sparse import csr_matrix

from core.recommend import sparse


@given(
    seed=st.integers(0, 2**16),
    shape=st.tuples(*[st.integers(0, 9)] * 3),
    k=st.integers(1, 10),
    block=st.sampled_from([1, 7, 1_000]),
)
def test_the_largest_of_each_row_ties_by_column(seed: int, shape: tuple[int, int, int], k: int, block: int) -> None:
    rng = np.random.default_rng(seed)
    rows, inner, columns = shape
    left = rng.integers(0, 3, (rows, inner)).astype(np.float32)
    right = rng.integers(0, 2, (inner, columns)).astype(np.float32)
    row_scale, column_scale = np.ones(rows, np.float32), rng.choice([0.5, 1, 2], columns).astype(np.float32)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sparse, "BLOCK_CELLS", block)
        found = sparse.largest_of_product(csr_matrix(left), csr_matrix(right), k, row_scale, column_scale)

    whole = left @ right * column_scale
    kept = np.argsort(-whole, axis=1, kind="stable")[:, :k]
    expected = np.zeros_like(whole)
    np.put_along_axis(expected, kept, np.take_along_axis(whole, kept, axis=1), axis=1)
    assert np.array_equal(found.toarray(), expected)
    assert (found.data > 0).all()


def test_the_diagonal_can_be_left_out() -> None:
    matrix = csr_matrix(np.array([[3, 1], [1, 2]], np.float32))
    ones = np.ones(2, np.float32)

    found = sparse.largest_of_product(matrix, matrix, 1, ones, ones, without_diagonal=True)

    assert found.toarray().tolist() == [[0, 5], [5, 0]]
