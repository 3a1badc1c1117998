"""One question to one of the tasks, and its answer as JSON values: the same for the command line and for HTTP."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal, Protocol

from core.errors import RecommendError
from core.recommend.content import ContentSpace
from core.recommend.material import Material
from core.recommend.newcomers import Newcomers
from core.recommend.reasons import Cause, reasons
from core.recommend.scorer import Scorer
from core.recommend.tasks import (
    How,
    OwnerSpace,
    Suggestions,
    Task,
    audience,
    complementary,
    for_user,
    next_items,
    similar,
    similar_users,
    why_not,
)
from core.recommend.tasks.items import NS_EXPONENT, has_vector
from core.recommend.tasks.suggestions import content_neighbors, none_because
from core.types import Items, TrainingSettings

OF_ONE_ITEM = ("similar", "complementary", "audience")
OF_A_USER = ("for-user", "similar-users")
SCORED = ("for-user", "next-item")
MOST_SHARED = 10
By = Literal["behaviour", "content"]
Among = Literal["played", "unplayed"]
BY: tuple[By, ...] = ("behaviour", "content")
AMONG: tuple[Among, ...] = ("played", "unplayed")


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked.

    Parameters
    ----------
    task
        Which of the tasks.
    rows
        Items: one for what is about an item, a session for ``next-item``.
    owner
        Position in ``behaviour.owners``, for what is about a user.
    k
        How many answers, at most.
    exclude_known
        Leave out what the session or the user has (``audience``: who has the item).
    how
        What counts of a user's history, for ``for-user``.
    n_reasons
        How many reasons with each suggestion, at most.
    by
        What ``similar`` compares: what people did with the items, or what is written about them.
    among
        Where ``similar`` looks: among what people had, or, by content, among what nobody has played yet.
    unplayed_row
        For ``similar``, instead of ``rows``: an item that nobody has played, row of the unplayed; always by content.

    Raises
    ------
    RecommendError
        ``errors-recommend-one-item``, ``errors-recommend-items-needed`` or ``errors-recommend-user-needed`` if the
        task is about something else than what is given; ``recommend-only-similar`` if content is asked for elsewhere.
    """

    task: Task
    rows: tuple[int, ...] = ()
    owner: int | None = None
    k: int = 10
    exclude_known: bool = True
    how: How = "mean"
    n_reasons: int = 3
    by: By = "behaviour"
    among: Among = "played"
    unplayed_row: int | None = None

    def __post_init__(self) -> None:
        n_items = len(self.rows) + (self.unplayed_row is not None)
        if self.task != "similar" and (self.by, self.among, self.unplayed_row) != ("behaviour", "played", None):
            raise RecommendError("recommend-only-similar", task=self.task)
        if self.task in OF_ONE_ITEM and n_items != 1:
            raise RecommendError("errors-recommend-one-item", task=self.task, n=n_items)
        if self.task == "next-item" and not self.rows:
            raise RecommendError("errors-recommend-items-needed", task=self.task)
        if self.task in OF_A_USER and self.owner is None:
            raise RecommendError("errors-recommend-user-needed", task=self.task)


def check_scorer(task: Task, wanted: str | None) -> None:
    """Refuse a scorer that somebody asks for where the task has its own scores.

    Raises
    ------
    RecommendError
        ``errors-recommend-no-scorer``.
    """
    if wanted and task not in SCORED:
        raise RecommendError("errors-recommend-no-scorer", task=task, scorer=wanted[:60], names=", ".join(SCORED))


class Answering(Protocol):
    """What answers are made from; each is made when it is first asked for."""

    @property
    def material(self) -> Material:
        """Behaviour and vectors."""
        ...

    @property
    def settings(self) -> TrainingSettings | None:
        """As the vectors were trained."""
        ...

    @property
    def owners(self) -> OwnerSpace:
        """All owners as points."""
        ...

    @property
    def content(self) -> ContentSpace | None:
        """Titles and metadata as a space."""
        ...

    @property
    def newcomers(self) -> Newcomers | None:
        """Items that nobody has played, by content."""
        ...


def answer(question: Question, given: Answering, scorer: Scorer | None) -> dict[str, Any]:
    """The answer as JSON values.

    Parameters
    ----------
    question
        What is asked.
    given
        What there is.
    scorer
        For ``for-user`` and ``next-item``; the other tasks have their own scores.

    Returns
    -------
    dict
        ``task``, ``scorer`` (None for tasks without), either ``suggestions`` or ``users``, which are numbers from 0,
        never names, and ``why_none`` (a message id, None if there are some).

    Raises
    ------
    RecommendError
        If the task has no answer here.
    IndexError
        If an item or an owner isn't there.
    """
    missing = why_not(question.task, given.material)
    if missing is not None:
        raise RecommendError(missing)
    told: dict[str, Any] = {"task": question.task, "scorer": None if scorer is None else scorer.name}
    if question.task in ("similar-users", "audience"):
        users = _users(question, given)
        return told | {"users": users, "why_none": None if users else _why_nobody(question, given)}
    if question.among == "unplayed" or question.unplayed_row is not None:
        return told | _with_unplayed(question, given)
    history = _history(question, given.material)
    found = _suggested(question, given, scorer, history)
    return told | {
        "suggestions": [
            {**item_told(given.material.items, row), "score": round(score, 6), "by": found.by}
            | {"reasons": _reasons(given.material, history, row, question.n_reasons)}
            for row, score in found.pairs()
        ],
        "why_none": found.why_none or None,
    }


