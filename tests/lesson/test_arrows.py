"""Chapter 8: the fourth place is what gensim answers, its own words come first, and every reason is in the numbers."""

from __future__ import annotations

from functools import cache
from typing import Any

import numpy as np
import polars as pl
import pytest
from gensim.models import KeyedVectors
from scipy.spatial.distance import cosine, euclidean

from core.analogy import Sentence, parallelogram
from core.examples import analogies_of
from core.lesson.arrows.asking import Solved, fourth_place, own_words, solved
from core.lesson.arrows.bias import WATCHED, bias_of, bias_question
from core.lesson.arrows.failing import Failure, failures_of, place_question
from core.lesson.arrows.scene import ArrowsScene, rows_of
from core.similarity import CosineIndex
from core.types import Items, VectorSet
from core.workspace import open_workspace


@cache
def sample(name: str) -> tuple[Items, CosineIndex]:
    workspace = open_workspace(f"sample-{name}")
    vectors = workspace.vectors(workspace.vector_sets()[0].id)
    return vectors.items, CosineIndex(vectors)


@cache
def in_gensim(name: str) -> KeyedVectors:
    items, index = sample(name)
    found = KeyedVectors(index.matrix.shape[1])
    found.add_vectors(items.keys, np.array(index.matrix))
    return found


def asked(name: str, *keys: str) -> tuple[Items, Solved]:
    items, index = sample(name)
    return items, solved(index, Sentence(*(items.index[key] for key in keys)))


def answer_of(question: Any) -> str:
    return str(question.options[question.answer].params["text"])


@pytest.mark.parametrize("name", ["words", "made-text-kk", "shop"])
def test_the_fourth_place_is_what_gensim_answers(name: str) -> None:
    items, index = sample(name)
    for analogy in analogies_of(items):
        question = fourth_place(items, solved(index, analogy.sentence))
        if question is None:
            continue
        keys = [items.keys[row] for row in (analogy.a, analogy.b, analogy.c)]
        best = in_gensim(name).most_similar(positive=[keys[1], keys[2]], negative=[keys[0]], topn=4)
        assert answer_of(question) == items.labels[items.index[best[0][0]]]
        assert question.why.params["cosine"] == pytest.approx(best[0][1], abs=1e-5)
        assert {option.params["text"] for option in question.options} <= {
            items.labels[items.index[key]] for key, _ in best
        }


def test_king_minus_man_plus_woman_is_queen_and_with_its_own_words_king() -> None:
    items, found = asked("words", "man", "king", "woman")
    fourth, own = fourth_place(items, found), own_words(items, found)
    assert fourth is not None
    assert own is not None
    assert (answer_of(fourth), answer_of(own)) == ("queen", "king")
    wv = in_gensim("words")
    tip = sum(sign * wv[key] / np.linalg.norm(wv[key]) for sign, key in ((1, "king"), (-1, "man"), (1, "woman")))
    assert own.why.params["cosine"] == pytest.approx(1 - cosine(tip, wv["king"]), abs=1e-5)
    units = [wv[key] / np.linalg.norm(wv[key]) for key in ("man", "woman")]
    assert own.why.params["shift"] == pytest.approx(euclidean(*units), abs=1e-5)
    assert own.why.id == "arrows-own-why-b"


def test_an_order_that_gives_nothing_away_is_the_same_every_time() -> None:
    items, index = sample("words")
    places = [
        question.answer
        for analogy in analogies_of(items)
        if (question := fourth_place(items, solved(index, analogy.sentence))) is not None
    ]
    assert len(set(places)) == 4
    again = [fourth_place(items, solved(index, analogy.sentence)) for analogy in analogies_of(items)]
    assert [question.answer for question in again if question is not None] == places


def test_where_two_share_the_first_place_nothing_is_asked_about_it() -> None:
    matrix = np.array([[1, 0, 0], [0, 1, 0], [0, 0, 1], [-1, 1, 1], [-2, 2, 2], [0, 0, -1]], np.float32)
    items = Items.from_keys("abcdef")
    found = solved(CosineIndex(VectorSet(items, matrix)), Sentence(0, 1, 2))
    assert fourth_place(items, found) is None


def test_items_of_one_name_are_one_option() -> None:
    matrix = np.array([[1, 0, 0], [0, 1, 0], [0, 0, 1], [-1, 1, 1], [-1, 1, 0.9], [0, 1, -1]], np.float32)
    items = Items(pl.DataFrame({"key": list("abcdef"), "title": ["A", "B", "C", "same", "same", "F"]}))
    question = fourth_place(items, solved(CosineIndex(VectorSet(items, matrix)), Sentence(0, 1, 2)))
    assert question is not None
    assert {option.params["text"] for option in question.options} == {"same", "F"}


