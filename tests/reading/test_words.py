"""Words and sentences."""

from __future__ import annotations

import unicodedata

import pytest
import regex
from hypothesis import given, settings
from hypothesis import strategies as st

from core.reading import tokenize
from core.reading.text.words import WORD, sentences_by_marks


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The cat sat; the dog didn't!", ["the", "cat", "sat", "the", "dog", "didn't"]),
        ("don’t rock-’n’-roll ‘quoted’ --dash--", ["don’t", "rock", "n", "roll", "quoted", "dash"]),
        ("3.14 and 10-х, 55-ші", ["3", "14", "and", "10-х", "55-ші"]),
        (
            "Әділ ғалым Қала теңіз Өмір ұлы Үміт қаһарман іс",
            ["әділ", "ғалым", "қала", "теңіз", "өмір", "ұлы", "үміт", "қаһарман", "іс"],
        ),
        ("Ёлка, подъезд; чей-то йод", ["ёлка", "подъезд", "чей-то", "йод"]),
        ("मैं हिन्दी में क्षमा करता हूँ।", ["मैं", "हिन्दी", "में", "क्षमा", "करता", "हूँ"]),
        ("мʼята і м’ята", ["мʼята", "і", "м’ята"]),
        ("ʼtwas the end’ of", ["twas", "the", "end", "of"]),
        ("re\u00addo zero\u200bwidth", ["redo", "zerowidth"]),
        ("می‌خواهم", ["می\u200cخواهم"]),
        ("ΣΊΣΥΦΟΣ İstanbul IŞIK", ["σίσυφος", "i̇stanbul", "işik"]),
        ("<b>a_b</b> …", ["b", "a", "b", "b"]),
        ("", []),
        ("... !!! ???", []),
    ],
)
def test_words_of_many_languages(text: str, words: list[str]) -> None:
    assert tokenize(text) == words


def test_decomposed_letters_are_the_letters_they_look_like() -> None:
    text = "Қазақстанның ән-күйі, ёлка й"
    assert tokenize(unicodedata.normalize("NFD", text)) == tokenize(text) == ["қазақстанның", "ән-күйі", "ёлка", "й"]


def test_case_can_be_kept() -> None:
    assert tokenize("New York", lowercase=False) == ["New", "York"]


@settings(deadline=None, max_examples=200)
@given(st.text(st.characters(exclude_categories=["Cs", "Cn", "Co"]), max_size=60))
def test_the_pattern_means_the_same_to_the_regex_module(text: str) -> None:
    pattern = regex.compile("(?V1)" + regex.sub(r"\\x\{([0-9a-f]+)\}", lambda m: chr(int(m[1], 16)), WORD))
    clean = unicodedata.normalize("NFC", text)
    for invisible in "\ufeff\u00ad\u200b\u2060":
        clean = clean.replace(invisible, "")
    clean = unicodedata.normalize("NFC", clean)
    assert tokenize(text, lowercase=False) == pattern.findall(clean)


@pytest.mark.parametrize(
    ("text", "n_sentences"),
    [
        ("One. Two! Three? Four… Five", 5),
        ("It cost 3.50 at 10.30 today. Fine.", 2),
        ("Mr. Smith met Dr. Jones. They spoke.", 2),
        ("J. R. R. Tolkien wrote it. I read it.", 2),
        ("Он родился в 1799 г. в Москве. Его звали А.С. Пушкин.", 2),
        ("Wrapped over\ntwo lines. End.", 2),
        ("A paragraph without a mark\n\nAnother one", 2),
        ("«Да». Нет! — сказал он.", 3),
        ("पहला वाक्य है। दूसरा वाक्य है।", 2),
        ("你好。再见！", 2),
        ("\n\n \n", 0),
    ],
)
def test_sentences_end_at_their_marks(text: str, n_sentences: int) -> None:
    assert len(sentences_by_marks(text)) == n_sentences
