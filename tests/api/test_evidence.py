"""Evidence over HTTP is what a person would count in the file; what isn't there is refused."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import pytest
from starlette.testclient import TestClient

from core.comparison import Stability
from core.types import Corpus, Items, Model, ReadingReport, TrainingSettings, VectorSet
from core.workspace import Workspace, create_workspace
from tests.api.made import Made

LISTS = [[0, 1, 2, 3], [1, 0, 4], [0, 5, 5, 5, 5, 5, 5, 1], [2, 4], [3, 4, 2], [6, 0]]
NAMES = ["<b>a</b>", "b", "c", "d", "e", "f", "g"]


@dataclass(frozen=True)
class Trained:
    """A workspace with a model, and where its evidence is asked for."""

    workspace: Workspace
    corpus_id: str
    vectors_id: str

    @property
    def address(self) -> str:
        return f"/api/w/{self.workspace.id}/vectors/{self.vectors_id}/evidence"


def trained(n_vectors: int = 6) -> Trained:
    tokens = np.array([row for each in LISTS for row in each], np.int32)
    offsets = np.cumsum([0, *map(len, LISTS)]).astype(np.int64)
    items = Items.from_keys(NAMES, np.bincount(tokens))
    workspace = create_workspace("Evidence")
    corpus_id = workspace.save_corpus(
        Corpus(items, tokens, offsets, ReadingReport("lines", "playlists")), name="c", origin={}
    )
    matrix = np.random.default_rng(0).normal(size=(n_vectors, 3)).astype(np.float32)
    model = Model(VectorSet(items.head(n_vectors), matrix), matrix, TrainingSettings(window=2))
    return Trained(workspace, corpus_id, workspace.save_model(model, name="m", corpus_id=corpus_id))


@pytest.fixture(scope="module")
def data(home: None) -> Trained:
    return trained()


def asked(client: TestClient, data: Trained, **params: Any) -> dict[str, Any]:
    answer = client.get(data.address, params=params)
    assert answer.status_code == 200, answer.text
    return answer.json()  # type: ignore[no-any-return]


def near(first: int, second: int, window: int) -> int:
    return sum(
        (each[i], each[j]) == (first, second) and 0 < abs(i - j) <= window
        for each in LISTS
        for i in range(len(each))
        for j in range(len(each))
    )


@pytest.mark.parametrize("window", [1, 2, 7])
def test_meetings_are_those_of_the_lists(client: TestClient, data: Trained, window: int) -> None:
    found = asked(client, data, i=0, j=1, window=window)
    assert (found["near"], found["n_sequences"], found["window"]) == (near(0, 1, window), 3, window)
    assert found["expected_sequences"] == 4 * 3 / 6
    assert found["lift"] == pytest.approx(found["near"] / found["expected"])
    assert found["lift_low"] < found["lift"] < found["lift_high"]
    assert [each["key"] for each in found["items"]] == NAMES[:2]


def test_the_window_is_the_models_where_nobody_says_otherwise(client: TestClient, data: Trained) -> None:
    assert asked(client, data, i=0, j=1) == asked(client, data, key=NAMES[0], other="b", window=2)


def test_sequences_come_in_pages_with_both_marked(client: TestClient, data: Trained) -> None:
    first, second = (asked(client, data, i=0, j=1, size=2, page=page)["sequences"] for page in (0, 1))
    assert [each["sequence"] for each in (*first, *second)] == [0, 1, 2]
    assert [item["label"] for item in first[0]["items"]] == NAMES[:4]
    assert [item["marked"] for item in first[0]["items"]] == [True, True, False, False]


def test_what_never_meets_has_its_company_told(client: TestClient, data: Trained) -> None:
    found = asked(client, data, i=2, j=6, window=3)
    assert (found["verdict"], found["near"], found["sequences"]) == ("never", 0, [])
    for context in asked(client, data, i=2, j=3, window=3)["contexts"]:
        row = context["item"]["i"]
        assert context["near"] == [near(2, row, 3), near(3, row, 3)]


def test_items_too_rare_for_a_vector_have_evidence_too(client: TestClient, data: Trained) -> None:
    assert asked(client, data, i=0, j=6)["near"] == 1


@pytest.mark.parametrize(
    ("params", "status", "error"),
    [
        ({"i": 0}, 400, "errors-map-number"),
        ({"i": 0, "j": 0}, 400, "evidence-one-item"),
        ({"i": 0, "j": 7}, 404, "errors-map-no-such-item"),
        ({"i": 0, "j": -1}, 400, "errors-map-number"),
        ({"i": 0, "j": "x"}, 400, "errors-map-number"),
        ({"key": "z", "j": 1}, 404, "errors-unknown-item"),
        ({"i": 0, "j": 1, "window": 0}, 400, "errors-map-number"),
        ({"i": 0, "j": 1, "window": 101}, 400, "errors-map-number"),
        ({"i": 0, "j": 1, "page": -1}, 400, "errors-map-number"),
        ({"i": 0, "j": 1, "size": 101}, 400, "errors-map-number"),
        ({"i": 0, "j": 1, "contexts": 101}, 400, "errors-map-number"),
    ],
    ids=str,
)
def test_impossible_questions_are_refused(
    client: TestClient, data: Trained, params: dict[str, Any], status: int, error: str
) -> None:
    answer = client.get(data.address, params=params)
    assert (answer.status_code, answer.json()["error"]) == (status, error)


def test_a_page_beyond_the_last_is_empty(client: TestClient, data: Trained) -> None:
    assert asked(client, data, i=0, j=1, page=2**31 - 1)["sequences"] == []


def test_vectors_without_their_data_have_none(client: TestClient, world: Made, home: None) -> None:
    answer = client.get(world.of_vectors("evidence"), params={"i": 0, "j": 1})
    assert (answer.status_code, answer.json()["error"]) == (404, "evidence-imported")
    orphan = trained()
    assert asked(client, orphan, i=0, j=1)["near"] == near(0, 1, 2)
    orphan.workspace.delete_artifact("corpus", orphan.corpus_id)
    answer = client.get(orphan.address, params={"i": 0, "j": 1})
    assert (answer.status_code, answer.json()["error"]) == (404, "evidence-no-corpus")


def test_neighbours_tell_in_how_many_trainings_they_stay(client: TestClient, home: None) -> None:
    own = trained()
    address = f"/api/w/{own.workspace.id}/vectors/{own.vectors_id}/neighbors"
    before = client.get(address, params={"i": 0, "k": 5}).json()
    assert (before["runs"], {near["kept"] for near in before["neighbors"]}) == (0, {None})
    near = [each["i"] for each in before["neighbors"]]
    neighbors = np.array([near[:2], *([(row + 1) % 6, (row + 2) % 6] for row in range(1, 6))], np.int32)
    kept = np.array([[2, 0], *([1, 1] for _ in range(5))], np.uint8)
    own.workspace.save_stability(Stability(neighbors, kept, (2, 3), (0.5, 0.5)), vectors_id=own.vectors_id)
    after = client.get(address, params={"i": 0, "k": 5}).json()
    assert (after["runs"], [each["kept"] for each in after["neighbors"]]) == (3, [3, 1, None, None, None])
