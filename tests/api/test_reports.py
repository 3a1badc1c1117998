"""What the map tells about its selection, and what stays in memory."""

from __future__ import annotations

import secrets
from concurrent.futures import ThreadPoolExecutor

import pytest
from starlette.testclient import TestClient

from core.errors import WorkspaceError
from pages.api.opened import OpenedVectors, VectorCache
from pages.parts.map.register import REGISTER, Register
from tests.api.made import Made, made


def test_a_report_is_found_under_its_token(client: TestClient) -> None:
    token = secrets.token_hex(16)
    client.post(f"/api/selection/{token}", content="item=%D3%99%D0%BD&k=20&evil=1")
    first = REGISTER.get(token)
    assert first is not None
    assert first.params == {"item": "ән", "k": "20"}
    client.post(f"/api/selection/{token}", content="")
    second = REGISTER.get(token)
    assert second is not None
    assert (second.number, second.params) == (first.number + 1, {})


@pytest.mark.parametrize(
    ("token", "body"), [("short", "item=a"), ("g" * 32, "item=a"), ("a" * 32, "item=" + "a" * 9000)]
)
def test_strange_reports_are_refused(client: TestClient, token: str, body: str) -> None:
    assert client.post(f"/api/selection/{token}", content=body).status_code == 400
    assert REGISTER.get(token) is None


def test_the_register_forgets_the_oldest() -> None:
    register = Register(max_visits=2)
    for token in "abc":
        register.put(token, {"item": token})
    assert register.get("a") is None
    assert register.get("c") is not None


def test_the_cache_keeps_within_its_bytes_and_drops_what_was_used_longest_ago(home: None) -> None:
    worlds = [made(f"World {seed}", seed) for seed in range(3)]
    room = 2 * OpenedVectors(worlds[0].vectors).n_bytes
    cache = VectorCache(max_bytes=room)
    first, second, third = worlds
    opened = cache.get(first.workspace.id, first.vectors_id)
    cache.get(second.workspace.id, second.vectors_id)
    assert cache.get(first.workspace.id, first.vectors_id) is opened
    cache.get(third.workspace.id, third.vectors_id)
    kept = {workspace_id for workspace_id, _ in cache.held()}
    assert kept == {first.workspace.id, third.workspace.id}


def test_many_threads_open_a_vector_set_once(world: Made) -> None:
    cache = VectorCache()
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda _: cache.get(world.workspace.id, world.vectors_id), range(40)))
        indexes = list(pool.map(lambda opened: opened.index, found))
    assert len({id(opened) for opened in found}) == 1
    assert len({id(index) for index in indexes}) == 1


def test_deleted_vectors_leave_the_cache(home: None) -> None:
    cache = VectorCache()
    doomed = made("Doomed vectors", seed=11)
    cache.get(doomed.workspace.id, doomed.vectors_id)
    doomed.workspace.delete_artifact("vectors", doomed.vectors_id)
    with pytest.raises(WorkspaceError):
        cache.get(doomed.workspace.id, doomed.vectors_id)
    assert len(cache) == 0
