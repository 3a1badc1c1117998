"""Taking away the lists of all people or of all items, for those who go on working with them elsewhere."""

from __future__ import annotations

import streamlit as st

from core.recommend.tasks import Task
from pages.parts import addresses
from pages.parts.i18n import t
from pages.parts.recommend.subject import Subject

FORMATS = ("csv", "parquet")


def everybodys_lists(subject: Subject, *tasks: Task, **choices: str | int) -> None:
    """Links; the server writes each file when it is asked for.

    Parameters
    ----------
    tasks
        ``"for-user"``; or ``"similar"``, perhaps with ``"complementary"``.
    choices
        As the route takes them: ``k``, ``scorer``, ``exclude_known``.
    """
    with st.expander(t("recommend-everybody"), icon=":material/download:", key=f"everybody-{tasks[0]}"):
        refused = subject.opened.lists_refused(tasks[0])
        if refused is not None:
            st.info(t(refused.code, **refused.params))
            return
        st.caption(t("recommend-everybody-note"))
        with st.container(horizontal=True):
            for task in tasks:
                for file_format in FORMATS:
                    st.link_button(
                        t(f"recommend-everybody-{task}", format="CSV" if file_format == "csv" else "Parquet"),
                        addresses.recommendations(
                            subject.workspace.id, subject.info.id, file_format, task=task, **choices
                        ),
                        icon=":material/download:",
                    )
