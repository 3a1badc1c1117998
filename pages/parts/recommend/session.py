"""A list of items and what comes next: start from a sequence of the data, or build one by choosing or pasting."""

from __future__ import annotations

import random
from collections.abc import Sequence
from functools import partial

import numpy as np
import streamlit as st

from core.export import items_csv, playlist_m3u
from core.recommend.naming import rows_named
from core.recommend.tasks import next_items, place_of_user
from pages.parts.i18n import keyed, t
from pages.parts.map import item_field
from pages.parts.messages import remember_problem
from pages.parts.plain import plain
from pages.parts.recommend.asked import LONGEST_SESSION, keep_session, session_rows
from pages.parts.recommend.choices import choices
from pages.parts.recommend.lines import suggestion_lines
from pages.parts.recommend.picture import Answer, Standing, picture
from pages.parts.recommend.subject import Subject

UNKNOWN = "recommend-unknown-titles"
ADDED, PASTED = "recommend-added", "recommend-pasted"
CURRENT = "recommend-list-place"
MOST_TOLD = 10


def next_item_view(subject: Subject) -> None:
    """The list on the left, what comes next on the right, and both on the map."""
    rows = session_rows(subject)
    _start(subject)
    left, right = st.columns(2, gap="large")
    with left:
        st.markdown(f"#### {t('recommend-list')}")
        _items(subject, rows)
        _take_away(subject, rows)
    with right:
        st.markdown(f"#### {t('recommend-next-item-title')}")
        found = _next(subject, rows)
    material = subject.opened.material
    standing = None
    if rows and material.n_vectors:
        standing = Standing(place_of_user(material, np.array(rows, np.int32), "mean"), t("recommend-list"))
    picture(subject, Answer(rows, found, standing, path=True), key="next-map")


def _start(subject: Subject) -> None:
    _add_one(subject)
    with st.container(horizontal=True):
        _from_the_data(subject)
        with st.popover(t("recommend-paste"), icon=":material/content_paste:"):
            _paste(subject)
    for name, told, suggestions in st.session_state.pop(UNKNOWN, ()):
        st.warning(t(told, title=plain(name), suggestions=plain(suggestions)))


def _add_one(subject: Subject) -> None:
    turn = st.session_state.get(ADDED, 0)
    chosen = item_field(
        workspace_id=subject.workspace.id,
        vectors_id=subject.info.id,
        label=t("recommend-add-item"),
        key=f"recommend-add-{turn}",
        placeholder=t("recommend-add-placeholder"),
    )
    if chosen is not None and chosen in subject.items.index:
        st.session_state[ADDED] = turn + 1
        keep_session(subject, [*session_rows(subject), subject.items.index[chosen]])
        st.rerun()


def _from_the_data(subject: Subject) -> None:
    behaviour = subject.opened.material.behaviour
    if behaviour is None:
        return
    n_sequences = len(behaviour.sessions)
    with st.popover(t("recommend-from-data"), icon=":material/playlist_play:"):
        number = st.number_input(t("recommend-sequence-number"), 1, n_sequences, 1, key="sequence-number")

        def take(chosen: int) -> None:
            keep_session(subject, behaviour.sessions[chosen].tolist()[:LONGEST_SESSION])

        st.markdown(subject.sequence(int(number) - 1))
        st.button(t("recommend-take"), key="take-sequence", on_click=remember_problem(partial(take, int(number) - 1)))
        st.button(
            t("recommend-another"),
            icon=":material/shuffle:",
            key="take-any",
            on_click=remember_problem(lambda: take(random.randrange(n_sequences))),
        )


def _paste(subject: Subject) -> None:
    # A form: without it, the click that leaves the field only tells the server what was typed.
    with st.form("paste", border=False):
        st.text_area(t("recommend-paste-titles"), key=PASTED, help=t("recommend-paste-help"), height=160)

        def take() -> None:
            _take_titles(subject, str(st.session_state[PASTED]).splitlines())

        st.form_submit_button(t("recommend-paste-button"), on_click=remember_problem(take))


