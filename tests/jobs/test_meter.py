"""Rate and time left."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.jobs.status import RateMeter


def test_a_steady_rate_is_told_exactly() -> None:
    meter = RateMeter()
    for second in range(20):
        meter.update("s", second * 50.0, 2000.0, 100.0 + second)
    assert meter.rate == pytest.approx(50)
    assert meter.eta_seconds(119.0) == pytest.approx(21)
    assert meter.eta_seconds(124.0) == pytest.approx(16)
    assert meter.eta_seconds(500.0) == 0


def test_a_new_stage_begins_anew() -> None:
    meter = RateMeter()
    for second in range(5):
        meter.update("fast", second * 1000.0, 5000.0, float(second))
    meter.update("slow", 0.0, 100.0, 5.0)
    assert (meter.rate, meter.eta_seconds(5.0)) == (0, None)
    meter.update("slow", 10.0, 100.0, 6.0)
    assert meter.eta_seconds(6.0) == pytest.approx(9)


def test_a_change_of_speed_is_followed_within_seconds() -> None:
    meter, done = RateMeter(), 0.0
    for second in range(60):
        meter.update("s", done, 1e6, float(second))
        done += 100.0 if second < 30 else 10.0
    assert meter.rate == pytest.approx(10, abs=1)


def test_without_a_total_there_is_a_rate_but_no_end() -> None:
    meter = RateMeter()
    meter.update("s", 0, 0, 0)
    meter.update("s", 10, 0, 1)
    assert (meter.rate, meter.eta_seconds(1.0)) == (10, None)


@given(st.lists(st.tuples(st.floats(0, 100), st.floats(0, 10)), max_size=30))
def test_whatever_is_reported_the_rate_lies_between_the_slowest_and_the_fastest(
    steps: list[tuple[float, float]],
) -> None:
    meter, done, now, rates = RateMeter(), 0.0, 0.0, []
    meter.update("s", done, 1e9, now)
    since_done, since = done, now
    for more, seconds in steps:
        done, now = done + more, now + seconds
        if now - since >= RateMeter.FIRST_SECONDS:
            rates.append((done - since_done) / (now - since))
            since_done, since = done, now
        meter.update("s", done, 1e9, now)
    if rates:
        assert min(rates) * (1 - 1e-6) - 1e-9 <= meter.rate <= max(rates) * (1 + 1e-6) + 1e-9
    else:
        assert meter.rate == 0
