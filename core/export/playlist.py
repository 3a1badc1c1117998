"""A list of items as a playlist file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from core.types import Items

SECONDS_UNKNOWN = -1
ARTIST = "artist"


def playlist_m3u(items: Items, rows: Sequence[int]) -> Iterator[bytes]:
    """Items as an extended M3U playlist, UTF-8 (.m3u8): a title line and a file name for each.

    We know no files; players and services that import playlists match by the title line ("artist - title" as people
    see it). The file name is the same text, so that a player which insists on one has something to search for.

    Parameters
    ----------
    items
        The vocabulary.
    rows
        Which, in this order.

    Notes
    -----
    Format: https://en.wikipedia.org/wiki/M3U (Extended M3U). A name never begins a directive: ``#`` at the start of a
    line is one, so file names begin with ``./``.

    Examples
    --------
    >>> print(b"".join(playlist_m3u(Items.from_keys(["Кино – Группа крови"]), [0])).decode())
    #EXTM3U
    #EXTINF:-1,Кино – Группа крови
    ./Кино – Группа крови.mp3
    <BLANKLINE>
    """
    yield b"#EXTM3U\n"
    for row in rows:
        name = _name(items, row)
        file_name = name.replace("/", "-").replace("\\", "-")
        yield f"#EXTINF:{SECONDS_UNKNOWN},{name}\n./{file_name}.mp3\n".encode("utf-8", "replace")


def _name(items: Items, row: int) -> str:
    """Artist and title in one line; the title alone where the artist is unknown or named in it."""
    title = " ".join(items.labels[row].split())
    artist = items.table[ARTIST][row] if ARTIST in items.table.columns else None
    known = " ".join(str(artist).split()) if artist else ""
    return title if not known or known.casefold() in title.casefold() else f"{known} - {title}"
