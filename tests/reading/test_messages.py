"""Everything that the reading room can say is in the catalogues, in every language."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import core.reading
from core.locales import LANGUAGES, translate
from core.reading import CUTS, FORMATS, KINDS, SENTENCES, TIME_FORMATS
from core.reading.settings import SINGLE_ROLES

SOURCE = "\n".join(path.read_text(encoding="utf-8") for path in Path(core.reading.__path__[0]).rglob("*.py"))
SAID = set(re.findall(r'"((?:reading-|jobs-stage-)[a-z0-9-]*[a-z0-9])"', SOURCE))
BUILT = {
    *(f"reading-format-{name}" for name in FORMATS),
    *(f"reading-kind-{name}" for name in KINDS),
    *(f"reading-role-{name}" for name in (*SINGLE_ROLES, "metadata")),
    *(f"reading-cut-{name}" for name in CUTS),
    *(f"reading-reason-cut-{name}" for name in CUTS),
    *(f"reading-sentences-{name}" for name in SENTENCES),
    *(f"reading-reason-sentences-{name}" for name in SENTENCES),
    *(f"reading-time-{name}" for name in TIME_FORMATS),
    *(
        f"reading-dropped-{name}"
        for name in ("no-item", "no-time", "no-sequence", "no-user", "low-rating", "no-rating")
    ),
    *(f"reading-rows-{name}" for name in SENTENCES),
    *(f"reading-reason-rows-{name}" for name in SENTENCES),
    "reading-reason-rating",
    "reading-reason-quantity",
    "reading-first-at",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_message_has_a_text(language: str) -> None:
    for message_id in sorted(SAID | BUILT):
        for count in (1, 3, 11):
            assert translate(language, message_id, count=count, example="7", dim=50, minutes=30, column="x", least=4.0)


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", "2 sequences were too short"),
        ("kk", "2 тізбек тым қысқа болды"),
        ("ru", "2 последовательности оказались слишком короткими"),
    ],
)
def test_numbers_are_told_in_the_language(language: str, expected: str) -> None:
    assert translate(language, "reading-dropped-short-sequences", count=2) == expected
