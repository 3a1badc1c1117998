"""Write products.csv, sessions.csv and planted.json: a made-up shop with planted substitutes and complements.

Run ``python sample_data/shop/make.py``. Shop, brands, prices and shoppers are invented; `shoppers.py` says how baskets
come about. planted.json lists, for every product that has them, the substitutes and complements that were put in.
"""

import argparse
import csv
import io
import json
import random
from collections.abc import Iterable
from pathlib import Path

from products import planted, read_shop
from shoppers import draw_shopper, fill_basket

HERE = Path(__file__).parent
SEED = 1916  # the year of the first self-service shop, in Memphis
N_SHOPPERS = 900
N_BASKETS = 7_500


def to_csv(header: list[str], rows: Iterable[tuple[str, ...]]) -> bytes:
    """Return a table as UTF-8 CSV with plain line ends."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(header)
    writer.writerows(rows)
    return text.getvalue().encode()


def main() -> None:
    """Write the three files beside this script, or into ``--out``."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--out", type=Path, default=HERE, help="folder to write into")
    out = parser.parse_args().out
    shop = read_shop(HERE / "aisles")
    chance = random.Random(SEED)
    shoppers = [draw_shopper(number, shop, chance) for number in range(1, N_SHOPPERS + 1)]
    baskets = [fill_basket(chance.choice(shoppers), shop, chance) for _ in range(N_BASKETS)]
    baskets.sort(key=lambda basket: (basket.time, basket.shopper))
    products = (
        (p.id, *(p.names[x] for x in ("en", "kk", "ru")), p.category, p.brand, str(p.price)) for p in shop.products
    )
    sessions = (
        (f"b{number:04d}", basket.shopper, f"{basket.time:%Y-%m-%d %H:%M}", product)
        for number, basket in enumerate(baskets, start=1)
        for product in basket.products
    )
    header = ["product_id", "name", "name_kk", "name_ru", "category", "brand", "price"]
    (out / "products.csv").write_bytes(to_csv(header, products))
    (out / "sessions.csv").write_bytes(to_csv(["session_id", "user", "time", "product_id"], sessions))
    (out / "planted.json").write_text(json.dumps(planted(shop), indent=1) + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
