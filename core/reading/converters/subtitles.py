"""Subtitles, SubRip (.srt) and WebVTT (.vtt): what is spoken, in order, a sentence a line.

Rules: https://www.w3.org/TR/webvtt1/ and https://www.matroska.org/technical/subtitles.html#srt-subtitles. Numbers,
times, settings, notes, styles, tags (``<i>``, ``<v Name>``, ``{\\an8}``), notes and sounds in square brackets are
left out. Lines are joined until one ends in ``. ! ? …`` or nobody speaks for `PAUSE` seconds. Automatic captions roll
up: what a cue repeats of the one before it, which it follows without a pause, counts once.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from core.reading.pieces import Converter, Group, Piece, each, plain_name
from core.reading.source import ByteProgress
from core.reading.text.cleaning import CleaningCounts, clean_chunks, encoding_of
from core.reading.text.plain_text import TextWriter, plain_text, without_entities
from core.settings import Settings

FORMAT = "SRT/VTT"
ENDINGS = frozenset({"srt", "vtt"})
PAUSE, JOINED = 3.0, 0.15
"""Seconds: a silence that ends a sentence; a gap that is none."""
MOST_LINES, ROLLED_LINES = 1_000, 3
"""That are held of one cue; that a cue may repeat."""
LONGEST_NUMBER = 9
_CLOCK = r"(?:(\d{1,4}):)?(\d{1,2}):(\d{1,2})[.,](\d{1,3})"
_TIMES = re.compile(rf"{_CLOCK}\s*-->\s*{_CLOCK}(?:\s|$)", re.ASCII)
_VTT = re.compile(r"WEBVTT(?:[ \t\n]|$)")
_MARKUP = re.compile(r"</?[A-Za-z0-9.][^<>]*>|\{\\[^{}]*\}|\[[^\[\]]*\]|[♪♫]")
_ENDED = re.compile(r"""[.!?…。！？।؟]["'’”»)\]]{0,5}$""")


@dataclass(slots=True)
class Cue:
    """What is shown at one time: when, in seconds, and its lines."""

    start: float
    end: float
    lines: list[str]


def _recognize(piece: Piece) -> bool:
    if b"-->" not in piece.head.data.replace(b"\x00", b""):
        return False
    if _VTT.match(piece.head.start):
        return True
    first = [line.strip() for line in piece.head.start[:100_000].split("\n") if line.strip()]
    return any(map(_TIMES.match, first if piece.head.ending in ENDINGS else first[:2]))


def _cues(lines: Iterable[str], is_vtt: bool) -> Iterator[Cue]:
    """The cues of a file; what stands before a line of times is its number or name.

    In WebVTT an empty line ends a cue; in SubRip text may go on after one. Numbers are spoken too (``1984``), unless
    one stands alone and directly above a line of times, or, where no empty line is between, follows the last number.
    """
    cue: Cue | None = None
    held: list[str] = []
    number: int | None = None
    for raw in lines:
        line = raw.strip()
        found = _TIMES.match(line)
        if found:
            if cue:
                number = _take_number(cue, held, is_vtt, number)
                yield cue
            cue, held = Cue(_seconds(found.groups()[:4]), _seconds(found.groups()[4:]), []), []
        elif cue is None:
            number = _number(line)
        elif not (raw if is_vtt else line):
            held = ["", *held[1:2], ""] if held[1:] else [""]
        elif not held:
            cue.lines.append(line)
        elif is_vtt or held == [""]:
            held = ["", line]
        else:
            cue.lines.append(held[1])
            held = ["", line] if held[2:] else []
            cue.lines.extend([] if held else [line])
        if cue and len(cue.lines) > MOST_LINES:
            yield cue
            cue = Cue(cue.end, cue.end, [])
    if cue:
        if not is_vtt and not _follows(held[1:2], number):
            cue.lines.extend(held[1:2])
        yield cue


def _take_number(cue: Cue, held: list[str], is_vtt: bool, before: int | None) -> int | None:
    """The number above a line of times; what is held above it in SubRip is spoken.

    Parameters
    ----------
    cue
        The cue before the line.
    held
        An empty line, what comes after it, and another empty line; as many of them as there are.
    is_vtt
        Whether what is held is a name.
    before
        The number of the cue.
    """
    if not held:
        return _number(cue.lines.pop()) if _follows(cue.lines[-1:], before) else None
    number = _number(held[-1])
    if not is_vtt:
        cue.lines.extend(held[1:2] if number is None else [])
    return number


def _follows(lines: list[str], before: int | None) -> bool:
    return before is not None and bool(lines) and _number(lines[0]) == before + 1


def _number(line: str) -> int | None:
    return int(line) if line.isdecimal() and len(line) <= LONGEST_NUMBER else None


def _seconds(clock: tuple[str | None, ...]) -> float:
    hours, minutes, seconds, fraction = clock
    return int(hours or 0) * 3600 + int(minutes or 0) * 60 + int(seconds or 0) + float(f"0.{fraction}")


def _spoken(line: str) -> str:
    """The words of a line.

    >>> _spoken("{\\\\an8}<i>- Tom &amp; I</i> [laughs]")
    '- Tom & I'
    """
    return without_entities(_MARKUP.sub("", line)).strip()


def _new_lines(before: Cue, cue: Cue) -> list[str]:
    """The lines of a cue without those that it repeats of the one before it."""
    if cue.start - before.end > JOINED:
        return cue.lines
    most = min(len(before.lines), len(cue.lines), ROLLED_LINES)
    n_repeated = next((n for n in range(most, 0, -1) if before.lines[-n:] == cue.lines[:n]), 0)
    return cue.lines[n_repeated:]


def _rolls_up(cues: list[Cue]) -> bool:
    """Whether most of the first cues repeat the ones before them, as people hardly do."""
    joined = [_new_lines(before, cue) != cue.lines for before, cue in pairwise(cues)]
    return sum(joined) > 0.3 * len(joined)


def _write(cues: Iterator[Cue], writer: TextWriter) -> None:
    first = [cue for _, cue in zip(range(100), cues, strict=False)]
    rolls_up = _rolls_up(first)
    before: Cue | None = None
    for source in (first, cues):
        for cue in source:
            if before and cue.start - before.end >= PAUSE:
                writer.end_line()
            for line in _new_lines(before, cue) if before and rolls_up else cue.lines:
                writer.add(f" {line} ")
                if _ENDED.search(line):
                    writer.end_line()
            before = cue


def _convert(group: Group, path: Path, limits: Settings, progress: ByteProgress) -> str:
    piece = group[0]
    chunks = clean_chunks(piece.source, encoding_of(piece.source), CleaningCounts(), progress.add)
    lines = (line for chunk in chunks for line in chunk.split("\n"))
    with plain_text(path, limits, FORMAT) as writer:
        found = _cues(lines, bool(_VTT.match(piece.head.start)))
        spoken = (Cue(cue.start, cue.end, [text for text in map(_spoken, cue.lines) if text]) for cue in found)
        _write((cue for cue in spoken if cue.lines), writer)
    return plain_name(piece.source.name, "txt")


CONVERTER = Converter("subtitles", each(_recognize), _convert)
