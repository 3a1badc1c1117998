"""What is known about a job: its status for pages, its record on disk, how fast it goes."""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Literal

from core.errors import E2VError, Param
from core.workspace.files import read_json, write_json

State = Literal["queued", "running", "done", "failed", "cancelled", "interrupted"]
ACTIVE: frozenset[State] = frozenset({"queued", "running"})
STARTING = "jobs-stage-starting"
RECORD = "job.json"


@dataclass(frozen=True, slots=True)
class JobFailure:
    """Why a job failed: a message id of the ``errors`` catalogue with its parameters."""

    code: str
    params: dict[str, Param] = field(default_factory=dict)

    @classmethod
    def of(cls, error: E2VError) -> JobFailure:
        """The failure that an error tells of."""
        return cls(error.code, dict(error.params))


@dataclass(frozen=True, slots=True)
class JobStatus:
    """Where a job is.

    Parameters
    ----------
    id, kind, args
        As submitted.
    state
        ``"queued"``, ``"running"``, ``"done"``, ``"failed"``, ``"cancelled"`` or ``"interrupted"`` (the server ended
        while it ran).
    place
        In the queue, from 1; 0 when not queued.
    stage
        Message id of the ``jobs`` catalogue.
    done, total, unit
        Of this stage; total 0 means unknown.
    rate
        Units per second, smoothed; 0 while unknown.
    eta_seconds
        To the end of this stage, or None while unknown.
    facts
        Small values the work told: epoch, loss …
    elapsed
        Seconds since it began to run.
    error
        Why it failed, or None.
    result
        Ids of what it made, when done.
    can_stop_and_keep
        Whether `JobManager.stop_and_keep` would do something now.
    stopping
        Whether it was asked to stop and keep, and hasn't ended yet.
    epoch_losses
        Of a training: epoch → mean loss per word, the running epoch's so far.
    time_limit_reached
        Whether it was asked to stop and keep because its time was up.
    frame_sequence
        Number of the newest frame of the live map; 0 before the first.
    """

    id: str
    kind: str
    args: dict[str, Any]
    state: State
    place: int = 0
    stage: str = STARTING
    done: float = 0
    total: float = 0
    unit: str = "items"
    rate: float = 0
    eta_seconds: float | None = None
    facts: dict[str, Param] = field(default_factory=dict)
    elapsed: float = 0
    error: JobFailure | None = None
    result: dict[str, str] | None = None
    can_stop_and_keep: bool = False
    stopping: bool = False
    time_limit_reached: bool = False
    epoch_losses: dict[int, float] = field(default_factory=dict)
    frame_sequence: int = 0

    @property
    def active(self) -> bool:
        """Whether it is queued or running."""
        return self.state in ACTIVE

    def write(self, folder: Path) -> None:
        """Keep the record; not forced to the disk, for a lost record loses no result."""
        names = ("id", "kind", "args", "state", "elapsed", "error", "result", "time_limit_reached")
        values = asdict(self)
        write_json(folder / RECORD, {name: values[name] for name in names}, durable=False)

    @classmethod
    def read(cls, folder: Path) -> JobStatus:
        """The record in a job's folder.

        Raises
        ------
        FileNotFoundError
            If there is none.
        ValueError
            If it is damaged.
        """
        record = read_json(folder / RECORD)
        try:
            error = record["error"]
            return cls(**{**record, "error": None if error is None else JobFailure(**error)})
        except (KeyError, TypeError) as damage:
            raise ValueError("damaged job record") from damage


class RateMeter:
    """Rate and time left of a stage, smoothed over about five seconds."""

    __slots__ = ("_last_done", "_last_time", "_started", "done", "rate", "stage", "total")

    SMOOTHING_SECONDS = 5.0
    FIRST_SECONDS = 0.5

    def __init__(self) -> None:
        self.stage, self.done, self.total, self.rate = STARTING, 0.0, 0.0, 0.0
        self._last_done = self._last_time = self._started = 0.0

    def update(self, stage: str, done: float, total: float, now: float) -> None:
        """Take in where the work is at a time (seconds, any zero)."""
        if stage != self.stage or done < self.done:
            self.stage, self.rate = stage, 0.0
            self._last_done, self._last_time, self._started = done, now, now
        self.done, self.total = done, total
        passed = now - self._last_time
        if passed < self.FIRST_SECONDS:
            return
        rate = (done - self._last_done) / passed
        # The mean since the start of the stage at first, then more and more the recent rate.
        weight = -math.expm1(-passed / self.SMOOTHING_SECONDS)
        weight = max(weight, passed / max(now - self._started, passed))
        self.rate += weight * (rate - self.rate)
        self._last_done, self._last_time = done, now

    def eta_seconds(self, now: float) -> float | None:
        """Seconds to the end of the stage, counting down between updates; None while unknown."""
        if self.rate <= 0 or self.total <= 0:
            return None
        left = (self.total - self.done) / self.rate
        return max(0.0, left - (now - self._last_time))
