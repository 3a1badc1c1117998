"""Recommendations as JSON, and everybody's or every item's list as a file.

Owners are numbers from 0 in every answer. Who knows a name may ask by it; no name is given away.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

import polars as pl
from starlette.requests import Request
from starlette.responses import Response

from core.errors import RecommendError
from core.export import item_columns, owner_columns, recommendations_csv, recommendations_parquet
from core.locales import translate
from core.recommend.naming import Named, items_named
from core.recommend.questions import AMONG, BY, SCORED, Question, answer, check_scorer
from core.recommend.scorer import Scorer
from core.recommend.tasks import HOW, TASKS, Task
from core.recommend.tasks.conditions import check_task
from core.recommend.tasks.in_bulk import Batch, for_every_item, for_every_user
from core.recommend.tasks.items import NS_EXPONENT
from core.types import Items
from core.workspace import open_workspace
from pages.api.answers import RequestError, attachment, json_answer, language_of, whole_number
from pages.api.heavy import Download
from pages.parts.opened_material import MATERIALS, OpenedMaterial

MAX_SUGGESTIONS = 200
MAX_REASONS = 10
MAX_SESSION = 1_000
MAX_ROW = 2**31 - 1
MAX_NAME_CHARS = 200
Write = Callable[[Iterable[Batch], Items, pl.DataFrame], Iterator[bytes]]
FILES: dict[str, tuple[Write, str]] = {
    "csv": (recommendations_csv, "text/csv; charset=utf-8"),
    "parquet": (recommendations_parquet, "application/vnd.apache.parquet"),
}
Choice = TypeVar("Choice", bound=str)


def recommend(request: Request) -> Response:
    """One question: ``task``; items as ``item`` (by name) or ``i`` (row), in order; ``user`` (name) or ``u``."""
    opened = _opened(request)
    task = _task(request)
    asked = _asked(request, opened, task)
    question = Question(
        task,
        asked.rows,
        _owner(request, opened),
        whole_number(request, "k", low=1, high=MAX_SUGGESTIONS, default=10),
        whole_number(request, "exclude_known", low=0, high=1, default=1) == 1,
        _choice(request, "how", HOW),
        whole_number(request, "reasons", low=0, high=MAX_REASONS, default=3),
        _choice(request, "by", BY),
        _choice(request, "among", AMONG),
        asked.unplayed_row,
    )
    told = answer(question, opened, _scorer(request, opened) if task in SCORED else None)
    if told.get("why_none"):
        told["message"] = translate(language_of(request), told["why_none"])
    return json_answer(told)


def everything(request: Request) -> Response:
    """The lists of all owners (``for-user``) or all items (``similar``, ``complementary``), ``k`` lines each."""
    name = request.path_params["format"]
    if name not in FILES:
        raise RequestError("errors-map-no-such-format")
    opened, task = _opened(request), _task(request)
    k = whole_number(request, "k", low=1, high=MAX_SUGGESTIONS, default=10)
    batches, asked = _batches(request, opened, task, k)
    write, media_type = FILES[name]
    pieces = write(batches, opened.material.items, asked)
    return Download(request, pieces, media_type, attachment(f"{_title(request)}-{task}", name))


def _batches(request: Request, opened: OpenedMaterial, task: Task, k: int) -> tuple[Iterator[Batch], pl.DataFrame]:
    material = opened.material
    refused = opened.lists_refused(task)
    if refused is not None:
        raise refused
    if task == "similar" or task == "complementary":
        ns_exponent = NS_EXPONENT if opened.settings is None else opened.settings.ns_exponent
        return for_every_item(material, task, k, ns_exponent=ns_exponent), item_columns(material.items)
    if task != "for-user":
        raise RecommendError("errors-recommend-all-task", task=task)
    known = whole_number(request, "exclude_known", low=0, high=1, default=1) == 1
    batches = for_every_user(material, _scorer(request, opened), k, exclude_known=known)
    return batches, owner_columns(0 if material.behaviour is None else len(material.behaviour.owners))


def _opened(request: Request) -> OpenedMaterial:
    return MATERIALS.get(request.path_params["workspace"], request.path_params["vectors"])


def _title(request: Request) -> str:
    return open_workspace(request.path_params["workspace"]).vectors_info(request.path_params["vectors"]).name


def _scorer(request: Request, opened: OpenedMaterial) -> Scorer:
    """The scorer that is asked for; else the one that won on this data, else the blend."""
    workspace = open_workspace(request.path_params["workspace"])
    info = workspace.vectors_info(request.path_params["vectors"])
    wanted = request.query_params.get("scorer")
    chosen = opened.chosen_scorer(workspace, info, None if wanted is None else wanted[:MAX_NAME_CHARS])
    return opened.scorer(chosen.name, chosen.weights)


def _task(request: Request) -> Task:
    for task in TASKS:
        if request.query_params.get("task") == task:
            check_scorer(task, request.query_params.get("scorer"))
            return task
    raise RecommendError("errors-recommend-no-such-task", names=", ".join(TASKS))


def _choice(request: Request, name: str, choices: tuple[Choice, ...]) -> Choice:
    given = request.query_params.get(name, choices[0])
    for choice in choices:
        if given == choice:
            return choice
    raise RecommendError("errors-recommend-not-a-choice", name=name, names=", ".join(choices))


def _asked(request: Request, opened: OpenedMaterial, task: Task) -> Named:
    """The items, in the order of the address."""
    given = [(name, value) for name, value in request.query_params.multi_items() if name in ("i", "item")]
    if len(given) > MAX_SESSION:
        raise RecommendError("errors-recommend-too-many-items", n=len(given), limit=MAX_SESSION)
    names = [value[:MAX_NAME_CHARS] for name, value in given if name == "item"]
    alone = task == "similar" and len(given) == 1
    named = items_named(names, opened.search, lambda: opened.unplayed_search, alone=alone) if names else Named()
    if named.unplayed_row is not None:
        return named
    rows = iter(named.rows)
    return Named(tuple(next(rows) if name == "item" else _row(opened, value) for name, value in given))


def _row(opened: OpenedMaterial, value: str) -> int:
    if not value.isdecimal() or len(value) > len(str(MAX_ROW)):
        raise RequestError("errors-map-number", name="i", low=0, high=MAX_ROW)
    if int(value) >= opened.material.n_items:
        raise RequestError("errors-map-no-such-item")
    return int(value)


def _owner(request: Request, opened: OpenedMaterial) -> int | None:
    name = request.query_params.get("user")
    if name is None and "u" not in request.query_params:
        return None
    check_task("for-user", opened.material)  # where nobody owns anything, that is what to say, not who isn't there
    behaviour = opened.material.behaviour
    owners = [] if behaviour is None else behaviour.owners
    if name is not None:
        if name not in owners:
            raise RecommendError("errors-recommend-no-such-user", user=name[:60])
        return owners.index(name)
    number = whole_number(request, "u", low=0, high=MAX_ROW)
    if number >= len(owners):
        raise RecommendError("errors-recommend-no-such-user", user=str(number))
    return number
