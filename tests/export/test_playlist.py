"""A list of items as M3U: read back by our own reader, and safe whatever the titles say."""

from __future__ import annotations

from pathlib import Path

import polars as pl

from core.export import playlist_m3u
from core.reading import detect, read
from core.types import Corpus, Items


def items(titles: list[str], artists: list[str | None]) -> Items:
    keys = [f"k{number}" for number in range(len(titles))]
    return Items(pl.DataFrame({"key": keys, "title": titles, "artist": artists}))


def test_our_own_reader_understands_it(tmp_path: Path) -> None:
    songs = items(["Группа крови", "Көзімнің қарасы", "Yellow"], ["Кино", "Абай", "Coldplay"])
    path = tmp_path / "list.m3u8"
    path.write_bytes(b"".join(playlist_m3u(songs, [2, 0, 1])))
    corpus = read([path], [path.name], detect(path.read_bytes(), path.name, path.stat().st_size).settings)
    assert isinstance(corpus, Corpus)
    named = corpus.items.table.select("artist", "title").rows()
    assert sorted(named) == [("Coldplay", "Yellow"), ("Абай", "Көзімнің қарасы"), ("Кино", "Группа крови")]


def test_a_title_can_neither_begin_a_line_nor_name_a_folder() -> None:
    written = b"".join(playlist_m3u(items(["#EXTINF:1\n../../etc/passwd"], [None]), [0])).decode()
    lines = written.splitlines()
    assert lines == ["#EXTM3U", "#EXTINF:-1,#EXTINF:1 ../../etc/passwd", "./#EXTINF:1 ..-..-etc-passwd.mp3"]


def test_an_artist_who_is_in_the_title_is_not_named_twice() -> None:
    written = b"".join(playlist_m3u(items(["Coldplay – Yellow"], ["Coldplay"]), [0])).decode()
    assert "#EXTINF:-1,Coldplay – Yellow\n" in written
