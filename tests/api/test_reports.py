"""What the map tells about its selection, and what stays in memory."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import numpy as np
import polars as pl
import pytest
from starlette.testclient import TestClient
from streamlit.testing.v1 import AppTest

from core.errors import WorkspaceError
from core.types import Items, VectorSet
from pages.parts.map.register import REGISTER, Register
from pages.parts.opened import OpenedVectors, VectorCache
from tests.api.made import Made, made


def test_a_report_is_found_under_its_token(client: TestClient) -> None:
    token = REGISTER.issue()
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
    tokens = [register.issue() for _ in range(3)]
    assert [register.get(token) is not None for token in tokens] == [False, True, True]


def test_tokens_that_nobody_was_given_push_nobody_out(client: TestClient) -> None:
    known = REGISTER.issue()
    assert client.post(f"/api/selection/{'b' * 32}", content="item=a").status_code == 404
    assert REGISTER.get("b" * 32) is None
    assert client.post(f"/api/selection/{known}", content="item=a").status_code == 204


def test_a_forgotten_token_is_replaced_and_the_address_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    def script() -> None:
        from pages.parts.map.address import follow

        follow("map")

    page = AppTest.from_function(script).run()
    assert REGISTER.put(page.session_state["_map_tokens"]["map"], {"item": "a"})
    page.run()
    monkeypatch.setattr(REGISTER, "max_visits", 1)
    REGISTER.issue()
    page.run()
    assert page.query_params["item"] == "a"
    assert REGISTER.put(page.session_state["_map_tokens"]["map"], {"item": "b"})
    page.run()
    assert page.query_params["item"] == "b"


def test_reports_from_many_threads_are_all_counted() -> None:
    register = Register()
    token = register.issue()
    with ThreadPoolExecutor(8) as pool:
        assert all(pool.map(lambda turn: register.put(token, {"k": str(turn)}), range(2_000)))
    report = register.get(token)
    assert report is not None and report.number == 2_000


def test_metadata_count_in_the_budget_of_the_cache() -> None:
    matrix = np.ones((1_000, 2), dtype=np.float32)
    keys = [str(row) for row in range(1_000)]
    bare = OpenedVectors(VectorSet(Items(pl.DataFrame({"key": keys})), matrix))
    wordy = OpenedVectors(VectorSet(Items(pl.DataFrame({"key": keys, "about": ["x" * 5_000] * 1_000})), matrix))
    assert wordy.n_bytes > bare.n_bytes + 4_000_000


def test_long_names_count_as_often_as_they_are_kept() -> None:
    matrix = np.ones((1_000, 2), dtype=np.float32)
    short = OpenedVectors(VectorSet(Items.from_keys([str(row) for row in range(1_000)]), matrix))
    long = OpenedVectors(VectorSet(Items.from_keys([f"{row:01000d}" for row in range(1_000)]), matrix))
    assert long.n_bytes > short.n_bytes + 5_000_000


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
