"""Train opens on the settings that a link brings along, beside those that suit the data."""

from __future__ import annotations

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from core.locales import LANGUAGES, translate
from core.settings import settings

SHELL = str(Path(__file__).parents[2] / "pages" / "shell.py")


@pytest.fixture(autouse=True)
def own_data_dir(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("E2V_DATA_DIR", str(tmp_path))
    settings.cache_clear()


def train(**params: str) -> AppTest:
    shown = AppTest.from_file(SHELL, default_timeout=60)
    for name, value in {"w": "sample-shop", **params}.items():
        shown.query_params[name] = value
    return shown.run().switch_page("train.py").run()


def field(shown: AppTest, name: str, language: str = "en") -> float:
    label = translate(language, f"training-{name}")
    return float(next(each for each in shown.number_input if each.label == label).value)


def presets(shown: AppTest, language: str = "en") -> tuple[list[str], str]:
    found = next(each for each in shown.button_group if each.label == translate(language, "train-preset"))
    return list(found.options), str(found.value)


@pytest.mark.parametrize("language", LANGUAGES)
def test_wishes_of_a_link_are_a_preset_of_their_own(language: str) -> None:
    shown = train(lang=language, train="window:2,ns_exponent:-0.5")
    assert [fault.value for fault in shown.exception] == []
    names, chosen = presets(shown, language)
    assert names[-1] == translate(language, "training-preset-lesson")
    assert chosen == "lesson"
    assert (field(shown, "window", language), field(shown, "ns-exponent", language)) == (2, -0.5)
    assert field(shown, "vector-size", language) == field(train(lang=language), "vector-size", language)


def test_newer_wishes_take_the_place_of_older_ones() -> None:
    shown = train(train="window:2")
    shown.switch_page("learn.py").run().run()
    assert "train" not in shown.query_params
    shown.query_params["train"] = "window:7"
    shown.switch_page("train.py").run()
    assert field(shown, "window") == 7
    assert presets(shown)[1] == "lesson"


@pytest.mark.parametrize("wishes", ["window:0", "x", "min_count:999999", "[", "\x00" * 400])
def test_wishes_that_make_no_sense_leave_the_page_as_it_is(wishes: str) -> None:
    shown = train(train=wishes)
    assert [fault.value for fault in shown.exception] == []
    assert presets(shown) == presets(train())
