"""What is advised follows from the numbers: each sentence for data that needs it, and silence for data that doesn't."""

from __future__ import annotations

import numpy as np
import pytest

from core.comparison import Stability
from core.comparison.advice import advise, by_frequency
from core.locales import LANGUAGES, translate
from core.types import TrainingSettings

LONG = TrainingSettings(epochs=1000, min_count=2)
STILL = [1.0, 1.0, 1.0]


def measured(shares: np.ndarray) -> Stability:
    """Items of which so large a share of neighbours stays, in ten other trainings."""
    kept = np.repeat(np.round(10 * shares).astype(np.uint8)[:, None], 10, axis=1)
    neighbors = (np.arange(len(shares))[:, None] + np.arange(1, 11)) % len(shares)
    return Stability(neighbors.astype(np.int32), kept, tuple(range(2, 12)), (kept.mean() / 10,) * 10)


def codes(shares: np.ndarray, counts: np.ndarray, settings: TrainingSettings = LONG, losses=STILL) -> list[str]:  # type: ignore[no-untyped-def]
    found = advise(measured(shares), counts, settings, losses)
    for language in LANGUAGES:
        assert all(translate(language, advice.code, **advice.params) for advice in found)
    return [advice.code for advice in found]


FREQUENT = np.full(100, 1000)
HALF_RARE = np.concatenate([np.full(100, 1000), np.full(100, 3)])


def test_bands_hold_every_measured_item_once_and_tell_their_means() -> None:
    counts = np.concatenate([np.full(20, 300), np.full(12, 40), np.full(3, 7), np.full(30, 2)])
    shares = np.concatenate([np.full(20, 0.9), np.full(12, 0.6), np.full(3, 0.3), np.full(30, 0.1)])
    bands = by_frequency(measured(shares), counts)
    assert [(band.low, band.high, band.n_items) for band in bands] == [(2, 2, 30), (7, 40, 15), (300, 300, 20)]
    assert [band.mean for band in bands] == pytest.approx([0.1, (12 * 0.6 + 3 * 0.3) / 15, 0.9])
    assert (bands[1].quartile_low, bands[1].quartile_high) == pytest.approx((0.6, 0.6))


def test_only_the_measured_items_are_in_bands() -> None:
    bands = by_frequency(measured(np.full(50, 0.5)), np.arange(200, 0, -1))
    assert sum(band.n_items for band in bands) == 50
    assert min(band.low for band in bands) == 151


def test_where_most_stay_nothing_is_advised() -> None:
    assert codes(np.full(100, 0.8), FREQUENT) == ["stability-fine"]


def test_rare_items_that_are_unsteady_beside_steady_ones_are_to_be_left_out() -> None:
    shares = np.concatenate([np.full(100, 0.8), np.full(100, 0.1)])
    (rare,) = advise(measured(shares), HALF_RARE, LONG, STILL)
    assert rare.code == "stability-min-count"
    assert rare.params == pytest.approx({"suggested": 1000, "rare": 0.1, "frequent": 0.8, "items": 100})


def test_frequent_items_that_are_unsteady_too_are_not_helped_by_a_higher_minimum_count() -> None:
    assert "stability-min-count" not in codes(np.full(200, 0.2), HALF_RARE)


def test_much_data_is_not_given_away() -> None:
    """Half of the tokens are of rare items."""
    counts = np.concatenate([np.full(100, 30), np.full(1000, 3)])
    shares = np.concatenate([np.full(100, 0.8), np.full(1000, 0.1)])
    assert codes(shares, counts) == ["stability-more-data"]


def test_a_loss_that_still_falls_wants_more_epochs() -> None:
    assert codes(np.full(100, 0.6), FREQUENT, losses=[2.0, 1.5, 1.2]) == ["stability-epochs-falling"]
    assert codes(np.full(100, 0.6), FREQUENT, losses=[2.0, 1.21, 1.2]) == ["stability-as-it-is"]
    assert codes(np.full(100, 0.6), FREQUENT, losses=[]) == ["stability-as-it-is"]


def test_few_trained_words_want_more_epochs() -> None:
    assert codes(np.full(100, 0.6), FREQUENT, TrainingSettings(epochs=3)) == ["stability-epochs-few"]


def test_where_nothing_tells_why_that_is_said() -> None:
    assert codes(np.full(100, 0.2), FREQUENT) == ["stability-unsteady"]
