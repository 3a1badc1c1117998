"""Made lists for the benchmark of recommending: tastes, an order within each, and what everybody plays."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.recommend.sessions import Sessions
from core.types import Corpus, Items

N_ITEMS, N_TASTES, N_LISTS = 10_000, 200, 40_000
N_TEST, N_VALIDATION = 5_000, 2_000
LONGEST = 25
EVERYBODYS = 0.15
"""Share of plays that have nothing to do with the taste."""


@dataclass(frozen=True, slots=True)
class MadeLists:
    """A corpus, and lists whose last item it doesn't hold: to measure on, and to fit the blend on."""

    train: Corpus
    prefixes: Sessions
    targets: NDArray[np.int32]
    validation: Sessions
    validation_targets: NDArray[np.int32]


def made_lists(seed: int = 0) -> MadeLists:
    """40,000 lists of 3 to 25 out of 10,000 items, of which 5,000 and 2,000 lose their last item."""
    rng = np.random.default_rng(seed)
    lists = [_walk(rng, rng.integers(N_TASTES), int(rng.integers(3, LONGEST))) for _ in range(N_LISTS)]
    trained = [each[:-1] if number < N_TEST + N_VALIDATION else each for number, each in enumerate(lists)]
    # Every item is in the vocabulary, also those that nobody happened to play.
    counts = np.bincount(np.concatenate(trained), minlength=N_ITEMS)
    order = np.argsort(-counts, kind="stable")
    row_of = np.argsort(order).astype(np.int32)
    sessions = Sessions.from_lists([row_of[each] for each in trained])
    corpus = Corpus(Items.from_keys([f"i{row}" for row in range(N_ITEMS)], counts[order]), *_parts(sessions))
    targets = row_of[[each[-1] for each in lists[: N_TEST + N_VALIDATION]]]
    test, validation = sessions.part(0, N_TEST), sessions.part(N_TEST, N_TEST + N_VALIDATION)
    return MadeLists(corpus, test, targets[:N_TEST], validation, targets[N_TEST:])


def _parts(sessions: Sessions) -> tuple[NDArray[np.int32], NDArray[np.int64]]:
    return sessions.tokens, sessions.offsets


def _walk(rng: np.random.Generator, taste: int, length: int) -> NDArray[np.int64]:
    """A list: small steps along a taste's own items, between what everybody plays."""
    n_own = N_ITEMS // N_TASTES
    place = rng.integers(n_own) + np.cumsum(rng.geometric(0.4, length))
    own = taste + N_TASTES * (place % n_own)
    everybodys = np.minimum(rng.zipf(1.3, length) - 1, N_ITEMS - 1)
    return np.where(rng.random(length) < EVERYBODYS, everybodys, own)
