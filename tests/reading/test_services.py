"""Tables of music services, as they arrive: what each row means, and that the same song is one item in all of them."""

from __future__ import annotations

from pathlib import Path

import polars as pl
import pytest

from core.reading import ReadingSettings, detect, read
from core.reading.songs.song_match import song_keys
from core.settings import Settings
from core.types import Corpus
from tests.reading.files import counted, labelled, read_corpus, sequences, written

EXPORTIFY = (
    '"Track URI","Track Name","Artist URI(s)","Artist Name(s)","Album URI","Album Name","Album Artist URI(s)",'
    '"Album Artist Name(s)","Album Release Date","Album Image URL","Disc Number","Track Number","Track Duration (ms)",'
    '"Track Preview URL","Explicit","Popularity","ISRC","Added By","Added At"\n'
    '"spotify:track:2","Hey, Soul Sister","spotify:artist:16","Train","spotify:album:5U","Save Me, San Francisco",'
    '"spotify:artist:16","Train","2009-10-26","https://i.scdn.co/image/2","1","5","216773","","false","80","US1","",'
    '"2026-03-19T13:10:21Z"\n'
    '"spotify:track:1","Get Lucky (feat. Pharrell Williams)","spotify:artist:1, spotify:artist:2",'
    '"Daft Punk, Pharrell Williams","spotify:album:5T","Random Access Memories","spotify:artist:1","Daft Punk",'
    '"2013-05-17","https://i.scdn.co/image/1","1","8","369626","","false","70","QZ1","","2025-03-19T13:10:21Z"\n'
    '"spotify:local:a:b:c:231","Three Seconds","","ZionRay","","","","","","","0","0","231000","","false","0","",'
    '"spotify:user:31","2026-04-13T16:47:23Z"\n'
)
EXPORTIFY_NEW = (
    "Track URI,Track Name,Album Name,Artist Name(s),Release Date,Duration (ms),Popularity,Explicit,Added By,Added At,"
    "Genres,Record Label,Danceability,Energy,Key,Loudness,Mode,Speechiness,Acousticness,Instrumentalness,Liveness,"
    "Valence,Tempo,Time Signature\n"
    "spotify:track:7,Get Lucky,Get Lucky,Daft Punk;Pharrell Williams,2013-04-19,232000,49,false,me,"
    "2021-04-29T02:33:20Z,disco,Columbia,0.684,0.482,7,-5.339,1,0.0346,0.0128,0.742,0.17,0.724,120.008,4\n"
    "spotify:track:8,Hey Jude - Remastered 2015,1,The Beatles,2015-11-06,425653,76,false,me,2021-04-29T02:33:35Z,"
    "british invasion,EMI,0.386,0.607,5,-7.7,1,0.0261,0.011,0.001,0.88,0.532,147.207,4\n"
    "spotify:track:9,Hey Jude - Live,Live,The Beatles,2015-11-06,425653,76,false,me,2021-04-29T02:33:36Z,"
    "british invasion,EMI,0.386,0.607,5,-7.7,1,0.0261,0.011,0.001,0.88,0.532,147.207,4\n"
)
TUNEMYMUSIC = (
    "\ufeffTrack name,Artist name,Album,Playlist name,Type,ISRC,Spotify - id\n"
    '"Hey Soul Sister","Train","Save Me","Favorite Songs","Favorite","US1","2y"\n'
    '"Get Lucky","Daft Punk","RAM","Favorite Songs","Favorite","QZ1","2z"\n'
    '"Disco 1","Alguien","X","Disco Del Sol","Playlist","A","b"\n'
    '"Get Lucky","Daft Punk","RAM","Disco Del Sol","Playlist","","d"\n'
)
SOUNDIIZ = "title;artist;album;isrc\nAlice;Tom Waits;Alice;usep41718138\nGet Lucky;Daft Punk;RAM;USQX91300108\n"
SOUNDIIZ_LONG = (
    "title;artist;album;isrc;addedDate;addedBy;duration;url\n"
    "Alice;Tom Waits;Alice;usep41718138;2024-01-03 10:00:00;me;225s;https://youtu.be/x\n"
    "Get Lucky;Daft Punk;RAM;USQX91300108;2024-01-01 10:00:00;me;248s;https://youtu.be/y\n"
)
SCROBBLES = (
    "Queen,Hot Space,Under Pressure,01 Jan 2020 12:34\n"
    "Queen,A Night at the Opera,Love of My Life,01 Jan 2020 12:30\n"
    '"Earth, Wind & Fire",,September,01 Jan 2020 10:05\n'
    "Queen,Hot Space,Under Pressure,01 Jan 2020 10:01\n"
)
SCROBBLES_WITH_IDS = (
    "uts,utc_time,artist,artist_mbid,album,album_mbid,track,track_mbid\n"
    '"1779022496","17 May 2026, 12:54","Nelly Furtado","m1","Loose","m2","Say It Right",""\n'
    '"1779022363","17 May 2026, 12:52","Ofenbach, Svea","","I","","Love Me Now",""\n'
    '"1778900000","16 May 2026, 02:53","Nelly Furtado","m1","Loose","m2","Maneater",""\n'
    '"1778899900","16 May 2026, 02:51","Nelly Furtado","m1","Loose","m2","Say It Right",""\n'
)
TAKEOUT = (
    "Video ID,Playlist Video Creation Timestamp\ndQw4w9WgXcQ,2023-01-03T00:00:00+00:00\n"
    "jNQXAC9IVRw,2021-01-02T00:00:00+00:00\n9bZkp7q19f0,2023-01-02T00:00:00+00:00\n\n\n\n\n\n\n"
)
TAKEOUT_OLD = (
    "Playlist Id,Channel Id,Time Created,Time Updated,Title,Description,Visibility\n"
    'WL,UC_x5XG1OV2P6uZZ5FSM9Ttw,2015-01-01 00:00:00 UTC,,Watch later,"two\nlines",Private\n'
    "\nVideo Id,Time Added\ndQw4w9WgXcQ,2021-05-02 12:00:00 UTC\njNQXAC9IVRw,2021-05-01 12:00:00 UTC\n"
)
NOWPLAYING = (
    '"user_id", "artistname", "trackname", "playlistname"\n'
    '"9c","Elvis Costello","Alison","ROCK"\n"9c","Lissie","""Go Your Own Way""","ROCK"\n'
    '"d1","ABBA","Waterloo","ROCK"\n"d1","Elvis Costello","Alison","ROCK"\n'
)


