"""To predict before the answer is shown."""

from __future__ import annotations

import streamlit as st

from core.lesson.questions import Question
from core.lesson.said import Said
from pages.parts.i18n import keyed, language, named, t
from pages.parts.plain import plain


def said(text: Said) -> str:
    """A text of the lesson in the language of this visit, as Markdown in which data is inert."""
    return text.written(language(), plain)


def ask(chapter: str, question: Question, *, moves: bool = False) -> bool:
    """The question, its options and the button that shows the answer.

    Parameters
    ----------
    chapter
        Id of the chapter.
    question
        From `core.lesson`. Another question (its numbers or options have changed) is asked anew.
    moves
        What is asked about is dragged while people look: the answer stays shown, and changes with it.

    Returns
    -------
    bool
        Whether the answer is shown: what would give it away belongs below, once this is True.
    """
    own = f"ask-{chapter}-{question.name}"
    same = "" if moves else f"-{_fingerprint(question)}"
    with st.container(border=True, key=own):
        with st.container(horizontal=True, vertical_alignment="bottom", horizontal_alignment="distribute"):
            chosen = st.radio(
                said(question.text),
                range(len(question.options)),
                index=None,
                format_func=named(range(len(question.options)), lambda place: said(question.options[place])),
                key=keyed(f"{own}-{_fingerprint(question)}"),
                horizontal=True,
            )
            shown = st.toggle(t("learn-show"), key=f"{own}-shown{same}", persist_state="session")
        if shown:
            _answer(question, chosen)
    return shown


def _answer(question: Question, chosen: int | None) -> None:
    right, why = said(question.options[question.answer]), said(question.why)
    if chosen == question.answer:
        st.success(t("learn-right", why=why), icon=":material/check:")
    elif chosen is None:
        st.info(t("learn-answer", answer=right, why=why), icon=":material/lightbulb:")
    else:
        st.warning(t("learn-not-quite", answer=right, why=why), icon=":material/lightbulb:")


def _fingerprint(question: Question) -> str:
    return "-".join([*(said(option) for option in question.options), str(question.answer), said(question.text)])
