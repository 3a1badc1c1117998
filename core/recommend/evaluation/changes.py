"""What a scorer really listens to: the same lists in another order, or with another last item of the same kind."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import polars as pl
from numpy.typing import NDArray

from core.recommend.evaluation import metrics
from core.recommend.evaluation.measuring import Ranking, Told, ranking
from core.recommend.evaluation.results import CHANGES
from core.recommend.evaluation.splitting import HeldOut
from core.recommend.scorer import Scorer
from core.recommend.sessions import Sessions
from core.types import Items

MAX_CHANGED = 2_000
"""Lists that are changed: enough for an interval of ±1 % around a difference, at two fifths of the time."""
MAX_POOL = 1_000
"""Items of one value that are looked through for one to swap in: a genre may hold half of the vocabulary."""
MAX_DRAWS = 20
"""Draws of an order: of two items half of them are the one they had, and after twenty one list in a million is left, of
which two items change places."""
SHUFFLED, SWAPPED = "shuffled", "swapped"


@dataclass(frozen=True, slots=True)
class Change:
    """Some test lists, changed.

    Parameters
    ----------
    name
        ``"shuffled"`` or ``"swapped"``.
    column
        Of the metadata, where items were swapped by it; else "".
    chosen
        Which test lists, int64, shape (n_lists,).
    prefixes
        What the scorers are given instead, one for each.
    """

    name: str
    column: str
    chosen: NDArray[np.int64]
    prefixes: Sessions


def changes_of(test: HeldOut, items: Items, seed: int) -> list[Change]:
    """The changes that make sense for these lists: at most 2,000 lists each, the same for the same seed.

    Parameters
    ----------
    test
        The lists.
    items
        The vocabulary with its metadata.
    seed
        Of the choice, the order and the swapped items.
    """
    rng = np.random.default_rng(seed)
    made = [_shuffled(test, rng)]
    column = swap_column(items)
    if column is not None:
        made.append(_swapped(test, items, column, rng))
    return [change for change in made if len(change.chosen)]


def compared(
    scorers: Mapping[str, Scorer], before: Mapping[str, Ranking], test: HeldOut, changes: list[Change], told: Told
) -> pl.DataFrame:
    """HR@10 of every scorer before and after each change, a table with the columns `CHANGES`.

    Parameters
    ----------
    scorers, before
        By name: the scorers, and their rankings of all test lists.
    test
        The lists.
    changes
        Of `changes_of`.
    told
        Called after each batch.
    """
    rows: list[tuple[object, ...]] = []
    for change in changes:
        owners = None if test.owners is None else test.owners[change.chosen]
        for name, scorer in scorers.items():
            after = ranking(scorer, change.prefixes, test.targets[change.chosen], told)
            rows.append(
                (change.name, change.column, name, len(change.chosen), *_figures(before[name], after, change, owners))
            )
    return pl.DataFrame(rows, CHANGES, orient="row")


def _figures(before: Ranking, after: Ranking, change: Change, owners: metrics.Owners) -> tuple[float, ...]:
    hits_before, hits_after = before.hits[change.chosen], after.hits
    changed = metrics.difference(hits_before, hits_after, owners)
    kept = kept_share(before.recommended[change.chosen], after.recommended)
    return (
        float(hits_before.mean()),
        float(hits_after.mean()),
        changed.value,
        changed.low,
        changed.high,
        kept,
    )


def kept_share(before: NDArray[np.int32], after: NDArray[np.int32]) -> float:
    """Mean share of what was recommended before that is still recommended; lists without any keep all of nothing.

    Parameters
    ----------
    before, after
        int32, shape (n_lists, k): rows, each once; -1 for none.
    """
    kept = ((before[:, :, None] == after[:, None, :]) & (before >= 0)[:, :, None]).sum(axis=(1, 2))
    n_before = (before >= 0).sum(axis=1)
    return float(np.where(n_before > 0, kept / np.maximum(1, n_before), 1.0).mean())


def _shuffled(test: HeldOut, rng: np.random.Generator) -> Change:
    """Lists in another order than theirs; those without two different items have none."""
    able = np.flatnonzero([len(prefix) > 1 and bool((prefix != prefix[0]).any()) for prefix in test.prefixes])
    chosen = _some(able, rng)
    prefixes = Sessions.from_lists(_reordered(prefix, rng) for prefix in test.prefixes.chosen(chosen))
    return Change(SHUFFLED, "", chosen, prefixes)


def _reordered(prefix: NDArray[np.int32], rng: np.random.Generator) -> NDArray[np.int32]:
    """Another order of items that aren't all the same: every one of them as likely as any other."""
    for _ in range(MAX_DRAWS):
        drawn = rng.permutation(prefix)
        if (drawn != prefix).any():
            return drawn
    first_other = int(np.argmax(prefix != prefix[0]))
    swapped = prefix.copy()
    swapped[[0, first_other]] = prefix[[first_other, 0]]
    return swapped


def _swapped(test: HeldOut, items: Items, column: str, rng: np.random.Generator) -> Change:
    """The last item becomes another one of the same value, neither in the list nor its target."""
    group_of, members = _groups(items, column)
    last = test.prefixes.last()
    able = np.flatnonzero((last >= 0) & (group_of[np.maximum(last, 0)] >= 0))
    chosen, prefixes = [], []
    for number in _some(able, rng):
        prefix = test.prefixes[number]
        group = members[group_of[prefix[-1]]]
        if len(group) > MAX_POOL:
            group = rng.choice(group, MAX_POOL)
        others = np.setdiff1d(group, np.append(prefix, test.targets[number]))
        if len(others):
            chosen.append(number)
            prefixes.append(np.append(prefix[:-1], rng.choice(others)))
    return Change(SWAPPED, column, np.array(chosen, np.int64), Sessions.from_lists(prefixes))


def _some(able: NDArray[np.int64], rng: np.random.Generator) -> NDArray[np.int64]:
    return np.sort(rng.permutation(able)[:MAX_CHANGED])


def swap_column(items: Items) -> str | None:
    """The column to swap items by: the most specific one in which at least half of the items share their value.

    Of texts only: an artist, a brand, a category. None where there is no such column.
    """
    found = [(items.table[name].drop_nulls().n_unique(), name) for name in _text_columns(items) if _shared(items, name)]
    return max(found, key=lambda each: each[0])[1] if found else None


def _text_columns(items: Items) -> Iterator[str]:
    return (name for name in items.metadata_columns if items.table.schema[name] == pl.String)


def _shared(items: Items, name: str) -> bool:
    counted = items.table[name].drop_nulls().value_counts(name="n")["n"]
    return len(counted) > 1 and int(counted.filter(counted > 1).sum()) * 2 >= len(items)


def _groups(items: Items, column: str) -> tuple[NDArray[np.int64], list[NDArray[np.int64]]]:
    """The group of each item, -1 where it has no value; and the items of each group."""
    codes = items.table[column].rank("dense").fill_null(0).cast(pl.Int64).to_numpy() - 1
    order = np.argsort(codes, kind="stable")
    starts = np.searchsorted(codes[order], np.arange(codes.max(initial=-1) + 2))
    return codes, [order[start:stop] for start, stop in pairwise(starts)]
