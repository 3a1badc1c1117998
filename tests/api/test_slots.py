"""Downloads wait for each other; clicks don't wait for them."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from starlette.testclient import TestClient

from core.locales import LANGUAGES, translate
from pages.api import downloads
from pages.api.slots import BusyError, Slots
from tests.api.made import Made


def test_a_slot_is_given_back_after_the_last_piece_or_when_it_is_forgotten() -> None:
    slots = Slots(at_once=1, waiting=0)
    assert list(slots.take().around([b"a", b"b"])) == [b"a", b"b"]
    started = slots.take().around(iter([b"a", b"b"]))
    assert next(started) == b"a"
    with pytest.raises(BusyError):
        slots.take()
    del started
    unstarted = slots.take().around([b"a"])
    del unstarted
    slots.take().give_back()


def test_whoever_waits_comes_next() -> None:
    slots = Slots(at_once=1, waiting=1)
    first = slots.take()
    with ThreadPoolExecutor(1) as pool:
        second = pool.submit(slots.take)
        first.give_back()
        second.result(timeout=10).give_back()


@pytest.mark.parametrize("language", LANGUAGES)
def test_too_many_downloads_are_put_off_and_clicks_are_not(
    client: TestClient, world: Made, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    full = Slots(at_once=1, waiting=0)
    held = full.take()
    monkeypatch.setattr(downloads, "DOWNLOADS", full)
    for path in (f"vectors/{world.vectors_id}/export/npz", "workspace.zip"):
        answer = client.get(world.address(f"{path}?lang={language}"))
        assert (answer.status_code, answer.headers["retry-after"]) == (503, "10")
        assert answer.json()["message"] == translate(language, "errors-map-busy")
    assert client.get(world.address(f"vectors/{world.vectors_id}/neighbors?i=0")).status_code == 200
    held.give_back()
    assert client.get(world.address("workspace.zip")).status_code == 200
    assert client.get(world.address("workspace.zip")).status_code == 200