def settings_of(text: str, name: str = "music.csv") -> ReadingSettings:
    return detect(text.encode(), name, len(text.encode())).settings


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (EXPORTIFY, [["Hey, Soul Sister", "Get Lucky (feat. Pharrell Williams)", "Three Seconds"]]),
        (EXPORTIFY_NEW, [["Get Lucky", "Hey Jude - Remastered 2015", "Hey Jude - Live"]]),
        (TUNEMYMUSIC, [["Hey Soul Sister", "Get Lucky"], ["Disco 1", "Get Lucky"]]),
        (SOUNDIIZ, [["Alice", "Get Lucky"]]),
        (SOUNDIIZ_LONG, [["Alice", "Get Lucky"]]),
        (SCROBBLES, [["Under Pressure", "September"], ["Love of My Life", "Under Pressure"]]),
        (SCROBBLES_WITH_IDS, [["Say It Right", "Maneater"], ["Love Me Now", "Say It Right"]]),
        (TAKEOUT, [["dQw4w9WgXcQ", "jNQXAC9IVRw", "9bZkp7q19f0"]]),
        (TAKEOUT_OLD, [["dQw4w9WgXcQ", "jNQXAC9IVRw"]]),
        (TAKEOUT.replace("Video ID,Playlist Video Creation Timestamp", "ID ролика,Отметка времени"), None),
        (NOWPLAYING, [["Alison", '"Go Your Own Way"'], ["Waterloo", "Alison"]]),
    ],
)
def test_a_services_table_becomes_its_lists_or_sessions(
    tmp_path: Path, text: str, expected: list[list[str]] | None
) -> None:
    corpus = read_corpus(tmp_path, text, name="music.csv")
    assert settings_of(text).kind == ("sessions" if text in (SCROBBLES, SCROBBLES_WITH_IDS) else "playlists")
    assert labelled(corpus) == (expected or [["dQw4w9WgXcQ", "jNQXAC9IVRw", "9bZkp7q19f0"]])
    assert counted(corpus.report.dropped) == counted(corpus.report.warnings) == {}


