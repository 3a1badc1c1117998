"""What to tell a person whose expression can't be read."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from core.analogy.lexing import Atom
from core.errors import E2VError, ExpressionError, UnknownItemError
from core.search import SearchIndex, shortened


def complaint(text: str, atoms: Sequence[Atom], index: SearchIndex) -> E2VError:
    """The error for an expression without a reading: a sign or an item is missing, or an item is unknown."""
    terms = _terms(atoms)
    missing = _missing(text, terms)
    if missing is not None:
        return missing
    names = [term for term in terms if term[0].kind != "sign" or len(term) > 1]
    for term in names:
        error = _unknown(text, term, index)
        if error is not None:
            return error
    return _unknown_name(text[atoms[0].start : atoms[-1].end], index)


def _terms(atoms: Sequence[Atom]) -> list[list[Atom]]:
    """Atoms grouped into terms: pieces that touch make one name, signs that stand free are terms of their own."""
    terms = [[atoms[0]]]
    for before, atom in pairwise(atoms):
        touching = before.end == atom.start and "quoted" not in (before.kind, atom.kind)
        leading = before.kind == "sign" and len(terms[-1]) == 1
        if touching and not leading:
            terms[-1].append(atom)
        else:
            terms.append([atom])
    return terms


def _missing(text: str, terms: Sequence[Sequence[Atom]]) -> ExpressionError | None:
    item_expected = True
    for number, term in enumerate(terms):
        is_sign = term[0].kind == "sign"
        if is_sign and item_expected and number > 0:
            return ExpressionError("errors-expression-item-missing", position=term[0].start + 1)
        if not is_sign and not item_expected:
            return ExpressionError("errors-expression-operator-missing", position=term[0].start + 1)
        item_expected = is_sign
        if term[-1].kind == "sign" and number == len(terms) - 1:
            return ExpressionError("errors-expression-item-missing", position=len(text.rstrip()) + 1)
    return None


def _unknown(text: str, term: Sequence[Atom], index: SearchIndex) -> E2VError | None:
    """Why a term isn't an item: a sign is missing in it, part of it or all of it is unknown; None if it is one."""
    name = text[term[0].start : term[-1].end] if len(term) > 1 else term[0].text
    if index.rows_of([name])[0] is not None:
        return None
    if len(term) == 1 and term[0].kind == "name":
        return _sign_missing(text, term[0], index) or _unknown_name(name, index)
    pieces = [atom.text for atom in term if atom.kind != "sign"]
    unknown = [piece for piece, row in zip(pieces, index.rows_of(pieces), strict=True) if row is None]
    if not unknown:
        return None
    return _unknown_name(unknown[0] if len(unknown) < len(pieces) else name, index)


def _sign_missing(text: str, atom: Atom, index: SearchIndex) -> ExpressionError | None:
    """A complaint where all words of an unknown name are items, as in ``king man``."""
    words = atom.text.split(" ")
    if len(words) < 2 or None in index.rows_of(words):
        return None
    second = text.index(words[1], atom.start + len(words[0]))
    return ExpressionError("errors-expression-operator-missing", position=second + 1)


def _unknown_name(name: str, index: SearchIndex) -> UnknownItemError:
    return UnknownItemError(shortened(name), index.suggestions(name))
