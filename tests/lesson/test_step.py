"""Chapter 6: the numbers of one step, the tiny worlds whose end is known before, and what an address may set."""

from __future__ import annotations

from dataclasses import replace
from math import exp, log

import numpy as np
import pytest

from core.lesson.step.correction import Example, Vectors, correct, objective, sigmoid, tabulated_sigmoid
from core.lesson.step.course import Course, beginning, examples_of, run
from core.lesson.step.losses import loss_curve
from core.lesson.step.nearest import analogous, goes_with, similar
from core.lesson.step.noise import Noise, shares
from core.lesson.step.picture import N_FRAMES, span_of, tracks
from core.lesson.step.progress import taken
from core.lesson.step.questions import AHEAD, at_the_end, next_step, questions_of
from core.lesson.step.scene import MAX_STEPS, StepScene
from core.lesson.step.world import APRICOT, FRUIT, OWN, ROYAL, World, own_world, ready_made
from core.locales import LANGUAGES, translate
from core.reading.text.words import tokenize

SEEDS = range(5)


def made(**settings: object) -> tuple[StepScene, World, Course]:
    scene = StepScene(**settings)  # type: ignore[arg-type]
    world = scene.opened()
    assert world is not None
    return scene, world, run(world, scene, AHEAD)


def place(world: World, word: str) -> int:
    return [label.id for label in world.words].index(f"step-word-{word}")


# One step


def test_the_step_is_that_of_the_gradient() -> None:
    """Numerically: rate x gradient of L by each number, where no word comes twice."""
    start, example, rate, tiny = beginning(4, 3), Example((0,), 1, (2, 3)), 0.1, 1e-4
    after = start.copy()
    correct(after, example, rate)
    for name in ("input", "output"):
        for index in np.ndindex(4, 2):
            sides = []
            for sign in (1, -1):
                moved = Vectors(start.input.astype(np.float64), start.output.astype(np.float64))
                getattr(moved, name)[index] += sign * tiny
                sides.append(objective(moved, example))
            gradient = (sides[0] - sides[1]) / (2 * tiny)
            change = getattr(after, name)[index] - getattr(start, name)[index]
            assert change == pytest.approx(rate * gradient, abs=1e-6), (name, index)


def test_what_is_predicted_is_written_out() -> None:
    vectors = Vectors(np.array([[1, 0], [0, 0]], np.float32), np.array([[0, 0], [2, 1]], np.float32))
    step = correct(vectors, Example((0,), 1, (0,)), 0.5)
    jam, noise = step.samples
    assert (jam.label, jam.dot, noise.label, noise.dot) == (1, 2, 0, 0)
    assert jam.positive == pytest.approx(1 / (1 + exp(-2)))
    assert (jam.error, noise.error) == (pytest.approx(1 - jam.positive), pytest.approx(-0.5))
    assert step.objective == pytest.approx(log(jam.positive) + log(0.5))
    assert jam.move == pytest.approx([0.5 * jam.error, 0])
    assert step.move == pytest.approx([0.5 * (2 * jam.error), 0.5 * jam.error])
    assert vectors.input[0] == pytest.approx(np.array([1, 0]) + step.move)


def test_the_table_of_gensim_is_at_most_so_far_from_the_sigmoid() -> None:
    dots = np.linspace(-5.999, 5.999, 10_001).tolist()
    differences = [sigmoid(dot) - float(tabulated_sigmoid(dot) or 0) for dot in dots]
    assert min(differences) >= 0
    assert max(differences) < 0.0092
    assert tabulated_sigmoid(6.0) is tabulated_sigmoid(-6.0) is None


def test_large_numbers_are_no_fault() -> None:
    vectors = Vectors(np.full((2, 2), 1e3, np.float32), np.full((2, 2), -1e3, np.float32))
    step = correct(vectors, Example((0,), 1, (0,)), 0.1)
    assert step.objective == pytest.approx(-2e6)
    assert np.isfinite(vectors.input).all()


# The lecture's pair


