"""From bytes to clean text, piece by piece: decoded, NFC, one kind of line end, without control characters.

What could not be decoded becomes U+FFFD and is counted; what is left out is counted. Zero-width characters and soft
hyphens are left out without a count: nobody sees them, and with them equal words would differ.
"""

from __future__ import annotations

import codecs
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from core.reading.source import BLOCK_BYTES, Source, Tell, count_byte, tell_nobody
from core.reading.text.encodings import SAMPLE_BYTES, guess_encoding, mark_of, sample_beyond_ascii
from core.types import Dropped

CONTROLS = bytes(byte for byte in range(32) if byte not in b"\t\n\r\x0b\x0c") + b"\x7f"
INVISIBLE = ("\ufeff", "\u00ad", "\u200b", "\u2060")
PAGE_BREAKS = bytes.maketrans(b"\x0b\x0c", b"  ")
LONGEST_LINE = 4 << 20
_CONTROL = re.compile(f"[{re.escape(CONTROLS.decode())}]")


@dataclass(slots=True)
class CleaningCounts:
    """What cleaning changed: characters that could not be decoded, control characters left out."""

    undecoded: int = 0
    controls: int = 0

    def warnings(self) -> tuple[Dropped, ...]:
        """As warnings of a reading report."""
        found = (
            Dropped("reading-warning-undecoded", self.undecoded),
            Dropped("reading-warning-control-characters", self.controls),
        )
        return tuple(warning for warning in found if warning.count)


def encoding_of(source: Source, chosen: str = "") -> str:
    """The encoding chosen by a person, or the one that the file seems to be in."""
    if chosen:
        return chosen
    mark = mark_of(source.head(4))
    return mark[1] if mark else guess_encoding(sample_beyond_ascii(source.blocks()))


def clean_chunks(source: Source, encoding: str, counts: CleaningCounts, tell: Tell = tell_nobody) -> Iterator[str]:
    """The text of a file in pieces of whole lines, each about `BLOCK_BYTES` long.

    A line longer than `LONGEST_LINE` characters is parted at a space.

    Parameters
    ----------
    source
        The file.
    encoding
        One of ``ENCODINGS``.
    counts
        Added to.
    tell
        Told the bytes of each piece.
    """
    rest = ""
    for text in _decoded(source, encoding, counts, tell):
        text = rest + text
        end = text.rfind("\n") + 1
        if end == 0 and len(text) > LONGEST_LINE:
            end = text.rfind(" ") + 1 or len(text)
        if end:
            yield _composed(text[:end])
        rest = text[end:]
    if rest:
        yield _composed(rest)


def clean_head(head: bytes, encoding: str, *, whole: bool) -> str:
    """The clean text of the beginning of a file, without the line that the end of ``head`` cuts."""
    text = "".join(clean_chunks(Source(head[:SAMPLE_BYTES]), encoding, CleaningCounts()))
    return text if whole or "\n" not in text else text[: text.rfind("\n") + 1]


def normal_text(text: str) -> str:
    """A text in composed form (NFC), without soft hyphens and zero-width spaces."""
    return _composed(_without_invisible(text))


def _decoded(source: Source, encoding: str, counts: CleaningCounts, tell: Tell) -> Iterator[str]:
    """Text with line ends ``\\n`` and without controls, piece by piece."""
    decoder = codecs.getincrementaldecoder(encoding)("replace")
    by_bytes = not encoding.startswith("utf-16") and not encoding.startswith("utf-32")
    held = ""
    for block in _until_end(source):
        kept = block.translate(PAGE_BREAKS, CONTROLS) if by_bytes else block
        counts.controls += len(block) - len(kept)
        text = held + decoder.decode(kept, final=not block)
        held = "\r" if text.endswith("\r") and block else ""
        text = text[: len(text) - len(held)]
        if "\r" in text:
            text = text.replace("\r\n", "\n").replace("\r", "\n")
        if not by_bytes:
            text, n_controls = _CONTROL.subn("", text)
            counts.controls += n_controls
        yield text if text.isascii() else _visible(text, counts)
        tell(len(block))


def _until_end(source: Source) -> Iterator[bytes]:
    yield from source.blocks(BLOCK_BYTES)
    yield b""


def _visible(text: str, counts: CleaningCounts) -> str:
    counts.undecoded += text.count("\ufffd")
    return _without_invisible(text).replace("\x85", "\n").replace("\u2028", "\n").replace("\u2029", "\n")


def _without_invisible(text: str) -> str:
    for character in INVISIBLE:
        if character in text:
            text = text.replace(character, "")
    return text


def _composed(text: str) -> str:
    return text if unicodedata.is_normalized("NFC", text) else unicodedata.normalize("NFC", text)


def is_clean(source: Source, encoding: str) -> bool:
    """Whether `clean_chunks` would change nothing but ``\\r\\n``: UTF-8, NFC, no mark, no control characters."""
    if encoding != "utf-8":
        return False
    try:
        return all(_block_is_clean(block) for block in source.line_blocks())
    except UnicodeDecodeError:
        return False


def _block_is_clean(block: bytes) -> bool:
    """For whole lines. Raises UnicodeDecodeError."""
    low = int(np.count_nonzero(np.frombuffer(block, dtype=np.uint8) < 32))
    returns = count_byte(block, b"\r") if b"\r" in block else 0
    tabs = count_byte(block, b"\t") if b"\t" in block else 0
    if low != count_byte(block, b"\n") + returns + tabs or b"\x7f" in block:
        return False
    if returns and returns != block.count(b"\r\n"):
        return False
    if block.isascii():
        return True
    text = block.decode("utf-8")
    odd = (*INVISIBLE, "\ufffd", "\x85", "\u2028", "\u2029")
    return not any(character in text for character in odd) and unicodedata.is_normalized("NFC", text)
