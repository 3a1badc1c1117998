"""When the two lists of an item are nearly the same, the page can say so, and why."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from core.recommend.material import Material
from core.recommend.tasks import doubts, lists_agree, overlap
from core.recommend.tasks.suggestions import Suggestions
from core.types import TrainingSettings
from tests.recommend.small import corpus_of, random_material, vectors_of

PLENTY = TrainingSettings(sg=True, epochs=20, sample=0.0)


def suggested(rows: list[int]) -> Suggestions:
    return Suggestions(np.array(rows, np.int32), np.zeros(len(rows), np.float32))


def same_lists(times: int) -> Material:
    """Input and output vectors are the same, so both lists are, too; each of 12 items occurs so many times."""
    corpus = corpus_of([[*range(12)]] * times, 12)
    rng = np.random.default_rng(0)
    matrix = rng.normal(size=(12, 5))
    matrix /= np.linalg.norm(matrix, axis=1, keepdims=True)
    return Material(Material.of(corpus, None).behaviour, vectors_of(corpus, matrix), matrix.astype(np.float32))


@pytest.mark.parametrize(
    ("first", "second", "share"),
    [([1, 2, 3, 4], [4, 3, 9, 8], 0.5), ([1, 2], [2, 1, 5], 1.0), ([], [1], 0.0), ([1], [2], 0.0)],
)
def test_overlap_is_the_share_of_the_shorter_list(first: list[int], second: list[int], share: float) -> None:
    assert overlap(suggested(first), suggested(second)) == overlap(suggested(second), suggested(first)) == share


def test_lists_that_differ_give_no_warning() -> None:
    agreement = lists_agree(random_material(), 0, PLENTY)
    assert agreement.share < 0.8
    assert (agreement.warns, agreement.reasons) == (False, ())


def test_lists_that_are_the_same_are_told_with_a_cause() -> None:
    agreement = lists_agree(same_lists(40), 0, PLENTY)
    assert (agreement.share, agreement.warns, agreement.reasons) == (1.0, True, ("recommend-agree-topics",))
    agreement = lists_agree(same_lists(3), 0, replace(PLENTY, sg=False))
    assert agreement.reasons == ("recommend-agree-small", "recommend-agree-cbow")


@pytest.mark.parametrize(
    ("changed", "reason"),
    [
        ({"sg": False}, "recommend-agree-cbow"),
        ({"epochs": 1}, "recommend-agree-epochs"),
        ({"sample": 1e-5}, "recommend-agree-subsampling"),
    ],
)
def test_each_doubt_has_its_setting(changed: dict[str, object], reason: str) -> None:
    material = same_lists(40)
    assert doubts(material, PLENTY) == ()
    assert doubts(material, replace(PLENTY, **changed)) == (reason,)
    assert doubts(material, None) == ()
