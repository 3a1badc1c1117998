"""What is opened whole: only what is read is kept, the same files make the same bytes, and it is counted on the way."""

from __future__ import annotations

import json
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from core.errors import LimitError, ReadingError
from core.reading import HEAD_BYTES, ReadingSettings, detect, head_and_name, read
from core.reading.opening import Opened, needs_opening, open_up, packed
from core.reading.packed.archives import pack_together
from core.reading.source import ByteProgress, Source
from core.reading.summary import Summary, count_again, summarize
from core.settings import Settings
from core.types import Corpus, VectorSet, keep_going
from tests.reading.converters.table_files import book_of
from tests.reading.files import sequences, written
from tests.reading.play_files import PLAY_FILES, SONGS
from tests.reading.test_archives import zipped
from tests.reading.test_services import EXPORTIFY, EXPORTIFY_NEW

KEYS = [f"{artist} – {title}" for artist, title in SONGS]
LIMITS = Settings()
HISTORY = "MyData/StreamingHistory_music_0.json"


def opened_in(folder: Path, data: bytes, name: str, limits: Settings = LIMITS) -> tuple[Opened, Source]:
    """A file opened and packed as a job does it."""
    place = folder / "opened"
    place.mkdir()
    source = Source(written(folder, data, "brought"), name)
    opened = open_up(source, place, limits, ByteProgress(keep_going, source.size))
    return opened, packed(opened, place / "packed", name)


def read_plain(plain: Source) -> Corpus:
    assert isinstance(plain.content, Path)
    chosen = detect(*head_and_name(plain.content, plain.name, HEAD_BYTES, LIMITS, plain.made)).settings
    corpus = read([plain.content], [plain.name], chosen, opened=True)
    assert isinstance(corpus, Corpus)
    return corpus


def test_of_a_service_s_archive_only_the_songs_are_kept(tmp_path: Path) -> None:
    data = zipped(
        {
            HISTORY: PLAY_FILES["spotify-history"],
            "MyData/StreamingHistory_music_1.json": PLAY_FILES["spotify-history"].replace("2024-", "2025-"),
            "MyData/Userdata.json": json.dumps({"email": "aigerim@example.org", "birthdate": "1999-01-01"}),
            "MyData/Payments.json": json.dumps([{"card": "4111 1111", "date": "2024-01-01"}]),
            "MyData/Read_Me_First.pdf": b"%PDF-1.4\n",
        }
    )
    opened, plain = opened_in(tmp_path, data, "my_spotify_data.zip")
    assert [source.name for source in opened.sources] == [Path(HISTORY).name, "StreamingHistory_music_1.json"]
    assert isinstance(plain.content, Path)
    kept = plain.content.read_bytes()
    assert b"aigerim" not in kept and b"4111" not in kept
    assert sequences(read_plain(plain)) == [KEYS] * 4


def test_addresses_and_devices_of_the_extended_history_are_never_kept(tmp_path: Path) -> None:
    data = PLAY_FILES["spotify-extended"].encode()
    assert b"192.0.2.17" in data and b"secret phone" in data
    opened, plain = opened_in(tmp_path, data, "Streaming_History_Audio_2024_0.json")
    assert opened.containers == ("spotify-private",)
    assert isinstance(plain.content, Path)
    kept = plain.content.read_bytes()
    for secret in (b"192.0.2.17", b"secret phone", b"ip_addr", b'"KZ"'):
        assert secret not in kept
    original = read([written(tmp_path, data)], ["x.json"], detect(data, "x.json", len(data)).settings)
    assert isinstance(original, Corpus)
    assert sequences(read_plain(plain)) == sequences(original) == [KEYS] * 2


def test_files_dropped_together_are_one_corpus_and_the_same_bytes_every_time(tmp_path: Path) -> None:
    file = written(tmp_path, PLAY_FILES["m3u"], "list")
    bundles = []
    for number in range(2):
        path = tmp_path / f"bundle{number}"
        with path.open("wb") as stream:
            pack_together([("list.m3u8", "", lambda: file.open("rb"))] * 3, stream)
        bundles.append(path.read_bytes())
    assert bundles[0] == bundles[1]
    _, plain = opened_in(tmp_path, bundles[0], "3 files.zip")
    assert sequences(read_plain(plain)) == [KEYS] * 3


def test_what_cannot_be_read_is_named_and_the_rest_is_read(tmp_path: Path) -> None:
    data = zipped({"a.m3u8": PLAY_FILES["m3u"], "b.m3u8": PLAY_FILES["m3u"]})
    mixed = zipped({"notes.txt": "one two three\nfour five\n" * 9, "old.7z": b"7z\xbc\xaf\x27\x1c" * 9, "in.zip": data})
    opened, plain = opened_in(tmp_path, mixed, "mixed.zip")
    assert set(opened.left) == {"old.7z", "in.zip"}
    found = summarize(plain, opened, LIMITS, keep_going)
    assert (found.n_left, found.left) == (2, opened.left)
    assert plain.name == "notes.txt"


