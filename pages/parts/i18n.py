"""The language of this visit, and texts in it."""

from __future__ import annotations

from typing import Any

import streamlit as st

from core.locales import LANGUAGES, best_language, translate

PARAM = "lang"


def language() -> str:
    """The chosen language: from the address, else chosen before, else the browser's where we have it."""
    asked = st.query_params.get(PARAM)
    if asked in LANGUAGES:
        st.session_state[PARAM] = asked
    if PARAM not in st.session_state:
        st.session_state[PARAM] = best_language(st.context.headers.get("Accept-Language") or st.context.locale)
    return str(st.session_state[PARAM])


def choose_language(code: str) -> None:
    """Use this language from now on, and keep it in the address."""
    st.session_state[PARAM] = code
    st.query_params[PARAM] = code


def t(message_id: str, **params: Any) -> str:
    """The message in the language of this visit."""
    return translate(language(), message_id, **params)
