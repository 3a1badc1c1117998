"""What this much data can support, said before the button is pressed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from core.subsampling import share_after_sampling
from core.training.presets import PRESETS, suggest
from core.training.settings import n_items_kept
from core.types import Corpus, TrainingSettings

Level = Literal["enough", "small", "too small"]

OFTEN = 5
STEADY = 20
FEWEST_OFTEN = 20
FEWEST_SIGHTINGS = FEWEST_OFTEN * STEADY
MANY_STEADY = 500
FEW_WORDS = 300_000
MUCH_SKIPPED = 0.5
MUCH_LEFT_OUT = 0.3
LONG_SECONDS = 60


@dataclass(frozen=True, slots=True)
class GaugeMessage:
    """One sentence: a message id of the ``training`` catalogue and its parameters."""

    code: str
    params: dict[str, int | float | str]


@dataclass(frozen=True, slots=True)
class Gauge:
    """What to expect of training with certain settings.

    Parameters
    ----------
    level
        ``"enough"``: 500 items, or half of those seen more than once, are seen 20 times or more. ``"too small"``:
        fewer than 20 items are seen even 5 times, and these few aren't most of the data either (half of all words,
        and at least 400, as 20 items seen 20 times would be). ``"small"``: in between.
    messages
        The sentences to show, in order: how much there is, what to expect, what to change.
    n_items
        Items that get a vector.
    n_often, n_steady
        How many of them are seen at least 5 and at least 20 times.
    seconds
        Rough training time with one worker on an ordinary computer.
    """

    level: Level
    messages: tuple[GaugeMessage, ...]
    n_items: int
    n_often: int
    n_steady: int
    seconds: float


def gauge(corpus: Corpus, settings: TrainingSettings) -> Gauge:
    """Judge a corpus and settings by counts alone, at once.

    Notes
    -----
    The thresholds rest on two measurements of the share of an item's ten nearest neighbours that come out again:
    when only the seed changes, and when the model is trained on the other half of the sequences (skip-gram, size
    48, window 5, about a million trained words; counts within a half; by chance it is 0.002 to 0.012):

    =========================  ==========  ==========  ==========  ==========  ==========  ==========
    seed / other half          1 time      5 to 7      8 to 11     20 to 39    40 to 79    80 to 159
    =========================  ==========  ==========  ==========  ==========  ==========  ==========
    UCI Online Retail          .30 / .04   .51 / .09   .61 / .17   .70 / .34   .74 / .43   .77 / .51
    Cornell yes_small          .46 / .09   .42 / .08   .44 / .11   .49 / .14   .58 / .21   .55 / .26
    King James Bible, a third  .17 / .01   .38 / .03   .44 / .06   .54 / .13   .56 / .17   .59 / .22
    UD Kazakh KTB              .25 / .03   .44 / .07   .51 / .08   .60 / .16   –           –
    =========================  ==========  ==========  ==========  ==========  ==========  ==========

    Below five sightings an item's neighbours are chance. From about twenty on, more than half of them stay when
    the seed changes, and the other half of the data knows some of them too.
    """
    counts = _counts(corpus)
    n_items = n_items_kept(corpus, settings.min_count)
    kept = counts[:n_items]
    n_often, n_steady = int((kept >= OFTEN).sum()), int((kept >= STEADY).sum())
    level = _level(corpus, kept, n_often, n_steady)
    seconds = _seconds(corpus, kept, settings)
    if n_items < 2:
        nothing_left = GaugeMessage("training-gauge-nothing-left", {"min_count": settings.min_count, "items": n_items})
        return Gauge("too small", (nothing_left,), n_items, n_often, n_steady, seconds)
    messages = [_size(corpus, kept, n_often), _expectation(level, n_items, n_steady)]
    fit = "training-gauge-fit-little" if level == "too small" else "training-gauge-fit"
    messages += _advice(corpus, kept, settings) or [GaugeMessage(fit, {})]
    if seconds >= LONG_SECONDS:
        messages.append(GaugeMessage("training-gauge-long", {"minutes": round(seconds / 60)}))
    return Gauge(level, tuple(messages), n_items, n_often, n_steady, seconds)


def _counts(corpus: Corpus) -> NDArray[np.int64]:
    counts = corpus.items.counts
    assert counts is not None  # a corpus always has counts
    return counts


def _level(corpus: Corpus, kept: NDArray[np.int64], n_often: int, n_steady: int) -> Level:
    if n_often < FEWEST_OFTEN:
        sightings = kept[:n_often].sum()
        return "small" if sightings >= max(FEWEST_SIGHTINGS, corpus.n_tokens / 2) else "too small"
    if n_steady >= MANY_STEADY or n_steady >= n_items_kept(corpus, 2) / 2:
        return "enough"
    return "small"


def _size(corpus: Corpus, kept: NDArray[np.int64], n_often: int) -> GaugeMessage:
    kind = corpus.report.kind if corpus.report.kind in PRESETS else "sessions"
    counted = {"sequences": corpus.n_sequences, "items": len(kept), "often": n_often, "times": OFTEN}
    return GaugeMessage(f"training-gauge-size-{kind}", {**counted, "mean": round(float(kept.mean()), 1)})


def _expectation(level: Level, n_items: int, n_steady: int) -> GaugeMessage:
    if level == "small" and n_items < FEWEST_OFTEN:
        return GaugeMessage("training-gauge-few", {})
    if level == "too small":
        return GaugeMessage("training-gauge-too-small", {})
    return GaugeMessage(f"training-gauge-{level}", {"steady": n_steady, "steady_times": STEADY})


def _advice(corpus: Corpus, kept: NDArray[np.int64], settings: TrainingSettings) -> list[GaugeMessage]:
    """What doesn't fit, with what would."""
    kind = corpus.report.kind if corpus.report.kind in PRESETS else "sessions"
    better = suggest(corpus, kind)
    left_out = 1 - kept.sum() / max(1, corpus.n_tokens)
    skipped = 1 - share_after_sampling(kept, settings.sample)
    advice = []
    if left_out > MUCH_LEFT_OUT and settings.min_count > better.min_count:
        params = {"min_count": settings.min_count, "share": left_out, "suggested": better.min_count}
        advice.append(GaugeMessage("training-gauge-min-count", {**params}))
    if skipped > MUCH_SKIPPED and settings.sample and settings.sample < (better.sample or 1):
        params = {"sample": settings.sample, "share": skipped, "suggested": better.sample}
        advice.append(GaugeMessage("training-gauge-sample", {**params}))
    if corpus.n_tokens * settings.epochs < FEW_WORDS and settings.epochs < better.epochs / 2:
        advice.append(GaugeMessage("training-gauge-epochs", {"epochs": settings.epochs, "suggested": better.epochs}))
    if settings.vector_size > max(len(kept), 2 * better.vector_size):
        params = {"vector_size": settings.vector_size, "items": len(kept), "suggested": better.vector_size}
        advice.append(GaugeMessage("training-gauge-vector-size", {**params}))
    return advice


def _seconds(corpus: Corpus, kept: NDArray[np.int64], settings: TrainingSettings) -> float:
    """Words to train times the cost of one, measured with gensim 4.4 on one core of a small server.

    A dot product with its update takes about 0.18 µs and 0.9 ns per dimension; skip-gram makes one for each of
    ``negative + 1`` targets of each of ``window + 1`` pairs (windows are shortened at random), CBOW for each target.
    """
    words = kept.sum() * share_after_sampling(kept, settings.sample)
    length = max(1.0, corpus.n_tokens / max(1, corpus.n_sequences))
    pairs = min(settings.window + 1, length)
    products = (settings.negative + 1) * pairs if settings.sg else settings.negative + 1 + 0.3 * pairs
    per_word = 0.18e-6 + 0.9e-9 * settings.vector_size
    looking_up = 0.4e-6 * corpus.n_tokens
    return float(settings.epochs * (looking_up + words * products * per_word))
