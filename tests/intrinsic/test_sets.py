"""Sets are read as gensim reads them; what can't be read is told with its line."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import E2VError, LimitError, ReadingError
from core.intrinsic import parse_analogies, parse_similarities, sets, shipped_analogies, shipped_similarities


def test_the_shipped_sets_are_whole() -> None:
    analogies = shipped_analogies()
    assert (len(analogies), len(analogies.sections)) == (19_544, 14)
    assert analogies.sections[0].name == "capital-common-countries"
    assert analogies.sections[0].questions[0] == ("Athens", "Greece", "Baghdad", "Iraq")
    assert len(shipped_similarities("wordsim353")) == 353
    assert len(shipped_similarities("simlex999")) == 999


def test_names_with_spaces_are_separated_by_tabs() -> None:
    section = parse_analogies("\n: songs\nПока идёт дождь\tКино\tQara jorga\tХалық әні\n").sections[0]
    assert section.questions == (("Пока идёт дождь", "Кино", "Qara jorga", "Халық әні"),)


def test_a_heading_and_comments_count_nothing_and_commas_do() -> None:
    assert [pair.rating for pair in parse_similarities("a b | c | 7,5\na\tb\t0,25\nа ә 6,5").pairs] == [7.5, 0.25, 6.5]
    found = parse_similarities("Word 1,Word 2,Human (mean)\n# comment\ncat,dog,7.5\n")
    assert [(pair.first, pair.second, pair.rating) for pair in found.pairs] == [("cat", "dog", 7.5)]


@pytest.mark.parametrize("text", ["", "\n\n", ": only a name\n", "# comment"])
def test_a_set_without_anything_is_refused(text: str) -> None:
    for parse in (parse_analogies, parse_similarities):
        with pytest.raises(ReadingError):
            parse(text)


def test_the_line_that_can_t_be_read_is_told() -> None:
    with pytest.raises(ReadingError) as fault:
        parse_analogies(": a\na b c d\na b c\n")
    assert (fault.value.code, fault.value.params["line"]) == ("errors-set-no-question", 3)
    for odd in ("cat\tdog", "cat\tdog\tvery", "cat\tdog\tnan", "cat\tdog\tinf", "\tdog\t3"):
        with pytest.raises(ReadingError) as fault:
            parse_similarities(f"cat\tdog\t7\n{odd}\n")
        assert (fault.value.code, fault.value.params["line"]) == ("errors-set-no-pair", 2)


def test_sets_have_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sets, "MAX_QUESTIONS", 2)
    monkeypatch.setattr(sets, "MAX_PAIRS", 2)
    monkeypatch.setattr(sets, "MAX_SECTIONS", 2)
    for parse, text in (
        (parse_analogies, "a b c d\n" * 3),
        (parse_analogies, ": a\n" * 3),
        (parse_similarities, "a b 1\n" * 3),
    ):
        with pytest.raises(LimitError):
            parse(text)
    monkeypatch.setattr(sets, "MAX_CHARS", 3)
    with pytest.raises(LimitError):
        parse_analogies("a b c d")


@given(st.text(max_size=200))
def test_any_text_is_read_or_refused(text: str) -> None:
    for parse in (parse_analogies, parse_similarities):
        try:
            assert len(parse(text)) > 0
        except E2VError as error:
            assert error.code.startswith("errors-set-")
