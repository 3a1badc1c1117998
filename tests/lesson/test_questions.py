"""A question has one right answer among different ones, and is written in any language."""

from __future__ import annotations

import pytest

from core.lesson.questions import Question
from core.lesson.said import Said, just


@pytest.mark.parametrize(("options", "answer"), [(("a",), 0), (("a", "a"), 0), (("a", "b"), 2), (("a", "b"), -1)])
def test_a_question_that_has_no_right_answer_is_refused(options: tuple[str, ...], answer: int) -> None:
    with pytest.raises(ValueError, match="of which"):
        Question("which", just("?"), tuple(map(just, options)), answer, just("!"))


def test_numbers_are_written_the_language_s_way_and_data_is_made_inert() -> None:
    text = Said("learn-numbered", {"number": 0.998, "title": "<b>"})
    assert text.written("en") == "0.998. <b>"
    assert text.written("kk", lambda data: data.replace("<", "&lt;")) == "0,998. &lt;b>"


def test_a_message_in_a_message_is_written_in_the_same_language() -> None:
    text = Said("learn-numbered", {"number": 1, "title": Said("uses-lullaby")})
    assert text.written("en") == "1. lullaby"
    assert text.written("ru") == "1. колыбельная"
