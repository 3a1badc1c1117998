"""The compared items as a table: what each keeps, and which changed most."""

from __future__ import annotations

import polars as pl

from core.comparison.spaces import Comparison
from core.comparison.verdict import Floor
from core.types import Items
from core.types.items import COUNT, KEY, TITLE

PLACE, IN_COMMON, JACCARD, COSINE, FLOOR, LOST = "place", "in_common", "jaccard", "cosine", "another_seed", "lost"


def changes(compared: Comparison, items: Items, floor: Floor | None = None) -> pl.DataFrame:
    """All compared items, those first whose neighbourhoods changed most.

    Parameters
    ----------
    compared
        The comparison.
    items
        Those of the first vector set.
    floor
        What another seed alone leaves in common; where it is known, the order is by what is lost beyond that.

    Returns
    -------
    DataFrame
        ``place`` (among the compared items), ``key``, ``title`` where there are titles, ``count`` where there are
        counts, ``in_common`` (of the nearest), ``jaccard`` (0 to 1), ``cosine`` (with itself after turning), and with a
        floor ``another_seed`` (in common when only the seed differs; null where unknown) and ``lost`` (the difference).
    """
    own = items.table[compared.shared.first.tolist()]
    named = [name for name in (KEY, TITLE, COUNT) if name in own.columns]
    table = own.select(named).with_columns(
        pl.Series(PLACE, range(len(own)), dtype=pl.Int32),
        pl.Series(IN_COMMON, compared.in_common),
        pl.Series(JACCARD, compared.neighborhoods.jaccard),
        pl.Series(COSINE, compared.cosines),
    )
    if floor is None:
        by_jaccard: pl.DataFrame = table.sort([JACCARD, PLACE])
        return by_jaccard.select([PLACE, *named, IN_COMMON, JACCARD, COSINE])
    seed = pl.Series(FLOOR, floor.in_common).fill_nan(None)
    table = table.with_columns(seed).with_columns((pl.col(FLOOR) - pl.col(IN_COMMON)).alias(LOST))
    found: pl.DataFrame = table.sort([LOST, JACCARD, PLACE], descending=[True, False, False], nulls_last=True)
    return found.select([PLACE, *named, IN_COMMON, JACCARD, COSINE, FLOOR, LOST])
