"""How long work tells where it is, and is asked to stop."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Progress:
    """Where a piece of work is.

    Parameters
    ----------
    stage
        Message id of the ``jobs`` catalogue, for example ``"jobs-stage-training"``.
    done, total
        In ``unit``; total 0 means unknown.
    unit
        ``"bytes"``, ``"words"``, ``"iterations"``, ``"items"``.
    facts
        Small JSON values for the page: epoch, loss, rate …
    frame
        float32, shape (n_drawn, 2): the map as it is now, if it moved.
    frame_labels
        Labels of the drawn items; sent once, with the first frame.
    """

    stage: str
    done: float = 0
    total: float = 0
    unit: str = "items"
    facts: dict[str, float | int | str] | None = None
    frame: NDArray[np.float32] | None = None
    frame_labels: list[str] | None = None


ProgressCallback = Callable[[Progress], bool]
"""Called now and then; returns True to ask the work to stop here and keep its result."""


def keep_going(_: Progress) -> bool:
    """The callback of those who don't want to know."""
    return False
