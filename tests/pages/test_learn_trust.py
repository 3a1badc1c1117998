"""The last chapter's four experiments on the page: asked, answered, with the numbers that follow."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from core.lesson.trust.scene import PARTS
from core.locales import translate
from core.settings import settings
from tests.pages.test_learn_page import learn


@pytest.fixture(autouse=True)
def own_data_dir(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("E2V_DATA_DIR", str(tmp_path))
    settings.cache_clear()


@pytest.mark.parametrize("part", PARTS)
def test_an_experiment_is_asked_and_answered(part: str) -> None:
    shown = learn(chapter="trust", scene=json.dumps({"trust": {"part": part}}))
    asked = [radio.label for radio in shown.radio]
    assert len(asked) == 1
    n_pictures = len(shown.get("plotly_chart"))
    assert n_pictures == (3 if part in ("perplexity", "noise") else 1)
    next(toggle for toggle in shown.toggle if toggle.label == translate("en", "learn-show")).set_value(True).run()
    assert [fault.value for fault in shown.exception] == []
    assert len(shown.info) == 1
    assert len(shown.get("plotly_chart")) == n_pictures + (part == "distances")
    assert [radio.label for radio in shown.radio] == asked


def test_another_throw_is_kept_in_the_address() -> None:
    shown = learn(chapter="trust", scene=json.dumps({"trust": {"part": "noise"}}))
    shown.button(key="trust-again").click().run()
    shown.run()
    assert json.loads(shown.query_params["scene"]) == {"trust": {"part": "noise", "seed": 2}}


def test_farther_groups_are_answered_anew_without_hiding_the_answer() -> None:
    shown = learn(chapter="trust", scene=json.dumps({"trust": {"part": "distances"}}))
    next(toggle for toggle in shown.toggle if toggle.label == translate("en", "learn-show")).set_value(True).run()
    far = next(group for group in shown.button_group if group.label == translate("en", "trust-far"))
    far.set_value(16).run()
    assert len(shown.info) == 1
    assert shown.info[0].value.startswith(f"**{translate('en', 'trust-times', n=16)}**")
