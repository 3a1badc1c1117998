"""Answers equal gensim's, ranks are counted right, and the plane is the best one."""

from __future__ import annotations

import numpy as np
import pytest
from gensim.models import KeyedVectors
from hypothesis import given
from hypothesis import strategies as st

from core.analogy import Terms, nearest_to_last, parallelogram, solve_analogy
from core.analogy.solving import AnalogyMethod
from core.errors import ExpressionError
from core.similarity import CosineIndex
from core.types import Items, VectorSet

N_ITEMS = 300
MATRIX = np.random.default_rng(3).normal(size=(N_ITEMS, 12)).astype(np.float32)
KEYS = [f"item{row}" for row in range(N_ITEMS)]
INDEX = CosineIndex(VectorSet(Items.from_keys(KEYS), MATRIX))
QUESTIONS = [((1, 2), (3,)), ((5,), ()), ((7, 8, 9), (10, 11)), ((4, 4), (6,))]


def gensim_answers(method: AnalogyMethod, positive: tuple[int, ...], negative: tuple[int, ...], topn: int = 10):  # type: ignore[no-untyped-def]
    peer = KeyedVectors(MATRIX.shape[1])
    peer.add_vectors(KEYS, MATRIX)
    solve = peer.most_similar if method == "3cosadd" else peer.most_similar_cosmul
    return solve([KEYS[row] for row in positive], [KEYS[row] for row in negative], topn=topn)


@pytest.mark.filterwarnings("ignore:Call to deprecated `init_sims`")
@pytest.mark.parametrize("method", ["3cosadd", "3cosmul"])
@pytest.mark.parametrize(("positive", "negative"), QUESTIONS)
def test_answers_equal_gensim(method: AnalogyMethod, positive: tuple[int, ...], negative: tuple[int, ...]) -> None:
    expected = gensim_answers(method, positive, negative)
    answers = solve_analogy(INDEX, positive, negative, method)
    assert [KEYS[row] for row in answers.rows] == [key for key, _ in expected]
    np.testing.assert_allclose(answers.scores, [score for _, score in expected], rtol=2e-4)


@pytest.mark.parametrize("method", ["3cosadd", "3cosmul"])
def test_ranks_are_places_in_the_full_list(method: AnalogyMethod) -> None:
    answers = solve_analogy(INDEX, (1, 2), (3,), method, n_answers=N_ITEMS)
    assert answers.n_ranked == len(answers) == N_ITEMS - 3
    assert [answers.rank_of(row) for row in answers.rows.tolist()] == list(range(1, N_ITEMS - 2))
    assert answers.rank_of(1) is None
    assert answers.rank_of(N_ITEMS) is None


def test_without_leaving_out_the_question_its_own_words_win() -> None:
    close = MATRIX.copy()
    close[3] = close[1] + 0.1 * close[3]
    index = CosineIndex(VectorSet(Items.from_keys(KEYS), close))
    answers = solve_analogy(index, (1, 2), (3,), exclude_query=False)
    assert answers.rows[0] in (1, 2)
    assert answers.rank_of(int(answers.rows[0])) == 1
    assert answers.n_ranked == N_ITEMS


def test_only_the_most_frequent_are_searched() -> None:
    answers = solve_analogy(INDEX, (1, 2), (250,), "3cosmul", n_answers=100, top=50)
    assert answers.rows.max() < 50
    assert answers.n_ranked == 48
    assert answers.rank_of(60) is None


@pytest.mark.parametrize(
    ("positive", "negative", "method", "code"),
    [
        ((), (), "3cosadd", "errors-expression-empty"),
        ((1,), (1,), "3cosadd", "errors-analogy-zero"),
        ((), (1,), "3cosmul", "errors-analogy-needs-plus"),
    ],
)
def test_questions_without_a_direction_are_refused(
    positive: tuple[int, ...], negative: tuple[int, ...], method: AnalogyMethod, code: str
) -> None:
    with pytest.raises(ExpressionError) as caught:
        solve_analogy(INDEX, positive, negative, method)
    assert caught.value.code == code


def test_the_baseline_is_the_neighbors_of_c_without_the_question() -> None:
    baseline = nearest_to_last(INDEX, Terms((1, 2), (3,)), n_neighbors=8)
    expected = [row for row in INDEX.neighbors(2, n_neighbors=11).rows.tolist() if row not in (1, 3)][:8]
    assert baseline.rows.tolist() == expected


def test_a_true_parallelogram_lies_wholly_in_its_plane() -> None:
    corner, side, up = np.eye(3, 6)
    matrix = np.array([corner, corner + side, corner + up, corner + side + up], dtype=np.float32)
    flat = matrix / np.sqrt(3, dtype=np.float32)
    index = CosineIndex(VectorSet(Items.from_keys("abcd"), flat))
    index.inverse_norms = np.ones(4, dtype=np.float32)
    drawn = parallelogram(index, 0, 1, 2, 3)
    assert drawn.variance_share == pytest.approx(1)
    np.testing.assert_allclose(drawn.points[3], drawn.target, atol=1e-6)
    np.testing.assert_allclose(drawn.points[0], [0, 0], atol=1e-6)
    np.testing.assert_allclose(drawn.points[1], [1 / np.sqrt(3), 0], atol=1e-6)
    np.testing.assert_allclose(drawn.points[2], [0, 1 / np.sqrt(3)], atol=1e-6)


@given(st.lists(st.integers(0, N_ITEMS - 1), min_size=4, max_size=4))
def test_the_plane_is_the_one_of_scikit_learn(rows: list[int]) -> None:
    from scipy.spatial.distance import pdist
    from sklearn.decomposition import PCA

    drawn = parallelogram(INDEX, *rows)
    assert drawn.points[1][1] == pytest.approx(0, abs=1e-6)
    assert drawn.points[1][0] >= -1e-6
    assert drawn.points[2][1] >= -1e-6
    if len(set(rows)) > 1:
        peer = PCA(2).fit(INDEX.units(rows).astype(np.float64))
        expected = peer.transform(INDEX.units(rows).astype(np.float64))
        assert drawn.variance_share == pytest.approx(peer.explained_variance_ratio_.sum(), abs=1e-6)
        np.testing.assert_allclose(pdist(drawn.points), pdist(expected), atol=1e-5)
    else:
        assert drawn.variance_share == 1
