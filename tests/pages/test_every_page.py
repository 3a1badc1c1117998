"""Every page, in every language: it is drawn from a sample without a fault, in that language's words."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

import pytest
from streamlit.testing.v1 import AppTest

from core.analogy import parse_expression
from core.locales import LANGUAGES, translate
from core.search import SearchIndex
from core.settings import settings
from core.workspace import open_workspace
from pages.parts import frame
from tests.api.made import made

PAGES = ("explore", "data", "train", "analogies", "measure", "recommend", "compare", "learn")
SHELL = str(Path(__file__).parents[2] / "pages" / "shell.py")


@pytest.fixture(autouse=True)
def own_data_dir(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("E2V_DATA_DIR", str(tmp_path))
    settings.cache_clear()


def page(name: str, language: str, **params: str) -> AppTest:
    shown = AppTest.from_file(SHELL, default_timeout=60)
    shown.query_params["lang"] = language
    for param, value in params.items():
        shown.query_params[param] = value
    shown.run()
    if name != "explore":
        shown.switch_page(f"{name}.py").run()
    return shown


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_drawn_in_the_language(name: str, language: str) -> None:
    shown = page(name, language)
    assert [fault.value for fault in shown.exception] == []
    labels = [box.label for box in shown.selectbox]
    assert translate(language, "shell-language") in labels
    assert translate(language, "shell-open-sample") in labels


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_workspace_that_is_gone_is_told_and_the_sample_is_one_click_away(language: str) -> None:
    shown = page("explore", language, w="0" * 32)
    assert [box.value for box in shown.error] == [translate(language, "errors-workspace-missing")]
    shown.button[0].click().run()
    assert not shown.error
    assert shown.session_state["w"] == "sample-words"


def test_choosing_a_language_changes_the_page_and_the_address() -> None:
    shown = page("explore", "en")
    menu = next(box for box in shown.selectbox if box.label == "Language")
    menu.select("kk").run()
    assert translate("kk", "shell-language") in [box.label for box in shown.selectbox]
    assert shown.query_params["lang"] == "en"  # what is written now would be a step of the browser's history
    assert shown.run().query_params["lang"] == "kk"


def test_nothing_is_sent_that_would_push_the_list_of_languages_away(monkeypatch: pytest.MonkeyPatch) -> None:
    sent: list[str] = []

    def noted(name: str) -> Callable[..., object]:
        drawn = getattr(frame, name)

        def draw(*args: object, **options: object) -> object:
            sent.append(name)
            return drawn(*args, **options)

        return draw

    for name in ("workspace_menu", "language_menu"):
        monkeypatch.setattr(frame, name, noted(name))
    shown = AppTest.from_file(SHELL, default_timeout=60).run()
    assert sent == ["workspace_menu", "language_menu"]
    assert shown.sidebar.selectbox[-1].label == translate("en", "shell-language")


def test_the_list_of_languages_is_there_when_what_is_above_it_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_: object) -> NoReturn:
        raise OSError

    monkeypatch.setattr(frame, "workspace_menu", fail)
    shown = AppTest.from_file(SHELL, default_timeout=60).run()
    assert [box.label for box in shown.sidebar.selectbox] == [translate("en", "shell-language")]
    assert len(shown.exception) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_king_minus_man_plus_woman(language: str) -> None:
    shown = AppTest.from_file(SHELL, default_timeout=60)
    shown.query_params["lang"] = language
    shown.run().switch_page("analogies.py").run()
    form = next(box for box in shown.text_input if box.label == translate(language, "analogies-vector"))
    form.input("king - man + woman").run()
    assert [fault.value for fault in shown.exception] == []
    answers = shown.table[0].value
    assert answers.iloc[0, 0] == "queen"
    assert answers.iloc[0, 1] == ("0.8524" if language == "en" else "0,8524")


def test_the_empty_question_shows_an_example_of_these_vectors() -> None:
    shown = AppTest.from_file(SHELL, default_timeout=60)
    shown.query_params["w"] = "sample-shop"
    shown.run().switch_page("analogies.py").run()
    form = next(box for box in shown.text_input if box.label == translate("en", "analogies-vector"))
    workspace = open_workspace("sample-shop")
    items = workspace.vectors(workspace.vector_sets()[0].id).items
    terms = parse_expression(form.placeholder, SearchIndex(items))
    assert len(terms.positive + terms.negative) == 3


def test_without_a_known_example_the_empty_question_is_written_with_frequent_items() -> None:
    world = made()
    shown = page("analogies", "en", w=world.workspace.id)
    form = next(box for box in shown.text_input if box.label == translate("en", "analogies-vector"))
    terms = parse_expression(form.placeholder, SearchIndex(world.vectors.items))
    assert (terms.positive, terms.negative) == ((0, 2), (1,))


@pytest.mark.parametrize(("language", "sign"), [("en", "."), ("kk", ","), ("ru", ",")])
def test_the_course_of_a_training_is_written_the_language_s_way(language: str, sign: str) -> None:
    shown = page("train", language, w=f"sample-made-text-{language}")
    first = shown.dataframe[0].value.iloc[0]
    assert re.fullmatch(rf"\d+{re.escape(sign)}\d{{4}}", first[translate(language, "train-column-loss")])
    assert re.fullmatch(rf"\d+{re.escape(sign)}\d\d", first[translate(language, "train-column-seconds")])


def test_an_unknown_word_gets_suggestions_that_mend_the_question() -> None:
    shown = AppTest.from_file(SHELL, default_timeout=60).run().switch_page("analogies.py").run()
    form = next(box for box in shown.text_input if box.label == translate("en", "analogies-vector"))
    form.input("kingg - man + woman").run()
    assert "kingg" in shown.error[0].value
    next(button for button in shown.button if button.label == "king").click().run()
    assert not shown.error
    assert shown.table[0].value.iloc[0, 0] == "queen"
