"""One sequence a line: items apart by white space, tab, comma, semicolon or bar.

Rules: every line is a sequence (a playlist, a session, a basket); items are taken as they stand, white space around
them left out; an item in double quotes may contain the separator; empty items don't count. The first ``skip_rows``
lines are headings.

The Cornell playlist files (S. Chen et al., https://www.cs.cornell.edu/~shuochen/lme/data_page.html) are recognized by
their content: line 1 holds the external id of every song, line 2 how often it was played, and from line 3 on each
line is a playlist of song numbers counted from 0; ``song_hash.txt`` is their catalogue.
"""

from __future__ import annotations

import polars as pl

from core.reading.collector import TokenCollector
from core.reading.finishing import finish_corpus
from core.reading.reader import Head, Reader, Reason, Recognition, Shown, Task, lines_of
from core.reading.settings import LineSettings, ReadingSettings
from core.reading.shares import mean, share
from core.reading.songs.music import is_music_name
from core.reading.text.cleaning import CleaningCounts, clean_chunks, encoding_of
from core.settings import Settings
from core.types import Corpus

CELL = 200
SAMPLE_LINES, SAMPLE_CHARS = 300, 2_000
LIST_SEPARATORS = ("\t", ";", "|", ",")


def split_items(lines: pl.Series, separator: str | None) -> pl.Series:
    """The items of each line: String → List(String)."""
    if separator is None:
        return lines.str.extract_all(r"\S+")
    mark = {"|": r"\|", "\t": r"\t"}.get(separator, separator)
    cells = lines.str.extract_all(rf'"(?:[^"]|"")*"|[^{mark}]+')
    # A quoted item loses its quotes; `list.eval` works on all items at once.
    item = pl.element().str.strip_chars()
    bare = item.str.strip_prefix('"').str.strip_suffix('"').str.replace_all('""', '"', literal=True).str.strip_chars()
    cleaned = pl.when(item.str.contains('^".*"$')).then(bare).otherwise(item)
    return cells.to_frame("cells").select(pl.col("cells").list.eval(cleaned.filter(cleaned != ""))).to_series()


def recognize(head: Head) -> Recognition | None:
    """Lines of ids, lists with a separator, or Cornell playlists."""
    filled = head.lines.filter(head.lines.str.contains(r"\S"))
    if len(filled) < 2:
        return None
    if _has_cornell_headings(filled):
        reasons = (Reason("reading-reason-cornell"), Reason("reading-reason-skip-rows", {"count": 2}))
        return Recognition(0.95, _settings(head, "playlists", LineSettings(skip_rows=2)), reasons)
    lines = filled.head(SAMPLE_LINES).str.slice(0, SAMPLE_CHARS)
    if share(lines.str.contains(r"\d\.\d+\s+-?\d+\.\d")) > 0.5:
        return None
    kind = "playlists" if is_music_name(head.name) else "sessions"
    for separator in LIST_SEPARATORS:
        if _is_list(lines, separator):
            settings = _settings(head, kind, LineSettings(separator=separator))
            return Recognition(0.6, settings, (Reason("reading-reason-lists"),))
    if _share_of_ids(lines) >= 0.5:
        return Recognition(0.6, _settings(head, kind, LineSettings()), (Reason("reading-reason-ids"),))
    return None


def _settings(head: Head, kind: str, lines: LineSettings) -> ReadingSettings:
    return ReadingSettings("lines", kind, head.certain_encoding, min_sequence_length=2, lines=lines)


def _has_cornell_headings(lines: pl.Series) -> bool:
    """Two first lines of equally many whole numbers, and song numbers below that many in the others."""
    first, second = (line.split() for line in lines.head(2).to_list())
    if len(first) != len(second) or len(first) < 10 or not all(map(str.isdecimal, first + second)):
        return False
    songs = split_items(lines[2:], None).explode().drop_nulls()
    numbers = songs.cast(pl.Int64, strict=False)
    return len(songs) > 0 and share(numbers.is_between(0, len(first) - 1)) == 1


def _is_list(lines: pl.Series, separator: str) -> bool:
    """Most lines have short items apart by the separator, and don't end like sentences."""
    if share(lines.str.contains(separator, literal=True)) < 0.5:
        return False
    lists = split_items(lines, separator)
    words = mean(lists.explode().str.count_matches(r"\S+"))
    like_sentences = share(lines.str.contains(r"[.!?…][\"'’”»)]*\s*$"))
    return share(lists.list.len() > 1) >= 0.5 and words <= (8 if separator == "\t" else 4) and like_sentences < 0.3


def _share_of_ids(lines: pl.Series) -> float:
    """Share of items that have digits, in lines without the marks of sentences."""
    lists = split_items(lines, None)
    items = lists.explode().drop_nulls()
    ids = items.str.contains(r"\d") & ~items.str.contains(r"[.!?,;:]$")
    return share(ids) if share(lists.list.len() > 1) >= 0.3 else 0.0


def read(task: Task) -> Corpus:
    """Items as they stand, lines as sequences."""
    collector = TokenCollector(task.limits)
    counts = CleaningCounts()
    encodings = []
    for source in task.sources:
        encodings.append(encoding_of(source, task.settings.encoding))
        to_skip = task.settings.lines.skip_rows
        for chunk in clean_chunks(source, encodings[-1], counts, task.progress.add):
            lines = lines_of(chunk)
            kept = lines[to_skip:]
            collector.add(split_items(kept.filter(kept != ""), task.settings.lines.separator))
            to_skip = max(0, to_skip - len(lines))
    raw = collector.finish()
    raw.warnings.extend(counts.warnings())
    return finish_corpus(task, raw, encodings)


def show(head: Head, _: ReadingSettings, __: Settings) -> Shown:
    """The first lines, headings included, so that a person sees what is skipped."""
    return (), tuple((line[:CELL],) for line in head.lines.head(20).to_list())


READER = Reader("lines", recognize, read, show)