@pytest.mark.parametrize("text", [EXPORTIFY, EXPORTIFY_NEW, TUNEMYMUSIC, SOUNDIIZ, SCROBBLES, NOWPLAYING])
def test_a_song_is_its_artist_and_title_and_no_list_is_taken_for_names_of_items(text: str) -> None:
    found = detect(text.encode(), "music.csv", len(text.encode()))
    roles = found.settings.table.roles
    assert roles.item is None
    assert roles.artist is not None
    assert roles.title is not None
    assert not found.is_catalogue


@pytest.mark.parametrize(
    "header",
    [
        "playlist_id,name,artist,title",
        "playlist_id,name,artist,track",
        "playlist_id,title,artist,track",
        "playlist_id,title,artist,name",
        "pid,название,исполнитель,трек",
        "-,name,artist,title",
    ],
)
def test_what_a_list_is_called_is_no_title(tmp_path: Path, header: str) -> None:
    songs = [[(f"Song {(n * k) % 7}", f"Band {(n * k) % 7 % 2}") for k in range(1, 4)] for n in range(1, 21)]
    lines = [f"p{n},Mix {n},{artist},{title}" for n, some in enumerate(songs) for title, artist in some]
    text = "\n".join([header, *lines])
    if header.startswith("-"):
        text = "\n".join(line.partition(",")[2] for line in text.split("\n"))
    corpus = read_corpus(tmp_path, text, name="mixes.csv")
    assert sequences(corpus) == [[f"{artist} – {title}" for title, artist in some] for some in songs]
    assert corpus.sequences is not None
    assert corpus.sequences["name"].to_list() == [f"Mix {n}" for n in range(20)]


@pytest.mark.parametrize("header", ["label,artist,title", "name,artist,song", "track,artist,title"])
def test_a_title_says_more_than_a_label_or_a_number(header: str) -> None:
    cells = [("5", "Queen", "Hurt"), ("7", "Kino", "Pack"), ("3", "ABBA", "Waterloo"), ("5", "Queen", "Innuendo")]
    roles = settings_of("\n".join([header, *map(",".join, cells)])).table.roles
    assert (roles.artist, roles.title) == ("artist", header.split(",")[2])


def test_a_list_keeps_the_order_that_somebody_gave_it() -> None:
    for text in (EXPORTIFY, EXPORTIFY_NEW, SOUNDIIZ_LONG, TAKEOUT, TAKEOUT_OLD):
        table = settings_of(text).table
        assert (table.roles.time, table.roles.order, table.cut) == (None, None, "file")


def test_what_an_owner_added_stays_in_the_order_of_time(tmp_path: Path) -> None:
    text = "user_id,book_id,date_added\na,1,2024-03-01\na,2,2024-01-01\nb,1,2024-01-05\nb,3,2024-02-01\n"
    assert settings_of(text, "log.csv").table.roles.time == "date_added"


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (
            {"mix.csv": EXPORTIFY, "new.csv": EXPORTIFY_NEW, "list.csv": SOUNDIIZ},
            {"mix": ["soul", "LUCKY", "seconds"], "new": ["LUCKY", "jude", "jude live"], "list": ["alice", "LUCKY"]},
        ),
        (
            {"all.csv": TUNEMYMUSIC, "mix.csv": EXPORTIFY, "list.csv": SOUNDIIZ},
            {
                "Favorite Songs": ["hey soul sister", "LUCKY"],
                "Disco Del Sol": ["disco", "LUCKY"],
                "mix": ["soul", "LUCKY", "seconds"],
                "list": ["alice", "LUCKY"],
            },
        ),
    ],
)
def test_files_of_several_services_share_their_songs(
    tmp_path: Path, texts: dict[str, str], expected: dict[str, list[str]]
) -> None:
    paths = [written(tmp_path, text, name) for name, text in texts.items()]
    corpus = read(paths, list(texts), settings_of(next(iter(texts.values()))), limits=Settings())
    assert isinstance(corpus, Corpus)
    assert corpus.sequences is not None
    found = dict(zip(corpus.sequences["name"].to_list(), sequences(corpus), strict=True))
    assert {name: len(songs) for name, songs in found.items()} == {name: len(songs) for name, songs in expected.items()}
    places = [(name, place) for name, songs in expected.items() for place, song in enumerate(songs) if song == "LUCKY"]
    assert len({found[name][place] for name, place in places}) == 1
    assert counted(corpus.report.warnings) == {}


