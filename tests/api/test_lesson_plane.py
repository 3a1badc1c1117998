"""What is read off a plane over HTTP: the numbers of core, in the language; nonsense is refused."""

from __future__ import annotations

import pytest
from starlette.testclient import TestClient

from core.lesson.points.films import FILMS, films_reading
from core.lesson.reading import Asked

PLACES = [("p", f"{x},{y},{key}") for key, (x, y) in FILMS.items()]


def test_the_reading_is_that_of_core(client: TestClient) -> None:
    answer = client.get("/api/lesson/plane", params=[("ask", "films"), ("about", "jones"), ("lang", "ru"), *PLACES])
    expected = films_reading(Asked(FILMS, "jones", language="ru")).to_json()
    assert [row["key"] for row in answer.json()["rows"]] == [row["key"] for row in expected["rows"]]
    assert answer.json()["rows"][0]["cells"][0] == {"text": "0,998", "place": 1}


def test_a_key_may_contain_a_comma(client: TestClient) -> None:
    params = [("ask", "films"), ("about", "own:I, Robot"), ("p", "1,2,own:I, Robot"), *PLACES]
    assert len(client.get("/api/lesson/plane", params=params).json()["rows"]) == 3


@pytest.mark.parametrize(
    "params",
    [
        [],
        [("ask", "nothing")],
        [("ask", "films"), ("p", "1,x,jones")],
        [("ask", "films"), ("p", "nan,1,jones")],
        [("ask", "films"), ("p", "1e9,1,jones")],
        [("ask", "films"), ("p", "1,1,")],
        [("ask", "films"), ("p", "1,1," + "x" * 101)],
        [("ask", "films"), *[("p", f"1,1,{k}") for k in range(41)]],
        [("ask", "person"), ("k", "0"), *PLACES],
    ],
)
def test_nonsense_is_refused(client: TestClient, params: list[tuple[str, str]]) -> None:
    answer = client.get("/api/lesson/plane", params=params)
    assert answer.status_code == 400
    assert answer.json()["message"]


@pytest.mark.parametrize("ask", ["films", "person", "earth", "pair"])
def test_a_plane_without_what_is_asked_for_has_nothing_to_read(client: TestClient, ask: str) -> None:
    answer = client.get("/api/lesson/plane", params=[("ask", ask), ("p", "1,1,somebody")])
    assert answer.status_code == 200
    assert answer.json()["rows"] == answer.json()["lines"] == []
