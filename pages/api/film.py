"""What the training film asks: the neighbours of one item after every epoch."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from core.lesson.film import course_of, follow
from core.workspace import open_workspace
from pages.api.answers import RequestError, json_answer, whole_number
from pages.api.vectors import opened_of

MAX_ROW = 2**31 - 1


def following(request: Request) -> Response:
    """For each frame the neighbours of item ``i`` as ``[row, cosine]``, and how many of them are there at the end."""
    opened = opened_of(request)
    kept = open_workspace(request.path_params["workspace"]).frames(request.path_params["vectors"])
    course = course_of(opened.vectors, kept)
    if course is None:
        raise RequestError("errors-map-no-such-frames")
    row = whole_number(request, "i", low=0, high=MAX_ROW)
    if row >= len(course.vectors):
        raise RequestError("errors-map-no-such-item")
    found = follow(course, row)
    neighbors = [
        [[near, round(cosine, 6)] for near, cosine in zip(then.rows.tolist(), then.cosines.tolist(), strict=True)]
        for then in found.neighbors
    ]
    return json_answer({"neighbors": neighbors, "kept": found.kept.tolist()})
