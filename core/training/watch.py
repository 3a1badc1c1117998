"""Following gensim while it trains, and stopping it when asked."""

from __future__ import annotations

import copy
import threading
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from core.training.reporter import Epoch
from core.types import EpochRecord


class StoppedEarly(Exception):  # noqa: N818  (not an error: the person wants the result as it is)
    """Training ended before its last epoch was complete, because it was asked to."""


class Watch:
    """Takes the place of two of gensim's inner functions for one training.

    * ``_do_train_job`` (in gensim's worker threads) skips its batch once stopping was asked for, and adds up the loss
      batch by batch. gensim itself adds all losses to one float32 that all workers share: it sticks at 2^27 and loses
      what workers add at the same moment (its issues 2617, 2735, 2743).
    * ``_log_epoch_progress`` (in the calling thread) tells where training is, and raises `StoppedEarly` when all
      workers have come to rest. Raising any earlier, or in a worker, would leave gensim waiting for ever.

    Neither changes what is trained: the vectors are plain gensim's, byte for byte.

    Parameters
    ----------
    model
        gensim's Word2Vec with its vocabulary built.
    words_per_epoch
        Tokens of the corpus.
    tell
        Called in the calling thread after each batch, and once more after each epoch (then with True), with the epoch
        and the records of the finished ones; returns True to stop.
    """

    def __init__(
        self, model: Any, words_per_epoch: int, tell: Callable[[Epoch, list[EpochRecord], bool], bool]
    ) -> None:
        self._model = model
        self._words_per_epoch = words_per_epoch
        self._tell = tell
        self._workers = threading.local()
        self._losses: deque[float] = deque()
        self._failure: BaseException | None = None
        self.records: list[EpochRecord] = []
        self.last_epoch = 0
        self.stopping = False
        model._do_train_job = self._train_batch
        model._log_epoch_progress = self._follow_epoch

    def _train_batch(self, sentences: Sequence[list[str]], alpha: float, memory: Any) -> tuple[int, int]:
        if self.stopping:
            return 0, 0
        try:
            return self._train_batch_alone(sentences, alpha, memory)
        except BaseException as failure:  # noqa: BLE001  (a dead worker leaves gensim waiting; raised after the epoch)
            self._failure = failure
            self.stopping = True
            return 0, 0

    def _train_batch_alone(self, sentences: Sequence[list[str]], alpha: float, memory: Any) -> tuple[int, int]:
        if not hasattr(self._workers, "model"):
            # A copy of the model object for this thread: all arrays are shared, the loss is its own.
            self._workers.model = copy.copy(self._model)
        model = self._workers.model
        model.running_training_loss = 0.0
        trained, raw = type(model)._do_train_job(model, sentences, alpha, memory)
        self._losses.append(float(model.running_training_loss))
        return int(trained), int(raw)

    def _follow_epoch(
        self, progress_queue: Any, job_queue: Any = None, cur_epoch: int = 0, **_: Any
    ) -> tuple[int, int, int]:
        epoch = Epoch(cur_epoch + 1)
        self.last_epoch = epoch.number
        reports = _reports(progress_queue, self._model.workers)
        try:
            for trained, raw in reports:
                self._add(epoch, trained, raw)
                self.stopping = self._tell(epoch, self.records, False) or self.stopping
            self._end(epoch)
        except BaseException:
            self.stopping = True
            for _report in reports:
                continue
            raise
        return epoch.trained, epoch.raw, epoch.batches

    def _add(self, epoch: Epoch, trained: int, raw: int) -> None:
        epoch.trained += trained
        epoch.raw += raw
        epoch.batches += 1
        while self._losses:
            epoch.loss += self._losses.popleft()

    def _end(self, epoch: Epoch) -> None:
        if self._failure is not None:
            raise self._failure
        complete = epoch.raw == self._words_per_epoch
        if complete:
            self.records.append(epoch.record())
            self.stopping = self._tell(epoch, self.records, True) or self.stopping
        if self.stopping and not (complete and epoch.number == self._model.epochs):
            raise StoppedEarly


def _reports(progress_queue: Any, n_workers: int) -> Iterator[tuple[int, int]]:
    """Words trained and words read of each batch, until every worker has said that it is done."""
    while n_workers:
        report = progress_queue.get()
        if report is None:
            n_workers -= 1
        else:
            yield report[1], report[2]
