"""One item: what is similar to it, what goes with it, what its description says; and whom to offer it."""

from __future__ import annotations

import numpy as np
import streamlit as st

from core.recommend.tasks import Suggestions, Task, audience, by_content, complementary, doubts, lists_agree, similar
from core.recommend.tasks.items import NS_EXPONENT
from pages.parts.i18n import number, t
from pages.parts.messages import told
from pages.parts.plain import plain
from pages.parts.recommend.asked import asked_item
from pages.parts.recommend.everybody import everybodys_lists
from pages.parts.recommend.lines import suggestion_lines
from pages.parts.recommend.newcomers import newcomers
from pages.parts.recommend.picture import Answer, Standing, picture
from pages.parts.recommend.subject import Subject

N_DRAWN = 10


def similar_view(subject: Subject) -> None:
    """Swap for, and goes with, side by side for the same item."""
    row = asked_item(subject)
    k = int(st.number_input(t("recommend-k"), 1, 100, 10, key="similar-k", width=140))
    material = subject.opened.material
    near = similar(material, row, k)
    left, right = st.columns(2, gap="large")
    with left:
        st.markdown(f"#### {t('recommend-swap-for')}")
        st.caption(t("recommend-swap-for-note"))
        st.latex(r"\cos(w_i, w_j) = \frac{w_i \cdot w_j}{\lVert w_i \rVert\,\lVert w_j \rVert}")
        if row < material.n_vectors:
            suggestion_lines(
                subject, near, [row], key=f"similar-{row}", score_name=t("recommend-cosine"), score_shown=True
            )
        else:
            st.info(t("recommend-no-vector", item=subject.label(row)))
    with right:
        st.markdown(f"#### {t('recommend-goes-with')}")
        st.caption(t("recommend-goes-with-note"))
        reason = subject.why_not("complementary")
        if reason is not None:
            st.info(t(reason))
        elif row < material.n_vectors:
            _goes_with(subject, row, near)
    picture(subject, Answer([row], near.rows[:N_DRAWN].tolist()), key="similar-map")
    _content(subject, row, k)
    tasks: tuple[Task, ...] = ("similar",) if subject.why_not("complementary") else ("similar", "complementary")
    everybodys_lists(subject, *tasks, k=k)


def _goes_with(subject: Subject, row: int, near: Suggestions) -> None:
    material, settings = subject.opened.material, subject.opened.settings
    st.latex(r"w_i \cdot w'_j - (1 - \alpha) \log n_j")
    exponent = NS_EXPONENT if settings is None else settings.ns_exponent
    with_it = complementary(material, row, max(1, len(near)), ns_exponent=exponent)
    agreement = lists_agree(material, row, settings)
    if agreement.warns:
        said = [t("recommend-lists-agree", share=agreement.share), *map(t, agreement.reasons)]
        st.warning(" ".join(said), icon=":material/join_inner:")
    else:
        for doubt in doubts(material, settings):
            st.caption(t(doubt))
    suggestion_lines(subject, with_it, [row], key=f"with-{row}", score_name=t("recommend-goes-with-score"))


def _content(subject: Subject, row: int, k: int) -> None:
    with st.expander(
        t("recommend-content"), icon=":material/description:", on_change="rerun", key="content-box"
    ) as content_box:
        if content_box.open:
            with told():
                _described(subject, row, k)


def _described(subject: Subject, row: int, k: int) -> None:
    space = subject.opened.content
    if space is None:
        st.info(t("recommend-no-content"))
        return
    found = by_content(subject.opened.material, space, row, k)
    st.markdown(t("recommend-content-note", columns=", ".join(plain(name) for name in space.columns)))
    if found.overlap is not None:
        st.caption(t("recommend-content-overlap", share=found.overlap))
    score_name = t("recommend-content-score")
    suggestion_lines(subject, found.suggestions, [row], key=f"content-{row}", score_name=score_name)
    newcomers(subject, row, k)


def audience_view(subject: Subject) -> None:
    """Owners to whom an item might be offered."""
    row = asked_item(subject)
    with st.container(horizontal=True, vertical_alignment="bottom"):
        k = int(st.number_input(t("recommend-k"), 1, 100, 10, key="audience-k", width=140))
        exclude = st.toggle(t("recommend-without-owners"), value=True, key="audience-exclude")
    material = subject.opened.material
    mean = r"u_a = \frac{1}{|a|} \sum_{j \in a} \frac{w_j}{\lVert w_j \rVert}"
    st.latex((r"u_a \cdot w'_i" if material.output is not None else r"\cos(u_a, w_i)") + r", \qquad " + mean)
    found = audience(subject.opened.owners, row, k, exclude_owners_who_have_it=exclude)
    if not found:
        st.info(t("recommend-why-none-no-vector" if row >= material.n_vectors else "recommend-why-none-nothing-left"))
    for rank, each in enumerate(found, start=1):
        title = t("recommend-line", rank=rank, item=subject.owner(each.owner), score=number(each.score, 3))
        with st.expander(title, key=f"audience-{row}-{each.owner}", on_change="rerun") as line:
            if line.open:
                _nearest_of(subject, each.owner, row)
    space = subject.opened.owners
    people = [Standing(space.means[each.owner], subject.owner_plainly(each.owner)) for each in found]
    picture(subject, Answer([row], others=people), key="audience-map")


def _nearest_of(subject: Subject, owner: int, row: int) -> None:
    """Which of an owner's items are nearest to the one that is offered."""
    material = subject.opened.material
    behaviour = material.behaviour
    assert behaviour is not None
    had = np.unique(behaviour.histories[owner])
    known = had[had < material.n_vectors]
    cosines = material.units[known] @ material.units[row]
    best = known[np.argsort(-cosines, kind="stable")[:5]]
    st.markdown(t("recommend-audience-because", items=", ".join(f"*{subject.label(int(each))}*" for each in best)))
