"""To predict before the answer is shown."""

from __future__ import annotations

import streamlit as st

from core.lesson.questions import Question
from core.lesson.said import Said
from pages.parts.i18n import keyed, language, named, t
from pages.parts.messages import remember_problem
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
        Whether the answer is shown: what would give it away belongs below, once this is True. It and the guess stay
        for the visit, also in another chapter and another language.
    """
    own = f"ask-{chapter}-{question.name}"
    same = "" if moves else f"-{_fingerprint(question)}"
    guess, key = f"{own}-guess-{_fingerprint(question)}", keyed(f"{own}-{_fingerprint(question)}")
    with st.container(border=True, key=own):
        with st.container(horizontal=True, vertical_alignment="bottom", horizontal_alignment="distribute"):
            chosen = st.radio(
                said(question.text),
                range(len(question.options)),
                index=st.session_state.get(guess),
                format_func=named(range(len(question.options)), lambda place: said(question.options[place])),
                key=key,
                on_change=remember_problem(lambda: st.session_state.update({guess: st.session_state[key]})),
                horizontal=True,
            )
            shown = st.toggle(t("learn-show"), key=f"{own}-shown{same}", persist_state="session")
        if shown:
            _answer(question, chosen)
    return shown


def _answer(question: Question, chosen: int | None) -> None:
    # In bold, also because Markdown would take "22. …" for a list.
    right, why = f"**{said(question.options[question.answer])}**", said(question.why)
    if chosen == question.answer:
        st.success(t("learn-right", why=why), icon=":material/check:")
    elif chosen is None:
        st.info(t("learn-answer", answer=right, why=why), icon=":material/lightbulb:")
    else:
        st.warning(t("learn-not-quite", answer=right, why=why), icon=":material/lightbulb:")


def _fingerprint(question: Question) -> str:
    """The same in every language, so that a guess stays when somebody reads on in another one."""
    return repr((question.text, question.options, question.answer))
