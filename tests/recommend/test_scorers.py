"""Each scorer beside its formula in plain Python, one session and one item at a time."""

import itertools
import math
from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.recommend.material import Material
from core.recommend.scorer import Scorer
from core.recommend.scorers import fit
from core.recommend.scorers.cosine_popularity import PRIOR
from core.recommend.scorers.session_knn import N_NEIGHBORS
from core.recommend.sessions import Sessions
from tests.recommend.small import random_material

MATERIAL = random_material()
N = MATERIAL.n_items
BEHAVIOUR = MATERIAL.behaviour
assert BEHAVIOUR is not None and MATERIAL.vectors is not None and MATERIAL.output is not None
LISTS = [each.tolist() for each in BEHAVIOUR.sessions]
SETS = [set(each) for each in LISTS]
W, OUTPUT = MATERIAL.vectors.matrix.astype(float), MATERIAL.output.astype(float)
COUNTS = BEHAVIOUR.counts.tolist()
ZERO = 7
"""The item whose vector is zero."""
some_sessions = st.lists(st.lists(st.integers(0, N - 1), max_size=12), max_size=5)
Oracle = Callable[[list[int], int], float]


def cosine(session: list[int], item: int) -> float:
    known = [row for row in session if row < len(W)]
    units = [W[row] / np.linalg.norm(W[row]) for row in known if row != ZERO]
    if not units or item >= len(W):
        return -math.inf
    if item == ZERO:
        return 0.0
    mean = np.sum(units, axis=0) / len(known)
    return float(mean @ W[item] / np.linalg.norm(mean) / np.linalg.norm(W[item]))


def cosine_popularity(session: list[int], item: int) -> float:
    return cosine(session, item) + PRIOR * math.log(1 + COUNTS[item])


def input_output(session: list[int], item: int) -> float:
    known = [W[row] for row in session if row < len(W)]
    if not known or item >= len(W):
        return -math.inf
    return float(np.mean(known, axis=0) @ OUTPUT[item])


def popularity(session: list[int], item: int) -> float:
    return math.log(1 + COUNTS[item])


def markov(session: list[int], item: int) -> float:
    if not session:
        return -math.inf
    follows = [second for each in LISTS for first, second in itertools.pairwise(each) if first == session[-1]]
    chance = (follows.count(item) + COUNTS[item] / sum(COUNTS)) / (len(follows) + 1)
    return math.log(chance) if chance else -math.inf


def item_knn(session: list[int], item: int) -> float:
    total = 0.0
    for row in set(session) - {item}:
        both = sum(row in each and item in each for each in SETS)
        total += both / math.sqrt(max(1, sum(row in each for each in SETS) * sum(item in each for each in SETS)))
    return total or -math.inf


def session_knn(session: list[int], item: int) -> float:
    asked = set(session)
    alike = [len(asked & each) / math.sqrt(max(1, len(asked) * len(each))) for each in SETS]
    return sum(cosine for cosine, each in zip(alike, SETS, strict=True) if item in each) or -math.inf


ORACLES: dict[str, Oracle] = {
    "cosine": cosine,
    "cosine-popularity": cosine_popularity,
    "input-output": input_output,
    "popularity": popularity,
    "markov": markov,
    "item-knn": item_knn,
    "session-knn": session_knn,
}
SCORERS: dict[str, Scorer] = {name: fit(name, MATERIAL) for name in ORACLES}


@pytest.mark.parametrize("name", ORACLES)
@given(lists=some_sessions)
def test_a_scorer_is_its_formula(name: str, lists: list[list[int]]) -> None:
    scores = SCORERS[name].scores(Sessions.from_lists(lists))

    expected = np.array([[ORACLES[name](each, item) for item in range(N)] for each in lists]).reshape(-1, N)
    assert scores.dtype == np.float32 and scores.shape == (len(lists), N)
    assert np.allclose(scores, expected, rtol=1e-4, atol=1e-5)


def test_all_lists_of_the_small_data_are_compared_with() -> None:
    # The oracle of session-kNN knows no limit, so the data must stay within it.
    assert len(LISTS) < N_NEIGHBORS


@pytest.mark.parametrize("name", ["cosine", "cosine-popularity", "input-output", "markov", "item-knn", "session-knn"])
def test_nothing_follows_from_an_empty_session(name: str) -> None:
    assert np.isneginf(SCORERS[name].scores(Sessions.from_lists([[]]))).all()


@pytest.mark.parametrize("name", ["cosine", "cosine-popularity", "input-output"])
def test_items_without_a_vector_are_unknown(name: str) -> None:
    without = MATERIAL.n_vectors
    scores = SCORERS[name].scores(Sessions.from_lists([[without], [0, without], [0]]))

    assert np.isneginf(scores[0]).all()
    assert np.isneginf(scores[:, without:]).all()
    assert np.array_equal(scores[1], scores[2])


def test_the_empty_session_gets_the_popular() -> None:
    assert SCORERS["popularity"].scores(Sessions.from_lists([[]]))[0].argmax() == 0


@pytest.mark.parametrize("name", [*ORACLES, "blend"])
def test_the_same_material_gives_the_same_scores_whatever_the_batch(name: str) -> None:
    sessions = Sessions.from_lists(LISTS[:20])
    first, again = fit(name, MATERIAL), fit(name, random_material())

    assert np.array_equal(first.scores(sessions), again.scores(sessions))
    assert np.allclose(first.scores(sessions)[11:13], again.scores(sessions.part(11, 13)), rtol=1e-4, atol=1e-5)


def test_a_chain_that_was_seen_beats_all_that_were_not() -> None:
    scores = SCORERS["markov"].scores(Sessions.from_lists([[row] for row in range(N)]))

    for first in range(N):
        seen = {b for each in LISTS for a, b in itertools.pairwise(each) if a == first}
        unseen = set(range(N)) - seen
        if seen and unseen:
            assert min(scores[first, list(seen)]) > max(scores[first, list(unseen)])


def test_session_knn_looks_at_the_nearest_lists_only(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.recommend.scorers.session_knn.N_NEIGHBORS", 3)
    session = LISTS[0]
    asked = set(session)
    alike = [len(asked & each) / math.sqrt(len(asked) * len(each)) for each in SETS]
    nearest = sorted(range(len(SETS)), key=lambda number: (-np.float32(alike[number]), number))[:3]

    scores = fit("session-knn", MATERIAL).scores(Sessions.from_lists([session]))[0]

    found = {item for number in nearest for item in SETS[number]}
    assert set(np.flatnonzero(np.isfinite(scores))) == found


def test_item_knn_keeps_the_nearest_items_only(monkeypatch: pytest.MonkeyPatch) -> None:
    complete = fit("item-knn", MATERIAL).scores(Sessions.from_lists([[0]]))[0]
    monkeypatch.setattr("core.recommend.scorers.item_knn.N_NEIGHBORS", 4)

    scores = fit("item-knn", random_material()).scores(Sessions.from_lists([[0]]))[0]

    kept = np.flatnonzero(np.isfinite(scores))
    assert kept.tolist() == sorted(np.argsort(-complete, kind="stable")[:4].tolist())
    assert np.array_equal(scores[kept], complete[kept])


def test_vectors_alone_are_enough_for_cosine() -> None:
    imported = Material(None, MATERIAL.vectors)
    sessions = Sessions.from_lists([[0, 3]])

    assert np.allclose(
        fit("cosine", imported).scores(sessions), SCORERS["cosine"].scores(sessions)[:, : imported.n_items], atol=1e-6
    )
