"""The map of a projection."""

from __future__ import annotations

from typing import Any, Literal, TypedDict

from pages.parts.map.address import Selection, follow, selection, token_of
from pages.parts.map.component import PLACE, common, nothing


class HighlightPoint(TypedDict, total=False):
    """An item that stands out: its row, what it is there for, and its label if another than its own."""

    row: int
    role: Literal["given", "answer"]
    label: str


class HighlightPlace(TypedDict):
    """A place on the map where no item is, such as where a person stands: its coordinates and its label."""

    x: float
    y: float
    label: str


class Highlight(TypedDict, total=False):
    """Items, places and lines that stand out.

    A line is (row, row, style), solid ``"given"`` or dashed ``"answer"``; instead of a row it may name a place: -1 the
    first, -2 the second.
    """

    points: list[HighlightPoint]
    places: list[HighlightPlace]
    lines: list[tuple[int, int, str]]


class Drawn(TypedDict):
    """What a map draws in the place of a projection, and the part of the plane that it shows at first.

    ``points``: address below the workspace's. ``bounds``: x0, x1, y0, y1.
    """

    points: str
    bounds: tuple[float, float, float, float]


class MapOptions(TypedDict, total=False):
    """What a page may say about its map.

    ``caption``: the line below it (method, settings, seed, trust). ``title``: the heading of the picture file.
    ``highlight``: what stands out (`Highlight`). ``item``: key of an item to select, whenever it changes.
    ``notify``: run the script after every selection. ``renderer``: ``"canvas"`` to do without WebGL. ``link``: a name;
    the maps of a page that have it in common share one selection (by the item's key), how many neighbours, among which,
    and the colouring. ``follows``: leaves the address to the map that it is linked with, and begins with what is chosen
    there; one that doesn't know the item says so. ``compact``: only the picture, without search, list and table.
    ``drawn``: see `Drawn`; the projection's id then is any name of it.
    """

    caption: str
    title: str
    highlight: Highlight | None
    item: str | None
    notify: bool
    renderer: Literal["auto", "canvas"]
    link: str
    follows: bool
    compact: bool
    drawn: Drawn


def map_view(
    *,
    workspace_id: str,
    vectors_id: str,
    projection_id: str,
    key: str = "map",
    height: int = 640,
    options: MapOptions | None = None,
) -> Selection:
    """The map with search, neighbours, lasso and table.

    Clicks are answered by the server's data routes without a script run; the selection, the number of neighbours,
    the restriction, the colouring, the view and whether it shows what it gets wrong are in the address (``item``,
    ``k``, ``top``, ``color``, ``view``, ``trust``).

    Parameters
    ----------
    workspace_id, vectors_id, projection_id
        What to draw. Another projection of the same vectors keeps the selection.
    key
        Of the component; one map per key.
    height
        Of the picture, in pixels.
    options
        See `MapOptions`.

    Returns
    -------
    Selection
        As it was when this run began.
    """
    chosen = dict(options or {})
    own = f"{key} {workspace_id} {vectors_id}"
    data: dict[str, Any] = {
        **common("map", _first_files(workspace_id, vectors_id, projection_id, _drawn(options))),
        "workspace": workspace_id,
        "vectors": vectors_id,
        "projection": projection_id,
        "height": height,
        "token": None if chosen.get("follows") else token_of(own),
        "options": chosen,
    }
    if data["token"] is not None:
        follow(own)
    PLACE(key=key, data=data, on_selection_change=nothing)
    return selection()


def _drawn(options: MapOptions | None) -> Drawn | None:
    return options["drawn"] if options and "drawn" in options else None


def _first_files(workspace_id: str, vectors_id: str, projection_id: str, drawn: Drawn | None) -> list[str]:
    """Points and labels, so that they come while the code is still on its way."""
    points = drawn["points"] if drawn else f"projections/{projection_id}/points"
    return [f"{workspace_id}/{points}", f"{workspace_id}/vectors/{vectors_id}/labels"]
