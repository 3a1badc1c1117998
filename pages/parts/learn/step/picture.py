"""Input and output vectors in one picture, moving."""

from __future__ import annotations

from core.lesson.step.picture import Role, Track, span_of, tracks
from pages.parts.i18n import language, number, t
from pages.parts.learn.step.course import CHAPTER, Practice
from pages.parts.motion import Moving, motion

SIGNS: dict[Role, str] = {"": "", "input": "", "positive": "+", "negative": "−"}
HEIGHT, ROOM_HEIGHT = 24.0, 17.5
"""In rem: with the question above it, on one screen."""


def picture(found: Practice, *, ahead: bool, height: float = HEIGHT) -> None:
    """All vectors of the world; with arrows of the next step where these give nothing away any more."""
    drawn = tracks(found.world, found.scene, found.course)
    motion(
        [_moving(track, ahead) for track in drawn],
        turn=f"{found.scene.since}-{found.scene.steps}",
        span=span_of(drawn),
        height=height,
        about=t("step-picture", steps=found.scene.steps, vectors="; ".join(map(_place, drawn))),
        key=f"{CHAPTER}-picture",
    )


def _moving(track: Track, ahead: bool) -> Moving:
    return Moving(
        name=track.name.written(language()),
        about=_place(track),
        hollow=track.output,
        sign=SIGNS[track.role],
        strong=bool(track.role),
        trail=track.trail,
        path=track.path,
        upcoming=track.upcoming if ahead else None,
    )


def _place(track: Track) -> str:
    x, y = track.path[-1]
    return t("step-at", word=track.name.written(language()), x=number(x, 2), y=number(y, 2))
