"""What training tells while it runs: words, rate, loss, and where the points are."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from core.training.frames import LiveBasis
from core.types import EpochRecord, Progress, ProgressCallback

STAGE = "jobs-stage-training"
SECONDS_BETWEEN_REPORTS = 0.1
SECONDS_BETWEEN_FRAMES = 1.0


@dataclass(slots=True)
class Epoch:
    """One epoch as it goes: its number (from 1), words that became part of a pair, words read, loss added up."""

    number: int
    trained: int = 0
    raw: int = 0
    batches: int = 0
    loss: float = 0.0
    began: float = field(default_factory=time.monotonic)

    @property
    def mean_loss(self) -> float:
        """Loss per trained word so far; 0 before there is one."""
        return self.loss / self.trained if self.trained else 0.0

    def record(self) -> EpochRecord:
        """The finished epoch."""
        seconds = time.monotonic() - self.began
        return EpochRecord(self.number, self.mean_loss, seconds, self.raw / max(seconds, 1e-9))


class Reporter:
    """Calls the callback, at most ten times a second, with a frame after every epoch and at least once a second.

    Parameters
    ----------
    callback
        Told; its answer is returned.
    drawn
        Gives the vectors of the drawn items as they are now, float32, shape (n_drawn, dim); None for no frames.
    labels
        What people read at the drawn items; told once.
    epochs, words_per_epoch
        How much there is to do.
    """

    def __init__(
        self,
        callback: ProgressCallback,
        drawn: Callable[[], NDArray[np.float32]] | None,
        labels: list[str],
        *,
        epochs: int,
        words_per_epoch: int,
    ) -> None:
        self._callback = callback
        self._drawn = drawn
        self._labels: list[str] | None = labels
        self._epochs = epochs
        self._words_per_epoch = words_per_epoch
        self._basis = LiveBasis()
        self._began = time.monotonic()
        self._reported = self._framed = -float("inf")
        self._framed_epoch = -1

    def tell(self, epoch: Epoch, records: list[EpochRecord], *, force: bool = False) -> bool:
        """Report if it is time to, or if forced.

        Returns
        -------
        True if the callback asked to stop.
        """
        now = time.monotonic()
        if not force and now - self._reported < SECONDS_BETWEEN_REPORTS:
            return False
        self._reported = now
        total = self._words_per_epoch * self._epochs
        done = min(total, max(0, epoch.number - 1) * self._words_per_epoch + epoch.raw)
        frame = self._frame(done / total, len(records), now, force)
        labels = None
        if frame is not None:
            labels, self._labels = self._labels, None
        facts = self._facts(epoch, records, done / max(now - self._began, 1e-9))
        return self._callback(Progress(STAGE, done, total, "words", facts, frame, labels))

    def _frame(self, share_done: float, n_finished: int, now: float, force: bool) -> NDArray[np.float32] | None:
        due = force or n_finished != self._framed_epoch or now - self._framed >= SECONDS_BETWEEN_FRAMES
        if self._drawn is None or not due:
            return None
        self._framed, self._framed_epoch = now, n_finished
        return self._basis.draw(self._drawn(), share_done)

    def _facts(self, epoch: Epoch, records: list[EpochRecord], rate: float) -> dict[str, float | int | str]:
        facts: dict[str, float | int | str] = {
            "epoch": epoch.number,
            "epochs": self._epochs,
            "words_per_second": round(rate),
        }
        if epoch.trained:
            facts["loss"] = round(epoch.mean_loss, 4)
        if records:
            facts["losses"] = " ".join(f"{record.loss:.4f}" for record in records)
        return facts
