"""The film's place on the page."""

from __future__ import annotations

from collections.abc import Callable

from pages.parts.mounting import mount, place

PLACE = place("film")


def film(
    *,
    workspace_id: str,
    vectors_id: str,
    row: int,
    height: float,
    open_then: bool,
    few: bool,
    key: str,
    on_row: Callable[[], None],
) -> None:
    """Play the epochs of a model.

    Parameters
    ----------
    workspace_id, vectors_id
        A model that has kept them.
    row
        The item that is followed.
    height
        Of the picture, in rem.
    open_then
        Whether the neighbours before the end are shown: they may be what is asked for.
    few
        With few controls, for a room.
    key
        Of the component; its state has ``row``.
    on_row
        Called when the person follows another item.
    """
    data = {
        **mount("film", "film"),
        "workspace": workspace_id,
        "vectors": vectors_id,
        "row": row,
        "height": height,
        "open": open_then,
        "few": few,
    }
    PLACE(key=key, data=data, on_row_change=on_row)
