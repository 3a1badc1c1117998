"""Write songs.csv, the catalogue of real songs, and plays.csv, what made-up listeners played.

Run ``python sample_data/playlists/make.py``. The songs are facts, written by hand in ``songs/*.toml``; the listening is
made by the seeded model in `listeners.py` and says nothing about any real person or about how popular a song is.
"""

import argparse
import csv
import io
import random
from collections.abc import Iterable
from pathlib import Path

from catalogue import read_songs
from listeners import draw_listener, fame_of_songs, listen, name_listeners

HERE = Path(__file__).parent
SEED = 1974  # the year of ABBA's Waterloo
N_LISTENERS = 400


def to_csv(header: list[str], rows: Iterable[tuple[str, ...]]) -> bytes:
    """Return a table as UTF-8 CSV with plain line ends."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(header)
    writer.writerows(rows)
    return text.getvalue().encode()


def main() -> None:
    """Write both files beside this script, or into ``--out``."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--out", type=Path, default=HERE, help="folder to write into")
    out = parser.parse_args().out
    songs = read_songs(HERE / "songs")
    chance = random.Random(SEED)
    fame = fame_of_songs(songs, chance)
    sessions = []
    for name in name_listeners(N_LISTENERS, chance):
        listener = draw_listener(name, songs, fame, chance)
        sessions += listen(listener, songs, chance)
    sessions.sort(key=lambda session: session.plays[0])
    plays = (
        (f"p{number:04d}", session.listener, f"{time:%Y-%m-%d %H:%M}", song)
        for number, session in enumerate(sessions, start=1)
        for time, song in session.plays
    )
    rows = ((song.id, song.title, song.artist, song.genre, song.decade, song.language) for song in songs)
    header = ["song_id", "title", "artist", "genre", "decade", "language"]
    (out / "songs.csv").write_bytes(to_csv(header, rows))
    (out / "plays.csv").write_bytes(to_csv(["playlist_id", "user", "played_at", "song_id"], plays))


if __name__ == "__main__":
    main()
