"""Labels, columns, neighbours, search and table rows, beside oracles."""

from __future__ import annotations

import json
import struct

import numpy as np
import pytest
from starlette.testclient import TestClient

from tests.api.made import HOSTILE, Made, N, cosine_neighbors


def test_labels_are_titles_else_keys_in_row_order(client: TestClient, world: Made) -> None:
    labels = client.get(world.of_vectors("labels")).content.decode().split("\0")
    expected = [label.replace("\0", " ") for label in world.vectors.items.labels]
    assert labels == expected
    assert labels[7] == "Title 7"


@pytest.mark.parametrize(
    ("row", "k", "top"), [(0, 10, None), (5, 50, None), (399, 3, None), (20, 10, 100), (300, 5, 50)]
)
def test_neighbors_are_those_of_the_vectors(client: TestClient, world: Made, row: int, k: int, top: int | None) -> None:
    params = {"i": row, "k": k} | ({"top": top} if top else {})
    answer = client.get(world.of_vectors("neighbors"), params=params).json()
    expected = cosine_neighbors(world.vectors.matrix, row, k, top)
    assert [near["i"] for near in answer["neighbors"]] == [other for other, _ in expected]
    np.testing.assert_allclose(
        [near["cosine"] for near in answer["neighbors"]], [cosine for _, cosine in expected], atol=2e-6
    )
    assert answer["item"]["i"] == row
    assert answer["item"]["key"] == world.vectors.items.keys[row]


def test_an_item_is_found_by_its_key_and_told_with_all_that_is_known(client: TestClient, world: Made) -> None:
    answer = client.get(world.of_vectors("neighbors"), params={"key": "item-7", "k": 1}).json()
    items = world.vectors.items.table
    assert answer["item"] == {
        "i": 7,
        "label": "Title 7",
        "key": "item-7",
        "count": (N - 7) * 3,
        "metadata": {"genre": "genre 0", "year": items["year"][7], "../etc": 3.5},
    }


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_keys_are_data_like_any_other(client: TestClient, world: Made, name: str) -> None:
    answer = client.get(world.of_vectors("neighbors"), params={"key": name, "k": 1})
    assert answer.json()["item"]["key"] == name
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["content-type"] == "application/json"


def test_what_another_map_has_and_this_one_lacks_is_no_error(client: TestClient, world: Made) -> None:
    answer = client.get(world.of_vectors("neighbors"), params={"key": "nothing", "linked": 1})
    assert (answer.status_code, answer.json()) == (200, {"item": None, "neighbors": []})
    known = client.get(world.of_vectors("neighbors"), params={"key": "item-9", "linked": 1}).json()
    assert known["item"]["key"] == "item-9"
    assert client.get(world.of_vectors("neighbors"), params={"key": "nothing"}).status_code == 404


def test_values_that_json_has_no_word_for_are_null(client: TestClient, world: Made) -> None:
    items = client.get(world.of_vectors("items"), params={"n": 4}).json()["items"]
    assert items[1]["metadata"]["../etc"] is None
    assert items[2]["metadata"]["year"] is None
    assert items[3]["metadata"]["genre"] is None


def test_columns_tell_kind_and_number_of_values(client: TestClient, world: Made) -> None:
    columns = {each["name"]: each for each in client.get(world.of_vectors("columns")).json()["columns"]}
    assert {name: each["kind"] for name, each in columns.items()} == {
        "count": "number",
        "rank": "number",
        "genre": "category",
        "year": "number",
        "../etc": "number",
    }
    assert columns["genre"]["distinct"] == world.vectors.items.table["genre"].n_unique()


def unpacked(body: bytes) -> tuple[dict[str, object], bytes]:
    (length,) = struct.unpack_from("<I", body)
    return json.loads(body[4 : 4 + length]), body[4 + length :]


def test_a_category_column_has_a_code_for_each_row(client: TestClient, world: Made) -> None:
    head, body = unpacked(client.get(world.of_vectors("column"), params={"name": "genre"}).content)
    legend = head["legend"]
    codes = np.frombuffer(body, "<u2")
    decoded = [None if code == 65_535 else legend[code] for code in codes]  # type: ignore[index]
    assert decoded == world.vectors.items.table["genre"].to_list()


@pytest.mark.parametrize("name", ["count", "year", "../etc"])
def test_a_number_column_has_values_and_their_range(client: TestClient, world: Made, name: str) -> None:
    head, body = unpacked(client.get(world.of_vectors("column"), params={"name": name}).content)
    values = np.frombuffer(body, "<f4")
    expected = world.vectors.items.table[name].cast(float).fill_null(float("nan")).to_numpy()
    np.testing.assert_allclose(values, expected, rtol=1e-6)
    assert head["min"] == pytest.approx(np.nanmin(expected))
    assert head["max"] == pytest.approx(np.nanmax(expected))


def test_search_completes_and_forgives(client: TestClient, world: Made) -> None:
    def found(query: str) -> list[tuple[str, str]]:
        matches = client.get(world.of_vectors("search"), params={"q": query, "limit": 3}).json()["matches"]
        return [(match["key"], match["how"]) for match in matches]

    assert found("item-12")[0] == ("item-12", "exact")
    assert found("title 7")[0] == ("item-7", "case")
    assert found("қазақ әнi")[0][0] == "қазақ әні"
    assert found("  ") == []


def test_rows_of_the_table_come_in_pages(client: TestClient, world: Made) -> None:
    page = client.get(world.of_vectors("items"), params={"from": 390, "n": 50}).json()
    assert page["total"] == N
    assert [item["i"] for item in page["items"]] == list(range(390, N))
    filtered = client.get(world.of_vectors("items"), params={"q": "ITEM-3", "from": 1, "n": 2, "top": 35}).json()
    assert filtered["total"] == 5
    assert [item["key"] for item in filtered["items"]] == ["item-31", "item-32"]