def test_songs_without_an_artist_stay_apart_and_are_counted(tmp_path: Path) -> None:
    bare = "#EXTM3U\n#EXTINF:9,Get Lucky\na.mp3\n#EXTINF:9,Intro\nb.mp3\n#EXTINF:9,Daft Punk - Get Lucky\nc.mp3\n"
    texts = {"list.csv": SOUNDIIZ, "bare.m3u": bare}
    paths = [written(tmp_path, text, name) for name, text in texts.items()]
    corpus = read(paths, list(texts), settings_of(SOUNDIIZ), limits=Settings())
    assert isinstance(corpus, Corpus)
    assert sequences(corpus) == [
        ["Tom Waits – Alice", "Daft Punk – Get Lucky"],
        ["Get Lucky", "Intro", "Daft Punk – Get Lucky"],
    ]
    assert counted(corpus.report.warnings) == {"warning-without-artist": 1}


def test_a_history_and_a_list_are_not_mixed(tmp_path: Path) -> None:
    texts = {"scrobbles.csv": SCROBBLES, "mix.csv": EXPORTIFY}
    paths = [written(tmp_path, text, name) for name, text in texts.items()]
    corpus = read(paths, list(texts), settings_of(SCROBBLES), limits=Settings())
    assert isinstance(corpus, Corpus)
    assert labelled(corpus) == [["Under Pressure", "September"], ["Love of My Life", "Under Pressure"]]
    assert counted(corpus.report.warnings) == {"warning-other-tables": 1}


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (("Queen", "Bohemian Rhapsody"), ("QUEEN", "bohemian  rhapsody - 2011 Remaster"), True),
        (("Queen", "Bohemian Rhapsody"), ("Queen", "Bohemian Rhapsody (Remastered 2011)"), True),
        (("Queen;David Bowie", "Under Pressure"), ("Queen", "Under Pressure"), True),
        (("KAROL G,Nicki Minaj", "Tusa"), ("Karol G", "Tusa (feat. Nicki Minaj)"), True),
        (("Mark Ronson feat. Bruno Mars", "Uptown Funk"), ("Mark Ronson", "Uptown Funk [ft. Bruno Mars]"), True),
        (("Earth, Wind & Fire", "September"), ("Earth, Wind & Fire", "September"), True),
        (("10,000 Maniacs", "These Are Days"), ("10", "These Are Days"), False),
        (("Simon & Garfunkel", "Cecilia"), ("Simon", "Cecilia"), False),
        (("Ricky Martin", "Livin’ la Vida"), ("Ricky Martin", "Livin' La Vida"), True),
        (("The Beatles", "Hey Jude"), ("The Beatles", "Hey Jude - Live"), False),
        (("Johnny Cash", "Hurt"), ("Nine Inch Nails", "Hurt"), False),
        (("Кино", "Группа крови"), ("КИНО", "Группа крови (Remastered)"), True),
        (("Роза Рымбаева", "Әлия"), ("роза рымбаева", "ӘЛИЯ"), True),
        (("Swift", "Left"), ("Swift", "Lef"), False),
        (("X", "(Remastered)"), ("X", "(Live)"), False),
    ],
)
def test_the_same_song_has_one_key(one: tuple[str, str], other: tuple[str, str], same: bool) -> None:
    keys = song_keys(pl.Series([one[0], other[0]]), pl.Series([one[1], other[1]])).to_list()
    assert (keys[0] == keys[1]) is same


def test_a_song_without_an_artist_is_its_title_and_without_a_title_none() -> None:
    artists = pl.Series([None, "Queen", None, "Queen"], dtype=pl.String)
    titles = pl.Series(["Intro", None, None, "Intro"], dtype=pl.String)
    assert song_keys(artists, titles).to_list() == ["intro", None, None, "queen – intro"]
