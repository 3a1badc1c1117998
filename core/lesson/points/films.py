"""Films on two axes, action and violence: which are like one that somebody liked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from core.lesson.measures import Spot, angle, cosine, distance
from core.lesson.reading import Angle, Asked, Cell, Link, Reading, Row
from core.lesson.said import Said, just

SPAN = (0.0, 6.0)
"""Of both axes."""
FILMS: Mapping[str, Spot] = {"jones": (3, 1), "furious": (5, 2), "diehard": (4, 4)}
"""As in the lecture: action, violence."""
OWN = "own:"
"""Begins the key of a film that the person has added; its name follows."""
MAX_ANGLES = 3
"""Beyond, their arcs can't be told apart."""
COSINE_DECIMALS, DISTANCE_DECIMALS, ANGLE_DECIMALS = 3, 2, 1


@dataclass(frozen=True, slots=True)
class Beside:
    """A film beside the one that was liked.

    Parameters
    ----------
    key
        Of the film.
    cosine
        Between the two, -1 to 1; None where one of them lies at the origin.
    angle
        In degrees, likewise.
    distance
        On the plane, 0 or more.
    """

    key: str
    cosine: float | None
    angle: float | None
    distance: float


def film_name(key: str) -> Said:
    """What a film is called; of the person's own, as it was typed."""
    return just(key.removeprefix(OWN)) if key.startswith(OWN) else Said(f"points-film-{key}")


def beside(films: Mapping[str, Spot], liked: str) -> tuple[Beside, ...]:
    """The other films, by the cosine with the one that was liked, the largest first; those without a cosine last.

    >>> [(found.key, round(found.cosine or 0, 3)) for found in beside(FILMS, "jones")]
    [('furious', 0.998), ('diehard', 0.894)]
    """
    own = films[liked]
    others = [
        Beside(key, cosine(own, spot), angle(own, spot), distance(own, spot))
        for key, spot in films.items()
        if key != liked
    ]
    return tuple(sorted(others, key=lambda found: -2 if found.cosine is None else found.cosine, reverse=True))


def places(values: Sequence[float | None], decimals: int, *, largest: bool = False) -> tuple[int | None, ...]:
    """Place of each value, 1 the first; equal ones, as they are written, share it. None for unknown values.

    >>> places((2.236, 3.16, 2.2361, None), 2)
    (1, 3, 1, None)
    """
    written = [None if value is None else round(value, decimals) * (-1 if largest else 1) for value in values]
    known = [value for value in written if value is not None]
    return tuple(None if value is None else 1 + sum(other < value for other in known) for value in written)


def films_reading(asked: Asked) -> Reading:
    """Distances, angles and cosines from the film that was liked."""
    if asked.about not in asked.points:
        return Reading()
    found = beside(asked.points, asked.about)
    by_cosine = places([film.cosine for film in found], COSINE_DECIMALS, largest=True)
    by_distance = places([film.distance for film in found], DISTANCE_DECIMALS)
    rows = tuple(
        Row(
            film.key,
            (
                Cell(asked.number(film.cosine, COSINE_DECIMALS), first),
                Cell(_degrees(asked, film.angle)),
                Cell(asked.number(film.distance, DISTANCE_DECIMALS), nearest),
            ),
        )
        for film, first, nearest in zip(found, by_cosine, by_distance, strict=True)
    )
    links = tuple(
        Link(asked.about, film.key, asked.number(film.distance, DISTANCE_DECIMALS), dashed=True) for film in found
    )
    return Reading(links=links, angles=_angles(asked, found), rows=rows, strong=(asked.about,))


def _angles(asked: Asked, found: Sequence[Beside]) -> tuple[Angle, ...]:
    drawn = [film for film in found if film.angle is not None] if len(found) <= MAX_ANGLES else []
    return tuple(Angle(asked.about, film.key, _degrees(asked, film.angle)) for film in drawn)


def _degrees(asked: Asked, value: float | None) -> str:
    written = asked.number(value, ANGLE_DECIMALS)
    return written if value is None else f"{written}°"
