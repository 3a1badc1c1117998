"""Which 8-bit Cyrillic encoding some bytes are in, judged by how plausible the letters are.

The encodings of Russian and Kazakh share most of their bytes: KZ-1048 and PT-154 differ from cp1251 only in the
Kazakh letters, so a general detector easily takes one for another. Every candidate is scored by the mean log
frequency of its letters in Russian, Kazakh and Ukrainian and by how vowels and consonants take turns; letters
between letters of another alphabet, capitals after small letters and signs inside words count heavily against it.
"""

from __future__ import annotations

from functools import lru_cache
from math import log

import numpy as np

CANDIDATES = ("cp1251", "kz1048", "ptcp154", "koi8-r", "koi8-u", "cp866", "iso8859-5", "mac-cyrillic")
"""In the order of preference where they read the same."""

PLAUSIBLE = -4.0
"""Score above which bytes are taken for Cyrillic text: real text has about -3, other alphabets -4 and less."""

MIN_HIGH_BYTES = 4

# Letters per thousand. Russian: National Corpus of the Russian Language as counted by S. Sharoff; Ukrainian: the same
# order of size, rounded; Kazakh: counted in news and encyclopedia sentences.
FREQUENCIES = {
    "ru": (
        "о110 е85 а80 и74 н67 т63 с55 р47 в45 л43 к35 м32 д30 п28 у26 я20 ы19 ь17 г17 з16 б16 ч14 й12 х10 ж9 ш7 "
        "ю6 ц5 щ4 э3 ф3 ъ0.4 ё1"
    ),
    "kk": (
        "а129 е78 ы76 н67 і56 т56 р55 л52 д48 с41 қ34 м33 б28 к27 о25 з18 ж18 й16 и16 п15 ғ15 ң14 ш13 у13 г10 ұ10 "
        "ө9 ү8 ә8 я4 х2 в2 ф1 ц1 э0.7 ч0.5 ю0.4 ь0.4 һ0.2 ъ0.1 щ0.1 ё0.1"
    ),
    "uk": (
        "о94 а83 н68 и61 і57 в55 т54 е50 р45 с41 к36 л36 д34 у33 м31 п29 з23 я22 ь18 б17 г16 ч14 й11 х11 ц8 ж8 ю8 "
        "ї7 ш7 є6 щ5 ф3 ґ0.1"
    ),
}
_CAPITAL = log(0.15)
"""Of a capital where a word begins: common in the cells of tables, where every word may have one."""
_VOWELS = frozenset("аеёиоуыэюяіїєәөұү")
_SILENT = frozenset("ьъ")
_TURNS = {(True, True): -1.4, (True, False): 0.4, (False, True): 0.4, (False, False): -0.5}
"""Log odds of vowel or consonant (True, False) after vowel or consonant, against letters drawn at random."""
_OTHER_LETTER, _SIGN, _SIGN_IN_WORD, _IMPOSSIBLE = -9.0, -5.0, -12.0, -15.0


@lru_cache(maxsize=1)
def _log_frequencies() -> dict[str, dict[str, float]]:
    return {
        language: {entry[0]: log(float(entry[1:]) / 1000) for entry in table.split()}
        for language, table in FREQUENCIES.items()
    }


def _turn_score(before: str, letter: str) -> float:
    """How plausible two small letters are side by side."""
    if letter in _SILENT and (not before.isalpha() or before in _VOWELS or before in _SILENT):
        return _OTHER_LETTER
    if not before.isalpha():
        return 0.0
    return _TURNS[before in _VOWELS, letter in _VOWELS]


def _letter_score(before: str, letter: str, table: dict[str, float]) -> float:
    """How plausible ``letter`` is after ``before`` (one character each)."""
    if not letter.isprintable() and letter != "\xa0":
        return _IMPOSSIBLE
    if not letter.isalpha():
        return _SIGN
    if before.isascii() and before.isalpha():
        return _SIGN_IN_WORD
    known = table.get(letter.lower(), _OTHER_LETTER) + _turn_score(before.lower(), letter.lower())
    if letter.isupper():
        return _SIGN_IN_WORD if before.islower() else known + (0.0 if before.isupper() else _CAPITAL)
    if before and not before.isalnum() and not before.isascii() and before not in "«“„—–-…№ \xa0":
        return _SIGN_IN_WORD
    return known


def score(data: bytes, encoding: str) -> float:
    """Mean plausibility of the characters that bytes ≥ 128 stand for, in the language that fits best.

    Returns
    -------
    float
        About -3 for text in that encoding; ``-inf`` with fewer than `MIN_HIGH_BYTES` such bytes.
    """
    values = np.frombuffer(data, dtype=np.uint8)
    if len(values) < 2:
        return float("-inf")
    pairs = (values[:-1].astype(np.int32) << 8) | values[1:]
    pairs = pairs[(pairs & 0x80) != 0]
    if len(pairs) < MIN_HIGH_BYTES:
        return float("-inf")
    distinct, counts = np.unique(pairs, return_counts=True)
    characters = [bytes([byte]).decode(encoding, "replace") for byte in range(256)]
    best = float("-inf")
    for table in _log_frequencies().values():
        scores = [_letter_score(characters[pair >> 8], characters[pair & 255], table) for pair in distinct.tolist()]
        best = max(best, float(np.dot(scores, counts) / len(pairs)))
    return best


def guess_cyrillic(data: bytes) -> str | None:
    """The Cyrillic encoding that reads ``data`` best, or None where none reads it plausibly.

    >>> guess_cyrillic("Қазақ тілінде сөйлейміз, әрине".encode("kz1048"))
    'kz1048'
    >>> guess_cyrillic("Это обычный русский текст".encode("koi8-r"))
    'koi8-r'
    """
    scored = [(score(data, encoding), -rank, encoding) for rank, encoding in enumerate(CANDIDATES)]
    best, _, encoding = max(scored)
    return encoding if best > PLAUSIBLE else None
