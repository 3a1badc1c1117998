"""Chapter 7: neighbours then and now are gensim's, and the question is computed from them."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from gensim.models import KeyedVectors, Word2Vec
from gensim.models.callbacks import CallbackAny2Vec

from core.analogy import Sentence
from core.examples import analogies_of
from core.lesson.film import Course, FilmScene, course_of, follow, followed_item, questions_of, score
from core.locales import LANGUAGES
from core.similarity import Neighbors
from core.training import gensim_arguments, train
from core.types import Frames, Items, Model, TrainingSettings, VectorSet
from core.workspace import open_workspace
from tests.training.corpora import corpus_of, zipf

SETTINGS = TrainingSettings(vector_size=24, epochs=6, min_count=2)
SENTENCES = zipf(12_000, 200)


@pytest.fixture(scope="module")
def model() -> Model:
    return train(corpus_of(SENTENCES), SETTINGS)


@pytest.fixture(scope="module")
def course(model: Model) -> Course:
    found = course_of(model.vectors, model.frames)
    assert found is not None
    return found


def gensim_after(epochs: int) -> KeyedVectors:
    """gensim's own vectors after some epochs of the same training."""
    trained = Word2Vec(**gensim_arguments(SETTINGS))
    trained.build_vocab(SENTENCES)
    kept: list[KeyedVectors] = []

    class Keep(CallbackAny2Vec):  # type: ignore[misc]
        def __init__(self) -> None:
            self.epoch = 0

        def on_epoch_end(self, of: Word2Vec) -> None:
            self.epoch += 1
            if self.epoch == epochs:
                copied = KeyedVectors(of.vector_size)
                copied.add_vectors(of.wv.index_to_key, of.wv.vectors.copy())
                kept.append(copied)

    trained.train(SENTENCES, total_examples=len(SENTENCES), epochs=SETTINGS.epochs, callbacks=[Keep()])
    return kept[0]


def keys_of(course: Course, found: Neighbors) -> list[str]:
    return [course.vectors.items.keys[row] for row in found.rows]


def test_neighbours_at_the_end_are_gensims(course: Course) -> None:
    gensim = gensim_after(SETTINGS.epochs)
    for row in (0, 7, 40):
        expected = gensim.most_similar(course.vectors.items.keys[row], topn=10)
        found = follow(course, row).neighbors[-1]
        assert keys_of(course, found) == [key for key, _ in expected]
        np.testing.assert_allclose(found.cosines, [cosine for _, cosine in expected], atol=1e-5)


def test_neighbours_then_are_gensims_of_then_but_for_near_ties(course: Course) -> None:
    gensim = gensim_after(2)
    for row in (0, 7, 40):
        key = course.vectors.items.keys[row]
        found = follow(course, row).neighbors[2]
        exact = np.array([gensim.similarity(key, other) for other in keys_of(course, found)])
        np.testing.assert_allclose(found.cosines, exact, atol=0.01)
        # Nobody is there whose true cosine lies clearly below that of gensim's tenth.
        assert exact.min() > gensim.most_similar(key, topn=10)[-1][1] - 0.01


def test_all_final_neighbours_stand_at_the_end(course: Course) -> None:
    following = follow(course, 3)
    assert following.kept[-1] == following.n_neighbors == 10
    assert 2 * following.kept[following.half_frame] >= 10
    assert all(2 * following.kept[: following.half_frame] < 10)
    for then, kept in zip(following.neighbors, following.kept, strict=True):
        assert len({*then.rows.tolist()} & {*following.neighbors[-1].rows.tolist()}) == kept


def test_the_question_is_answered_by_the_course(course: Course) -> None:
    following = follow(course, 3)
    (question,) = questions_of(course, following)
    right = question.options[question.answer]
    assert right.params.get("n", 0) == course.epochs[following.half_frame]
    assert question.why.params["kept"] == following.kept[following.half_frame]
    assert len(question.options) >= 3
    for language in LANGUAGES:
        assert course.vectors.items.labels[3] in question.text.written(language)


