"""The film's route: the neighbours of an item after every epoch, of models that kept them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from starlette.testclient import TestClient

from core.workspace import create_workspace, open_workspace
from pages.api.heavy import QUESTIONS
from tests.api.made import Made

SAMPLE = "sample-made-text-en"


def asked(client: TestClient, workspace_id: str, vectors_id: str, query: str) -> tuple[int, dict]:  # type: ignore[type-arg]
    answer = client.get(f"/api/w/{workspace_id}/vectors/{vectors_id}/film?{query}")
    return answer.status_code, answer.json()


def test_then_and_now_are_told_and_now_is_what_a_click_on_the_map_tells(client: TestClient) -> None:
    (info,) = open_workspace(SAMPLE).vector_sets()
    status, found = asked(client, SAMPLE, info.id, "i=30")
    assert status == 200
    frames = open_workspace(SAMPLE).frames(info.id)
    assert frames is not None
    assert len(found["neighbors"]) == len(found["kept"]) == len(frames.epochs)
    clicked = client.get(f"/api/w/{SAMPLE}/vectors/{info.id}/neighbors?i=30&k=10").json()["neighbors"]
    assert found["neighbors"][-1] == [[each["i"], each["cosine"]] for each in clicked]
    assert found["kept"][-1] == 10
    assert found["kept"][0] < 10


@pytest.mark.parametrize(("query", "status"), [("i=955", 404), ("i=-1", 400), ("", 400), ("i=x", 400)])
def test_an_item_that_is_not_drawn_is_refused(client: TestClient, query: str, status: int) -> None:
    (info,) = open_workspace(SAMPLE).vector_sets()
    assert asked(client, SAMPLE, info.id, query)[0] == status


def test_it_is_not_asked_among_the_clicks(client: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of a large imported training it takes more than a second; a class that asks at once waits by itself."""
    (info,) = open_workspace(SAMPLE).vector_sets()
    monkeypatch.setattr(QUESTIONS, "at_most", 0)
    status, found = asked(client, SAMPLE, info.id, "i=30")
    assert (status, found["error"]) == (503, "errors-map-busy")


def test_vectors_without_epochs_are_refused(client: TestClient, world: Made) -> None:
    status, found = asked(client, world.workspace.id, world.vectors_id, "i=0")
    assert (status, found["error"]) == (404, "errors-map-no-such-frames")


def test_a_model_from_before_they_were_kept_is_refused(client: TestClient) -> None:
    sample, own = open_workspace(SAMPLE), create_workspace("old")
    (info,) = sample.vector_sets()
    assert info.corpus_id is not None
    corpus_id = own.save_corpus(sample.corpus(info.corpus_id), name="c", origin={})
    model = sample.model(info.id)
    assert model.frames is not None
    old = replace(model, frames=replace(model.frames, directions=None))
    vectors_id = own.save_model(old, name="m", corpus_id=corpus_id)
    assert asked(client, own.id, vectors_id, "i=0")[0] == 404
