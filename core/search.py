"""Finding items by what a person types: exact names first, then beginnings, parts, and forgiving spelling."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

import numpy as np
import polars as pl
from numpy.typing import NDArray

from core.errors import UnknownItemError
from core.spelling import allowed_edits, fold, fold_one, nearly_alike
from core.types import Items

How = Literal["exact", "case", "letters", "prefix", "word", "substring", "fuzzy"]
Rows = NDArray[np.intp]

MAX_QUERY_CHARS = 200
MAX_SHOWN_CHARS = 60
SPELLINGS_PER_WORD = 5


@dataclass(frozen=True, slots=True)
class Match:
    """An item that was found, by row, and how its name matches.

    ``how``: "exact"; "case" (but for capitals); "letters" (but for accents, apostrophes and look-alike letters);
    "prefix"; "word" (its words begin with the words of the query); "substring"; "fuzzy" (with typing mistakes).
    """

    row: int
    how: How


class SearchIndex:
    """Items prepared for searching; made once per vector set and kept by the caller.

    Parameters
    ----------
    items
        Searched by label (title) and key; more frequent ones are found first.
    """

    def __init__(self, items: Items) -> None:
        self.items = items
        titled = items.labels is not items.keys
        self._names = [items.labels, items.keys] if titled else [items.keys]
        self._folded = [fold(pl.Series(names, dtype=pl.String)) for names in self._names]

    @property
    def folded_labels(self) -> pl.Series:
        """What people read of each item, folded (`core.spelling.fold`): String, in row order."""
        return self._folded[0]

    def find(self, query: str, limit: int = 10) -> list[Match]:
        """The best matches, best first; among equally good ones the more frequent first.

        Typing mistakes are looked for only where no item has the very name.

        Parameters
        ----------
        query
            As typed; only its first 200 characters count.
        limit
            How many matches, at most.
        """
        asked = query.strip()[:MAX_QUERY_CHARS]
        wanted = fold_one(asked)
        found: dict[int, How] = {}
        self._add_equal(found, asked, wanted)
        known = bool(found)
        if wanted and len(found) < limit:
            self._add_prefixed(found, asked, wanted, limit)
        if wanted and len(found) < limit:
            self._add_containing(found, wanted, limit)
        if wanted and len(found) < limit and not known:
            self._add_misspelled(found, wanted, limit)
        return [Match(row, how) for row, how in found.items()][:limit]

    def row_of(self, name: str) -> int:
        """The row that a name means: its key, else its label, else either one but for capitals.

        Raises
        ------
        UnknownItemError
            If there is none; with up to three suggestions.
        """
        row = self.rows_of([name])[0]
        if row is None:
            raise UnknownItemError(shortened(name), self.suggestions(name))
        return row

    def rows_of(self, names: Sequence[str]) -> list[int | None]:
        """The row of each name, as `row_of` understands it; None for names that are not known."""
        by_key = self.items.index
        others = [name for name in dict.fromkeys(names) if name not in by_key]
        meant = self._rows_of_labels(others) if others else {}
        return [by_key.get(name, meant.get(name)) for name in names]

    def _rows_of_labels(self, wanted: list[str]) -> dict[str, int]:
        """Rows of names that are no keys, all in one pass over the items."""
        folded_names = fold(pl.Series(wanted, dtype=pl.String)).unique()
        exact: dict[str, int] = {}
        caseless: dict[str, int] = {}
        for names, folded in zip(self._names, self._folded, strict=True):
            for row in folded.is_in(folded_names.implode()).arg_true().to_list():
                exact.setdefault(names[row], row)
                caseless.setdefault(_caseless(names[row]), row)
        meant = {name: exact.get(name, caseless.get(_caseless(name))) for name in wanted}
        return {name: row for name, row in meant.items() if row is not None}

    def suggestions(self, name: str, limit: int = 3) -> tuple[str, ...]:
        """Labels of items that might have been meant, best first."""
        labels = self.items.labels
        found = (shortened(labels[match.row]) for match in self.find(name, 2 * limit))
        return tuple(dict.fromkeys(found))[:limit]

    def _add_equal(self, found: dict[int, How], asked: str, wanted: str) -> None:
        row = self.items.index.get(asked)
        if row is not None:
            found[row] = "exact"
        same: list[tuple[int, int, How]] = []
        for names, folded in zip(self._names, self._folded, strict=True):
            equal = (pl.Series(names) == asked) if not wanted else (folded == wanted)
            for other in equal.arg_true().to_list():
                how = _equality(names[other], asked)
                same.append((("exact", "case", "letters").index(how), other, how))
        for _, other, how in sorted(same):
            found.setdefault(other, how)

    def _add_prefixed(self, found: dict[int, How], asked: str, wanted: str, limit: int) -> None:
        for names, folded in zip(self._names, self._folded, strict=True):
            rows = folded.str.starts_with(wanted).arg_true().to_numpy()
            if asked.lower() != wanted:
                start = asked.lower()
                exact = np.array([names[row].lower().startswith(start) for row in rows], dtype=bool)
                rows = np.concatenate((rows[exact], rows[~exact]))
            _add(found, rows, "prefix", limit)

    def _add_containing(self, found: dict[int, How], wanted: str, limit: int) -> None:
        words = wanted.split(" ")
        for folded in self._folded:
            rows = _containing(folded, [[word] for word in words])
            begun = np.ones(len(rows), dtype=bool)
            candidates = folded.gather(rows)
            for word in words:
                begun &= candidates.str.contains(rf"\b{pl.escape_regex(word)}").to_numpy()
            _add(found, rows[begun], "word", limit)
            _add(found, rows[~begun], "substring", limit)

    def _add_misspelled(self, found: dict[int, How], wanted: str, limit: int) -> None:
        words = wanted.split(" ")
        for names in self._folded_lists if len(words) == 1 else self._folded_lists[:1]:
            _add(found, nearly_alike(wanted, names, limit + len(found)), "fuzzy", limit)
        if len(found) < limit and any(allowed_edits(word) for word in words) and self._words:
            spellings = [self._spellings(word) for word in words]
            _add(found, _containing(self._folded[0], spellings), "fuzzy", limit)

    def _spellings(self, word: str) -> list[str]:
        """A word and those words of labels that it may be a misspelling of."""
        near = nearly_alike(word, self._words, SPELLINGS_PER_WORD)
        return [word, *(self._words[position] for position in near)]

    @cached_property
    def _folded_lists(self) -> list[list[str]]:
        return [folded.to_list() for folded in self._folded]

    @cached_property
    def _words(self) -> list[str]:
        """The different words of labels that have several, in order of their first appearance."""
        labels = self._folded[0]
        words = labels.filter(labels.str.contains(" ", literal=True)).str.split(" ").explode()
        return words.unique(maintain_order=True).to_list()


def find_items(items: Items | SearchIndex, query: str, limit: int = 10) -> list[Match]:
    """Items that a typed text may mean, best first. See `SearchIndex.find`.

    >>> items = Items.from_keys(["king", "queen", "kingdom", "viking", "ring"])
    >>> [(items.keys[match.row], match.how) for match in find_items(items, "King")]
    [('king', 'case'), ('kingdom', 'prefix'), ('viking', 'substring')]
    >>> [(items.keys[match.row], match.how) for match in find_items(items, "quene")]
    [('queen', 'fuzzy')]
    """
    index = items if isinstance(items, SearchIndex) else SearchIndex(items)
    return index.find(query, limit)


def shortened(name: str) -> str:
    """A name short enough for a message."""
    return name if len(name) <= MAX_SHOWN_CHARS else name[: MAX_SHOWN_CHARS - 1] + "…"


def _equality(name: str, asked: str) -> How:
    if name == asked:
        return "exact"
    return "case" if _caseless(name) == _caseless(asked) else "letters"


def _caseless(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()


def _containing(names: pl.Series, spellings: list[list[str]]) -> Rows:
    """Rows of the names that contain at least one spelling of every word."""
    rows: Rows = np.arange(len(names))
    for words in spellings:
        here = names.str.contains(words[0], literal=True) if len(words) == 1 else names.str.contains_any(words)
        rows = rows[here.to_numpy()]
        names = names.filter(here)
    return rows


def _add(found: dict[int, How], rows: Rows, how: How, limit: int) -> None:
    for row in rows.tolist():
        if len(found) >= limit:
            return
        found.setdefault(row, how)
