"""What each map in each visit has selected, told by the browser without a script run.

Streamlit hands a script the address as it was when the page last told it, so what the map writes into the address
itself would come late. The map therefore also tells it here, under a random token of the visit; the next script
run, whatever caused it, looks it up.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from threading import Lock

OWNED = ("item", "k", "top", "color", "view")
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

    def put(self, token: str, params: dict[str, str]) -> None:
        """Keep a report."""
        with self._lock:
            before = self._reports.pop(token, None)
            self._reports[token] = Report(before.number + 1 if before else 1, params)
            while len(self._reports) > self.max_visits:
                self._reports.popitem(last=False)

    def get(self, token: str) -> Report | None:
        """The newest report."""
        with self._lock:
            return self._reports.get(token)


REGISTER = Register()
