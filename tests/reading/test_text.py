"""Running text → sentences of words."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.errors import LimitError, ReadingError
from core.reading import ReadingSettings, TextSettings, detect, read
from core.settings import Settings
from core.types import Corpus, Progress
from tests.reading.files import counted, read_corpus, sequences, written


def test_each_line_is_a_sentence(tmp_path: Path) -> None:
    corpus = read_corpus(tmp_path, "The cat sat.\n\nThe dog ran, too.\n", ReadingSettings())
    assert sequences(corpus) == [["the", "cat", "sat"], ["the", "dog", "ran", "too"]]
    assert corpus.items.keys[0] == "the"
    assert corpus.items.counts is not None
    assert corpus.items.counts.tolist() == [2, 1, 1, 1, 1, 1]


def test_equally_frequent_items_stand_as_they_first_appear(tmp_path: Path) -> None:
    assert read_corpus(tmp_path, "b a c\nc a b\nd", ReadingSettings()).items.keys == ["b", "a", "c", "d"]


def test_sentences_by_their_marks_run_over_lines(tmp_path: Path) -> None:
    settings = ReadingSettings(text=TextSettings(sentences="marks"))
    corpus = read_corpus(tmp_path, "The cat sat. The dog\nran! Where\n\nNew paragraph", settings)
    assert sequences(corpus) == [["the", "cat", "sat"], ["the", "dog", "ran"], ["where"], ["new", "paragraph"]]


def test_sentences_by_marks_are_the_same_in_small_pieces(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = "One two three. Four five\nsix seven. Eight!\n\nNine ten\neleven. Twelve\n" * 20
    settings = ReadingSettings(text=TextSettings(sentences="marks"))
    whole = sequences(read_corpus(tmp_path, text, settings))
    monkeypatch.setattr("core.reading.text.cleaning.BLOCK_BYTES", 64)
    assert sequences(read_corpus(tmp_path, text, settings)) == whole


def test_line_labels_are_recognized_and_left_out(tmp_path: Path) -> None:
    verses = "".join(f"Ge1:{number} In the beginning was light\n" for number in range(1, 8))
    detection = detect(verses.encode(), "bible.txt", len(verses))
    assert detection.settings.text.drop_line_labels
    assert sequences(read_corpus(tmp_path, verses))[0] == ["in", "the", "beginning", "was", "light"]
    kept = ReadingSettings(text=TextSettings(drop_line_labels=False))
    assert sequences(read_corpus(tmp_path, verses, kept))[0][:2] == ["ge1", "1"]


def test_prose_is_not_taken_for_labelled_lines() -> None:
    text = "At 10:30 we left.\nThen it rained.\nWe came home.\nIt was late.\nGood night.\n"
    assert not detect(text.encode(), "a.txt", len(text)).settings.text.drop_line_labels


def test_long_words_are_left_out_and_counted(tmp_path: Path) -> None:
    corpus = read_corpus(tmp_path, f"short {'x' * 101} words\n{'ә' * 100}\n{'y' * 200}\n", ReadingSettings())
    assert sequences(corpus) == [["short", "words"], ["ә" * 100]]
    assert counted(corpus.report.dropped) == {"dropped-long-items": 2}


def test_long_sequences_are_split_not_cut(tmp_path: Path) -> None:
    corpus = read_corpus(tmp_path, "a b c d e f g\nh i\n", ReadingSettings(), limits=Settings(max_sequence_items=3))
    assert sequences(corpus) == [["a", "b", "c"], ["d", "e", "f"], ["g"], ["h", "i"]]
    assert counted(corpus.report.warnings) == {"warning-split-sequences": 1}


def test_the_vocabulary_limit_keeps_the_most_frequent(tmp_path: Path) -> None:
    corpus = read_corpus(tmp_path, "a b a c\nb a d\ne\n", ReadingSettings(), limits=Settings(max_vocabulary=2))
    assert sequences(corpus) == [["a", "b", "a"], ["b", "a"]]
    assert counted(corpus.report.dropped) == {"dropped-rare-items": 3}


def test_more_tokens_than_the_limit_are_refused(tmp_path: Path) -> None:
    with pytest.raises(LimitError) as refusal:
        read_corpus(tmp_path, "a b c d\n" * 3, ReadingSettings(), limits=Settings(max_tokens=11))
    assert (refusal.value.code, refusal.value.params["limit"]) == ("errors-too-many-tokens", 11)


def test_endlessly_many_different_items_are_refused(tmp_path: Path) -> None:
    text = " ".join(map(str, range(50)))
    with pytest.raises(LimitError) as refusal:
        read_corpus(tmp_path, text, ReadingSettings(), limits=Settings(max_vocabulary=2))
    assert refusal.value.code == "errors-too-many-different-items"


@pytest.mark.parametrize("text", ["...\n!!!\n", " \n\t\n"])
def test_a_text_without_words_is_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(ReadingError) as refusal:
        read_corpus(tmp_path, text, ReadingSettings())
    assert refusal.value.code == "errors-nothing-to-read"


def test_one_word_is_a_corpus(tmp_path: Path) -> None:
    assert sequences(read_corpus(tmp_path, "word", ReadingSettings())) == [["word"]]


def test_one_endless_line_is_read_in_pieces(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.reading.text.cleaning.BLOCK_BYTES", 10)
    monkeypatch.setattr("core.reading.text.cleaning.LONGEST_LINE", 30)
    corpus = read_corpus(tmp_path, "abc " * 50, ReadingSettings())
    assert sum(map(len, sequences(corpus))) == 50
    assert corpus.items.keys == ["abc"]


def test_files_that_are_empty_or_too_large_are_refused(tmp_path: Path) -> None:
    good, empty = written(tmp_path, "one two", "good"), written(tmp_path, "", "empty")
    for paths, catalogue in (([empty], None), ([good, empty], None), ([good], empty)):
        with pytest.raises(ReadingError) as refusal:
            read(paths, ["a"] * len(paths), ReadingSettings(), catalogue=catalogue)
        assert refusal.value.code == "errors-file-empty"
    with pytest.raises(LimitError) as limit:
        read([good], ["a"], ReadingSettings(), limits=Settings(max_unpacked_bytes=6))
    assert limit.value.code == "errors-file-too-large"


def test_several_files_are_one_corpus(tmp_path: Path) -> None:
    paths = [written(tmp_path, "one two", "a.txt"), written(tmp_path, "Қазақ тілі әдемі".encode("utf-16"), "b.txt")]
    corpus = read(paths, ["a.txt", "b.txt"], ReadingSettings())
    assert isinstance(corpus, Corpus)
    assert sequences(corpus) == [["one", "two"], ["қазақ", "тілі", "әдемі"]]
    assert corpus.report.encoding == "utf-8, utf-16-le"


def test_progress_tells_bytes_up_to_the_size(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.reading.text.cleaning.BLOCK_BYTES", 100)
    path = written(tmp_path, "some words here\n" * 50)
    told: list[Progress] = []

    def callback(progress: Progress) -> bool:
        told.append(progress)
        return False

    read([path], ["a.txt"], ReadingSettings(), callback=callback)
    reading = [progress for progress in told if progress.stage == "jobs-stage-reading"]
    assert [progress.done for progress in reading] == [*range(100, 900, 100), 800]
    assert {(progress.total, progress.unit) for progress in reading} == {(800, "bytes")}
    assert told[-1].stage == "jobs-stage-building-corpus"
