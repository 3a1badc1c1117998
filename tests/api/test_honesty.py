"""What a map shows wrongly, and groups, over HTTP: beside plain reckoning, and hostile addresses."""

from __future__ import annotations

import numpy as np
import polars as pl
import pytest
from sklearn.neighbors import NearestNeighbors
from starlette.testclient import TestClient

from core.locales import translate
from core.types import Items, Projection, ProjectionSettings, VectorSet
from core.workspace import Workspace, create_workspace
from pages.api import groups, heavy, honesty
from tests.api.made import DRAWN, HOSTILE, Made, N, cosine_neighbors, made
from tests.api.test_vectors import unpacked


def kept_reckoned(matrix: np.ndarray, coordinates: np.ndarray, k: int) -> np.ndarray:
    true = NearestNeighbors(metric="cosine", algorithm="brute").fit(matrix.astype(np.float64))
    shown = NearestNeighbors().fit(coordinates.astype(np.float64))
    pairs = zip(
        true.kneighbors(n_neighbors=k, return_distance=False),
        shown.kneighbors(n_neighbors=k, return_distance=False),
        strict=True,
    )
    return np.array([len(set(near) & set(drawn)) / k for near, drawn in pairs])


def test_what_is_kept_is_told_for_every_drawn_item(client: TestClient, world: Made) -> None:
    head, body = unpacked(client.get(world.address(f"projections/{world.part_id}/kept")).content)
    assert head == {"kind": "number", "min": 0.0, "max": 1.0, "share": True, "measured": DRAWN, "of": DRAWN}
    expected = kept_reckoned(world.vectors.matrix[:DRAWN], world.whole.coordinates[:DRAWN], 12)
    np.testing.assert_allclose(np.frombuffer(body, "<f4"), expected, atol=1e-6)


def test_drawn_rows_need_not_be_the_first_ones(client: TestClient, world: Made) -> None:
    rows = np.array([1, 5, 6, 9, 200, 390], np.int32)
    places = np.stack([rows, rows**2 % 7], axis=1).astype(np.float32)
    drawn = Projection(places, rows, ProjectionSettings(axes=(3, 4)))
    projection_id = world.workspace.save_projection(drawn, vectors_id=world.vectors_id)
    head, body = unpacked(client.get(world.address(f"projections/{projection_id}/kept")).content)
    values = np.frombuffer(body, "<f4")
    assert (head["of"], len(values)) == (6, 391)
    np.testing.assert_allclose(values[rows], kept_reckoned(world.vectors.matrix[rows], places, 2), atol=1e-6)
    assert np.isfinite(values).sum() == 6
    answer = client.get(world.address(f"projections/{projection_id}/misplaced"), params={"i": 2})
    assert answer.json() == {"lost": [], "false_friends": []}


