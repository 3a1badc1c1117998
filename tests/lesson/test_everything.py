"""Chapter 9: where the order matters is what the trainings say, and one line trains whatever is a list."""

from __future__ import annotations

import inspect
import math
from collections.abc import Sequence

import numpy as np
import pytest
from gensim.models import Word2Vec

from core.code.train import GENSIM_DEFAULTS, training_line
from core.comparison.contrast import VERSIONS, Contrast
from core.jobs.measuring import trained
from core.lesson.everything import (
    EverythingScene,
    common,
    measured_place,
    questions_of,
    verdict,
    verdict_said,
    window_said,
)
from core.types import Corpus, Items, TrainingSettings
from core.types.progress import keep_going
from core.workspace import open_workspace

K = 10


def contrast(*, order: int, orders: int, window: int = 5, seed: int = 8) -> Contrast:
    """As many of ten neighbours in common, in each comparison, for each of thirty items; ``order`` is the smallest."""
    base: dict[str, Sequence[int]] = {"small": list(range(K))}
    base["seed"] = _sharing(base["small"], seed, 100)
    base["large"] = _sharing(base["small"], window, 200)
    base["shuffled"] = _sharing(base["small"], order, 300)
    base["again"] = _sharing(base["shuffled"], orders, 400)
    near = [[list(base[version.name])] * 30 for version in VERSIONS]
    return Contrast(np.array(near, np.int32), np.arange(30, dtype=np.int32), TrainingSettings(window=2), 5_000)


def _sharing(rows: Sequence[int], n: int, other: int) -> list[int]:
    return [*rows[:n], *(other + place for place in range(K - n))]


def test_on_the_samples_sentences_lose_most_and_lists_are_bags() -> None:
    found = {}
    for name in ("made-text-kk", "playlists", "shop"):
        workspace = open_workspace(f"sample-{name}")
        (info,) = workspace.corpora()
        kept = workspace.find_contrast(info.id)
        assert kept is not None
        found[info.kind] = workspace.contrast(kept)
    (question,) = questions_of(found)
    assert question.options[question.answer].id == "everything-kind-words"
    assert question.why.id == "everything-why"
    assert {kind: verdict(each) for kind, each in found.items()} == {
        "words": "order", "playlists": "bag", "sessions": "bag",
    }  # fmt: skip
    assert question.why.params["order"] == found["words"].kept("order")
    assert float(question.why.params["order"]) < float(question.why.params["orders"])  # type: ignore[arg-type]


def test_where_no_order_says_anything_the_answer_is_nowhere() -> None:
    bag = contrast(order=3, orders=3)
    (question,) = questions_of({"playlists": bag, "sessions": bag})
    assert question.options[question.answer].id == "everything-nowhere"
    assert question.why.id == "everything-why-nowhere"


def test_where_several_orders_do_the_text_does_not_call_the_others_bags() -> None:
    found = {"words": contrast(order=1, orders=6), "playlists": contrast(order=3, orders=6)}
    (question,) = questions_of(found)
    assert question.options[question.answer].id == "everything-kind-words"
    assert question.why.id == "everything-why-more"


def test_nothing_compared_nothing_asked() -> None:
    assert questions_of({}) == ()


@pytest.mark.parametrize(("window", "seed", "said"), [(5, 8, "more"), (8, 8, "no-more"), (9, 8, "no-more")])
def test_a_change_no_larger_than_another_seeds_is_none(window: int, seed: int, said: str) -> None:
    found = contrast(order=3, orders=3, window=window, seed=seed)
    text = window_said(found)
    assert text.id == f"everything-window-{said}"
    assert (text.params["window"], text.params["seed"]) == (window, seed)
    assert all(verdict_said(found).written(language) for language in ("en", "kk", "ru"))


def test_what_two_lists_have_in_common() -> None:
    found = contrast(order=3, orders=3, window=2)
    assert common(found, "large", 0) == {0, 1}
    assert [measured_place(found, row) for row in (0, 2, 77, None)] == [0, 2, 29, 29]


@pytest.mark.parametrize(
    "given", [{}, {"source": 7}, {"sequence": "x"}, {"sequence": math.inf}, {"sequence": 10**9}, {"item": ["a"]},
              {"item": "x" * 999}]
)  # fmt: skip
def test_nonsense_in_an_address_leaves_the_chapter_as_it_begins(given: dict[str, object]) -> None:
    assert EverythingScene.from_json(given) == EverythingScene()


def test_what_was_set_comes_back_and_the_next_sequence_follows() -> None:
    scene = EverythingScene("shop", 3, "p001")
    assert EverythingScene.from_json(scene.to_json()) == scene
    assert EverythingScene.from_json(scene.following.to_json()).sequence == 4
    assert EverythingScene().to_json() == {}


def test_what_the_line_leaves_out_is_what_gensim_takes_for_granted() -> None:
    parameters = inspect.signature(Word2Vec.__init__).parameters
    assert {name: parameters[name].default for name in GENSIM_DEFAULTS} == GENSIM_DEFAULTS


def test_the_line_trains_the_same_vectors() -> None:
    sequences = [[f"i{(3 * line + step) % 12}" for step in range(5)] for line in range(40)]
    settings = TrainingSettings(window=2, epochs=3, vector_size=8, sample=0.0, ns_exponent=0.5)
    names: dict[str, object] = {"Word2Vec": Word2Vec, "sequences": sequences}
    exec(training_line(settings), names)
    keys = list(dict.fromkeys(key for sequence in sequences for key in sequence))
    counts = np.array([sum(sequence.count(key) for sequence in sequences) for key in keys])
    order = np.argsort(-counts, kind="stable")
    row = {keys[place]: number for number, place in enumerate(order)}
    tokens = np.array([row[key] for sequence in sequences for key in sequence], np.int32)
    corpus = Corpus(
        Items.from_keys([keys[place] for place in order], counts[order]), tokens, np.arange(0, 201, 5, dtype=np.int64)
    )
    model = trained(corpus, settings, keep_going)
    line = names["model"]
    for key, vector in zip(model.vectors.items.keys, model.vectors.matrix, strict=True):
        np.testing.assert_array_equal(vector, line.wv[key])  # type: ignore[attr-defined]
