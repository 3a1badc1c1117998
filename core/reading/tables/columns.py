"""Which column of a table is what: by its name first, by what stands in it where the name doesn't tell."""

from __future__ import annotations

from dataclasses import dataclass

import polars as pl

from core.reading.settings import Roles
from core.reading.shares import median, share
from core.reading.tables.column_names import (
    NO_ROLE,
    OF_ANYTHING,
    QUANTITY,
    SAYING_LITTLE,
    plain_name,
    roles_by_name,
)
from core.reading.tables.ratings import guess_min_rating, is_five_points
from core.reading.tables.song_columns import is_list, is_of_songs, is_service_export, scrobble_roles, song_roles
from core.reading.tables.times import NULLS, guess_time_format, seconds

DAY = 86_400
MOSTLY_NEW = 0.95
"""A column with a larger share of different values than this tells nobody's sequence."""
SEVERAL = 1.2
"""Rows of different values that a sequence has, at least, of what are its items."""
_CAN_BE_ITEM_OR_TITLE = frozenset({"song", "track", "film", "movie", "песня", "трек", "фильм", "ән", "әні", "шығарма"})


@dataclass(frozen=True, slots=True)
class Guess:
    """Roles of the columns, how to cut, how the times are written (None without times), and which ratings count.

    ``is_list``: the rows are a list that somebody made, in its own order.
    """

    roles: Roles
    cut: str
    time_format: str | None
    min_rating: float | None = None
    is_list: bool = False


@dataclass(frozen=True, slots=True)
class _Traits:
    """What stands in a column."""

    filled: float
    distinct: float
    runs: float
    text: float
    fractions: float
    time_format: str | None


def guess_roles(columns: dict[str, pl.Series], gap_minutes: int = 30) -> Guess:
    """Guess what the columns of a table of events are.

    Parameters
    ----------
    columns
        The first rows: name → cells, String.
    gap_minutes
        Idle gap to try for cutting.
    """
    traits = {name: _traits(cells) for name, cells in columns.items()}
    roles = scrobble_roles(columns)
    if not roles:
        roles = _by_name(columns, traits)
        roles |= _by_content(columns, traits, roles)
    if "item" not in roles and "title" not in roles and "artist" not in roles:
        spare = [name for name in columns if name not in roles.values()]
        if spare:
            roles["item"] = spare[-1]
    if "item" not in roles and "title" in roles and "artist" not in roles:
        roles["item"] = roles["title"]
    if "sequence" not in roles and "name" in roles:
        roles["sequence"] = roles["name"]
    made = is_list(columns, roles)
    roles = song_roles(columns, roles)
    time_format = traits[roles["time"]].time_format if "time" in roles else None
    rating, min_rating = _rating(columns, roles)
    if rating is not None:
        roles["rating"] = rating
    cut = _cut(columns, roles, time_format, gap_minutes)
    return Guess(Roles(**roles, metadata=_metadata(columns, roles)), cut, time_format, min_rating, made)


def _traits(cells: pl.Series) -> _Traits:
    stripped = cells.str.strip_chars()
    filled = stripped.filter(~stripped.is_in(NULLS)).drop_nulls()
    return _Traits(
        filled=len(filled) / max(len(cells), 1),
        distinct=filled.n_unique() / max(len(filled), 1),
        runs=share(filled[1:] == filled[:-1]) if len(filled) > 1 else 0.0,
        text=share(filled.str.contains(r"\p{L}\S*\s|\p{L}{3}")),
        fractions=share(filled.str.contains(r"^-?\d+\.\d+$")),
        time_format=guess_time_format(cells),
    )


def _by_name(columns: dict[str, pl.Series], traits: dict[str, _Traits]) -> dict[str, str]:
    """Roles that names tell and content doesn't contradict."""
    candidates: dict[str, list[str]] = {}
    for name in columns:
        for role in roles_by_name(name):
            if _fits(role, name, traits[name]):
                candidates.setdefault(role, []).append(name)
    roles: dict[str, str] = {}
    for role in ("item", "sequence", "user", "time", "name", "artist", "title", "order"):
        free = [name for name in candidates.get(role, []) if name not in roles.values()]
        if role == "sequence" and "order" in columns and len(free) > 1:
            free = [name for name in free if name != "order"]
        if role == "title":
            roles |= _name_of_sequence(columns, traits, roles, free)
            free = [
                name for name in free if name not in roles.values() and not _is_of_owner(columns, roles, name, free)
            ]
        if free:
            roles[role] = _best(role, free, traits, of_songs="artist" in roles)
    if "item" not in roles and "artist" not in roles and plain_name(roles.get("title", "")) in _CAN_BE_ITEM_OR_TITLE:
        roles["item"] = roles["title"]
    return roles


