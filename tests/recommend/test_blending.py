"""The blend: standardised sums, and weights that find out which scorers help."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from core.recommend import blending
from core.recommend.blending import DEFAULT_WEIGHTS, BlendWeights, fit_weights
from core.recommend.blending_lists import Candidates, candidates
from core.recommend.material import Material
from core.recommend.ranking import without_known
from core.recommend.scorers import fit
from core.recommend.scorers.blend import BlendScorer, standardized
from core.recommend.sessions import Sessions
from tests.recommend.small import Fixed, corpus_of, random_material

NOTHING = -np.inf


def chains(n_items: int = 30, n_lists: int = 600, seed: int = 0) -> tuple[Material, Sessions, NDArray[np.int32]]:
    """Lists in which each item is followed by the next of a circle: order tells everything, company little."""
    rng = np.random.default_rng(seed)
    lists = [[(start + step) % n_items for step in range(4)] for start in rng.integers(0, n_items, n_lists)]
    raw = np.bincount(np.concatenate(lists), minlength=n_items)
    row_of = np.argsort(np.argsort(-raw, kind="stable"))
    lists = [row_of[each].tolist() for each in lists]
    held_out = Sessions.from_lists([each[:2] for each in lists[:300]])
    targets = np.array([each[2] for each in lists[:300]], np.int32)
    return Material.of(corpus_of(lists[300:], n_items), None), held_out, targets


def test_the_blend_adds_standardised_scores() -> None:
    first = Fixed(np.array([[1, 2, 6], [0, 0, 0], [0, 0, 0]]))
    second = Fixed(np.array([[NOTHING, 5, NOTHING], [NOTHING] * 3, [NOTHING, 0, 1]]))

    scores = BlendScorer([(first, 2.0), (second, 0.5)]).scores(Sessions.from_lists([[0], [], [2]]))

    root, unknown_is_zero = np.sqrt(14 / 3), np.array([-1, 2, -1]) / np.sqrt(2)
    assert np.allclose(scores[0], 2 * np.array([-2, -1, 3]) / root + 0.5 * unknown_is_zero, atol=1e-6)
    assert np.isneginf(scores[1]).all()
    assert np.allclose(scores[2], 0.5 * np.array([-1, -1, 2]) / np.sqrt(2), atol=1e-6)


def test_what_no_scorer_knows_stays_unknown() -> None:
    scorer = Fixed(np.array([[1, NOTHING], [1, NOTHING]]))

    assert np.isneginf(BlendScorer([(scorer, 1.0), (scorer, 1.0)]).scores(Sessions.from_lists([[0]]))).tolist() == [
        [False, True]
    ]


@given(
    st.integers(0, 2**16),
    st.tuples(st.integers(0, 4), st.integers(1, 30)),
    st.sampled_from([1e-3, 1.0, 1e4]),
    st.sampled_from([0.0, 0.3, 1.0]),
)
def test_standardised_rows_have_mean_0_and_deviation_1_or_are_0(
    seed: int, shape: tuple[int, int], scale: float, unknown: float
) -> None:
    rng = np.random.default_rng(seed)
    scores = (scale * rng.normal(size=shape)).astype(np.float32)
    scores[rng.random(shape) < unknown] = NOTHING

    found = standardized(scores.copy())

    assert np.allclose(found.mean(axis=1), 0, atol=1e-4)
    deviation = found.std(axis=1)
    assert (np.isclose(deviation, 1, atol=1e-3) | (deviation == 0)).all()
    for row, before in zip(found, scores, strict=True):
        known = np.isfinite(before)
        assert (np.diff(row[known][np.argsort(before[known])]) >= 0).all()
        if known.any() and (~known).any():
            assert row[~known].max() <= max(row[known].max(), row[~known].max())


def test_candidates_are_each_scorers_best_and_the_target() -> None:
    rng = np.random.default_rng(0)
    tables = [rng.normal(size=(200, 200)) for _ in range(2)]
    sessions = Sessions.from_lists([[0, 1], [5], [7, 8, 9]])
    targets = np.array([3, 199, 0], np.int32)

    found = candidates([Fixed(table) for table in tables], sessions, targets)

    for number in range(3):
        expected = {int(targets[number])}
        said = []
        for table in tables:
            scores = standardized(Fixed(table).scores(sessions))
            said.append(scores[number])
            expected |= set(np.argsort(-without_known(scores.copy(), sessions)[number])[:50].tolist())
        rows = np.array(sorted(expected))
        own = slice(found.offsets[number], found.offsets[number + 1])
        assert np.array_equal(found.scores[own], np.stack(said, axis=1)[rows])
        assert rows[found.targets[number] - found.offsets[number]] == targets[number]


@given(st.lists(st.lists(st.integers(0, 3), min_size=1, max_size=6), min_size=1, max_size=5), st.data())
def test_ranks_are_counted_from_1_and_ties_half(scores: list[list[int]], data: st.DataObject) -> None:
    targets = [data.draw(st.integers(0, len(each) - 1)) for each in scores]
    offsets = np.concatenate([[0], np.cumsum([len(each) for each in scores])])
    lists = Candidates(
        np.array([[score] for each in scores for score in each], np.float32), offsets, offsets[:-1] + targets
    )

    for rank, each, target in zip(lists.ranks(np.array([2.0])), scores, targets, strict=True):
        equal = each.count(each[target]) - 1
        assert rank == 1 + sum(score > each[target] for score in each) + equal / 2


def test_what_tells_everything_gets_the_weight() -> None:
    material, lists, targets = chains()

    weights = fit_weights(material, lists, targets)

    assert max(weights.weights) == weights.of("markov") > 0.3
    assert sum(weights.weights) == pytest.approx(1, abs=1e-3)
    assert set(weights.names) == {"session-knn", "item-knn", "markov", "popularity"}
    blend = without_known(fit("blend", material, weights).scores(lists), lists)
    assert (blend.argmax(axis=1) == targets).all()


def test_a_scorer_that_only_disturbs_gets_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    rng = np.random.default_rng(0)
    right, wrong = np.eye(60, k=1), rng.normal(size=(60, 60))
    monkeypatch.setattr(blending, "fit", lambda name, material: Fixed(right if name == "markov" else wrong))
    lists = Sessions.from_lists([[row % 59] for row in range(300)])
    targets = np.array([row % 59 + 1 for row in range(300)], np.int32)

    weights = fit_weights(random_material(), lists, targets, ("markov", "input-output"))

    assert weights.to_json() == {"markov": 1.0, "input-output": 0.0}


def test_the_same_lists_give_the_same_weights() -> None:
    material, lists, targets = chains(seed=3)

    assert fit_weights(material, lists, targets) == fit_weights(material, lists, targets)


@pytest.mark.parametrize("n_lists", [0, 1, blending.FEWEST_LISTS - 1])
def test_few_lists_keep_the_default_weights(n_lists: int) -> None:
    material, lists, targets = chains()

    weights = fit_weights(material, lists.part(0, n_lists), targets[:n_lists], ("markov", "session-knn"))

    total = DEFAULT_WEIGHTS.of("markov") + DEFAULT_WEIGHTS.of("session-knn")
    assert weights.of("markov") == pytest.approx(DEFAULT_WEIGHTS.of("markov") / total)


def test_targets_that_cannot_be_found_teach_nothing() -> None:
    material, lists, targets = chains()
    n_lists = len(lists)
    impossible = np.where(np.arange(n_lists) % 2, -1, lists.tokens[lists.offsets[:-1]]).astype(np.int32)
    both = Sessions.from_lists([*lists, *lists])

    assert fit_weights(material, both, np.concatenate([targets, impossible])) == fit_weights(material, lists, targets)


@pytest.mark.parametrize(
    ("names", "weights"),
    [(("a",), ()), (("a", "a"), (1.0, 1.0)), (("a",), (-1.0,)), (("a",), (float("nan"),)), (("a",), (0.0,)), ((), ())],
)
def test_weights_that_make_no_sense_are_refused(names: tuple[str, ...], weights: tuple[float, ...]) -> None:
    with pytest.raises(ValueError, match="weights"):
        BlendWeights(names, weights)


def test_weights_survive_json() -> None:
    assert BlendWeights.from_json(DEFAULT_WEIGHTS.to_json()) == DEFAULT_WEIGHTS
