"""The model of listeners behind plays.csv.

A listener has tastes (genres, languages, favourite artists) and plays sessions. A session starts from one song the
listener likes and keeps a mood: mostly the genre, else the time, else only the listener's own taste; now and then the
same artist comes twice in a row. Famous songs are played more. Only sums, products and table look-ups are used, so the
same seed gives the same plays on every machine.
"""

import random
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache

from catalogue import Song
from people import FIRST_NAMES, HOURS, WELL_KNOWN

FIRST_DAY = datetime(2023, 1, 1)
DAYS = 730
SAME_ARTIST_NEXT = 0.15
ANY_SONG_NEXT = 0.15  # a song the listener likes that has nothing to do with the mood
SESSION_LENGTHS = (5, 7, 8, 9, 10, 11, 12, 13, 14, 16, 18, 22, 28)

MOODS = ("genre",) * 5 + ("time",) * 3 + ("taste",) * 2
SAME_GENRE, KINDRED_GENRE, OTHER_GENRE = 1.0, 0.6, 0.25
SAME_LANGUAGE, NO_LANGUAGE, OTHER_LANGUAGE = 1.0, 0.5, 0.2
BY_DECADES_APART = (1.0, 0.6, 0.3, 0.15, 0.08)  # the last one also for everything further away
UNKNOWN_DECADE = 0.3

KINDRED = {
    frozenset(pair)
    for pair in (
        ("rock", "metal"), ("rock", "alternative"), ("rock", "rock and roll"), ("rock", "russian rock"),
        ("metal", "punk"), ("punk", "russian rock"), ("punk", "alternative"), ("russian rock", "bard"),
        ("bard", "estrada"), ("estrada", "chanson"), ("estrada", "traditional"), ("pop", "disco"), ("pop", "q-pop"),
        ("pop", "electronic"), ("pop", "estrada"), ("hip-hop", "q-pop"), ("hip-hop", "soul"), ("soul", "disco"),
        ("soul", "jazz"), ("soul", "reggae"), ("jazz", "blues"), ("jazz", "classical"), ("classical", "traditional"),
        ("blues", "rock and roll"), ("folk", "blues"), ("folk", "reggae"), ("electronic", "alternative"),
        ("folk", "alternative"),
    )
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Listener:
    """A made-up listener: how many sessions, and how much each song is liked (the order of the catalogue)."""

    name: str
    n_sessions: int
    liking: list[float]


@dataclass(frozen=True, slots=True)
class Session:
    """What one listener played in one go: times and song ids."""

    listener: str
    plays: list[tuple[datetime, str]]


def name_listeners(n_listeners: int, chance: random.Random) -> list[str]:
    """Give every listener a first name and two digits, all different."""
    names = [f"{first}{number:02d}" for first in FIRST_NAMES for number in range(1, 100)]
    return sorted(chance.sample(names, n_listeners))


def fame_of_songs(songs: list[Song], chance: random.Random) -> list[float]:
    """Draw how famous each song is, by its artist's place and its own place among the artist's songs.

    Both places are random, except that the well-known artists come before the others.
    """
    artists = sorted({song.artist for song in songs})
    shuffled = sorted(chance.sample(artists, len(artists)), key=lambda artist: artist not in WELL_KNOWN)
    place = {artist: number for number, artist in enumerate(shuffled)}
    among: dict[str, list[str]] = {}
    for song in songs:
        among.setdefault(song.artist, []).append(song.id)
    order = {song: number for ids in among.values() for number, song in enumerate(chance.sample(ids, len(ids)))}
    return [1 / (1 + place[song.artist] / 12) / (1 + order[song.id] / 3) for song in songs]


def draw_listener(name: str, songs: list[Song], fame: list[float], chance: random.Random) -> Listener:
    """Draw tastes: four genres, two languages, some favourite artists and songs."""
    genres = sorted({song.genre for song in songs})
    liked_genres = dict(zip(chance.sample(genres, 4), (1.0, 0.8, 0.6, 0.4), strict=True))
    liked_languages = set(chance.sample(["en", "ru", "kk", "instrumental"], 2))
    favourites = set(chance.sample(sorted({song.artist for song in songs}), 12))
    liking = []
    for song, known in zip(songs, fame, strict=True):
        taste = liked_genres.get(song.genre, 0.12)
        taste *= 1.0 if song.language in liked_languages else 0.4
        taste *= 4.0 if song.artist in favourites else 1.0
        luck = chance.random()
        liking.append(known * taste * (0.2 + luck * luck))
    activity = chance.random()
    return Listener(name, 3 + int(27 * activity * activity * activity), liking)


def listen(listener: Listener, songs: list[Song], chance: random.Random) -> list[Session]:
    """Play all sessions of one listener."""
    sessions = []
    for _ in range(listener.n_sessions):
        start = chance.choices(range(len(songs)), listener.liking)[0]
        length = chance.choice(SESSION_LENGTHS)
        time = FIRST_DAY + timedelta(
            days=chance.randrange(DAYS), hours=chance.choice(HOURS), minutes=chance.randrange(60)
        )
        plays = []
        for song in play_session(start, length, listener, songs, chance):
            plays.append((time, songs[song].id))
            time += timedelta(minutes=chance.choice((3, 3, 4, 4, 5)))
        sessions.append(Session(listener.name, plays))
    return sessions


def play_session(
    start: int, length: int, listener: Listener, songs: list[Song], chance: random.Random
) -> dict[int, None]:
    """Return the songs of one session by their place in the catalogue, in order, without repeats."""
    mood = chance.choice(MOODS)
    fit = [liked * fits(mood, songs[start], song) for liked, song in zip(listener.liking, songs, strict=True)]
    everything = range(len(songs))
    played = {start: None}
    last = start
    for song in chance.choices(everything, fit, k=4 * length):
        draw = chance.random()
        if draw < ANY_SONG_NEXT:
            last = chance.choices(everything, listener.liking)[0]
        elif draw < ANY_SONG_NEXT + SAME_ARTIST_NEXT:
            same_artist = [n for n in everything if songs[n].artist == songs[last].artist and n not in played]
            last = chance.choice(same_artist or [song])
        else:
            last = song
        played[last] = None
        if len(played) == length:
            break
    return played


def fits(mood: str, seed: Song, song: Song) -> float:
    """How well a song keeps the mood of a session that started with `seed`."""
    if mood == "taste":
        return 1.0
    fit = closeness_of_languages(seed.language, song.language) * closeness_in_time(seed.decade, song.decade)
    return fit if mood == "time" else fit * closeness_of_genres(seed.genre, song.genre)


@cache
def closeness_of_languages(one: str, other: str) -> float:
    """Return the weight of the same language, of instrumental music beside a song, or of another language."""
    if one == other:
        return SAME_LANGUAGE
    return NO_LANGUAGE if "instrumental" in (one, other) else OTHER_LANGUAGE


@cache
def closeness_of_genres(one: str, other: str) -> float:
    """Return the weight of the same, a kindred, or another genre."""
    if one == other:
        return SAME_GENRE
    return KINDRED_GENRE if frozenset((one, other)) in KINDRED else OTHER_GENRE


@cache
def closeness_in_time(one: str, other: str) -> float:
    """Return the weight of two decades; one without a known decade is a little close to everything."""
    if not (one.endswith("0s") and other.endswith("0s")):
        return UNKNOWN_DECADE
    apart = abs(int(one[:4]) - int(other[:4])) // 10
    return BY_DECADES_APART[min(apart, len(BY_DECADES_APART) - 1)]
