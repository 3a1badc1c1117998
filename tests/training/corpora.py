"""Small corpora for the tests of training."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np

from core.types import Corpus, Items

N_GROUPS = 3
GROUP_SIZE = 8


def corpus_of(sequences: Sequence[Sequence[str]]) -> Corpus:
    """A corpus as the contract wants it: items by count descending, ties by first appearance."""
    counts = Counter(key for sequence in sequences for key in sequence)
    keys = [key for key, _ in counts.most_common()]
    row = {key: index for index, key in enumerate(keys)}
    tokens = np.array([row[key] for sequence in sequences for key in sequence], dtype=np.int32)
    offsets = np.cumsum([0, *map(len, sequences)]).astype(np.int64)
    return Corpus(Items.from_keys(keys, np.array([counts[key] for key in keys])), tokens, offsets)


def planted(n_sequences: int = 400, seed: int = 0) -> list[list[str]]:
    """Sequences that stay within one of three groups of items, for example ``g0-3 g0-1 g0-7 …``."""
    rng = np.random.default_rng(seed)
    groups = rng.integers(N_GROUPS, size=n_sequences)
    lengths = rng.integers(4, 12, size=n_sequences)
    return [
        [f"g{group}-{item}" for item in rng.integers(GROUP_SIZE, size=length)]
        for group, length in zip(groups, lengths, strict=True)
    ]


def zipf(n_tokens: int = 30_000, n_items: int = 900, seed: int = 0) -> list[list[str]]:
    """Sequences of random words of Zipf's frequencies, many of them equally frequent."""
    rng = np.random.default_rng(seed)
    weights = 1 / np.arange(1, n_items + 1)
    words = [f"w{word}" for word in rng.choice(n_items, size=n_tokens, p=weights / weights.sum())]
    cuts = np.sort(rng.choice(np.arange(1, n_tokens), size=n_tokens // 12, replace=False)).tolist()
    return [words[start:end] for start, end in zip([0, *cuts], [*cuts, n_tokens], strict=True)]
