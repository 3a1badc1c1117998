"""What each map in each visit has selected, told by the browser without a script run.

Streamlit hands a script the address as it was when the page last told it, so what the map writes into the address
itself would come late. The map therefore also tells it here, under a random token of the visit; the next script
run, whatever caused it, looks it up.
"""

from __future__ import annotations

import secrets
from collections import OrderedDict
from dataclasses import dataclass
from threading import Lock

OWNED = ("item", "k", "top", "color", "view", "trust")
MAX_VISITS = 10_000


@dataclass(frozen=True, slots=True)
class Report:
    """The map's parameters of the address, and how many reports came before."""

    number: int
    params: dict[str, str]


class Register:
    """The newest report of each token; the oldest are forgotten. Safe to use from several threads."""

    def __init__(self, max_visits: int = MAX_VISITS) -> None:
        self.max_visits = max_visits
        self._reports: OrderedDict[str, Report] = OrderedDict()
        self._lock = Lock()

    def issue(self) -> str:
        """A new token. Only tokens that were given out are reported under: nobody can push others out."""
        token = secrets.token_hex(16)
        with self._lock:
            self._reports[token] = Report(0, {})
            while len(self._reports) > self.max_visits:
                self._reports.popitem(last=False)
        return token

    def put(self, token: str, params: dict[str, str]) -> bool:
        """Keep a report; False for a token that wasn't given out, or so long ago that it is forgotten."""
        with self._lock:
            before = self._reports.get(token)
            if before is None:
                return False
            self._reports[token] = Report(before.number + 1, params)
            self._reports.move_to_end(token)
            return True

    def get(self, token: str) -> Report | None:
        """The newest report; one numbered 0 and without parameters until the first comes."""
        with self._lock:
            return self._reports.get(token)


REGISTER = Register()
