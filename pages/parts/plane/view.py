"""A plane with labelled axes; its points are moved by mouse, finger or arrow keys."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import partial
from typing import Any, Literal, TypeAlias

import streamlit as st

from core.lesson.given import mapping, spot_within
from core.lesson.measures import Spot
from core.lesson.reading import Asked, Reading
from core.lesson.readings import READINGS
from pages.parts.addresses import base_path
from pages.parts.i18n import language
from pages.parts.messages import remember_problem
from pages.parts.mounting import mount, nothing, place

PLACE = place("plane")
SEEN = "_planes_seen"
OnMove: TypeAlias = Callable[[dict[str, Spot]], None]


@dataclass(frozen=True, slots=True)
class Point:
    """A point, an arrow from the origin, or a person on the plane.

    ``key`` is unique on the plane; ``label`` is shown as it is, whatever stands in it; ``hue`` counts the five
    colours of the house.
    """

    key: str
    label: str
    x: float
    y: float
    movable: bool = True
    kind: Literal["point", "arrow", "person"] = "point"
    hue: int = 0


@dataclass(frozen=True, slots=True)
class Axis:
    """An axis: its name, its ends, how far an arrow key moves a point, how far apart its lines are, their unit."""

    name: str
    low: float
    high: float
    step: float = 0.1
    tick: float = 1
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Live:
    """What is read off while points move: a name of `core.lesson.readings.READINGS`, and what it wants to know."""

    ask: str
    about: str = ""
    n_nearest: int = 1


def plane(
    points: Sequence[Point],
    x: Axis,
    y: Axis,
    *,
    key: str,
    label: str,
    live: Live | None = None,
    reading: Reading | None = None,
    heads: Sequence[str] = (),
    names: Mapping[str, str] | None = None,
    height: float = 25,
    on_move: OnMove | None = None,
) -> None:
    """The plane, and beside it the table or the formula of what is read off.

    Parameters
    ----------
    points
        What lies on it. Both axes have the same scale.
    x, y
        The axes.
    key
        Of the component. Under the same key the plane stays, and points that the script has moved go there.
    label
        What the picture shows, for who can't see it.
    live
        Computed by the server while points move, and now; None: nothing is.
    reading
        What is drawn where nothing is computed live, such as lines between points.
    heads
        Heads of the table; the first is that of the points' names.
    names
        What the lines of the formula are called, by their names in the reading.
    height
        At most, in rem.
    on_move
        Called before the next run with the places of the movable points after one was moved.
    """
    seen: dict[str, int] = st.session_state.setdefault(SEEN, {})
    data: dict[str, Any] = {
        **mount("plane", "plane"),
        "points": [asdict(point) for point in points],
        "axes": [asdict(x), asdict(y)],
        "label": label,
        "api": f"{base_path()}/api/lesson/plane",
        "live": asdict(live) if live else None,
        "reading": (_read(points, live) if live else reading or Reading()).to_json(),
        "heads": list(heads),
        "names": dict(names or {}),
        "height": height,
        "seen": seen.get(key, 0),
    }
    moved = remember_problem(partial(_tell, key, points, (x, y), on_move)) if on_move else nothing
    PLACE(key=key, data=data, on_moved_change=moved)


def _read(points: Sequence[Point], live: Live) -> Reading:
    spots = {point.key: (point.x, point.y) for point in points}
    return READINGS[live.ask](Asked(spots, live.about, live.n_nearest, language()))


def _tell(key: str, points: Sequence[Point], axes: tuple[Axis, Axis], on_move: OnMove) -> None:
    """What the browser says about its points is checked: it may say anything."""
    told = mapping(mapping(st.session_state.get(key)).get("moved"))
    number, places = told.get("number"), mapping(told.get("points"))
    limits = [(axis.low, axis.high) for axis in axes]
    spots = {point.key: spot_within(places.get(point.key), *limits) for point in points if point.movable}
    if type(number) is int and all(spots.values()):
        st.session_state[SEEN][key] = number
        on_move({name: spot for name, spot in spots.items() if spot is not None})
