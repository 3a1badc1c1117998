"""Words and sentences of running text, in any script that puts spaces or signs between words.

A word is a letter or digit with what follows it: letters, their combining marks, digits, and an apostrophe, hyphen or
zero-width joiner that has a letter or digit on both sides. After Unicode Standard Annex 29, with two wishes of word
vectors: hyphens join (``55-ші``), and full stops and underscores part. The work is done by polars on whole columns;
its patterns know the same Unicode classes as the ``regex`` module.
"""

from __future__ import annotations

import polars as pl

from core.reading.text.cleaning import normal_text

_START = r"[\p{L}\p{N}--\x{2bc}]"
_BODY = r"[\p{L}\p{M}\p{N}--\x{2bc}]"
_JOIN = r"['’\x{2bc}\-\x{2010}\x{2011}\x{200c}\x{200d}]"
WORD = f"{_START}{_BODY}*(?:{_JOIN}{_BODY}+)*"
"""In the syntax of Rust's ``regex`` crate; U+02BC, the letter apostrophe, only counts inside a word."""

_ABBREVIATIONS = (
    r"Mr|Mrs|Ms|Dr|Prof|St|Jr|Sr|No|vs|etc|e\.g|i\.e"
    r"|г|гг|ул|пр|им|проф|акад|др|руб|тыс|млн|т\.е|т\.д|т\.п"
    r"|ж|жж|т\.б"
)
_ABBREVIATION = rf"(?i:\b({_ABBREVIATIONS}))\.(\s)"
_INITIAL = r"\b(\p{Lu})\."
_CLOSING = r"""["'’”»)\]]*"""
_OPENING = r"""["'‘“„«(\[¿¡—–-]*\s?"""
_FULL_STOP = rf"([.…]{_CLOSING})\s+({_OPENING}[\p{{Lu}}\p{{Lt}}\p{{Lo}}])"
_STRONG_MARK = rf"([!?]+{_CLOSING}|[。！？।॥؟۔]{_CLOSING})"

LINE_LABEL = r"^\s*(?:[1-3]?\s?\p{L}{1,12}\.?\s?)?\d{1,3}\s?[:.]\s?\d{1,3}[:.]?\s+"
"""A reference at the start of a line: ``Ge1:1``, ``1Cor13:4``, ``Gen 1:1``, ``12.3``."""


def tokenize(text: str, *, lowercase: bool = True) -> list[str]:
    """The words of a text, in order.

    Parameters
    ----------
    text
        Any text; it is put into Unicode's composed form (NFC) first.
    lowercase
        Put words in small letters (without regard to language: Turkish ``İ`` keeps its dot).

    Returns
    -------
    list of str
        Words without the signs around them.

    Examples
    --------
    >>> tokenize("Don't stop: the 55-ші ән, Қазақстан!")
    ["don't", 'stop', 'the', '55-ші', 'ән', 'қазақстан']
    >>> tokenize("हिन्दी भाषा।")
    ['हिन्दी', 'भाषा']
    """
    lists: list[list[str]] = words_of(pl.Series([normal_text(text)]), lowercase=lowercase).to_list()
    return lists[0]


def words_of(texts: pl.Series, *, lowercase: bool = True) -> pl.Series:
    """The words of each text: String in NFC → List(String)."""
    return (texts.str.to_lowercase() if lowercase else texts).str.extract_all(WORD)


def sentences_by_marks(text: str) -> pl.Series:
    """The sentences of a text that runs on over its lines; an empty line ends a paragraph.

    A full stop ends a sentence where white space and a capital (or a letter of a script without capitals) follow, but
    not after an initial or a common abbreviation; ``! ?`` and the marks of other scripts always do. Decimals and
    times are safe: no white space follows their point.

    Examples
    --------
    >>> sentences_by_marks("It cost 3.50 at Mr. Lee's. Why? J. Smith\\nasked.").to_list()
    ["It cost 3.50 at Mr Lee's.", 'Why?', ' J  Smith asked.']
    """
    marked = (
        pl.Series([text], dtype=pl.String)
        .str.replace_all(r"\n[ \t]*\n", "\x00")
        .str.replace_all("\n", " ", literal=True)
        .str.replace_all(_ABBREVIATION, "$1$2")
        .str.replace_all(_INITIAL, "$1 ")
        .str.replace_all(_FULL_STOP, "$1\x00$2")
        .str.replace_all(_STRONG_MARK, "$1\x00")
    )
    sentences = marked.str.split("\x00").explode()
    return sentences.filter(sentences.str.contains(r"\S"))


def without_line_labels(lines: pl.Series) -> pl.Series:
    """Lines without the reference that they begin with (see `LINE_LABEL`)."""
    return lines.str.replace(LINE_LABEL, "")


def lines_have_labels(lines: pl.Series) -> bool:
    """Whether at least nine of ten lines (and five at least) begin with a reference such as ``Ge1:1``."""
    filled = lines.filter(lines.str.contains(r"\S"))
    return len(filled) >= 5 and int(filled.str.contains(LINE_LABEL).sum()) >= 0.9 * len(filled)
