"""One sequence a line."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.errors import ReadingError
from core.reading import LineSettings, ReadingSettings, detect
from tests.reading.files import counted, labelled, read_corpus, sequences


def lines(separator: str | None = None, skip_rows: int = 0, shortest: int = 2, **more: bool) -> ReadingSettings:
    return ReadingSettings(
        "lines", "sessions", min_sequence_length=shortest, lines=LineSettings(separator, skip_rows), **more
    )


@pytest.mark.parametrize(
    ("text", "separator", "expected"),
    [
        ("A1  B2\tA1\nC3 A1\n", None, [["A1", "B2", "A1"], ["C3", "A1"]]),
        ("milk, whole bread,butter\neggs,milk,\n", ",", [["milk", "whole bread", "butter"], ["eggs", "milk"]]),
        ('"red, big" , "say ""hi""",x\n', ",", [["red, big", 'say "hi"', "x"]]),
        ("Кино;Земфира; Кино\n", ";", [["Кино", "Земфира", "Кино"]]),
        ("New York\tLos Angeles\n", "\t", [["New York", "Los Angeles"]]),
        ("a|b c|d\n", "|", [["a", "b c", "d"]]),
    ],
)
def test_items_are_parted_by_the_separator(
    tmp_path: Path, text: str, separator: str | None, expected: list[list[str]]
) -> None:
    assert sequences(read_corpus(tmp_path, text, lines(separator))) == expected


def test_short_sequences_are_left_out_and_counted(tmp_path: Path) -> None:
    corpus = read_corpus(tmp_path, "a b\nc\n\nb a\nd\n", lines())
    assert sequences(corpus) == [["a", "b"], ["b", "a"]]
    assert corpus.items.keys == ["a", "b"]
    assert counted(corpus.report.dropped) == {"dropped-short-sequences": 2}


def test_only_short_sequences_are_refused_with_the_number(tmp_path: Path) -> None:
    with pytest.raises(ReadingError) as refusal:
        read_corpus(tmp_path, "a\nb\nc\n", lines(shortest=3))
    assert (refusal.value.code, refusal.value.params["shortest"]) == ("errors-nothing-left", 3)


def test_direct_repeats_can_be_collapsed(tmp_path: Path) -> None:
    corpus = read_corpus(tmp_path, "a a b b b a\na c\n", lines(collapse_repeats=True))
    assert sequences(corpus) == [["a", "b", "a"], ["a", "c"]]
    assert counted(corpus.report.dropped) == {"dropped-repeats": 3}


def test_headings_are_skipped_across_pieces(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.reading.text.cleaning.BLOCK_BYTES", 4)
    assert sequences(read_corpus(tmp_path, "h1 h1\nh2 h2\nh3\na b\nc d\n", lines(skip_rows=3))) == [
        ["a", "b"],
        ["c", "d"],
    ]


CORNELL = "901 902 903 904 905 906 907 908 909 910 \n9 8 7 6 5 4 3 2 1 0 \n0 1 2 \n3 \n2 9 0 \n"
SONG_HASH = "".join(f"{number}\tSong {number} (w\\/ Guest)\tArtist {number % 2}\n" for number in range(9))


def test_cornell_playlists_with_their_titles(tmp_path: Path) -> None:
    detection = detect(CORNELL.encode(), "train.txt", len(CORNELL))
    assert (detection.format, detection.kind, detection.settings.lines.skip_rows) == ("lines", "playlists", 2)
    corpus = read_corpus(tmp_path, CORNELL, detection.settings, catalogue=SONG_HASH)
    assert sequences(corpus) == [["0", "1", "2"], ["2", "9", "0"]]
    assert labelled(corpus)[1] == ["Song 2 (w/ Guest)", "9", "Song 0 (w/ Guest)"]
    assert corpus.items.table["artist"].to_list() == ["Artist 0", "Artist 0", "Artist 1", None]
    assert counted(corpus.report.warnings) == {"warning-untitled-items": 1}


def test_numbers_beyond_the_headings_are_no_cornell_file() -> None:
    text = CORNELL.replace("9 0 \n", "10 0 \n")
    assert detect(text.encode(), "train.txt", len(text)).settings.lines.skip_rows == 0
