"""A corpus: sequences of items, with where they came from and what was left out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
import polars as pl
from numpy.typing import NDArray

from core.types.items import Items


@dataclass(frozen=True, slots=True)
class Dropped:
    """Something that was left out or changed while reading, and how often.

    ``reason`` is a message id of the ``reading`` catalogue, for example ``"reading-dropped-short-sequences"``;
    ``example`` is a place ("line 17"), never content.
    """

    reason: str
    count: int
    example: str = ""


@dataclass(frozen=True, slots=True)
class ReadingReport:
    """What a file was taken for, and what was left out.

    Parameters
    ----------
    format
        For example ``"text"``, ``"lines"``, ``"table"``, ``"word2vec-text"``.
    kind
        ``"words"``, ``"playlists"``, ``"sessions"`` or ``"vectors"``: chooses presets and words on the pages.
    encoding
        Of the text, ``""`` for binary files.
    n_bytes
        Size of what was read.
    dropped
        What was left out, by reason.
    warnings
        Odd but read: message ids of the ``reading`` catalogue with counts.
    """

    format: str
    kind: str
    encoding: str = ""
    n_bytes: int = 0
    dropped: tuple[Dropped, ...] = ()
    warnings: tuple[Dropped, ...] = ()


@dataclass(frozen=True, slots=True)
class Corpus:
    """Sequences + vocabulary + counts, with owners, times and item metadata where the file has them.

    Parameters
    ----------
    items
        The vocabulary, by count descending, ties by first appearance. ``items.counts`` is always there.
    tokens
        int32, shape (n_tokens,): the item (row of ``items``) at each position, all sequences end to end.
    offsets
        int64, shape (n_sequences + 1,): sequence ``s`` is ``tokens[offsets[s]:offsets[s + 1]]``.
        No sequence is longer than 10,000 items (gensim cuts longer ones silently).
    report
        What was read and what was left out.
    sequences
        One row per sequence, or None: optional columns ``id`` (String), ``owner`` (String), ``name`` (String).
    times
        int64, shape (n_tokens,), seconds since 1970 UTC of each token, or None.
    unplayed
        Items that the catalogue names and no sequence held, not even one that was left out; without counts, in the
        catalogue's order; None where there are none.

    Raises
    ------
    ValueError
        If the parts don't fit together.
    """

    items: Items
    tokens: NDArray[np.int32]
    offsets: NDArray[np.int64]
    report: ReadingReport = field(default_factory=lambda: ReadingReport("lines", "sessions"))
    sequences: pl.DataFrame | None = None
    times: NDArray[np.int64] | None = None
    unplayed: Items | None = None

    def __post_init__(self) -> None:
        if self.offsets.ndim != 1 or len(self.offsets) == 0 or self.offsets[0] != 0:
            raise ValueError("offsets must start at 0")
        if self.offsets[-1] != len(self.tokens):
            raise ValueError(f"offsets end at {self.offsets[-1]}, tokens at {len(self.tokens)}")
        if self.items.counts is None:
            raise ValueError("a corpus needs counts")
        if self.sequences is not None and self.sequences.height != self.n_sequences:
            raise ValueError(f"{self.sequences.height} sequence rows for {self.n_sequences} sequences")
        if self.times is not None and len(self.times) != len(self.tokens):
            raise ValueError(f"{len(self.times)} times for {len(self.tokens)} tokens")
        if self.unplayed is not None and self.unplayed.counts is not None:
            raise ValueError("what nobody played has no counts")

    @property
    def n_sequences(self) -> int:
        """Number of sequences."""
        return len(self.offsets) - 1

    @property
    def n_tokens(self) -> int:
        """Number of positions over all sequences."""
        return len(self.tokens)

    def __len__(self) -> int:
        return self.n_sequences

    def __iter__(self) -> Iterator[NDArray[np.int32]]:
        for start, end in zip(self.offsets[:-1], self.offsets[1:], strict=True):
            yield self.tokens[start:end]