@pytest.mark.parametrize("kept", [[10, 1, 10], [0, 0, 10], [0, 5, 10], [4] * 8 + [10], [5] + [9] * 7 + [10]])
def test_whatever_the_course_there_is_one_right_answer(course: Course, kept: list[int]) -> None:
    following = replace(follow(course, 3), kept=np.array(kept, dtype=np.int32))
    following = replace(following, neighbors=following.neighbors[-1:] * len(kept))
    longer = replace(course, epochs=np.arange(0, 5 * len(kept), 5, dtype=np.int32))
    (question,) = questions_of(longer, following)
    half = next(frame for frame, stand in enumerate(kept) if stand >= 5)
    right = question.options[question.answer]
    assert right.params.get("n", 0) == 5 * half
    assert [option.params.get("n", 0) for option in question.options] == sorted(
        option.params.get("n", 0)  # type: ignore[type-var]
        for option in question.options
    )


def test_the_item_is_the_wanted_one_else_the_start_else_one_with_near_neighbours(course: Course) -> None:
    keys = course.vectors.items.keys
    assert followed_item(course, keys[9], keys[4]) == 9
    assert followed_item(course, "nobody", keys[4]) == 4
    chosen = followed_item(course, None)
    end = course.index_at(course.n_frames - 1)

    def contrast(row: int) -> float:
        others = np.delete(end.cosines(course.vectors.matrix[row]), row)
        return float(np.sort(others)[-10:].mean() - others.mean())

    assert contrast(chosen) == pytest.approx(max(contrast(row) for row in range(len(keys))), abs=1e-5)


def test_without_a_wish_an_item_of_a_ready_analogy_is_followed() -> None:
    workspace = open_workspace("sample-made-text-en")
    (info,) = workspace.vector_sets()
    course = course_of(workspace.vectors(info.id), workspace.frames(info.id))
    assert course is not None
    assert course.vectors.items.keys[followed_item(course, None)] == "king"


def test_the_scorecard_of_a_sample_ends_with_what_its_final_vectors_solve() -> None:
    workspace = open_workspace("sample-made-text-en")
    (info,) = workspace.vector_sets()
    course = course_of(workspace.vectors(info.id), workspace.frames(info.id))
    assert course is not None
    card = score(course)
    assert card.right.shape == (12, course.n_frames)
    vectors = workspace.vectors(info.id)
    gensim = KeyedVectors(vectors.dim)
    gensim.add_vectors(vectors.items.keys, np.array(vectors.matrix))
    keys = vectors.items.keys
    for analogy, right in zip(analogies_of(vectors.items)[:12], card.right[:, -1], strict=True):
        (best,) = gensim.most_similar([keys[analogy.b], keys[analogy.c]], [keys[analogy.a]], topn=1)
        assert (best[0] == keys[analogy.expected]) == right
        assert analogy.sentence == Sentence(analogy.a, analogy.b, analogy.c)
    assert card.shares[0] < card.shares[-1] == pytest.approx(card.right[:, -1].mean())


def test_vectors_without_a_direction_are_no_fault() -> None:
    keys = ["man", "king", "woman", "queen", *(f"w{n}" for n in range(36))]
    nothing = VectorSet(Items.from_keys(keys), np.zeros((40, 3), dtype=np.float32))
    frames = Frames(np.zeros((3, 40, 2), np.float32), np.arange(3, dtype=np.int32), np.zeros((2, 40, 3), np.int8))
    course = course_of(nothing, frames)
    assert course is not None
    assert not score(course).right.any()
    assert followed_item(course, "man") not in range(1, 4)
    assert follow(course, 0).n_neighbors == 0


@pytest.mark.parametrize("given", [{}, {"item": 7}, {"item": ""}, {"item": "x" * 300}, {"item": None}])
def test_nonsense_in_an_address_leaves_the_chapter_as_it_begins(given: dict[str, object]) -> None:
    assert FilmScene.from_json(given) == FilmScene()


def test_what_was_not_kept_is_no_course(model: Model) -> None:
    assert model.frames is not None
    assert course_of(model.vectors, None) is None
    assert course_of(model.vectors, replace(model.frames, directions=None)) is None
    few = Frames(model.frames.coordinates[:, :20], model.frames.epochs, np.zeros((6, 20, 24), np.int8))
    assert course_of(model.vectors, few) is None
