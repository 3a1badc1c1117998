"""The language of this visit, and texts in it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, TypeVar

import streamlit as st

from core.locales import LANGUAGES, best_language, translate, written_number
from pages.parts import visit

Option = TypeVar("Option")
BROWSERS = "_browsers_language"


def language() -> str:
    """The chosen language, else the browser's where we have it."""
    asked = visit.chosen(visit.LANGUAGE)
    if asked in LANGUAGES:
        return str(asked)
    if BROWSERS not in st.session_state:  # asked for with every text, and its headers are slow to look at
        st.session_state[BROWSERS] = best_language(st.context.headers.get("Accept-Language") or st.context.locale)
    return str(st.session_state[BROWSERS])


def t(message_id: str, **params: Any) -> str:
    """The message in the language of this visit."""
    return translate(language(), message_id, **params)


def keyed(key: str) -> str:
    """The key of a widget whose options are named in the language: another language, another widget.

    A browser keeps what a widget shows by its text. Under the same key it would answer with a text of the language
    before, which is none of the options any more.
    """
    return f"{key}-{language()}"


def number(value: float, decimals: int | None = None) -> str:
    """A number as the language of this visit writes it."""
    return written_number(language(), value, decimals)


def named(options: Iterable[Option], name: Callable[[Option], str]) -> Callable[[Option], str]:
    """A ``format_func`` whose texts are made now, in this run's language, and stay what they are."""
    names = {option: name(option) for option in options}
    return names.__getitem__
