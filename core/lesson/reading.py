"""What is read off a plane while its points move: lines, outlines, angles, a table, a formula; numbers as texts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any, TypeAlias

from core.lesson.measures import Spot
from core.locales import written_number

Path: TypeAlias = tuple[Spot, ...]
"""Corners of a line on the plane."""
UNKNOWN = "–"
"""In the place of a number that can't be computed, such as the cosine with a vector of zeros."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What a plane is asked about.

    Parameters
    ----------
    points
        Where the points are, by their keys.
    about
        Key of the point that the others are compared with; empty where there is none.
    n_nearest
        How many of the nearest are taken.
    language
        Whose way numbers are written: "en", "kk" or "ru".
    """

    points: Mapping[str, Spot]
    about: str = ""
    n_nearest: int = 1
    language: str = "en"

    def number(self, value: float | None, decimals: int | None = None) -> str:
        """A number as it stands on the screen."""
        return UNKNOWN if value is None else written_number(self.language, value, decimals)


@dataclass(frozen=True, slots=True)
class Link:
    """A line between two points, with a short text in its middle.

    Parameters
    ----------
    start, end
        Keys of points.
    text
        Such as a distance; may be empty.
    dashed
        Whether it is drawn dashed: for what is compared, but not chosen.
    paths
        The way it takes, in pieces, where that isn't straight.
    """

    start: str
    end: str
    text: str = ""
    dashed: bool = False
    paths: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class Angle:
    """The angle at the origin between the directions to two points, and its text."""

    start: str
    end: str
    text: str


@dataclass(frozen=True, slots=True)
class Cell:
    """A number in a table, and which place it has in its column (1: the first) where that is shown."""

    text: str
    place: int | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the table beside the plane: about which point, its numbers, and whether it stands out."""

    key: str
    cells: tuple[Cell, ...]
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a formula: lights up when its text changes.

    Parameters
    ----------
    name
        Unique in the formula, such as ``"length-a"``.
    text
        As it stands now.
    hue
        Number of the colour of the point that it belongs to; None: of no one's.
    """

    name: str
    text: str
    hue: int | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a formula: what it is called, its parts one after another, and a fraction where it has one."""

    name: str
    parts: tuple[Part, ...] = ()
    over: tuple[Part, ...] = ()
    under: tuple[Part, ...] = ()
    result: Part | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """All that is read off a plane."""

    links: tuple[Link, ...] = ()
    outlines: tuple[Path, ...] = ()
    angles: tuple[Angle, ...] = ()
    rows: tuple[Row, ...] = ()
    lines: tuple[Line, ...] = ()
    strong: tuple[str, ...] = field(default=())
    """Keys of the points that stand out."""

    def to_json(self) -> dict[str, Any]:
        """For the browser's side."""
        return asdict(self)
