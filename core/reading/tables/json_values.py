"""The records of a JSON file, one at a time, however they lie in it: line by line, in one array, or in an object.

Rules: RFC 8259 (https://www.rfc-editor.org/rfc/rfc8259); JSON Lines (https://jsonlines.org), whose values may also
stretch over lines. Each value is decoded by Python's own decoder, ours are only the brackets and commas around the
records: so numbers stay texts *as they are written* (an id of 20 digits, ``1.0``, ``1e999``, ``NaN``), which a parser
of streams doesn't give, and a fault is told with its line and column. Of double keys the last counts.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

from core.errors import LimitError, ReadingError
from core.reading.nested.records import MAX_DEPTH
from core.reading.source import Source, Tell, tell_nobody
from core.reading.tables.column_names import roles_by_name
from core.reading.tables.json_plan import ELEMENTS_LOOKED_AT, known_roles, worth
from core.reading.text.cleaning import CleaningCounts, clean_chunks, encoding_of

FEED_CHARS = 4 << 20
LONGEST_RECORD = 8 << 20
"""Characters: some hundred MB once decoded, if it is made of nothing but empty arrays."""
WRAPPER_DEPTH = 4
"""So many objects may lie around the array of records: ``{"data": {"items": [ … ]}}``."""
MOST_PLACES, MOST_BARE = 1_000, 20_000
"""What is looked at of an object: its arrays; an object of more bare values is a record itself."""
LONGEST_WORD = len("-Infinity") + 3
_DECODER = json.JSONDecoder(parse_float=str, parse_int=str, parse_constant=str)
_SPACE = re.compile(r"[ \t\n\r]*")

Place = tuple[str, ...]


class JsonText:
    """The text of a JSON file from which value after value is taken.

    Parameters
    ----------
    source
        The file, in any encoding.
    tell
        Told the bytes that were read.
    """

    def __init__(self, source: Source, tell: Tell = tell_nobody) -> None:
        self._pieces = self._fed(clean_chunks(source, encoding_of(source), CleaningCounts(), tell))
        self._text = next(self._pieces, "")
        self._at = 0
        self._line, self._column = 1, 1
        self.taken = 0

    @staticmethod
    def _fed(chunks: Iterator[str]) -> Iterator[str]:
        for chunk in chunks:
            for start in range(0, len(chunk), FEED_CHARS):
                yield chunk[start : start + FEED_CHARS]

    def peek(self) -> str:
        """The next character that isn't white space; ``""`` at the end."""
        while True:
            self._at = _SPACE.match(self._text, self._at).end()  # type: ignore[union-attr]
            if self._at < len(self._text):
                return self._text[self._at]
            if not self._more():
                return ""

    def take(self, expected: str) -> bool:
        """Take the next character if it is the expected one."""
        found = self.peek() == expected
        self._at += found
        return found

    def need(self, expected: str) -> None:
        """Take the next character, which must be the expected one.

        Raises
        ------
        ReadingError
            ``errors-json-broken``.
        """
        if not self.take(expected):
            raise self.broken(self._at)

    def value(self) -> Any:
        """Take one whole value; numbers are texts.

        Raises
        ------
        ReadingError
            ``errors-json-broken`` with line and column.
        LimitError
            ``errors-nested-too-deep``, ``errors-json-record-too-long``.
        """
        self.peek()
        while True:
            try:
                value, end = _DECODER.raw_decode(self._text, self._at)
            except json.JSONDecodeError as error:
                if not (self._may_go_on(error) and self._more()):
                    raise self.broken(error.pos) from error
            except RecursionError as error:
                raise LimitError("errors-nested-too-deep", limit=MAX_DEPTH) from error
            else:
                # A number at the end of a piece may go on in the next.
                if end < len(self._text) or not self._more():
                    self.taken += end - self._at
                    self._at = end
                    return value

    def is_alone(self) -> bool | None:
        """Whether the next value is the last one; None where it is too long to tell."""
        try:
            _, end = _DECODER.raw_decode(self._text, self._at)
        except (json.JSONDecodeError, RecursionError):
            return None
        return _SPACE.fullmatch(self._text, end) is not None and not self._more()

    def opens_array_of(self, signs: str) -> bool:
        """Whether the next value is an array whose first element begins with one of these."""
        while self.peek() == "[":
            inner = _SPACE.match(self._text, self._at + 1).end()  # type: ignore[union-attr]
            if inner < len(self._text):
                return self._text[inner] in signs
            if not self._more():
                return False
        return False

    def broken(self, place: int | None = None) -> ReadingError:
        """What is wrong at a place in the text at hand, or at the next value."""
        place = self._at if place is None else place
        n_lines = self._text.count("\n", 0, place)
        column = place - self._text.rfind("\n", 0, place) if n_lines else self._column + place
        return ReadingError("errors-json-broken", line=self._line + n_lines, column=column)

    def _may_go_on(self, error: json.JSONDecodeError) -> bool:
        """Whether the decoder only missed the rest: it stopped at the end, in a word or an escape, or in a string."""
        return error.msg.startswith("Unterminated") or error.pos > len(self._text) - LONGEST_WORD

    def _more(self) -> bool:
        """Drop what was taken, and go on reading; False at the end of the file."""
        if len(self._text) - self._at > LONGEST_RECORD:
            line = self._line + self._text.count("\n", 0, self._at)
            raise LimitError("errors-json-record-too-long", line=line, limit=LONGEST_RECORD)
        piece = next(self._pieces, "")
        if piece:
            n_lines = self._text.count("\n", 0, self._at)
            self._column = self._at - self._text.rfind("\n", 0, self._at) if n_lines else self._column + self._at
            self._line += n_lines
            self._text, self._at = self._text[self._at :] + piece, 0
        return bool(piece)


