"""Chapter 6 takes the very steps that gensim takes: same pairs, same noise, same order, same numbers."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice

import numpy as np
import pytest
from gensim.models import Word2Vec

from core.lesson.step.correction import Example, Vectors, correct, tabulated_sigmoid
from core.lesson.step.course import beginning, examples_of, run
from core.lesson.step.noise import Noise
from core.lesson.step.scene import StepScene
from core.lesson.step.world import FRUIT, ROYAL, SENTENCES, World, world_of

PROSE = tuple(
    tuple(sentence.split())
    for sentence in ("the furry cat is on the bed", "the dog is on the mat", "a cat and a dog sleep", "the bed is soft")
)
CORPORA = {"fruit": SENTENCES[FRUIT], "royal": SENTENCES[ROYAL], "prose": PROSE}
RATE = 0.1


def gensim_model(scene: StepScene, start: Vectors, **vocabulary: object) -> Word2Vec:
    """An untrained model that begins with the given vectors."""
    settings = {"vector_size": start.input.shape[1], "min_count": 1, "sample": 0, "ns_exponent": 0.75, "workers": 1}
    model = Word2Vec(
        **settings,
        sg=int(scene.sg),
        window=scene.window,
        negative=scene.negative,
        seed=scene.seed,
        shrink_windows=False,
    )
    getattr(model, "build_vocab" if "corpus_iterable" in vocabulary else "build_vocab_from_freq")(**vocabulary)
    model.wv.vectors[:], model.syn1neg[:] = start.input, start.output
    return model


def train(model: Word2Vec, sentences: list[list[str]]) -> Vectors:
    n_words = sum(map(len, sentences))
    model.train(
        sentences, total_examples=len(sentences), total_words=n_words, epochs=1, start_alpha=RATE, end_alpha=RATE
    )
    return Vectors(model.wv.vectors, model.syn1neg)


def both(corpus: str, scene: StepScene, n_passes: int) -> tuple[int, Vectors, Vectors]:
    """Number of steps in so many passes, where gensim and where the chapter is after them."""
    sentences = [list(sentence) for sentence in CORPORA[corpus]]
    world, words = world_of(CORPORA[corpus])
    model = gensim_model(scene, beginning(len(words), scene.seed), corpus_iterable=sentences)
    assert tuple(model.wv.index_to_key) == words
    n_steps = n_passes * len(world.pairs(scene.window, sg=scene.sg))
    return n_steps, train(model, sentences * n_passes), run(world, scene, n_steps).after(n_steps)


def furthest_apart(a: Vectors, b: Vectors) -> float:
    return max(float(np.abs(a.input - b.input).max()), float(np.abs(a.output - b.output).max()))


@pytest.mark.parametrize("sg", [True, False])
@pytest.mark.parametrize("negative", [1, 5])
@pytest.mark.parametrize("corpus", CORPORA)
def test_one_pass_and_a_hundred_steps_are_gensim_s(corpus: str, negative: int, sg: bool) -> None:
    scene = StepScene(rate=RATE, seed=7, negative=negative, sg=sg, tabulated=True)
    _, theirs, ours = both(corpus, scene, 1)
    assert furthest_apart(theirs, ours) < 1e-6
    n_steps, theirs, ours = both(corpus, scene, 13)
    assert n_steps >= 100
    assert furthest_apart(theirs, ours) < 1e-5


def test_another_window_another_result() -> None:
    """The comparison above would notice wrong pairs."""
    scene = StepScene(rate=RATE, seed=7, tabulated=True)
    _, theirs, _ = both("prose", scene, 1)
    _, _, ours = both("prose", replace(scene, window=1), 1)
    assert furthest_apart(theirs, ours) > 0.01


def test_with_the_exact_sigmoid_only_the_table_s_rounding_differs() -> None:
    """The table is up to 0.0092 too low; each update is off by that times rate and length."""
    scene = StepScene(rate=RATE, seed=7)
    for n_passes, tolerance in ((1, 0.005), (13, 0.05)):
        _, theirs, ours = both("fruit", scene, n_passes)
        assert 1e-5 < furthest_apart(theirs, ours) < tolerance


def test_the_lecture_s_pair_with_its_two_negatives_moves_as_in_gensim() -> None:
    """With a seed that makes gensim draw Tolstoy and matrix for apricot and jam; then comes the mirror pair."""
    words = ("apricot", "jam", "tolstoy", "matrix")
    seed = next(seed for seed in range(1000) if drawn(seed, 2) == [2, 3])
    scene = StepScene(rate=RATE, seed=seed, window=1, negative=2, tabulated=True)
    start = beginning(4, 1)
    model = gensim_model(scene, start, word_freq=dict.fromkeys(reversed(words), 1))
    assert tuple(model.wv.index_to_key) == words
    theirs, ours = train(model, [["jam", "apricot"]]), start.copy()
    correct(ours, Example((0,), 1, (2, 3)), RATE, tabulated_sigmoid)
    mirror = tuple(word for word in drawn(seed, 4)[2:] if word != 0)
    correct(ours, Example((1,), 0, mirror), RATE, tabulated_sigmoid)
    assert furthest_apart(theirs, ours) < 1e-6


def drawn(seed: int, n: int) -> list[int]:
    noise = Noise((1, 1, 1, 1), 0.75, seed)
    return [noise.draw() for _ in range(n)]


def test_where_the_table_ends_gensim_learns_nothing_and_so_do_we() -> None:
    world, words = world_of((("a", "b"),))
    big = Vectors(np.full((2, 2), 2.0, np.float32), np.full((2, 2), 2.0, np.float32))
    scene = StepScene(rate=RATE, seed=1, window=1, negative=1, tabulated=True)
    model = gensim_model(scene, big, corpus_iterable=[["a", "b"]])
    theirs, ours = train(model, [["a", "b"]]), big.copy()
    for example in islice(examples_of(world, scene), 2):
        correct(ours, example, RATE, tabulated_sigmoid)
    assert furthest_apart(theirs, big) == furthest_apart(ours, big) == 0
    exact = big.copy()
    correct(exact, Example((0,), 1, ()), RATE)
    assert furthest_apart(exact, big) > 0
    assert len(words) == 2


def test_a_world_knows_nothing_of_gensim_s_shrunken_windows() -> None:
    world: World = world_of((("a", "b", "c"),))[0]
    assert len(world.pairs(2, sg=True)) == 6
    assert [len(inputs) for inputs, _ in world.pairs(2, sg=False)] == [2, 2, 2]