@pytest.mark.parametrize("seed", SEEDS)
def test_apricot_moves_towards_jam_and_away_from_tolstoy_and_matrix(seed: int) -> None:
    _, _, course = made(seed=seed)
    assert course.step(0).example == Example((0,), 1, (2, 3))
    before, after = (course.step(steps).samples for steps in (0, 500))
    for sample, later in zip(before, after, strict=True):
        assert (later.dot > sample.dot) == (sample.label == 1)
    assert [sample.positive > 0.9 for sample in after] == [True, False, False]
    assert all(sample.positive < 0.1 for sample in after[1:])


def test_as_the_chapter_begins_apricot_goes_right_and_up() -> None:
    scene, world, course = made()
    x, y = course.step(0).move
    assert x > 0.05 < y
    question = next_step(scene, world, course)
    assert question.options[question.answer].id == "step-way-right-up"
    assert [line.params["word"].id for line in question.given] == [  # type: ignore[union-attr]
        "step-word-apricot",
        *["step-output"] * 3,
    ]


@pytest.mark.parametrize("world", [APRICOT, FRUIT, ROYAL])
def test_the_way_that_is_asked_for_is_the_way_that_is_gone(world: str) -> None:
    scene, opened, course = made(world=world)
    for steps in (0, 1, 7, 20, 120, 521):
        question = next_step(replace(scene, steps=steps), opened, course)
        (word, *_) = course.examples[steps].inputs
        x, y = course.input[steps + 1][word] - course.input[steps][word]
        way = question.options[question.answer].id.removeprefix("step-way-").split("-")
        signs = {"right": x > 0, "left": x < 0, "up": y > 0, "down": y < 0, "hardly": max(abs(x), abs(y)) < 0.001}
        assert all(signs[part] for part in way), (steps, way, x, y)


# Worlds


@pytest.mark.parametrize("seed", SEEDS)
def test_apple_ends_beside_orange_and_goes_with_eat(seed: int) -> None:
    scene, world, course = made(world=FRUIT, seed=seed)
    end = course.after(AHEAD)
    apple, orange, eat = (place(world, word) for word in ("apple", "orange", "eat"))
    assert similar(end, apple)[0].word == orange
    assert similar(end, apple)[0].value > 0.85
    assert goes_with(end, apple)[0].word == eat
    question = at_the_end(scene, world, course)
    assert question is not None
    assert question.options[question.answer].id == "step-word-orange"
    assert question.why.params["met"] == 0


@pytest.mark.parametrize("seed", SEEDS)
def test_man_is_to_king_as_woman_is_to_queen(seed: int) -> None:
    scene, world, course = made(world=ROYAL, seed=seed)
    man, king, woman, queen = (place(world, word) for word in ("man", "king", "woman", "queen"))
    assert analogous(course.after(AHEAD), man, king, woman)[0].word == queen
    question = at_the_end(scene, world, course)
    assert question is not None
    assert question.options[question.answer].id == "step-word-queen"


@pytest.mark.parametrize("name", [FRUIT, ROYAL])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sentences_on_the_screen_are_those_that_are_learned(language: str, name: str) -> None:
    shown = [set(tokenize(part)) for part in translate(language, f"step-text-{name}").split(".")]
    world = ready_made(name)
    labels = [label.written(language) for label in world.words]
    assert len(set(labels)) == len(labels)
    assert [words for words in shown if words] == [{labels[word] for word in sentence} for sentence in world.sentences]
    own = own_world(translate(language, f"step-text-{name}"))
    assert own is not None
    assert sorted(own.counts) == sorted(world.counts)


def test_own_sentences_are_kept_within_limits() -> None:
    assert own_world("word. other. the the") is None
    assert own_world("") is None
    world = own_world("The cat sat. Alone. The cat ate!\na dog")
    assert world is not None
    assert [len(sentence) for sentence in world.sentences] == [3, 3, 2]
    many = own_world(" ".join(f"w{number}" for number in range(20)) + ". " + " ".join("abcdefgh"))
    assert many is not None
    assert (len(many.words), many.left_out, world.left_out) == (20, 1, 0)


def test_two_words_leave_nothing_to_ask_about_the_end() -> None:
    scene, world, course = made(world=OWN, text="left right")
    assert [question.name for question in questions_of(scene, world, course)] == ["way"]


