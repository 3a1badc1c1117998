"""The place of a moving picture on the page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass

from pages.parts.mounting import mount, place

PLACE = place("motion")
Spot = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Moving:
    """One vector of the picture.

    Parameters
    ----------
    name
        Its label.
    about
        What the pointer is told of it.
    hollow
        Drawn as a hollow square instead of a filled circle.
    sign
        A short sign after the label, such as "+".
    strong
        Whether it stands out.
    trail
        Places before the last movement.
    path
        Places of the last movement; it is at the last of them.
    upcoming
        Where a dashed arrow points; None: none.
    """

    name: str
    about: str
    hollow: bool
    sign: str
    strong: bool
    trail: Sequence[Spot]
    path: Sequence[Spot]
    upcoming: Spot | None


def motion(vectors: Sequence[Moving], *, turn: str, span: float, height: float, about: str, key: str) -> None:
    """Draw vectors; when there is another ``turn``, they glide along their paths, unless the person wants no motion.

    Parameters
    ----------
    vectors
        Drawn in this order.
    turn
        Names the last movement.
    span
        Half the width of the square around the origin that must be visible.
    height
        Of the picture, in rem.
    about
        The picture in words.
    key
        Of the component.
    """
    drawn = [asdict(vector) for vector in vectors]
    data = {"vectors": drawn, "turn": turn, "span": span, "height": height, "about": about}
    PLACE(key=key, data={**mount("motion", "motion"), **data})
