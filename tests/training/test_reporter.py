"""Progress: at most ten reports a second, a frame after every epoch and once a second in between."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest
from numpy.typing import NDArray

from core.training import reporter as module
from core.training.reporter import Epoch, Reporter
from core.types import EpochRecord, Progress

LABELS = ["a", "b", "c"]


class Clock:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.now = 100.0

    def monotonic(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(module, "time", SimpleNamespace(monotonic=clock.monotonic))
    return clock


def drawn() -> NDArray[np.float32]:
    return np.eye(3, dtype=np.float32)


def reporter_to(seen: list[Progress], stop: bool = False) -> Reporter:
    def callback(progress: Progress) -> bool:
        seen.append(progress)
        return stop

    return Reporter(callback, drawn, LABELS, epochs=4, words_per_epoch=1000)


def test_reports_and_frames_keep_their_pace(clock: Clock) -> None:
    seen: list[Progress] = []
    reporter = reporter_to(seen)
    epoch = Epoch(1)
    for _ in range(1000):
        clock.now += 0.0101
        epoch.raw += 1
        reporter.tell(epoch, [])
    assert len(seen) == 100
    assert sum(progress.frame is not None for progress in seen) == 10
    assert [progress.frame_labels for progress in seen if progress.frame_labels] == [LABELS]


def test_a_finished_epoch_brings_a_frame_at_once(clock: Clock) -> None:
    seen: list[Progress] = []
    reporter = reporter_to(seen)
    reporter.tell(Epoch(1), [])
    for number in (1, 2, 3):
        clock.now += 0.2
        reporter.tell(Epoch(number + 1), [EpochRecord(each, 2.5, 1.0, 1000.0) for each in range(1, number + 1)])
    assert all(progress.frame is not None for progress in seen)
    assert seen[-1].facts is not None
    assert seen[-1].facts["losses"] == "2.5000 2.5000 2.5000"


def test_the_end_is_told_whatever_the_time(clock: Clock) -> None:
    seen: list[Progress] = []
    reporter = reporter_to(seen)
    for forced in (False, False, True):
        reporter.tell(Epoch(4, raw=1000, trained=800, loss=1600.0), [], force=forced)
    assert len(seen) == 2
    assert (seen[-1].done, seen[-1].total, seen[-1].unit) == (4000, 4000, "words")
    assert seen[-1].facts == {
        "epoch": 4,
        "epochs": 4,
        "words_per_second": seen[-1].facts["words_per_second"],
        "loss": 2,
    }


def test_the_answer_of_the_callback_comes_back(clock: Clock) -> None:
    assert reporter_to([], stop=True).tell(Epoch(1), [])
    assert not reporter_to([], stop=False).tell(Epoch(1), [])


def test_an_epoch_without_trained_words_has_a_finite_loss(clock: Clock) -> None:
    record = Epoch(1, raw=100).record()
    assert record.loss == 0.0
    assert np.isfinite(record.words_per_second)
