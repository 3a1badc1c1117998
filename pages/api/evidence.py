"""Why two items are near, as JSON: how often they meet, where, and what company they share."""

from __future__ import annotations

from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from core.errors import UnknownItemError
from core.evidence import (
    Meetings,
    SharedContext,
    Sighting,
    lift_interval,
    meetings,
    shared_contexts,
    sightings,
    verdict,
)
from core.evidence.pair import LEFT_OUT
from core.types import Items
from pages.api.answers import RequestError, json_answer, whole_number
from pages.parts.opened_evidence import EVIDENCE, MAX_WINDOW, OpenedEvidence

MAX_ROW = 2**31 - 1
MAX_SIZE = 100
MAX_CONTEXTS = 100
PAIR = (("i", "key"), ("j", "other"))


def between(request: Request) -> Response:
    """Two items, ``i`` and ``j`` (rows) or ``key`` and ``other`` (keys); ``size`` sequences, from ``page`` 0 on."""
    opened = EVIDENCE.get(request.path_params["workspace"], request.path_params["vectors"])
    first, second = (_row(request, opened.items, *names) for names in PAIR)
    if first == second:
        raise RequestError("evidence-one-item")
    window = whole_number(request, "window", low=1, high=MAX_WINDOW, default=opened.window)
    page = whole_number(request, "page", low=0, high=MAX_ROW, default=0)
    size = whole_number(request, "size", low=0, high=MAX_SIZE, default=10)
    n_contexts = whole_number(request, "contexts", low=0, high=MAX_CONTEXTS, default=10)
    return json_answer(_told(opened, (first, second), window, (page, size), n_contexts))


def _row(request: Request, items: Items, by_row: str, by_key: str) -> int:
    key = request.query_params.get(by_key)
    if key is not None:
        if key not in items.index:
            raise UnknownItemError(key[:60])
        return items.index[key]
    row = whole_number(request, by_row, low=0, high=MAX_ROW)
    if row >= len(items):
        raise RequestError("errors-map-no-such-item")
    return row


def _told(
    opened: OpenedEvidence, pair: tuple[int, int], window: int, paged: tuple[int, int], n_contexts: int
) -> dict[str, Any]:
    index, items, (page, size) = opened.index, opened.items, paged
    shown = sightings(index, *pair, page=page, size=size) if size else ()
    contexts = shared_contexts(index, *pair, window, n_contexts) if n_contexts else ()
    return {
        "items": [_item(items, row) for row in pair],
        **_meetings(meetings(index, *pair, window)),
        "page": page,
        "sequences": [_sequence(items, each) for each in shown],
        "contexts": [_context(items, each) for each in contexts],
    }


def _item(items: Items, row: int) -> dict[str, Any]:
    counts = items.counts
    count = None if counts is None else int(counts[row])
    return {"i": row, "key": items.keys[row], "label": items.labels[row], "count": count}


def _meetings(found: Meetings) -> dict[str, Any]:
    interval = lift_interval(found)
    return {
        "window": found.window,
        "verdict": verdict(found),
        "near": found.n_near,
        "expected": found.expected_near,
        "lift": found.lift,
        "lift_low": None if interval is None else interval[0],
        "lift_high": None if interval is None else interval[1],
        "pmi": found.pmi,
        "n_sequences": found.n_sequences,
        "expected_sequences": found.expected_sequences,
    }


def _sequence(items: Items, sighting: Sighting) -> dict[str, Any]:
    shown = zip(sighting.rows, sighting.marked, strict=True)
    return {
        "sequence": sighting.sequence,
        "start": sighting.start,
        "length": sighting.length,
        "items": [
            None if row == LEFT_OUT else {"i": row, "label": items.labels[row], "marked": marked}
            for row, marked in shown
        ],
    }


def _context(items: Items, context: SharedContext) -> dict[str, Any]:
    return {
        "item": _item(items, context.row),
        "near": [context.with_first, context.with_second],
        "expected": [context.expected_first, context.expected_second],
        "lift": list(context.lifts),
    }
