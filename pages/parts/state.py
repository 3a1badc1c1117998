"""Which workspace, vectors and map this visit looks at: what `pages.parts.visit` says, found on disk."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlparse

import streamlit as st

from core.jobs import JobManager, JobStatus
from core.jobs.kinds import QUIET
from core.settings import settings
from core.workspace import CorpusInfo, ProjectionInfo, VectorsInfo, Workspace, create_workspace, open_workspace
from core.workspace.compared import is_made_to_compare
from pages.parts import visit
from pages.parts.visit import CORPUS, PROJECTION, ROOM, VECTORS, WORKSPACE

LOOPBACK = ("localhost", "127.0.0.1", "::1")
WATCHED = "_watched_job"
FIRST_SAMPLE = "sample-words"


@st.cache_resource(show_spinner=False)
def jobs() -> JobManager:
    """The job manager of this server."""
    return JobManager(settings())


def start_job(found: Workspace, kind: str, args: dict[str, Any]) -> None:
    """Begin a job whose result this visit takes up when it is done. What nobody asked for gives way."""
    before = jobs().status(found.id)
    if before is not None and is_quiet(before):
        jobs().cancel(found.id, before.id)  # and not what another tab has begun since
    watch_job(jobs().submit(found, kind, args))


def is_quiet(status: JobStatus | None) -> bool:
    """Whether the job goes on in silence and keeps nobody from anything: nobody asked for it."""
    return status is not None and status.kind in QUIET and status.active


def watch_job(job_id: str) -> None:
    """This visit has seen the job: it takes up its result, whatever other tabs do."""
    st.session_state[WATCHED] = job_id


def stop_watching(job_id: str) -> bool:
    """Whether this visit was watching the job; from now on it isn't."""
    watched = st.session_state.get(WATCHED) == job_id
    if watched:
        del st.session_state[WATCHED]
    return watched


def workspace() -> Workspace:
    """The workspace of this visit: the chosen one, else the first sample.

    Raises
    ------
    WorkspaceError
        If the chosen one isn't there (any more) or is from a newer version.
    """
    chosen = visit.chosen(WORKSPACE)
    found = open_workspace(chosen or FIRST_SAMPLE)
    if chosen is None:
        visit.choose(WORKSPACE, found.id)
    return found


def enter(found: Workspace) -> None:
    """Look at another workspace from now on."""
    visit.choose(WORKSPACE, found.id)
    visit.leave_workspace()
    visit.show()


def writable(name: str) -> Workspace:
    """The workspace to write into: a sample or a room is copied into a workspace of one's own first."""
    current = workspace()
    if not current.read_only:
        return current
    own = current.fork(name)
    visit.choose(WORKSPACE, own.id)
    _remember_room(current)
    visit.show()
    return own


def own(name: str) -> Workspace:
    """The workspace to bring data into: while a sample or a room is open, a new one without its things."""
    current = workspace()
    if not current.read_only:
        return current
    new = create_workspace(name)
    enter(new)
    _remember_room(current)
    visit.show()
    return new


def _remember_room(current: Workspace) -> None:
    """Whoever makes something in a room stays in it."""
    if current.is_room:
        visit.choose(ROOM, current.id)


def corpus_info(found: Workspace) -> CorpusInfo | None:
    """The chosen corpus, else the newest, else None."""
    infos = found.corpora()
    if not infos:
        return None
    chosen = visit.chosen(CORPUS)
    return next((info for info in infos if info.id == chosen), infos[-1])


def vectors_info(found: Workspace) -> VectorsInfo | None:
    """The chosen vector set, else the newest that wasn't made to be compared, else the newest, else None."""
    infos = found.vector_sets()
    if not infos:
        return None
    chosen = visit.chosen(VECTORS)
    usual = [info for info in infos if not is_made_to_compare(info)] or infos
    return next((info for info in infos if info.id == chosen), usual[-1])


def projection_info(found: Workspace, vectors_id: str) -> ProjectionInfo | None:
    """The chosen map of these vectors, else the newest t-SNE map, else the newest; None where none is drawn."""
    infos = [info for info in found.projections(vectors_id) if info.dim == 2]
    if not infos:
        return None
    chosen = visit.chosen(PROJECTION)
    newest = max(infos, key=lambda info: (info.method == "tsne", info.created))
    return next((info for info in infos if info.id == chosen), newest)


def is_own_machine() -> bool:
    """True where the browser sits at the server's own machine, so that listing its workspaces tells nobody else."""
    proxied = any(name in st.context.headers for name in ("X-Forwarded-For", "Forwarded", "X-Real-Ip"))
    asked = urlparse(st.context.headers.get("Origin") or "").hostname
    return not settings().shared and not proxied and st.context.ip_address is None and asked in LOOPBACK


def forget() -> None:
    """Look at no workspace any more: the next run opens the first sample."""
    visit.let_go((WORKSPACE,))
    visit.leave_workspace()
