"""The same idea on the Earth: where a person stands tells what they like; near means near over the globe."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from math import asin, atan2, cos, degrees, hypot, pi, radians, sin, sqrt

from core.lesson.measures import Spot, distance
from core.lesson.points.person import PERSON, Near
from core.lesson.reading import Asked, Cell, Link, Path, Reading, Row
from core.locales import translate

RADIUS_KM = 6371.0088
"""Mean radius of the Earth (IUGG, GRS 80)."""
LONGITUDES, LATITUDES = (-180.0, 180.0), (-60.0, 90.0)
"""Of the flat map; nobody lives farther south."""
CITIES: Mapping[str, Spot] = {
    "almaty": (76.95, 43.24),
    "tashkent": (69.24, 41.3),
    "moscow": (37.62, 55.76),
    "istanbul": (28.98, 41.01),
    "rome": (12.5, 41.9),
    "cairo": (31.24, 30.04),
    "nairobi": (36.82, -1.29),
    "delhi": (77.21, 28.61),
    "beijing": (116.41, 39.9),
    "tokyo": (139.69, 35.69),
    "honolulu": (-157.86, 21.31),
    "mexico": (-99.13, 19.43),
    "newyork": (-74.01, 40.71),
    "buenosaires": (-58.38, -34.6),
}
"""Longitude (east) and latitude (north) in degrees."""
BEGIN: Spot = (60.0, 50.0)
MAX_CITIES = 5
STEPS = 48


def haversine(a: Spot, b: Spot) -> float:
    """Great-circle distance of two places in km, 0 to 20,015.

    Parameters
    ----------
    a, b
        Longitude and latitude in degrees.

    Notes
    -----
    R. W. Sinnott, "Virtues of the Haversine", Sky and Telescope 68 (1984): exact also for places close together.

    Examples
    --------
    >>> round(haversine((0, 0), (180, 0)))
    20015
    """
    (lon_a, lat_a), (lon_b, lat_b) = _radians(a), _radians(b)
    half = sin((lat_b - lat_a) / 2) ** 2 + cos(lat_a) * cos(lat_b) * sin((lon_b - lon_a) / 2) ** 2
    return 2 * RADIUS_KM * asin(min(1.0, sqrt(half)))


def by_globe(cities: Mapping[str, Spot], place: Spot) -> tuple[Near, ...]:
    """Cities by great-circle distance in km, the nearest first."""
    near = [Near(key, haversine(spot, place)) for key, spot in cities.items()]
    return tuple(sorted(near, key=lambda city: city.distance))


def nearest_on_paper(cities: Mapping[str, Spot], place: Spot) -> str:
    """The city that looks nearest on the flat map, whose edges end the world."""
    return min(cities, key=lambda key: distance(cities[key], place))


def great_circle(a: Spot, b: Spot) -> tuple[Path, ...]:
    """The shortest way over the globe as lines on the flat map, in pieces where it crosses the 180th meridian."""
    turn = haversine(a, b) / RADIUS_KM
    if not 0 < turn < pi:
        return ((a, b),)
    start, end = _on_sphere(a), _on_sphere(b)
    parts = [step / STEPS for step in range(STEPS + 1)]
    mixed = [(sin((1 - part) * turn) / sin(turn), sin(part * turn) / sin(turn)) for part in parts]
    return _pieces(_off_sphere([s * p + e * q for p, q in zip(start, end, strict=True)]) for s, e in mixed)


def equally_far(center: Spot, km: float) -> tuple[Path, ...]:
    """All places at a distance: a circle on the globe, another shape on the flat map; in pieces as above."""
    (lon, lat), turn = _radians(center), km / RADIUS_KM
    corners = []
    for step in range(4 * STEPS + 1):
        bearing = 2 * pi * step / (4 * STEPS)
        north = sin(lat) * cos(turn) + cos(lat) * sin(turn) * cos(bearing)
        ahead = lon + atan2(sin(bearing) * sin(turn) * cos(lat), cos(turn) - sin(lat) * north)
        corners.append((_wrapped(degrees(ahead)), degrees(asin(max(-1.0, min(1.0, north))))))
    return _pieces(corners)


def earth_reading(asked: Asked) -> Reading:
    """The K nearest cities, the ways there, and the line of places as far as the last of them."""
    place = asked.points.get(PERSON)
    if place is None:
        return Reading()
    cities = {key: spot for key, spot in asked.points.items() if key != PERSON}
    near = by_globe(cities, place)[: asked.n_nearest]
    return Reading(
        links=tuple(Link(PERSON, city.key, paths=great_circle(place, cities[city.key])) for city in near),
        outlines=equally_far(place, near[-1].distance) if near else (),
        rows=tuple(Row(city.key, _cells(asked, city)) for city in near),
        strong=tuple(city.key for city in near),
    )


def _cells(asked: Asked, city: Near) -> tuple[Cell, ...]:
    km = translate(asked.language, "points-km", n=round(city.distance))
    liked = (Cell(translate(asked.language, f"points-dish-{city.key}")),) if city.key in CITIES else ()
    return (*liked, Cell(km))


def _radians(place: Spot) -> Spot:
    return radians(place[0]), radians(place[1])


def _on_sphere(place: Spot) -> tuple[float, float, float]:
    lon, lat = _radians(place)
    return cos(lat) * cos(lon), cos(lat) * sin(lon), sin(lat)


def _off_sphere(point: Sequence[float]) -> Spot:
    return degrees(atan2(point[1], point[0])), degrees(atan2(point[2], hypot(point[0], point[1])))


def _wrapped(longitude: float) -> float:
    return (longitude + 180) % 360 - 180


def _pieces(corners: Iterable[Spot]) -> tuple[Path, ...]:
    pieces: list[list[Spot]] = [[]]
    for corner in corners:
        before = pieces[-1][-1] if pieces[-1] else corner
        if abs(corner[0] - before[0]) > 180:
            edges = _edges(before, corner)
            pieces[-1].append(next(edges))
            pieces.append([next(edges)])
        pieces[-1].append(corner)
    return tuple(tuple(piece) for piece in pieces)


def _edges(before: Spot, after: Spot) -> Iterator[Spot]:
    """Where a step leaves the map at one edge, and where it comes in at the other."""
    edge = 180.0 if before[0] > 0 else -180.0
    span = (after[0] + 2 * edge) - before[0]
    part = (edge - before[0]) / span if span else 0.0
    latitude = before[1] + (after[1] - before[1]) * part
    yield edge, latitude
    yield -edge, latitude
