"""Recommendations over HTTP: what the tasks give, with reasons, without names, and files for everybody."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import polars as pl
import pytest
from starlette.testclient import TestClient

from core.errors import WorkspaceError
from core.locales import LANGUAGES
from core.materials import material_of
from core.recommend.behaviour import Behaviour
from core.recommend.material import Material
from core.recommend.reasons import reasons
from core.recommend.scorers import BLEND, fit
from core.recommend.tasks import audience, complementary, for_user, next_items, similar, similar_users
from core.types import Corpus, Items, Model, TrainingSettings, VectorSet
from core.workspace import Workspace, create_workspace
from pages.parts.opened_material import MATERIALS, OpenedMaterial, open_material
from tests.api.made import Made
from tests.recommend.small import random_material

N_ITEMS, N_VECTORS, N_OWNERS = 40, 36, 9
RARE = N_ITEMS - 1
SECRET = "Aigerim <aigerim@example.org>"


@dataclass(frozen=True)
class Lists:
    """A workspace with lists of owners and a model of them."""

    workspace: Workspace
    vectors_id: str
    corpus_id: str

    @property
    def material(self) -> Material:
        return material_of(self.workspace, self.vectors_id)

    def address(self, rest: str) -> str:
        return f"/api/w/{self.workspace.id}/vectors/{self.vectors_id}/{rest}"


def made_lists(seed: int = 0) -> Lists:
    """Lists in which the items of one tenth go together, with vectors that are random."""
    rng = np.random.default_rng(seed)
    raw = [10 * rng.integers(4) + rng.permutation(10)[: rng.integers(2, 7)] for _ in range(150)]
    by_count = np.argsort(-np.bincount(np.concatenate(raw), minlength=N_ITEMS), kind="stable")
    tokens = np.argsort(by_count)[np.concatenate(raw)].astype(np.int32)
    offsets = np.concatenate([[0], np.cumsum([len(each) for each in raw])]).astype(np.int64)
    titles = ["=Title" if row == 3 else None for row in range(N_ITEMS)]
    table = pl.DataFrame(
        {"key": [f"k{row}" for row in range(N_ITEMS)], "count": np.bincount(tokens, minlength=N_ITEMS)}
    ).with_columns(pl.Series("title", titles, dtype=pl.String))
    owners = [SECRET if place % N_OWNERS == 0 else f"owner-{place % N_OWNERS}" for place in range(len(raw))]
    corpus = Corpus(Items(table), tokens, offsets, sequences=pl.DataFrame({"owner": owners}))
    workspace = create_workspace("Lists")
    corpus_id = workspace.save_corpus(corpus, name="Lists", origin={"seed": seed})
    vectors = VectorSet(corpus.items.head(N_VECTORS), rng.normal(size=(N_VECTORS, 8)).astype(np.float32))
    output = rng.normal(size=(N_VECTORS, 8)).astype(np.float32)
    model = Model(vectors, output, TrainingSettings(ns_exponent=0.5, vector_size=8))
    return Lists(workspace, workspace.save_model(model, name="Lists", corpus_id=corpus_id), corpus_id)


@pytest.fixture(scope="module")
def lists(home: None) -> Iterator[Lists]:
    yield made_lists()


def asked(client: TestClient, lists: Lists, **params: Any) -> dict[str, Any]:
    answer = client.get(lists.address("recommend"), params=params)
    assert answer.status_code == 200, answer.text
    told: dict[str, Any] = answer.json()
    return told


def test_similar_and_complementary_are_those_of_the_room_with_the_models_noise(
    client: TestClient, lists: Lists
) -> None:
    material = lists.material
    for task, found in (
        ("similar", similar(material, 3, 5)),
        ("complementary", complementary(material, 3, 5, ns_exponent=0.5)),
    ):
        told = asked(client, lists, task=task, i=3, k=5)
        assert (told["task"], told["scorer"], told["why_none"]) == (task, None, None)
        assert [each["i"] for each in told["suggestions"]] == found.rows.tolist()
        np.testing.assert_allclose([each["score"] for each in told["suggestions"]], found.scores, atol=1e-5)
        first = told["suggestions"][0]
        counts = material.items.counts
        assert counts is not None
        assert (first["key"], first["count"]) == (f"k{first['i']}", counts[first["i"]])
        assert first["by"] == "behaviour"


def test_a_session_is_a_list_of_rows_keys_and_titles_in_order(client: TestClient, lists: Lists) -> None:
    material = lists.material
    address = lists.address("recommend") + "?task=next-item&i=5&item=k9&item=%3Dtitle&i=5&scorer=markov&k=4"
    told = client.get(address).json()
    found = next_items(material, fit("markov", material), [5, 9, 3, 5], 4)
    assert told["scorer"] == "markov"
    assert [each["i"] for each in told["suggestions"]] == found.rows.tolist()
    told = asked(client, lists, task="next-item", i=5, scorer="markov", exclude_known=0, k=100)
    found = next_items(material, fit("markov", material), [5], 100, exclude_known=False)
    assert [each["i"] for each in told["suggestions"]] == found.rows.tolist()


def test_each_suggestion_has_its_reasons(client: TestClient, lists: Lists) -> None:
    material = lists.material
    told = asked(client, lists, task="next-item", i=[5, 9], scorer="item-knn", k=3, reasons=2)
    for each in told["suggestions"]:
        expected = reasons(material, [5, 9], each["i"], n_items=2).causes
        assert [cause["item"]["i"] for cause in each["reasons"]] == [cause.row for cause in expected]
        for cause, wanted in zip(each["reasons"], expected, strict=True):
            assert cause["together"] == wanted.together
            assert cause["expected"] == pytest.approx(wanted.expected, abs=1e-5)
            assert cause["lift"] == pytest.approx(wanted.lift, abs=1e-5)
    without = asked(client, lists, task="next-item", i=5, reasons=0)
    assert all(each["reasons"] == [] for each in without["suggestions"])


def test_without_a_scorer_the_blend_answers(client: TestClient, lists: Lists) -> None:
    assert asked(client, lists, task="next-item", i=5)["scorer"] == BLEND


def test_a_user_may_be_asked_for_by_name_or_number_but_is_never_named(client: TestClient, lists: Lists) -> None:
    material = lists.material
    behaviour = material.behaviour
    assert behaviour is not None
    owner = behaviour.owners.index(SECRET)
    found = for_user(material, fit("item-knn", material), behaviour.histories[owner], 5)
    for who in ({"user": SECRET}, {"u": owner}):
        told = asked(client, lists, task="for-user", scorer="item-knn", k=5, **who)
        assert [each["i"] for each in told["suggestions"]] == found.rows.tolist()
    near = similar_users(material, owner, 4)
    answer = client.get(lists.address("recommend"), params={"task": "similar-users", "user": SECRET, "k": 4})
    users = answer.json()["users"]
    assert [each["user"] for each in users] == [each.owner for each in near]
    assert [each["n_shared"] for each in users] == [each.n_shared for each in near]
    assert [item["i"] for item in users[0]["shared"]] == near[0].shared[:10].tolist()
    assert "aigerim" not in answer.text.lower() and "owner-" not in answer.text


@pytest.mark.parametrize("exclude", [0, 1])
def test_an_audience_is_numbers_too(client: TestClient, lists: Lists, exclude: int) -> None:
    told = asked(client, lists, task="audience", item="k2", exclude_known=exclude)
    found = audience(lists.material, 2, 10, exclude_owners_who_have_it=bool(exclude))
    assert [(each["user"], each["has_it"]) for each in told["users"]] == [(each.owner, each.has_it) for each in found]


@pytest.mark.parametrize("how", ["mean", "recency", "last"])
def test_what_counts_of_a_user_may_be_chosen(client: TestClient, lists: Lists, how: Any) -> None:
    material = lists.material
    assert material.behaviour is not None
    found = for_user(material, fit("cosine", material), material.behaviour.histories[1], 10, how=how)
    told = asked(client, lists, task="for-user", u=1, scorer="cosine", how=how)
    assert [each["i"] for each in told["suggestions"]] == found.rows.tolist()


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_item_without_a_vector_is_told_why_in_the_readers_language(
    client: TestClient, lists: Lists, language: str
) -> None:
    told = asked(client, lists, task="complementary", i=RARE, lang=language)
    assert (told["suggestions"], told["why_none"]) == ([], "recommend-why-none-no-vector")
    assert told["message"].endswith(".")


@pytest.mark.parametrize("language", LANGUAGES)
def test_where_nobody_is_left_there_is_a_word_why(client: TestClient, lists: Lists, language: str) -> None:
    told = asked(client, lists, task="audience", i=RARE, lang=language)
    assert (told["users"], told["why_none"]) == ([], "recommend-why-none-no-vector")
    assert told["message"].endswith(".")
    found = asked(client, lists, task="audience", i=3, exclude_known=0)
    assert found["users"]
    assert (found["why_none"], found.get("message")) == (None, None)


@pytest.mark.parametrize("who", [{"u": 0}, {"user": "somebody"}])
@pytest.mark.parametrize("task", ["for-user", "similar-users"])
def test_where_nobody_owns_anything_that_is_said(
    client: TestClient, lists: Lists, task: str, who: dict[str, Any]
) -> None:
    material = lists.material
    assert material.behaviour is not None and material.vectors is not None
    workspace = create_workspace("Nobody's")
    corpus_id = workspace.save_corpus(replace(material.behaviour.corpus, sequences=None), name="Lists", origin={})
    model = Model(material.vectors, material.vectors.matrix, TrainingSettings(vector_size=8))
    vectors_id = workspace.save_model(model, name="Lists", corpus_id=corpus_id)
    answer = client.get(f"/api/w/{workspace.id}/vectors/{vectors_id}/recommend", params={"task": task, **who})
    assert (answer.status_code, answer.json()["error"]) == (400, "recommend-why-not-no-owners")


def test_an_item_is_also_known_by_artist_and_title(client: TestClient, home: None) -> None:
    table = pl.DataFrame(
        {"key": ["s1", "s2", "s3"], "title": ["Кукушка"] * 2 + ["Halo"], "artist": ["Полина", "Кино", "Beyoncé"]}
    )
    workspace = create_workspace("Songs")
    vectors = VectorSet(Items(table), np.eye(3, dtype=np.float32))
    vectors_id = workspace.save_vectors(vectors, name="Songs", origin={})
    address = f"/api/w/{workspace.id}/vectors/{vectors_id}/recommend"
    told = client.get(address, params={"task": "similar", "item": "кино — кукушка", "reasons": 0}).json()
    assert told == client.get(address, params={"task": "similar", "i": 1, "reasons": 0}).json()
    answer = client.get(address, params={"task": "similar", "item": "Кино – Halo"})
    assert (answer.status_code, answer.json()["error"]) == (404, "errors-unknown-item")


def test_a_model_of_other_items_than_its_corpus_is_told_to_be_damaged(client: TestClient, lists: Lists) -> None:
    vectors = VectorSet(Items.from_keys(["x", "y"], np.array([2, 1])), np.eye(2, dtype=np.float32))
    model = Model(vectors, vectors.matrix, TrainingSettings(vector_size=2))
    made_up = lists.workspace.save_model(model, name="Made up", corpus_id=lists.corpus_id)
    answer = client.get(replace(lists, vectors_id=made_up).address("recommend"), params={"task": "similar", "i": 0})
    assert (answer.status_code, answer.json()["error"]) == (404, "errors-artifact-damaged")


REFUSED: list[tuple[dict[str, Any], int, str]] = [
    ({}, 400, "errors-recommend-no-such-task"),
    ({"task": "bogus"}, 400, "errors-recommend-no-such-task"),
    ({"task": "similar"}, 400, "errors-recommend-one-item"),
    ({"task": "similar", "i": [1, 2]}, 400, "errors-recommend-one-item"),
    ({"task": "similar", "i": N_ITEMS}, 404, "errors-map-no-such-item"),
    ({"task": "similar", "i": -1}, 400, "errors-map-number"),
    ({"task": "similar", "i": "1e3"}, 400, "errors-map-number"),
    ({"task": "similar", "i": "9" * 30}, 400, "errors-map-number"),
    ({"task": "similar", "item": "nothing like it"}, 404, "errors-unknown-item"),
    ({"task": "similar", "i": 1, "k": 0}, 400, "errors-map-number"),
    ({"task": "similar", "i": 1, "k": 201}, 400, "errors-map-number"),
    ({"task": "similar", "i": 1, "reasons": 11}, 400, "errors-map-number"),
    ({"task": "similar", "i": 1, "exclude_known": "no"}, 400, "errors-map-number"),
    ({"task": "next-item"}, 400, "errors-recommend-items-needed"),
    ({"task": "next-item", "i": 1, "scorer": "bogus"}, 400, "errors-scorer-unknown"),
    ({"task": "next-item", "i": [1] * 1_001}, 400, "errors-recommend-too-many-items"),
    ({"task": "for-user"}, 400, "errors-recommend-user-needed"),
    ({"task": "for-user", "user": "nobody"}, 404, "errors-recommend-no-such-user"),
    ({"task": "for-user", "u": N_OWNERS}, 404, "errors-recommend-no-such-user"),
    ({"task": "for-user", "u": -1}, 400, "errors-map-number"),
    ({"task": "for-user", "u": 1, "how": "bogus"}, 400, "errors-recommend-not-a-choice"),
    ({"task": "similar", "i": 1, "scorer": "cosine"}, 400, "errors-recommend-no-scorer"),
    ({"task": "complementary", "i": 1, "scorer": "bogus"}, 400, "errors-recommend-no-scorer"),
    ({"task": "similar-users", "u": 1, "scorer": "cosine"}, 400, "errors-recommend-no-scorer"),
    ({"task": "audience", "i": 1, "scorer": "cosine"}, 400, "errors-recommend-no-scorer"),
]


@pytest.mark.parametrize(("params", "status", "error"), REFUSED)
def test_what_makes_no_sense_is_refused_in_json(
    client: TestClient, lists: Lists, params: dict[str, Any], status: int, error: str
) -> None:
    answer = client.get(lists.address("recommend"), params=params)
    assert (answer.status_code, answer.json()["error"]) == (status, error)
    assert answer.json()["message"]


def test_who_doesnt_know_the_workspace_gets_nothing(client: TestClient, lists: Lists) -> None:
    for address in (
        f"/api/w/{'0' * 32}/vectors/{lists.vectors_id}/recommend?task=similar&i=1",
        f"/api/w/{lists.workspace.id}/vectors/{'0' * 16}/recommend?task=similar&i=1",
        f"/api/w/{'0' * 32}/vectors/{lists.vectors_id}/recommendations.csv?task=similar",
    ):
        assert client.get(address).status_code == 404


def test_imported_vectors_answer_what_they_can(client: TestClient, world: Made) -> None:
    near = client.get(world.of_vectors("recommend"), params={"task": "similar", "i": 5, "k": 3}).json()
    assert len(near["suggestions"]) == 3
    for task, reason in (("complementary", "no-output"), ("audience", "no-corpus")):
        answer = client.get(world.of_vectors("recommend"), params={"task": task, "i": 5})
        assert (answer.status_code, answer.json()["error"]) == (400, f"recommend-why-not-{reason}")
    session = client.get(world.of_vectors("recommend"), params={"task": "next-item", "i": [5, 6], "scorer": "cosine"})
    assert session.json()["suggestions"]


def test_everybodys_lists_are_a_file_without_names(client: TestClient, lists: Lists) -> None:
    params = {"task": "for-user", "scorer": "item-knn", "k": 3}
    answer = client.get(lists.address("recommendations.parquet"), params=params)
    assert answer.headers["content-disposition"].startswith('attachment; filename="Lists-for-user.parquet"')
    table = pl.read_parquet(io.BytesIO(answer.content))
    material = lists.material
    assert material.behaviour is not None
    knn = fit("item-knn", material)
    for owner, history in enumerate(material.behaviour.histories):
        found = table.filter(pl.col("owner") == owner)["recommended"].to_list()
        assert found == [f"k{row}" for row in for_user(material, knn, history, 3).rows]
    text = client.get(lists.address("recommendations.csv"), params=params).text
    assert SECRET not in text
    assert (
        pl.read_csv(io.StringIO(text)).drop("score").rows()
        == table.drop("score").with_columns(pl.col("recommended_label").replace("=Title", "'=Title")).rows()
    )


@pytest.mark.parametrize("task", ["similar", "complementary"])
def test_every_items_lists_are_a_file(client: TestClient, lists: Lists, task: str) -> None:
    answer = client.get(lists.address("recommendations.parquet"), params={"task": task, "k": 2})
    table = pl.read_parquet(io.BytesIO(answer.content))
    assert table.height == 2 * N_VECTORS
    alone = asked(client, lists, task=task, i=7, k=2)["suggestions"]
    assert table.filter(pl.col("item") == "k7")["recommended"].to_list() == [each["key"] for each in alone]


@pytest.mark.parametrize(
    ("name", "params", "error"),
    [
        ("recommendations.xml", {"task": "similar"}, "errors-map-no-such-format"),
        ("recommendations.csv", {"task": "audience"}, "errors-recommend-all-task"),
        ("recommendations.csv", {}, "errors-recommend-no-such-task"),
        ("recommendations.csv", {"task": "similar", "k": 201}, "errors-map-number"),
        ("recommendations.csv", {"task": "for-user", "scorer": "bogus"}, "errors-scorer-unknown"),
        ("recommendations.csv", {"task": "similar", "scorer": "cosine"}, "errors-recommend-no-scorer"),
        ("recommendations.parquet", {"task": "complementary", "scorer": "cosine"}, "errors-recommend-no-scorer"),
    ],
)
def test_files_that_make_no_sense_are_refused(
    client: TestClient, lists: Lists, name: str, params: dict[str, Any], error: str
) -> None:
    answer = client.get(lists.address(name), params=params)
    assert (answer.status_code, answer.json()["error"]) == (400, error)


def test_a_material_is_opened_once_and_its_scorers_are_fitted_once(lists: Lists) -> None:
    opened = MATERIALS.get(lists.workspace.id, lists.vectors_id)
    assert MATERIALS.get(lists.workspace.id, lists.vectors_id) is opened
    assert opened.scorer("markov") is opened.scorer("markov")
    assert opened.scorer("cosine") is not opened.scorer("markov")
    assert opened.owners is opened.owners
    assert opened.settings == TrainingSettings(ns_exponent=0.5, vector_size=8)
    assert opened.search.row_of("k39") == RARE
    assert opened.bridges is opened.bridges
    assert opened.n_bytes > open_material(lists.workspace, lists.vectors_id).n_bytes


def test_neighbors_and_content_count_as_memory() -> None:
    lists, without = random_material(), Material(None, random_material().vectors)
    behaviour = lists.behaviour
    assert behaviour is not None
    unplayed = Items.from_keys(["new"])
    table = behaviour.items.table.with_columns(genre=pl.Series([f"genre {row % 3}" for row in range(lists.n_items)]))
    described = Material(Behaviour(replace(behaviour.corpus, items=Items(table), unplayed=unplayed)))
    plain = Material(Behaviour(replace(behaviour.corpus, unplayed=unplayed)))
    knn, content = 200 * 8 * 60, 128 * 4 * (3 * 60 + 1)
    assert OpenedMaterial(described, None).n_bytes - OpenedMaterial(plain, None).n_bytes == content
    assert OpenedMaterial(lists, None).n_bytes - OpenedMaterial(without, None).n_bytes > knn


def test_what_is_deleted_is_forgotten(home: None) -> None:
    doomed = made_lists(seed=1)
    opened = MATERIALS.get(doomed.workspace.id, doomed.vectors_id)
    assert opened.material.behaviour is not None
    doomed.workspace.delete_artifact("corpus", doomed.corpus_id)
    without = MATERIALS.get(doomed.workspace.id, doomed.vectors_id)
    assert without.material.behaviour is None
    held = [entry for entry in MATERIALS.held() if entry == (doomed.workspace.id, doomed.vectors_id)]
    assert len(held) == 1
    doomed.workspace.delete_artifact("vectors", doomed.vectors_id)
    with pytest.raises(WorkspaceError):
        MATERIALS.get(doomed.workspace.id, doomed.vectors_id)
    assert (doomed.workspace.id, doomed.vectors_id) not in MATERIALS.held()
