"""The songs are facts, the listening hangs together, and training it gives sensible neighbours."""

from __future__ import annotations

from collections import Counter

import numpy as np

from tests.sample_data.samples import registry, rows, train_sample

KNOWN = [
    ("Bohemian Rhapsody", "Queen", "rock", "1970s", "en"),
    ("Группа крови", "Кино", "russian rock", "1980s", "ru"),
    ("Айыптама", "Ninety One", "q-pop", "2010s", "kk"),
    ("So What", "Miles Davis", "jazz", "1950s", "instrumental"),
    ("Менің Қазақстаным", "Шәмші Қалдаяқов", "estrada", "1950s", "kk"),
]


def test_known_songs_are_as_known() -> None:
    songs = [
        (song["title"], song["artist"], song["genre"], song["decade"], song["language"])
        for song in rows("playlists/songs.csv")
    ]
    assert set(KNOWN) <= set(songs)
    assert len(set(songs)) == len(songs) >= 450


def test_plays_are_of_listed_songs_in_time_and_by_one_listener_each() -> None:
    songs = {song["song_id"] for song in rows("playlists/songs.csv")}
    owner: dict[str, str] = {}
    last = ("", "")
    for play in rows("playlists/plays.csv"):
        assert play["song_id"] in songs
        assert owner.setdefault(play["playlist_id"], play["user"]) == play["user"]
        now = (play["playlist_id"], play["played_at"])
        assert now > last
        last = now
    assert 300 <= len(set(owner.values())) <= 500
    assert 3_000 <= len(owner) <= 5_000


def test_every_song_is_heard_and_famous_ones_much_more() -> None:
    counts = sorted(Counter(play["song_id"] for play in rows("playlists/plays.csv")).values())
    assert len(counts) == sum(1 for _ in rows("playlists/songs.csv"))
    assert counts[0] >= registry()["playlists"]["training"]["min_count"]
    assert sum(counts[-len(counts) // 10 :]) > 0.25 * sum(counts)


def test_neighbours_share_genre_language_and_artist() -> None:
    trained = train_sample("playlists", epochs=5)
    about = {song["song_id"]: song for song in rows("playlists/songs.csv")}
    nearest = trained.nearest(10)
    for column, at_least in (("genre", 0.7), ("language", 0.8), ("artist", 0.15)):
        labels = np.array([about[key][column] for key in trained.keys])
        shared = float((labels[nearest] == labels[:, None]).mean())
        by_chance = float((labels[:, None] == labels).mean())
        assert shared > at_least, column
        assert shared > 2 * by_chance, column
