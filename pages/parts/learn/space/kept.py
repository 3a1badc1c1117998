"""What is set in chapter 2, and how it is kept."""

from __future__ import annotations

from typing import Any

from core.lesson.space import SpaceScene
from pages.parts.learn import scene

CHAPTER = "space"


def kept() -> SpaceScene:
    """As it is now."""
    return SpaceScene.from_json(scene.scene_of(CHAPTER))


def keep(**values: Any) -> None:
    """Set something; in a callback. None: as it begins."""
    changed = {**scene.scene_of(CHAPTER), **values}
    scene.set_scene(CHAPTER, {name: value for name, value in changed.items() if value is not None})
