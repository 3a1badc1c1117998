"""Expressions are read as a person means them, and written so that they are read back."""

from __future__ import annotations

import polars as pl
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from core.analogy import Terms, format_expression, parse_expression
from core.errors import E2VError, ExpressionError, UnknownItemError
from core.search import SearchIndex
from core.types import Items

KEYS = [
    "king",
    "man",
    "woman",
    "queen",
    "rock & roll",
    "jean-luc",
    "luc",
    "jean",
    "new york",
    "c++",
    "c",
    "-",
    "+",
    '"',
]
INDEX = SearchIndex(Items.from_keys(KEYS))


def read(text: str) -> tuple[list[str], list[str]]:
    terms = parse_expression(text, INDEX)
    return [KEYS[row] for row in terms.positive], [KEYS[row] for row in terms.negative]


@pytest.mark.parametrize(
    ("text", "positive", "negative"),
    [
        ("king - man + woman", ["king", "woman"], ["man"]),
        ("king − man + woman", ["king", "woman"], ["man"]),
        ("king – man ＋ woman", ["king", "woman"], ["man"]),
        ("king-man+woman", ["king", "woman"], ["man"]),
        ("  king -man  +woman ", ["king", "woman"], ["man"]),
        ("King - MAN", ["king"], ["man"]),
        ("king", ["king"], []),
        ("- man", [], ["man"]),
        ("+ king - man", ["king"], ["man"]),
        ("king + king - man", ["king", "king"], ["man"]),
        ('"rock & roll" - man', ["rock & roll"], ["man"]),
        ("rock & roll - man", ["rock & roll"], ["man"]),
        ("«rock & roll»-“man”", ["rock & roll"], ["man"]),
        ("new   york - man", ["new york"], ["man"]),
        ("jean-luc - man", ["jean-luc"], ["man"]),
        ("jean - luc", ["jean"], ["luc"]),
        ("c++ - c", ["c++"], ["c"]),
        ("c + c++", ["c", "c++"], []),
        ('"-" - "+"', ["-"], ["+"]),
        ('""""', ['"'], []),
        ("-", ["-"], []),
    ],
)
def test_ways_of_writing(text: str, positive: list[str], negative: list[str]) -> None:
    assert read(text) == (positive, negative)


@pytest.mark.parametrize(
    ("text", "code", "position"),
    [
        ("", "errors-expression-empty", None),
        ("   ", "errors-expression-empty", None),
        ("king - ", "errors-expression-item-missing", 7),
        ("king - - man", "errors-expression-item-missing", 8),
        ("king + * + man", "errors-unknown-item", None),
        ('"king" "man"', "errors-expression-operator-missing", 8),
        ("king man - woman", "errors-expression-operator-missing", 6),
        ('king - "man', "errors-expression-quote-open", 8),
        ("king" + " + man" * 200, "errors-expression-too-long", None),
    ],
)
def test_mistakes_are_named_with_their_place(text: str, code: str, position: int | None) -> None:
    plain = SearchIndex(Items.from_keys(["king", "man", "woman"]))
    with pytest.raises(E2VError) as caught:
        parse_expression(text, plain)
    assert caught.value.code == code
    assert caught.value.params.get("position") == position


@pytest.mark.parametrize(
    ("text", "unknown", "suggestion"),
    [
        ("kingg - man", "kingg", "king"),
        ("king-mann+woman", "mann", "man"),
        ("king - qeuen", "qeuen", "queen"),
        ("jean-lucc - man", "lucc", "luc"),
        ('"rock and roll" - man', "rock and roll", None),
    ],
)
def test_unknown_items_are_named_with_suggestions(text: str, unknown: str, suggestion: str | None) -> None:
    with pytest.raises(UnknownItemError) as caught:
        parse_expression(text, INDEX)
    assert caught.value.item == unknown
    if suggestion:
        assert suggestion in caught.value.suggestions


def test_titles_are_understood_and_written_where_they_are_clear() -> None:
    table = pl.DataFrame({"key": ["t1", "t2", "t3"], "title": ["Help", "Yesterday", "Yesterday"]})
    items = Items(table)
    assert parse_expression("yesterday - Help", items) == Terms((1,), (0,))
    assert format_expression(Terms((1, 2), (0,)), items) == "Yesterday - Help + t3"


def test_terms_and_sentence_are_the_same_question() -> None:
    terms = parse_expression("king - man + woman", INDEX)
    sentence = terms.sentence()
    assert sentence is not None
    assert [KEYS[row] for row in (sentence.a, sentence.b, sentence.c)] == ["man", "king", "woman"]
    assert sentence.terms() == terms
    assert parse_expression("king - man + woman + queen", INDEX).sentence() is None


NAMES = st.text(alphabet='ab -+−"“»&\u00a0é', min_size=1, max_size=6)


@given(st.lists(NAMES, min_size=1, max_size=6, unique=True), st.data())
@example([" ", "-", '"', "a-b", "a", "b", "a - b"], None)
def test_what_is_written_is_read_back(keys: list[str], data: st.DataObject | None) -> None:
    items = Items.from_keys(keys)
    rows = st.integers(0, len(keys) - 1)
    if data is None:
        terms = Terms(tuple(range(len(keys))), tuple(range(len(keys))))
    else:
        positive, negative = data.draw(st.lists(rows, max_size=4)), data.draw(st.lists(rows, max_size=4))
        terms = Terms(tuple(positive), tuple(negative))
    if terms.rows:
        assert parse_expression(format_expression(terms, items), items) == terms


@given(st.text(alphabet='ab c-+−"“» ', max_size=30))
def test_any_text_gives_terms_or_a_told_error(text: str) -> None:
    items = Items.from_keys(["a", "b", "a b", "a-b", "c+", "-"])
    try:
        terms = parse_expression(text, items)
    except (ExpressionError, UnknownItemError) as error:
        assert error.code.startswith("errors-")
    else:
        assert terms.rows
        assert parse_expression(format_expression(terms, items), items) == terms
