"""Records out of nested files, one at a time: JSON by streaming, property lists and other XML the same way.

Nothing is held but the record at hand, nothing nests deeper than `MAX_DEPTH`, and XML may not define entities
(billion laughs) or ask for other files.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any

from core.errors import LimitError, ReadingError
from core.reading.source import Source, Tell, tell_nobody
from core.reading.text.cleaning import CleaningCounts, clean_chunks, encoding_of

MAX_DEPTH = 64
LONGEST_TAG_BYTES = 4_000_000
"""The XML parser looks through an unfinished tag again with each piece that it is fed."""
EXACT_PLACE_BYTES = 20_000_000
FEED_CHARS = 64 * 1024
ITEM, ANY = "item", "*"

Event = tuple[str, Any]
"""``start_map``, ``end_map``, ``start_array``, ``end_array``, ``map_key`` or a kind of value; and the value."""


class _Utf8:
    """A file as a stream of clean UTF-8, whatever it is encoded in."""

    def __init__(self, source: Source, encoding: str, counts: CleaningCounts, tell: Tell) -> None:
        self._pieces = clean_chunks(source, encoding, counts, tell)
        self._rest = b""
        self.line = 1

    def read(self, size: int = -1) -> bytes:
        """At least one byte unless at the end."""
        if not self._rest:
            self._rest = next((piece.encode() for piece in self._pieces if piece), b"")
        size = len(self._rest) if size < 0 else size
        given, self._rest = self._rest[:size], self._rest[size:]
        self.line += given.count(b"\n")
        return given


def json_events(
    source: Source,
    encoding: str = "",
    *,
    lines: bool = False,
    counts: CleaningCounts | None = None,
    tell: Tell = tell_nobody,
) -> Iterator[Event]:
    """The tokens of a JSON file, or of one document after the other (``lines``). The head of a file just ends.

    Raises
    ------
    ReadingError
        ``errors-json-broken`` with line and column.
    LimitError
        ``errors-nested-too-deep``.
    """
    import ijson

    stream = _Utf8(source, encoding_of(source, encoding), counts or CleaningCounts(), tell)
    try:
        yield from _shallow(ijson.basic_parse(stream, use_float=True, multiple_values=lines, buf_size=FEED_CHARS))
    except (ijson.JSONError, _CutOffError) as error:
        if not source.whole:
            return
        line, column = _place(source, encoding) or (stream.line, 1)
        raise ReadingError("errors-json-broken", line=line, column=column) from error


def _shallow(events: Iterator[Event]) -> Iterator[Event]:
    depth = 0
    for event in events:
        if event[0] in ("start_map", "start_array"):
            depth += 1
            if depth > MAX_DEPTH:
                raise LimitError("errors-nested-too-deep", limit=MAX_DEPTH)
        elif event[0] in ("end_map", "end_array"):
            depth -= 1
        yield event
    if depth:
        raise _CutOffError  # of many documents, the parser takes half a last one for none


class _CutOffError(Exception):
    """The file ends inside of something."""


def _place(source: Source, encoding: str) -> tuple[int, int] | None:
    """Line and column of the fault, by a parser that tells them; None for files that it would choke on."""
    if source.size > EXACT_PLACE_BYTES:
        return None
    text = "".join(clean_chunks(source, encoding_of(source, encoding), CleaningCounts()))
    decoder, start = json.JSONDecoder(), 0
    try:
        while rest := text[start:].lstrip():
            start = len(text) - len(rest)
            _, start = decoder.raw_decode(text, start)
    except json.JSONDecodeError as error:
        return error.lineno, error.colno
    except (RecursionError, ValueError):
        return None
    return None


def records(events: Iterator[Event], *targets: Sequence[str]) -> Iterator[tuple[tuple[str, ...], Any]]:
    """Each value whose place matches one of the targets, with that place.

    Parameters
    ----------
    events
        Tokens.
    targets
        Keys from the top down; `ITEM` for the elements of an array, `ANY` for any key.

    Examples
    --------
    >>> events = json_events(Source(b'{"lists": [{"name": "a"}, {"name": "b"}]}'))
    >>> [value["name"] for _, value in records(events, ("lists", ITEM))]
    ['a', 'b']
    """
    path: list[str] = []
    found: tuple[str, ...] = ()
    building: list[Any] = []
    for kind, value in events:
        if kind == "map_key":
            path[-1] = value
        elif kind in ("start_map", "start_array"):
            fresh: Any = {} if kind == "start_map" else []
            if building:
                _put(building[-1], path[-1], fresh)
                building.append(fresh)
            elif any(_matches(path, target) for target in targets):
                found = tuple(path)
                building.append(fresh)
            path.append(ITEM if kind == "start_array" else "")
        elif kind in ("end_map", "end_array"):
            path.pop()
            if building:
                done = building.pop()
                if not building:
                    yield found, done
        elif building:
            _put(building[-1], path[-1], value)


def _put(container: Any, key: str, value: Any) -> None:
    if isinstance(container, dict):
        container[key] = value
    else:
        container.append(value)


def _matches(path: Sequence[str], target: Sequence[str]) -> bool:
    return len(path) == len(target) and all(wanted in (ANY, key) for key, wanted in zip(path, target, strict=True))


class _Elements:
    """Takes what an XML parser finds and keeps it as (tag without namespace, text or None at its start)."""

    def __init__(self) -> None:
        self.found: list[tuple[str, str | None]] = []
        self.moved = False
        self._texts: list[list[str]] = []

    def start(self, tag: str, _: dict[str, str]) -> None:
        """A start tag."""
        self.moved = True
        self._texts.append([])
        if len(self._texts) > MAX_DEPTH:
            raise LimitError("errors-nested-too-deep", limit=MAX_DEPTH)
        self.found.append((tag.rpartition("}")[2], None))

    def data(self, text: str) -> None:
        """Text, perhaps a part of it."""
        self.moved = True
        if self._texts:
            self._texts[-1].append(text)

    def end(self, tag: str) -> None:
        """An end tag: the text directly in the element."""
        self.found.append((tag.rpartition("}")[2], "".join(self._texts.pop())))

    def close(self) -> None:
        """Nothing is left to do."""


def xml_elements(
    source: Source, encoding: str = "", *, counts: CleaningCounts | None = None, tell: Tell = tell_nobody
) -> Iterator[tuple[str, str | None]]:
    """Tags in order: (name, None) where an element starts, (name, its text) where it ends. A head just ends.

    Raises
    ------
    ReadingError
        ``errors-xml-broken`` with line and column; ``errors-xml-entities`` if it defines entities.
    LimitError
        ``errors-nested-too-deep``.
    """
    from xml.etree.ElementTree import ParseError

    from defusedxml.common import DefusedXmlException
    from defusedxml.ElementTree import DefusedXMLParser

    target = _Elements()
    parser = DefusedXMLParser(target=target, encoding="utf-8")
    stream = _Utf8(source, encoding_of(source, encoding), counts or CleaningCounts(), tell)
    n_silent = 0
    try:
        while piece := stream.read(FEED_CHARS):
            target.moved = False
            parser.feed(piece)
            n_silent = 0 if target.moved else n_silent + len(piece)
            if n_silent > LONGEST_TAG_BYTES:
                raise ReadingError("errors-xml-broken", line=stream.line, column=1)
            yield from target.found
            target.found.clear()
        if source.whole:
            parser.close()
    except DefusedXmlException as error:
        raise ReadingError("errors-xml-entities") from error
    except ParseError as error:
        line, column = error.position
        raise ReadingError("errors-xml-broken", line=line, column=column + 1) from error


def plist_events(elements: Iterator[tuple[str, str | None]]) -> Iterator[Event]:
    """The tokens of an Apple property list (http://www.apple.com/DTDs/PropertyList-1.0.dtd); values as text.

    A key outside of a dictionary, which only a damaged file has, names nothing and is left out.
    """
    containers = {"dict": "map", "array": "array"}
    inside: list[str] = []
    for tag, text in elements:
        if tag in containers:
            if text is None:
                inside.append(tag)
            else:
                inside.pop()
            yield f"{'start' if text is None else 'end'}_{containers[tag]}", None
        elif text is None or tag == "plist":
            continue
        elif tag == "key":
            if inside[-1:] == ["dict"]:
                yield "map_key", text
        else:
            yield "string", tag if tag in ("true", "false") else text
