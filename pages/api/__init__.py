"""The data routes of the map: plain HTTP beside Streamlit, so that a click needs no script run.

A workspace's id is the capability: who knows it may read. Every id, number and range is checked; errors are JSON
``{"error": id, "message": text}`` with 400 or 404, in the language of ``?lang=`` or ``Accept-Language``; 503 where
too many files are being made, or too many questions wait for a recommendation (`heavy`).

Before them and before Streamlit's own routes stand the `gate` and the `upload_budget`.
"""

from __future__ import annotations

from collections.abc import Callable

from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from pages.api import (
    comparing,
    downloads,
    evidence,
    film,
    frames,
    groups,
    honesty,
    lesson,
    projections,
    recommend,
    rooms,
    selections,
    static,
    vectors,
)
from pages.api.answers import answered
from pages.api.gate import Gate
from pages.api.heavy import QUESTIONS, Heavy
from pages.api.promptly import answer_promptly
from pages.api.upload_budget import GoneVisits, UploadBudget, set_upload_limit
from pages.parts.addresses import base_path

__all__ = ["GoneVisits", "answer_promptly", "middleware", "routes", "set_upload_limit"]

READ: dict[str, Callable[[Request], Response]] = {
    "/api/w/{workspace}/vectors/{vectors}/labels": vectors.labels,
    "/api/w/{workspace}/vectors/{vectors}/columns": vectors.columns,
    "/api/w/{workspace}/vectors/{vectors}/column": vectors.column,
    "/api/w/{workspace}/vectors/{vectors}/neighbors": vectors.neighbors,
    "/api/w/{workspace}/vectors/{vectors}/search": vectors.search,
    "/api/w/{workspace}/vectors/{vectors}/items": vectors.items,
    "/api/w/{workspace}/vectors/{vectors}/export/neighbors.csv": downloads.neighbors_of_item,
    "/api/w/{workspace}/vectors/{vectors}/training-frames": frames.training_frames,
    "/api/w/{workspace}/projections/{projection}/points": projections.points,
    "/api/w/{workspace}/projections/{projection}/misplaced": honesty.misplacements,
    "/api/w/{workspace}/lead": rooms.lead,
    "/api/w/{workspace}/jobs/{job}/frames": frames.newest,
    "/api/w/{workspace}/jobs/{job}/labels": frames.labels,
    "/api/lesson/plane": lesson.plane,
}

MEASURED: dict[str, Callable[[Request], Response]] = {
    "/api/w/{workspace}/vectors/{vectors}/groups": groups.groups,
    "/api/w/{workspace}/vectors/{vectors}/film": film.following,
    "/api/w/{workspace}/projections/{projection}/kept": honesty.kept,
    "/api/w/{workspace}/compared/{first}/{second}/{side}/points": comparing.points,
}

TAKE_AWAY: dict[str, Callable[[Request], Response]] = {
    "/api/w/{workspace}/vectors/{vectors}/export/{format}": downloads.export,
    "/api/w/{workspace}/vectors/{vectors}/recommendations.{format}": recommend.everything,
    "/api/w/{workspace}/projections/{projection}/map.html": downloads.map_html,
    "/api/w/{workspace}/corpora/{corpus}/corpus.jsonl": downloads.corpus,
    "/api/w/{workspace}/workspace.zip": downloads.workspace_zip,
}


def routes() -> list[Route]:
    """All routes, for ``st.App(routes=…)``."""
    base = base_path()
    read = [Route(base + path, answered(handler), methods=["GET"]) for path, handler in READ.items()]
    take_away = [Route(base + path, Heavy(handler), methods=["GET"]) for path, handler in TAKE_AWAY.items()]
    area = Heavy(downloads.area_csv)
    question = Heavy(recommend.recommend, QUESTIONS)
    return [
        *read,
        *take_away,
        Route(base + "/api/w/{workspace}/vectors/{vectors}/recommend", question, methods=["GET"]),
        *(Route(base + path, Heavy(handler, QUESTIONS), methods=["GET"]) for path, handler in MEASURED.items()),
        Route(
            base + "/api/w/{workspace}/vectors/{vectors}/evidence", Heavy(evidence.between, QUESTIONS), methods=["GET"]
        ),
        Route(base + "/api/w/{workspace}/vectors/{vectors}/items.csv", area, methods=["POST"]),
        Route(base + "/api/selection/{token}", selections.report, methods=["POST"]),
        Route(base + "/web/{version}/{folder}/{file}", static.file, methods=["GET"]),
    ]


def middleware() -> list[Middleware]:
    """What every request passes first, for ``st.App(middleware=…)``."""
    return [Middleware(Gate), Middleware(UploadBudget)]
