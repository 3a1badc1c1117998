"""The language of the command line: the terminal's where we have it, else English."""

from __future__ import annotations

from typing import Any

from core.locales import best_language, translate
from core.settings import terminal_locale


def language() -> str:
    """ "en", "kk" or "ru"."""
    return best_language(terminal_locale().partition(".")[0].replace("_", "-"))


def say(message_id: str, **params: Any) -> str:
    """A message in the terminal's language."""
    return translate(language(), message_id, **params)
