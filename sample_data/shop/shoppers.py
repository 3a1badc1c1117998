"""The model of shoppers behind sessions.csv.

A basket is one to four errands. An errand is about one pair of goods that go together (pasta and pasta sauce): mostly
both are taken, often with an extra or two, sometimes with another pair from the same aisle. Of each kind of goods one
brand is taken, never two; whose depends on the shopper's habit and on nothing else in the basket. So two brands of the
same thing never meet and keep the same company (substitutes), while the goods of a pair meet far more often than chance
(complements). Nothing else is arranged. A few everyday things go into any basket.
"""

import random
from dataclasses import dataclass
from datetime import datetime, timedelta

from products import Aisle, Shop

FIRST_DAY = datetime(2024, 1, 1)
DAYS = 366
HOURS = (9, 10, 11, 12, 13, 15, 16, 17, 18, 18, 18, 19, 19, 19, 20, 20, 21)
ERRANDS = (1, 2, 2, 3, 3, 4)
BOTH_OF_A_PAIR = 0.8  # otherwise one of the two, either
EACH_EXTRA = 0.25
ANOTHER_PAIR = 0.1
BRAND_SHARES = (0.45, 0.32, 0.23)
KEEPS_TO_HABIT = 0.6


@dataclass(frozen=True, slots=True)
class Shopper:
    """A made-up shopper: the usual errands (weights) and the usual brand of each kind of goods."""

    name: str
    errands: list[float]
    habits: dict[str, str]


@dataclass(frozen=True, slots=True)
class Basket:
    """One visit: who, when, and the products in the order they were taken."""

    shopper: str
    time: datetime
    products: list[str]


def draw_shopper(number: int, shop: Shop, chance: random.Random) -> Shopper:
    """Draw which errands a shopper runs often, and which brands are habits."""
    errands = [aisle.weight * (0.2 + chance.random() * chance.random() * 3) for aisle in shop.aisles]
    habits = {goods: choose_brand(brands, chance) for goods, brands in shop.shelf.items()}
    return Shopper(f"c{number:03d}", errands, habits)


def choose_brand(brands: list[str], chance: random.Random) -> str:
    """Choose one brand by market share."""
    return chance.choices(brands, BRAND_SHARES[: len(brands)])[0]


def fill_basket(shopper: Shopper, shop: Shop, chance: random.Random) -> Basket:
    """Run one to four errands and return a basket of at least two products."""
    goods: list[str] = []
    while len(goods) < 2:
        aisles = chance.choices(shop.aisles, shopper.errands, k=chance.choice(ERRANDS))
        goods = [thing for aisle in aisles for thing in run_errand(aisle, chance)]
        goods += [thing for aisle in shop.aisles for thing, often in aisle.anytime.items() if chance.random() < often]
        goods = list(dict.fromkeys(goods))
    chance.shuffle(goods)
    products = [
        shopper.habits[thing] if chance.random() < KEEPS_TO_HABIT else choose_brand(shop.shelf[thing], chance)
        for thing in goods
    ]
    time = FIRST_DAY + timedelta(days=chance.randrange(DAYS), hours=chance.choice(HOURS), minutes=chance.randrange(60))
    return Basket(shopper.name, time, products)


def run_errand(aisle: Aisle, chance: random.Random) -> list[str]:
    """Return the goods taken on one errand."""
    about = chance.choices(aisle.pairs, [pair.share for pair in aisle.pairs])[0]
    taken = []
    for pair in aisle.pairs:
        if pair is about or chance.random() < ANOTHER_PAIR:
            either = [chance.choice((pair.a, pair.b))]
            taken += [pair.a, pair.b] if chance.random() < BOTH_OF_A_PAIR else either
            taken += [extra for extra in pair.extras if chance.random() < EACH_EXTRA]
    return taken
