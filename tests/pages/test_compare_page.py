"""The Compare page: what the sentence says, ready questions, one item in both, what changed."""

from __future__ import annotations

import re
from dataclasses import replace

import numpy as np
import pytest
from streamlit.testing.v1 import AppTest

from core.comparison.recipes import QUESTIONS, QuestionName
from core.comparison.spaces import Mean, compare
from core.comparison.verdict import judge
from core.locales import LANGUAGES, translate
from core.settings import settings
from core.types import Items, VectorSet
from core.workspace import Workspace, create_workspace
from pages.parts.compare.choice import ONE_HOT
from tests.comparison.made import answer, with_a_model
from tests.pages.test_every_page import page


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Workspace, dict[QuestionName, dict[str, str]]]:
    """A workspace where every question was asked."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("E2V_DATA_DIR", str(tmp_path_factory.mktemp("data")))
        settings.cache_clear()
        workspace, corpus_id = with_a_model()
        return workspace, answer(workspace, corpus_id, QUESTIONS)


@pytest.fixture(autouse=True)
def same_data_dir(made: tuple[Workspace, dict[QuestionName, dict[str, str]]], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("E2V_DATA_DIR", str(made[0].path.parent))
    settings.cache_clear()


Made = tuple[Workspace, dict[QuestionName, dict[str, str]]]


def shown(made: Made, question: QuestionName, language: str = "en") -> AppTest:
    workspace, ids = made
    asked = {"w": workspace.id, "v": ids[question]["vectors_id"], "with": ids[question]["compared_id"]}
    found = page("compare", language, **asked)
    assert [fault.value for fault in found.exception] == []
    assert [box.value for box in found.error] == []
    return found


def texts(found: AppTest) -> str:
    return "\n".join(each.value for group in (found.markdown, found.caption, found.info) for each in group)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("question", QUESTIONS)
def test_every_question_has_its_answer_in_every_language(made: Made, question: QuestionName, language: str) -> None:
    found = texts(shown(made, question, language))
    assert translate(language, "compare-maps-note") in found
    head = translate(language, "compare-sentence-seed", floor="1").split("**")[0]
    assert (head in found) == (question not in ("seed", "order"))
    assert (translate(language, "compare-word-itself") in found) == (question == "seed")


def test_the_sentence_has_the_numbers_of_the_comparison(made: Made) -> None:
    workspace, ids = made
    both = [workspace.vectors(ids["window"][key]) for key in ("vectors_id", "compared_id")]
    verdict = judge(compare(*both), None)
    found = texts(shown(made, "window"))
    assert f"**{verdict.kept.value:.1f}** are the same in both" in found
    assert f"By chance it would be {verdict.by_chance:.1f}." in found


def test_less_than_one_neighbour_is_written_as_closely_as_its_interval(
    made: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace, ids = made
    few = judge(compare(*(workspace.vectors(ids["window"][key]) for key in ("vectors_id", "compared_id"))), None)
    monkeypatch.setattr("pages.parts.compare.pair.judge", lambda *_: replace(few, kept=Mean(0.087, 0.07, 0.1)))
    assert "**0.09** are the same in both" in texts(shown(made, "window"))


def test_an_item_has_its_neighbours_in_both_and_what_is_common_is_marked(made: Made) -> None:
    found = shown(made, "window")
    table = found.table[0].value
    lists = [[str(each) for each in table.iloc[:, column]] for column in (1, 2)]
    marked = [{each for each in names if ":material/check:" in each} for names in lists]
    assert marked[0] == marked[1] == set(lists[0]) & set(lists[1])
    bare = [{re.sub(r":material/check: \*\*(.*)\*\*", r"\1", each) for each in names} for names in lists]
    assert len(bare[0] & bare[1]) == len(marked[0])


def test_what_changed_is_filtered_by_frequency(made: Made) -> None:
    found = shown(made, "window")
    counts = [int(count.replace(",", "")) for count in found.dataframe[0].value["Count"]]
    slider = found.select_slider[0]
    assert min(counts) >= int(slider.value)
    lost = found.dataframe[0].value
    kept, floor = lost[translate("en", "compare-column-common", k=10)], lost[translate("en", "compare-column-seed")]
    difference = floor.astype(float) - kept.astype(float)
    assert difference.is_monotonic_decreasing
    slider.set_value(1).run()
    assert len(found.dataframe[0].value) == 90


def test_one_hot_is_chance(made: Made) -> None:
    workspace, ids = made
    found = page("compare", "en", w=workspace.id, v=ids["window"]["vectors_id"], **{"with": ONE_HOT})
    assert not found.exception
    assert "90 items are any 10" in texts(found)


def test_one_hot_of_few_items_has_no_more_in_common_than_there_are(made: Made) -> None:
    few = create_workspace("Few")
    few.save_vectors(VectorSet(Items.from_keys(list("abcd")), np.eye(4, dtype=np.float32)), name="Few", origin={})
    found = page("compare", "en", w=few.id, **{"with": ONE_HOT})
    sentence = translate("en", "compare-one-hot-sentence", k=3, n=4, chance="3.0")
    assert sentence in texts(found)


def test_a_question_that_was_asked_is_answered_at_once(made: Made) -> None:
    ids = made[1]
    found = shown(made, "seed")
    next(button for button in found.button if button.label == translate("en", "compare-question-order")).click().run()
    assert not found.exception
    assert (found.session_state["v"], found.session_state["with"]) == tuple(ids["order"].values())
    assert translate("en", "compare-sentence-orders", floor="1").split("**")[0] in texts(found)


def test_a_sample_without_a_corpus_has_no_ready_questions() -> None:
    found = page("compare", "en", w="sample-words")
    assert not found.exception
    assert translate("en", "compare-questions-none") in texts(found)
    assert translate("en", "compare-alone") in texts(found)


def test_what_was_made_to_be_compared_is_not_what_other_pages_open_on(made: Made) -> None:
    workspace, ids = made
    assert workspace.vector_sets()[-1].id == ids["counting"]["compared_id"]
    found = page("explore", "en", w=workspace.id)
    assert not found.exception
    menus = [box for box in found.selectbox if box.label == translate("en", "explore-vectors")]
    assert menus[0].value != ids["counting"]["compared_id"]
