"""People's data as plain text: backslashes where Markdown reads, a word joiner where Streamlit replaces afterwards."""

import pytest

from pages.parts.plain import WORD_JOINER, plain


@pytest.mark.parametrize(
    ("hostile", "shown"),
    [
        ("<img src=x onerror=alert(1)>", r"\<img src=x onerror=alert\(1\)\>"),
        (":red[x]", r"\:red\[x\]"),
        ("$x$", r"\$x\$"),
        ("&lt;b", r"\&lt;b"),
        ("1. x\n- y", r"1\. x \- y"),
        ("http://x.kz", rf"http\:{WORD_JOINER}//x\.kz"),
        ("WWW.x.kz", rf"WWW{WORD_JOINER}\.x\.kz"),
        ("a@b.kz", rf"a@{WORD_JOINER}b\.kz"),
        (":material/delete:", rf"\:{WORD_JOINER}material/delete\:"),
        (":streamlit:", rf"\:{WORD_JOINER}streamlit\:"),
        ("a -> b", rf"a {WORD_JOINER}\-\> b"),
        ("--", rf"{WORD_JOINER}\-\-"),
    ],
)
def test_hostile_names_lose_their_meaning(hostile, shown):
    assert plain(hostile) == shown


@pytest.mark.parametrize("harmless", ["king", "Ләйла мен Мәжнүн", "c'est", "x->y"])
def test_everyday_names_get_nothing_invisible(harmless):
    assert WORD_JOINER not in plain(harmless)
