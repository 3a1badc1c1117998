"""One person: what might be for them, and who is like them."""

from __future__ import annotations

import numpy as np
import streamlit as st
from numpy.typing import NDArray

from core.recommend.tasks import (
    HOW,
    How,
    Suggestions,
    for_user,
    place_of_user,
    similar_users,
)
from pages.parts.i18n import keyed, named, number, t
from pages.parts.recommend.asked import asked_owner
from pages.parts.recommend.choices import choices
from pages.parts.recommend.everybody import everybodys_lists
from pages.parts.recommend.lines import suggestion_lines
from pages.parts.recommend.picture import Answer, Standing, picture
from pages.parts.recommend.subject import Subject

N_SHOWN = 12


def for_user_view(subject: Subject) -> None:
    """The person as a point in the space, then what is near or goes on from there."""
    owner = asked_owner(subject)
    material = subject.opened.material
    assert material.behaviour is not None
    history = material.behaviour.histories[owner]
    chosen = choices(subject, key="for-user", known=t("recommend-without-known"))
    how = _how()
    _had(subject, history.tolist())
    place = place_of_user(material, history, how) if material.n_vectors else None
    found = for_user(material, subject.scorer(chosen.scorer), history, chosen.k, chosen.exclude_known, how)
    _answer(subject, owner, history.tolist(), found, place, chosen.scorer)
    known = int(chosen.exclude_known)
    everybodys_lists(subject, "for-user", k=chosen.k, scorer=chosen.scorer, exclude_known=known)


def _how() -> How:
    how: How = st.segmented_control(
        t("recommend-how"),
        HOW,
        default=HOW[0],
        format_func=named(HOW, lambda name: t(f"recommend-how-{name}")),
        key=keyed("recommend-how"),
        help=t("recommend-how-help"),
        required=True,
    )
    return how


def _answer(
    subject: Subject,
    owner: int,
    history: list[int],
    found: Suggestions,
    place: NDArray[np.float32] | None,
    scorer: str,
) -> None:
    left, right = st.columns([1, 2], gap="large")
    with left:
        st.markdown(f"#### {t('recommend-for-user-title')}")
        score_name = t(f"recommend-scorer-{scorer}")
        suggestion_lines(subject, found, history, key=f"for-{owner}-{scorer}", score_name=score_name)
    with right:
        own = list(dict.fromkeys(history))
        standing = None if place is None else Standing(place, subject.owner_plainly(owner))
        picture(subject, Answer(own, found.rows.tolist(), standing), key="for-user-map")


def _had(subject: Subject, history: list[int]) -> None:
    last = list(dict.fromkeys(reversed(history)))[:N_SHOWN]
    names = " · ".join(subject.label(row) for row in last)
    st.markdown(t("recommend-had", n=len(set(history)), names=names))


def similar_users_view(subject: Subject) -> None:
    """The nearest other people, with what they share."""
    owner = asked_owner(subject)
    k = int(st.number_input(t("recommend-k"), 1, 100, 10, key="similar-users-k", width=140))
    st.latex(r"\cos(u_a, u_b), \qquad u_a = \frac{1}{|a|} \sum_{j \in a} \frac{w_j}{\lVert w_j \rVert}")
    found = similar_users(subject.opened.owners, owner, k)
    if not found:
        st.info(t("recommend-why-none-unknown-items"))
    for rank, each in enumerate(found, start=1):
        title = t("recommend-line", rank=rank, item=subject.owner(each.owner), score=number(each.cosine, 3))
        with st.expander(title, key=f"user-{owner}-{each.owner}"):
            shared = each.shared.tolist()
            names = ", ".join(f"*{subject.label(row)}*" for row in shared[:N_SHOWN])
            st.markdown(t("recommend-shared", n=len(shared), names=names) if shared else t("recommend-shared-none"))
    space = subject.opened.owners
    others = [Standing(space.means[each.owner], subject.owner_plainly(each.owner)) for each in found]
    mine = Standing(space.means[owner], subject.owner_plainly(owner))
    picture(subject, Answer([], standing=mine, others=others), key="similar-users-map")
