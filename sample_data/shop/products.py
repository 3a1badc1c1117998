"""The made-up shop: aisles, goods, brands, and which products stand for or go with which."""

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Product:
    """One thing on the shelf: some goods from one brand (or none)."""

    id: str
    goods: str
    names: dict[str, str]
    category: str
    brand: str
    price: int


@dataclass(frozen=True, slots=True)
class Pair:
    """Two kinds of goods that are bought together, and extras that go well with them."""

    a: str
    b: str
    share: float = 1.0
    extras: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Aisle:
    """What an errand may be about: `weight` says how often people come here, `anytime` what any basket may hold."""

    category: str
    weight: float
    pairs: list[Pair]
    anytime: dict[str, float]


@dataclass(frozen=True, slots=True)
class Shop:
    """All aisles, the products, and the brands of each kind of goods (product ids, best-selling first)."""

    aisles: list[Aisle]
    products: list[Product]
    shelf: dict[str, list[str]]


def read_shop(folder: Path) -> Shop:
    """Read every file of the folder; goods sold by n brands become n products."""
    aisles, products = [], []
    for path in sorted(folder.glob("*.toml")):
        for aisle in tomllib.loads(path.read_text(encoding="utf-8"))["aisle"]:
            pairs = [Pair(**pair) for pair in aisle["pairs"]]
            aisles.append(Aisle(aisle["category"], aisle["weight"], pairs, aisle.get("anytime", {})))
            for goods, about in aisle["goods"].items():
                products += products_of(goods, about, aisle)
    numbered = [Product(f"p{n:03d}", *rest) for n, rest in enumerate(products, start=1)]
    shelf: dict[str, list[str]] = {}
    for product in numbered:
        shelf.setdefault(product.goods, []).append(product.id)
    return Shop(aisles, numbered, shelf)


def products_of(
    goods: str, about: dict[str, Any], aisle: dict[str, Any]
) -> list[tuple[str, dict[str, str], str, str, int]]:
    """Return what a product needs besides its id, for every brand; a later brand is a little cheaper."""
    names = {language: about[language] for language in ("en", "kk", "ru")}
    if not about["brands"]:
        return [(goods, names, aisle["category"], "", about["price"])]
    return [
        (
            goods,
            {language: f"{name} {brand}" for language, name in names.items()},
            aisle["category"],
            brand,
            about["price"] * (20 - place) // 20,
        )
        for place, brand in enumerate(aisle["brands"][: about["brands"]])
    ]


def planted(shop: Shop) -> dict[str, dict[str, list[str]]]:
    """Return the substitutes (other brands) and complements (goods it pairs with) of every product that has them."""
    partners: dict[str, str] = {}
    for aisle in shop.aisles:
        for pair in aisle.pairs:
            partners |= {pair.a: pair.b, pair.b: pair.a}
    answer = {}
    for product in shop.products:
        substitutes = [other for other in shop.shelf[product.goods] if other != product.id]
        complements = shop.shelf[partners[product.goods]] if product.goods in partners else []
        if substitutes or complements:
            answer[product.id] = {"substitutes": substitutes, "complements": complements}
    return answer