def _with_unplayed(question: Question, given: Answering) -> dict[str, Any]:
    """What is like an unplayed item, or unplayed and like an item. Nobody's behaviour can be a reason for it."""
    new = given.newcomers
    if new is None:
        raise RecommendError("recommend-no-unplayed")
    about, k = question.unplayed_row, question.k
    if question.among == "unplayed":
        found = new.like(question.rows[0], k) if about is None else new.like_each_other(about, k)
        items = [unplayed_told(new.items, row) for row in found.rows.tolist()]
    else:
        assert about is not None
        found = new.neighbors(about, k)
        items = [item_told(given.material.items, row) for row in found.rows.tolist()]
    scores = [{"score": round(score, 6), "by": found.by, "reasons": []} for score in found.scores.tolist()]
    suggestions = [item | score for item, score in zip(items, scores, strict=True)]
    return {"suggestions": suggestions, "why_none": found.why_none or None}


def item_told(items: Items, row: int) -> dict[str, Any]:
    """Row, key, label and count of an item."""
    counts = items.counts
    count = None if counts is None else int(counts[row])
    return {"i": row, "key": items.keys[row], "label": items.labels[row], "count": count}


def unplayed_told(items: Items, row: int) -> dict[str, Any]:
    """Key and label of an item that nobody has played; it has no row in the vocabulary."""
    return {"i": None, "key": items.keys[row], "label": items.labels[row], "count": 0}


def _suggested(question: Question, given: Answering, scorer: Scorer | None, history: Sequence[int]) -> Suggestions:
    material, k = given.material, question.k
    if question.task == "similar":
        row = question.rows[0]
        # A content space takes long to make: only where the answer needs one.
        content = given.content if question.by == "content" or not has_vector(material, row) else None
        if question.by == "content":
            return none_because("recommend-no-content") if content is None else content_neighbors(content, row, k)
        return similar(material, row, k, content=content)
    if question.task == "complementary":
        ns_exponent = NS_EXPONENT if given.settings is None else given.settings.ns_exponent
        return complementary(material, question.rows[0], k, ns_exponent=ns_exponent)
    assert scorer is not None
    if question.task == "next-item":
        return next_items(material, scorer, history, k, question.exclude_known)
    return for_user(material, scorer, history, k, question.exclude_known, question.how)


def _history(question: Question, material: Material) -> list[int]:
    """The items that the answer goes back to."""
    if question.task != "for-user":
        return list(question.rows)
    assert material.behaviour is not None and question.owner is not None
    if not 0 <= question.owner < len(material.behaviour.owners):
        raise IndexError(f"owners must be between 0 and {len(material.behaviour.owners) - 1}, not {question.owner}")
    return [int(row) for row in material.behaviour.histories[question.owner]]


def _users(question: Question, given: Answering) -> list[dict[str, Any]]:
    items = given.material.items
    if question.task == "audience":
        exclude = question.exclude_known
        found = audience(given.owners, question.rows[0], question.k, exclude_owners_who_have_it=exclude)
        return [{"user": each.owner, "score": round(each.score, 6), "has_it": each.has_it} for each in found]
    assert question.owner is not None
    return [
        {"user": each.owner, "cosine": round(each.cosine, 6), "items": each.n_items, "n_shared": each.n_shared}
        | {"shared": [item_told(items, row) for row in each.shared[:MOST_SHARED].tolist()]}
        for each in similar_users(given.owners, question.owner, question.k)
    ]


def _why_nobody(question: Question, given: Answering) -> str:
    if question.task == "audience" and question.rows[0] >= given.material.n_vectors:
        return "recommend-why-none-no-vector"
    if question.owner is not None and not given.owners.n_items[question.owner]:
        return "recommend-why-none-unknown-items"
    return "recommend-why-none-nobody"


def _reasons(material: Material, history: Sequence[int], row: int, n_reasons: int) -> list[dict[str, Any]]:
    if not n_reasons:
        return []
    found = reasons(material, history, row, n_items=n_reasons, n_sequences=0)
    return [_cause(material.items, cause) for cause in found.causes]


def _cause(items: Items, cause: Cause) -> dict[str, Any]:
    numbers = {"expected": cause.expected, "lift": cause.lift, "product": cause.product, "cosine": cause.cosine}
    rounded = {name: None if value is None else round(value, 6) for name, value in numbers.items()}
    return {"item": item_told(items, cause.row), "together": cause.together, **rounded}
