"""Chapter 2, a suitable space: one number for each animal, a few numbers for all of them, and how two are compared."""

from __future__ import annotations

from core.lesson.space.asked import questions_of
from core.lesson.space.scene import PARTS, SpaceScene

__all__ = ["PARTS", "SpaceScene", "questions_of"]
