"""Which tasks a material can answer, and what is missing for the others."""

from __future__ import annotations

from typing import Literal, get_args

from core.errors import RecommendError
from core.recommend.material import Material

Task = Literal["similar", "complementary", "for-user", "similar-users", "next-item", "audience"]
TASKS: tuple[Task, ...] = get_args(Task)
"""Item → item twice, user → item, user → user, session → item, item → user."""

OF_VECTORS = ("similar", "complementary", "similar-users", "audience")
OF_OWNERS = ("for-user", "similar-users", "audience")


def why_not(task: Task, material: Material) -> str | None:
    """What a task lacks, as a message id; None where it can be answered.

    ``next-item`` always can: vectors alone are enough for a session that somebody builds.

    Parameters
    ----------
    task
        One of `TASKS`.
    material
        What there is.

    Raises
    ------
    ValueError
        If there is no such task.
    """
    if task not in TASKS:
        raise ValueError(f"no such task: {task!r}")
    if task in OF_OWNERS and material.behaviour is None:
        return "recommend-why-not-no-corpus"
    if task in OF_OWNERS and material.behaviour is not None and not material.behaviour.has_owners:
        return "recommend-why-not-no-owners"
    if task in OF_VECTORS and material.vectors is None:
        return "recommend-why-not-no-vectors"
    if task == "complementary" and material.output is None:
        return "recommend-why-not-no-output"
    if task == "similar-users" and material.behaviour is not None and len(material.behaviour.owners) == 1:
        return "recommend-why-not-one-owner"
    return None


def check_task(task: Task, material: Material) -> None:
    """Raise RecommendError with the id of `why_not` where a task can't be answered."""
    missing = why_not(task, material)
    if missing is not None:
        raise RecommendError(missing)
