"""What is read off a plane of the lesson while somebody drags its points. Nothing is kept; no workspace is named."""

from __future__ import annotations

from math import isfinite

from starlette.requests import Request
from starlette.responses import Response

from core.lesson.measures import Spot
from core.lesson.reading import Asked
from core.lesson.readings import MAX_KEY, MAX_POINTS, READINGS
from pages.api.answers import RequestError, json_answer, language_of, whole_number


def plane(request: Request) -> Response:
    """A reading: ``ask``, ``p`` for each point (``x,y,key``), and what that reading wants: ``about``, ``k``."""
    read = READINGS.get(request.query_params.get("ask", ""))
    if read is None:
        raise RequestError("plane-no-such-reading")
    asked = Asked(
        _points(request),
        request.query_params.get("about", ""),
        whole_number(request, "k", low=1, high=MAX_POINTS, default=1),
        language_of(request),
    )
    return json_answer(read(asked).to_json())


def _points(request: Request) -> dict[str, Spot]:
    given = request.query_params.getlist("p")
    if len(given) > MAX_POINTS:
        raise RequestError("plane-no-such-points")
    return dict(_point(text) for text in given)


def _point(text: str) -> tuple[str, Spot]:
    x, _, rest = text.partition(",")
    y, _, key = rest.partition(",")
    try:
        spot = float(x), float(y)
    except ValueError:
        raise RequestError("plane-no-such-points") from None
    if not key or len(key) > MAX_KEY or not all(isfinite(value) and abs(value) <= 1e6 for value in spot):
        raise RequestError("plane-no-such-points")
    return key, spot
