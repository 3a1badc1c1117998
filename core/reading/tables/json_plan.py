"""Which list of the records in JSON is a sequence, what tells the records apart, and what their fields are called.

The rules: ``core.reading.tables.json_rows``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from core.reading.songs.music import is_music_name
from core.reading.tables.column_names import OF_ANYTHING, SAYING_LITTLE, plain_name, roles_by_name

WORDS_OF_A_TEXT, MOST_FIELDS = 20, 1_000
ELEMENTS_LOOKED_AT, FIELDS_LOOKED_AT = 20, 100
"""Of each array in an object, and of each element, to find the records."""
ITEM, SEQUENCE = "item", "sequence"
_MONGO_ID = "$oid"
_OF_ITEMS, _OF_OWNERS = frozenset({"item", "title", "artist"}), frozenset({"user", "sequence"})

Record = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Plan:
    """How records become rows.

    Parameters
    ----------
    sequence
        The field whose elements are rows; None: a record is a row.
    along
        Fields whose elements go along with it.
    number
        The column that counts the records; None where something else tells them apart.
    renamed
        Columns of records, and what they are called in the table: what would be taken for something of the elements.
        If one is called as ``number``, it tells the records apart and nothing needs to count them.
    """

    sequence: str | None = None
    along: tuple[str, ...] = ()
    number: str | None = None
    renamed: dict[str, str] = field(default_factory=dict)


SMALLEST_VECTOR = 8
_FRACTION = re.compile(r"-?\d*\.\d+(?:[eE][+-]?\d+)?")


def plan_for(sample: list[Record]) -> Plan:
    """What the first records tell.

    Examples
    --------
    >>> plan_for([{"user": "1", "items": ["3", "5"]}, {"user": "1", "items": ["7"]}])
    Plan(sequence='items', along=(), number='sequence', renamed={})
    >>> plan_for([{"id": "a", "name": "Mix", "songs": ["x", "y"]}]).renamed
    {'id': 'sequence', 'name': 'playlist_name'}
    """
    fields: dict[str, list[Any]] = {}
    for record in sample:
        for name, value in islice(record.items(), MOST_FIELDS):
            fields.setdefault(name, []).append(value)
    lists = {
        name: values
        for name, values in fields.items()
        if _is_of_lists(values) and not describes(name) and not _is_of_vectors(values)
    }
    if not lists or any(map(_is_of_texts, fields.values())):
        return Plan()
    sequence = max(
        lists, key=lambda name: (_n_elements(lists[name]), _is_item(name), not roles_by_name(singular(name)))
    )
    along = tuple(name for name in fields if name != sequence and _go_along(sample, sequence, name))
    told_apart = any(
        roles_by_name(name)[:1] == (SEQUENCE,) and _is_key(values, len(sample))
        for name, values in fields.items()
        if name != sequence and name not in along
    )
    number = SEQUENCE if SEQUENCE not in fields else f"{SEQUENCE}_id"
    nested = _is_of_lists_of_lists(lists[sequence])
    renamed = _renamed(fields, sequence, along)
    if not (told_apart or nested) and (key := _key_of(sample)) and not _are_of_people(lists[sequence], sequence):
        renamed = {key: number} | renamed
    return Plan(sequence, along, None if told_apart and not nested else number, renamed)


def _renamed(fields: dict[str, list[Any]], sequence: str, along: tuple[str, ...]) -> dict[str, str]:
    """What the records are called, which is no title of their elements."""
    called = [name for name in fields if plain_name(name) in OF_ANYTHING and name not in (sequence, *along)]
    if not called or _are_of_people(fields[sequence], sequence):
        return {}
    elements = (sequence, *_keys_of_elements(fields[sequence]))
    new = "playlist_name" if any(map(is_music_name, elements)) else "sequence_name"
    return {} if any("name" in roles_by_name(name) for name in fields) else {called[0]: new}


def _are_of_people(lists: list[Any], name: str) -> bool:
    """Whether the elements are what people did with the one thing that the record is."""
    names = _keys_of_elements(lists) or [element_name(name)]
    roles = {role for name in names for role in roles_by_name(name)[:1]}
    return bool(roles & _OF_OWNERS) and not roles & _OF_ITEMS


def _keys_of_elements(lists: list[Any]) -> list[str]:
    """The fields of the first objects in lists."""
    elements = (element for value in lists[:100] if isinstance(value, list) for element in value[:10])
    fields = (name for element in elements if isinstance(element, dict) for name in islice(element, MOST_FIELDS))
    return list(dict.fromkeys(fields))


def _key_of(sample: list[Record]) -> str | None:
    """The column of the id (MongoDB's ``{"_id": {"$oid": …}}`` too), if each record has one of its own."""
    for name in islice(sample[0], MOST_FIELDS):
        if plain_name(name) == "id":
            values = [record.get(name) for record in sample]
            if _is_key(values, len(sample)):
                return name
            inner = [value.get(_MONGO_ID) for value in values if isinstance(value, dict)]
            if _is_key(inner, len(sample)):
                return f"{name}.{_MONGO_ID}"
    return None


def _n_elements(lists: list[Any]) -> int:
    return sum(len(value) for value in lists if isinstance(value, list))


def _is_item(name: str) -> bool:
    """Whether a list is called like several items."""
    return any(role in ("item", "title") for role in roles_by_name(singular(name)))


def _is_of_lists(values: list[Any]) -> bool:
    return sum(isinstance(value, list) for value in values) * 2 >= sum(value is not None for value in values) > 0


def _is_of_vectors(values: list[Any]) -> bool:
    """Whether the lists are positions in a space rather than several things."""
    lists = [value for value in values[:20] if isinstance(value, list)]
    sizes = {len(value) for value in lists}
    numbers = [element for value in lists for element in value]
    all_fractions = all(isinstance(element, str) and _FRACTION.fullmatch(element) for element in numbers)
    return len(sizes) == 1 and min(sizes) >= SMALLEST_VECTOR and all_fractions


def _is_of_lists_of_lists(values: list[Any]) -> bool:
    return any(isinstance(element, list) for value in values if isinstance(value, list) for element in value)


def _is_of_texts(values: list[Any]) -> bool:
    texts = [value for value in values[:100] if isinstance(value, str)]
    return bool(texts) and sum(len(text.split()) for text in texts) >= WORDS_OF_A_TEXT * len(texts)


def describes(name: str) -> bool:
    """Whether a field is called like what a thing has several of: genres, tags, artists."""
    roles = roles_by_name(singular(name))
    return any(role in roles for role in ("metadata", "artist"))


def _go_along(sample: list[Record], sequence: str, name: str) -> bool:
    """Whether in each record both lists are equally long, if not empty."""
    lengths = [tuple(map(length, (record.get(sequence), record.get(name)))) for record in sample]
    return all(one == other for one, other in lengths) and any(one > 1 for one, _ in lengths)


def length(value: Any) -> int:
    """How long a list is; -1 for what is none."""
    return len(value) if isinstance(value, list) else -1


def _is_key(values: list[Any], n_records: int) -> bool:
    """Whether each record has a value of its own."""
    return (
        len(values) == n_records and all(isinstance(value, str) for value in values) and len(set(values)) == n_records
    )


def singular(name: str) -> str:
    """The name of one element of a list, where it is one that means something for columns.

    >>> singular("items"), singular("movieIds"), singular("Categories"), singular("bus")
    ('item', 'movieId', 'Category', 'bus')
    """
    for ending, other in (("", ""), ("ies", "y"), ("s", ""), ("_list", ""), ("List", "")):
        candidate = name.removesuffix(ending) + other
        if name.endswith(ending) and roles_by_name(candidate):
            return candidate
    return name


def element_name(sequence: str) -> str:
    """The column of the bare values in the list that is the sequence: they are items or people, whatever it is called.

    >>> element_name("movieIds"), element_name("history"), element_name("sequence"), element_name("users")
    ('movieId', 'item', 'item', 'user')
    """
    name = singular(sequence)
    return name if any(role in ("item", "title", "user") for role in roles_by_name(name)) else ITEM


def known_roles(element: Record | list[Any]) -> set[str]:
    """The roles that the fields of an element may have, and those of the elements in its lists; these are ``list``."""
    roles: set[str] = set()
    for name, inner in islice(element.items(), FIELDS_LOOKED_AT) if isinstance(element, dict) else ():
        if isinstance(inner, list) and not describes(name):
            roles |= {"list", *_telling(singular(name))}
            for child in inner[:ELEMENTS_LOOKED_AT]:
                keys = islice(child, FIELDS_LOOKED_AT) if isinstance(child, dict) else ()
                roles.update(*map(_telling, keys))
        else:
            roles.update(_telling(name))
    return roles


def _telling(name: str) -> tuple[str, ...]:
    return () if plain_name(name) in SAYING_LITTLE else roles_by_name(name)


def worth(name: str, roles: set[str]) -> int:
    """How surely an array of records is what people did: 2, or songs: 1; not what the people are: -1.

    Parameters
    ----------
    name
        What the array is called.
    roles
        The `known_roles` of its elements.

    Examples
    --------
    >>> worth("events", known_roles({"user": 1, "item": 2})), worth("users", known_roles({"user_id": 1, "name": "Ann"}))
    (2, -1)
    """
    if "user" in roles_by_name(singular(name)) and not roles & {"item", "list"}:
        return -1
    if roles & _OF_ITEMS and roles & {*_OF_OWNERS, "list"}:
        return 2
    return int({"artist", "title"} <= roles)
