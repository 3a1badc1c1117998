"""Reading and writing the vector form of an analogy: ``king - man + woman``.

Names may hold spaces, hyphens and plus signs. A name in quotes is taken as it is (``"rock & roll" - man``; a quote
inside is written twice). Without quotes, of all ways to read the text as known items between operators the one
with the fewest items is taken, and a sign with a space beside it stays an operator wherever that is possible.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from core.analogy.complaints import complaint
from core.analogy.lexing import Atom, atoms_of
from core.analogy.terms import Terms
from core.errors import ExpressionError
from core.search import SearchIndex
from core.types import Items

MAX_CHARS = 1_000
MAX_ATOMS_IN_NAME = 9
SPACED_SIGN_IN_NAME = 1_000
MOST_WORDS_UNQUOTED = 4

UNSAFE = re.compile(r"""^$|^[\s"“«]|\s$|\s\s|[^\S ]|[+＋−–—﹣－]|(?<!\w)-|-(?!\w)""")


@dataclass(frozen=True, slots=True)
class _Name:
    """A known item that is written as ``atoms[start:end]``."""

    start: int
    end: int
    row: int
    cost: int


def parse_expression(text: str, items: Items | SearchIndex) -> Terms:
    """Read an expression such as ``king - man + woman``.

    Parameters
    ----------
    text
        Items (keys or labels) with + and - between them; any of the usual minus signs and dashes.
    items
        What the names may mean.

    Returns
    -------
    Terms
        In the order they were written.

    Raises
    ------
    ExpressionError
        If nothing is written, an item or an operator is missing, a quotation mark is not closed, or the text is
        longer than 1,000 characters. With the position, from 1.
    UnknownItemError
        If a name is not known; with suggestions.

    Examples
    --------
    >>> items = Items.from_keys(["king", "man", "woman", "rock & roll", "t-shirt"])
    >>> parse_expression("king − man + woman", items)
    Terms(positive=(0, 2), negative=(1,))
    >>> parse_expression('"rock & roll" - t-shirt', items)
    Terms(positive=(3,), negative=(4,))
    """
    if len(text) > MAX_CHARS:
        raise ExpressionError("errors-expression-too-long", limit=MAX_CHARS)
    index = items if isinstance(items, SearchIndex) else SearchIndex(items)
    atoms = atoms_of(text)
    if not atoms:
        raise ExpressionError("errors-expression-empty")
    names = _known_names(text, atoms, index)
    signed = _cheapest_reading(atoms, names)
    if signed is None:
        raise complaint(text, atoms, index)
    return Terms(tuple(row for sign, row in signed if sign > 0), tuple(row for sign, row in signed if sign < 0))


def format_expression(terms: Terms, items: Items | SearchIndex) -> str:
    """Write terms so that `parse_expression` reads them back: labels where they are clear, else keys.

    >>> items = Items.from_keys(["king", "man", "woman", "AC-DC +"])
    >>> format_expression(Terms((0, 2, 3), (1,)), items)
    'king - man + woman + "AC-DC +"'
    """
    index = items if isinstance(items, SearchIndex) else SearchIndex(items)
    written = _written_names(terms.rows, index)
    ordered = [(1, row) for row in terms.positive[:1]]
    ordered += [(-1, row) for row in terms.negative]
    ordered += [(1, row) for row in terms.positive[1:]]
    text = " ".join(f"{'+' if sign > 0 else '-'} {written[row]}" for sign, row in ordered)
    return text.removeprefix("+ ")


def _written_names(rows: Sequence[int], index: SearchIndex) -> dict[int, str]:
    labels = [index.items.labels[row] for row in rows]
    names = {}
    for row, label, meant in zip(rows, labels, index.rows_of(labels), strict=True):
        name = label if meant == row else index.items.keys[row]
        unsafe = len(re.findall(r"\w+", name)) > MOST_WORDS_UNQUOTED or UNSAFE.search(name)
        names[row] = '"' + name.replace('"', '""') + '"' if unsafe else name
    return names


def _known_names(text: str, atoms: Sequence[Atom], index: SearchIndex) -> list[_Name]:
    """Every run of atoms that names an item."""
    spans: list[tuple[int, int, str, int]] = []
    for start, atom in enumerate(atoms):
        if atom.kind == "quoted":
            spans.append((start, start + 1, atom.text, 1))
            continue
        cost = 1
        for end in range(start + 1, min(start + MAX_ATOMS_IN_NAME, len(atoms)) + 1):
            last = atoms[end - 1]
            if last.kind == "quoted":
                break
            cost += SPACED_SIGN_IN_NAME if last.kind == "sign" and last.spaced else 0
            name = atom.text if end == start + 1 else text[atom.start : last.end]
            spans.append((start, end, name, cost))
    rows = index.rows_of([name for _, _, name, _ in spans])
    return [
        _Name(start, end, row, cost) for (start, end, _, cost), row in zip(spans, rows, strict=True) if row is not None
    ]


def _cheapest_reading(atoms: Sequence[Atom], names: Sequence[_Name]) -> list[tuple[int, int]] | None:
    """The signed rows of the cheapest way to read all atoms as [sign] item (sign item)*; None if there is none.

    ``item_done[p]`` and ``item_next[p]`` hold cost and terms of the cheapest reading of the first ``p`` atoms that
    ends with an item, or with a sign.
    """
    item_done: dict[int, tuple[int, list[tuple[int, int]]]] = {}
    item_next: dict[int, tuple[int, list[tuple[int, int]], int]] = {0: (0, [], 1)}
    if atoms[0].kind == "sign":
        item_next[1] = (0, [], atoms[0].sign)
    for position, atom in enumerate(atoms):
        if position in item_done and atom.kind == "sign":
            item_next[position + 1] = (*item_done[position], atom.sign)
        if position not in item_next:
            continue
        cost, terms, sign = item_next[position]
        for name in (name for name in names if name.start == position):
            if name.end not in item_done or cost + name.cost < item_done[name.end][0]:
                item_done[name.end] = (cost + name.cost, [*terms, (sign, name.row)])
    return item_done[len(atoms)][1] if len(atoms) in item_done else None
