"""The whole measurement and the tuning, on lists whose order is planted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import numpy as np
import polars as pl
import pytest
from numpy.typing import NDArray

from core.errors import JobError
from core.recommend.evaluation import (
    Estimate,
    Evaluation,
    HeldOut,
    Protocol,
    ScorerResult,
    Tuning,
    evaluate,
    split,
    tune,
)
from core.recommend.evaluation.evaluation import fitted_weights
from core.recommend.evaluation.results import CHANGES, GROUPS, PROBES, RUNGS
from core.recommend.evaluation.tuning import N_CANDIDATES, budgets, candidates
from core.recommend.material import Material
from core.recommend.scorers import available
from core.recommend.sessions import Sessions
from core.types import (
    Corpus,
    Model,
    Progress,
    ProgressCallback,
    TrainingSettings,
    VectorSet,
    keep_going,
)
from tests.recommend.lists import corpus_of

SETTINGS = TrainingSettings(vector_size=6, window=5, epochs=8, min_count=1)
PROTOCOL = Protocol(by_time=False)


def circle(n: int = 300) -> Corpus:
    """Walks around two circles of eight songs each: what comes next is certain, and one circle is more popular."""
    rng = np.random.default_rng(0)
    walks = []
    for _ in range(n):
        artist, start, length = "aab"[rng.integers(3)], rng.integers(8), rng.integers(3, 7)
        walks.append([f"{artist}{(start + step) % 8}" for step in range(length)])
    return corpus_of(walks)


def random_vectors(corpus: Corpus, settings: TrainingSettings, callback: ProgressCallback) -> Model:
    """Vectors that know nothing, told as training would."""
    callback(Progress("jobs-stage-training", settings.epochs, settings.epochs, "words"))
    rng = np.random.default_rng(settings.seed)
    shape = (len(corpus.items), settings.vector_size)
    matrix, output = (rng.normal(size=shape).astype(np.float32) for _ in range(2))
    return Model(VectorSet(corpus.items, matrix), output, settings)


@pytest.fixture(scope="module")
def measured() -> Evaluation:
    return evaluate(circle(), SETTINGS, random_vectors, keep_going, PROTOCOL)


def test_every_scorer_that_the_data_supports_is_measured_on_the_same_lists(measured: Evaluation) -> None:
    parts = split(circle(), PROTOCOL)
    names = available(Material.of(parts.train, random_vectors(parts.train, SETTINGS, keep_going)))
    assert {result.name for result in measured.results} == set(names)
    assert {result.n for result in measured.results} == {len(parts.test)} == {measured.facts["n_test"]}


def test_what_is_certain_is_found_by_those_who_look_at_the_order(measured: Evaluation) -> None:
    assert measured.result("markov").mrr20.value > 0.95
    assert measured.result("markov").mrr20.value > measured.result("cosine").mrr20.value
    with pytest.raises(KeyError):
        measured.result("clairvoyance")


def test_results_stand_best_first_and_the_first_wins(measured: Evaluation) -> None:
    order = [(result.hr10.value, result.ndcg10.value) for result in measured.results]
    assert order == sorted(order, reverse=True)
    assert measured.winner == measured.results[0].name


def scored(name: str, value: float, half: float) -> ScorerResult:
    hr10 = Estimate(value, value - half, value + half)
    return ScorerResult(name, 100, hr10, hr10, hr10, hr10, 0.5, 0.0, 0.1)


def test_level_with_the_winner_is_whose_interval_overlaps_its_own(measured: Evaluation) -> None:
    results = (scored("cosine", 0.3, 0.05), scored("markov", 0.5, 0.05), scored("blend", 0.42, 0.04))
    found = replace(measured, results=(*results, scored("item-knn", 0.2, 0.24)))
    assert found.winner == "markov"
    assert found.level == ("blend",)
    assert [each.name for each in found.ranked] == ["markov", "blend", "cosine", "item-knn"]
    assert replace(measured, results=(scored("blend", 0.5, 0.0),)).level == ()


def test_lists_of_people_are_measured_by_person() -> None:
    corpus = circle()
    alone = evaluate(corpus, SETTINGS, random_vectors, keep_going, PROTOCOL)
    owners = [f"person {number % 7}" for number in range(corpus.n_sequences)]
    owned = replace(corpus, sequences=pl.DataFrame({"owner": owners}))
    found = evaluate(owned, SETTINGS, random_vectors, keep_going, PROTOCOL)
    assert (alone.n_owners, found.n_owners) == (0, 7)
    parts = split(owned, PROTOCOL)
    assert parts.test.owners is not None
    assert [owners[sequence] for sequence in parts.test.sequences] == [
        f"person {owner}" for owner in parts.test.owners.tolist()
    ]
    for name in ("popularity", "cosine"):
        one, other = alone.result(name).hr10, found.result(name).hr10
        assert one.value == other.value
        assert other.low < one.low
        assert other.high > one.high


def test_a_list_of_nobody_stands_alone() -> None:
    corpus = circle()
    owners = pl.Series(["one", None] * (corpus.n_sequences // 2), dtype=pl.String)
    parts = split(replace(corpus, sequences=pl.DataFrame({"owner": owners})), PROTOCOL)
    assert parts.test.owners is not None
    nobodys = parts.test.owners[parts.test.sequences % 2 == 1]
    assert len(np.unique(nobodys)) == len(nobodys)
    assert set(parts.test.owners[parts.test.sequences % 2 == 0]) == {0}
    assert parts.facts["n_owners"] == len(nobodys) + 1


def test_popularity_is_that_of_plain_python(measured: Evaluation) -> None:
    parts = split(circle(), PROTOCOL)
    places = []
    for prefix, target in zip(parts.test.prefixes, parts.test.targets, strict=True):
        counts = {row: count for row, count in enumerate(parts.train.items.counts) if row not in prefix}
        if target not in counts:
            places.append(np.inf)
            continue
        above = sum(count > counts[target] for count in counts.values())
        equal = sum(count == counts[target] for count in counts.values())
        places.append(above + (equal + 1) / 2)
    found = measured.result("popularity")
    assert found.hr10.value == pytest.approx(np.mean([place <= 10 for place in places]))
    assert found.mrr20.value == pytest.approx(np.mean([1 / place if place <= 20 else 0 for place in places]))


def test_shuffling_hurts_only_those_who_look_at_the_order(measured: Evaluation) -> None:
    shuffled = {row["scorer"]: row for row in measured.changes.iter_rows(named=True) if row["change"] == "shuffled"}
    assert shuffled["popularity"]["kept"] == 1
    assert shuffled["popularity"]["difference"] == 0
    assert shuffled["markov"]["kept"] < 1
    assert set(measured.changes["change"]) == {"shuffled", "swapped"}


def test_tables_have_their_columns(measured: Evaluation) -> None:
    assert dict(measured.groups.schema) == GROUPS
    assert dict(measured.changes.schema) == CHANGES
    assert dict(measured.probes.schema) == PROBES
    for kind in ("length", "popularity"):
        member = (pl.col("kind") == kind) & (pl.col("scorer") == "blend")
        assert measured.groups.filter(member)["n"].sum() == measured.facts["n_test"]


def test_the_same_request_gives_the_same_figures(measured: Evaluation) -> None:
    again = evaluate(circle(), SETTINGS, random_vectors, keep_going, PROTOCOL)
    assert [replace(result, seconds=0) for result in again.results] == [
        replace(result, seconds=0) for result in measured.results
    ]
    assert again.groups.equals(measured.groups)
    assert again.changes.equals(measured.changes)


def test_training_sees_no_held_out_item_and_is_never_stopped() -> None:
    seen: list[Corpus] = []

    def train(corpus: Corpus, settings: TrainingSettings, callback: ProgressCallback) -> Model:
        seen.append(corpus)
        assert not callback(Progress("jobs-stage-training", 1, 2, "words"))
        return random_vectors(corpus, settings, callback)

    evaluate(circle(), SETTINGS, train, lambda progress: True, PROTOCOL)
    expected = split(circle(), PROTOCOL).train
    assert seen[0].tokens.tolist() == expected.tokens.tolist()
    assert seen[0].items.table.equals(expected.items.table)


def test_progress_comes_to_its_end() -> None:
    told: list[Progress] = []
    evaluate(circle(), SETTINGS, random_vectors, lambda progress: bool(told.append(progress)), PROTOCOL)
    stages = list(dict.fromkeys(progress.stage for progress in told))
    assert stages == [
        "jobs-stage-splitting",
        "jobs-stage-training",
        "jobs-stage-fitting-scorers",
        "jobs-stage-ranking",
        "jobs-stage-probing",
    ]
    last = [progress for progress in told if progress.stage == "jobs-stage-ranking"][-1]
    assert last.done == last.total > 0


def test_the_blend_is_fitted_on_validation_lists_that_can_be_found(monkeypatch: pytest.MonkeyPatch) -> None:
    taught: list[tuple[Sessions, NDArray[np.int32]]] = []
    monkeypatch.setattr(
        "core.recommend.evaluation.evaluation.fit_weights",
        lambda material, validation, targets: taught.append((validation, targets)),
    )
    evaluate(circle(), SETTINGS, random_vectors, keep_going, PROTOCOL)
    parts = split(circle(), PROTOCOL)
    findable = ~parts.validation.cold & ~parts.validation.repeated
    assert taught[0][1].tolist() == parts.validation.targets[findable].tolist()
    assert len(taught[0][0]) == findable.sum()
    unfindable = HeldOut(Sessions.from_lists([[0]]), np.array([-1], np.int32), np.array([1]), np.array([0]))
    assert fitted_weights(Material.of(parts.train, None), unfindable) is None


def test_times_and_owners_are_no_trouble() -> None:
    corpus = circle()
    times = np.arange(corpus.n_tokens, dtype=np.int64)
    found = evaluate(replace(corpus, times=times), SETTINGS, random_vectors)
    assert found.facts["by_time"]
    assert found.facts["n_test"] == len(corpus) // 5


Merit = Callable[[TrainingSettings], float]


def vectors_of_merit(merit: Merit) -> Callable[[Corpus, TrainingSettings, ProgressCallback], Model]:
    """Training whose input·output finds more of what comes next, the higher the merit of its settings (0 to 1)."""

    def train(corpus: Corpus, settings: TrainingSettings, callback: ProgressCallback) -> Model:
        callback(Progress("jobs-stage-training", 1, 1, "words"))
        n_items = len(corpus.items)
        rows = {key: row for row, key in enumerate(corpus.items.keys)}
        follows = np.zeros((n_items, n_items), np.float32)
        for key, row in rows.items():
            follows[row, rows[f"{key[0]}{(int(key[1]) + 1) % 8}"]] = 1
        noise = np.random.default_rng(0).normal(size=follows.shape).astype(np.float32)
        output = merit(settings) * 9 * follows.T + (1 - merit(settings)) * noise
        return Model(VectorSet(corpus.items, np.eye(n_items, dtype=np.float32)), output, settings)

    return train


def by_window(settings: TrainingSettings) -> float:
    return settings.window / 24


@pytest.fixture(scope="module")
def tuned() -> Tuning:
    return tune(circle(), SETTINGS, vectors_of_merit(by_window), keep_going, PROTOCOL)


def test_the_better_settings_win(tuned: Tuning) -> None:
    best = max(tuned.rungs.iter_rows(named=True), key=lambda row: (row["hr10"], row["ndcg10"]))
    found = tuned.settings
    assert (found.window, found.epochs) == (best["window"], best["epochs"])
    assert found.window > SETTINGS.window
    assert (tuned.facts["best"], tuned.facts["stopped"]) == (best["hr10"], False)
    assert tuned.facts["best"] >= tuned.facts["given"]
    searched = {name: getattr(SETTINGS, name) for name in ("window", "ns_exponent", "sample", "epochs")}
    assert replace(found, **searched) == SETTINGS


def test_rungs_halve_the_candidates_and_double_the_epochs(tuned: Tuning) -> None:
    assert dict(tuned.rungs.schema) == RUNGS
    by_rung = [
        tuned.rungs.filter(tuned.rungs["rung"] == rung).sort("candidate")
        for rung in range(1, 1 + len(budgets(SETTINGS.epochs)))
    ]
    assert [table["epochs"].unique().to_list() for table in by_rung] == [[2], [4], [8], [16]]
    assert by_rung[0].height == N_CANDIDATES
    for earlier, later in pairwise(by_rung):
        assert earlier.filter(earlier["kept"])["candidate"].to_list() == later["candidate"].to_list()
        better = earlier.sort("hr10", "ndcg10", descending=True, maintain_order=True)["candidate"].head(
            N_CANDIDATES >> earlier["rung"][0]
        )
        assert {*better} <= {*later["candidate"]} <= {*better, 0}
    assert not by_rung[-1]["kept"].any()


def test_the_given_settings_stay_until_they_have_had_all_their_epochs(tuned: Tuning) -> None:
    given = tuned.rungs.filter(tuned.rungs["candidate"] == 0)
    assert given["epochs"].to_list()[:3] == [2, 4, 8]
    assert given.filter(given["epochs"] == SETTINGS.epochs)["hr10"][0] == tuned.facts["given"]


def test_tuning_never_sees_a_test_list() -> None:
    parts = split(circle(), PROTOCOL)
    corpus = circle()
    ends = corpus.offsets[parts.test.sequences + 1] - 1
    tokens = corpus.tokens.copy()
    tokens[ends] = np.where(tokens[ends - 1] == 0, 1, 0)
    assert (tokens[ends] != corpus.tokens[ends]).mean() > 0.5
    other = tune(replace(corpus, tokens=tokens), SETTINGS, vectors_of_merit(by_window), keep_going, PROTOCOL)
    once = tune(corpus, SETTINGS, vectors_of_merit(by_window), keep_going, PROTOCOL)
    assert other.rungs.drop("seconds").equals(once.rungs.drop("seconds"))


def test_candidates_come_from_the_seed_and_the_given_ones_first() -> None:
    found = candidates(SETTINGS, 1)
    assert found[0] == SETTINGS
    assert len(set(found)) == N_CANDIDATES
    assert found == candidates(SETTINGS, 1) != candidates(SETTINGS, 2)


def test_stopping_keeps_the_best_so_far() -> None:
    told: list[Progress] = []

    def after_three(progress: Progress) -> bool:
        told.append(progress)
        return len([each for each in told if each.stage == "jobs-stage-tuning"]) > 3

    found = tune(circle(), SETTINGS, vectors_of_merit(by_window), after_three, PROTOCOL)
    assert found.facts["stopped"]
    assert found.rungs.height == found.facts["n_trainings"] == 3
    best = max(found.rungs.iter_rows(named=True), key=lambda row: (row["hr10"], row["ndcg10"]))
    assert (found.settings.window, found.settings.epochs) == (best["window"], 2)
    assert found.facts["given"] is None


def test_stopped_at_once_there_is_nothing_to_keep() -> None:
    with pytest.raises(JobError) as error:
        tune(circle(), SETTINGS, vectors_of_merit(by_window), lambda progress: True, PROTOCOL)
    assert error.value.code == "errors-tuning-stopped-too-early"


def test_progress_of_tuning_ends_at_its_total() -> None:
    told: list[Progress] = []
    tune(circle(), SETTINGS, vectors_of_merit(by_window), lambda progress: bool(told.append(progress)), PROTOCOL)
    tuning = [progress for progress in told if progress.stage == "jobs-stage-tuning"]
    done = [progress.done for progress in tuning]
    assert done == sorted(done)
    assert 0.5 * tuning[-1].total < done[-1] <= tuning[-1].total
