"""The kinds of jobs and their limits."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from core.settings import Settings


@dataclass(frozen=True, slots=True)
class JobKind:
    """How long a kind of job may run, and whether (by its arguments) it can stop early and keep its result."""

    seconds: float
    can_stop: Callable[[dict[str, Any]], bool]


def job_kinds(settings: Settings) -> dict[str, JobKind]:
    """The kinds of jobs there are."""
    return {
        "read": JobKind(settings.read_seconds, lambda args: False),
        "train": JobKind(settings.train_seconds, lambda args: True),
        "project": JobKind(settings.project_seconds, lambda args: args["settings"].get("method") == "tsne"),
    }
