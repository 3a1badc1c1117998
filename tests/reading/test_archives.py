"""Archives: what is in them is read together, within limits, and nothing is ever written under their names."""

from __future__ import annotations

import gzip
import io
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as example_settings
from hypothesis import strategies as st

from core.errors import E2VError
from core.reading import HEAD_BYTES, detect, head_and_name, read
from core.settings import Settings
from core.types import Corpus
from tests.reading.files import sequences, written
from tests.reading.play_files import PLAY_FILES, SONGS

KEYS = [f"{artist} – {title}" for artist, title in SONGS]
LIMITS = Settings()


def zipped(members: dict[str, bytes | str], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def read_archive(folder: Path, data: bytes, name: str = "my_data.zip", limits: Settings = LIMITS) -> Corpus:
    path = written(folder, data, "archive")
    found = detect(*head_and_name(path, name, HEAD_BYTES, limits)).settings
    corpus = read([path], [name], found, limits=limits)
    assert isinstance(corpus, Corpus)
    return corpus


def test_the_whole_download_of_a_service_is_one_corpus(tmp_path: Path) -> None:
    extended = PLAY_FILES["spotify-extended"]
    later = extended.replace("2024-01-0", "2024-02-0")
    data = zipped(
        {
            "Spotify Extended/ReadMe.pdf": b"%PDF-1.4",
            "Spotify Extended/Streaming_History_Audio_2024_0.json": extended,
            "Spotify Extended/Streaming_History_Audio_2024_1.json": later,
            "__MACOSX/._Streaming_History_Audio_2024_0.json": b"\x00\x05\x16\x07",
            "Spotify Extended/notes.txt": "some words of mine\n" * 3_000,
        }
    )
    assert sequences(read_archive(tmp_path, data)) == [KEYS] * 4


def test_several_playlists_in_one_archive_stay_several(tmp_path: Path) -> None:
    lists = {f"{number}.m3u8": PLAY_FILES["m3u"] for number in range(3)}
    assert sequences(read_archive(tmp_path, zipped(lists))) == [KEYS] * 3


def test_a_single_file_that_was_packed(tmp_path: Path) -> None:
    text = "alpha beta gamma\nbeta gamma delta\n" * 40
    for data, name in ((gzip.compress(text.encode()), "notes.txt.gz"), (zipped({"a/notes.txt": text}), "notes.zip")):
        corpus = read_archive(tmp_path, data, name)
        assert sequences(corpus)[0] == ["alpha", "beta", "gamma"]
        assert head_and_name(tmp_path / "archive", name, HEAD_BYTES, LIMITS)[1] == "notes.txt"


def hostile() -> dict[str, tuple[bytes, str]]:
    zeros = b"0 " * 3_000_000
    bomb = gzip.compress(zeros)
    secret = bytearray(zipped({"a.txt": "a b c"}))
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        secret[secret.index(mark) + place] |= 1
    whole = zipped({"a.txt": "a b c\n" * 500})
    lying = bytearray(zipped({"a.txt": zeros}))
    entry = lying.index(b"PK\x01\x02")
    lying[entry + 24 : entry + 28] = (10).to_bytes(4, "little")
    return {
        "bomb in gzip": (bomb, "errors-archive-too-large"),
        "bomb in zip": (zipped({"a.txt": zeros}), "errors-archive-too-large"),
        "lying size": (bytes(lying), "errors-archive-"),
        "many members": (zipped({f"{number}.txt": b"" for number in range(2_001)}), "errors-archive-too-many"),
        "encrypted": (bytes(secret), "errors-archive-encrypted"),
        "cut off": (whole[: len(whole) // 2], "errors-archive-damaged"),
        "cut off gzip": (gzip.compress(bytes(range(256)) * 500 + b"a b c\n" * 500)[:-300], "errors-"),
        "nested": (zipped({"inner.zip": whole}), "errors-archive-nothing"),
        "nested gzip": (gzip.compress(gzip.compress(b"a b c")), "errors-archive-nothing"),
        "empty": (zipped({"folder/": b""}), "errors-archive-nothing"),
        "office": (zipped({"[Content_Types].xml": "<x/>", "word/document.xml": "<x/>"}), "errors-format-unknown"),
        "workspace": (zipped({"workspace.json": "{}"}), "errors-archive-workspace"),
    }


@pytest.mark.parametrize("case", hostile())
def test_hostile_archives_are_refused_by_name(tmp_path: Path, case: str) -> None:
    data, expected = hostile()[case]
    with pytest.raises(E2VError) as refusal:
        read_archive(tmp_path, data, limits=replace(LIMITS, max_unpacked_bytes=1_000_000))
    assert refusal.value.code.startswith(expected)


@pytest.mark.parametrize(
    "name", ["../../evil.txt", "/etc/evil.txt", "..\\..\\evil.txt", "C:\\evil.txt", "a/../../evil.txt"]
)
def test_names_that_point_outside_write_nothing_there(tmp_path: Path, name: str) -> None:
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    corpus = read_archive(inner, zipped({name: "alpha beta\nbeta gamma\n" * 5}))
    assert corpus.n_tokens == 20
    assert sorted(path.name for path in tmp_path.rglob("*") if path.is_file()) == ["archive"]


def test_links_are_no_files(tmp_path: Path) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        link = zipfile.ZipInfo("link.txt")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc/passwd")
        archive.writestr("words.txt", "alpha beta\nbeta gamma\n" * 5)
    assert read_archive(tmp_path, buffer.getvalue()).n_tokens == 20


SEED = zipped({"a.m3u8": PLAY_FILES["m3u"], "b.json": PLAY_FILES["spotify-history"]})
PACKED = gzip.compress(PLAY_FILES["spotify-history"].encode())


@pytest.mark.parametrize("seed", [SEED, PACKED], ids=["zip", "gzip"])
@example_settings(
    deadline=None, max_examples=300, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_damaged_archives_are_read_or_refused_by_name(tmp_path: Path, seed: bytes, data: st.DataObject) -> None:
    content = seed
    for _ in range(data.draw(st.integers(1, 4))):
        place = data.draw(st.integers(0, len(content)))
        content = content[:place] + data.draw(st.binary(max_size=4)) + content[place + data.draw(st.integers(0, 6)) :]
    try:
        path = written(tmp_path, content, "archive")
        read([path], ["x.zip"], detect(*head_and_name(path, "x.zip", HEAD_BYTES, LIMITS)).settings)
    except E2VError as refusal:
        assert refusal.code.startswith("errors-")