# Noise, loss


def test_noise_is_drawn_as_often_as_its_share() -> None:
    counts = (50, 10, 1)
    noise = Noise(counts, 0.75, 1)
    drawn = np.bincount([noise.draw() for _ in range(20_000)], minlength=3) / 20_000
    assert drawn == pytest.approx(shares(counts, 0.75), abs=0.01)


def test_the_loss_is_the_mean_over_pairs_with_noise_weighed() -> None:
    scene, world, course = made(world=FRUIT)
    curve = loss_curve(world, scene, course, 1000)
    assert (curve.steps[0], curve.steps[-1], len(curve.steps)) == (0, 1000, 200)
    vectors, rng_noise = course.after(1000), Noise(world.counts, 0.75, 5)
    losses = []
    for inputs, output in world.pairs(2, sg=True) * 500:
        negatives = tuple(word for word in (rng_noise.draw(), rng_noise.draw()) if word != output)
        losses.append(-objective(vectors, Example(inputs, output, negatives)))
    assert curve.losses[-1] == pytest.approx(np.mean(losses), rel=0.05)
    assert curve.losses[-1] < curve.losses[0] / 1.5


def test_of_the_lecture_s_pair_the_loss_is_minus_its_objective() -> None:
    scene, world, course = made()
    curve = loss_curve(world, scene, course, 20)
    assert curve.losses == pytest.approx([-course.step(number).objective for number in range(21)], rel=1e-5)


# Course and picture


def test_the_same_seed_leads_the_same_way_however_long() -> None:
    scene, world, course = made(world=ROYAL)
    short = run(world, scene, 20)
    assert np.array_equal(short.input, course.input[:21])
    assert short.examples == course.examples[:21]
    other = run(world, replace(scene, seed=scene.seed + 1), 20)
    assert not np.array_equal(short.input[0], other.input[0])


def test_cbow_learns_from_the_words_around() -> None:
    scene = StepScene(world=OWN, text="a b c", sg=False, window=2)
    world = scene.opened()
    assert world is not None
    examples = examples_of(world, scene)
    assert [len(next(examples).inputs) for _ in range(3)] == [2, 2, 2]


def test_the_picture_shows_where_the_last_movement_led() -> None:
    scene, world, course = made(world=FRUIT, steps=500, since=0)
    drawn = tracks(world, scene, course)
    assert len(drawn) == 2 * len(world.words)
    assert all(len(track.path) == N_FRAMES for track in drawn)
    assert sum(track.role == "positive" and track.output for track in drawn) == 1
    assert all((track.upcoming is None) == (track.role == "") for track in drawn)
    back = tracks(world, scene.moved(-1), course)
    assert [track.path[0] for track in back] == [track.path[-1] for track in drawn]
    assert span_of(drawn) >= max(max(map(abs, track.path[-1])) for track in drawn)


def test_after_one_step_its_own_pair_is_better_predicted() -> None:
    scene, world, course = made()
    assert taken(scene, world, course) is None
    told = taken(scene.moved(1), world, course)
    assert told is not None
    assert float(told.params["after"]) > float(told.params["before"])  # type: ignore[arg-type]
    assert float(told.params["more"]) > float(told.params["less"])  # type: ignore[arg-type]
    assert taken(scene.moved(20), world, course) is None


# Addresses


@pytest.mark.parametrize(
    "given",
    [
        {"steps": -1, "rate": float("nan"), "seed": True, "window": 99, "negative": "2", "text": 7, "world": ["own"]},
        {"steps": 10**30, "rate": 10**400, "since": None, "sg": "no", "tabulated": 1},
    ],
)
def test_nonsense_in_an_address_leaves_the_chapter_as_it_begins(given: dict[str, object]) -> None:
    assert StepScene.from_json(given) == StepScene()


def test_steps_end_where_the_screen_ends() -> None:
    assert StepScene(steps=MAX_STEPS - 1).moved(500) == StepScene(steps=MAX_STEPS, since=MAX_STEPS - 1)
    assert StepScene.from_json({"steps": 5, "rate": 1, "world": "own", "text": "x" * 999}).rate == 1
