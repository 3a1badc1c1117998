"""The XML in documents: tags, attributes and text in order, by streaming.

Nothing is held, nothing nests deeper than `MAX_DEPTH`, and a document may not define entities (billion laughs) or ask
for other files. Names lose their namespaces: the transitional and the strict kind of a format are read alike.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from core.errors import LimitError, ReadingError
from core.reading.nested.records import LONGEST_TAG_BYTES, MAX_DEPTH

MOST_EVENTS = 30_000_000
START, TEXT, END = "start", "text", "end"

XmlEvent = tuple[str, str, Mapping[str, str]]
"""`START` with name and attributes, `TEXT` with the text, `END` with the name."""
_NO_ATTRIBUTES: Mapping[str, str] = {}


class _Events:
    """Keeps what the parser finds until it is asked for."""

    def __init__(self) -> None:
        self.found: list[XmlEvent] = []
        self._depth = 0

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """A start tag."""
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise LimitError("errors-nested-too-deep", limit=MAX_DEPTH)
        plain = {_local(name): value for name, value in attributes.items()} if attributes else _NO_ATTRIBUTES
        self.found.append((START, _local(tag), plain))

    def data(self, text: str) -> None:
        """Text, perhaps a part of it."""
        self.found.append((TEXT, text, _NO_ATTRIBUTES))

    def end(self, tag: str) -> None:
        """An end tag."""
        self._depth -= 1
        self.found.append((END, _local(tag), _NO_ATTRIBUTES))

    def close(self) -> None:
        """Nothing is left to do."""


def _local(name: str) -> str:
    return name.rpartition("}")[2]


def xml_events(chunks: Iterable[bytes], format: str) -> Iterator[XmlEvent]:
    """What a document holds, in order.

    Parameters
    ----------
    chunks
        Its bytes; the encoding is what the XML declaration says.
    format
        What it belongs to, for messages: ``"Word"``.

    Raises
    ------
    ReadingError
        ``errors-document-damaged``; ``errors-document-entities``.
    LimitError
        ``errors-nested-too-deep``, ``errors-document-too-complex``.

    Examples
    --------
    >>> [(kind, value) for kind, value, _ in xml_events([b"<w:p xmlns:w='x'>a</w:p>"], "Word")]
    [('start', 'p'), ('text', 'a'), ('end', 'p')]
    """
    from xml.etree.ElementTree import ParseError

    from defusedxml.common import DefusedXmlException
    from defusedxml.ElementTree import DefusedXMLParser

    events = _Events()
    parser = DefusedXMLParser(target=events)
    n_silent = n_events = 0
    try:
        for chunk in chunks:
            parser.feed(chunk)
            n_silent = 0 if events.found else n_silent + len(chunk)
            if n_silent > LONGEST_TAG_BYTES:
                raise ReadingError("errors-document-damaged", format=format)
            n_events += len(events.found)
            if n_events > MOST_EVENTS:
                raise LimitError("errors-document-too-complex", format=format)
            yield from events.found
            events.found.clear()
        parser.close()
        yield from events.found
    except DefusedXmlException as error:
        raise ReadingError("errors-document-entities", format=format) from error
    except (ParseError, ValueError, LookupError) as error:  # also an encoding that nobody knows
        raise ReadingError("errors-document-damaged", format=format) from error
