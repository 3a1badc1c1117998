"""The preview: the first rows as they stand in the file, the first sequences as they will be."""

from __future__ import annotations

import streamlit as st

from core.reading import Preview, ReadingSettings, preview
from core.workspace import Workspace
from pages.parts.data.draft import Draft, head_of
from pages.parts.data.guess import reason_text
from pages.parts.data.tables import cells
from pages.parts.i18n import t
from pages.parts.messages import show_error
from pages.parts.plain import plain

N_ROWS, N_SEQUENCES, N_ITEMS = 5, 8, 15
LINE_CHARS, CELL_CHARS = 120, 32
OF_THE_HEAD = "reading-note-"


def make_preview(workspace: Workspace, draft: Draft, settings: ReadingSettings, names_id: str | None) -> Preview:
    """What the head of the file becomes.

    Raises
    ------
    ReadingError, LimitError
        What reading the file would raise at its beginning.
    """
    names_head = head_of(workspace, names_id)[0] if names_id else None
    alone = draft.opened.n_files == 1
    return preview(draft.head, settings, names_head, name=draft.name, size=draft.size, alone=alone)


def show_rows(found: Preview, *, of_plays: bool = False) -> None:
    """The first rows, as they stand in the file; the columns of songs have names of ours."""
    if not found.rows:
        return
    st.markdown(f"**{t('data-first-rows')}**")
    limit = CELL_CHARS if found.columns else LINE_CHARS
    rows = [tuple(_shortened(cell, limit) for cell in row) for row in found.rows[:N_ROWS]]
    columns = tuple(t(f"reading-role-{name}") for name in found.columns) if of_plays else found.columns
    st.table(cells(columns, rows), border="horizontal", hide_index=True, hide_header=not found.columns)


def show_sequences(found: Preview) -> None:
    """The first sequences, as they will be trained on, and what is odd about them; or why there are none."""
    if found.error is not None:
        show_error(found.error)
    if found.sequences:
        st.markdown(f"**{t('data-first-sequences')}**")
    for sequence in found.sequences[:N_SEQUENCES]:
        st.markdown(chips(sequence))
    for note in found.notes:
        text = reason_text(note)
        st.caption(text if note.code.startswith(OF_THE_HEAD) else t("data-in-this-part", note=text))


def _shortened(cell: str, limit: int) -> str:
    return cell if len(cell) <= limit else f"{cell[:limit]}…"


def chips(sequence: tuple[str, ...], limit: int = N_ITEMS) -> str:
    """The items of a sequence, each on a quiet background."""
    shown = " ".join(f":gray-badge[{plain(item) or '·'}]" for item in sequence[:limit])
    return f"{shown} …" if len(sequence) > limit else shown
