"""Which names fit on a map without covering each other."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

WIDTH, HEIGHT = 1_100, 750
CHARACTER, LINE = 7.2, 16.0
MAX_LABELS = 120
MAX_NAME = 40
CANDIDATES = 2_000


def placed_labels(
    coordinates: NDArray[np.float32], labels: Sequence[str], size: tuple[int, int] = (WIDTH, HEIGHT)
) -> NDArray[np.intp]:
    """Points whose names fit, the first ones first, on a map whose scale is the same in both directions.

    Parameters
    ----------
    coordinates
        float32, shape (n_points, 2); more important points first. Only the first 2,000 are tried.
    labels
        Names, shape (n_points,).
    size
        Width and height of the map in pixels.

    Returns
    -------
    intp, shape (≤ 120,)
    """
    n_tried = min(CANDIDATES, len(labels))
    if n_tried == 0:
        return np.empty(0, np.intp)
    spread = np.ptp(coordinates, axis=0)
    pixels = min(size[0] / max(float(spread[0]), 1e-30), size[1] / max(float(spread[1]), 1e-30))
    boxes: list[tuple[float, float, float]] = []
    placed: list[int] = []
    for row in range(n_tried):
        x, y = (coordinates[row] * pixels).tolist()
        half = CHARACTER * min(len(labels[row]), MAX_NAME) / 2
        if all(abs(x - x2) > half + half2 or abs(y - y2) > LINE for x2, y2, half2 in boxes):
            boxes.append((x, y, half))
            placed.append(row)
            if len(placed) == MAX_LABELS:
                break
    return np.array(placed, np.intp)
