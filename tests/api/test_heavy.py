"""Files to take away are made a few at a time; clicks don't wait for them, and slow receivers keep nobody waiting."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import anyio
import pytest
from starlette.requests import Request
from starlette.responses import Response
from starlette.testclient import TestClient
from starlette.types import Message

from core.locales import LANGUAGES, translate
from pages.api import downloads, heavy
from pages.api.heavy import AT_ONCE, PLACES, Download, Heavy, Places
from tests.api.made import Made

SCOPE = {
    "type": "http",
    "method": "GET",
    "path": "/",
    "query_string": b"",
    "headers": [],
    "asgi": {"spec_version": "2.4"},
}
MORE_THAN_THERE_ARE_THREADS_FOR_CLICKS = 50
PATIENCE = 60


class Kitchen:
    """Stands in for what makes a file: begins, waits for leave, ends; counts how many are at it."""

    def __init__(self) -> None:
        self.begun, self.leave = threading.Semaphore(0), threading.Event()
        self.lock, self.at_it, self.most = threading.Lock(), 0, 0

    def pieces(self, _: object) -> Iterator[bytes]:
        with self.lock:
            self.at_it += 1
            self.most = max(self.most, self.at_it)
        self.begun.release()
        assert self.leave.wait(PATIENCE)
        with self.lock:
            self.at_it -= 1
        yield b"done"


def test_few_are_made_at_once_and_clicks_go_on_meanwhile(
    client: TestClient, world: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    kitchen = Kitchen()
    monkeypatch.setattr(downloads, "zip_pieces", kitchen.pieces)
    with ThreadPoolExecutor(MORE_THAN_THERE_ARE_THREADS_FOR_CLICKS) as pool:
        try:
            waiting = [
                pool.submit(client.get, world.address("workspace.zip"))
                for _ in range(MORE_THAN_THERE_ARE_THREADS_FOR_CLICKS)
            ]
            assert all(kitchen.begun.acquire(timeout=PATIENCE) for _ in range(AT_ONCE))
            assert client.get(world.of_vectors("neighbors?i=0")).status_code == 200
            assert client.get(world.of_vectors("export/neighbors.csv?i=0")).status_code == 200
            assert not any(each.done() for each in waiting)
        finally:
            kitchen.leave.set()
        assert [each.result(PATIENCE).content for each in waiting] == [b"done"] * len(waiting)
    assert kitchen.most == AT_ONCE
    assert PLACES.taken == 0


@pytest.mark.parametrize("language", LANGUAGES)
def test_too_many_are_put_off_and_clicks_are_not(
    client: TestClient, world: Made, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    monkeypatch.setattr(PLACES, "at_most", 0)
    addresses = [
        world.of_vectors("export/npz"),
        world.address("workspace.zip"),
        world.address(f"projections/{world.part_id}/map.html"),
        world.address("corpora/0123456789abcdef/corpus.jsonl"),
    ]
    answers = [client.get(address, params={"lang": language}) for address in addresses]
    answers.append(client.post(world.of_vectors("items.csv"), params={"lang": language}, json={"rows": [0]}))
    for answer in answers:
        assert (answer.status_code, answer.headers["retry-after"]) == (503, "10")
        assert answer.json()["message"] == translate(language, "errors-map-busy")
    assert client.get(world.of_vectors("neighbors?i=0")).status_code == 200


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_followed_a_link_reads_a_sentence(
    client: TestClient, world: Made, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    monkeypatch.setattr(PLACES, "at_most", 0)
    browser = {"Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"}
    answer = client.get(world.address("workspace.zip"), params={"lang": language}, headers=browser)
    assert (answer.status_code, answer.headers["retry-after"]) == (503, "10")
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert answer.headers["content-security-policy"] == "default-src 'none'"
    assert f"<p>{translate(language, 'errors-map-busy')}</p>" in answer.text
    assert f'<html lang="{language}">' in answer.text


def test_the_sentence_is_text_and_nothing_else(client: TestClient, world: Made) -> None:
    hostile = {"i": "0", "k": "<script>alert(1)</script>"}
    for address in (world.of_vectors("neighbors"), world.of_vectors("column")):
        answer = client.get(address, params={**hostile, "name": "<b>"}, headers={"Accept": "text/html"})
        assert answer.status_code in (400, 404)
        assert "<script" not in answer.text
        assert "<b>" not in answer.text


def test_places_are_given_back_whatever_happens(client: TestClient, world: Made) -> None:
    assert client.get(world.address("workspace.zip")).status_code == 200
    assert client.get(world.of_vectors("export/pickle")).status_code == 400
    assert client.get("/api/w/nothing/workspace.zip").status_code == 404
    assert client.post(world.of_vectors("items.csv"), content=b"nonsense").status_code == 400
    assert PLACES.taken == 0


def test_a_receiver_that_is_gone_leaves_its_place() -> None:
    ended = []

    def pieces() -> Iterator[bytes]:
        try:
            while True:
                yield b"x"
        finally:
            ended.append(True)

    def answer(request: Request) -> Response:
        return Download(request, pieces(), "text/plain", {})

    places = Places(1)
    gone = anyio.Event()

    async def receive() -> Message:
        await gone.wait()
        return {"type": "http.disconnect"}

    async def send(message: Message) -> None:
        if message["type"] == "http.response.body":
            gone.set()

    anyio.run(Heavy(answer, places), {**SCOPE, "asgi": {"spec_version": "2.3"}}, receive, send)
    assert (places.taken, ended) == (0, [True])


def test_a_receiver_that_takes_nothing_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(heavy, "STALLED_SECONDS", 0.01)
    sent: list[Message] = []

    async def send(message: Message) -> None:
        sent.append(message)
        if message["type"] == "http.response.body":
            await anyio.sleep_forever()

    async def receive() -> Message:
        return await anyio.sleep_forever()

    def answer(request: Request) -> Response:
        return Download(request, iter([b"a", b"b"]), "text/plain", {})

    places = Places(1)
    anyio.run(Heavy(answer, places), SCOPE, receive, send)
    assert places.taken == 0
    assert [message.get("more_body", True) for message in sent] == [True, True]  # never told as complete


def test_slow_receivers_keep_nobody_waiting() -> None:
    """More of them than there are threads, each with a piece it doesn't take."""

    async def everything() -> list[bytes]:
        reading = anyio.Event()
        stuck, received = [], []

        async def receive() -> Message:
            return await anyio.sleep_forever()

        async def slow(message: Message) -> None:
            if message.get("body"):
                stuck.append(message)
                await reading.wait()

        async def quick(message: Message) -> None:
            received.append(message.get("body", b""))

        def answer(request: Request) -> Response:
            return Download(request, iter([b"a", b"b"]), "text/plain", {})

        route = Heavy(answer, Places(10))
        with anyio.fail_after(PATIENCE):
            async with anyio.create_task_group() as group:
                for _ in range(AT_ONCE + 1):
                    group.start_soon(route, SCOPE, receive, slow)
                while len(stuck) <= AT_ONCE:
                    await anyio.lowlevel.checkpoint()
                await route(SCOPE, receive, quick)
                reading.set()
        return received

    assert b"".join(anyio.run(everything)) == b"ab"


def test_texts_leave_packed_by_us_and_archives_as_they_are(client: TestClient, world: Made) -> None:
    """What names its encoding, the server's own middleware leaves alone."""
    for address, encoding in {
        "export/word2vec": "gzip",
        "export/tsv-vectors": "gzip",
        "export/npz": "identity",
    }.items():
        packed = client.get(world.of_vectors(address))
        plain = client.get(world.of_vectors(address), headers={"Accept-Encoding": "identity"})
        assert packed.headers["content-encoding"] == encoding
        assert plain.headers["content-encoding"] == "identity"
        assert packed.content == plain.content
