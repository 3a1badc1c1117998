"""What a person wants to know of a corpus before training on it."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.types import Corpus, Dropped

N_MOST_FREQUENT = 20
N_RANKS = 200
N_BINS = 30
QUANTILES = (0.05, 0.25, 0.5, 0.75, 0.95)


@dataclass(frozen=True, slots=True)
class Lengths:
    """Lengths of sequences, in items: extremes, mean, `QUANTILES`, and a histogram over log-spaced bins.

    ``counts[i]`` sequences are at least ``edges[i]`` and shorter than ``edges[i + 1]`` items.
    """

    shortest: int
    longest: int
    mean: float
    quantiles: tuple[float, ...]
    edges: tuple[int, ...]
    counts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class FrequentItem:
    """An item with its label and its count."""

    row: int
    label: str
    count: int


@dataclass(frozen=True, slots=True)
class CorpusStatistics:
    """Counts of a corpus.

    Parameters
    ----------
    n_sequences, n_items, n_tokens
        Sequences, different items, positions over all sequences.
    n_seen_once, n_seen_often
        Items that occur once, and five times or more.
    n_owners
        Different owners, or None where they aren't known.
    lengths
        Of the sequences.
    ranks, frequencies
        Points of the rank–frequency plot, at most `N_RANKS`, evenly apart on a log scale: rank from 1, count.
    most_frequent
        The first `N_MOST_FREQUENT` items.
    time_range
        First and last time, seconds since 1970 UTC, or None.
    dropped, warnings
        Of the reading report.
    """

    n_sequences: int
    n_items: int
    n_tokens: int
    n_seen_once: int
    n_seen_often: int
    n_owners: int | None
    lengths: Lengths
    ranks: tuple[int, ...]
    frequencies: tuple[int, ...]
    most_frequent: tuple[FrequentItem, ...]
    time_range: tuple[int, int] | None
    dropped: tuple[Dropped, ...]
    warnings: tuple[Dropped, ...]

    def to_json(self) -> dict[str, Any]:
        """As a JSON object."""
        return asdict(self)


def describe_corpus(corpus: Corpus) -> CorpusStatistics:
    """Count what there is to count.

    Parameters
    ----------
    corpus
        With at least one sequence.

    Returns
    -------
    CorpusStatistics
    """
    counts = corpus.items.counts
    assert counts is not None
    ranks = _log_ranks(len(counts))
    head = corpus.items.head(N_MOST_FREQUENT).labels
    return CorpusStatistics(
        n_sequences=corpus.n_sequences,
        n_items=len(corpus.items),
        n_tokens=corpus.n_tokens,
        n_seen_once=int((counts == 1).sum()),
        n_seen_often=int((counts >= 5).sum()),
        n_owners=_n_owners(corpus),
        lengths=_lengths(np.diff(corpus.offsets)),
        ranks=tuple(ranks.tolist()),
        frequencies=tuple(counts[ranks - 1].tolist()),
        most_frequent=tuple(FrequentItem(row, label, int(counts[row])) for row, label in enumerate(head)),
        time_range=None if corpus.times is None else (int(corpus.times.min()), int(corpus.times.max())),
        dropped=corpus.report.dropped,
        warnings=corpus.report.warnings,
    )


def _log_ranks(n_items: int) -> NDArray[np.int64]:
    """Ranks 1 … n_items, at most `N_RANKS` of them, evenly apart on a log scale."""
    return np.unique(np.geomspace(1, n_items, N_RANKS).round().astype(np.int64))


def _lengths(lengths: NDArray[np.int64]) -> Lengths:
    shortest, longest = int(lengths.min()), int(lengths.max())
    edges = np.unique(np.geomspace(shortest, longest + 1, N_BINS + 1).round().astype(np.int64))
    counts, _ = np.histogram(lengths, bins=edges)
    quantiles = np.quantile(lengths, QUANTILES)
    return Lengths(
        shortest,
        longest,
        float(lengths.mean()),
        tuple(quantiles.tolist()),
        tuple(edges.tolist()),
        tuple(counts.tolist()),
    )


def _n_owners(corpus: Corpus) -> int | None:
    if corpus.sequences is None or "owner" not in corpus.sequences.columns:
        return None
    return corpus.sequences["owner"].drop_nulls().n_unique()
