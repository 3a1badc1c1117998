"""Cutting an expression into names, quoted names and signs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from core.errors import ExpressionError

SIGNS = dict.fromkeys("+＋", 1) | dict.fromkeys("-−–—﹣－", -1)
QUOTES = {'"': '"', "“": "”", "«": "»"}


@dataclass(frozen=True, slots=True)
class Atom:
    """A piece of an expression: ``text[start:end]``.

    Parameters
    ----------
    kind
        "name": what stands between signs; "quoted": a name in quotes; "sign".
    text
        The name without quotes and outer spaces.
    start, end
        Place in the expression.
    sign
        +1 or -1, for signs.
    spaced
        For signs: True if nothing touches it.
    """

    kind: Literal["name", "quoted", "sign"]
    text: str
    start: int
    end: int
    sign: int = 1
    spaced: bool = False


def atoms_of(text: str) -> list[Atom]:
    """All pieces of an expression, in order.

    Raises
    ------
    ExpressionError
        If a quotation mark is never closed.

    Examples
    --------
    >>> [(atom.kind, atom.text) for atom in atoms_of('"rock & roll" - new york')]
    [('quoted', 'rock & roll'), ('sign', '-'), ('name', 'new york')]
    """
    atoms: list[Atom] = []
    position = 0
    while position < len(text):
        letter = text[position]
        if letter.isspace():
            position += 1
            continue
        if letter in SIGNS:
            atoms.append(_sign(text, position))
        elif letter in QUOTES:
            atoms.append(_quoted(text, position))
        else:
            atoms.append(_name(text, position))
        position = atoms[-1].end
    return atoms


def _sign(text: str, start: int) -> Atom:
    before, after = text[start - 1 : start], text[start + 1 : start + 2]
    free_before = not before or before.isspace() or before in QUOTES.values()
    free_after = not after or after.isspace() or after in QUOTES
    return Atom("sign", text[start], start, start + 1, SIGNS[text[start]], free_before and free_after)


def _quoted(text: str, start: int) -> Atom:
    closing = QUOTES[text[start]]
    letters: list[str] = []
    position = start + 1
    while position < len(text):
        if text[position] != closing:
            letters.append(text[position])
            position += 1
        elif closing == '"' and text[position + 1 : position + 2] == '"':
            letters.append('"')
            position += 2
        else:
            return Atom("quoted", "".join(letters), start, position + 1)
    raise ExpressionError("errors-expression-quote-open", position=start + 1)


def _name(text: str, start: int) -> Atom:
    end = start
    while end < len(text) and text[end] not in SIGNS:
        end += 1
    name = text[start:end].rstrip()
    return Atom("name", " ".join(name.split()), start, start + len(name))
