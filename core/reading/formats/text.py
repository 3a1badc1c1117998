"""Running text: one sentence a line, or sentences by their marks.

Rules: any encoding of ``core.reading.text.encodings``; words as in ``core.reading.text.words``; an empty line has no
words and is no sequence. With ``drop_line_labels`` the reference that each line begins with (``Ge1:1``) is left out.
Source: none, plain text has no specification.
"""

from __future__ import annotations

from collections.abc import Iterator

import polars as pl

from core.reading.collector import TokenCollector
from core.reading.finishing import finish_words
from core.reading.reader import Head, Reader, Reason, Recognition, Shown, Task, lines_of
from core.reading.settings import ReadingSettings, TextSettings
from core.reading.shares import median, share
from core.reading.text.cleaning import CleaningCounts, clean_chunks, encoding_of
from core.reading.text.words import lines_have_labels, sentences_by_marks, without_line_labels, words_of
from core.settings import Settings
from core.types import Corpus

ENDINGS = frozenset({"txt", "md", "text", "log", ""})
SHORT_LINE, LONG_LINE = 30, 400
"""Characters: shorter lines are no wrapped text, longer ones are whole paragraphs."""
CELL = 200
_NEXT_SENTENCE = r"""\p{L}{3}[.!?…]+["'’”»)\]]*\s+["'‘“«(\[—–-]*\s*\p{Lu}"""
"""A sentence ends within a line and another begins; abbreviations such as ``Mr. B`` aside."""


def recognize(head: Head) -> Recognition | None:
    """Anything readable may be text; a file that is nothing else is."""
    if not head.text.strip():
        return None
    labels = lines_have_labels(head.lines.head(200))
    sentences = "marks" if _runs_on(head.lines.head(500)) else "lines"
    settings = ReadingSettings(
        format="text",
        kind="words",
        encoding=head.certain_encoding,
        min_sequence_length=1,
        text=TextSettings(sentences=sentences, drop_line_labels=labels),
    )
    reasons = [Reason("reading-reason-text"), Reason(f"reading-reason-sentences-{sentences}")]
    if labels:
        reasons.append(Reason("reading-reason-line-labels"))
    return Recognition(0.3, settings, tuple(reasons))


def _runs_on(lines: pl.Series) -> bool:
    """Whether sentences go on over line ends, or lines are paragraphs of several."""
    filled = lines.str.strip_chars().filter(lines.str.contains(r"\p{L}"))
    ended = share(filled.str.contains(r"[.!?…:;。！？।][\"'’”»)\]]*$"))
    starts_small = share(filled.str.contains(r"^\p{Ll}"))
    length = median(filled.str.len_chars())
    wrapped = len(filled) >= 3 and ended < 0.5 and starts_small > 0.25 and length >= SHORT_LINE
    several = share(filled.str.contains(_NEXT_SENTENCE)) > 0.4
    return wrapped or several or length > LONG_LINE


def word_lists(chunk: str, settings: TextSettings) -> pl.Series:
    """The words of each sentence of a piece of text: List(String)."""
    lines = lines_of(chunk)
    if settings.drop_line_labels:
        lines = without_line_labels(lines)
    if settings.sentences == "marks":
        lines = sentences_by_marks("\n".join(lines.to_list()) if settings.drop_line_labels else chunk)
    return words_of(lines.filter(lines != ""), lowercase=settings.lowercase)


def _paragraphs(chunks: Iterator[str]) -> Iterator[str]:
    """Pieces that end where a paragraph does, so that no sentence is cut by the end of a piece."""
    rest = ""
    for chunk in chunks:
        text = rest + chunk
        end = max(text.rfind("\n\n") + 2, text.rfind(".\n") + 2) if len(text) < 4 * len(chunk) else len(text)
        if end > 1:
            yield text[:end]
        rest = text[end:] if end > 1 else text
    if rest:
        yield rest


def read(task: Task) -> Corpus:
    """Words as items, sentences as sequences."""
    collector = TokenCollector(task.limits)
    counts = CleaningCounts()
    encodings = []
    for source in task.sources:
        encodings.append(encoding_of(source, task.settings.encoding))
        chunks = clean_chunks(source, encodings[-1], counts, task.progress.add)
        for chunk in _paragraphs(chunks) if task.settings.text.sentences == "marks" else chunks:
            collector.add(word_lists(chunk, task.settings.text))
    return finish_words(task, collector, counts.warnings(), encodings)


def show(head: Head, _: ReadingSettings, __: Settings) -> Shown:
    """The first lines that aren't empty."""
    lines = head.lines.filter(head.lines.str.contains(r"\S")).head(20)
    return (), tuple((line[:CELL],) for line in lines.to_list())


READER = Reader("text", recognize, read, show)
