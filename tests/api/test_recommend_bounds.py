"""Nobody waits for what somebody else asked: what is heavy is refused in plain words, and questions run apart."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any

import numpy as np
import polars as pl
import pytest
from starlette.testclient import TestClient

from core.errors import RecommendError
from core.locales import LANGUAGES, translate
from core.recommend.behaviour import Behaviour
from core.recommend.evaluation import Estimate, Evaluation, ScorerResult
from core.recommend.evaluation.results import CHANGES, GROUPS, PROBES
from core.recommend.material import Material
from core.recommend.newcomers import Newcomers
from core.recommend.scorers import SINGLE
from core.recommend.weights import BlendWeights
from core.settings import settings
from core.types import Items
from core.workspace import Workspace
from pages.api import recommend
from pages.api.heavy import QUESTIONS
from pages.parts.opened import Cache
from pages.parts.opened_material import OpenedMaterial
from tests.api.made import Made
from tests.api.test_recommend import Lists, asked, lists, made_lists
from tests.recommend.small import random_material

__all__ = ["lists"]
PATIENCE = 60


@pytest.fixture
def nothing_heavy(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A server that makes no scorer that costs anything, and no file of lists at all."""
    monkeypatch.setenv("E2V_MAX_FIT_SECONDS", "0")
    monkeypatch.setenv("E2V_MAX_LIST_CELLS", "0")
    settings.cache_clear()
    yield
    monkeypatch.undo()
    settings.cache_clear()


def result(name: str, hr10: float) -> ScorerResult:
    estimate = Estimate(hr10, hr10, hr10)
    return ScorerResult(name, 50, estimate, estimate, estimate, estimate, 0.5, 0.0, 0.1)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("scorer", ["item-knn", "blend"])
def test_a_heavy_scorer_is_refused_and_why_is_told(
    client: TestClient, lists: Lists, nothing_heavy: None, scorer: str, language: str
) -> None:
    params = {"task": "next-item", "i": 3, "scorer": scorer, "lang": language}
    answer = client.get(lists.address("recommend"), params=params)
    assert (answer.status_code, answer.json()["error"]) == (400, "recommend-heavy-scorer")
    assert answer.json()["message"] == translate(language, "recommend-heavy-scorer", scorer=scorer)


def test_where_none_is_asked_for_the_best_that_is_not_heavy_answers(client: TestClient, nothing_heavy: None) -> None:
    made = made_lists(seed=5)
    assert asked(client, made, task="next-item", i=3)["scorer"] == "input-output"
    results = tuple(result(*each) for each in (("blend", 0.5), ("item-knn", 0.4), ("markov", 0.3), ("cosine", 0.2)))
    facts = {"by_time": False, "n_test": 50, "n_train_sequences": 9, "n_validation": 9}
    measured = Evaluation(
        results,
        facts | {"seed": 0, "min_length": 3, "cold_share": 0.0, "repeated_share": 0.0},
        *(pl.DataFrame(schema=columns) for columns in (GROUPS, CHANGES, PROBES)),
        BlendWeights(("markov", "item-knn"), (0.5, 0.5)),
    )
    info = made.workspace.vectors_info(made.vectors_id)
    assert info.training_settings is not None
    made.workspace.save_evaluation(measured, corpus_id=made.corpus_id, settings=info.training_settings)
    assert asked(client, made, task="next-item", i=3)["scorer"] == "markov"


def test_what_is_not_heavy_answers_as_ever(client: TestClient, lists: Lists, nothing_heavy: None) -> None:
    for task in ("similar", "complementary", "audience"):
        assert client.get(lists.address("recommend"), params={"task": task, "i": 3}).status_code == 200
    told = asked(client, lists, task="next-item", i=3, scorer="session-knn")
    assert told["scorer"] == "session-knn"


@pytest.mark.parametrize("task", ["for-user", "similar", "complementary"])
def test_lists_that_would_take_long_are_refused_with_their_size(
    client: TestClient, lists: Lists, nothing_heavy: None, task: str
) -> None:
    answer = client.get(lists.address("recommendations.csv"), params={"task": task, "scorer": ""})
    assert (answer.status_code, answer.json()["error"]) == (400, "recommend-heavy-lists")
    assert ("9 lists" if task == "for-user" else "36 lists") in answer.json()["message"]
    assert "--all" in answer.json()["message"]


