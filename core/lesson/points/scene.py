"""What a person may set in chapter 1."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from core.lesson.given import mapping, spot_within, text_among, whole_within
from core.lesson.measures import Spot
from core.lesson.points.earth import BEGIN, LATITUDES, LONGITUDES, MAX_CITIES
from core.lesson.points.films import FILMS, OWN, SPAN
from core.lesson.points.person import MAX_NEAREST, MIN_NEAREST, MORE_FILMS

PARTS = ("films", "person", "earth")
NEW_FILM: Spot = (1.0, 3.0)
"""Where a film of the person's own appears, to be dragged from there."""
MAX_OWN, MAX_NAME = 6, 40


@dataclass(frozen=True, slots=True)
class PointsScene:
    """What is set.

    Parameters
    ----------
    part
        Which of `PARTS` is open.
    films
        Where the films are, by key; at least one.
    liked
        Key of the film that was liked.
    last
        Key of the film that the person has seen last, where they stand; empty where they were dragged away.
    free
        Where they were dragged to.
    n_nearest, n_cities
        How many of the nearest are taken, 1 to 6 films and 1 to 5 cities.
    place
        Longitude and latitude of the person on the Earth.
    """

    part: str = "films"
    films: Mapping[str, Spot] = field(default_factory=lambda: FILMS)
    liked: str = "jones"
    last: str = "jones"
    free: Spot = FILMS["jones"]
    n_nearest: int = 3
    place: Spot = BEGIN
    n_cities: int = 3

    @classmethod
    def from_json(cls, given: Mapping[str, Any]) -> PointsScene:
        """From what an address says; what makes no sense there is as the chapter begins.

        >>> PointsScene.from_json({"films": {"jones": [1, 2], "own:Dune": [9, 2], "nonsense": [1, 1]}}).films
        {'jones': (1, 2), 'own:Dune': (6.0, 2)}
        """
        films = _films(given.get("films"))
        free = spot_within(given.get("person"), SPAN, SPAN)
        last = "" if free else text_among(given.get("last"), {**films, **MORE_FILMS}, next(iter(films)))
        return cls(
            part=text_among(given.get("part"), PARTS, "films"),
            films=films,
            liked=text_among(given.get("liked"), films, next(iter(films))),
            last=last,
            free=free or FILMS["jones"],
            n_nearest=whole_within(given.get("k"), MIN_NEAREST, MAX_NEAREST, 3),
            place=spot_within(given.get("place"), LONGITUDES, LATITUDES) or BEGIN,
            n_cities=whole_within(given.get("cities"), 1, MAX_CITIES, 3),
        )

    @property
    def shown_films(self) -> dict[str, Spot]:
        """The films of the person's part: those of the first, and more."""
        return {**MORE_FILMS, **self.films}

    @property
    def person(self) -> Spot:
        """Where the person stands among the films."""
        return self.shown_films[self.last] if self.last else self.free

    @property
    def own_films(self) -> list[str]:
        """Keys of the films that the person has added."""
        return [key for key in self.films if key.startswith(OWN)]


def own_key(name: str) -> str | None:
    """Key of a film that somebody adds; None where the name is empty.

    >>> own_key("  The  Great Dictator ")
    'own:The Great Dictator'
    """
    tidy = " ".join(name.split())[:MAX_NAME]
    return f"{OWN}{tidy}" if tidy else None


def _films(given: object) -> dict[str, Spot]:
    kept: dict[str, Spot] = {}
    for key, place in mapping(given).items():
        spot = spot_within(place, SPAN, SPAN)
        known = key in FILMS or (own_key(key.removeprefix(OWN)) == key and _n_own(kept) < MAX_OWN)
        if known and spot is not None:
            kept[key] = spot
    return kept or dict(FILMS)


def _n_own(films: Mapping[str, Spot]) -> int:
    return sum(key.startswith(OWN) for key in films)
