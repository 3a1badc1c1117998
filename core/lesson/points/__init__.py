"""Chapter 1, items as points: films on two axes, a person among them, and the same on the Earth."""

from __future__ import annotations

from core.lesson.points.asked import questions_of
from core.lesson.points.scene import PARTS, PointsScene

__all__ = ["PARTS", "PointsScene", "questions_of"]
