"""Records of JSON as rows of a table.

Rules, as no standard has any: objects within objects become columns with a dot, ``user.id``, however deep. A list of
values, or of objects, is a sequence: each element becomes a row, with the other fields repeated (so the OTTO data set
has its sessions, https://github.com/otto-de/recsys-dataset). Which list that is, the first records decide: the one
with the most elements; lists that are always as long as it go along with it, element by element; of lists within a
list each is a sequence. Lists of what describes a thing (genres, tags, artists), and all lists beside a long text,
stay in one cell, ``rock; pop``. Where no field tells the records apart, their ``id`` is the ``sequence``, else it
counts them; what a record is called is the name of its sequence, not of the elements. Values of a list whose name says
nothing are ``item``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain
from typing import Any

from core.errors import LimitError
from core.reading.nested.records import MAX_DEPTH
from core.reading.tables.json_plan import ITEM, Plan, Record, element_name, length, plan_for, singular

SAMPLE_RECORDS, SAMPLE_CHARS = 1_000, 4_000_000
BETWEEN = "; "

Cells = dict[str, str]


@dataclass(slots=True)
class Columns:
    """The columns in order of their first appearance: those of records, and those of the elements of their lists.

    Parameters
    ----------
    limit
        How many there may be.
    """

    limit: int
    of_records: dict[str, int] = field(default_factory=dict)
    of_elements: dict[str, int] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.of_records) + len(self.of_elements)

    def meet(self, known: dict[str, int], cells: Cells) -> None:
        """Add the columns that are new to those known.

        Raises
        ------
        LimitError
            ``errors-too-many-columns``.
        """
        if cells.keys() <= known.keys():
            return
        new = [name for name in cells if name not in known]
        if len(self) + len(new) > self.limit:
            raise LimitError("errors-too-many-columns", found=len(self) + len(new), limit=self.limit)
        for name in new:
            known[name] = len(self)

    def names(self, plan: Plan) -> list[str]:
        """The header; a name that both a record and its elements have gets the list's name in front of the latter."""
        named = {place: plan.renamed.get(name, name) for name, place in self.of_records.items()}
        of_records = frozenset(named.values())
        for name, place in self.of_elements.items():
            named[place] = f"{plan.sequence}.{name}" if name in of_records else name
        return [named[place] for place in range(len(self))]


def rows(records: Iterable[tuple[Any, int]], columns: Columns, most: int) -> tuple[Plan, Iterator[list[str]]]:
    """The rows of records, each as long as there are columns by then.

    Parameters
    ----------
    records
        As `core.reading.tables.json_values.json_records` gives them.
    columns
        Filled as the rows are taken.
    most
        How many rows there may be.

    Raises
    ------
    LimitError
        ``errors-too-many-columns``, ``errors-too-many-tokens``, ``errors-nested-too-deep``.
    """
    records = iter(records)
    sample: list[Record] = []
    for record, n_chars in records:
        sample.append(_object(record))
        if len(sample) >= SAMPLE_RECORDS or n_chars > SAMPLE_CHARS:
            break
    plan = plan_for(sample)
    everything = chain(sample, (_object(record) for record, _ in records))
    return plan, _at_most(most, _rows(everything, plan, columns))


def _at_most(most: int, rows: Iterable[list[str]]) -> Iterator[list[str]]:
    for number, row in enumerate(rows, start=1):
        if number > most:
            raise LimitError("errors-too-many-tokens", limit=most)
        yield row


def _object(record: Any) -> Record:
    return record if isinstance(record, dict) else {ITEM: record}


def _rows(records: Iterable[Record], plan: Plan, columns: Columns) -> Iterator[list[str]]:
    count = 0
    for record in records:
        if plan.sequence is None:
            yield _row(columns, cells_of(record), {})
            continue
        for part in _parts(record, plan.sequence):
            count += 1
            yield from _rows_of_sequence(part, count, plan, columns)


def _parts(record: Record, sequence: str) -> list[Record]:
    """The record, once for each of the lists in its list."""
    elements = record.get(sequence)
    if isinstance(elements, list) and elements and all(isinstance(element, list) for element in elements):
        return [record | {sequence: element} for element in elements]
    return [record]


def _rows_of_sequence(record: Record, count: int, plan: Plan, columns: Columns) -> Iterator[list[str]]:
    assert plan.sequence is not None
    elements = record.get(plan.sequence)
    if not isinstance(elements, list):
        elements = [] if elements is None else [elements]
    told_apart = plan.number is None or plan.number in plan.renamed.values()
    own: Cells = {} if told_apart else {str(plan.number): str(count)}
    along = [other for other in plan.along if length(record.get(other)) == len(elements)]
    own |= cells_of({name: value for name, value in record.items() if name != plan.sequence and name not in along})
    if not elements:
        yield _row(columns, own, {})
    name = element_name(plan.sequence)
    for place, element in enumerate(elements):
        cells = cells_of(element if isinstance(element, dict) else {name: element})
        for other in along:
            cells |= cells_of({singular(other): record[other][place]})
        yield _row(columns, own, cells)


def _row(columns: Columns, own: Cells, of_element: Cells) -> list[str]:
    columns.meet(columns.of_records, own)
    columns.meet(columns.of_elements, of_element)
    row = [""] * len(columns)
    for name, text in own.items():
        row[columns.of_records[name]] = text
    for name, text in of_element.items():
        row[columns.of_elements[name]] = text
    return row


def cells_of(record: Record) -> Cells:
    """The values of a record by column.

    Raises
    ------
    LimitError
        ``errors-nested-too-deep``.

    Examples
    --------
    >>> cells_of({"id": "7", "user": {"id": "1", "new": True}, "tags": ["a", "b"], "parts": [{"n": "1"}, {"n": "2"}]})
    {'id': '7', 'user.id': '1', 'user.new': 'true', 'tags': 'a; b', 'parts.n': '1; 2'}
    """
    cells: Cells = {}
    for name, value in record.items():
        if isinstance(value, str):
            cells[name] = value
        elif isinstance(value, dict | list):
            found: dict[str, list[str]] = {}
            _collect(name, value, 2, found)
            cells |= {inner: BETWEEN.join(filter(None, texts)) for inner, texts in found.items()}
        else:
            cells[name] = _text(value)
    return cells


def _collect(name: str, value: Any, depth: int, found: dict[str, list[str]]) -> None:
    """The values inside of a value, under the name of their column."""
    if depth > MAX_DEPTH:
        raise LimitError("errors-nested-too-deep", limit=MAX_DEPTH)
    if isinstance(value, dict):
        for key, child in value.items():
            _collect(f"{name}.{key}", child, depth + 1, found)
    elif isinstance(value, list):
        for child in value:
            _collect(name, child, depth + 1, found)
    else:
        found.setdefault(name, []).append(_text(value))


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return value if isinstance(value, str) else ""
