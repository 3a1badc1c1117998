"""The README tells what is there: every setting, every dependency, both commands."""

from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path

import pytest

from core.settings import SHARED_PROFILE, Settings, settings_from

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("field", fields(Settings), ids=lambda field: field.name)
def test_every_setting_is_in_the_readme_with_its_default(field) -> None:  # type: ignore[no-untyped-def]
    pattern = rf"^\| `E2V_{field.name.upper()}` \|(?P<default>[^|]*)\|(?P<shared>[^|]*)\|"
    row = re.search(pattern, README, re.MULTILINE)
    assert row, f"E2V_{field.name.upper()} is not in the README"
    if field.name not in ("data_dir", "shared"):
        assert row["default"].strip().split(" ")[0] == str(field.default)
        assert row["shared"].strip() == str(SHARED_PROFILE.get(field.name, ""))


def test_every_dependency_is_explained() -> None:
    for line in (ROOT / "requirements.txt").read_text(encoding="utf-8").splitlines():
        name, _, version = line.partition("==")
        assert version, f"{name} is not pinned"
        assert re.search(rf"^\| [^|]*\b{re.escape(name)}\b[^|]* \|", README, re.MULTILINE), f"{name} is not explained"


def test_settings_come_from_the_environment() -> None:
    assert settings_from({"E2V_MAX_TOKENS": "7"}).max_tokens == 7
    shared = settings_from({"E2V_SHARED": "1", "E2V_MAX_TOKENS": "9"})
    assert (shared.shared, shared.max_tokens, shared.concurrent_jobs) == (True, 9, 1)


def test_a_setting_that_is_no_number_is_named() -> None:
    with pytest.raises(ValueError, match="E2V_MAX_TOKENS must be a whole number"):
        settings_from({"E2V_MAX_TOKENS": "many"})


def test_the_top_level_holds_what_the_layout_says() -> None:
    expected = {
        "README.md",
        "requirements.txt",
        "pyproject.toml",
        "LICENSE",
        "app.py",
        "pages",
        "core",
        "tests",
        "sample_data",
    }
    found = {path.name for path in ROOT.iterdir() if not path.name.startswith(".") and path.name != "__pycache__"}
    assert found == expected
