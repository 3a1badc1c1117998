"""Which item the film follows, and what is asked about it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from core.examples import analogies_of
from core.lesson.film.course import N_NEIGHBORS, Course, Following
from core.lesson.questions import Question
from core.lesson.said import Said
from core.similarity import best_rows

MAX_KEY = 200
N_CANDIDATES = 300
PLACES = (0.25, 0.5, 1.0)
"""Where in the training the other answers lie, beside its first frame."""
N_NAMED = 3


@dataclass(frozen=True, slots=True)
class FilmScene:
    """What is set in this chapter: the key of the item that is followed, or None for one that the chapter chooses."""

    item: str | None = None

    @classmethod
    def from_json(cls, given: Mapping[str, Any]) -> FilmScene:
        """From what an address says; what makes no sense there is as the chapter begins.

        >>> FilmScene.from_json({"item": "king"}).item, FilmScene.from_json({"item": 7}).item
        ('king', None)
        """
        item = given.get("item")
        return cls(item if isinstance(item, str) and 0 < len(item) <= MAX_KEY else None)


def followed_item(course: Course, wanted: str | None, start: str | None = None) -> int:
    """Row of the item to follow.

    Parameters
    ----------
    course
        Of a training.
    wanted
        Key of the item that a person chose.
    start
        Key of the item that the data opens on elsewhere.

    Returns
    -------
    int
        The first of the two that is drawn and has neighbours; else an item of the first ready analogy ("king"); else,
        among the 300 most frequent items, the one whose ten nearest are nearest compared with all others (by mean
        cosine).
    """
    index, items = course.index_at(course.n_frames - 1), course.vectors.items
    known = [items.index[key] for key in (wanted, start) if key is not None and key in items.index]
    known += [analogy.b for analogy in analogies_of(items)[:1]]
    for row in known:
        if index.matrix[row].any():
            return row
    units = index.matrix * index.inverse_norms[:, None]
    cosines = units[:N_CANDIDATES] @ units.T
    own = np.arange(len(cosines))
    means = (cosines.sum(axis=1) - cosines[own, own]) / (len(units) - 1)
    cosines[own, own] = -1
    nearest = np.partition(cosines, -N_NEIGHBORS, axis=1)[:, -N_NEIGHBORS:].mean(axis=1)
    return int(best_rows(np.asarray(nearest - means, dtype=np.float32), 1)[0])


def questions_of(course: Course, following: Following) -> tuple[Question, ...]:
    """After which epoch half of the final neighbours of the followed item stand."""
    right = following.half_frame
    frames = _options(course.n_frames, right)
    labels = course.vectors.items.labels
    last = following.neighbors[-1].rows
    standing = [labels[row] for row in last if row in following.neighbors[right].rows]
    why: dict[str, str | float | Said] = {
        "kept": int(following.kept[right]),
        "n": following.n_neighbors,
        "names": ", ".join(standing[:N_NAMED]) + ", …" * (len(standing) > N_NAMED),
        "first": int(following.kept[0]),
    }
    text = Said(
        "film-question",
        {"item": labels[following.row], "n": following.n_neighbors, "epochs": int(course.epochs[-1])},
    )
    options = tuple(_option(int(course.epochs[frame])) for frame in frames)
    return (Question("half", text, options, frames.index(right), Said("film-why", why)),)


def _options(n_frames: int, right: int) -> list[int]:
    """The first frame and some later ones, the nearest of which gives way to the right one; ascending."""
    frames = sorted({1, *(max(1, round(place * (n_frames - 1))) for place in PLACES)})
    nearest = min(frames, key=lambda frame: abs(frame - right))
    return sorted({right, *frames} - ({nearest} - {right}))


def _option(epoch: int) -> Said:
    return Said("film-option", {"n": epoch}) if epoch else Said("film-option-before")