def _name_of_sequence(
    columns: dict[str, pl.Series], traits: dict[str, _Traits], roles: dict[str, str], titles: list[str]
) -> dict[str, str]:
    """The role of the column that tells what a sequence is called, though it is called like a title."""
    if "name" in roles:
        return {}
    named = [name for name in titles if plain_name(name) in OF_ANYTHING]
    if "sequence" in roles:
        named = [name for name in named if _is_of_owner(columns, roles, name, titles)]
    elif "artist" in roles and "user" not in roles and len(titles) > 1:
        named = [name for name in named if 0.5 <= traits[name].runs < 1 and plain_name(name) in SAYING_LITTLE]
    else:
        return {}
    return {"name": named[0]} if named else {}


def _is_of_owner(columns: dict[str, pl.Series], roles: dict[str, str], name: str, titles: list[str]) -> bool:
    """Whether a column says something of the sequence, or the user: always the same there, where items differ."""
    owner = roles.get("sequence") or roles.get("user")
    if owner is None or owner == name:
        return False
    n_owners = columns[owner].n_unique()
    items = {*titles, *(roles[role] for role in ("item", "artist") if role in roles)} - {owner, name}
    return _n_different([columns[owner], columns[name]]) == n_owners and any(
        _n_different([columns[owner], columns[item]]) >= SEVERAL * n_owners for item in items
    )


def _fits(role: str, name: str, traits: _Traits) -> bool:
    if traits.filled == 0:
        return False
    if role == "time":
        return traits.time_format is not None
    if role == "sequence" and traits.filled < 0.5:
        return False
    if role == "sequence" and plain_name(name) == "order":
        return traits.runs > 0.2
    if role == "order":
        return traits.text < 0.1
    return not (role == "item" and plain_name(name) in _CAN_BE_ITEM_OR_TITLE)


def _best(role: str, names: list[str], traits: dict[str, _Traits], of_songs: bool = False) -> str:
    """Of several columns for one role: the fullest, for ids the one with an id's name, for times the finest.

    Of titles beside artists the one that is called so, and isn't a number.
    """

    def fitness(name: str) -> tuple[bool, float, bool, float]:
        is_title = role == "title" and of_songs and plain_name(name) not in SAYING_LITTLE
        is_id = plain_name(name).endswith(("id", "no", "code", "key", "ид", "код"))
        fineness = traits[name].distinct if role == "time" else 0.0
        tells = is_title and traits[name].filled >= 0.5 and traits[name].text >= 0.1
        return tells, round(traits[name].filled, 1), is_id and role in ("item", "sequence", "user"), fineness

    return max(names, key=fitness)


def _by_content(columns: dict[str, pl.Series], traits: dict[str, _Traits], named: dict[str, str]) -> dict[str, str]:
    """Roles of columns whose names say nothing."""
    roles: dict[str, str] = {}
    taken = set(named.values())
    free = [name for name in columns if name not in taken and not roles_by_name(name) and traits[name].filled > 0.5]
    if "time" not in named:
        timely = [name for name in free if traits[name].time_format and plain_name(name) not in NO_ROLE]
        dates = [name for name in timely if traits[name].time_format in ("year-first", "day-first", "month-first")]
        times = dates or timely
        if times:
            roles["time"] = times[0]
            free = [name for name in free if name not in (*dates, times[0])]
    if is_service_export(columns, named):
        return roles
    ids = [name for name in free if traits[name].fractions < 0.5 and traits[name].distinct * len(columns[name]) > 1]
    recurring = [name for name in ids if traits[name].distinct < MOSTLY_NEW]
    if not {"sequence", "user", "name"} & named.keys() and len(ids) > 1 and recurring:
        owner = _owner_column(recurring, traits)
        ids.remove(owner)
        time = named.get("time") or roles.get("time")
        long_lived = time is not None and _lives_long(columns[owner], columns[time], traits[time].time_format)
        roles["user" if long_lived else "sequence"] = owner
    if not {"item", "title", "artist"} & named.keys() and ids:
        known = named | roles
        ids = [name for name in ids if not _is_of_owner(columns, known, name, ids)]
        roles |= _item_columns(ids, traits)
    return roles


