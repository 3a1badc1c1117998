"""The second file: id → title, artist, metadata."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from core.errors import ReadingError
from core.reading import (
    CatalogueSettings,
    LineSettings,
    ReadingSettings,
    Roles,
    TableSettings,
    detect,
    detect_catalogue,
)
from core.settings import Settings
from tests.reading.files import counted, labelled, read_corpus

LINES = ReadingSettings("lines", "sessions", lines=LineSettings())
SONGS = (
    "song_id,title,artist,genre,year\n1,Hurt,Johnny Cash,country,2002\n2,Hurt,Nine Inch Nails,rock,1994\n"
    '3,"One, Two",Someone,pop,\n4,Intro,,,\n5,Intro,,,\n'
)


def test_titles_artists_and_metadata(tmp_path: Path) -> None:
    corpus = read_corpus(tmp_path, "1 2 3\n3 1\n", LINES, catalogue=SONGS)
    assert labelled(corpus) == [
        ["Hurt – Johnny Cash", "Hurt – Nine Inch Nails", "One, Two"],
        ["One, Two", "Hurt – Johnny Cash"],
    ]
    assert corpus.items.metadata_columns == ["artist", "genre", "year"]
    assert corpus.items.table["year"].to_list() == [2002, None, 1994]


def test_items_of_one_title_without_artist_show_their_key(tmp_path: Path) -> None:
    assert labelled(read_corpus(tmp_path, "4 5 3\n", LINES, catalogue=SONGS)) == [
        ["Intro (4)", "Intro (5)", "One, Two"]
    ]


def test_what_is_odd_is_counted(tmp_path: Path) -> None:
    catalogue = "1\tFirst\n1\tSecond\n\tNobody\n2\tTwo\n"
    corpus = read_corpus(tmp_path, "1 2 9\n", LINES, catalogue=catalogue)
    assert labelled(corpus) == [["First", "Two", "9"]]
    assert counted(corpus.report.warnings) == {
        "warning-catalogue-no-id": 1,
        "warning-catalogue-duplicates": 1,
        "warning-untitled-items": 1,
    }


@pytest.mark.parametrize("limits", [Settings(), Settings(max_vocabulary=2), Settings(max_vocabulary=1)])
def test_unplayed_is_only_what_nobody_ever_played(tmp_path: Path, limits: Settings) -> None:
    # 3 is rare, and 4 is alone in a list that is too short.
    settings = replace(LINES, min_sequence_length=2)
    corpus = read_corpus(tmp_path, "1 2 1 2 1\n1 2 3\n4\n", settings, catalogue=SONGS, limits=limits)
    assert "4" not in corpus.items.keys
    assert len(corpus.items) == min(3, limits.max_vocabulary)
    assert corpus.unplayed is not None
    assert corpus.unplayed.keys == ["5"]


def test_where_everything_was_played_nothing_is_unplayed(tmp_path: Path) -> None:
    settings = replace(LINES, min_sequence_length=2)
    assert read_corpus(tmp_path, "1 2 3\n4\n5\n", settings, catalogue=SONGS).unplayed is None


def test_the_catalogue_is_believed_before_the_log(tmp_path: Path) -> None:
    settings = ReadingSettings(
        "table", "sessions", table=TableSettings(roles=Roles(sequence="s", item="id", title="name", metadata=("kind",)))
    )
    log = "s,id,name,kind\n1,1,old one,a\n1,9,old nine,b\n"
    corpus = read_corpus(tmp_path, log, settings, catalogue="id,name,kind\n1,New One,c\n2,Two,d\n")
    assert labelled(corpus) == [["New One", "old nine"]]
    assert corpus.items.table["kind"].to_list() == ["c", "b"]


def test_columns_can_be_chosen(tmp_path: Path) -> None:
    chosen = CatalogueSettings(
        delimiter=",", has_header=True, key="title", title="genre", artist=None, metadata=("song_id",)
    )
    settings = ReadingSettings("lines", "sessions", lines=LineSettings(","), catalogue=chosen)
    corpus = read_corpus(tmp_path, "Hurt,Intro\n", settings, catalogue=SONGS)
    assert labelled(corpus) == [["country", "Intro"]]
    assert corpus.items.table.columns == ["key", "count", "title", "song_id"]


@pytest.mark.parametrize(
    ("text", "key", "title", "artist", "header"),
    [
        (SONGS, "song_id", "title", "artist", True),
        (
            "0\tGucci Time\tGucci Mane\n1\tWhip My Hair\tWillow\n2\tLemonade\tGucci Mane\n",
            "column_1",
            "column_2",
            "column_3",
            False,
        ),
        ("0, rock\n1, favorites\n2, pop\n", "column_1", "column_2", None, False),
        (
            "movieId,title,genres\n1,Toy Story (1995),Adventure\n2,Jumanji (1995),Fantasy\n",
            "movieId",
            "title",
            None,
            True,
        ),
        ("sku;name;category;price\nA1;Tea;drinks;3.5\nA2;Coffee;drinks;4\n", "sku", "name", None, True),
        (
            "название;код;исполнитель\nГруппа крови;а1;Кино\nПачка сигарет;а2;Кино\n",
            "код",
            "название",
            "исполнитель",
            True,
        ),
        ("тауар коды|атауы|санаты\n101|Нан|тамақ\n102|Сүт|тамақ\n", "тауар коды", "атауы", None, True),
    ],
)
def test_columns_are_recognized(text: str, key: str, title: str, artist: str | None, header: bool) -> None:
    detection = detect_catalogue(text.encode(), "songs.txt", len(text.encode()))
    found = detection.settings
    assert (found.key, found.title, found.artist, found.has_header) == (key, title, artist, header)
    assert detection.is_likely


@pytest.mark.parametrize("text", [SONGS, "0\tGucci Time\tGucci Mane\n1\tWhip My Hair\tWillow\n"])
def test_a_catalogue_is_told_from_a_log(text: str) -> None:
    assert detect(text.encode(), "a.csv", len(text)).is_catalogue
    log = "session,item,time\n1,a,100\n1,b,101\n2,a,102\n"
    assert not detect(log.encode(), "a.csv", len(log)).is_catalogue


def test_prose_is_no_catalogue() -> None:
    with pytest.raises(ReadingError) as refusal:
        detect_catalogue(b"Just a sentence.\nAnd another one.\n", "a.txt", 34)
    assert refusal.value.code == "errors-catalogue-not-a-table"
