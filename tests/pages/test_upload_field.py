"""Texts in a style: whatever they are, they stay one string."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pages.parts.upload_field import css_string

ESCAPE = re.compile(r"\\([0-9a-f]{1,6}) ")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("до 200 МБ", '"до 200 МБ"'),
        ('a "file"', r'"a \22 file\22 "'),
        ("back\\slash", r'"back\5c slash"'),
        ("two\nlines\tand\x7f", r'"two\a lines\9 and\7f "'),
        ("</style><b>&amp;", r'"\3c /style\3e \3c b\3e \26 amp;"'),
    ],
)
def test_what_css_would_take_for_its_own_is_written_as_its_code(text: str, expected: str) -> None:
    assert css_string(text) == expected


@given(st.text())
def test_a_string_says_its_text_and_ends_where_it_ends(text: str) -> None:
    inner = css_string(text)[1:-1]
    assert not re.search(r'["<\n\r\f]', inner)
    assert ESCAPE.sub(lambda found: chr(int(found[1], 16)), inner) == text
