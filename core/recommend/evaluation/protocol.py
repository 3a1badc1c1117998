"""The protocol of a measurement: which lists are held out, and how many."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from core.errors import SettingsError

MOST_LISTS = 100_000
"""Lists that can be held out for one purpose: more make the intervals no narrower than anybody reads them."""


@dataclass(frozen=True, slots=True)
class Protocol:
    """What is held out.

    Parameters
    ----------
    by_time
        True: the lists that end last are the test; False: a sample of lists loses its last item; None: by time where
        the corpus has times and enough is left to train on (`core.recommend.evaluation.splitting.split`).
    seed
        Of the sample, of the shuffled order and of the swapped items, 0 to 2³²-1.
    min_length
        Items that a list needs to be held out, at least 2.
    max_test, max_validation
        Lists at most, 1 to 100,000.

    Raises
    ------
    SettingsError
        ``errors-evaluation-protocol`` with name, value, minimum and maximum.
    """

    by_time: bool | None = None
    seed: int = 0
    min_length: int = 3
    max_test: int = 5_000
    max_validation: int = 2_000

    def __post_init__(self) -> None:
        ranges = {
            "seed": (0, 2**32 - 1),
            "min_length": (2, 10_000),
            "max_test": (1, MOST_LISTS),
            "max_validation": (1, MOST_LISTS),
        }
        for name, (minimum, maximum) in ranges.items():
            value = getattr(self, name)
            if not minimum <= value <= maximum:
                code = "errors-evaluation-protocol"
                raise SettingsError(code, name=name, value=value, minimum=minimum, maximum=maximum)

    def to_json(self) -> dict[str, Any]:
        """As a JSON object."""
        return asdict(self)
