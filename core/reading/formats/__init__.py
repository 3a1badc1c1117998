"""The formats that are read. To add one, write its file with its rules and their source, and name its reader below."""

from core.errors import ReadingError
from core.reading.formats import (
    glove,
    itunes_library,
    lastfm_json,
    lines,
    listenbrainz,
    m3u,
    pls,
    safetensors_vectors,
    spotify_extended,
    spotify_history,
    spotify_million,
    spotify_playlists,
    table,
    text,
    text_column,
    word2vec_binary,
    word2vec_text,
    xspf,
    youtube_history,
)
from core.reading.reader import Reader
from core.reading.settings import ReadingSettings

READERS: tuple[Reader, ...] = (
    safetensors_vectors.READER,
    word2vec_binary.READER,
    word2vec_text.READER,
    glove.READER,
    table.READER,
    lines.READER,
    text.READER,
    text_column.READER,
    m3u.READER,
    pls.READER,
    xspf.READER,
    itunes_library.READER,
    spotify_playlists.READER,
    spotify_history.READER,
    spotify_extended.READER,
    spotify_million.READER,
    lastfm_json.READER,
    listenbrainz.READER,
    youtube_history.READER,
)
"""Of two that are equally sure of a file, the first here is asked."""

FORMATS = tuple(reader.format for reader in READERS)


def reader_of(format: str) -> Reader:
    """The reader of a format.

    Raises
    ------
    ReadingError
        ``errors-format-not-known``.
    """
    for reader in READERS:
        if reader.format == format:
            return reader
    raise ReadingError("errors-format-not-known", format=format[:40])


def is_of_songs(settings: ReadingSettings) -> bool:
    """Whether what is read so are songs, by artist and title, or lists of them: such files join each other."""
    roles = settings.table.roles
    named = settings.format == "table" and None not in (roles.artist, roles.title)
    return settings.kind == "playlists" or reader_of(settings.format).of_plays or named
