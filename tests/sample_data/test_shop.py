"""What is planted in the shop is in its baskets, and training finds it again."""

from __future__ import annotations

import json
from collections import Counter
from functools import cache
from itertools import combinations

import numpy as np

from tests.sample_data.samples import SAMPLE_DATA, rows, train_sample


@cache
def planted() -> dict[str, dict[str, list[str]]]:
    return json.loads((SAMPLE_DATA / "shop" / "planted.json").read_text(encoding="utf-8"))


def baskets() -> list[set[str]]:
    found: dict[str, set[str]] = {}
    for row in rows("shop/sessions.csv"):
        found.setdefault(row["session_id"], set()).add(row["product_id"])
    return list(found.values())


def test_substitutes_never_share_a_basket_and_complements_often_do() -> None:
    together: Counter[tuple[str, str]] = Counter()
    alone: Counter[str] = Counter()
    all_baskets = baskets()
    for basket in all_baskets:
        alone.update(basket)
        together.update(combinations(sorted(basket), 2))
    for product, partners in planted().items():
        for other in partners["substitutes"]:
            assert together[min(product, other), max(product, other)] == 0
        for other in partners["complements"]:
            expected = alone[product] * alone[other] / len(all_baskets)
            assert together[min(product, other), max(product, other)] > 3 * expected


def test_planting_is_mutual_and_names_products_that_exist() -> None:
    about = {product["product_id"]: product for product in rows("shop/products.csv")}
    assert len(about) == len({product["name"] for product in about.values()})
    for product, partners in planted().items():
        for kind, others in partners.items():
            assert all(product in planted_there[kind] for planted_there in (planted()[other] for other in others))
        assert all(about[other]["category"] == about[product]["category"] for other in partners["substitutes"])
        assert all(about[other]["brand"] != about[product]["brand"] for other in partners["substitutes"])


def test_substitutes_are_near_by_cosine_and_complements_high_by_input_times_output() -> None:
    trained = train_sample("shop")
    similar = trained.nearest(5)
    scores = trained.inputs @ trained.outputs.T - 0.25 * np.log(trained.counts)
    np.fill_diagonal(scores, -np.inf)
    lists = {"substitutes": similar, "complements": np.argsort(-scores, axis=1)[:, :5]}
    for kind, best in lists.items():
        asked = {product: set(partners[kind]) for product, partners in planted().items() if partners[kind]}
        hits = [
            bool(asked[key] & {trained.keys[row] for row in best[place]})
            for place, key in enumerate(trained.keys)
            if key in asked
        ]
        assert len(hits) == len(asked) > 200
        assert sum(hits) >= 0.9 * len(hits), kind
