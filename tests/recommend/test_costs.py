"""What making a scorer costs is known from the data alone, before anything is made."""

from __future__ import annotations

import numpy as np
import pytest

from core.recommend.behaviour import Behaviour
from core.recommend.costs import PAIRS_PER_SECOND, seconds_to_count_pairs, seconds_to_describe, seconds_to_fit
from core.recommend.material import Material
from core.recommend.scorers import SINGLE
from core.recommend.scorers import seconds_to_fit as seconds_to_fit_all
from core.recommend.weights import BlendWeights
from tests.recommend.small import corpus_of, random_material
from tests.recommend.test_scorers_by_name import described


def test_pairs_are_those_of_all_baskets_of_different_items() -> None:
    rng = np.random.default_rng(0)
    lists = [rng.permutation(700)[:length].tolist() for length in (0, 1, 2, 199, 200, 201, 650)]
    behaviour = Behaviour(corpus_of(lists, 700))
    counted = float((np.diff(behaviour.baskets.indptr).astype(float) ** 2).sum())
    assert seconds_to_count_pairs(behaviour) == pytest.approx(counted / PAIRS_PER_SECOND)


def test_an_estimate_makes_nothing() -> None:
    material = random_material()
    for name in SINGLE:
        assert (seconds_to_fit(name, material) > 0) == (name == "item-knn")
    assert material.behaviour is not None
    assert not material.scorers
    assert "baskets" not in vars(material.behaviour)


def test_content_costs_as_many_items_as_there_are_and_nothing_without_descriptions() -> None:
    assert seconds_to_fit("content", described()) == seconds_to_describe(4) > 0
    assert seconds_to_fit("content", random_material()) == 0
    assert seconds_to_fit("item-knn", Material(None, random_material().vectors)) == 0


def test_a_blend_costs_what_counts_in_it() -> None:
    material = described()
    item_knn, content = seconds_to_fit("item-knn", material), seconds_to_fit("content", material)
    assert seconds_to_fit_all("blend", material) == pytest.approx(item_knn + content)
    assert seconds_to_fit_all("blend", material, BlendWeights(("markov", "content"), (0.5, 0.5))) == content
    assert seconds_to_fit_all("blend", material, BlendWeights(("markov", "item-knn"), (1.0, 0.0))) == 0
