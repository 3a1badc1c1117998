"""Analogy and similarity scores on the words that ship are gensim's own."""

from __future__ import annotations

import pytest
from gensim.test.utils import datapath

from core.intrinsic import (
    evaluate_analogies,
    evaluate_similarities,
    parse_analogies,
    shipped_analogies,
    shipped_similarities,
)
from tests.intrinsic.words import gensim_vectors, words

# gensim takes long over the whole; these have capitals, plurals, and few and many known questions.
SECTIONS = ("capital-common-countries", "currency", "family", "gram8-plural")


@pytest.mark.parametrize("top", [10_000, 2_500])
def test_analogies_by_section(tmp_path, top: int) -> None:  # type: ignore[no-untyped-def]
    sections = [section for section in shipped_analogies().sections if section.name in SECTIONS]
    text = "\n".join(f": {each.name}\n" + "\n".join(" ".join(asked) for asked in each.questions) for each in sections)
    path = tmp_path / "questions.txt"
    path.write_text(text + "\n", encoding="utf-8")
    _, expected = gensim_vectors(list(words().items.keys), words()).evaluate_word_analogies(
        str(path), restrict_vocab=top
    )
    found = evaluate_analogies(words().items.keys, words().matrix, parse_analogies(text), top=top)
    assert [section.name for section in found.sections] == list(SECTIONS)
    for ours, theirs in zip(found.sections, expected, strict=False):
        assert (ours.n_right, ours.n_asked) == (
            len(theirs["correct"]),
            len(theirs["correct"]) + len(theirs["incorrect"]),
        )
    assert found.total.n_right == len(expected[-1]["correct"])


def test_capitals_of_other_items_are_no_answers() -> None:
    keys = [key.upper() if number % 3 == 0 else key for number, key in enumerate(words().items.keys[:3000])]
    keys[2990:] = ["King", "QUEEN", "Man", "Woman", "wOman", "kinG", "mAn", "Father", "MOTHER", "Sister"]
    part = words().matrix[:3000]
    text = ": family\n" + "\n".join(" ".join(q) for q in shipped_analogies().sections[4].questions)
    kv = gensim_vectors(keys, type(words())(words().items.head(3000), part))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("gensim.models.keyedvectors.utils.open", lambda *_: _Lines(text), raising=True)
        _, expected = kv.evaluate_word_analogies("questions", restrict_vocab=3000)
    found = evaluate_analogies(keys, part, parse_analogies(text), top=3000).total
    assert (found.n_right, found.n_asked) == (
        len(expected[-1]["correct"]),
        len(expected[-1]["correct"]) + len(expected[-1]["incorrect"]),
    )
    assert found.n_asked > 50


class _Lines(list[bytes]):
    def __init__(self, text: str) -> None:
        super().__init__(line.encode() for line in text.splitlines(keepends=True))

    def __enter__(self) -> _Lines:
        return self

    def __exit__(self, *_: object) -> None:
        return None


@pytest.mark.parametrize(("name", "file"), [("wordsim353", "wordsim353.tsv"), ("simlex999", "simlex999.txt")])
def test_similarities(name: str, file: str) -> None:
    pearson, spearman, unknown = gensim_vectors(list(words().items.keys), words()).evaluate_word_pairs(datapath(file))
    found = evaluate_similarities(words().items.keys, words().matrix, shipped_similarities(name))  # type: ignore[arg-type]
    assert found.spearman.value == pytest.approx(spearman[0], abs=1e-6)
    assert found.pearson == pytest.approx(pearson[0], abs=1e-6)
    assert 1 - found.coverage == pytest.approx(unknown / 100)
    assert found.spearman.low < found.spearman.value < found.spearman.high


def test_the_nearest_to_c_is_the_baseline() -> None:
    from core.similarity import CosineIndex

    family = next(section for section in shipped_analogies().sections if section.name == "family")
    index, row = CosineIndex(words()), words().items.index
    known = [asked for asked in family.questions if all(name in row for name in asked)]
    right = sum(
        int(index.neighbors_of_vector(index.units([row[c]])[0], [row[a], row[b], row[c]], 1).rows[0]) == row[d]
        for a, b, c, d in known
    )
    found = evaluate_analogies(words().items.keys, words().matrix, type(shipped_analogies())((family,)), top=None)
    assert found.total.n_nearest == right > 0


def test_stopping_keeps_what_was_asked() -> None:
    report = evaluate_analogies(
        words().items.keys, words().matrix, shipped_analogies(), top=None, callback=lambda _: True
    )
    assert report.stopped
    assert report.sections[0].n_asked > 0
    assert sum(section.n_asked for section in report.sections[1:]) == 0
