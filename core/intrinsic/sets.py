"""Analogy sets and similarity sets, in the formats that the field has: those of word2vec and of WordSim-353."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from core.errors import LimitError, ReadingError

MAX_QUESTIONS = 200_000
MAX_PAIRS = 100_000
MAX_CHARS = 20_000_000
MAX_SECTIONS = 500
UNNAMED = ""
TYPED = " | "


@dataclass(frozen=True, slots=True)
class AnalogySection:
    """Questions of one kind: ``(a, b, c, d)``, a is to b as c is to d."""

    name: str
    questions: tuple[tuple[str, str, str, str], ...]


@dataclass(frozen=True, slots=True)
class AnalogySet:
    """A set of analogies, by section."""

    sections: tuple[AnalogySection, ...]

    def __len__(self) -> int:
        return sum(len(section.questions) for section in self.sections)

    @property
    def digest(self) -> str:
        """SHA-256 of what is asked, 64 hex characters: sets that ask the same have the same."""
        return _digest([[section.name, section.questions] for section in self.sections])

    def questions(self) -> Iterator[tuple[str, ...]]:
        """The names of each question."""
        return (asked for section in self.sections for asked in section.questions)


@dataclass(frozen=True, slots=True)
class RatedPair:
    """Two names and how similar people found them, on any scale."""

    first: str
    second: str
    rating: float


@dataclass(frozen=True, slots=True)
class SimilaritySet:
    """Pairs that people rated."""

    pairs: tuple[RatedPair, ...]

    def __len__(self) -> int:
        return len(self.pairs)

    @property
    def digest(self) -> str:
        """SHA-256 of the pairs and their ratings, 64 hex characters."""
        return _digest([[pair.first, pair.second, pair.rating] for pair in self.pairs])

    def questions(self) -> Iterator[tuple[str, ...]]:
        """The names of each pair."""
        return ((pair.first, pair.second) for pair in self.pairs)


def _digest(content: Sequence[object]) -> str:
    return hashlib.sha256(json.dumps(content).encode("ascii")).hexdigest()


def parse_analogies(text: str) -> AnalogySet:
    """Read an analogy set as word2vec's ``questions-words.txt`` is written.

    Parameters
    ----------
    text
        A line ``: name`` begins a section; every other line has four names, separated by tabs or ``" | "`` (names may
        then hold spaces) or by spaces. Empty lines count nothing.

    Raises
    ------
    ReadingError
        If a line hasn't four names (which line is told), or there is no question.
    LimitError
        If there are more than 200,000 questions, 500 sections or 20 million characters.

    Examples
    --------
    >>> parse_analogies(": capitals\\nParis France Rome Italy").sections[0].questions
    (('Paris', 'France', 'Rome', 'Italy'),)
    """
    _check_length(text)
    found: list[tuple[str, list[tuple[str, str, str, str]]]] = []
    n_questions = 0
    for number, line in enumerate(text.splitlines(), 1):
        if line.startswith(":"):
            found.append((line[1:].strip(), []))
            if len(found) > MAX_SECTIONS:
                raise LimitError("errors-set-too-many", line=number, maximum=MAX_SECTIONS)
        elif line.strip():
            if not found:
                found.append((UNNAMED, []))
            found[-1][1].append(_four(line, number))
            n_questions += 1
            if n_questions > MAX_QUESTIONS:
                raise LimitError("errors-set-too-many", line=number, maximum=MAX_QUESTIONS)
    if not n_questions:
        raise ReadingError("errors-set-empty")
    return AnalogySet(tuple(AnalogySection(name, tuple(questions)) for name, questions in found if questions))


def parse_similarities(text: str) -> SimilaritySet:
    """Read a similarity set as WordSim-353 and SimLex-999 are written.

    Parameters
    ----------
    text
        Each line has two names and a number, separated by tabs or ``" | "``, else by commas or spaces. Lines that begin
        with ``#`` count nothing, nor does a first line whose third column is no number (a heading). Where commas
        don't separate, one may stand in the number.

    Raises
    ------
    ReadingError
        If a line hasn't two names and a number (which line is told), or there is no pair.
    LimitError
        If there are more than 100,000 pairs or 20 million characters.

    Examples
    --------
    >>> parse_similarities("love\\tsex\\t6.77").pairs
    (RatedPair(first='love', second='sex', rating=6.77),)
    """
    _check_length(text)
    pairs: list[RatedPair] = []
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        pair = _rated(line)
        if pair is None and number == 1:
            continue
        if pair is None:
            raise ReadingError("errors-set-no-pair", line=number)
        pairs.append(pair)
        if len(pairs) > MAX_PAIRS:
            raise LimitError("errors-set-too-many", line=number, maximum=MAX_PAIRS)
    if not pairs:
        raise ReadingError("errors-set-empty")
    return SimilaritySet(tuple(pairs))


def _check_length(text: str) -> None:
    if len(text) > MAX_CHARS:
        raise LimitError("errors-set-too-long", maximum=MAX_CHARS)


def _four(line: str, number: int) -> tuple[str, str, str, str]:
    names = [name.strip() for name in line.split(_separator(line))]
    if len(names) != 4 or not all(names):
        raise ReadingError("errors-set-no-question", line=number, n=len(names))
    return names[0], names[1], names[2], names[3]


def _separator(line: str) -> str | None:
    """What stands between names that may hold spaces: a tab, or what can be typed where a tab can't."""
    return next((sign for sign in ("\t", TYPED) if sign in line), None)


def _rated(line: str) -> RatedPair | None:
    # One comma alone is that of a number: in "cat dog 7,5".
    parts = [part.strip() for part in line.split(_separator(line) or ("," if line.count(",") > 1 else None))]
    if len(parts) < 3 or not parts[0] or not parts[1]:
        return None
    try:
        rating = float(parts[2].replace(",", "."))
    except ValueError:
        return None
    return RatedPair(parts[0], parts[1], rating) if rating == rating and abs(rating) != float("inf") else None
