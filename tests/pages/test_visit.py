"""The session leads and the address follows, but where the person moved by the address it leads."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path
from typing import NoReturn

import pytest
from streamlit.runtime.scriptrunner_utils.script_run_context import ScriptRunContext
from streamlit.testing.v1 import AppTest

from core.errors import WorkspaceError
from core.locales import LANGUAGES, translate
from core.settings import settings
from core.workspace import Workspace, create_workspace, open_workspace
from pages.parts import visit, workspace_menu

SHELL = str(Path(__file__).parents[2] / "pages" / "shell.py")


@pytest.fixture(autouse=True)
def own_data_dir(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("E2V_DATA_DIR", str(tmp_path))
    settings.cache_clear()


@pytest.fixture
def before() -> Workspace:
    return create_workspace("Before")


@pytest.fixture
def shown(before: Workspace) -> AppTest:
    """Explore in an empty workspace; then another workspace was entered."""
    page = AppTest.from_file(SHELL, default_timeout=60)
    page.query_params["w"] = before.id
    page.run()
    assert page.session_state["w"] == before.id
    new = next(button for button in page.button if button.label == "New workspace")
    return new.click().run()


def address(page: AppTest) -> dict[str, str]:
    return {name: value[-1] if isinstance(value, list) else value for name, value in page.query_params.items()}


def test_an_address_from_before_the_newest_choice_undoes_nothing(shown: AppTest, before: Workspace) -> None:
    entered = shown.session_state["w"]
    assert entered != before.id
    assert address(shown)["w"] == entered
    shown.query_params["w"], shown.query_params["item"] = before.id, "king"
    shown.run()
    assert shown.session_state["w"] == entered
    assert address(shown) == {"w": entered}


def test_back_leads_to_what_the_address_says(
    shown: AppTest, before: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown.session_state[visit.UPLOAD] = "of the new workspace"
    monkeypatch.setattr(visit, "_travelled", lambda: True)
    shown.query_params["w"], shown.query_params["q"] = before.id, "king - man + woman"
    shown.run()
    assert shown.session_state["w"] == before.id
    assert shown.session_state["q"] == "king - man + woman"
    assert visit.UPLOAD not in shown.session_state
    assert address(shown) == {"w": before.id, "q": "king - man + woman"}


def test_a_link_to_another_page_takes_its_choices_along(shown: AppTest, before: Workspace) -> None:
    shown.session_state[visit.UPLOAD] = "of the new workspace"
    shown.query_params["w"] = before.id
    shown.switch_page("train.py").run()
    assert shown.session_state["w"] == before.id
    assert visit.UPLOAD not in shown.session_state


def test_renaming_what_another_tab_deleted_is_told(shown: AppTest) -> None:
    name = next(box for box in shown.text_input if box.label == "Name")
    open_workspace(shown.session_state["w"]).delete()
    name.set_value("Other").run()
    assert [fault.value for fault in shown.exception] == []
    assert [box.value for box in shown.error] == [translate("en", "errors-workspace-missing")]
    shown.button[0].click().run()
    assert shown.session_state["w"] == "sample-words"
    assert not shown.error


def test_a_workspace_that_cannot_be_deleted_just_now_is_told_and_kept(
    shown: AppTest, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: Workspace) -> None:
        raise WorkspaceError("errors-workspace-busy")

    entered = shown.session_state["w"]
    monkeypatch.setattr(Workspace, "delete", refuse)
    shown.checkbox[0].check().run()
    next(button for button in shown.button if button.label == translate("en", "shell-delete")).click().run()
    assert [box.value for box in shown.error] == [translate("en", "errors-workspace-busy")]
    assert shown.session_state["w"] == entered


def test_a_page_of_the_side_bar_keeps_what_was_chosen(shown: AppTest) -> None:
    entered = shown.session_state["w"]
    shown.query_params.clear()
    shown.switch_page("data.py").run()
    assert shown.session_state["w"] == entered
    # The browser's side is told to put it there, which is no step; without a browser the next run does.
    assert shown.session_state[visit.PROMISED]["w"] == entered
    assert address(shown.run())["w"] == entered


def test_back_and_forward_keep_the_language(shown: AppTest, before: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    shown.session_state[visit.LANGUAGE] = "ru"
    monkeypatch.setattr(visit, "_travelled", lambda: True)
    for language in ({"lang": "kk"}, {}):
        shown.query_params.clear()
        for name, value in {"w": before.id, **language}.items():
            shown.query_params[name] = value
        shown.run()
        assert shown.session_state["lang"] == "ru"
        assert address(shown) == {"w": before.id, "lang": "ru"}


def test_streamlit_still_tells_who_used_back_or_forward() -> None:
    """Not in its documentation: without it the address would undo choices, or back would do nothing."""
    assert {"is_history_navigation", "fragment_ids_this_run"} <= {field.name for field in fields(ScriptRunContext)}
    assert isinstance(ScriptRunContext.has_script_started, property)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("fault", "message_id"),
    [
        (OSError("a secret path"), "shell-fault"),
        (WorkspaceError("errors-workspace-missing"), "errors-workspace-missing"),
    ],
)
def test_a_callback_that_fails_is_told_above_a_whole_page(
    shown: AppTest, monkeypatch: pytest.MonkeyPatch, language: str, fault: Exception, message_id: str
) -> None:
    def fail(_: str) -> NoReturn:
        raise fault

    shown.session_state[visit.LANGUAGE] = language
    shown.switch_page("train.py").run()
    monkeypatch.setattr(workspace_menu, "open_workspace", fail)
    samples = next(box for box in shown.selectbox if box.label == translate(language, "shell-open-sample"))
    entered = shown.session_state["w"]
    samples.select("sample-shop").run()
    assert [box.value for box in shown.error] == [translate(language, message_id)]
    assert [box.value for box in shown.header] == [translate(language, "train-title")]
    assert translate(language, "shell-language") in [box.label for box in shown.selectbox]
    assert shown.session_state["w"] == entered
    assert not shown.run().error


def test_a_browser_that_is_a_run_behind_does_not_undo_the_new_workspace(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("E2V_DATA_DIR", str(tmp_path))
    settings.cache_clear()
    page = AppTest.from_file(SHELL, default_timeout=60)
    page.query_params["w"] = "sample-words"
    page.run()
    behind = page._tree.get_widget_states()
    next(button for button in page.button if button.label == translate("en", "shell-new")).click().run()
    entered = page.session_state["w"]
    assert entered != "sample-words"
    page._run(behind)
    assert page.session_state["w"] == entered
    assert list(page.error) == []