def _owner_column(ids: list[str], traits: dict[str, _Traits]) -> str:
    """The column that stays the same from row to row; else the first."""
    steady = max(ids, key=lambda name: traits[name].runs)
    return steady if traits[steady].runs >= 0.2 else ids[0]


def _item_columns(ids: list[str], traits: dict[str, _Traits]) -> dict[str, str]:
    """The item: an id, else artist and title (an artist recurs more often than a title), else a text."""
    texts = [name for name in ids if traits[name].text >= 0.5]
    codes = [name for name in ids if name not in texts]
    many = [name for name in codes if traits[name].distinct >= 0.3 * max(traits[code].distinct for code in codes)]
    if many:
        return {"item": many[0]} | ({"title": texts[0]} if texts else {})
    if len(texts) == 2:
        artist, title = sorted(texts, key=lambda name: traits[name].distinct)
        return {"artist": artist, "title": title}
    return {"item": max(texts, key=lambda name: traits[name].distinct)} if texts else {}


def _lives_long(owners: pl.Series, times: pl.Series, time_format: str | None) -> bool:
    """Whether the events of one value typically spread over more than half a day: a person, not a session."""
    frame = pl.DataFrame({"owner": owners, "time": seconds(times, time_format or "year-first")})
    spans = frame.group_by("owner").agg((pl.col("time").max() - pl.col("time").min()).alias("span"), pl.len())
    return median(spans.filter(pl.col("len") > 1)["span"]) > DAY / 2


def _rating(columns: dict[str, pl.Series], roles: dict[str, str]) -> tuple[str | None, float | None]:
    """The column of ratings, else of quantities, and from which number on a row counts."""
    if is_of_songs(roles) and "user" not in roles:
        return None, None  # what one person's songs are rated, most of them not at all
    named = [name for name in columns if "rating" in roles_by_name(name) and name not in roles.values()]
    for name in sorted(named, key=lambda name: plain_name(name) in QUANTITY):
        least = guess_min_rating(name, columns[name])
        if least is not None:
            return name, least
    unnamed = all(name.startswith("column_") for name in columns)
    if unnamed and {"item", "time"} <= roles.keys() and {"user", "sequence"} & roles.keys():
        for name, cells in columns.items():
            if name not in roles.values() and is_five_points(cells):
                return name, guess_min_rating(name, cells)
    return None, None


def _metadata(columns: dict[str, pl.Series], roles: dict[str, str]) -> tuple[str, ...]:
    """Columns that say something of the item: the same value wherever an item recurs, or a telling name."""
    taken = set(roles.values())
    keys = [roles[role] for role in ("item",) if role in roles] or [
        roles[role] for role in ("artist", "title") if role in roles
    ]
    n_items = _n_different([columns[key] for key in keys])
    recurs = n_items < 0.9 * len(next(iter(columns.values()), ()))
    found = []
    for name in columns:
        if name in taken:
            continue
        called = "metadata" in roles_by_name(name) or "title" in roles_by_name(name)
        n_pairs = _n_different([columns[key] for key in (*keys, name)])
        constant = n_pairs <= 1.02 * n_items and columns[name].n_unique() > 1
        if constant and (called or (recurs and not roles_by_name(name))):
            found.append(name)
    return tuple(found)


def _n_different(columns: list[pl.Series]) -> int:
    """How many rows differ."""
    return pl.DataFrame([cells.alias(str(place)) for place, cells in enumerate(columns)]).n_unique() if columns else 0


def _cut(columns: dict[str, pl.Series], roles: dict[str, str], time_format: str | None, gap_minutes: int) -> str:
    if "sequence" in roles:
        return "sequence"
    if time_format is None:
        return "user" if "user" in roles else "file"
    owner = columns[roles["user"]] if "user" in roles else pl.Series(["-"] * len(columns[roles["time"]]))
    frame = pl.DataFrame({"owner": owner, "time": seconds(columns[roles["time"]], time_format)}).drop_nulls()
    ordered = frame.sort("owner", "time", maintain_order=True)
    same_owner = ordered["owner"][1:] == ordered["owner"][:-1]
    step = ordered["time"].diff()[1:]
    whole_days = bool(len(frame)) and bool((frame["time"] % DAY == 0).all())
    together = (step == 0) if whole_days else (step <= 60 * gap_minutes)
    if share(same_owner & together) >= 0.3 or "user" not in roles:
        return "day" if whole_days else "gap"
    return "user"
