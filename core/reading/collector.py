"""Lists of items, piece by piece, into one numbered token stream."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import polars as pl
from numpy.typing import NDArray

from core.errors import LimitError
from core.settings import Settings
from core.types import Dropped

DISTINCT_PER_KEPT = 10
"""So many different items may be met for each that the vocabulary limit keeps; more would not fit into memory."""


NONE = -1
"""The number of no key."""


@dataclass(slots=True)
class RawSequences:
    """Sequences as they were read, before anything is left out for its length or rareness.

    Parameters
    ----------
    tokens
        int32, shape (n_tokens,): rows of ``vocabulary``.
    offsets
        int64, shape (n_sequences + 1,).
    vocabulary
        Keys, String, in the order they were met.
    items
        Further columns, one row for each key of the vocabulary, or None.
    sequences
        One row for each sequence (``id``, ``name``, ``owner``), or None.
    times
        int64, shape (n_tokens,), or None.
    dropped, warnings
        What was left out or odd so far.
    """

    tokens: NDArray[np.int32]
    offsets: NDArray[np.int64]
    vocabulary: pl.Series
    items: pl.DataFrame | None = None
    sequences: pl.DataFrame | None = None
    times: NDArray[np.int64] | None = None
    dropped: list[Dropped] = field(default_factory=list)
    warnings: list[Dropped] = field(default_factory=list)


class Interner:
    """Numbers for strings, counted from 0 in the order they are met; the strings are kept once.

    Parameters
    ----------
    limits
        ``max_vocabulary`` bounds how many different strings may be met.
    """

    def __init__(self, limits: Settings) -> None:
        self._dtype = pl.Categorical(pl.Categories.random())
        # polars forgets the numbers of a set of categories once no column uses it; this empty one does.
        self._user = pl.Series([], dtype=self._dtype)
        self._known: list[pl.Series] = []
        self._n_known = 0
        self._limit = limits.max_vocabulary * DISTINCT_PER_KEPT

    def numbers(self, keys: pl.Series, shown: pl.Series | None = None) -> NDArray[np.int32]:
        """The number of each key, int32, `NONE` for null; a new key is spelled as first in ``shown`` (default: itself).

        Raises
        ------
        LimitError
            ``errors-too-many-different-items``.
        """
        physical = keys.cast(self._dtype).to_physical().cast(pl.Int32)
        codes: NDArray[np.int32] = physical.fill_null(NONE).to_numpy() if physical.null_count() else physical.to_numpy()
        n_fresh = int(codes.max(initial=NONE)) + 1 - self._n_known
        if n_fresh > 0:
            fresh = np.flatnonzero(codes >= self._n_known)
            first = np.empty(n_fresh, dtype=np.int64)
            # Written from the end, so that the first place of each new key is what stays.
            first[codes[fresh[::-1]] - self._n_known] = fresh[::-1]
            # Adding nothing copies the few new strings; else they would keep the whole batch in memory.
            self._known.append((keys if shown is None else shown).gather(first) + "")
            self._n_known += n_fresh
        if self._n_known > self._limit:
            raise LimitError("errors-too-many-different-items", limit=self._limit)
        return codes

    def __len__(self) -> int:
        return self._n_known

    def strings(self) -> pl.Series:
        """The strings by number."""
        return pl.concat(self._known).rename("key") if self._known else pl.Series("key", [], dtype=pl.String)


class TokenCollector:
    """Takes lists of items and numbers them.

    Parameters
    ----------
    limits
        ``max_tokens``, ``max_token_chars`` and ``max_vocabulary`` are kept.
    """

    def __init__(self, limits: Settings) -> None:
        self._limits = limits
        self._interner = Interner(limits)
        self._tokens: list[NDArray[np.int32]] = []
        self._lengths: list[NDArray[np.int64]] = []
        self._n_tokens = 0
        self._n_long = 0

    def add(self, lists: pl.Series) -> None:
        """Add sequences: List(String). Empty ones don't count.

        Raises
        ------
        LimitError
            ``errors-too-many-tokens``, ``errors-too-many-different-items``.
        """
        lists = lists.filter(lists.list.len() > 0)
        if not len(lists):
            return
        lengths = lists.list.len().to_numpy().astype(np.int64)
        tokens = lists.explode()
        too_long = (tokens.str.len_bytes() > self._limits.max_token_chars) & (
            tokens.str.len_chars() > self._limits.max_token_chars
        )
        n_long = int(too_long.sum())
        if n_long:
            self._n_long += n_long
            kept = (~too_long).to_numpy()
            starts = np.concatenate([[0], np.cumsum(lengths)[:-1]])
            lengths = np.add.reduceat(kept, starts, dtype=np.int64)
            lengths, tokens = lengths[lengths > 0], tokens.filter(~too_long)
        self._n_tokens += len(tokens)
        if self._n_tokens > self._limits.max_tokens:
            raise LimitError("errors-too-many-tokens", limit=self._limits.max_tokens)
        self._tokens.append(self._interner.numbers(tokens))
        self._lengths.append(lengths)

    def finish(self) -> RawSequences:
        """All that was added."""
        offsets = np.zeros(sum(map(len, self._lengths)) + 1, dtype=np.int64)
        if self._lengths:
            np.cumsum(np.concatenate(self._lengths), out=offsets[1:])
        tokens = np.concatenate(self._tokens) if self._tokens else np.empty(0, dtype=np.int32)
        raw = RawSequences(tokens, offsets, self._interner.strings())
        if self._n_long:
            raw.dropped.append(Dropped("reading-dropped-long-items", self._n_long))
        return raw
