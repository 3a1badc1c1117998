"""The browser's side as text: nothing that could run a label, nothing from elsewhere, colours that can be seen."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from core.locales import messages_of
from pages.parts.assets import PARTS, files

SOURCES = sorted(PARTS.glob("*/web/*"))
FORBIDDEN = (
    "innerHTML",
    "outerHTML",
    "insertAdjacentHTML",
    "document.write",
    "createContextualFragment",
    "eval(",
    "new Function",
    "localStorage",
)
KNOWN_ADDRESSES = {"http://www.w3.org/2000/svg"}
MAX_LINES = 300


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: f"{path.parents[1].name}/{path.name}")
def test_a_source_is_short_inert_and_self_contained(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert [word for word in FORBIDDEN if word in text] == []
    assert set(re.findall(r"https?://[^\s\"'`)]+", text)) <= KNOWN_ADDRESSES
    assert text.count("\n") <= MAX_LINES
    assert path in files().values()


@pytest.mark.parametrize(("folder", "at_least"), [("map", 40), ("plane", 3), ("film", 11)])
def test_every_text_that_a_component_asks_for_exists(folder: str, at_least: int) -> None:
    known = {message_id.removeprefix(f"{folder}-") for message_id in messages_of("en", f"{folder}-")}
    asked = set()
    for path in (PARTS / folder / "web").iterdir():
        asked |= set(re.findall(r"\bt\(\s*\"([a-z-]+)\"", path.read_text(encoding="utf-8")))
    assert len(asked) >= at_least
    assert sorted(asked - known) == []


def luminance(color: str) -> float:
    """WCAG 2.2, relative luminance of #RRGGBB."""
    parts = [int(color[k : k + 2], 16) / 255 for k in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("background", ["#FFFFFF", "#0E1117"])
def test_the_five_hues_and_the_other_one_can_be_seen(background: str) -> None:
    source = (PARTS / "map" / "web" / "color.js").read_text(encoding="utf-8")
    listed = re.search(r"HUES = \[(.*?)\]", source)
    other = re.search(r"OTHER = \"(#\w{6})\"", source)
    assert listed
    assert other
    hues = re.findall(r"#\w{6}", listed[1])
    assert len(hues) == 5
    assert min(contrast(hue, background) for hue in [*hues, other[1]]) >= 3
