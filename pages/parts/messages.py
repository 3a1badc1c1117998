"""Errors and empty states, said plainly."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import streamlit as st

from core.errors import E2VError
from pages.parts import visit
from pages.parts.i18n import t
from pages.parts.plain import plain

PROBLEM = "_problem"


def _shown(params: Mapping[str, Any]) -> dict[str, Any]:
    return {name: plain(value) if isinstance(value, str) else value for name, value in params.items()}


def error_text(error: E2VError) -> str:
    """One sentence in the person's language, safe to show as Markdown."""
    return t(error.code, **_shown(error.params))


def show_error(error: E2VError) -> None:
    """The error as a box on the page."""
    st.error(error_text(error), icon=":material/error:")


@contextmanager
def told() -> Iterator[None]:
    """Whatever typed error happens inside is shown to the person, and the page goes on."""
    try:
        yield
    except E2VError as error:
        show_error(error)


def remember_problem(act: Callable[[], object]) -> Callable[[], None]:
    """A callback whose error is shown by the run that follows, above a whole page: by itself it has no place for it.

    Typed errors are told as they are, faults of ours as such; of these the log has the details.
    """

    def acted() -> None:
        try:
            act()
        except E2VError as error:
            _remember(error)
        except Exception:
            logging.getLogger(__name__).exception("a callback failed")
            _remember(E2VError("shell-fault"))

    return acted


def _remember(error: E2VError) -> None:
    st.session_state[PROBLEM] = visit.chosen(visit.WORKSPACE), error


def show_remembered() -> None:
    """What went wrong in a callback before this run, once, and only in the workspace where it happened."""
    workspace_id, error = st.session_state.pop(PROBLEM, (None, None))
    if error is not None and workspace_id == visit.chosen(visit.WORKSPACE):
        show_error(error)


def empty_state(title: str, body: str, page: str, label: str) -> None:
    """What will appear here, and the next step."""
    with st.container(border=True):
        st.markdown(f"#### {title}")
        st.markdown(body)
        st.page_link(page, label=label, icon=":material/arrow_forward:")
