"""What can be read off a plane while its points move, by the name under which the browser asks for it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from core.lesson.points.earth import earth_reading
from core.lesson.points.films import films_reading
from core.lesson.points.person import person_reading
from core.lesson.reading import Asked, Reading
from core.lesson.space.pair import pair_reading

READINGS: Mapping[str, Callable[[Asked], Reading]] = {
    "films": films_reading,
    "person": person_reading,
    "earth": earth_reading,
    "pair": pair_reading,
}
MAX_POINTS = 40
"""On one plane."""
MAX_KEY = 100
"""Letters in the key of a point."""
