"""Which scorers a material supports, and the words for what is missing."""

import numpy as np
import polars as pl
import pytest

from core.errors import RecommendError
from core.recommend.behaviour import Behaviour
from core.recommend.blending import BlendWeights
from core.recommend.material import Material
from core.recommend.scorers import SCORER_NAMES, available, fit
from core.recommend.scorers.blend import BlendScorer
from core.recommend.sessions import Sessions
from core.types import Corpus, Items, VectorSet
from tests.recommend.small import corpus_of, random_material

COMPLETE = random_material()
IMPORTED = Material(None, VectorSet(Items.from_keys(["a", "b"]), np.eye(2, dtype=np.float32)))
LISTS_ONLY = Material(COMPLETE.behaviour)


def described() -> Material:
    corpus = corpus_of([[0, 1, 2], [0, 1], [0]], 4)
    table = corpus.items.table.with_columns(genre=pl.Series(["rock", "rock", "folk", None]))
    return Material(Behaviour(Corpus(Items(table), corpus.tokens, corpus.offsets)))


def test_everything_supports_every_scorer_but_content() -> None:
    assert available(COMPLETE) == tuple(name for name in SCORER_NAMES if name != "content")


def test_imported_vectors_support_cosine_and_nothing_to_blend_it_with() -> None:
    assert available(IMPORTED) == ("cosine",)


def test_lists_without_vectors_support_what_counts() -> None:
    assert available(LISTS_ONLY) == ("blend", "session-knn", "item-knn", "markov", "popularity")


def test_metadata_supports_content() -> None:
    assert "content" in available(described())


@pytest.mark.parametrize("material", [COMPLETE, IMPORTED, LISTS_ONLY, described()])
def test_what_is_available_can_be_made_and_the_rest_says_what_is_missing(material: Material) -> None:
    for name in SCORER_NAMES:
        if name in available(material):
            scorer = fit(name, material)
            assert (scorer.name, scorer.n_items) == (name, material.n_items)
            assert scorer.scores(Sessions.from_lists([[0]])).shape == (1, material.n_items)
        elif name != "blend":
            with pytest.raises(RecommendError):
                fit(name, material)


@pytest.mark.parametrize(
    ("name", "material", "code"),
    [
        ("cosine", LISTS_ONLY, "errors-scorer-no-vectors"),
        ("input-output", LISTS_ONLY, "errors-scorer-no-vectors"),
        ("input-output", IMPORTED, "errors-scorer-no-output"),
        ("markov", IMPORTED, "errors-scorer-no-corpus"),
        ("popularity", IMPORTED, "errors-scorer-no-corpus"),
        ("content", IMPORTED, "errors-scorer-no-metadata"),
        ("nearest", COMPLETE, "errors-scorer-unknown"),
    ],
)
def test_the_error_names_what_is_missing(name: str, material: Material, code: str) -> None:
    with pytest.raises(RecommendError) as error:
        fit(name, material)

    assert error.value.code == code
    assert error.value.params["scorer"] == name


def test_a_blend_of_what_is_not_there_is_refused() -> None:
    with pytest.raises(RecommendError, match="errors-scorer-nothing-to-blend"):
        fit("blend", LISTS_ONLY, BlendWeights(("cosine",), (1.0,)))


def test_a_scorer_is_made_once_whoever_asks_for_it() -> None:
    material = random_material()
    blend = fit("blend", material)
    assert isinstance(blend, BlendScorer)
    assert len(blend.parts) > 3
    for scorer, _ in blend.parts:
        assert fit(scorer.name, material) is scorer
    other = fit("blend", material, BlendWeights(("markov",), (1.0,)))
    assert isinstance(other, BlendScorer)
    assert other.parts == ((fit("markov", material), 1.0),)


def test_metadata_is_looked_through_once(monkeypatch: pytest.MonkeyPatch) -> None:
    material, looked = described(), []
    monkeypatch.setattr("core.recommend.material.usable_columns", lambda items: looked.append(items) or ("genre",))
    assert available(material) == available(material)
    assert len(looked) == 1
