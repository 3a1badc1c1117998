"""The lecture: every chapter in every language, its question before its answer, and what was set in it is kept."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from core.locales import LANGUAGES, translate
from core.settings import settings
from pages.parts.learn.chapters import CHAPTERS
from pages.parts.learn.glossary import WORDS

SHELL = str(Path(__file__).parents[2] / "pages" / "shell.py")
EVERY = pytest.mark.parametrize("chapter", [chapter.id for chapter in CHAPTERS])


@pytest.fixture(autouse=True)
def own_data_dir(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("E2V_DATA_DIR", str(tmp_path))
    settings.cache_clear()


def learn(language: str = "en", **params: str) -> AppTest:
    shown = AppTest.from_file(SHELL, default_timeout=60)
    for name, value in {"lang": language, **params}.items():
        shown.query_params[name] = value
    return shown.run().switch_page("learn.py").run()


def texts(shown: AppTest) -> str:
    return "\n".join(each.value for each in (*shown.markdown, *shown.caption, *shown.subheader, *shown.header))


@EVERY
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_chapter_is_drawn_in_the_language(language: str, chapter: str) -> None:
    shown = learn(language, chapter=chapter)
    assert [fault.value for fault in shown.exception] == []
    assert [fault.value for fault in shown.error] == []
    assert translate(language, f"{chapter}-title") in texts(shown)
    assert translate(language, "learn-show") in [toggle.label for toggle in shown.toggle]


@EVERY
def test_the_answer_comes_when_it_is_asked_for(chapter: str) -> None:
    shown = learn(chapter=chapter)
    before = len([*shown.info, *shown.success, *shown.warning])
    next(toggle for toggle in shown.toggle if toggle.label == translate("en", "learn-show")).set_value(True).run()
    assert [fault.value for fault in shown.exception] == []
    assert len([*shown.info, *shown.success, *shown.warning]) == before + 1


def test_the_lecturer_can_add_a_film_of_the_audience_in_the_view_for_a_room() -> None:
    shown = learn(chapter="points", projector="1")
    next(field for field in shown.text_input if field.label == translate("en", "points-new")).set_value("Dune").run()
    liked = next(menu for menu in shown.selectbox if menu.label == translate("en", "points-liked"))
    assert "Dune" in liked.options


@pytest.mark.parametrize("chapter", ["points", "uses"])
def test_a_guess_stays_in_another_language_and_after_another_chapter(chapter: str) -> None:
    shown = learn(chapter=chapter)
    shown.radio[0].set_value(1).run()
    shown.button(key="turn-next").click().run()
    shown.button(key="turn-previous").click().run()
    assert shown.radio[0].value == 1
    menu = next(menu for menu in shown.sidebar.selectbox if menu.label == translate("en", "shell-language"))
    menu.set_value("kk").run()
    assert translate("kk", f"{chapter}-title") in texts(shown)
    assert shown.radio[0].value == 1


@EVERY
@pytest.mark.parametrize("scene", ["[", "7", '{"%s": 7}', '{"%s": {"x": [[[]]]}}', "[" * 5000, "x" * 7000])
def test_nonsense_in_the_address_is_no_fault(scene: str, chapter: str) -> None:
    shown = learn(chapter=chapter, scene=scene.replace("%s", chapter))
    assert [fault.value for fault in shown.exception] == []
    assert translate("en", f"{chapter}-title") in texts(shown)


@pytest.mark.parametrize(
    ("chapter", "set_in_it"),
    [
        ("points", {"films": {"own:\ud800": [1, 2], "own:b": [2, 2]}}),
        ("windows", {"source": "own", "text": "a\ud800b c"}),
        ("step", {"world": "own", "text": "\udfff a b"}),
    ],
)
def test_half_a_character_in_the_address_is_no_fault(chapter: str, set_in_it: dict[str, object]) -> None:
    shown = learn(chapter=chapter, scene=json.dumps({chapter: set_in_it}))
    assert [fault.value for fault in shown.exception] == []
    assert translate("en", "learn-show") in [toggle.label for toggle in shown.toggle]


def test_the_door_names_all_chapters_and_opens_them() -> None:
    shown = learn()
    labels = [button.label for button in shown.button]
    for number, chapter in enumerate(CHAPTERS, 1):
        assert f"{number}. {translate('en', f'{chapter.id}-title')}" in labels
    shown.button(key=f"chapter-{CHAPTERS[-1].id}").click().run()
    assert translate("en", f"{CHAPTERS[-1].id}-idea") in texts(shown)
    assert shown.query_params["chapter"] == CHAPTERS[-1].id


def test_for_a_room_there_is_no_side_bar_and_turning_to_another_page_brings_it_back() -> None:
    shown = learn(chapter=CHAPTERS[0].id)
    shown.button(key="projector-view").click().run()
    assert not shown.sidebar.selectbox
    shown.switch_page("data.py").run()
    assert shown.sidebar.selectbox
    assert "projector" not in shown.query_params


def test_what_was_set_is_in_the_address_of_this_page_only() -> None:
    shown = learn(chapter="uses")
    heard = next(pills for pills in shown.button_group if pills.label == translate("en", "uses-aigul"))
    heard.set_value(["new"]).run()
    shown.run()  # the browser's side shows it; here the next run does
    assert json.loads(shown.query_params["scene"]) == {"uses": {"aigul": ["new"]}}
    shown.switch_page("data.py").run().run()
    assert "scene" not in shown.query_params
    shown.switch_page("learn.py").run().run()
    assert json.loads(shown.query_params["scene"]) == {"uses": {"aigul": ["new"]}}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_worksheet_is_made_when_it_is_asked_for(language: str) -> None:
    shown = learn(language)
    assert not shown.get("download_button")
    shown.session_state["worksheet"] = True
    shown.run()
    assert [fault.value for fault in shown.exception] == []
    labels = [button.label for button in shown.get("download_button")]
    assert labels == [translate(language, f"learn-worksheet-{name}") for name in ("learners", "teacher")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_are_explained_and_named_in_the_other_languages(language: str) -> None:
    words = learn(language).table[0].value
    assert len(words) == len(WORDS)
    assert [LANGUAGES[code] for code in LANGUAGES if code != language] == list(words.columns[2:])
