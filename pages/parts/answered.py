"""Answers that cost seconds are worked out once, however many ask for them at the same time."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from threading import Lock
from typing import Generic, TypeVar

Answer = TypeVar("Answer")


class Answered(Generic[Answer]):
    """The answers that were asked for last. Safe to use from several threads.

    Keys begin with the workspace's id and name what was made there and when: whoever asks looks there first, so that an
    answer isn't given out any more when what it is about was deleted.

    Parameters
    ----------
    max_answers
        How many are kept.
    """

    def __init__(self, max_answers: int = 30) -> None:
        self.max_answers = max_answers
        self._answers: OrderedDict[Hashable, Answer] = OrderedDict()
        self._turns: dict[Hashable, Lock] = {}
        self._lock = Lock()

    def get(self, key: Hashable, make: Callable[[], Answer]) -> Answer:
        """The answer of that key; made by the first who asks, for whom the others wait."""
        with self._lock:
            turn = self._turns.setdefault(key, Lock())
        try:
            with turn:
                with self._lock:
                    if key in self._answers:
                        self._answers.move_to_end(key)
                        return self._answers[key]
                return self._keep(key, make())
        finally:
            with self._lock:
                self._turns.pop(key, None)

    def _keep(self, key: Hashable, answer: Answer) -> Answer:
        with self._lock:
            self._answers[key] = answer
            while len(self._answers) > self.max_answers:
                self._answers.popitem(last=False)
        return answer
