"""Settings that suit a corpus: by what it is made of, and by how much of it there is."""

from __future__ import annotations

import os
from dataclasses import dataclass

import numpy as np

from core.training.settings import n_items_kept
from core.types import Corpus, TrainingSettings

MOST_EPOCHS = 200
LARGE = 2_000_000
LONG_TEXT = 50_000
FREQUENT_ENOUGH = 500_000
FEW_ITEMS = 100
MANY_ITEMS = 20_000
REPEATABLE = 8_000_000
MOST_WORKERS = 8


@dataclass(frozen=True, slots=True)
class Preset:
    """What kind of sequences settings are made for.

    Parameters
    ----------
    window
        Items to each side.
    thinned
        True if very frequent items say little, as *the* and *of* do in a long text.
    enough
        Words to train in all, every epoch counted.
    """

    window: int
    thinned: bool
    enough: int = 2_000_000


PRESETS: dict[str, Preset] = {
    "words": Preset(window=5, thinned=True),
    "playlists": Preset(window=10, thinned=False, enough=4_000_000),
    "sessions": Preset(window=5, thinned=False),
}
"""By the ``kind`` of a corpus. Texts: messages ``training-preset-<name>`` and ``training-preset-<name>-help``."""


def suggest(corpus: Corpus, preset: str = "words") -> TrainingSettings:
    """Settings scaled to a corpus: skip-gram, more epochs for less data, nothing thinned out where data is short.

    Parameters
    ----------
    corpus
        Only its size and counts are looked at.
    preset
        One of `PRESETS`.

    Raises
    ------
    KeyError
        If there is no such preset.

    Notes
    -----
    Measured as in `core.training.gauge.gauge` (share of the ten nearest that a model of the other half of the data
    finds too), and by the share of held-out last songs among the 20 best (HR@20).

    * Epochs: it is the number of words trained that counts, and one or two million are enough for neighbours. The Lee
      news (29,000 words): .028 with 3 epochs, .055 with 10, .115 with 34, .127 with 103. 2,000 playlists of Cornell
      yes_small (6,200 plays): HR@20 2.7 % with 16 epochs, 17.7 % with 161; 25,000 plays: 14.3 % with 12, 17.0 % with
      40. King James Bible (395,000 words): .100 with 3 epochs, .126 with 8. Playlists get twice as much, for what goes
      on with a list is guessed from output vectors, which learn more slowly: all of yes_small (176,000 plays), HR@10 of
      input · output on 2,000 validation lists 14.8 % with 11 epochs, 16.1 % with 22.
    * Size: 48 is as good as 100 on all of these, and 8 is worse (.063 against .114 on the Lee news, .139 against .261
      on 600 sessions of UCI Online Retail). Only with some dozens of items are smaller vectors as good.
    * Window, 2,000 playlists: HR@20 15.5 % with 2, 17.7 % with 5, 18.9 % with 10, 19.2 % with 15.
    * Method: skip-gram .097, CBOW .062 on the Lee news.
    * Noise exponent: .097 with 0.75, .094 with 1, .087 with 0 on the Lee news. HR@10 of input · output as above: 16.1 %
      with 0.75, 18.8 % with 0; but 18.2 and 15.2 % on the playlists that ship, 51.4 and 45.4 % on the shop. So it is
      for tuning to find (Caselles-Dupré et al. 2018, "Word2vec applied to recommendation: hyperparameters matter").
    * Subsampling, 2,000 playlists: HR@20 17.7 % with none, 4.3 % with 1e-4, 1.8 % with 1e-5, which is chance. The
      Lee news: .097 with 1e-3, .095 with none, .068 with 1e-4, .012 with 1e-5.

    With these settings the King James Bible gives father − man + woman → mother, men − man + woman → women, sons −
    son + daughter → daughters and sister − brother + son → daughter in the first place, but king − man + woman →
    queen only in the 14th: it has 2,256 kings and 54 queens. Gold is nearest to silver, bread to eat and unleavened,
    sheep to flock.
    """
    chosen = PRESETS[preset]
    min_count = _min_count(corpus)
    epochs = _epochs(corpus.n_tokens, chosen.enough)
    return TrainingSettings(
        vector_size=_vector_size(n_items_kept(corpus, min_count), corpus.n_tokens),
        window=chosen.window,
        sample=1e-3 if chosen.thinned and corpus.n_tokens >= LONG_TEXT else 0.0,
        min_count=min_count,
        epochs=epochs,
        workers=1 if corpus.n_tokens * epochs <= REPEATABLE else _cores(),
    )


def _min_count(corpus: Corpus) -> int:
    """5 for much data, else 2; 1 where 2 would leave out most of it, as in one person's playlists."""
    if corpus.n_tokens >= FREQUENT_ENOUGH:
        return 5
    counts = corpus.items.counts
    assert counts is not None  # a corpus always has counts
    seen_twice = counts[: n_items_kept(corpus, 2)].sum()
    return 2 if seen_twice >= corpus.n_tokens / 2 else 1


def _vector_size(n_items: int, n_tokens: int) -> int:
    if n_items < FEW_ITEMS:
        return 16
    return 100 if n_items >= MANY_ITEMS and n_tokens >= LARGE else 48


def _epochs(n_tokens: int, enough: int) -> int:
    fewest = 10 if n_tokens < LARGE else 5
    return int(np.clip(round(enough / max(1, n_tokens)), fewest, MOST_EPOCHS))


def _cores() -> int:
    return min(MOST_WORKERS, max(2, os.cpu_count() or 2))
