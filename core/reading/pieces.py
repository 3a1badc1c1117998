"""What a converter is: files that show nothing until they are opened whole are turned into plain ones first.

A Word document becomes a text, a spreadsheet a CSV table, a matrix with its labels one file of vectors; from there on
they are read like any other. One kind of file is one small file in ``core.reading.converters``.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from core.reading.reader import Head
from core.reading.source import ByteProgress, Source
from core.settings import Settings


@dataclass(frozen=True, slots=True, eq=False)
class Piece:
    """One of the files that lie before us; each is equal to itself alone.

    Parameters
    ----------
    source
        Its bytes and its name, without folders.
    head
        Its beginning.
    members
        Names of the files in it, with their folders, where it is a zip (as are .docx, .xlsx, .epub and .npz).
    folder
        Where it lay in an archive: ``"data/model"``; ``""`` at the top.
    """

    source: Source
    head: Head
    members: frozenset[str] = frozenset()
    folder: str = ""


@dataclass(frozen=True, slots=True)
class Plain:
    """What a converter made: the plain file's name, and the lists that it left in the original: ``users (12)``."""

    name: str
    lists_left: tuple[str, ...] = ()


Group = tuple[Piece, ...]
"""Files that become one: a document by itself, a matrix and its labels."""


@dataclass(frozen=True, slots=True)
class Converter:
    """How one kind of file becomes a plain one.

    Parameters
    ----------
    name
        In messages: ``reading-container-<name>``.
    find
        The files before us → the groups that are of this kind. Looks at heads and names alone, in the server's own
        process; never raises.
    convert
        A group, the path of a new file, limits, whom to tell → the plain file's name, or more of it. Runs in a child
        process, takes bounded memory, raises ReadingError or LimitError for what can't be used.
    """

    name: str
    find: Callable[[Sequence[Piece]], list[Group]]
    convert: Callable[[Group, Path, Settings, ByteProgress], str | Plain]


def each(recognize: Callable[[Piece], bool]) -> Callable[[Sequence[Piece]], list[Group]]:
    """Every file of a kind by itself."""

    def find(pieces: Sequence[Piece]) -> list[Group]:
        return [(piece,) for piece in pieces if recognize(piece)]

    return find


def plain_name(name: str, ending: str) -> str:
    """The name with another ending.

    >>> plain_name("thesis.docx", "txt")
    'thesis.txt'
    """
    stem, dot, _ = name.rpartition(".")
    return f"{stem if dot and stem else name}.{ending}"
