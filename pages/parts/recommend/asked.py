"""What a question is about, chosen by the person and kept in the address: an item, an owner, a list of items."""

from __future__ import annotations

import random
from collections.abc import Sequence

import streamlit as st

from core.examples import start_of
from pages.parts import visit
from pages.parts.i18n import keyed, named, t
from pages.parts.map import item_field
from pages.parts.messages import remember_problem
from pages.parts.recommend.subject import Subject

LISTED_OWNERS = 1_000
"""Up to so many stand in one list; more are asked for by number."""
LONGEST_SESSION = 200


def asked_item(subject: Subject) -> int:
    """The item; at first the one that a sample opens on, else the most frequent."""
    index = subject.items.index
    start = visit.chosen(visit.ABOUT) or start_of(subject.workspace.id.removeprefix("sample-"))
    value = start if start in index else subject.items.keys[0]
    chosen = item_field(
        workspace_id=subject.workspace.id,
        vectors_id=subject.info.id,
        label=t("recommend-about-item"),
        key="recommend-item",
        value=value,
    )
    if chosen is None or chosen not in index:
        return index[value]
    if chosen != value:
        # Only what the person chose: written on arrival, it would be a step of the history that Back can't pass.
        visit.choose(visit.ABOUT, chosen)
    return index[chosen]


def asked_owner(subject: Subject) -> int:
    """The owner, by number; the names in the data only if the person wants them."""
    behaviour = subject.opened.material.behaviour
    assert behaviour is not None  # the table of tasks leads here only with owners
    n_owners = len(behaviour.owners)
    asked = visit.chosen(visit.OWNER) or ""
    current = min(int(asked), n_owners - 1) if asked.isdecimal() and len(asked) < 10 else 0
    with st.container(horizontal=True, vertical_alignment="bottom"):
        _owner_field(subject, n_owners, current)
        st.button(
            t("recommend-another"),
            icon=":material/shuffle:",
            key="another-owner",
            on_click=remember_problem(lambda: visit.choose(visit.OWNER, str(random.randrange(n_owners)))),
        )
    return current


def _owner_field(subject: Subject, n_owners: int, current: int) -> None:
    label = t("recommend-about-owner")
    if n_owners > LISTED_OWNERS:
        key = f"owner-number-{current}"
        st.number_input(
            label,
            1,
            n_owners,
            current + 1,
            key=key,
            on_change=remember_problem(lambda: visit.choose(visit.OWNER, str(int(st.session_state[key]) - 1))),
        )
        return
    key = keyed(f"owner-{current}-{subject.names_shown}")
    st.selectbox(
        label,
        range(n_owners),
        index=current,
        format_func=named(range(n_owners), subject.owner_plainly),
        key=key,
        on_change=remember_problem(lambda: visit.choose(visit.OWNER, str(st.session_state[key]))),
        width=320,
    )


def session_rows(subject: Subject) -> list[int]:
    """The list of items as it stands in the address; what isn't an item is left out.

    The rows mean something in one vocabulary only, which is named before them; a list of another one is no list here.
    """
    vocabulary, named, written = (visit.chosen(visit.SESSION) or "").rpartition("-")
    if named and vocabulary != _vocabulary(subject):
        return []
    rows = [int(part) for part in written.split(".") if part.isdecimal() and len(part) < 10]
    return [row for row in rows if row < len(subject.items)][:LONGEST_SESSION]


def keep_session(subject: Subject, rows: Sequence[int]) -> None:
    """Keep the list of items in the address, so that no refresh loses it."""
    written = ".".join(str(int(row)) for row in rows[:LONGEST_SESSION])
    visit.choose(visit.SESSION, f"{_vocabulary(subject)}-{written}" if written else "")


def _vocabulary(subject: Subject) -> str:
    """The corpus whose items they are, or the imported vectors."""
    return subject.info.corpus_id or subject.info.id
