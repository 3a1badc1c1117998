"""Settings that a link brings along: what was written is read again, and nonsense changes nothing."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.training import PARAMETERS, check_settings, read_wishes, suggest, with_wishes, write_wishes
from core.types import TrainingSettings
from tests.training.corpora import corpus_of, planted


def allowed(name: str) -> st.SearchStrategy[Any]:
    parameter = PARAMETERS[name]
    if name == "sg":
        return st.booleans()
    if parameter.whole:
        return st.integers(int(parameter.minimum), int(parameter.maximum))
    hundredths = st.integers(int(parameter.minimum * 100), int(parameter.maximum * 100))
    return hundredths.map(lambda part: part / 100).filter(lambda value: value >= parameter.minimum)


@given(st.fixed_dictionaries({}, optional={name: allowed(name) for name in PARAMETERS}))
def test_what_was_written_is_read_again(wishes: dict[str, Any]) -> None:
    assert read_wishes(write_wishes(**wishes)) == wishes


@given(st.text() | st.lists(st.sampled_from([*PARAMETERS, ":", ",", "nan", "inf", "-1", "1e999", "0.5"])).map("".join))
def test_whatever_a_link_says_is_in_range(text: str) -> None:
    check_settings(TrainingSettings(**{**read_wishes(text), "min_alpha": PARAMETERS["min_alpha"].minimum}))


def test_wishes_change_what_they_name_and_nothing_else() -> None:
    corpus = corpus_of(planted())
    suggested = suggest(corpus)
    wished = with_wishes(suggested, "window:2,ns_exponent:-0.5,sg:0", corpus)
    assert wished is not None
    changed = {name for name in PARAMETERS if getattr(wished, name) != getattr(suggested, name)}
    assert changed == {"window", "ns_exponent", "sg"}
    assert (wished.window, wished.ns_exponent, wished.sg) == (2, -0.5, False)


@pytest.mark.parametrize(
    "text", ["", "window", "window:0", "colour:2", "min_count:1000000", "min_alpha:1", "x" * 10_000]
)
def test_what_makes_no_sense_is_no_wish(text: str) -> None:
    corpus = corpus_of(planted())
    assert with_wishes(suggest(corpus), text, corpus) is None