def _take_titles(subject: Subject, lines: Sequence[str]) -> None:
    """Add the titles that are known; remember the others, to be told with what they may mean."""
    search = subject.opened.search
    names = [line.strip() for line in lines if line.strip()][:LONGEST_SESSION]
    found = rows_named(search, names)
    keep_session(subject, [*session_rows(subject), *(row for row in found if row is not None)])
    unknown = [name for name, row in zip(names, found, strict=True) if row is None][:MOST_TOLD]
    st.session_state[UNKNOWN] = [(name[:60], *_not_here(subject, name)) for name in unknown]


def _not_here(subject: Subject, name: str) -> tuple[str, str]:
    """Why a title can't join the list (a message id), and what it may mean."""
    catalogue = subject.opened.unplayed_search
    if catalogue is not None and rows_named(catalogue, [name]) != [None]:
        return "recommend-unplayed-title", ""
    suggestions = ", ".join(subject.opened.search.suggestions(name))
    return "recommend-unknown-did-you-mean" if suggestions else "recommend-unknown-title", suggestions


def _items(subject: Subject, rows: list[int]) -> None:
    if not rows:
        st.info(t("recommend-list-empty"))
        return
    current = min(st.session_state.get(CURRENT, len(rows) - 1), len(rows) - 1)
    key = keyed(f"list-{'.'.join(map(str, rows))}-{current}")
    names = [f"{place + 1}\\. {subject.label(row)}" for place, row in enumerate(rows)]
    st.radio(
        t("recommend-list"),
        range(len(rows)),
        index=current,
        format_func=names.__getitem__,
        key=key,
        on_change=lambda: st.session_state.update({CURRENT: st.session_state[key]}),
        label_visibility="collapsed",
    )
    with st.container(horizontal=True):
        _move(subject, rows, current, -1)
        _move(subject, rows, current, 1)
        _act(subject, "close", t("recommend-remove"), "remove", rows[:current] + rows[current + 1 :], current)
        _act(subject, "delete_sweep", t("recommend-clear"), "clear", [], 0)


def _move(subject: Subject, rows: list[int], current: int, step: int) -> None:
    other = current + step
    moved = list(rows)
    possible = 0 <= other < len(rows)
    if possible:
        moved[current], moved[other] = moved[other], moved[current]
    name, icon = ("up", "arrow_upward") if step < 0 else ("down", "arrow_downward")
    _act(subject, icon, t(f"recommend-{name}"), name, moved, other, disabled=not possible)


def _act(
    subject: Subject, icon: str, label: str, key: str, rows: list[int], current: int, *, disabled: bool = False
) -> None:
    """A button that makes this the list, with this place in it chosen."""

    def act() -> None:
        st.session_state[CURRENT] = current
        keep_session(subject, rows)

    st.button(label, icon=f":material/{icon}:", key=f"list-{key}", on_click=remember_problem(act), disabled=disabled)


def _next(subject: Subject, rows: list[int]) -> list[int]:
    chosen = choices(subject, key="next-item", known=t("recommend-without-known"))
    session = np.array(rows, np.int32)
    material = subject.opened.material
    found = next_items(material, subject.scorer(chosen.scorer), session, chosen.k, chosen.exclude_known)

    def add(row: int) -> None:
        st.session_state[CURRENT] = len(rows)
        keep_session(subject, [*rows, row])

    score_name = t(f"recommend-scorer-{chosen.scorer}")
    suggestion_lines(subject, found, rows, key=f"next-{chosen.scorer}", score_name=score_name, add=add)
    return [int(row) for row in found.rows]


def _take_away(subject: Subject, rows: list[int]) -> None:
    if not rows:
        return
    with st.container(horizontal=True):
        for name, mime, pieces in (
            ("csv", "text/csv", items_csv(subject.items, rows)),
            ("m3u8", "audio/x-mpegurl", playlist_m3u(subject.items, rows)),
        ):
            st.download_button(
                t(f"recommend-download-{name}"),
                b"".join(pieces),
                file_name=f"everything2vec.{name}",
                mime=mime,
                icon=":material/download:",
                on_click="ignore",
                key=f"take-{name}",
            )
