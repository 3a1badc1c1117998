"""Values of JSON objects as texts, whatever stands there; and how formats of JSON are told apart."""

from __future__ import annotations

import math
import re
from typing import Any


def has_keys(text: str, opening: str, *keys: str) -> bool:
    """Whether a head begins with this bracket and holds all these keys.

    >>> has_keys(' [{"ts": 1, "ms_played": 2}]', "[", "ts", "ms_played")
    True
    """
    return text.lstrip()[:1] == opening and all(re.search(rf'"{re.escape(key)}"\s*:', text) for key in keys)


def text_of(record: dict[str, Any], key: str) -> str:
    """A text or a number as text; "" for anything else.

    >>> text_of({"a": 3, "b": None}, "a"), text_of({"a": 3, "b": None}, "b")
    ('3', '')
    """
    value = record.get(key)
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return ""
    return str(value)


def seconds_of(record: dict[str, Any], key: str) -> float | None:
    """Milliseconds as seconds; None where there is no number."""
    value = record.get(key)
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        return None
    return value / 1000


def list_of(record: dict[str, Any], key: str) -> list[dict[str, Any]]:
    """The objects of a list; empty where there is none."""
    value = record.get(key)
    return [entry for entry in value if isinstance(entry, dict)] if isinstance(value, list) else []
