"""Every stage, unit, kind and state that a job can be in has its text in three languages."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from core.jobs.kinds import job_kinds
from core.locales import LANGUAGES, translate
from core.processes import ROOT
from core.settings import settings

SOURCES = sorted((ROOT / "core").rglob("*.py"))
STAGE = re.compile(r'"(jobs-stage-[a-z-]+)"')
UNITS = ("bytes", "words", "iterations", "items")


def stages() -> set[str]:
    return {stage for path in SOURCES for stage in STAGE.findall(path.read_text(encoding="utf-8"))}


@pytest.mark.parametrize("language", LANGUAGES)
def test_stages_have_texts_and_texts_have_stages(language: str) -> None:
    assert "jobs-stage-training" in stages()
    catalogue = Path(ROOT / "core" / "locales" / language / "jobs.ftl").read_text(encoding="utf-8")
    assert set(re.findall(r"^(jobs-stage-[a-z-]+)", catalogue, re.MULTILINE)) == stages()


@pytest.mark.parametrize("language", LANGUAGES)
def test_units_kinds_and_states_have_texts(language: str) -> None:
    for unit in UNITS:
        assert "1" in translate(language, f"jobs-rate-{unit}", rate=1)
    for kind in job_kinds(settings()):
        assert translate(language, f"jobs-kind-{kind}") != translate(language, f"jobs-done-{kind}")
    ends = {translate(language, f"jobs-{state}") for state in ("cancelled", "interrupted", "failed")}
    assert len(ends) == 3


def test_numbers_follow_the_language() -> None:
    assert translate("ru", "jobs-rate-words", rate=2) == "2 слова/с"
    assert translate("ru", "jobs-rate-words", rate=5) == "5 слов/с"
    assert translate("en", "jobs-queued", place=1) != translate("en", "jobs-queued", place=2)
    assert "3" in translate("kk", "jobs-queued", place=3)
