"""The worksheet asks what the screen asks, holds the answers only where they are wanted, and runs nothing."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest

from core.lesson.questions import Question
from core.lesson.said import Said, just
from core.lesson.uses import UsesScene, questions_of
from core.lesson.worksheet import Sheet, worksheet
from core.locales import LANGUAGES, translate

HOSTILE = '<img src=x onerror=alert(1)> & "cat"'


def sheets() -> list[Sheet]:
    hostile = Question(
        "odd", just("Which?"), (just(HOSTILE), just("dog")), 1, just("Because **so**."), (just("A fact"),)
    )
    return [
        Sheet(3, Said("uses-title"), Said("uses-idea"), questions_of(UsesScene())),
        Sheet(4, just("Odd"), just("Idea"), (hostile,)),
        Sheet(5, just("Nothing to ask"), just("Idea"), ()),
    ]


class Tags(HTMLParser):
    def __init__(self, page: str) -> None:
        super().__init__()
        self.names: list[str] = []
        self.attributes: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names.append(tag)
        self.attributes += [name for name, _ in attrs]


@pytest.mark.parametrize("language", LANGUAGES)
def test_learners_get_the_questions_and_no_answers(language: str) -> None:
    page = worksheet(sheets(), language=language, data="My songs", answers=False)
    (question,) = questions_of(UsesScene())
    assert question.text.written(language) in page
    assert all(option.written(language) in page for option in question.options)
    assert question.why.written(language) not in page
    assert translate(language, "learn-worksheet-key") not in page
    assert "My songs" in page
    assert "A fact" in page
    assert "Nothing to ask" not in page


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_teacher_s_has_the_right_answers_on_a_page_of_their_own(language: str) -> None:
    page = worksheet(sheets(), language=language, data="My songs", answers=True)
    before, key = page.split('<section class="key">')
    (question,) = questions_of(UsesScene())
    assert f"<b>{question.options[question.answer].written(language)}</b>" in key
    assert question.why.written(language) in key
    assert question.why.written(language) not in before
    assert "Because so." in key


def test_data_is_inert_and_nothing_is_loaded() -> None:
    tags = Tags(worksheet(sheets(), language="en", data=HOSTILE, answers=True))
    assert not {"img", "script", "link", "iframe"} & set(tags.names)
    assert not {"src", "href", "onerror"} & set(tags.attributes)
