"""From raw sequences to a corpus: repeats, rare items and short sequences left out, long sequences split."""

from __future__ import annotations

import numpy as np
import polars as pl
from numpy.typing import NDArray

from core.errors import ReadingError
from core.reading.collector import RawSequences
from core.reading.numbering import first_places
from core.reading.settings import ReadingSettings
from core.settings import Settings
from core.types import Corpus, Dropped, Items, ReadingReport
from core.types.items import COUNT, KEY


def build_corpus(
    raw: RawSequences, settings: ReadingSettings, limits: Settings, *, encoding: str = "", n_bytes: int = 0
) -> Corpus:
    """A corpus of the sequences that remain; what doesn't is counted in its report.

    Parameters
    ----------
    raw
        As read. Changed on the way: don't use it afterwards.
    settings
        ``collapse_repeats``, ``shortest_sequence``, ``format`` and ``kind`` are used.
    limits
        ``max_vocabulary`` (the most frequent items are kept) and ``max_sequence_items`` (longer ones are split).
    encoding, n_bytes
        For the report.

    Raises
    ------
    ReadingError
        ``errors-nothing-to-read`` if there were no items, ``errors-nothing-left`` if all sequences are too short.
    """
    if not len(raw.tokens):
        raise ReadingError("errors-nothing-to-read")
    if settings.collapse_repeats:
        _collapse_repeats(raw)
    _drop_rare(raw, limits.max_vocabulary)
    _drop_short(raw, settings.shortest_sequence)
    _split_long(raw, limits.max_sequence_items)
    items, tokens = _by_count(raw)
    report = ReadingReport(settings.format, settings.kind, encoding, n_bytes, tuple(raw.dropped), tuple(raw.warnings))
    return Corpus(items, tokens, raw.offsets, report, raw.sequences, raw.times)


def _collapse_repeats(raw: RawSequences) -> None:
    kept = np.ones(len(raw.tokens), dtype=bool)
    kept[1:] = raw.tokens[1:] != raw.tokens[:-1]
    kept[raw.offsets[:-1]] = True
    _keep_tokens(raw, kept, "reading-dropped-repeats", int((~kept).sum()))


def _drop_rare(raw: RawSequences, n_kept: int) -> None:
    """Keep the most frequent items; among equally frequent ones those that were met first."""
    if len(raw.vocabulary) <= n_kept:
        return
    counts = np.bincount(raw.tokens, minlength=len(raw.vocabulary))
    ranked = np.argsort(-counts, kind="stable")
    rare = ranked[n_kept:]
    wanted = np.ones(len(counts), dtype=bool)
    wanted[rare] = False
    _keep_tokens(raw, wanted[raw.tokens], "reading-dropped-rare-items", int((counts[rare] > 0).sum()))


def _keep_tokens(raw: RawSequences, kept: NDArray[np.bool_], reason: str, count: int) -> None:
    if kept.all():
        return
    lengths = np.add.reduceat(kept, raw.offsets[:-1], dtype=np.int64)
    raw.tokens = raw.tokens[kept]
    raw.times = None if raw.times is None else raw.times[kept]
    raw.offsets = _offsets(lengths)
    raw.dropped.append(Dropped(reason, count))
    _keep_sequences(raw, lengths > 0)


def _drop_short(raw: RawSequences, shortest: int) -> None:
    long_enough = np.diff(raw.offsets) >= shortest
    if long_enough.all():
        return
    raw.dropped.append(Dropped("reading-dropped-short-sequences", int((~long_enough).sum())))
    if not long_enough.any():
        raise ReadingError("errors-nothing-left", shortest=shortest)
    lengths = np.diff(raw.offsets)
    kept = np.repeat(long_enough, lengths)
    raw.tokens = raw.tokens[kept]
    raw.times = None if raw.times is None else raw.times[kept]
    raw.offsets = _offsets(np.where(long_enough, lengths, 0))
    _keep_sequences(raw, long_enough)


def _keep_sequences(raw: RawSequences, kept: NDArray[np.bool_]) -> None:
    """Leave out sequences that have become empty."""
    raw.offsets = np.concatenate([[0], raw.offsets[1:][kept]]).astype(np.int64)
    raw.sequences = None if raw.sequences is None else raw.sequences.filter(pl.Series(kept))


def _split_long(raw: RawSequences, longest: int) -> None:
    lengths = np.diff(raw.offsets)
    pieces = -(-lengths // longest)
    n_split = int((pieces > 1).sum())
    if not n_split:
        return
    raw.warnings.append(Dropped("reading-warning-split-sequences", n_split))
    owner = np.repeat(np.arange(len(lengths)), pieces)
    place = np.arange(len(owner)) - np.repeat(np.cumsum(pieces) - pieces, pieces)
    starts = raw.offsets[:-1][owner] + place * longest
    raw.offsets = np.concatenate([starts, raw.offsets[-1:]]).astype(np.int64)
    raw.sequences = None if raw.sequences is None else raw.sequences[owner]


def _by_count(raw: RawSequences) -> tuple[Items, NDArray[np.int32]]:
    """The vocabulary by count, ties by first appearance, and the tokens in its numbers."""
    counts = np.bincount(raw.tokens, minlength=len(raw.vocabulary))
    first = first_places(raw.tokens, len(counts))
    order = np.lexsort((first, -counts))[: int((counts > 0).sum())]
    rank = np.empty(len(counts), dtype=np.int32)
    rank[order] = np.arange(len(order), dtype=np.int32)
    table = pl.DataFrame([raw.vocabulary.gather(order).rename(KEY), pl.Series(COUNT, counts[order], dtype=pl.Int64)])
    if raw.items is not None:
        table = table.hstack(raw.items[order])
    return Items(table), rank[raw.tokens]


def _offsets(lengths: NDArray[np.int64]) -> NDArray[np.int64]:
    offsets = np.zeros(len(lengths) + 1, dtype=np.int64)
    np.cumsum(lengths, out=offsets[1:])
    return offsets
