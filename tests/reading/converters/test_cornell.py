"""The Cornell playlist files, dropped together."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.errors import LimitError
from core.reading.converters import cornell
from core.settings import Settings
from core.types import Corpus
from tests.reading.bringing import bring
from tests.reading.converters.table_files import is_taken, table_of
from tests.reading.files import counted, sequences, written
from tests.reading.test_archives import zipped

CONVERTER = cornell.CONVERTER
N_SONGS = 12
HEADINGS = " ".join(str(17_000_000 + song) for song in range(N_SONGS)) + " \n" + "3 " * N_SONGS + "\n"
LISTS = [[0, 1, 2], [3, 0], [11, 10, 9, 0], [5]]
TEST_LISTS = [[2, 1]]
TITLES = ["Gucci Time (w\\/ Swizz Beatz)", "Өмір", *(f"Song {song}" for song in range(2, N_SONGS - 1)), "-"]
SONG_HASH = "".join(f"{song}\t{title}\tBand {song % 3}\n" for song, title in enumerate(TITLES))
TAGS = "0 2\n#\n" + "1\n" * (N_SONGS - 2)
TAG_HASH = "0, rock\n1, male vocalists\n2, 80s, late\n"


def lists_of(lists: list[list[int]]) -> str:
    return HEADINGS + "".join(" ".join(map(str, songs)) + " \n" for songs in lists)


FILES: dict[str, bytes | str] = {
    "tag_hash.txt": TAG_HASH,
    "test.txt": lists_of(TEST_LISTS),
    "train.txt": lists_of(LISTS),
    "song_hash.txt": SONG_HASH,
    "tags.txt": TAGS,
}


def without(*names: str) -> dict[str, bytes | str]:
    return {name: content for name, content in FILES.items() if name not in names}


def test_one_row_for_each_play_with_all_that_is_known() -> None:
    rows = table_of(CONVERTER, FILES)
    assert rows[0] == ["playlist", "song_id", "title", "performer", "tags"]
    assert rows[1:4] == [
        ["1", "0", "Gucci Time (w/ Swizz Beatz)", "Band 0", "rock; 80s, late"],
        ["1", "1", "Өмір", "Band 1", ""],
        ["1", "2", "Song 2", "Band 2", "male vocalists"],
    ]
    assert rows[6] == ["3", "11", "", "Band 2", "male vocalists"]
    assert [(row[0], int(row[1])) for row in rows[1:]] == [
        (str(number), song) for number, songs in enumerate(LISTS + TEST_LISTS, start=1) for song in songs
    ]


def test_without_names_of_tags_their_numbers_stay() -> None:
    assert table_of(CONVERTER, without("tag_hash.txt", "test.txt"))[1][4] == "0; 2"


def test_without_tags_the_songs_have_their_names() -> None:
    rows = table_of(CONVERTER, without("tags.txt", "tag_hash.txt", "test.txt"))
    assert rows[2] == ["1", "1", "Өмір", "Band 1", ""]


@pytest.mark.parametrize("missing", [["song_hash.txt"], ["train.txt", "test.txt"]])
def test_lists_or_names_alone_stay_with_their_readers(missing: list[str]) -> None:
    assert not is_taken(CONVERTER, without(*missing))


def test_the_archive_as_it_is_downloaded(tmp_path: Path) -> None:
    data = zipped({f"yes_small/{name}": content for name, content in FILES.items()})
    place = tmp_path / "opened"
    place.mkdir()
    corpus = bring(written(tmp_path, data, "brought"), "dataset.zip", place)
    assert isinstance(corpus, Corpus)
    assert sequences(corpus) == [list(map(str, songs)) for songs in LISTS + TEST_LISTS if len(songs) > 1]
    items = {row["key"]: row for row in corpus.items.table.iter_rows(named=True)}
    assert (items["0"]["title"], items["0"]["artist"]) == ("Gucci Time (w/ Swizz Beatz)", "Band 0")
    assert (items["11"]["title"], items["1"]["title"]) == (None, "Өмір")
    assert corpus.report.kind == "playlists"
    assert counted(corpus.report.dropped) == {"dropped-short-sequences": 1}


def test_headings_longer_than_what_is_looked_at() -> None:
    numbers = " ".join(map(str, range(10_000_000, 10_080_000)))
    files = {"train.txt": f"{numbers}\n{numbers}\n0 1\n1 2\n", "song_hash.txt": SONG_HASH}
    assert [row[:2] for row in table_of(CONVERTER, files)[1:]] == [["1", "0"], ["1", "1"], ["2", "1"], ["2", "2"]]


@pytest.mark.parametrize(
    ("limits", "code"),
    [
        (Settings(max_vocabulary=5), "errors-too-many-different-items"),
        (Settings(max_cell_chars=20), "errors-cell-too-long"),
        (Settings(max_unpacked_bytes=200), "errors-archive-too-large"),
    ],
)
def test_limits_hold(limits: Settings, code: str) -> None:
    with pytest.raises(LimitError) as caught:
        table_of(CONVERTER, FILES, limits)
    assert caught.value.code == code
