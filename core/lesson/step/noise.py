"""Negative samples as gensim draws them, number by number."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

import numpy as np

# gensim's Word2Vec.make_cum_table(domain=2**31 - 1), and random_int32 in word2vec_inner.pyx (that of Java's Random).
DOMAIN = 2**31 - 1
MULTIPLIER, INCREMENT, MODULO = 25_214_903_917, 11, 2**48 - 1
HALF = 2**24


class Noise:
    """Draws words with a probability that is proportional to count ** exponent.

    Parameters
    ----------
    counts
        How often each word occurs, shape (n_words,), in the order of gensim's vocabulary.
    exponent
        0.75 in Mikolov et al. 2013; gensim's ``ns_exponent``.
    seed
        As that of a gensim model that has drawn nothing yet.

    Notes
    -----
    The same draws as one call of ``gensim.models.word2vec_inner.train_batch_sg`` (gensim 4.4): a cumulative table over
    whole numbers and a linear congruential generator. gensim begins anew with each batch, that is every 10,000 words.
    """

    def __init__(self, counts: Sequence[int], exponent: float, seed: int) -> None:
        weights = [float(count) ** exponent for count in counts]
        self._table = np.array([round(part / sum(weights) * DOMAIN) for part in accumulate(weights)], dtype=np.int64)
        random = np.random.RandomState(seed)
        self._state = HALF * int(random.randint(0, HALF)) + int(random.randint(0, HALF))

    def draw(self) -> int:
        """The next word's place in the vocabulary."""
        drawn = (self._state >> 16) % int(self._table[-1])
        self._state = (self._state * MULTIPLIER + INCREMENT) & MODULO
        return int(np.searchsorted(self._table, drawn))


def shares(counts: Sequence[int], exponent: float) -> list[float]:
    """The probability of each word to be drawn, shape (n_words,); sums to 1.

    >>> shares([16, 1], 0.75)
    [0.8888888888888888, 0.1111111111111111]
    """
    weights = [float(count) ** exponent for count in counts]
    return [weight / sum(weights) for weight in weights]
