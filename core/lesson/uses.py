"""Chapter 3, who else?: what a song is like, by its description and by who has heard it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.lesson.questions import Question
from core.lesson.said import Said

TAGS: Mapping[str, frozenset[str]] = {
    "lullaby": frozenset({"quiet", "slow"}),
    "ballad": frozenset({"quiet", "slow", "love"}),
    "march": frozenset({"loud", "brass"}),
    "anthem": frozenset({"loud", "brass", "choir"}),
    "new": frozenset({"quiet", "love"}),
}
"""The songs of this small world and what is written about each."""
SONGS = tuple(TAGS)
LISTENERS = ("aigul", "bolat", "dina")
HEARD: Mapping[str, tuple[str, ...]] = {
    "aigul": ("lullaby", "march"),
    "bolat": ("lullaby", "march", "anthem"),
    "dina": ("ballad", "anthem"),
}
NEW = "new"


@dataclass(frozen=True, slots=True)
class UsesScene:
    """Who has heard what: listener → songs, both from this small world."""

    heard: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: HEARD)

    @classmethod
    def from_json(cls, given: Mapping[str, Any]) -> UsesScene:
        """From what an address says; what makes no sense there is as the chapter begins.

        >>> UsesScene.from_json({"aigul": ["new", "no such song"]}).heard["aigul"]
        ('new',)
        """
        return cls({listener: _songs(given.get(listener), HEARD[listener]) for listener in LISTENERS})


def _songs(given: object, default: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(song for song in SONGS if song in given) if isinstance(given, list) else default


def by_description(song: str) -> dict[str, float]:
    """Cosine of the tags of a song with those of each other song, 0 to 1."""
    tags = sorted(frozenset().union(*TAGS.values()))
    return _cosines(np.array([[tag in TAGS[each] for tag in tags] for each in SONGS], dtype=np.float64), song)


def by_behavior(scene: UsesScene, song: str) -> dict[str, float]:
    """Cosine of the listeners of a song with those of each other song, 0 to 1; 0 for what nobody has heard."""
    heard = [[song in scene.heard[listener] for listener in LISTENERS] for song in SONGS]
    return _cosines(np.array(heard, dtype=np.float64), song)


def _cosines(rows: NDArray[np.float64], song: str) -> dict[str, float]:
    """Of one row with the others, shape (n_songs, n_features); 0 where one of the two is all zeros."""
    own = rows[SONGS.index(song)]
    lengths = np.linalg.norm(rows, axis=1) * np.linalg.norm(own)
    cosines = np.divide(rows @ own, lengths, out=np.zeros(len(rows)), where=lengths > 0)
    return {each: float(cosine) for each, cosine in zip(SONGS, cosines, strict=True) if each != song}


def questions_of(scene: UsesScene) -> tuple[Question, ...]:
    """Which of the two can say anything about the new song."""
    can = (max(by_description(NEW).values()) > 0, max(by_behavior(scene, NEW).values()) > 0)
    answers = ((True, False), (False, True), (True, True))
    options = tuple(Said(f"uses-new-{name}") for name in ("description", "behavior", "both"))
    n_heard = sum(NEW in songs for songs in scene.heard.values())
    why = Said("uses-new-why", {"n": n_heard, "listeners": len(LISTENERS)})
    given = (Said("uses-new-given", {"n": n_heard, "listeners": len(LISTENERS)}),)
    return (Question("new", Said("uses-new-question"), options, answers.index(can), why, given),)
