"""The content space: who shares words, values and bins is near, whoever was played."""

import numpy as np
import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.recommend.behaviour import Behaviour
from core.recommend.content import MAX_DIM, ContentSpace
from core.recommend.content_tokens import column_tokens, usable_columns
from core.recommend.material import Material
from core.recommend.scorers import fit
from core.recommend.sessions import Sessions
from core.types import Corpus, Items


def items_of(**columns: list[object]) -> Items:
    n_items = len(next(iter(columns.values())))
    return Items(pl.DataFrame({"key": [f"i{row}" for row in range(n_items)]} | columns))


SONGS = items_of(
    title=["Blue moon", "Blue river", "Red sun", "Qara jorğa", None],
    genre=["folk", "folk", "rock", "rock", None],
)


def cosine(space: ContentSpace, first: int, second: int) -> float:
    a, b = space.vectors[first], space.vectors[second]
    return float(a @ b / np.linalg.norm(a) / np.linalg.norm(b))


def space_of(items: Items) -> ContentSpace:
    space = ContentSpace.fit(items)
    assert space is not None
    return space


def test_who_shares_more_is_nearer() -> None:
    space = space_of(SONGS)

    assert space.columns == ("title", "genre")
    assert space.vectors.dtype == np.float32 and space.vectors.shape[0] == len(SONGS)
    assert space.neighbors(0).rows.tolist() == [1]
    assert space.neighbors(2).rows.tolist() == [3]
    assert cosine(space, 0, 1) == pytest.approx(1)


def test_an_item_of_which_nothing_is_written_is_nobodys_neighbour() -> None:
    space = space_of(SONGS)

    assert not space.vectors[4].any()
    assert len(space.neighbors(4)) == 0
    assert all(4 not in space.neighbors(row).rows for row in range(4))


def test_columns_count_the_same_however_long_their_texts() -> None:
    space = space_of(
        items_of(
            title=["a b c d e f", "a b c d e f", "u v w x y z", "u v w x y z"],
            genre=["rock", "folk", "rock", "folk"],
        )
    )

    assert cosine(space, 0, 1) == pytest.approx(0.5)
    assert cosine(space, 0, 2) == pytest.approx(0.5)
    assert cosine(space, 0, 3) == pytest.approx(0, abs=1e-6)


@pytest.mark.parametrize(
    "columns",
    [
        {"plays": [3, 1, 4]},
        {"genre": ["rock", "rock", "rock"]},
        {"code": ["x1", "x2", "x3"]},
        {"genre": [None, None, "rock"]},
        {"genre": ["", " ", "–"]},
    ],
)
def test_columns_that_say_nothing_make_no_space(columns: dict[str, list[object]]) -> None:
    assert usable_columns(items_of(**columns)) == ()
    assert ContentSpace.fit(items_of(**columns)) is None


def test_keys_and_counts_are_no_content() -> None:
    assert ContentSpace.fit(Items.from_keys(["a a", "a b"], np.array([2, 2]))) is None


def test_spelling_and_separators_of_values() -> None:
    found = list(column_tokens(pl.Series(["Hip-Hop; Rap", "rap|HIP-HOP", "Й", "Й", None] + ["rap"] * 40)))

    assert set(found[0]) == set(found[1]) == {"=hip hop", "=rap"}
    assert found[2] == found[3] == ["=й"]
    assert found[4] == []


def test_numbers_are_few_values_or_tenths() -> None:
    few = list(column_tokens(pl.Series([1990, 2000, 1990, None])))
    many = list(column_tokens(pl.Series([*range(100), None], dtype=pl.Float64)))

    assert few[0] == few[2] != few[1] and few[3] == []
    assert [int(tokens[0]) for tokens in many[:-1]] == [row // 10 for row in range(100)]
    assert many[-1] == []


@given(
    st.lists(st.one_of(st.none(), st.floats(), st.integers(-(10**6), 10**6)), min_size=1, max_size=40),
    st.lists(st.one_of(st.none(), st.text(max_size=12)), min_size=1, max_size=40),
)
def test_whatever_stands_in_a_table_makes_finite_vectors_or_none(numbers: list[float], texts: list[str]) -> None:
    n_items = min(len(numbers), len(texts))
    items = items_of(
        title=pl.Series(texts[:n_items], dtype=pl.String),
        size=pl.Series(numbers[:n_items], dtype=pl.Float64, strict=False),
    )
    space = ContentSpace.fit(items)

    assert (space is None) == (usable_columns(items) == ())
    if space is not None:
        assert np.isfinite(space.vectors).all() and space.vectors.shape[0] == n_items


def test_many_words_are_reduced_and_always_to_the_same_vectors() -> None:
    rng = np.random.default_rng(0)
    words = np.array([f"w{number}" for number in range(400)])
    titles = [" ".join(rng.choice(words[group * 200 : group * 200 + 200], 8)) for group in (0, 1) for _ in range(300)]
    items = items_of(title=titles)

    space = space_of(items)

    assert space.vectors.shape == (600, MAX_DIM)
    assert np.array_equal(space.vectors, space_of(items).vectors)
    nearest = [space.neighbors(row, 1).rows[0] for row in range(0, 600, 20)]
    assert [row // 300 for row in nearest] == [row // 300 for row in range(0, 600, 20)]


def test_the_scorer_finds_what_nobody_has_played() -> None:
    corpus = Corpus(
        Items(SONGS.table.with_columns(count=pl.Series([2, 0, 1, 0, 0]))),
        np.array([0, 0, 2], np.int32),
        np.array([0, 1, 3]),
    )
    scores = fit("content", Material(Behaviour(corpus))).scores(Sessions.from_lists([[0], [4], [0, 4], [0, 2], []]))

    assert scores[0, 1] == pytest.approx(1) and scores[0, 2] == pytest.approx(0, abs=1e-6)
    assert np.isneginf(scores[:, 4]).all()
    assert np.isneginf(scores[1]).all() and np.isneginf(scores[4]).all()
    assert np.allclose(scores[2, :4], scores[0, :4])
    assert scores[3, 1] == pytest.approx(scores[3, 3], abs=1e-6)