def test_it_is_measured_once_and_the_browser_may_keep_it(
    client: TestClient, world: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = world.address(f"projections/{world.whole_id}/kept")
    first = client.get(address)
    monkeypatch.setattr(honesty, "kept_by_point", None)
    assert client.get(address).content == first.content
    assert client.get(address, headers={"If-None-Match": first.headers["etag"]}).status_code == 304


@pytest.mark.parametrize(("row", "k", "top"), [(0, 5, None), (8, 10, None), (299, 3, None), (20, 4, 120)])
def test_lost_neighbors_and_false_friends_as_reckoned(
    client: TestClient, world: Made, row: int, k: int, top: int | None
) -> None:
    n = top or DRAWN
    params = {"i": row, "k": k} | ({"top": top} if top else {})
    answer = client.get(world.address(f"projections/{world.part_id}/misplaced"), params=params).json()
    by_cosine = [other for other, _ in cosine_neighbors(world.vectors.matrix, row, n, n)]
    gaps = ((world.whole.coordinates[:n].astype(float) - world.whole.coordinates[row]) ** 2).sum(axis=1)
    on_map = [int(other) for other in np.argsort(gaps, kind="stable") if other != row]
    lost = {other: on_map.index(other) + 1 for other in by_cosine[:k] if on_map.index(other) >= 5 * k}
    false = {other: by_cosine.index(other) + 1 for other in on_map[:k] if by_cosine.index(other) >= 5 * k}
    assert {each["i"]: each["place"] for each in answer["lost"]} == lost
    assert {each["i"]: each["place"] for each in answer["false_friends"]} == false
    assert all(each["key"] == world.vectors.items.keys[each["i"]] for each in answer["false_friends"])
    assert lost
    assert false


def test_an_item_that_is_not_drawn_has_neither(client: TestClient, world: Made) -> None:
    answer = client.get(world.address(f"projections/{world.part_id}/misplaced"), params={"i": N - 1})
    assert answer.json() == {"lost": [], "false_friends": []}


def clouds() -> tuple[Workspace, str]:
    rng = np.random.default_rng(4)
    centers = np.repeat(np.eye(3, 8, dtype=np.float32) * 5, [60, 40, 20], axis=0)
    keys = [*HOSTILE, *(f"item-{row}" for row in range(len(HOSTILE), 120))]
    vectors = VectorSet(Items.from_keys(keys), (centers + rng.normal(size=(120, 8))).astype(np.float32))
    workspace = create_workspace("Clouds")
    return workspace, workspace.save_vectors(vectors, name="Clouds", origin={})


def test_groups_are_named_by_what_is_typical_and_said_to_be_real_or_not(client: TestClient, world: Made) -> None:
    workspace, vectors_id = clouds()
    head, body = unpacked(client.get(f"/api/w/{workspace.id}/vectors/{vectors_id}/groups?n=3").content)
    codes = np.frombuffer(body, "<u2")
    assert [len(set(codes[part])) for part in (slice(0, 60), slice(60, 100), slice(100, 120))] == [1, 1, 1]
    assert [each["size"] for each in head["groups"]] == [60, 40, 20]
    assert head["arbitrary"] is False
    for code, (name, group) in enumerate(zip(head["legend"], head["groups"], strict=True)):
        assert set(codes[group["rows"]]) == {code}
        assert name.count(" · ") == len(group["rows"]) - 1
    cut, _ = unpacked(client.get(world.of_vectors("groups?n=5")).content)
    assert cut["arbitrary"] is True
    assert len(set(cut["legend"])) == 5


def test_two_groups_are_never_called_the_same(world: Made) -> None:
    items = Items.from_keys(["a", "b", "c\0" + "x" * 40, "d"])
    named = items.table.with_columns(title=pl.Series(["same"] * 4))
    found = groups.Groups(np.zeros(4, np.int32), ((0,), (1,), (2,)), 0.5)
    assert groups.names(Items(named), found) == ["same", "same (2)", "same (3)"]
    assert groups.names(items, groups.Groups(np.zeros(4, np.int32), ((2,),), 0.5)) == ["c " + "x" * 21 + "…"]


@pytest.mark.parametrize("n", ["", "1", "51", "-3", "2.5", "1e3", "<b>", "99999999999999"])
def test_impossible_numbers_of_groups_are_refused(client: TestClient, world: Made, n: str) -> None:
    assert client.get(world.of_vectors("groups"), params={"n": n}).status_code == 400


@pytest.mark.parametrize("rest", ["kept", "misplaced?i=0"])
@pytest.mark.parametrize("name", ["0123456789abcdef", "..%2f..%2fetc", "x" * 300, "%00"])
def test_maps_that_are_not_there_are_refused(client: TestClient, world: Made, rest: str, name: str) -> None:
    assert client.get(world.address(f"projections/{name}/{rest}")).status_code in (400, 404)
    assert client.get(f"/api/w/nothing/projections/{world.whole_id}/{rest}").status_code == 404


@pytest.mark.parametrize("query", ["i=-1", "i=999999", "i=x", "key=nothing", "i=0&k=0", "i=0&k=201", "i=0&top=0", ""])
def test_items_and_ranges_that_can_t_be_are_refused(client: TestClient, world: Made, query: str) -> None:
    answer = client.get(world.address(f"projections/{world.whole_id}/misplaced?{query}"))
    assert answer.status_code in (400, 404)
    assert answer.headers["content-type"] == "application/json"


def test_long_answers_are_put_off_when_too_many_wait_and_clicks_are_not(
    client: TestClient, world: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(heavy.QUESTIONS, "at_most", 0)
    for address in (world.address(f"projections/{world.other_id}/kept"), world.of_vectors("groups?n=4")):
        answer = client.get(address, params={"lang": "kk"} if "?" not in address else {})
        assert answer.status_code == 503
    assert answer.json()["message"] == translate("en", "errors-map-busy")
    assert client.get(world.address(f"projections/{world.whole_id}/misplaced?i=0")).status_code == 200


def test_what_was_deleted_is_not_told_any_more(client: TestClient, home: None) -> None:
    gone = made("Gone", seed=9)
    address = gone.address(f"projections/{gone.whole_id}/kept")
    assert client.get(address).status_code == 200
    gone.workspace.delete_artifact("projection", gone.whole_id)
    assert client.get(address).status_code == 404
