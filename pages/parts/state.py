"""Which workspace, vectors and map this visit looks at. The address carries them; the files are the state."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlparse

import streamlit as st

from core.jobs import JobManager
from core.settings import settings
from core.workspace import CorpusInfo, ProjectionInfo, VectorsInfo, Workspace, create_workspace, open_workspace

LOOPBACK = ("localhost", "127.0.0.1", "::1")
WATCHED = "_watched_job"
FIRST_SAMPLE = "sample-words"
WORKSPACE, CORPUS, VECTORS, PROJECTION = "w", "c", "v", "p"
# What belongs to one workspace and must not come along into another: what is read, asked, chosen and coloured there.
OF_A_WORKSPACE = (CORPUS, VECTORS, PROJECTION, "u", "n", "q", "item", "k", "top", "color", "view")


@st.cache_resource(show_spinner=False)
def jobs() -> JobManager:
    """The job manager of this server."""
    return JobManager(settings())


def start_job(found: Workspace, kind: str, args: dict[str, Any]) -> None:
    """Begin a job whose result this visit takes up when it is done."""
    watch_job(jobs().submit(found, kind, args))


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
    """The workspace of this visit: from the address, else the one used before, else the first sample.

    Raises
    ------
    WorkspaceError
        If the address names one that isn't there (any more) or is from a newer version.
    """
    asked = st.query_params.get(WORKSPACE) or st.session_state.get(WORKSPACE) or FIRST_SAMPLE
    found = open_workspace(asked)
    _remember(found)
    return found


def _remember(found: Workspace) -> None:
    st.session_state[WORKSPACE] = found.id
    if st.query_params.get(WORKSPACE) != found.id:
        st.query_params[WORKSPACE] = found.id


def enter(found: Workspace) -> None:
    """Look at another workspace from now on."""
    _clear(OF_A_WORKSPACE)
    st.session_state[WORKSPACE] = found.id
    st.query_params[WORKSPACE] = found.id


def writable(name: str) -> Workspace:
    """The workspace to write into: a sample is copied into a workspace of one's own first."""
    current = workspace()
    if not current.read_only:
        return current
    own = current.fork(name)
    kept = {param: st.query_params.get(param) or st.session_state.get(param) for param in OF_A_WORKSPACE}
    enter(own)
    for param, value in kept.items():
        if value:
            choose(param, value)
    return own


def own(name: str) -> Workspace:
    """The workspace to bring data into: while a sample is open, a new one without the sample's things."""
    current = workspace()
    if not current.read_only:
        return current
    new = create_workspace(name)
    enter(new)
    return new


def choose(param: str, value: str) -> None:
    """Keep a choice (vectors or map) for this visit and in the address."""
    st.session_state[param] = value
    st.query_params[param] = value


def _chosen(param: str, ids: list[str]) -> str | None:
    for candidate in (st.query_params.get(param), st.session_state.get(param)):
        if candidate in ids:
            choose(param, candidate)
            return candidate
    return None


def corpus_info(found: Workspace) -> CorpusInfo | None:
    """The chosen corpus, else the newest, else None."""
    infos = found.corpora()
    if not infos:
        return None
    chosen = _chosen(CORPUS, [info.id for info in infos])
    return next((info for info in infos if info.id == chosen), infos[-1])


def vectors_info(found: Workspace) -> VectorsInfo | None:
    """The chosen vector set, else the newest, else None."""
    infos = found.vector_sets()
    if not infos:
        return None
    chosen = _chosen(VECTORS, [info.id for info in infos])
    return next((info for info in infos if info.id == chosen), infos[-1])


def projection_info(found: Workspace, vectors_id: str) -> ProjectionInfo | None:
    """The chosen map of these vectors, else the newest t-SNE map, else the newest; None where none is drawn."""
    infos = [info for info in found.projections(vectors_id) if info.dim == 2]
    if not infos:
        return None
    chosen = _chosen(PROJECTION, [info.id for info in infos])
    newest = max(infos, key=lambda info: (info.method == "tsne", info.created))
    return next((info for info in infos if info.id == chosen), newest)


def is_own_machine() -> bool:
    """True where the browser sits at the server's own machine, so that listing its workspaces tells nobody else."""
    proxied = any(name in st.context.headers for name in ("X-Forwarded-For", "Forwarded", "X-Real-Ip"))
    asked = urlparse(st.context.headers.get("Origin") or "").hostname
    return not settings().shared and not proxied and st.context.ip_address is None and asked in LOOPBACK


def forget() -> None:
    """Look at no workspace any more: the next run opens the first sample."""
    _clear((WORKSPACE, *OF_A_WORKSPACE))


def _clear(names: tuple[str, ...]) -> None:
    for name in names:
        st.session_state.pop(name, None)
        if name in st.query_params:
            del st.query_params[name]
