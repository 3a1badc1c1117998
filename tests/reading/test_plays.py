"""Formats of songs: which sequences they give, what they leave out, and what a broken file is told."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from core.errors import LimitError, ReadingError
from core.reading import PlaySettings, ReadingSettings, detect, preview, read
from core.reading.nested.records import plist_events
from core.types import Corpus
from tests.reading.files import counted, labelled, read_corpus, sequences
from tests.reading.play_files import LISTS_OF_SONGS, PLAY_FILES, SONGS

KEYS = [f"{artist} – {title}" for artist, title in SONGS]
HISTORIES = tuple(name for name in PLAY_FILES if name not in LISTS_OF_SONGS)


def read_as(folder: Path, name: str, **plays: int | bool) -> Corpus:
    content = PLAY_FILES[name].encode()
    found = detect(content, "file", len(content))
    assert (found.format, found.kind) == (name, "playlists" if name in LISTS_OF_SONGS else "sessions")
    settings = ReadingSettings.from_json({**found.settings.to_json(), "plays": plays})
    return read_corpus(folder, content, settings)


@pytest.mark.parametrize("name", [each for each in LISTS_OF_SONGS if each != "itunes-library"])
def test_a_list_is_one_sequence_of_artist_and_title(tmp_path: Path, name: str) -> None:
    corpus = read_as(tmp_path, name)
    assert sequences(corpus) == [KEYS]
    assert labelled(corpus) == [[title for _, title in SONGS]]


def test_a_library_gives_the_lists_that_a_person_made(tmp_path: Path) -> None:
    corpus = read_as(tmp_path, "itunes-library")
    assert sequences(corpus) == [[KEYS[2], KEYS[0], KEYS[1]], KEYS[1:]]
    assert corpus.sequences is not None
    assert corpus.sequences["name"].to_list() == ["Менің әндерім", "Two"]
    assert counted(corpus.report.dropped) == {"dropped-episodes": 1}
    with_podcasts = read_as(tmp_path, "itunes-library", episodes=True)
    assert sequences(with_podcasts)[0] == [KEYS[2], KEYS[0], "A podcast – Episode 1", KEYS[1]]


@pytest.mark.parametrize("name", HISTORIES)
def test_a_history_is_cut_into_sessions_by_its_pauses(tmp_path: Path, name: str) -> None:
    corpus = read_as(tmp_path, name)
    assert sequences(corpus) == [KEYS, KEYS]
    assert corpus.times is not None


def test_what_was_not_listened_to_is_left_out_and_counted(tmp_path: Path) -> None:
    corpus = read_as(tmp_path, "spotify-extended")
    left_out = {"dropped-short-plays": 1, "dropped-skipped-plays": 1, "dropped-episodes": 1}
    assert counted(corpus.report.dropped) == left_out
    every = read_as(tmp_path, "spotify-extended", min_seconds=0, skipped=True, episodes=True)
    assert every.n_tokens == corpus.n_tokens + 3
    assert every.report.dropped == ()


def test_addresses_and_devices_are_not_kept(tmp_path: Path) -> None:
    corpus = read_as(tmp_path, "spotify-extended")
    kept = corpus.items.table.write_json() + ("" if corpus.sequences is None else corpus.sequences.write_json())
    assert "192.0.2.17" not in kept
    assert "secret phone" not in kept


def test_several_services_fit_together(tmp_path: Path) -> None:
    by_service = [set(read_as(tmp_path, name).items.keys) for name in PLAY_FILES]
    assert all(keys == set(KEYS) for keys in by_service)


@pytest.mark.parametrize("name", ["m3u", "pls", "xspf", *HISTORIES])
def test_a_preview_of_a_cut_head_shows_its_first_songs(name: str) -> None:
    content = PLAY_FILES[name].encode()
    cut = content[: int(len(content) * 0.97)]
    shown = preview(cut, detect(cut, "file", len(content)).settings, name="file", size=len(content))
    assert shown.columns[1:] == ("artist", "title", "album")
    assert any(SONGS[0][0] in cell for row in shown.rows for cell in row)


@pytest.mark.parametrize("name", [name for name, content in PLAY_FILES.items() if content.lstrip()[:1] in "[{<"][2:])
def test_a_file_that_was_cut_off_is_told_where(tmp_path: Path, name: str) -> None:
    content = PLAY_FILES[name].encode()
    settings = detect(content, "file", len(content)).settings
    with pytest.raises(ReadingError) as refusal:
        read_corpus(tmp_path, content[: int(len(content) * 0.45)], settings)
    assert refusal.value.code in ("errors-json-broken", "errors-xml-broken")
    assert {"line", "column"} <= refusal.value.params.keys()


def test_the_place_of_a_fault_is_exact(tmp_path: Path) -> None:
    broken = '[\n {"endTime": "2024-01-01 10:00", "msPlayed": 1},\n {"endTime" "2024-01-01 10:00"}\n]'
    with pytest.raises(ReadingError) as refusal:
        read_corpus(tmp_path, broken, ReadingSettings("spotify-history", "playlists"))
    assert (refusal.value.params["line"], refusal.value.params["column"]) == (3, 13)


def test_deep_nesting_and_entities_are_refused(tmp_path: Path) -> None:
    history = ReadingSettings("spotify-history", "playlists")
    with pytest.raises(LimitError) as deep:
        read_corpus(tmp_path, "[" * 100_000 + "]" * 100_000, history)
    assert deep.value.code == "errors-nested-too-deep"
    laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><playlist xmlns="http://xspf.org/ns/0/">&b;</playlist>'
    outside = (
        '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><playlist xmlns="http://xspf.org/ns/0/">&a;</playlist>'
    )
    for content in (laughs, outside):
        with pytest.raises(ReadingError) as refusal:
            read_corpus(tmp_path, content, ReadingSettings("xspf", "playlists"))
        assert refusal.value.code == "errors-xml-entities"


def test_json_in_other_encodings(tmp_path: Path) -> None:
    text = PLAY_FILES["spotify-playlists"]
    for content in (text.encode("utf-8-sig"), text.encode("utf-16"), json.dumps(json.loads(text)).encode()):
        assert sequences(read_corpus(tmp_path, content)) == [KEYS]


def test_a_playlist_without_tags_is_read_from_its_file_names(tmp_path: Path) -> None:
    corpus = read_corpus(tmp_path, "C:\\Music\\01 - Queen - Innuendo.mp3\n/home/a/02. Әлия.flac\n", name="mine.m3u")
    assert sequences(corpus) == [["Queen – Innuendo", "Әлия"]]


def test_settings_of_plays_keep_within_their_ranges() -> None:
    assert PlaySettings().min_seconds == 30
    assert "plays" not in ReadingSettings("m3u", "playlists").to_json()


def test_a_pls_title_without_a_text_and_a_file_names_nothing(tmp_path: Path) -> None:
    path = tmp_path / "list.pls"
    path.write_text("[playlist]\nFile1=a.mp3\nTitle1=Abai - One\nTitle3=\nFile2=b.mp3\nTitle2=Abai - Two\n")
    corpus = read([path], [path.name], detect(path.read_bytes(), path.name, path.stat().st_size).settings)
    assert isinstance(corpus, Corpus)
    assert corpus.n_tokens == 2


def test_a_key_outside_of_a_dictionary_of_a_property_list_is_left_out() -> None:
    elements = [("plist", None), ("key", "lost"), ("dict", None), ("key", "a"), ("string", "1"), ("dict", "")]
    told = list(plist_events(iter(elements)))
    assert told == [("start_map", None), ("map_key", "a"), ("string", "1"), ("end_map", None)]
