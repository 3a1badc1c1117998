"""The kinds of jobs and their limits."""

from __future__ import annotations

import signal
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from core.jobs.comparing import MAX_RECIPES
from core.jobs.status import JobFailure
from core.settings import Settings

COUNT_SECONDS = 20.0
QUIET = ("count", "space")
"""Kinds of jobs that begin by themselves."""
"""Nobody asked for it and everything goes on without it."""


@dataclass(frozen=True, slots=True)
class JobKind:
    """What a kind of job may take, and whether (by its arguments) it can stop early and keep its result.

    Parameters
    ----------
    seconds
        By the clock.
    can_stop
        Arguments → whether its result is of use before it is done.
    memory_bytes
        Beyond what its process has at the start.
    cpu_seconds
        Of processor time, all threads together; 0: as much as ``seconds`` allow.
    quiet
        Whether it begins by itself: then it waits until nobody waits who asked for something.
    """

    seconds: float
    can_stop: Callable[[dict[str, Any]], bool]
    memory_bytes: int
    cpu_seconds: int = 0
    quiet: bool = False


def job_kinds(settings: Settings) -> dict[str, JobKind]:
    """The kinds of jobs there are."""
    usual = settings.max_job_memory_bytes
    reading = min(usual, settings.max_read_memory_bytes)
    kinds = {
        "open": JobKind(settings.read_seconds, lambda args: False, reading, settings.read_cpu_seconds),
        "count": JobKind(COUNT_SECONDS, lambda args: False, reading, round(COUNT_SECONDS)),
        "read": JobKind(settings.read_seconds, lambda args: False, reading, settings.read_cpu_seconds),
        "train": JobKind(settings.train_seconds, lambda args: True, usual),
        "project": JobKind(settings.project_seconds, lambda args: args["settings"].get("method") == "tsne", usual),
        "evaluate": JobKind(settings.evaluate_seconds, lambda args: False, usual),
        "tune": JobKind(settings.tune_seconds, lambda args: True, usual),
        "measure": JobKind(settings.measure_seconds, lambda args: False, usual),
        "space": JobKind(settings.measure_seconds, lambda args: False, usual),
        "stability": JobKind(settings.stability_seconds, lambda args: True, usual),
        "contrast": JobKind(settings.train_seconds, lambda args: False, usual),
        "compare": JobKind(MAX_RECIPES * settings.train_seconds, lambda args: False, usual),
    }
    return {name: replace(kind, quiet=name in QUIET) for name, kind in kinds.items()}


def grace(seconds: float) -> float:
    """How long saving may take after the time limit."""
    return 15 + seconds / 10


def crash_of(code: int, limits: JobKind) -> JobFailure:
    """What to say of a worker that ended without a word, by its exit code."""
    # Rust and C++ abort when memory is refused; there is no exception to catch.
    if hasattr(signal, "SIGABRT") and code == -signal.SIGABRT:
        return JobFailure("errors-job-memory", {"limit": limits.memory_bytes // 1_000_000})
    if hasattr(signal, "SIGXCPU") and code == -signal.SIGXCPU:
        return JobFailure("errors-job-cpu", {"seconds": limits.cpu_seconds})
    return JobFailure("errors-job-crashed")