def test_an_archive_without_anything_to_read_says_so(tmp_path: Path) -> None:
    with pytest.raises(ReadingError) as refusal:
        opened_in(tmp_path, zipped({"a.7z": b"7z\xbc\xaf\x27\x1c" * 9, "b.png": b"\x89PNG" * 9}), "nothing.zip")
    assert refusal.value.code == "errors-archive-nothing"


def test_all_files_of_an_archive_together_stay_within_the_limit(tmp_path: Path) -> None:
    data = zipped({f"{number}.txt": "word " * 4_000 for number in range(10)})
    with pytest.raises(LimitError) as refusal:
        opened_in(tmp_path, data, "texts.zip", Settings(max_unpacked_bytes=100_000))
    assert refusal.value.code == "errors-archive-too-large"


def test_a_history_is_counted_as_it_will_be_read(tmp_path: Path) -> None:
    data = zipped({HISTORY: PLAY_FILES["spotify-history"]})
    opened, plain = opened_in(tmp_path, data, "my_spotify_data.zip")
    found = summarize(plain, opened, LIMITS, keep_going)
    corpus = read_plain(plain)
    assert (found.n_tokens, found.n_items, found.n_sequences) == (len(corpus.tokens), len(corpus.items), 2)
    assert (found.first, found.last) == ("2024-01", "2024-01")
    assert found.settings is not None
    assert found.settings.format == "spotify-history"
    assert Summary.from_json(json.loads(json.dumps(found.to_json()))) == found


def test_counted_again_with_other_switches_it_stays_what_it_was(tmp_path: Path) -> None:
    later = PLAY_FILES["spotify-history"].replace("2024-", "2025-")
    data = zipped({HISTORY: PLAY_FILES["spotify-history"], "MyData/b.json": later})
    opened, plain = opened_in(tmp_path, data, "my_spotify_data.zip")
    found = summarize(plain, opened, LIMITS, keep_going)
    assert found.settings is not None
    by_file = replace(found.settings, table=replace(found.settings.table, cut="file"))
    again = count_again(plain, found, by_file, LIMITS, keep_going)
    assert again == replace(found, n_sequences=2, settings=by_file)
    assert found.n_sequences == 4
    vectors = count_again(plain, found, ReadingSettings("glove", "vectors"), LIMITS, keep_going)
    assert (vectors.n_tokens, vectors.n_files, vectors.first) == (0, 2, "")


def test_who_added_a_song_is_not_kept_whatever_stands_beside_it(tmp_path: Path) -> None:
    data = zipped(
        {
            "mix.csv": EXPORTIFY,
            "new.csv": EXPORTIFY_NEW.replace(",me,", ",aigerim,"),
            "StreamingHistory_music_0.json": PLAY_FILES["spotify-history"],
        }
    )
    opened, plain = opened_in(tmp_path, data, "all.zip")
    assert (opened.containers, opened.left) == (("added-by",), ())
    assert isinstance(plain.content, Path)
    kept = plain.content.read_bytes()
    assert b"spotify:user" not in kept and b"aigerim" not in kept
    corpus = read_plain(plain)
    assert corpus.report.kind == "playlists"
    assert sorted(map(len, sequences(corpus))) == [3, 3, 3, 3]


def test_lists_beside_the_records_are_told_with_their_sizes(tmp_path: Path) -> None:
    events = [{"user": f"u{row % 3}", "item": f"i{row}"} for row in range(9)]
    data = json.dumps({"meta": {"users": [{"id": "u1", "age": 3}] * 3}, "events": events, "pages": [1, 2]})
    opened, plain = opened_in(tmp_path, zipped({"a.json": data, "b.txt": "one two\n" * 9}), "both.zip")
    assert opened.lists_left == ("meta.users (3)",)
    assert summarize(plain, opened, LIMITS, keep_going).lists_left == opened.lists_left


@pytest.mark.parametrize(
    "data", [None, 3, {"n_tokens": "many"}, {"left": 7, "settings": [1]}, {"settings": {"format": 3}}, {"first": None}]
)
def test_a_record_that_somebody_changed_tells_nothing(data: object) -> None:
    assert Summary.from_json(data).n_tokens == 0


def test_plain_files_need_no_opening(tmp_path: Path) -> None:
    plain = {"a.txt": "one two\n", "b.csv": "user,item\n1,2\n1,3\n", "c.vec": "2 2\na 1 2\nb 3 4\n"}
    for name, text in plain.items():
        path = written(tmp_path, text, name)
        assert not needs_opening(path, name)
    for name, text in PLAY_FILES.items():
        assert needs_opening(written(tmp_path, text, name), name)
    assert needs_opening(written(tmp_path, zipped({"a.txt": "a b c"})), "a.zip")


