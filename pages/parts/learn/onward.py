"""From a chapter to one's own data: the page, with what it should open on.

To train with the settings of a chapter, hand them to the Train page as wishes; there they are a preset of their own,
"From the lesson", beside what suits the corpus, and what makes no sense is passed over::

    onward(lesson, Way("train.py", "windows-train", {visit.WISHES: write_wishes(window=2, ns_exponent=0)}))

with `core.training.write_wishes` and the names of `core.training.PARAMETERS`.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import streamlit as st

from pages.parts.i18n import t
from pages.parts.learn.lesson import Lesson


@dataclass(frozen=True, slots=True)
class Way:
    """A way on.

    Parameters
    ----------
    page
        File of the page, such as ``"train.py"``.
    label
        Message id: what one does there.
    choices
        Choices of the visit (`pages.parts.visit`) that the page opens with.
    """

    page: str
    label: str
    choices: dict[str, str] = field(default_factory=dict)


def onward(lesson: Lesson, *ways: Way) -> None:
    """ "Now on your data": links that lead there with the right choices; not on a projector."""
    if lesson.projector:
        return
    st.markdown(f"**{t('learn-onward')}**")
    with st.container(horizontal=True):
        for way in ways:
            label, icon = t(way.label), ":material/arrow_forward:"
            st.page_link(way.page, label=label, icon=icon, query_params=way.choices, width="content")
