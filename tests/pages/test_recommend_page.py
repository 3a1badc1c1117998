"""The Recommend page: the table of tasks, each task's answer with its reasons, and what can't be asked of some data."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import polars as pl
import pytest
from streamlit.testing.v1 import AppTest

from core.locales import LANGUAGES, translate
from core.recommend.behaviour import Behaviour
from core.settings import settings
from core.types import Corpus, Items
from core.workspace import create_workspace, open_workspace
from pages.parts.recommend.tasks import BELOW, TABLE, VIEWS
from tests.pages.test_every_page import page

SHOP, WORDS, TEXT = "sample-shop", "sample-words", "sample-made-text-en"


@pytest.fixture(autouse=True)
def own_data_dir(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("E2V_DATA_DIR", str(tmp_path))
    settings.cache_clear()


def corpus_of(workspace_id: str) -> Corpus:
    workspace = open_workspace(workspace_id)
    return workspace.corpus(workspace.corpora()[-1].id)


def texts(shown: AppTest) -> str:
    lists = (shown.markdown, shown.caption, shown.info, shown.warning, shown.expander, shown.success)
    return "\n".join(str(getattr(each, "value", "") or getattr(each, "label", "")) for group in lists for each in group)


def kept(shown: AppTest) -> list[str]:
    return str(shown.session_state["list"]).rpartition("-")[2].split(".")


def lines(shown: AppTest) -> list[str]:
    return [each.label for each in shown.expander if "\\." in each.label]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("view", VIEWS)
def test_every_view_is_drawn_in_every_language(view: str, language: str) -> None:
    shown = page("recommend", language, w=SHOP, task=view, list="3.8.21")
    assert [fault.value for fault in shown.exception] == []
    assert translate(language, "shell-fault") not in [box.value for box in shown.error]
    assert translate(language, f"recommend-{view}-question") in texts(shown)


def test_the_table_of_tasks_opens_each_task() -> None:
    for view in (*TABLE, *BELOW):
        shown = page("recommend", "en", w=SHOP)
        button = next(each for each in shown.button if each.label == translate("en", f"recommend-{view.id}-title"))
        button.click().run()
        assert shown.session_state["task"] == view.id
        assert translate("en", f"recommend-{view.id}-question") in texts(shown)


@pytest.mark.parametrize(("workspace_id", "reason"), [(WORDS, "no-corpus"), (TEXT, "no-owners")])
def test_what_the_data_can_not_answer_is_told_in_the_table_and_behind_a_link(workspace_id: str, reason: str) -> None:
    told = translate("en", f"recommend-why-not-{reason}")
    shown = page("recommend", "en", w=workspace_id)
    closed = [each.label for each in shown.button if each.disabled]
    assert translate("en", "recommend-for-user-title") in closed
    assert translate("en", "recommend-similar-title") not in closed
    assert told in texts(shown)
    assert told in texts(page("recommend", "en", w=workspace_id, task="for-user"))


def test_suggestions_for_a_person_leave_out_what_they_have_until_they_are_asked_not_to() -> None:
    behaviour = Behaviour(corpus_of(SHOP))
    had = {behaviour.items.labels[row] for row in behaviour.histories[4].tolist()}
    shown = page("recommend", "en", w=SHOP, task="for-user", owner="4")
    assert len(lines(shown)) == 10
    assert not any(label.split("\\. ", 1)[1].replace("\\", "") in had for label in lines(shown))
    switch = next(each for each in shown.toggle if each.label == translate("en", "recommend-without-known"))
    switch.set_value(False).run()
    assert any(label.split("\\. ", 1)[1].replace("\\", "") in had for label in lines(shown))


def test_people_are_numbers_until_somebody_asks_for_their_names() -> None:
    owners = Behaviour(corpus_of(SHOP)).owners
    shown = page("recommend", "en", w=SHOP, task="similar-users", owner="0")
    person = next(each for each in shown.selectbox if each.label == translate("en", "recommend-about-owner"))
    assert person.options[:2] == ["Visitor 1", "Visitor 2"]
    assert all("Visitor" in label for label in lines(shown))
    next(each for each in shown.toggle if each.label == translate("en", "recommend-names")).set_value(True).run()
    person = next(each for each in shown.selectbox if each.label == translate("en", "recommend-about-owner"))
    assert person.options[:2] == owners[:2]


def test_reasons_show_counted_items_and_lists_of_the_data() -> None:
    shown = page("recommend", "en", w=SHOP, task="next-item", list="14.3")
    opened = next(each for each in shown.expander if "\\." in each.label)
    key = re.search(r"next-[a-z-]+-\d+", opened.proto.id)
    assert key is not None
    shown.session_state[key[0]] = True
    shown.run()
    opened = next(each for each in shown.expander if "\\." in each.label)
    told = [each.value for each in opened.markdown]
    assert translate("en", "recommend-why") in told
    lists = [each for each in told if each.startswith("- Session ")]
    assert len(lists) == 3
    item = opened.label.split("\\. ", 1)[1]
    assert all(f"**{item}**" in each for each in lists)


def test_a_list_is_built_reordered_and_kept_in_the_address() -> None:
    shown = page("recommend", "en", w=SHOP, task="next-item", list="3.8.21")

    def press(message: str) -> None:
        next(each for each in shown.button if each.label == translate("en", message)).click().run()

    press("recommend-add")
    rows = kept(shown)
    assert rows[:3] == ["3", "8", "21"]
    assert len(rows) == 4
    press("recommend-up")
    assert kept(shown) == ["3", "8", rows[3], "21"]
    press("recommend-up")
    assert kept(shown) == ["3", rows[3], "8", "21"]
    press("recommend-remove")
    assert kept(shown) == ["3", "8", "21"]
    assert shown.query_params["list"].endswith("-3.8.21")
    press("recommend-clear")
    assert translate("en", "recommend-list-empty") in texts(shown)


def test_pasted_titles_join_the_list_and_unknown_ones_are_told_with_what_they_may_mean() -> None:
    items = corpus_of(SHOP).items
    shown = page("recommend", "en", w=SHOP, task="next-item", list="1")
    nearly = items.labels[40][:-1] + "zz"
    shown.text_area[0].set_value(f"{items.labels[5].upper()}\n\n{items.keys[7]}\n{nearly}\n")
    button = next(each for each in shown.button if each.label == translate("en", "recommend-paste-button"))
    button.click().run()
    assert kept(shown) == ["1", "5", "7"]
    assert any(nearly in box.value.replace("\\", "") for box in shown.warning)


@pytest.mark.parametrize(
    "params",
    [
        {"task": "nothing"},
        {"task": "next-item", "list": "abc.-4.99999999999999.3.4.1e9.٣"},
        {"task": "for-user", "owner": "99999999999999999999"},
        {"task": "for-user", "owner": "-1"},
        {"task": "similar", "about": "<script>"},
    ],
)
def test_a_made_up_address_is_no_fault(params: dict[str, str]) -> None:
    shown = page("recommend", "en", w=SHOP, **params)
    assert [fault.value for fault in shown.exception] == []
    assert not shown.error


def test_a_list_of_other_data_is_no_list_here() -> None:
    shown = page("recommend", "en", w=SHOP, task="next-item", list="0123456789abcdef-3.8.21")
    assert translate("en", "recommend-list-empty") in texts(shown)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_list_of_people_shows_them_without_signs_of_markdown(language: str) -> None:
    shown = page("recommend", language, w=SHOP, task="for-user", owner="3")
    label = translate(language, "recommend-about-owner")
    options = next(each for each in shown.selectbox if each.label == label).options
    assert options[3] == translate(language, "recommend-owner-sessions", number=4)
    assert not any("\\" in option for option in options)


def test_names_that_were_asked_for_stay_in_every_view_of_the_workspace_only() -> None:
    owner = Behaviour(corpus_of(SHOP)).owners[0]
    shown = page("recommend", "en", w=SHOP, task="similar-users", owner="0")
    next(each for each in shown.toggle if each.label == translate("en", "recommend-names")).set_value(True).run()
    shown.session_state["task"] = "audience"
    shown.run()
    shown.run()
    assert not any("Visitor" in label for label in lines(shown))
    shown.session_state["task"] = "measure"
    shown.run()
    shown.session_state["task"] = "for-user"
    shown.run()
    person = next(each for each in shown.selectbox if each.label == translate("en", "recommend-about-owner"))
    assert person.options[0] == owner


def chosen_scorers(shown: AppTest) -> list[str]:
    return next(each for each in shown.selectbox if each.label == translate("en", "recommend-scorer")).options


def test_what_would_keep_others_waiting_is_not_offered_and_that_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    heavy = ["Blend", "Item kNN", "Content"]
    assert set(heavy) <= set(chosen_scorers(page("recommend", "en", w=SHOP, task="for-user", owner="4")))
    monkeypatch.setenv("E2V_MAX_FIT_SECONDS", "0")
    monkeypatch.setenv("E2V_MAX_LIST_CELLS", "0")
    settings.cache_clear()
    shown = page("recommend", "en", w=SHOP, task="for-user", owner="4")
    assert not set(heavy) & set(chosen_scorers(shown))
    assert translate("en", "recommend-heavy-some", names=", ".join(heavy)) in texts(shown)
    assert "--all" in texts(shown)
    assert len(lines(shown)) == 10
    described = page("recommend", "en", w=SHOP, task="similar")
    described.session_state["content-box"] = True
    described.run()
    assert translate("en", "recommend-heavy-content") in [box.value for box in described.error]


def test_a_lead_within_the_uncertainty_is_no_victory() -> None:
    workspace = open_workspace(SHOP)
    found = workspace.evaluation(workspace.evaluations(workspace.corpora()[-1].id)[-1].id)
    assert set(found.level) & {"blend", "item-knn"}
    level = ", ".join(translate("en", f"recommend-scorer-{name}") for name in found.level)
    told = translate("en", "recommend-measured-level", n=found.result(found.winner).n, names=level)
    assert told in texts(page("recommend", "en", w=SHOP, task="for-user"))
    measured = texts(page("recommend", "en", w=SHOP, task="measure"))
    assert translate("en", "recommend-result-close", names=level) in measured
    assert "guesses best" not in measured
    assert translate("en", "recommend-intervals-owners", n=found.n_owners) in measured


def test_the_game_is_kept_in_the_address() -> None:
    shown = page("recommend", "en", w=SHOP, task="games", game="bridge")
    assert translate("en", "recommend-game-bridge-about") in texts(shown)
    control = next(each for each in shown.button_group if each.label == translate("en", "recommend-game"))
    control.set_value("path").run()
    assert translate("en", "recommend-game-path-about") in texts(shown)
    assert shown.query_params["game"] == "path"
    assert translate("en", "recommend-game-odd-about") in texts(page("recommend", "en", w=SHOP, task="games", game="x"))


def test_pasted_titles_that_nobody_has_played_are_told_as_such() -> None:
    sample = open_workspace(SHOP)
    corpus = corpus_of(SHOP)
    unplayed = Items(pl.DataFrame({"key": ["new-1"], "title": ["Never *sold*"]}))
    workspace = create_workspace("Catalogued")
    corpus_id = workspace.save_corpus(replace(corpus, unplayed=unplayed), name="Shop", origin={})
    workspace.save_model(sample.model(sample.vector_sets()[-1].id), name="Shop", corpus_id=corpus_id)
    shown = page("recommend", "en", w=workspace.id, task="next-item")
    shown.text_area[0].set_value(f"never *sold*\n{corpus.items.labels[5]}\n")
    button = next(each for each in shown.button if each.label == translate("en", "recommend-paste-button"))
    button.click().run()
    assert kept(shown) == ["5"]
    told = [box.value.replace("\\", "") for box in shown.warning]
    assert translate("en", "recommend-unplayed-title", title="never *sold*") in told
