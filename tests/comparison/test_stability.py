"""What stays with other seeds is counted over real trainings, and stopping keeps what was done."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from core.comparison import Stability, measure_stability
from core.types import Corpus, EpochRecord, Model, Progress, ProgressCallback, TrainingSettings, VectorSet
from tests.training.test_baselines import corpus_of

SETTINGS = TrainingSettings(vector_size=2, min_count=1, seed=7)
CORPUS = corpus_of(["a b c d e", "a b c d", "a b c"])


def space(*rows: tuple[float, float]) -> np.ndarray:
    return np.array(rows, dtype=np.float32)


class Trainer:
    """Hands out prepared spaces, and notes with which settings they were asked for."""

    def __init__(self, *spaces: np.ndarray) -> None:
        self.spaces, self.settings = list(spaces), []

    def __call__(self, corpus: Corpus, settings: TrainingSettings, callback: ProgressCallback) -> Model:
        callback(Progress("jobs-stage-training", 50, 100, "words"))
        matrix = self.spaces[len(self.settings)]
        self.settings.append(settings)
        records = (EpochRecord(1, 1.0, 1.0, 1.0),)
        return Model(VectorSet(corpus.items, matrix), matrix, settings, records, None, stopped=False)


BASE = space((1, 0), (0.9, 0.1), (0, 1), (0.1, 0.9), (-1, -1))
TURNED = BASE @ np.array([[0, 1], [-1, 0]], dtype=np.float32)
OTHER = BASE[[0, 2, 1, 3, 4]]


def test_a_turned_space_keeps_every_neighbour_and_another_doesn_t(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.comparison.stability.N_NEIGHBORS", 1)
    train = Trainer(TURNED, OTHER)
    found = measure_stability(CORPUS, SETTINGS, BASE, train, n_runs=2)
    assert found is not None
    assert train.settings == [replace(SETTINGS, seed=8), replace(SETTINGS, seed=9)]
    assert found.neighbors[:4, 0].tolist() == [1, 0, 3, 2]
    assert found.kept[:4, 0].tolist() == [1, 1, 1, 1]
    assert found.in_all(0) == {1: 2}
    assert found.in_all(99) == {}
    assert found.seeds == (8, 9)
    assert found.by_run == pytest.approx([1, 0], abs=0.21)
    assert found.by_chance(101) == 0.01
    assert found.by_item[:4] == pytest.approx([0.5] * 4)


def test_stopping_keeps_the_trainings_that_are_done() -> None:
    seen: list[Progress] = []

    def stop_in_the_second(progress: Progress) -> bool:
        seen.append(progress)
        return len(seen) == 2

    found = measure_stability(CORPUS, SETTINGS, BASE, Trainer(TURNED, OTHER), stop_in_the_second, n_runs=4)
    assert found is not None
    assert (found.n_runs, found.mean, found.always) == (1, 1.0, 1.0)
    assert [(each.done, each.total) for each in seen] == [(50, 400), (150, 400)]
    assert measure_stability(CORPUS, SETTINGS, BASE, Trainer(TURNED), lambda _: True) is None


def test_one_item_has_no_neighbours_to_keep() -> None:
    assert measure_stability(CORPUS, SETTINGS, BASE[:1], Trainer(BASE)) is None


def test_real_trainings_on_much_data_are_steadier_than_on_little() -> None:
    from core.training import train

    rng = np.random.default_rng(0)
    topics = [[f"t{topic}w{word}" for word in range(12)] for topic in range(4)]
    sentences = [" ".join(rng.choice(topics[number % 4], 8)) for number in range(1200)]
    settings = TrainingSettings(vector_size=8, min_count=1, epochs=4, workers=1, seed=3, window=5)

    def steadiness(n: int) -> float:
        corpus = corpus_of(sentences[:n])
        model = train(corpus, settings, frame_items=0)
        found = measure_stability(corpus, settings, model.vectors.matrix, train, n_runs=2)
        assert found is not None
        return found.mean

    assert steadiness(1200) > steadiness(40) + 0.2


def test_parts_that_don_t_fit_are_refused() -> None:
    near = np.zeros((2, 1), dtype=np.int32)
    none = np.zeros((2, 1))
    for kept, seeds, by_run in (
        (np.zeros((1, 1)), (1,), (0.0,)),
        (np.full((2, 1), 3), (1, 2), (1.5, 1.5)),
        (none, (), ()),
        (none, (1, 1), (0.0, 0.0)),
        (none, (1,), (0.5,)),
    ):
        with pytest.raises(ValueError, match=r"fit|often"):
            Stability(near, kept.astype(np.uint8), seeds, by_run)
