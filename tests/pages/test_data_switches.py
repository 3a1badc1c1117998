"""The switches of tables on the Data page: ratings that count, and texts in a column."""

from __future__ import annotations

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from core.locales import LANGUAGES, translate
from core.settings import settings
from core.workspace import Workspace, create_workspace
from tests.pages.test_data_page import choose, counted, data_page, drop, sequences, wait_for_job

RATINGS = b"userId,movieId,rating,timestamp\n" + b"".join(
    b"%d,m%d,%d,%d\n" % (user, movie, 1 + (user + movie) % 5, 1_112_486_027 + 60 * movie)
    for user in (1, 2)
    for movie in range(6)
)
MESSAGES = (
    "id;message;topic\n1;Тау басында қар жатыр әлі. Күн шықты, бірақ жылы емес.;ауа\n"
    "2;Қалада жаңа кітапхана ашылды, біз оған бүгін барып келдік.;қала\n"
).encode()


@pytest.fixture(autouse=True)
def own_data_dir(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("E2V_DATA_DIR", str(tmp_path))
    settings.cache_clear()


@pytest.fixture
def workspace() -> Workspace:
    return create_workspace("Mine")


def least(page: AppTest, language: str = "en"):
    label = translate(language, "data-min-rating")
    return next((field for field in page.number_input if field.label == label), None)


def test_ratings_below_four_of_five_are_left_out_until_somebody_wants_them(workspace: Workspace):
    page = drop(data_page(workspace.id), "ratings.csv", RATINGS)
    field = least(page)
    assert field is not None
    assert field.value == 4
    assert sequences(page) == [["m2", "m3"], ["m1", "m2"]]
    field.set_value(5.0).run()
    assert sequences(page) == []
    assert [error.value for error in page.error] == [translate("en", "errors-nothing-left", shortest=2)]
    choose(page, translate("en", "reading-role-rating"), "")
    assert least(page) is None
    assert sequences(page)[0] == ["m0", "m1", "m2", "m3", "m4", "m5"]


def test_a_column_that_holds_no_numbers_is_told(workspace: Workspace):
    page = drop(data_page(workspace.id), "ratings.csv", RATINGS)
    choose(page, translate("en", "reading-role-rating"), "movieId")
    assert translate("en", "errors-ratings-unreadable", column="movieId") in [error.value for error in page.error]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_table_of_texts_is_known_corrected_and_read(workspace: Workspace, language: str):
    page = drop(data_page(workspace.id, language), "messages.csv", MESSAGES, language=language)
    assert counted(page, "text-column", language)[-1] == translate(language, "data-summary-sequences-words", n=3)
    assert sequences(page)[:2] == [["тау", "басында", "қар", "жатыр", "әлі"], ["күн", "шықты", "бірақ", "жылы", "емес"]]
    choose(page, translate(language, "data-text-column"), "topic")
    assert sequences(page) == [["ауа"], ["қала"]]
    choose(page, translate(language, "data-text-column"), "message")
    next(button for button in page.button if button.label == translate(language, "data-read")).click().run()
    wait_for_job(page, workspace.id)
    numbers = {metric.label: metric.value for metric in page.metric}
    assert numbers[translate(language, "data-sequences-words")] == "3"


def test_another_separator_finds_the_column_of_texts_anew(workspace: Workspace):
    page = drop(data_page(workspace.id), "messages.csv", MESSAGES)
    choose(page, translate("en", "data-delimiter"), ",")
    assert [error.value for error in page.error] == []
    column = next(box for box in page.selectbox if box.label == translate("en", "data-text-column"))
    assert column.value == "id;message;topic"
