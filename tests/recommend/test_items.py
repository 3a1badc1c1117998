"""Item → item: cosines of input vectors, input · output less what popularity explains, content for the rest."""

from __future__ import annotations

import numpy as np
import polars as pl
import pytest

from core.errors import RecommendError
from core.recommend.content import ContentSpace
from core.recommend.material import Material
from core.recommend.tasks import by_content, complementary, overlap, similar
from core.similarity import CosineIndex
from core.types import Items
from tests.recommend.small import corpus_of, random_material, vectors_of

ZERO, RARE = 7, 55
"""An item whose vector is zero, and one that has none."""


@pytest.mark.parametrize("top", [None, 20, 1])
def test_similar_are_the_nearest_by_cosine(top: int | None) -> None:
    material = random_material()
    assert material.vectors is not None
    index = CosineIndex(material.vectors)
    for row in (0, 3, 49):
        found, expected = similar(material, row, 10, top=top), index.neighbors(row, 10, top)
        assert found.rows.tolist() == expected.rows.tolist()
        np.testing.assert_allclose(found.scores, expected.cosines, atol=1e-6)
        assert found.why_none == ("" if len(expected) else "recommend-why-none-nothing-left")


def test_an_item_with_a_zero_vector_or_none_has_neither_list_and_says_why() -> None:
    material = random_material()
    for row in (ZERO, RARE):
        for found in (similar(material, row, 5), complementary(material, row, 5)):
            assert (len(found), found.why_none) == (0, "recommend-why-none-no-vector")


def test_what_goes_with_an_item_is_input_times_output_less_a_part_of_the_log_count() -> None:
    material = random_material()
    assert material.vectors is not None and material.output is not None
    counts = np.asarray(material.items.counts)[:50]
    for ns_exponent in (0.0, 0.75, 1.0):
        expected = material.output @ material.vectors.matrix[4] - (1 - ns_exponent) * np.log(counts)
        order = [row for row in np.argsort(-expected, kind="stable").tolist() if row != 4][:8]
        found = complementary(material, 4, 8, ns_exponent=ns_exponent)
        assert found.rows.tolist() == order
        np.testing.assert_allclose(found.scores, expected[order], rtol=1e-5)


def test_the_correction_gives_mutual_information_for_vectors_at_the_optimum_of_training() -> None:
    """Vectors whose products are exactly log(n_ij Z / (k n_i n_j^a)) give PMI up to what depends on the item alone."""
    rng = np.random.default_rng(3)
    counts = np.array([900, 400, 100, 60, 10])
    together = rng.integers(1, 50, (5, 5)).astype(float)
    pmi = np.log(together * counts.sum() / np.outer(counts, counts))
    products = np.log(together / (np.outer(counts, counts**0.75)))
    u, s, vt = np.linalg.svd(products)
    lists = [[row] * count for row, count in enumerate(counts)]
    corpus = corpus_of(lists, 5)
    material = Material(
        Material.of(corpus, None).behaviour, vectors_of(corpus, u * s), np.ascontiguousarray(vt.T, np.float32)
    )
    for row in range(5):
        expected = [other for other in np.argsort(-pmi[row]).tolist() if other != row]
        assert complementary(material, row, 4).rows.tolist() == expected
        differences = complementary(material, row, 4).scores - pmi[row][expected]
        np.testing.assert_allclose(differences, differences[0], atol=1e-4)


def test_tasks_without_what_they_need_say_so() -> None:
    material = random_material()
    assert material.vectors is not None
    with pytest.raises(RecommendError, match="no-output"):
        complementary(Material(None, material.vectors), 0, 3)
    with pytest.raises(RecommendError, match="no-vectors"):
        similar(Material(material.behaviour), 0, 3)


@pytest.mark.parametrize("row", [-1, 60])
def test_there_is_no_such_item(row: int) -> None:
    for task in (similar, complementary):
        with pytest.raises(IndexError, match=str(row)):
            task(random_material(), row, 3)


def described_material() -> Material:
    """Two genres; a song of each was played once and has no vector; the last has no description."""
    genres = ["rock", "jazz"] * 4 + ["rock", None]
    corpus = corpus_of([[*range(10)], [*range(8)], [*range(8)]], 10)
    table = corpus.items.table.with_columns(pl.Series("genre", genres, dtype=pl.String))
    named = type(corpus)(Items(table), corpus.tokens, corpus.offsets)
    rng = np.random.default_rng(1)
    return Material(Material.of(named, None).behaviour, vectors_of(named, rng.normal(size=(8, 4))))


def test_an_item_that_hardly_anybody_had_gets_neighbours_by_content_marked_so() -> None:
    material = described_material()
    content = ContentSpace.fit(material.items)
    assert content is not None
    found = similar(material, 8, 4, content=content)
    assert found.by == "content"
    assert sorted(found.rows.tolist()) == [0, 2, 4, 6]
    assert similar(material, 0, 4, content=content).by == "behaviour"
    nothing = similar(material, 9, 4, content=content)
    assert (len(nothing), nothing.why_none) == (0, "recommend-why-none-no-content")


def test_content_stands_beside_behaviour() -> None:
    material = described_material()
    content = ContentSpace.fit(material.items)
    assert content is not None
    found = by_content(material, content, 0, 3)
    assert found.behaviour is not None and found.behaviour.rows.tolist() == similar(material, 0, 3).rows.tolist()
    assert set(found.suggestions.rows.tolist()) <= {2, 4, 6, 8}
    assert found.overlap == overlap(found.suggestions, found.behaviour)
    alone = by_content(material, content, 8, 3)
    assert alone.behaviour is None and alone.overlap is None
