"""An upload that is being prepared: its head, what it was taken for, and the settings its switches begin with."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any

import streamlit as st

from core.errors import E2VError
from core.reading import HEAD_BYTES, Detection, ReadingSettings, detect, head_and_name
from core.reading.again import guess_columns
from core.reading.summary import Summary
from core.settings import settings
from core.workspace import Workspace, artifact_id
from pages.parts.i18n import keyed

BASES = "data-bases"
DETECTED = "data-detected"
CURRENT = "data-current"


@dataclass(frozen=True, slots=True)
class Draft:
    """One upload on its way to being read: the file, or the main one of an archive, which was ``uploaded_as``.

    ``opened`` is what opening it found; nothing, where it needed none.

    ``base`` is what the switches begin with: the guess, or what the person chose before. A change that makes other
    guesses (another format, another separator) makes another base.
    """

    upload_id: str
    uploaded_as: str
    name: str
    size: int
    head: bytes
    detection: Detection
    base: ReadingSettings
    opened: Summary

    def key(self, name: str) -> str:
        """The key of a switch: another base or another language, another switch."""
        return keyed(f"data-{self.upload_id}-{artifact_id(self.base.to_json())}-{name}")


def head_of(workspace: Workspace, upload_id: str) -> tuple[bytes, str, int, str]:
    """First bytes, name, size and plain form of an upload, or of the main file in an archive.

    Raises
    ------
    ReadingError, LimitError
        If nothing in an archive can be read.
    """
    path, name = workspace.upload(upload_id)
    opened = opened_as(workspace, upload_id)
    return head_and_name(path, name, HEAD_BYTES, settings(), opened.made, opened.main)


def opened_as(workspace: Workspace, upload_id: str) -> Summary:
    """What opening an upload found; nothing, where it needed none."""
    return Summary.from_json(workspace.opened_as(upload_id))


def draft_of(workspace: Workspace, upload_id: str) -> Draft:
    """The draft of an upload.

    Raises
    ------
    ReadingError, WorkspaceError
        If nothing can be read from it, or it is gone.
    """
    head, name, size, made = head_of(workspace, upload_id)
    detection = _detection(upload_id, head, name, size, made)
    base = st.session_state.get(BASES, {}).get(upload_id, detection.settings)
    _, uploaded_as = workspace.upload(upload_id)
    draft = Draft(upload_id, uploaded_as, name, size, head, detection, base, opened_as(workspace, upload_id))
    current = _current(draft)
    if current != base and draft.key("format") not in st.session_state:
        # Back from another page, or in another language: the switches are new, but it is known how they stood.
        rebase(upload_id, current)
        return replace(draft, base=current)
    return draft


def _detection(upload_id: str, head: bytes, name: str, size: int, made: str) -> Detection:
    known = st.session_state.get(DETECTED)
    if known is None or known[0] != (upload_id, name):
        known = ((upload_id, name), detect(head, name, size, made))
        st.session_state[DETECTED] = known
    return known[1]


def rebase(upload_id: str, settings: ReadingSettings) -> None:
    """Let the switches of this upload begin with these settings."""
    st.session_state.setdefault(BASES, {})[upload_id] = settings
    keep_current(upload_id, settings)


def forget(upload_id: str) -> None:
    """Let the switches of this upload begin with the guess."""
    st.session_state.get(BASES, {}).pop(upload_id, None)
    st.session_state.pop(CURRENT, None)


def keep_current(upload_id: str, settings: ReadingSettings) -> None:
    """Remember how all switches stand."""
    st.session_state[CURRENT] = (upload_id, settings)


def _current(draft: Draft) -> ReadingSettings:
    upload_id, settings = st.session_state.get(CURRENT, ("", draft.base))
    return settings if upload_id == draft.upload_id else draft.base


def guess_again(
    draft: Draft, name: str, change: Callable[[ReadingSettings, Any], ReadingSettings]
) -> Callable[[], None]:
    """What a switch does that other guesses rest on: with its new value the columns are guessed anew.

    Where they can't be, the change stands as it is, and the preview tells what is wrong.
    """

    def changed() -> None:
        settings = change(_current(draft), st.session_state[draft.key(name)])
        if settings.format == "table":
            with suppress(E2VError):
                settings = guess_columns(draft.head, draft.name, draft.size, settings)
        rebase(draft.upload_id, settings)

    return changed
