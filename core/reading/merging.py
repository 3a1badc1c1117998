"""Corpora of songs from several services as one: a song is the same whatever file it stands in."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

import numpy as np
import polars as pl
from numpy.typing import NDArray

from core.reading.building import build_corpus
from core.reading.collector import RawSequences
from core.reading.labels import ARTIST, titles_apart
from core.reading.settings import ReadingSettings
from core.reading.songs.song_match import BETWEEN, song_keys
from core.settings import Settings
from core.types import Corpus, Dropped, Items
from core.types.items import COUNT, KEY, TITLE


def merged(corpora: Sequence[Corpus], settings: ReadingSettings, limits: Settings) -> Corpus:
    """One corpus with the sequences of all, in their order.

    Parameters
    ----------
    corpora
        At least one; what was left out of each stays counted. Times are kept where all have them, and of the items
        that nobody has played those that nobody has played in the others either.
    settings
        Of the first, for the report. Sessions and lists together are called lists.
    limits
        ``max_vocabulary``.
    """
    if len(corpora) == 1:
        return corpora[0]
    table = pl.concat([_with_match(corpus.items.table) for corpus in corpora], how="diagonal_relaxed")
    first = table["match"].rank("dense").cast(pl.Int64)
    unique = table.with_columns(first.alias("number")).unique("number", keep="first", maintain_order=True)
    place = dict(zip(unique["number"].to_list(), range(unique.height), strict=True))
    numbers = np.array([place[number] for number in first.to_list()], dtype=np.int32)
    raw = RawSequences(
        tokens=_tokens(corpora, numbers),
        offsets=_offsets(corpora),
        vocabulary=unique[KEY],
        items=unique.drop(KEY, COUNT, "match", "number", strict=False),
        sequences=_sequences(corpora),
        times=_times(corpora),
        dropped=_summed(entry for corpus in corpora for entry in corpus.report.dropped),
        warnings=[*_summed(entry for corpus in corpora for entry in corpus.report.warnings), *_apart(table)],
    )
    encoding = ", ".join(dict.fromkeys(corpus.report.encoding for corpus in corpora if corpus.report.encoding))
    n_bytes = sum(corpus.report.n_bytes for corpus in corpora)
    kinds = {corpus.report.kind for corpus in corpora}
    kind = settings.kind if len(kinds) == 1 else "playlists"
    whole = replace(settings, kind=kind, min_sequence_length=1, collapse_repeats=False)
    built = build_corpus(raw, whole, limits, encoding=encoding, n_bytes=n_bytes)
    items = Items(titles_apart(built.items.table)) if TITLE in unique.columns else built.items
    return replace(built, items=items, unplayed=_unplayed(corpora, table, limits))


def _unplayed(corpora: Sequence[Corpus], played: pl.DataFrame, limits: Settings) -> Items | None:
    """What a catalogue names and nobody has played in any of the corpora, each once."""
    named = [_with_match(corpus.unplayed.table) for corpus in corpora if corpus.unplayed is not None]
    if not named:
        return None
    left = pl.concat(named, how="diagonal_relaxed")
    for same in ("match", KEY):
        left = left.unique(same, keep="first", maintain_order=True)
        left = left.join(played.select(pl.col(same)), on=same, how="anti", maintain_order="left")
    return Items(left.drop("match").head(limits.max_vocabulary)) if left.height else None


def _with_match(table: pl.DataFrame) -> pl.DataFrame:
    """The items with what equal songs have in common."""
    if ARTIST not in table.columns:
        return table.with_columns(table[KEY].str.to_lowercase().alias("match"))
    artist = table[ARTIST].cast(pl.String)
    title = table.select(pl.col(KEY).str.strip_prefix(pl.col(ARTIST).cast(pl.String) + BETWEEN).fill_null(pl.col(KEY)))
    return table.with_columns(song_keys(artist, title.to_series()).alias("match"))


def _apart(table: pl.DataFrame) -> list[Dropped]:
    """Songs without an artist whose title others have with one. They may be other songs: many are called “Intro”."""
    if ARTIST not in table.columns:
        return []
    has_artist = table[ARTIST].cast(pl.String).fill_null("") != ""
    titles = table.filter(has_artist)["match"].str.splitn(BETWEEN, 2).struct.field("field_1").drop_nulls()
    bare = table.filter(~has_artist)["match"].drop_nulls().unique()
    n_apart = int(bare.is_in(titles.unique().implode()).sum())
    return [Dropped("reading-warning-without-artist", n_apart)] if n_apart else []


def _tokens(corpora: Sequence[Corpus], numbers: NDArray[np.int32]) -> NDArray[np.int32]:
    ends = np.cumsum([len(corpus.items) for corpus in corpora])
    own = np.split(numbers, ends[:-1])
    return np.concatenate([new[corpus.tokens] for corpus, new in zip(corpora, own, strict=True)])


def _offsets(corpora: Sequence[Corpus]) -> NDArray[np.int64]:
    lengths = np.concatenate([np.diff(corpus.offsets) for corpus in corpora])
    return np.concatenate([[0], np.cumsum(lengths)]).astype(np.int64)


def _sequences(corpora: Sequence[Corpus]) -> pl.DataFrame | None:
    if all(corpus.sequences is None for corpus in corpora):
        return None
    # A column of their own keeps the rows of a corpus that says nothing of its sequences.
    tables = [
        pl.DataFrame({"row": range(corpus.n_sequences)})
        if corpus.sequences is None
        else corpus.sequences.with_columns(pl.lit(0, pl.Int64).alias("row"))
        for corpus in corpora
    ]
    return pl.concat(tables, how="diagonal").drop("row")


def _times(corpora: Sequence[Corpus]) -> NDArray[np.int64] | None:
    times = [corpus.times for corpus in corpora if corpus.times is not None]
    return np.concatenate(times) if len(times) == len(corpora) else None


def _summed(entries: Iterable[Dropped]) -> list[Dropped]:
    """One entry for each reason."""
    found: dict[str, Dropped] = {}
    for entry in entries:
        known = found.get(entry.reason)
        found[entry.reason] = entry if known is None else replace(known, count=known.count + entry.count)
    return list(found.values())