@pytest.mark.parametrize("name", ["words", "made-text-en", "made-text-ru", "playlists"])
def test_what_fails_is_what_gensim_answers_otherwise_and_its_rank_is_gensims(name: str) -> None:
    items, index = sample(name)
    failures = {failure.analogy: failure for failure in failures_of(items, index)}
    wv = in_gensim(name)
    for analogy in analogies_of(items):
        a, b, c, expected = (items.keys[row] for row in (analogy.a, analogy.b, analogy.c, analogy.expected))
        answers = [key for key, _ in wv.most_similar(positive=[b, c], negative=[a], topn=len(items))]
        assert (analogy in failures) == (answers[0] != expected)
        if analogy in failures:
            failure = failures[analogy]
            assert failure.rank == answers.index(expected) + 1
            assert items.keys[failure.winner] == answers[0]
            lines = [wv.get_vector(key, norm=True) for key in (a, b, c, expected)]
            assert failure.arrow == pytest.approx(euclidean(lines[0], lines[1]), abs=1e-5)
            assert failure.way == pytest.approx(euclidean(lines[2], lines[3]), abs=1e-5)
            assert failure.alike == pytest.approx(1 - cosine(lines[1] - lines[0], lines[3] - lines[2]), abs=1e-4)


def reasons(name: str) -> dict[str, Failure]:
    items, index = sample(name)
    return {items.keys[failure.analogy.c]: failure for failure in failures_of(items, index)}


def test_the_reasons_of_the_words_sample_follow_from_its_numbers() -> None:
    found = reasons("words")
    assert found["three"].reason == "close"
    assert found["scotland"].reason == "close"
    friday = found["friday"]
    assert (friday.reason, friday.near) == ("stayed", 2)
    assert friday.arrow < friday.way / 5
    assert found["apple"].reason == "other-way"
    assert {found["woman"].reason, found["night"].reason} == {"crowded"}


FAILED: dict[str, Any] = {
    "winner": 1, "rank": 9, "n_ranked": 90, "cosine": 0.5, "winner_cosine": 0.9, "arrow": 1.0, "way": 1.0,
    "alike": 0.9, "near": None, "count": 500,
}  # fmt: skip


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({}, "crowded"),
        ({"count": 3}, "rare"),
        ({"count": None}, "crowded"),
        ({"count": 3, "alike": 0.1}, "other-way"),
        ({"alike": None}, "other-way"),
        ({"near": 3, "alike": 0.1}, "stayed"),
        ({"near": 4}, "crowded"),
        ({"near": 1, "rank": 2, "winner_cosine": 0.52}, "close"),
        ({"rank": 40, "winner_cosine": 0.52}, "crowded"),
    ],
)
def test_the_reason_is_the_first_that_is_true(changes: dict[str, Any], reason: str) -> None:
    items, _ = sample("words")
    failure = Failure(analogies_of(items)[0], **{**FAILED, **changes})
    assert failure.reason == reason
    for language in ("en", "kk", "ru"):
        assert failure.why(items).written(language)


@pytest.mark.parametrize(("rank", "place"), [(2, 0), (3, 0), (4, 1), (10, 1), (11, 2), (100, 2), (101, 3)])
def test_how_far_down(rank: int, place: int) -> None:
    items, _ = sample("words")
    assert place_question(items, Failure(analogies_of(items)[0], **{**FAILED, "rank": rank})).answer == place


def test_the_arrow_to_the_aunt_brings_the_nurse_and_the_arrow_back_takes_her_away() -> None:
    items, index = sample("words")
    found = bias_of(items, index)
    assert found is not None
    wv = in_gensim("words")
    there = [key for key, _ in wv.most_similar(positive=["aunt", "doctor"], negative=["uncle"], topn=500)]
    back = [key for key, _ in wv.most_similar(positive=["uncle", "doctor"], negative=["aunt"], topn=500)]
    alone = [key for key, _ in wv.most_similar("doctor", topn=500)]
    for word, places in zip(WATCHED, found.places, strict=True):
        assert (places.alone, places.there, places.back) == tuple(
            answers.index(word) + 1 for answers in (alone, there, back)
        )
    question = bias_question(items, found)
    assert answer_of(question) == "nurse"
    assert question.why.params["back"] == back.index("nurse") + 1 > 100
    assert items.keys[found.with_own.rows[0]] == "doctor"


def test_without_the_words_nothing_is_said_about_them() -> None:
    items, index = sample("shop")
    assert bias_of(items, index) is None


def test_further_items_on_the_plane_do_not_change_it() -> None:
    items, index = sample("words")
    rows = [items.index[key] for key in ("man", "king", "woman", "queen")]
    alone, among = parallelogram(index, *rows), parallelogram(index, *rows, others=[items.index["throne"], rows[3]])
    np.testing.assert_array_equal(alone.points, among.points)
    np.testing.assert_allclose(among.others[1], among.points[3], atol=1e-6)
    assert alone.others.shape == (0, 2)


@pytest.mark.parametrize(
    "given",
    [{}, {"asked": ["a"]}, {"asked": [1, 2, 3]}, {"part": 7, "step": "x"}, {"source": ["open"]}, {"failing": "abc"},
     {"asked": ["x" * 300] * 3}],
)  # fmt: skip
def test_nonsense_in_an_address_leaves_the_chapter_as_it_begins(given: dict[str, object]) -> None:
    assert ArrowsScene.from_json(given) == ArrowsScene()


def test_keys_that_are_no_items_ask_nothing() -> None:
    items = Items.from_keys("abc")
    assert rows_of(("a", "b", "c"), items) == (0, 1, 2)
    assert rows_of(("a", "b", "x"), items) is None
    assert rows_of((), items) is None
