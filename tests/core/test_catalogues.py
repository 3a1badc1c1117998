"""The three languages say the same things, and everything that the code says is in the catalogues."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast

from core.locales import FOLDER, LANGUAGES, MissingMessageError, best_language, translate

ROOT = Path(__file__).parents[2]
ROOMS = sorted(path.stem for path in (FOLDER / "en").glob("*.ftl"))
LITERAL = re.compile(r"""\b(?:t|translate|messages_of)\(\s*(?:language(?:\(\))?,\s*)?["']([a-z]+-[a-z0-9-]+)["']""")
CODE = re.compile(r"""["'](errors-[a-z0-9-]+)["']""")


def messages(language: str, room: str) -> dict[str, ast.Message]:
    path = FOLDER / language / f"{room}.ftl"
    resource = FluentParser().parse(path.read_text(encoding="utf-8"))
    junk = [entry.content for entry in resource.body if isinstance(entry, ast.Junk)]
    assert not junk, f"{path.name} ({language}): {junk[0]}"
    return {entry.id.name: entry for entry in resource.body if isinstance(entry, ast.Message)}


def variables(node: ast.BaseNode) -> set[str]:
    found: set[str] = set()

    def visit(value: object) -> None:
        if isinstance(value, ast.VariableReference):
            found.add(value.id.name)
        elif isinstance(value, ast.BaseNode):
            for child in vars(value).values():
                visit(child)
        elif isinstance(value, list):
            for child in value:
                visit(child)

    visit(node)
    return found


@pytest.mark.parametrize("room", ROOMS)
@pytest.mark.parametrize("language", [code for code in LANGUAGES if code != "en"])
def test_a_language_has_the_messages_and_placeholders_of_english(language: str, room: str) -> None:
    english, other = messages("en", room), messages(language, room)
    assert sorted(other) == sorted(english)
    for message_id, message in english.items():
        assert variables(other[message_id]) == variables(message), message_id


@pytest.mark.parametrize("room", ROOMS)
def test_every_message_of_a_room_begins_with_its_name(room: str) -> None:
    strays = [message_id for message_id in messages("en", room) if not message_id.startswith(f"{room}-")]
    assert strays == []


def test_every_message_that_the_code_names_exists() -> None:
    known = {message_id for room in ROOMS for message_id in messages("en", room)}
    named = set()
    for folder in ("core", "pages"):
        for path in (ROOT / folder).rglob("*.py"):
            source = path.read_text(encoding="utf-8")
            named |= {found for found in LITERAL.findall(source) if not found.endswith("-")}
            named |= {found for found in CODE.findall(source) if not found.endswith("-")}
    assert sorted(named - known) == []


@pytest.mark.parametrize(("n", "expected"), [(1, "1 эпоха"), (2, "2 эпохи"), (5, "5 эпох"), (21, "21 эпоха")])
def test_russian_plural_forms_follow_the_number(n: int, expected: str) -> None:
    line = translate("ru", "train-model-line", sg="CBOW", size=48, window=5, epochs=n, items=100)
    assert f"{expected}," in line


def test_a_missing_message_is_a_fault() -> None:
    with pytest.raises(MissingMessageError):
        translate("en", "shell-no-such-message")


@pytest.mark.parametrize(
    ("accept", "expected"),
    [("kk-KZ,kk;q=0.9,ru;q=0.8", "kk"), ("ru", "ru"), ("de-DE,de;q=0.9", "en"), ("de,kk;q=0.5", "kk"), (None, "en")],
)
def test_a_browser_is_greeted_in_its_language(accept: str | None, expected: str) -> None:
    assert best_language(accept) == expected
