"""Corpora from plain lists of keys, by hand and by Hypothesis."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import polars as pl
from hypothesis import strategies as st

from core.types import Corpus, Items, ReadingReport


@dataclass(frozen=True)
class Lists:
    """Lists of keys with an owner each and, perhaps, a time for each item."""

    keys: list[list[str]]
    times: list[list[int]] | None = None

    @property
    def owners(self) -> list[str]:
        """One owner for each list, all different."""
        return [f"owner {number}" for number in range(len(self.keys))]

    @property
    def collapsed(self) -> list[list[str]]:
        """Without immediate repeats."""
        return [[key for at, key in enumerate(keys) if at == 0 or key != keys[at - 1]] for keys in self.keys]

    @property
    def ends(self) -> list[int]:
        """When what came last came first: the time of the last item, immediate repeats left out; -1 for no list."""
        assert self.times is not None
        chosen = [
            [moment for at, moment in enumerate(moments) if at == 0 or keys[at] != keys[at - 1]]
            for keys, moments in zip(self.keys, self.times, strict=True)
        ]
        return [moments[-1] if moments else -1 for moments in chosen]

    def corpus(self) -> Corpus:
        """As reading would make it; the artist of a song is the first letter of its key."""
        return corpus_of(self.keys, owners=self.owners, times=self.times)


def corpus_of(
    keys: Sequence[Sequence[str]], *, owners: list[str] | None = None, times: list[list[int]] | None = None
) -> Corpus:
    """A corpus, items by count, ties by first appearance, with the column ``artist``."""
    counted = Counter(key for each in keys for key in each).most_common()
    row = {key: number for number, (key, _) in enumerate(counted)}
    names = [key for key, _ in counted]
    table = pl.DataFrame(
        {"key": names, "count": [count for _, count in counted], "artist": [name[0] for name in names]},
        schema={"key": pl.String, "count": pl.Int64, "artist": pl.String},
    )
    return Corpus(
        Items(table),
        np.array([row[key] for each in keys for key in each], np.int32),
        np.concatenate([[0], np.cumsum([len(each) for each in keys])]).astype(np.int64),
        ReadingReport("lines", "playlists"),
        None if owners is None else pl.DataFrame({"owner": owners}),
        None if times is None else np.array([moment for each in times for moment in each], np.int64),
    )


def keys_of(corpus: Corpus) -> list[list[str]]:
    """The lists of a corpus as keys."""
    return [[corpus.items.keys[row] for row in sequence] for sequence in corpus]


KEYS = [f"{artist}{song}" for artist in "abcd" for song in range(4)]


@st.composite
def any_lists(draw: st.DrawFn, *, timed: bool = False) -> Lists:
    """12 to 40 lists of up to 7 items, at least 10 of them with three different items in a row."""
    keys = draw(st.lists(st.lists(st.sampled_from(KEYS), max_size=7), min_size=2, max_size=30))
    keys += draw(st.lists(st.permutations(KEYS).map(lambda order: list(order[:4])), min_size=10, max_size=10))
    if not timed:
        return Lists(keys)
    starts = draw(st.lists(st.integers(0, 50), min_size=len(keys), max_size=len(keys)))
    times = [[start + step for step in range(len(each))] for start, each in zip(starts, keys, strict=True)]
    return Lists(keys, times)
