"""Chapter 6: its buttons make steps, back and forth, and its table holds the numbers of the next one."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from core.lesson.step.course import run
from core.lesson.step.scene import StepScene
from core.lesson.step.world import OWN
from core.locales import translate, written_number
from core.settings import settings

SHELL = str(Path(__file__).parents[2] / "pages" / "shell.py")


@pytest.fixture(autouse=True)
def own_data_dir(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("E2V_DATA_DIR", str(tmp_path))
    settings.cache_clear()


def chapter(**values: Any) -> AppTest:
    shown = AppTest.from_file(SHELL, default_timeout=60)
    shown.query_params["lang"], shown.query_params["chapter"] = "en", "step"
    if values:
        shown.query_params["scene"] = json.dumps({"step": values})
    return shown.run().switch_page("learn.py").run()


def scene_of(shown: AppTest) -> dict[str, Any]:
    shown.run()  # the browser's side shows it; here the next run does
    return dict(json.loads(shown.query_params["scene"])["step"]) if "scene" in shown.query_params else {}


def test_steps_go_on_and_back_and_are_kept_in_the_address() -> None:
    shown = chapter()
    assert shown.button(key="step-back").disabled
    shown.button(key="step-1").click().run()
    shown.button(key="step-20").click().run()
    assert scene_of(shown) == {"steps": 21, "since": 1}
    shown.button(key="step-back").click().run()
    assert scene_of(shown) == {"steps": 20, "since": 21}
    shown.button(key="step-restart").click().run()
    assert scene_of(shown) == {"steps": 0, "since": 0}


def test_a_new_world_begins_at_the_beginning_and_another_rate_makes_the_same_steps_again() -> None:
    shown = chapter(steps=20, since=0)
    rate = next(slider for slider in shown.select_slider if slider.label == translate("en", "step-rate"))
    rate.set_value(0.5).run()
    assert scene_of(shown) == {"steps": 20, "since": 20, "rate": 0.5}
    world = next(box for box in shown.selectbox if box.label == translate("en", "step-world"))
    world.set_value("fruit").run()
    assert scene_of(shown) == {"steps": 0, "since": 0, "rate": 0.5, "world": "fruit"}


def test_one_s_own_sentences_begin_with_some_to_change() -> None:
    shown = chapter()
    world = next(box for box in shown.selectbox if box.label == translate("en", "step-world"))
    world.set_value(OWN).run()
    assert shown.text_area[0].value == scene_of(shown)["text"] == translate("en", "step-text-fruit")
    assert len(shown.table) >= 1


def test_the_table_predicts_and_once_the_answer_is_shown_corrects() -> None:
    scene = StepScene(steps=20)
    world = scene.opened()
    assert world is not None
    step = run(world, scene, 20).step(20)
    shown = chapter(steps=20)
    predicted = shown.table[0].value
    dots = [written_number("en", sample.dot, 3) for sample in step.samples]
    assert predicted[translate("en", "step-column-dot")].tolist() == dots
    likely = [written_number("en", sample.positive, 3) for sample in step.samples]
    assert predicted[translate("en", "step-column-positive")].tolist() == likely
    assert translate("en", "step-column-error") not in predicted
    next(toggle for toggle in shown.toggle if toggle.label == translate("en", "learn-show")).set_value(True).run()
    errors = [written_number("en", sample.error, 3) for sample in step.samples]
    assert shown.table[0].value[translate("en", "step-column-error")].tolist() == [*errors, ""]


def test_sentences_without_a_pair_are_asked_for_again() -> None:
    shown = chapter(world=OWN, text="alone.")
    assert [info.value for info in shown.info] == [translate("en", "step-no-pairs")]
    shown.text_area[0].set_value("cats purr. dogs bark").run()
    assert scene_of(shown)["text"] == "cats purr. dogs bark"
    assert not shown.info
    assert len(shown.table) >= 1
