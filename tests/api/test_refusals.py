"""What makes no sense is refused as JSON, in the person's language, and opens nothing else."""

from __future__ import annotations

import json

import pytest
from starlette.testclient import TestClient

from core.locales import translate
from tests.api.made import Made, made

HOSTILE_IDS = ["x", "..", "%2e%2e", "0" * 32, "0" * 16, "sample-..", "sample-nothing", "A" * 32, "é" * 16, "a" * 5000]


@pytest.mark.parametrize("part", ["workspace", "vectors", "projection", "job"])
@pytest.mark.parametrize("hostile", HOSTILE_IDS)
def test_ids_that_name_nothing_are_not_found(client: TestClient, world: Made, part: str, hostile: str) -> None:
    address = {
        "workspace": f"/api/w/{hostile}/vectors/{world.vectors_id}/labels",
        "vectors": world.address(f"vectors/{hostile}/neighbors?i=0"),
        "projection": world.address(f"projections/{hostile}/points"),
        "job": world.address(f"jobs/{hostile}/frames"),
    }[part]
    answer = client.get(address)
    if part == "job" and hostile == "0" * 16:
        assert answer.status_code == 204
        return
    assert answer.status_code == 404
    assert str(world.workspace.path) not in answer.text


@pytest.mark.parametrize(
    "query",
    [
        "",
        "i=",
        "i=x",
        "i=1.5",
        "i=-1",
        "i=1e3",
        "i=0&k=0",
        "i=0&k=201",
        "i=0&k=ten",
        "i=0&top=0",
        "i=%D9%A1",
        "i=" + "9" * 40,
    ],
)
def test_numbers_out_of_range_are_refused(client: TestClient, world: Made, query: str) -> None:
    answer = client.get(world.of_vectors(f"neighbors?{query}"))
    assert answer.status_code == 400
    assert answer.json()["error"] == "errors-map-number"


@pytest.mark.parametrize("row", [400, 2**31 - 1])
def test_rows_beyond_the_last_are_not_found(client: TestClient, world: Made, row: int) -> None:
    answer = client.get(world.of_vectors(f"neighbors?i={row}"))
    assert (answer.status_code, answer.json()["error"]) == (404, "errors-map-no-such-item")


def test_an_unknown_key_is_not_found_and_what_may_be_meant_is_told(client: TestClient, world: Made) -> None:
    answer = client.get(world.of_vectors("neighbors"), params={"key": "Titel 7"})
    assert answer.status_code == 404
    assert "Title 7" in answer.json()["message"]


@pytest.mark.parametrize("language", ["en", "kk", "ru"])
def test_refusals_speak_the_language_that_is_asked_for(client: TestClient, world: Made, language: str) -> None:
    expected = translate(language, "errors-map-no-such-column")
    by_header = client.get(world.of_vectors("column?name=no"), headers={"Accept-Language": language})
    by_address = client.get(world.of_vectors(f"column?name=no&lang={language}"))
    assert by_header.json()["message"] == by_address.json()["message"] == expected


NO_ROWS = [b"", b"[]", b"{}", b'{"rows": 1}', b"[" * 100_000, b"\xff"]
WRONG_ROWS = [b'{"rows": ["0"]}', b'{"rows": [400]}', b'{"rows": [-1]}', b'{"rows": [true]}', b'{"rows": [1.0]}']


@pytest.mark.parametrize("body", NO_ROWS + WRONG_ROWS)
def test_lists_of_rows_are_checked(client: TestClient, world: Made, body: bytes) -> None:
    answer = client.post(world.of_vectors("items.csv"), content=body)
    assert (answer.status_code, answer.json()["error"]) == (400, "errors-map-rows")


def test_a_list_of_rows_has_a_largest_size(client: TestClient, world: Made) -> None:
    body = json.dumps({"rows": [0] * 3_000_000}).encode()
    assert client.post(world.of_vectors("items.csv"), content=body).json()["error"] == "errors-map-too-many-rows"


def test_one_workspace_knows_nothing_of_another(client: TestClient, world: Made) -> None:
    stranger = made("Stranger", seed=9)
    assert client.get(stranger.of_vectors("neighbors?i=0")).status_code == 200
    for address in (
        f"/api/w/{stranger.workspace.id}/vectors/{world.vectors_id}/neighbors?i=0",
        f"/api/w/{stranger.workspace.id}/vectors/{world.vectors_id}/labels",
        f"/api/w/{stranger.workspace.id}/projections/{world.whole_id}/points",
    ):
        assert client.get(address).status_code == 404


def test_a_deleted_workspace_is_gone_at_once(client: TestClient) -> None:
    from pages.parts.opened import CACHE

    doomed = made("Doomed", seed=5)
    assert client.get(doomed.of_vectors("neighbors?i=0")).status_code == 200
    doomed.workspace.delete()
    assert client.get(doomed.of_vectors("neighbors?i=0")).status_code == 404
    assert (doomed.workspace.id, doomed.vectors_id) not in CACHE.held()
