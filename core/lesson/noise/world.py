"""What chapter 5 looks at: a text with its counts, a target in it, and who its true neighbours are."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.lesson.sequences import sequence_at
from core.lesson.windows import MAX_TOKENS, WindowsScene, neighbors
from core.reading.text.words import tokenize
from core.types import Corpus, Items

WINDOW = 2


@dataclass(frozen=True, slots=True)
class Example:
    """A target with the pairs that its sentence makes.

    Parameters
    ----------
    corpus
        Where the counts are from.
    target
        Row of the vocabulary.
    contexts
        Rows of the neighbours of this place, from left to right: the true pairs.
    is_neighbor
        bool, shape (n_items,): who stands within the window of the target anywhere in the corpus.
    """

    corpus: Corpus
    target: int
    contexts: tuple[int, ...]
    is_neighbor: NDArray[np.bool_]

    @property
    def counts(self) -> NDArray[np.int64]:
        """Of all items, most frequent first."""
        counts = self.corpus.items.counts
        assert counts is not None  # a corpus always has counts
        return counts

    def label(self, row: int) -> str:
        """What people read."""
        return self.corpus.items.labels[row]


def small_world(text: str) -> Corpus:
    """A small text as a corpus: each line a sentence, words as they are written."""
    sentences = [tokenize(line, lowercase=False) for line in text.splitlines()]
    words = [word for sentence in sentences for word in sentence]
    keys, first, row, counts = np.unique(words, return_index=True, return_inverse=True, return_counts=True)
    order = np.lexsort((first, -counts))
    rows = np.argsort(order)[row].astype(np.int32)
    offsets = np.cumsum([0, *map(len, sentences)]).astype(np.int64)
    return Corpus(Items.from_keys(keys[order].tolist(), counts[order].astype(np.int64)), rows, offsets)


def example_of(corpus: Corpus, sequence: int) -> Example | None:
    """The third item of a sequence with its neighbours; None where no sequence has two items.

    Parameters
    ----------
    corpus
        The data.
    sequence
        Number of the sequence, from 0.
    """
    rows = sequence_at(corpus, sequence, MAX_TOKENS).tolist()
    if len(rows) < 2:
        return None
    place = min(WindowsScene().center, len(rows) - 1)
    contexts = tuple(rows[other] for other in neighbors(place, WINDOW, len(rows)))
    return Example(corpus, rows[place], contexts, true_neighbors(corpus, rows[place]))


def true_neighbors(corpus: Corpus, target: int) -> NDArray[np.bool_]:
    """Who stands within the window of an item anywhere in the corpus, bool, shape (n_items,)."""
    places = np.flatnonzero(corpus.tokens == target)
    sequences = np.searchsorted(corpus.offsets, places, side="right")
    first, end = corpus.offsets[sequences - 1], corpus.offsets[sequences]
    found = np.zeros(len(corpus.items), dtype=np.bool_)
    for step in (*range(-WINDOW, 0), *range(1, WINDOW + 1)):
        others = places + step
        found[corpus.tokens[others[(others >= first) & (others < end)]]] = True
    return found