def json_records(
    source: Source, tell: Tell = tell_nobody, left: Counter[str] | None = None
) -> Iterator[tuple[Any, int]]:
    """Each record and the number of characters taken so far: an object, an array, or a bare value.

    Records are the values of a file of several, line by line or not; the elements of one array (one of bare values is
    itself a record); the elements of one array of objects in an object; the members of an object of nothing but arrays
    (the key becomes ``sequence``) or of three or more objects (``id``); or the object itself.

    Of several arrays of objects in an object one is read: one whose records have both an item and a user or session,
    else one of songs, else any but one of users only; of equals the largest. The other arrays (``users`` beside
    ``events``) and what else the object has are left out.

    Parameters
    ----------
    source
        The file.
    tell
        Told the bytes that were read.
    left
        Gets the arrays that are left out, ``data.users``, with the number of their elements.

    Raises
    ------
    ReadingError, LimitError
        As `JsonText.value`.

    Examples
    --------
    >>> [record for record, _ in json_records(Source(b'{"total": 2, "data": [{"id": 1}, {"id": 20.0}]}'))]
    [{'id': '1'}, {'id': '20.0'}]
    """
    text = JsonText(source, tell)
    opening, alone = text.peek(), text.is_alone()
    if alone is not False and text.opens_array_of("{["):
        return _counted(text, _arrays(text))
    if opening == "{" and alone is not False:
        return _in_object(source, tell, Counter() if left is None else left)
    return _counted(text, _values(text))


def _counted(text: JsonText, found: Iterator[Any]) -> Iterator[tuple[Any, int]]:
    for record in found:
        yield record, text.taken


def _values(text: JsonText) -> Iterator[Any]:
    while text.peek():
        yield text.value()


def _arrays(text: JsonText) -> Iterator[Any]:
    """The elements of an array, and of those that follow it."""
    while text.peek():
        text.need("[")
        yield from _elements(text)


def _elements(text: JsonText) -> Iterator[Any]:
    """The elements up to the closing bracket; the opening one is taken."""
    if text.take("]"):
        return
    while True:
        yield text.value()
        if text.take("]"):
            return
        text.need(",")


def _keys(text: JsonText) -> Iterator[str]:
    """The keys up to the closing brace; the opening one is taken. Whoever asks takes the values."""
    if text.take("}"):
        return
    while True:
        if text.peek() != '"':
            raise text.broken()
        key = text.value()
        text.need(":")
        yield key
        if text.take("}"):
            return
        text.need(",")


def _walk(text: JsonText) -> Iterator[tuple[Place, str, Any]]:
    """The members of an object, and of those that follow it."""
    while text.peek():
        yield from _walk_object(text, ())


def _walk_object(text: JsonText, place: Place) -> Iterator[tuple[Place, str, Any]]:
    """Each member of an object and of those in it: place and opening sign; and the elements of its arrays."""
    text.need("{")
    for key in _keys(text):
        here, opening = (*place, key), text.peek()
        yield here, opening, None
        if opening == "{" and len(here) < WRAPPER_DEPTH:
            yield from _walk_object(text, here)
        elif text.opens_array_of("{["):
            text.need("[")
            for element in _elements(text):
                yield here, "", element
        else:
            text.value()


def _in_object(source: Source, tell: Tell, left: Counter[str]) -> Iterator[tuple[Any, int]]:
    """The records of a file that is one object. It is gone through twice: what is what shows only at the end."""
    sizes: Counter[Place] = Counter()
    known: dict[Place, set[str]] = {}
    members: Counter[str] = Counter()
    n_known = n_bare = 0
    for place, opening, element in _walk(JsonText(source)):
        n_bare += len(place) == 1 and opening not in ("", "[", "{")
        if n_bare > MOST_BARE:
            break
        if isinstance(element, dict | list) and (place in sizes or len(sizes) < MOST_PLACES):
            sizes[place] += 1
            if sizes[place] <= ELEMENTS_LOOKED_AT:
                known.setdefault(place, set()).update(known_roles(element))
        elif opening and len(place) == 1:
            members[opening] += 1
            n_known += n_known < 2 and bool(roles_by_name(place[0]) or roles_by_name(place[0].removesuffix("s")))
    text = JsonText(source, tell)
    all_arrays, all_objects = ({sign} == members.keys() for sign in "[{")
    if n_bare > MOST_BARE:
        return _counted(text, _values(text))
    worths = {place: worth(place[-1], roles) for place, roles in known.items()}
    n_known += 2 * (2 in worths.values() and len(set(worths.values())) > 1)
    if n_known < 2 and ((all_arrays and members["["] >= 2) or (all_objects and members["{"] >= 3)):
        return _counted(text, _mapping(text))
    if not sizes:
        return _counted(text, _values(text))
    best = max(sizes, key=lambda place: (worths[place], sizes[place]))
    left.update({".".join(place): size for place, size in sizes.items() if place != best})
    elements = (element for place, opening, element in _walk(text) if place == best and not opening)
    return _counted(text, elements)


def _mapping(text: JsonText) -> Iterator[Any]:
    """Each member as a record that has the key in it."""
    while text.peek():
        text.need("{")
        for key in _keys(text):
            value = text.value()
            yield {"id": key} | value if isinstance(value, dict) else {"sequence": key, "item": value}
