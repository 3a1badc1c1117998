"""The jobs of a server: a bounded queue, a few worker processes, and what is known about each job."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Mapping
from typing import Any

from core.errors import JobError, WorkspaceError
from core.jobs.job import Job, recorded_status, remove_ended_jobs
from core.jobs.kinds import JobKind, crash_of, grace, job_kinds
from core.jobs.process import WorkerProcess
from core.jobs.status import JobFailure, JobStatus
from core.settings import Settings, data_dir
from core.workspace import Workspace, open_workspace
from core.workspace.folder import JOBS

TASKS = "core.jobs.tasks"
KEPT_ENDED = 500
"""Ended jobs held in memory; older ones are read from their records."""


class JobManager:
    """Runs jobs in worker processes, one per job. Make one per server; all methods may be called from any thread.

    Parameters
    ----------
    settings
        Limits: jobs at once and in the queue, seconds by kind, memory, niceness.
    tasks
        Module with the tasks, for tests.
    kinds
        Kinds of jobs, for tests.
    """

    def __init__(self, settings: Settings, *, tasks: str = TASKS, kinds: Mapping[str, JobKind] | None = None) -> None:
        self._settings, self._tasks = settings, tasks
        self._kinds = dict(kinds) if kinds is not None else job_kinds(settings)
        self._lock = threading.RLock()
        self._jobs: dict[str, Job] = {}
        self._replaced: dict[str, JobStatus] = {}
        self._queue: deque[Job] = deque()
        self._running: dict[WorkerProcess, Job] = {}
        self._idle: WorkerProcess | None = None
        self._workers: set[WorkerProcess] = set()
        self._closed = False

    def warm_up(self) -> None:
        """Start a worker that imports what jobs need, so that the first one begins at once. Returns immediately."""
        with self._lock:
            self._keep_one_warm()

    def submit(self, workspace: Workspace, kind: str, args: dict[str, Any]) -> str:
        """Queue a job.

        Parameters
        ----------
        workspace
            Where it reads and writes.
        kind
            ``"open"``, ``"count"``, ``"read"``, ``"train"``, ``"project"``, ``"evaluate"`` or ``"tune"``.
        args
            JSON, as the task wants it (`core.jobs.tasks`).

        Returns
        -------
        str
            The job's id.

        Raises
        ------
        JobError
            ``errors-job-already-running`` in this workspace, or ``errors-job-queue-full``.
        WorkspaceError
            ``errors-workspace-read-only`` for a sample, ``errors-workspace-missing`` if it is gone.
        """
        workspace.check_writable()
        limits = self._kinds[kind]
        with self._lock:
            self._refuse(workspace, quiet=limits.quiet)
            try:
                job = Job(workspace, kind, args, limits)
            except FileNotFoundError as error:
                raise WorkspaceError("errors-workspace-missing") from error
            self._replace(job)
            self._line_up(job)
            self._dispatch()
            self._forget_old()
        return job.id

    def has_room(self) -> bool:
        """Whether a job would begin at once, so that nobody waits for it."""
        with self._lock:
            return not self._queue and len(self._running) < self._settings.concurrent_jobs and not self._closed

    def status(self, workspace_id: str) -> JobStatus | None:
        """The workspace's newest job that wasn't dismissed, or None. Quick: pages ask several times a second."""
        with self._lock:
            job = self._jobs.get(workspace_id)
            if job is not None and (job.active or job.folder.is_dir()):
                place = self._queue.index(job) + 1 if job.state == "queued" else 0
                return job.status(place)
        workspace = _own(workspace_id)
        return None if workspace is None else recorded_status(workspace)

    def replaced(self, workspace_id: str) -> JobStatus | None:
        """The last job that somebody asked for and that another one took the place of, or None; as long as known."""
        with self._lock:
            return self._replaced.get(workspace_id)

    def cancel(self, workspace_id: str, job_id: str | None = None) -> None:
        """End the workspace's job (only this one, where an id is given) at once, and throw away what it was making."""
        with self._lock:
            job = self._jobs.get(workspace_id)
            if job is not None and job.active and job_id in (None, job.id):
                self._end_now(job, "cancelled")

    def stop_and_keep(self, workspace_id: str) -> None:
        """Ask the workspace's job to stop soon and keep its result, where it can."""
        with self._lock:
            job = self._jobs.get(workspace_id)
            if job is not None:
                self._ask_to_stop(job)

    def dismiss(self, workspace_id: str) -> None:
        """Forget the workspace's ended job and its record. A job that is still active stays."""
        with self._lock:
            job = self._jobs.get(workspace_id)
            if job is not None and job.active:
                return
            self._jobs.pop(workspace_id, None)
            workspace = _own(workspace_id)
            if workspace is not None:
                remove_ended_jobs(workspace.path / JOBS)
                workspace.sweep()

    def wait(self, job_id: str, timeout: float | None = None) -> JobStatus:
        """Wait until a job has ended.

        Raises
        ------
        KeyError
            If there is no such job.
        TimeoutError
            If it hasn't ended after ``timeout`` seconds.
        """
        with self._lock:
            job = next((job for job in self._jobs.values() if job.id == job_id), None)
        if job is None:
            raise KeyError(job_id)
        if not job.ended.wait(timeout):
            raise TimeoutError(f"job still {job.state} after {timeout} s")
        return job.status()

    def close(self) -> None:
        """End all jobs (they become ``interrupted``) and all workers, and wait until they have ended."""
        with self._lock:
            self._closed = True
            for job in [*self._queue, *self._running.values()]:
                if job.active:
                    self._end_now(job, "interrupted")
            workers = list(self._workers)
            for worker in workers:
                worker.kill()
        for worker in workers:
            worker.join()

    def _replace(self, job: Job) -> None:
        """Put a job in the place of the workspace's one before, of whose end another tab may not know yet."""
        before = self._jobs.pop(job.workspace.id, None)
        if before is not None and not before.limits.quiet:
            self._replaced[job.workspace.id] = before.status()
        self._jobs[job.workspace.id] = job

    def _line_up(self, job: Job) -> None:
        """What somebody asked for comes before all that began by itself."""
        self._queue.insert(self._n_before(quiet=job.limits.quiet), job)

    def _n_before(self, *, quiet: bool) -> int:
        return sum(quiet or not job.limits.quiet for job in self._queue)

    def _refuse(self, workspace: Workspace, *, quiet: bool) -> None:
        if self._closed:
            raise JobError("errors-job-queue-full", limit=0)
        job = self._jobs.get(workspace.id) or recorded_status(workspace)
        if job is not None and job.active:
            raise JobError("errors-job-already-running")
        free = self._settings.concurrent_jobs - len(self._running)
        if self._n_before(quiet=quiet) >= self._settings.queued_jobs + max(0, free):
            raise JobError("errors-job-queue-full", limit=self._settings.queued_jobs)

    def _dispatch(self) -> None:
        while self._queue and len(self._running) < self._settings.concurrent_jobs and not self._closed:
            job = self._queue.popleft()
            try:
                worker, self._idle = self._idle or self._start_worker(), None
            except OSError:  # the system has no room for another process
                job.end("failed", error=JobFailure("errors-job-crashed"))
                continue
            self._running[worker] = job
            job.begin()
            job.set_timer(job.seconds, self._time_is_up)
            worker.send(job.request | {"seconds": job.seconds + grace(job.seconds)})

    def _start_worker(self) -> WorkerProcess:
        worker = WorkerProcess(self._tasks, self._settings, data_dir(), self._on_message, self._on_exit)
        self._workers.add(worker)
        return worker

    def _keep_one_warm(self) -> None:
        if self._idle is None and not self._closed and len(self._running) < self._settings.concurrent_jobs:
            self._idle = self._start_worker()

    def _end_now(self, job: Job, state: Any, error: JobFailure | None = None) -> None:
        """End a job from outside: out of the queue, or its worker is killed (`_on_exit` frees the place)."""
        if job in self._queue:
            self._queue.remove(job)
        job.end(state, error=error)
        for worker, running in self._running.items():
            if running is job:
                worker.kill()

    def _time_is_up(self, job: Job) -> None:
        """Stop and keep what can be kept, within a grace; end everything else."""
        with self._lock:
            if self._ask_to_stop(job):
                job.note_time_limit()
            if job.stopping:
                job.set_timer(grace(job.seconds), self._end_late)
            else:
                self._end_late(job)

    def _end_late(self, job: Job) -> None:
        with self._lock:
            if job.active:
                self._end_now(job, "failed", JobFailure("errors-job-timeout", {"seconds": round(job.seconds)}))

    def _ask_to_stop(self, job: Job) -> bool:
        worker = next((worker for worker, running in self._running.items() if running is job), None)
        asked = worker is not None and job.ask_to_stop()
        if worker is not None and asked:
            worker.send({"do": "stop"})
        return asked

    def _on_message(self, worker: WorkerProcess, message: dict[str, Any]) -> None:
        event = message.pop("event")
        with self._lock:
            job = self._running.get(worker)
            if job is None or not job.active or job.id != message.pop("job"):
                return
            if event == "progress":
                job.progress(**message)
            elif event == "frame":
                job.frame(message["sequence"])
            elif event == "done":
                job.end("done", result=message["result"])
                self._release(worker, recycle=message["recycle"])
            else:
                job.end("failed", error=JobFailure(message["code"], message["params"]))
                self._release(worker, recycle=message["recycle"])

    def _release(self, worker: WorkerProcess, *, recycle: bool) -> None:
        """A worker has finished its job: it gets the next one, waits for one, or ends."""
        del self._running[worker]
        if recycle or self._idle is not None:
            worker.close()
        else:
            self._idle = worker
        self._dispatch()
        self._keep_one_warm()

    def _on_exit(self, worker: WorkerProcess, code: int) -> None:
        with self._lock:
            self._workers.discard(worker)
            self._idle = None if self._idle is worker else self._idle
            job = self._running.pop(worker, None)
            if job is None:
                return
            if job.active:
                job.end("failed", error=crash_of(code, job.limits))
        job.workspace.sweep()
        with self._lock:
            self._dispatch()
            self._keep_one_warm()

    def _forget_old(self) -> None:
        ended = [workspace_id for workspace_id, job in self._jobs.items() if not job.active]
        for workspace_id in ended[:-KEPT_ENDED]:
            del self._jobs[workspace_id]
        while len(self._replaced) > KEPT_ENDED:
            del self._replaced[next(iter(self._replaced))]


def _own(workspace_id: str) -> Workspace | None:
    try:
        workspace = open_workspace(workspace_id)
    except WorkspaceError:
        return None
    return None if workspace.read_only else workspace
