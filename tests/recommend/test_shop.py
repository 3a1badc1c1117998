"""The shop that ships: its planted substitutes are similar, its planted complements go with the product."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import numpy as np
import pytest

from core.materials import material_of
from core.recommend.material import Material
from core.recommend.tasks import complementary, similar
from core.workspace import open_workspace

PLANTED = Path(__file__).resolve().parents[2] / "sample_data" / "shop" / "planted.json"
NINE_OF_TEN = 0.9
K = 10
EVERYDAY = 4
"""Carrier bag, bread, water and chewing gum go into any basket, whatever is in it."""


@cache
def shop() -> Material:
    workspace = open_workspace("sample-shop")
    return material_of(workspace, workspace.vector_sets()[-1].id)


@cache
def planted(kind: str) -> dict[int, set[int]]:
    """Row of each product with its planted ones, where there are some."""
    products = json.loads((PLANTED).read_text(encoding="utf-8"))
    rows = shop().items.index
    return {rows[key]: {rows[other] for other in entry[kind]} for key, entry in products.items() if entry[kind]}


def test_for_nine_of_ten_products_all_planted_substitutes_are_similar() -> None:
    found = [wanted <= set(similar(shop(), row, K).rows.tolist()) for row, wanted in planted("substitutes").items()]
    assert len(found) > 200
    assert np.mean(found) >= NINE_OF_TEN


def test_for_nine_of_ten_products_all_planted_complements_go_with_it() -> None:
    asked = planted("complements")
    found = [wanted <= set(complementary(shop(), row, K).rows.tolist()) for row, wanted in asked.items()]
    assert len(found) > 200
    assert np.mean(found) >= NINE_OF_TEN


def test_complements_come_before_substitutes_and_before_what_everybody_buys() -> None:
    substitutes = planted("substitutes")
    for row, wanted in planted("complements").items():
        first = complementary(shop(), row, len(wanted)).rows.tolist()
        assert not substitutes.get(row, set()) & set(first)
        assert all(other >= EVERYDAY for other in first)


def test_goes_with_isnt_the_list_of_popular_products() -> None:
    counts = shop().items.counts
    assert counts is not None
    shown = np.concatenate([complementary(shop(), row, K).rows for row in planted("complements")])
    assert np.mean(shown < K) < 0.05
    assert np.median(counts[shown]) < 2 * np.median(counts)
    assert len(np.unique(shown)) > 0.9 * len(counts)


def test_substitutes_stay_out_of_what_goes_with_a_product() -> None:
    asked = planted("substitutes")
    kept_out = [not wanted & set(complementary(shop(), row, K).rows.tolist()) for row, wanted in asked.items()]
    assert np.mean(kept_out) >= NINE_OF_TEN


@pytest.mark.parametrize("ns_exponent", [0.0, 0.75, 1.0])
def test_the_correction_of_popularity_doesnt_hide_the_complements(ns_exponent: float) -> None:
    found = [
        len(wanted & set(complementary(shop(), row, K, ns_exponent=ns_exponent).rows.tolist())) / len(wanted)
        for row, wanted in planted("complements").items()
    ]
    assert np.mean(found) >= NINE_OF_TEN
