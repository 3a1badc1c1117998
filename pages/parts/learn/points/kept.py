"""What is set in chapter 1, and how it is kept."""

from __future__ import annotations

from typing import Any

from core.lesson.points import PointsScene
from core.lesson.points.films import film_name
from pages.parts.i18n import language, t
from pages.parts.learn import scene
from pages.parts.plane import Axis

CHAPTER = "points"
HEIGHT, HEIGHT_FOR_A_ROOM = 25.0, 30.0


def kept() -> PointsScene:
    """As it is now."""
    return PointsScene.from_json(scene.scene_of(CHAPTER))


def keep(**values: Any) -> None:
    """Set something; in a callback. None: as it begins."""
    changed = {**scene.scene_of(CHAPTER), **values}
    scene.set_scene(CHAPTER, {name: value for name, value in changed.items() if value is not None})


def name_of(film: str) -> str:
    """A film's name as it is, for where labels are inert."""
    return film_name(film).written(language())


def axes(span: tuple[float, float]) -> tuple[Axis, Axis]:
    """Of the films' plane."""
    return Axis(t("points-action"), *span), Axis(t("points-violence"), *span)
