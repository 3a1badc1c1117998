"""Who put a song into a list is not kept; everything else stays as it stands."""

from __future__ import annotations

import csv

import pytest

from core.reading.converters import added_by
from tests.reading.converters.table_files import is_taken, table_of
from tests.reading.test_services import EXPORTIFY, EXPORTIFY_NEW, NOWPLAYING, SOUNDIIZ_LONG, TUNEMYMUSIC

CONVERTER = added_by.CONVERTER
GERMAN = "Track-URI;Track-Name;Hinzugefügt von\nspotify:track:1;Alice;spotify:user:31\nspotify:track:2;Hurt;\n"


def parsed(text: str, delimiter: str = ",") -> list[list[str]]:
    return list(csv.reader(text.splitlines(), delimiter=delimiter))


@pytest.mark.parametrize(
    ("text", "delimiter", "place"),
    [
        (EXPORTIFY, ",", 17),
        (EXPORTIFY_NEW, ",", 8),
        (SOUNDIIZ_LONG, ";", 5),
        (GERMAN, ";", 2),
    ],
)
def test_the_column_is_left_out_and_nothing_else(text: str, delimiter: str, place: int) -> None:
    expected = [row[:place] + row[place + 1 :] for row in parsed(text, delimiter)]
    assert table_of(CONVERTER, {"music.csv": text}) == expected


def test_of_rows_of_another_width_only_what_surely_is_no_name_stays() -> None:
    text = "Artist,Title,Added By,Album\nQueen,Hurt,ann,A\nQueen,One, Two,ben,B\n\nQueen,Three\n"
    text += "Queen,Four,cem,A\n" * 20
    rows = table_of(CONVERTER, {"music.csv": text})
    assert rows[:5] == [
        ["Artist", "Title", "Album"],
        ["Queen", "Hurt", "A"],
        ["Queen", "One"],
        ["Queen", "Three"],
        ["Queen", "Four", "A"],
    ]


@pytest.mark.parametrize(
    "text",
    [
        TUNEMYMUSIC,
        NOWPLAYING,
        "user_id,item,added_by_mistake\n1,2,no\n1,3,yes\n",
        "company,Added By,note\nA,ann,x\nB,ben,y\n",
        "playlist,track\nspotify:user:31:playlist:4,Hurt\nspotify:user:31:playlist:4,Alice\n",
        "It was added by spotify:user:31, who likes it.\nNobody else does.\n",
    ],
)
def test_other_files_are_left_as_they_are(text: str) -> None:
    assert not is_taken(CONVERTER, {"music.csv": text})
