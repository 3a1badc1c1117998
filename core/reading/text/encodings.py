"""Which encoding a text is in: byte order marks, UTF-8, UTF-16, 8-bit Cyrillic, and charset-normalizer for the rest."""

from __future__ import annotations

import codecs
from collections.abc import Iterable
from itertools import pairwise

import numpy as np

from core.reading.text.cyrillic import guess_cyrillic

ENCODINGS = (
    "utf-8",
    "utf-16-le",
    "utf-16-be",
    "utf-32-le",
    "utf-32-be",
    "cp1251",
    "kz1048",
    "ptcp154",
    "koi8-r",
    "koi8-u",
    "cp866",
    "iso8859-5",
    "mac-cyrillic",
    "cp1252",
    "iso8859-15",
    "cp1250",
    "iso8859-2",
    "cp1253",
    "iso8859-7",
    "cp1254",
    "cp1255",
    "cp1256",
    "cp1257",
    "cp1258",
    "cp874",
    "gb18030",
    "big5",
    "shift_jis",
    "euc_jp",
    "euc_kr",
)
"""Every encoding that can be chosen, under Python's names. A byte order mark is left out whatever is chosen."""

MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
DEFAULT = "utf-8"
SAMPLE_BYTES = 256 * 1024
NORMALIZER_BYTES = 6 * 1024
_CANONICAL = {codecs.lookup(name).name: name for name in ENCODINGS}
_SAME_FOR_US = {"gb2312": "gb18030", "gbk": "gb18030", "cp949": "euc_kr", "cp932": "shift_jis", "iso8859-1": "cp1252"}


def mark_of(head: bytes) -> tuple[bytes, str] | None:
    """The byte order mark that ``head`` begins with and its encoding, or None."""
    return next(((mark, name) for mark, name in MARKS if head.startswith(mark)), None)


def _valid_utf8_share(sample: bytes) -> float:
    """Share of the characters beyond ASCII that are whole in UTF-8 (a character cut by the end is no fault)."""
    text = codecs.getincrementaldecoder("utf-8")("replace").decode(sample)
    broken = text.count("\ufffd")
    if not broken:
        return 1.0
    beyond = len(text.encode("utf-32-le")) // 4 - sum(map(str.isascii, text))
    return 1 - broken / beyond


def wide_encoding(sample: bytes) -> str | None:
    """The encoding of a text whose characters take two or four bytes each, or None.

    UTF-16 of Latin or Cyrillic text without a mark has 0 or 4 in nearly every second byte, and hardly elsewhere.
    """
    mark = mark_of(sample)
    if mark:
        return None if mark[1] == "utf-8" else mark[1]
    values = np.frombuffer(sample[: len(sample) // 2 * 2], dtype=np.uint8)
    if len(values) < 4:
        return None
    high = (values == 0) | (values == 4)
    even, odd = float(high[0::2].mean()), float(high[1::2].mean())
    if odd >= 0.8 and even < 0.3:
        return "utf-16-le"
    if even >= 0.8 and odd < 0.3:
        return "utf-16-be"
    return None


def _signs_in_words(text: str) -> int:
    """Signs beyond ASCII right after a letter, such as ``rodz¹``: the mark of a wrong 8-bit encoding."""
    return sum(before.isalpha() and _is_odd(sign) for before, sign in pairwise(text) if not sign.isascii())


def _is_odd(sign: str) -> bool:
    return not sign.isalpha() and sign not in "’”»…–—\xa0。、，"


def _normalizer_guess(sample: bytes) -> str | None:
    """charset-normalizer's opinion; among equally clean readings the one with the fewest signs inside words."""
    from charset_normalizer import from_bytes

    place = int(np.argmax(np.frombuffer(sample, dtype=np.uint8) >= 128))
    start = _line_start(sample, place) if place > NORMALIZER_BYTES // 2 else 0
    sample = sample[start:][:NORMALIZER_BYTES]
    # A character cut in two would speak against the right encoding.
    sample = sample[: sample.rfind(b"\n") + 1] or sample
    matches = list(from_bytes(sample))
    cleanest = min((match.chaos for match in matches), default=0.0)
    ranked = []
    for match in matches:
        for name in match.could_be_from_charset if match.chaos <= cleanest + 0.05 else ():
            known = _CANONICAL.get(_SAME_FOR_US.get(codecs.lookup(name).name, codecs.lookup(name).name))
            if known:
                signs = _signs_in_words(sample.decode(known, "replace"))
                ranked.append((signs, -match.coherence, ENCODINGS.index(known), known))
    return min(ranked)[-1] if ranked else None


def guess_encoding(sample: bytes) -> str:
    """The encoding of a piece of text.

    Parameters
    ----------
    sample
        Bytes from the beginning of the file, or from a place with bytes ≥ 128.

    Returns
    -------
    str
        One of `ENCODINGS`. ``"utf-8"`` where the sample is ASCII, or where more than 90 % of what lies beyond ASCII
        is whole in UTF-8.

    Examples
    --------
    >>> guess_encoding("Қазақстан тілі".encode("utf-16-le"))
    'utf-16-le'
    >>> guess_encoding("naïve café".encode("utf-8"))
    'utf-8'
    """
    sample = sample[:SAMPLE_BYTES]
    wide = wide_encoding(sample)
    if wide:
        return wide
    if mark_of(sample) or sample.isascii() or _valid_utf8_share(sample) > 0.9:
        return DEFAULT
    return guess_cyrillic(sample) or _normalizer_guess(sample) or "cp1252"


def sample_beyond_ascii(blocks: Iterable[bytes]) -> bytes:
    """The bytes to judge a whole file by: its first block with bytes ≥ 128, from the line where they begin."""
    first = b""
    for block in blocks:
        first = first or block
        if not block.isascii():
            values = np.frombuffer(block, dtype=np.uint8)
            place = int(np.argmax(values >= 128))
            if block is first:
                return block[:SAMPLE_BYTES] if place < SAMPLE_BYTES // 2 else block[_line_start(block, place) :]
            return block[_line_start(block, place) :][:SAMPLE_BYTES]
    return first[:SAMPLE_BYTES]


def _line_start(block: bytes, place: int) -> int:
    return block.rfind(b"\n", max(0, place - 10_000), place) + 1
