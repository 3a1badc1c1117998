"""Games for a room: odd one out, a bridge from A to B, which list an item belongs to."""

from __future__ import annotations

import streamlit as st

from core.recommend.games import odd_one_out, where_it_belongs
from core.recommend.games.odd_one_out import FEWEST, MOST
from pages.parts.i18n import keyed, named, number, t
from pages.parts.map import item_field
from pages.parts.messages import told
from pages.parts.recommend.picture import picture
from pages.parts.recommend.subject import Subject

GAMES = ("odd", "bridge", "belongs")
N_LISTS = 10


def games_view(subject: Subject) -> None:
    """Choose a game and play it on these vectors."""
    game = st.segmented_control(
        t("recommend-game"),
        GAMES,
        default=GAMES[0],
        format_func=named(GAMES, lambda name: t(f"recommend-game-{name}")),
        key=keyed("recommend-game"),
        required=True,
    )
    with told():
        {"odd": _odd, "bridge": _bridge, "belongs": _belongs}[game](subject)


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
    rows = []
    for place in range(n):
        with columns[place % len(columns)]:
            rows.append(_item(subject, t("recommend-game-item", number=place + 1), f"odd-{place}", place))
    found = odd_one_out(subject.opened.material, rows)
    if not st.toggle(t("recommend-game-reveal"), key="odd-reveal"):
        return
    st.success(t("recommend-game-odd-found", item=subject.label(found.odd), margin=found.margin))
    for row, cosine in zip(found.rows, found.cosines.tolist(), strict=True):
        st.markdown(f"- {subject.label(row)}: {number(cosine, 3)}")
    st.caption(t("recommend-game-odd-note"))
    picture(subject, list(found.rows), [found.odd], key="odd-map")


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
    picture(subject, list(found.rows), [end], key="bridge-map", path=True)


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
