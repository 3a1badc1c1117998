"""A person among the films: the K nearest, by distance on the plane."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import cos, pi, sin

from core.lesson.measures import Spot, distance
from core.lesson.points.films import DISTANCE_DECIMALS
from core.lesson.reading import Asked, Cell, Link, Path, Reading, Row

PERSON = "person"
"""Key of the person on the plane."""
MORE_FILMS: Mapping[str, Spot] = {
    "paddington": (1.8, 0.4),
    "titanic": (2, 1.2),
    "nomad": (4.4, 2.6),
    "matrix": (5, 3.2),
    "madmax": (5.8, 4.4),
    "killbill": (4.6, 5.6),
    "saw": (1.6, 5.8),
}
"""So that there is something to choose from; placed by taste, as the lecture's three are."""
MIN_NEAREST, MAX_NEAREST = 1, 6
CORNERS = 96


@dataclass(frozen=True, slots=True)
class Near:
    """Something near a person: its key and how far away it is."""

    key: str
    distance: float


def by_distance(spots: Mapping[str, Spot], person: Spot) -> tuple[Near, ...]:
    """All of them, the nearest first.

    >>> by_distance({"a": (0, 5), "b": (3, 0)}, (0, 0))
    (Near(key='b', distance=3.0), Near(key='a', distance=5.0))
    """
    return tuple(sorted((Near(key, distance(spot, person)) for key, spot in spots.items()), key=_distance))


def circle(center: Spot, radius: float) -> Path:
    """Corners of a circle, shape (97, 2), closed."""
    turns = [2 * pi * step / CORNERS for step in range(CORNERS + 1)]
    return tuple((center[0] + radius * cos(turn), center[1] + radius * sin(turn)) for turn in turns)


def person_reading(asked: Asked) -> Reading:
    """The K nearest films, lines to them, and the circle that holds them.

    The film that the person has seen last (``about``) isn't among them.
    """
    person = asked.points.get(PERSON)
    if person is None:
        return Reading()
    films = {key: spot for key, spot in asked.points.items() if key not in (PERSON, asked.about)}
    near = by_distance(films, person)[: asked.n_nearest]
    texts = [asked.number(film.distance, DISTANCE_DECIMALS) for film in near]
    return Reading(
        links=tuple(Link(PERSON, film.key) for film in near),
        outlines=(circle(person, near[-1].distance),) if near else (),
        rows=tuple(Row(film.key, (Cell(text),)) for film, text in zip(near, texts, strict=True)),
        strong=tuple(film.key for film in near),
    )


def _distance(near: Near) -> float:
    return near.distance