def described(unplayed: Items | None = None) -> Material:
    behaviour = random_material().behaviour
    assert behaviour is not None
    genres = pl.Series([f"genre {row % 3}" for row in range(behaviour.n_items)])
    items = Items(behaviour.items.table.with_columns(genre=genres))
    return Material(Behaviour(replace(behaviour.corpus, items=items, unplayed=unplayed)))


def test_descriptions_that_are_too_many_are_not_compared(nothing_heavy: None) -> None:
    opened = OpenedMaterial(described(Items(pl.DataFrame({"key": ["new"], "genre": ["genre 1"]}))), None)
    for ask in (lambda: opened.content, lambda: opened.newcomers, lambda: opened.scorer("content")):
        with pytest.raises(RecommendError, match="recommend-heavy"):
            ask()
    assert OpenedMaterial(random_material(), None).content is None
    assert OpenedMaterial(random_material(), None).newcomers is None


def test_who_asks_for_one_thing_does_not_wait_for_another(monkeypatch: pytest.MonkeyPatch) -> None:
    """While a scorer is being made for somebody, others search, ask other scorers, and get what is made already."""
    begun, leave, make = threading.Event(), threading.Event(), SINGLE["item-knn"]
    opened = OpenedMaterial(random_material(), None)
    opened.scorer("cosine")

    def slowly(material: Material) -> Any:
        begun.set()
        assert leave.wait(PATIENCE)
        return make(material)

    monkeypatch.setitem(SINGLE, "item-knn", slowly)
    with ThreadPoolExecutor(2) as pool:
        waiting = [pool.submit(opened.scorer, "item-knn") for _ in range(2)]
        try:
            assert begun.wait(PATIENCE)
            assert opened.scorer("cosine").name == "cosine"
            assert opened.scorer("session-knn").name == "session-knn"
            assert opened.search.row_of("i3") == 3
            assert len(opened.owners.n_items)
            assert not any(each.done() for each in waiting)
        finally:
            leave.set()
        first, second = (each.result(PATIENCE) for each in waiting)
    assert first is second


def test_what_many_ask_for_at_once_is_opened_once(lists: Lists) -> None:
    begun, leave, opened = threading.Event(), threading.Event(), []

    def slowly(workspace: Workspace, vectors_id: str) -> OpenedMaterial:
        opened.append(vectors_id)
        begun.set()
        assert leave.wait(PATIENCE)
        return OpenedMaterial(random_material(), None)

    cache = Cache(slowly, 10**9)
    with ThreadPoolExecutor(4) as pool:
        waiting = [pool.submit(cache.get, lists.workspace.id, lists.vectors_id) for _ in range(4)]
        assert begun.wait(PATIENCE)
        leave.set()
        found = [each.result(PATIENCE) for each in waiting]
    assert opened == [lists.vectors_id]
    assert all(each is found[0] for each in found)


