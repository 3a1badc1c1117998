"""Who has a room's page open just now: each page says so every few seconds, under a random name of the visit."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from threading import Lock

PRESENT_SECONDS = 20.0
AT_MOST = 500
"""Names of one room that are counted; made-up ones beyond are not."""

_NAME = re.compile(r"[0-9a-f]{16}")


class Present:
    """The visits of each room that were heard of lately. Safe to use from several threads.

    Parameters
    ----------
    clock
        Seconds, from any beginning.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._seen: dict[str, dict[str, float]] = {}
        self._lock = Lock()

    def note(self, room_id: str, name: str) -> None:
        """A visit is there."""
        if not _NAME.fullmatch(name):
            return
        with self._lock:
            room = self._lately(room_id)
            if name in room or len(room) < AT_MOST:
                self._seen.setdefault(room_id, room)[name] = self._clock()

    def count(self, room_id: str) -> int:
        """How many are there."""
        with self._lock:
            return len(self._lately(room_id))

    def _lately(self, room_id: str) -> dict[str, float]:
        room, since = self._seen.get(room_id, {}), self._clock() - PRESENT_SECONDS
        for name in [name for name, seen in room.items() if seen < since]:
            del room[name]
        if not room:
            self._seen.pop(room_id, None)
        return room


PRESENT = Present()
