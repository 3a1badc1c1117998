"""What a comparison says: as sentences and a table for people, as one JSON object for programs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
import polars as pl

from core.cli.language import language, say
from core.cli.opening import Opened
from core.cli.output import show, show_table
from core.cli.pairing import Pair, Side
from core.comparison.changes import COSINE, FLOOR, IN_COMMON, JACCARD, LOST, PLACE, changes
from core.comparison.spaces import N_NEIGHBORS, chance
from core.comparison.verdict import UNRELATED, judge, usual_minimum
from core.errors import SettingsError
from core.locales import written_number
from core.types import Items
from core.types.items import COUNT, KEY

ONE_HOT = "one-hot"
SMALL = 0.1
"""Below it, chance is written with more decimals."""
N_NAMED = 3
"""So many neighbours that went or came are named in the table; all are in the JSON."""


@dataclass(frozen=True, slots=True)
class Changed:
    """The items whose neighbourhoods changed most; ``least``: among those that occur so often, None without counts."""

    table: pl.DataFrame
    least: int | None


def changed_most(pair: Pair, n: int, least: int | None) -> Changed:
    """The first so many of the page's table, of items that occur ``least`` times (None: as often as the page asks).

    Raises
    ------
    SettingsError
        ``errors-cli-no-counts`` if a frequency is asked for where none is known.
    """
    table = changes(pair.compared, pair.first.vectors.items, pair.floor)
    if COUNT not in table.columns:
        if least is not None:
            raise SettingsError("errors-cli-no-counts")
        return Changed(table.head(n), None)
    least = usual_minimum(table[COUNT].to_numpy())[1] if least is None else least
    return Changed(table.filter(pl.col(COUNT) >= least).head(n), least)


def pair_json(pair: Pair, changed: Changed) -> dict[str, Any]:
    """Everything as one object."""
    compared, found = pair.compared, judge(pair.compared, pair.floor)
    return {
        "first": _side_json(pair.first),
        "second": _side_json(pair.second),
        "shared": compared.n_shared,
        "compared": len(compared.shared),
        "n_neighbors": compared.n_neighbors,
        "kept": {
            **asdict(found.kept),
            "by_chance": found.by_chance,
            "floor": found.floor,
            "floor_of": pair.kind,
            "jaccard": compared.neighborhoods.mean,
            "verdict": found.word,
        },
        "alignment": {
            "cosine": {"mean": float(compared.cosines.mean()), "lowest": float(compared.cosines.min())},
            "variance_shown": {"first": compared.plane.first_share, "second": compared.plane.second_share},
        },
        "min_count": changed.least,
        "changed": [_changed_json(pair, row) for row in changed.table.iter_rows(named=True)],
    }


def one_hot_json(opened: Opened) -> dict[str, Any]:
    """A code in which all others are equally far has as much in common with any vectors as chance gives."""
    n = len(opened.vectors)
    k = min(N_NEIGHBORS, n - 1)
    by_chance = chance(n, k)
    return {
        "first": _side_json(Side.of(opened)),
        "second": {"name": ONE_HOT, "id": None, "rows": n, "dim": n},
        "shared": n,
        "compared": n,
        "n_neighbors": k,
        "kept": {"value": by_chance, "by_chance": by_chance, "floor": None, "floor_of": None, "verdict": UNRELATED},
        "alignment": None,
        "min_count": None,
        "changed": [],
    }


def show_pair(pair: Pair, changed: Changed, *, can_ask: bool) -> None:
    """Which two, what the comparison says, and what changed most.

    Parameters
    ----------
    can_ask
        Whether there is a model that can be trained with another seed.
    """
    for side in (pair.first, pair.second):
        show(say("cli-info-vectors", name=side.name, rows=len(side.vectors), dim=side.vectors.dim))
    show()
    for sentence in (_kept(pair), _meaning(pair, can_ask=can_ask), _shared(pair), _turned(pair)):
        show(sentence.replace("**", ""))
    if len(changed.table):
        show()
        show(say("compare-changed") if changed.least is None else say("cli-compared-changed", n=changed.least))
        show_table([_header(pair, changed), *(_line(pair, row) for row in changed.table.iter_rows(named=True))])


def show_one_hot(opened: Opened) -> None:
    """The sentence of the page."""
    n = len(opened.vectors)
    k = min(N_NEIGHBORS, n - 1)
    show(say("compare-one-hot-sentence", k=k, n=n, chance=_small(chance(n, k))))


def _side_json(side: Side) -> dict[str, Any]:
    return {"name": side.name, "id": side.id, "rows": len(side.vectors), "dim": side.vectors.dim}


def _changed_json(pair: Pair, row: dict[str, Any]) -> dict[str, Any]:
    near, items, place = pair.compared.neighborhoods, pair.first.vectors.items, row[PLACE]
    rows = pair.compared.shared.first
    named = {"key": row[KEY], "label": items.labels[rows[place]], "count": row.get(COUNT)}
    measured = {name: row[name] for name in (IN_COMMON, JACCARD, COSINE)}
    floors = {"floor": row.get(FLOOR), LOST: row.get(LOST)}
    both = {"near_first": near.first[place], "near_second": near.second[place]}
    return named | measured | floors | {side: _named(items, rows[each]) for side, each in both.items()}


def _named(items: Items, rows: Sequence[int] | np.ndarray) -> list[dict[str, str]]:
    return [{"key": items.keys[row], "label": items.labels[row]} for row in rows]


def _kept(pair: Pair) -> str:
    found = judge(pair.compared, pair.floor)
    told = say(
        "compare-sentence",
        k=pair.compared.n_neighbors,
        kept=_number(found.kept.value, 1),
        low=_number(found.kept.low, 2),
        high=_number(found.kept.high, 2),
        chance=_small(found.by_chance),
    )
    if found.floor is None:
        return told
    return f"{told} {say(f'compare-sentence-{pair.kind}', floor=_number(found.floor, 1))}"


def _meaning(pair: Pair, *, can_ask: bool) -> str:
    word = judge(pair.compared, pair.floor).word
    if word == UNRELATED:
        return say("compare-word-unrelated")
    if pair.kind == "itself":
        return say("compare-word-itself")
    if word is not None:
        return say(f"compare-word-{word}-{pair.kind}")
    return say("cli-compared-unknown" if can_ask else "compare-word-unknown-imported")


def _shared(pair: Pair) -> str:
    compared = pair.compared
    told = say("compare-shared", n=compared.n_shared, first=len(pair.first.vectors), second=len(pair.second.vectors))
    most = len(compared.shared)
    return told if most == compared.n_shared else f"{told} {say('compare-shared-most', n=most)}"


def _turned(pair: Pair) -> str:
    cosines = pair.compared.cosines
    return say("cli-compared-turned", mean=float(cosines.mean()), lowest=float(cosines.min()))


def _header(pair: Pair, changed: Changed) -> tuple[str, ...]:
    floor = (say(f"compare-column-{pair.kind}"),) if FLOOR in changed.table.columns else ()
    count = (say("compare-column-count"),) if COUNT in changed.table.columns else ()
    common = say("compare-column-common", k=pair.compared.n_neighbors)
    return (say("compare-column-jaccard"), common, *floor, *count, say("cli-compared-item"))


def _line(pair: Pair, row: dict[str, Any]) -> tuple[str, ...]:
    floor = () if FLOOR not in row else ("" if row[FLOOR] is None else _number(row[FLOOR], 1),)
    count = () if COUNT not in row else (str(row[COUNT]),)
    return (_number(row[JACCARD], 2), str(row[IN_COMMON]), *floor, *count, _gone_and_come(pair, row[PLACE]))


def _gone_and_come(pair: Pair, place: int) -> str:
    """The item, the nearest that it lost, the nearest that it won."""
    near, labels = pair.compared.neighborhoods, pair.first.vectors.items.labels
    rows, first, second = pair.compared.shared.first, near.first[place], near.second[place]
    gone, come = (
        ", ".join([labels[rows[each]] for each in one if each not in other][:N_NAMED]) or "–"
        for one, other in ((first, second), (second, first))
    )
    return f"{labels[rows[place]]}: {gone} → {come}"


def _number(value: float, decimals: int) -> str:
    return written_number(language(), value, decimals)


def _small(value: float) -> str:
    return _number(value, 3 if value < SMALL else 1)