def test_questions_run_apart_from_clicks(
    client: TestClient, lists: Lists, world: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    """More slow questions than the server has threads for clicks, and a click is answered all the same."""
    begun, leave = threading.Semaphore(0), threading.Event()

    def slow(*_: object) -> dict[str, Any]:
        begun.release()
        assert leave.wait(PATIENCE)
        return {"suggestions": []}

    monkeypatch.setattr(recommend, "answer", slow)
    with ThreadPoolExecutor(50) as pool:
        try:
            address, params = lists.address("recommend"), {"task": "similar", "i": 3}
            waiting = [pool.submit(client.get, address, params=params) for _ in range(50)]
            assert all(begun.acquire(timeout=PATIENCE) for _ in range(QUESTIONS.threads))
            assert client.get(world.of_vectors("neighbors?i=0")).status_code == 200
            assert client.get(world.address("workspace.zip")).status_code == 200
            assert not any(each.done() for each in waiting)
        finally:
            leave.set()
        assert {each.result(PATIENCE).status_code for each in waiting} == {200}
    assert QUESTIONS.taken == 0
    monkeypatch.setattr(QUESTIONS, "at_most", 0)
    assert client.get(lists.address("recommend"), params=params).status_code == 503


@pytest.fixture(scope="module")
def catalogued(home: None) -> Lists:
    """Lists whose items have a genre each, and a catalogue with three items more, one of a genre of its own."""
    made = made_lists(seed=6)
    corpus = made.workspace.corpus(made.corpus_id)
    table = corpus.items.table.with_columns(genre=pl.Series([f"genre {row % 4}" for row in range(len(corpus.items))]))
    new = pl.DataFrame(
        {"key": ["n1", "n2", "n3"], "title": ["One", "Two", "Three"], "genre": ["genre 2", "genre 2", "polka"]}
    )
    whole = replace(corpus, items=Items(table), unplayed=Items(new))
    corpus_id = made.workspace.save_corpus(whole, name="Catalogued", origin={"seed": 6})
    model = made.workspace.model(made.vectors_id)
    return Lists(made.workspace, made.workspace.save_model(model, name="Those", corpus_id=corpus_id), corpus_id)


def test_what_nobody_played_is_found_by_its_description(client: TestClient, catalogued: Lists) -> None:
    corpus = catalogued.workspace.corpus(catalogued.corpus_id)
    new = Newcomers.fit(corpus.items, corpus.unplayed)
    assert new is not None
    told = asked(client, catalogued, task="similar", i=2, among="unplayed")["suggestions"]
    assert [each["key"] for each in told] == ["n1", "n2"]
    assert all((each["i"], each["count"], each["by"], each["reasons"]) == (None, 0, "content", []) for each in told)
    np.testing.assert_allclose([each["score"] for each in told], new.like(2, 10).scores, atol=1e-5)


def test_about_an_unplayed_item_its_description_answers(client: TestClient, catalogued: Lists) -> None:
    told = asked(client, catalogued, task="similar", item="one", k=4)["suggestions"]
    assert {int(each["key"].removeprefix("k")) % 4 for each in told} == {2}
    assert {each["by"] for each in told} == {"content"}
    others = asked(client, catalogued, task="similar", item="n1", among="unplayed")["suggestions"]
    assert [each["key"] for each in others] == ["n2"]
    alone = asked(client, catalogued, task="similar", item="n3")
    assert (alone["suggestions"], alone["why_none"]) == ([], "recommend-why-none-no-content")


def test_a_played_item_is_compared_by_description_if_asked(client: TestClient, catalogued: Lists) -> None:
    told = asked(client, catalogued, task="similar", i=5, by="content", k=5)["suggestions"]
    assert {each["i"] % 4 for each in told} == {1}
    assert {each["by"] for each in told} == {"content"}
    assert {each["by"] for each in asked(client, catalogued, task="similar", i=5)["suggestions"]} == {"behaviour"}


@pytest.mark.parametrize(
    ("params", "error"),
    [
        ({"task": "next-item", "item": ["k1", "n1"]}, "recommend-unplayed"),
        ({"task": "complementary", "item": "n1"}, "recommend-unplayed"),
        ({"task": "similar", "item": ["k1", "n1"]}, "recommend-unplayed"),
        ({"task": "next-item", "item": "k1", "among": "unplayed"}, "recommend-only-similar"),
        ({"task": "audience", "item": "k1", "by": "content"}, "recommend-only-similar"),
        ({"task": "similar", "item": "k1", "among": "all"}, "errors-recommend-not-a-choice"),
    ],
)
def test_what_behaviour_would_have_to_answer_is_told(
    client: TestClient, catalogued: Lists, params: dict[str, Any], error: str
) -> None:
    answer = client.get(catalogued.address("recommend"), params=params)
    assert (answer.status_code, answer.json()["error"]) == (400, error)
    assert answer.json()["message"]


def test_where_everything_was_played_that_is_said(client: TestClient, lists: Lists) -> None:
    answer = client.get(lists.address("recommend"), params={"task": "similar", "i": 3, "among": "unplayed"})
    assert (answer.status_code, answer.json()["error"]) == (400, "recommend-no-unplayed")
