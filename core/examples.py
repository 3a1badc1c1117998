"""Ready analogy examples, some of which fail: those whose items a vector set has, whatever data it comes from."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from core.analogy import Sentence, format_expression
from core.types import Items

# What a sample opens on.
STARTS = {
    "sample-words": "king",
    "sample-made-text-en": "king",
    "sample-made-text-kk": "патша",
    "sample-made-text-ru": "король",
}
FILE = Path(__file__).resolve().parents[1] / "sample_data" / "examples.json"
MAX_EXAMPLES = 12


@dataclass(frozen=True, slots=True)
class Example:
    """An example: the question in vector form, and whether it works on the sample it was made for."""

    text: str
    works: bool


@lru_cache(maxsize=1)
def _all() -> tuple[tuple[tuple[str, str, str, str], bool], ...]:
    found = json.loads(FILE.read_text(encoding="utf-8"))["analogies"]
    return tuple(((each["a"], each["b"], each["c"], each["expected"]), each["note"] == "works") for each in found)


def examples_for(items: Items, limit: int = MAX_EXAMPLES) -> list[Example]:
    """Examples whose four items are all there, at most ``limit``."""
    examples = {}
    for keys, works in _all():
        if all(key in items.index for key in keys):
            a, b, c, _ = (items.index[key] for key in keys)
            text = format_expression(Sentence(a, b, c).terms(), items)
            examples[text] = Example(text, works)
    return list(examples.values())[:limit]
