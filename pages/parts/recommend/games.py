"""Games for a room: odd one out, a bridge from A to B, which list an item belongs to."""

from __future__ import annotations

import numpy as np
import streamlit as st

from core.recommend.games import odd_one_out, where_it_belongs
from core.recommend.games.odd_one_out import FEWEST, MOST
from core.recommend.tasks import similar
from pages.parts import visit
from pages.parts.i18n import keyed, named, number, t
from pages.parts.map import item_field
from pages.parts.messages import remember_problem, told
from pages.parts.recommend.picture import MOST_GIVEN, Answer, picture
from pages.parts.recommend.subject import Subject
from pages.parts.recommend.user import similar_users_view

GAMES = ("odd", "bridge", "belongs", "path", "classmate")
N_LISTS = 10


def games_view(subject: Subject) -> None:
    """Choose a game and play it on these vectors."""
    with told():
        _play(subject, _game())


def _game() -> str:
    """The game, kept in the address; at first the first one."""
    kept = visit.chosen(visit.GAME)
    current = kept if kept in GAMES else GAMES[0]
    # A key of its own for each game: where Back leads to another one, the control is another one, too.
    key = keyed(f"recommend-game-{current}")
    st.segmented_control(
        t("recommend-game"),
        GAMES,
        default=current,
        format_func=named(GAMES, lambda name: t(f"recommend-game-{name}")),
        key=key,
        on_change=remember_problem(lambda: visit.choose(visit.GAME, str(st.session_state[key]))),
        required=True,
    )
    return current


def _play(subject: Subject, game: str) -> None:
    reason = subject.why_not("similar-users") if game == "classmate" else None
    behaviour = subject.opened.material.behaviour
    if game in ("belongs", "path") and behaviour is None:
        reason = "recommend-why-not-no-corpus"
    if reason is not None:
        st.info(t(reason))
        return
    games = {"odd": _odd, "bridge": _bridge, "belongs": _belongs, "path": _path, "classmate": similar_users_view}
    games[game](subject)


def _path(subject: Subject) -> None:
    st.markdown(t("recommend-game-path-about"))
    behaviour = subject.opened.material.behaviour
    assert behaviour is not None  # looked at before
    n_sequences = len(behaviour.sessions)
    number_of_it = int(st.number_input(t("recommend-sequence-number"), 1, n_sequences, 1, key="path-number", width=200))
    rows = behaviour.sessions[number_of_it - 1].tolist()
    st.markdown(" → ".join(subject.label(row) for row in rows[-MOST_GIVEN:]))
    picture(subject, Answer(rows, path=True), key="path-map")


def _item(subject: Subject, label: str, key: str, value: int) -> int:
    """An item that the player chooses; at first one of the frequent ones."""
    chosen = item_field(
        workspace_id=subject.workspace.id,
        vectors_id=subject.info.id,
        label=label,
        key=f"game-{key}",
        value=subject.items.keys[min(value, len(subject.items) - 1)],
    )
    return subject.items.index.get(chosen or "", min(value, len(subject.items) - 1))


def _odd(subject: Subject) -> None:
    st.markdown(t("recommend-game-odd-about"))
    n = int(st.number_input(t("recommend-game-odd-n"), FEWEST, MOST, 4, key="odd-n", width=160))
    columns = st.columns(min(n, 5))
    rows, start = [], _alike_but_one(subject, n)
    for place in range(n):
        with columns[place % len(columns)]:
            rows.append(_item(subject, t("recommend-game-item", number=place + 1), f"odd-{place}", start[place]))
    found = odd_one_out(subject.opened.material, rows)
    if not st.toggle(t("recommend-game-reveal"), key="odd-reveal"):
        return
    st.success(t("recommend-game-odd-found", item=subject.label(found.odd), margin=found.margin))
    for row, cosine in zip(found.rows, found.cosines.tolist(), strict=True):
        st.markdown(f"- {subject.label(row)}: {number(cosine, 3)}")
    st.caption(t("recommend-game-odd-note"))
    picture(subject, Answer(found.rows, [found.odd]), key="odd-map")


def _alike_but_one(subject: Subject, n: int) -> list[int]:
    """To begin with: an item, its nearest, and among them one that is as far away as can be."""
    material = subject.opened.material
    near = [0, *similar(material, 0, n - 2).rows.tolist()]
    far = int(np.argmin(material.units @ material.units[0]))
    return [*near[:1], far, *near[1:], *range(1, n)][:n]


def _bridge(subject: Subject) -> None:
    st.markdown(t("recommend-game-bridge-about"))
    left, right = st.columns(2)
    with left:
        start = _item(subject, t("recommend-game-from"), "bridge-from", 0)
    with right:
        end = _item(subject, t("recommend-game-to"), "bridge-to", subject.opened.material.n_vectors // 2)
    found = subject.opened.bridges.between(start, end)
    if found.jump:
        st.info(t("recommend-game-bridge-jump"))
    cosines = [None, *found.cosines.tolist()]
    for place, (row, cosine) in enumerate(zip(found.rows, cosines, strict=True), start=1):
        st.markdown(f"{place}\\. {subject.label(row)}" + ("" if cosine is None else f" · {number(cosine, 3)}"))
    picture(subject, Answer(found.rows, [end], path=True), key="bridge-map")


def _belongs(subject: Subject) -> None:
    st.markdown(t("recommend-game-belongs-about"))
    behaviour = subject.opened.material.behaviour
    row = _item(subject, t("recommend-about-item"), "belongs", 0)
    owner = None
    if behaviour is not None and behaviour.has_owners and st.toggle(t("recommend-game-belongs-mine"), key="mine"):
        n_owners = len(behaviour.owners)
        owner = int(st.number_input(t("recommend-about-owner"), 1, n_owners, 1, key="mine-owner", width=200)) - 1
        st.caption(subject.owner(owner))
    found = where_it_belongs(subject.opened.material, row, N_LISTS, owner)
    if not found:
        st.info(t("recommend-why-none-nothing-left"))
    for rank, each in enumerate(found, start=1):
        title = t("recommend-line", rank=rank, item=subject.sequence(each.sequence), score=number(each.fit, 3))
        with st.expander(title, key=f"belongs-{row}-{each.sequence}"):
            if each.holds_it:
                st.caption(t("recommend-game-belongs-holds"))
            assert behaviour is not None
            names = [subject.label(one) for one in behaviour.sessions[each.sequence].tolist()[:30]]
            st.markdown(" · ".join(names))
