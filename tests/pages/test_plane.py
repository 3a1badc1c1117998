"""What a browser tells about the plane's points is believed only where it makes sense."""

from __future__ import annotations

from typing import Any

import pytest

from core.lesson.measures import Spot
from pages.parts.plane import Axis, Point, view

POINTS = (Point("a", "A", 1, 1), Point("fixed", "F", 2, 2, movable=False))
AXES = (Axis("x", 0, 6), Axis("y", 0, 6))


def told(monkeypatch: pytest.MonkeyPatch, state: Any) -> list[dict[str, Spot]]:
    kept: list[dict[str, Spot]] = []
    monkeypatch.setattr(view.st, "session_state", {view.SEEN: {}, "plane": state})
    view._tell("plane", POINTS, AXES, kept.append)
    return kept


def test_only_what_can_be_moved_is_and_only_on_the_plane(monkeypatch: pytest.MonkeyPatch) -> None:
    state = {"moved": {"number": 1, "points": {"a": [9, 2.5], "fixed": [0, 0], "unknown": [1, 1]}}}
    assert told(monkeypatch, state) == [{"a": (6, 2.5)}]


@pytest.mark.parametrize(
    "state",
    [
        None,
        {"moved": 7},
        {"moved": {"number": "1", "points": {"a": [1, 1]}}},
        {"moved": {"number": 1, "points": {"a": ["1", 1]}}},
        {"moved": {"number": 1, "points": {"a": [float("nan"), 1]}}},
        {"moved": {"number": 1, "points": {}}},
    ],
)
def test_nonsense_moves_nothing(monkeypatch: pytest.MonkeyPatch, state: Any) -> None:
    assert told(monkeypatch, state) == []
