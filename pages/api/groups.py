"""Groups of what lies near in the space, as a column that the browser colours by and names on the map."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from core.grouping import MAX_GROUPS, Groups, group_items
from core.types import Items
from core.workspace import open_workspace
from pages.api.answers import revalidated, whole_number
from pages.api.columns import with_head
from pages.parts.answered import Answered
from pages.parts.opened import CACHE

GROUPS: Answered[Groups] = Answered()
MAX_NAME = 24


def groups(request: Request) -> Response:
    """``n`` groups, laid out as `columns.pack` does.

    The head also has ``groups`` (the rows of the most typical items, and the size), ``silhouette`` (-1 to 1),
    ``by_chance`` (what it is for shuffled vectors), and ``arbitrary``: whether something was cut that has no groups.
    """
    params = request.path_params
    made = open_workspace(params["workspace"]).vectors_info(params["vectors"]).created
    n = whole_number(request, "n", low=2, high=MAX_GROUPS)
    name = f"{params['vectors']}-{made.timestamp():.6f}-groups-{n}"

    def make() -> bytes:
        opened = CACHE.get(params["workspace"], params["vectors"])
        vectors = opened.vectors
        found = GROUPS.get((params["workspace"], name), lambda: group_items(vectors.matrix, n))
        return packed(vectors.items, found)

    return revalidated(request, name, make, "application/octet-stream", packed=True)


def packed(items: Items, found: Groups) -> bytes:
    """A column of categories with what is known about each."""
    head = {
        "kind": "category",
        "legend": names(items, found),
        "groups": [
            {"rows": list(rows), "size": int(size)} for rows, size in zip(found.typical, found.sizes, strict=True)
        ],
        "silhouette": round(found.silhouette, 4),
        "by_chance": round(found.by_chance, 4),
        "arbitrary": found.arbitrary,
    }
    return with_head(head, found.labels.astype("<u2").tobytes())


def names(items: Items, found: Groups) -> list[str]:
    """Each group's most typical items; numbered where two groups would be called the same."""
    given: list[str] = []
    for rows in found.typical:
        name = " · ".join(_short(items.labels[row]) for row in rows)
        times = sum(other == name or other.startswith(f"{name} (") for other in given)
        given.append(f"{name} ({times + 1})" if times else name)
    return given


def _short(label: str) -> str:
    flat = " ".join(label.replace("\0", " ").split())
    return flat if len(flat) <= MAX_NAME else f"{flat[: MAX_NAME - 1]}…"
