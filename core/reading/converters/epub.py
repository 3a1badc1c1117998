"""Books (.epub): the chapters in reading order, a line for each paragraph.

Rules: https://www.w3.org/TR/epub-33/: ``META-INF/container.xml`` names the package document, its spine lists the
chapters in order (those outside the main flow included), which are XHTML and read as `core.reading.converters.html`
reads pages. Tables of contents are ``<nav>`` and left out. A book whose chapters ``META-INF/encryption.xml`` names is
copy-protected and refused; fonts may be scrambled. What the book refers to is looked up among its own parts, nowhere
else.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import unquote

from core.errors import ReadingError
from core.reading.converters.html import decoded_page, write_page
from core.reading.nested.xml_parts import START, xml_events
from core.reading.packed.containers import Container, open_container
from core.reading.pieces import Converter, Group, Piece, each, plain_name
from core.reading.source import ByteProgress, Source, tell_nobody
from core.reading.text.plain_text import plain_text
from core.settings import Settings

FORMAT = "EPUB"
PACKAGE_PLACE, ENCRYPTION = "META-INF/container.xml", "META-INF/encryption.xml"
PACKAGE_TYPE = "application/oebps-package+xml"
_PAGES = frozenset({"application/xhtml+xml", "text/html", "text/x-oeb1-document"})


@dataclass(slots=True)
class Package:
    """What the package document says: for each id its part and kind, and the ids in reading order."""

    items: dict[str, tuple[str, str]] = field(default_factory=dict)
    spine: list[str] = field(default_factory=list)


def _recognize(piece: Piece) -> bool:
    """A zip with a book's parts; or called so, where its table of contents can't be read."""
    if piece.members:
        return PACKAGE_PLACE in piece.members
    return piece.head.ending == "epub" and piece.head.data.startswith(b"PK\x03\x04")


def part_at(folder: str, address: str) -> str:
    """The name of the part that an address within a book stands for.

    >>> part_at("OEBPS/text", "../ch%201.xhtml#start")
    'OEBPS/ch 1.xhtml'
    """
    return posixpath.normpath(posixpath.join(folder, unquote(address.partition("#")[0])))


def _package_part(container: Container) -> str:
    for kind, name, attributes in xml_events(container.chunks(PACKAGE_PLACE), FORMAT):
        if kind == START and name == "rootfile" and attributes.get("media-type", PACKAGE_TYPE) == PACKAGE_TYPE:
            return part_at("", attributes.get("full-path", ""))
    raise ReadingError("errors-document-damaged", format=FORMAT)


def _package(container: Container) -> Package:
    part = _package_part(container)
    folder = posixpath.dirname(part)
    package = Package()
    for kind, name, attributes in xml_events(container.chunks(part), FORMAT):
        if kind == START and name == "item":
            place = part_at(folder, attributes.get("href", ""))
            package.items[attributes.get("id", "")] = (place, attributes.get("media-type", ""))
        elif kind == START and name == "itemref":
            package.spine.append(attributes.get("idref", ""))
    return package


def _chapters(package: Package) -> list[str]:
    """The parts that hold text, in reading order, each once."""
    listed = (package.items.get(entry, ("", "")) for entry in package.spine)
    return list(dict.fromkeys(part for part, kind in listed if kind in _PAGES))


def _refuse_protected(container: Container, chapters: Iterable[str]) -> None:
    if ENCRYPTION not in container:
        return
    locked = {
        part_at("", attributes.get("URI", ""))
        for kind, name, attributes in xml_events(container.chunks(ENCRYPTION), FORMAT)
        if kind == START and name == "CipherReference"
    }
    if not locked.isdisjoint(chapters):
        raise ReadingError("errors-epub-protected")


def _convert(group: Group, path: Path, limits: Settings, progress: ByteProgress) -> str:
    source = group[0].source
    assert isinstance(source.content, Path)
    with open_container(source.content, FORMAT, limits) as container, plain_text(path, limits, FORMAT) as writer:
        chapters = _chapters(_package(container))
        _refuse_protected(container, chapters)
        for chapter in chapters:
            write_page(decoded_page(Source(container.content(chapter)), tell_nobody), writer, FORMAT)
            progress.add(container.packed_size(chapter))
    return plain_name(source.name, "txt")


CONVERTER = Converter("epub", each(_recognize), _convert)