def test_names_in_a_bundle_never_leave_it(tmp_path: Path) -> None:
    path = tmp_path / "bundle"
    with path.open("wb") as stream:
        pack_together([("../../etc/passwd", "", lambda: written(tmp_path, "a b").open("rb"))], stream)
    with zipfile.ZipFile(path) as archive:
        assert archive.namelist() == ["0000/passwd"]


SONG_CSV = "Track Name,Album Name,Artist Name(s),Added At\n" + "".join(
    f"{title},A,{artist},2024-01-01T00:00:00Z\n" for artist, title in (*SONGS, ("Abba", "Waterloo"))
)


def test_lists_of_songs_join_each_other_whatever_their_format(tmp_path: Path) -> None:
    data = zipped(
        {
            "a.m3u8": PLAY_FILES["m3u"],
            "b.xspf": PLAY_FILES["xspf"],
            "c.csv": SONG_CSV,
            "StreamingHistory_music_0.json": PLAY_FILES["spotify-history"],
            "notes.txt": "something else\n" * 9,
        }
    )
    opened, plain = opened_in(tmp_path, data, "all.zip")
    assert opened.left == ("notes.txt",)
    found = summarize(plain, opened, LIMITS, keep_going)
    assert (found.n_files, found.n_left) == (4, 1)
    corpus = read_plain(plain)
    # The history's two evenings, three lists; every song is one item, whatever service it comes from.
    assert sorted(map(len, sequences(corpus))) == [3, 3, 3, 3, 4]
    assert len(corpus.items) == len(SONGS) + 1
    counts = dict(zip(corpus.items.keys, corpus.items.counts.tolist(), strict=True))
    assert sorted(counts.values()) == [1, 5, 5, 5]
    assert corpus.report.kind == "playlists"


def test_files_of_another_kind_are_counted(tmp_path: Path) -> None:
    log = "session,item\n" + "".join(f"s{row // 3},i{row % 5}\n" for row in range(60))
    data = zipped({"log.csv": log, "notes.txt": "the cat sat. Then it ran.\n" * 9})
    _, plain = opened_in(tmp_path, data, "mixed.zip")
    corpus = read_plain(plain)
    assert [(entry.reason, entry.count) for entry in corpus.report.dropped] == [("reading-dropped-other-files", 1)]
    assert len(sequences(corpus)) == 20


def test_what_was_made_plain_is_never_made_into_something_else(tmp_path: Path) -> None:
    page = '<!doctype html><html><body><p>{"a": 1} is how it begins.</p><p>More words follow here.</p></body></html>'
    _, plain = opened_in(tmp_path, page.encode(), "page.html")
    assert sequences(read_plain(plain))[0] == ["a", "1", "is", "how", "it", "begins"]


def test_a_workbook_of_vectors_is_read_as_vectors(tmp_path: Path) -> None:
    rows = [["word", *(f"dim_{k}" for k in range(10))]]
    rows += [[f"w{row}", *(f"{row + k / 7:.4f}" for k in range(10))] for row in range(30)]
    _, plain = opened_in(tmp_path, book_of({"Sheet1": rows}), "vectors.xlsx")
    assert isinstance(plain.content, Path)
    chosen = detect(*head_and_name(plain.content, plain.name, HEAD_BYTES, LIMITS, plain.made)).settings
    vectors = read([plain.content], [plain.name], chosen, opened=True)
    assert isinstance(vectors, VectorSet)
    assert vectors.items.keys[:2] == ["w0", "w1"] and vectors.dim == 10


def test_films_lie_beside_their_ratings(tmp_path: Path) -> None:
    ratings = "userId,movieId,rating,timestamp\n" + "".join(
        f"{user},{film},{4 if film < 4 else 2}.0,{1_000_000_000 + 60 * film}\n"
        for user in range(30)
        for film in range(1, 6)
    )
    films = "movieId,title,genres\n" + "".join(f"{film},Film {film} (1999),Drama\n" for film in range(1, 6))
    links = "movieId,imdbId,tmdbId\n" + "".join(f"{film},00{film},{film}7\n" for film in range(1, 6))
    data = zipped({"ml/links.csv": links, "ml/movies.csv": films, "ml/ratings.csv": ratings})
    _, plain = opened_in(tmp_path, data, "ml-latest-small.zip")
    corpus = read_plain(plain)
    assert corpus.n_sequences == 30
    assert sorted(corpus.items.labels) == ["Film 1 (1999)", "Film 2 (1999)", "Film 3 (1999)"]
