"""What a room is shown, over HTTP: a stamp for those in the room, nothing for anybody else."""

from __future__ import annotations

import pytest
from starlette.testclient import TestClient

from core.workspace import close_room, create_workspace, lead, lead_stamp, open_room, stop_leading
from pages.parts.room.present import PRESENT


def test_the_stamp_changes_whenever_something_is_shown(client: TestClient) -> None:
    owner = create_workspace("Lecture")
    room = open_room(owner)
    address = f"/api/w/{room.id}/lead"
    seen = [client.get(address).json()["stamp"]]
    for chapter in ("points", "points", "noise"):
        lead(owner, room.id, chapter)
        seen.append(client.get(address).json()["stamp"])
    assert seen[0] == ""
    assert len(set(seen)) == 4
    assert seen[-1] == lead_stamp(room.path)
    stop_leading(owner, room.id)
    answer = client.get(address)
    assert answer.json() == {"stamp": ""}
    assert answer.headers["cache-control"] == "no-store"
    close_room(owner, room.id)
    assert client.get(address).status_code == 404


def test_whoever_asks_is_counted_once(client: TestClient) -> None:
    room = open_room(create_workspace("Lecture"))
    for name in ("a" * 16, "b" * 16, "a" * 16, "<script>", ""):
        assert client.get(f"/api/w/{room.id}/lead", params={"visit": name}).status_code == 200
    assert PRESENT.count(room.id) == 2


@pytest.mark.parametrize("asked", ["own", "sample-shop", "0" * 32, "..%2f..", "x"])
def test_only_rooms_are_asked(client: TestClient, asked: str) -> None:
    own = create_workspace("Own").id
    answer = client.get(f"/api/w/{own if asked == 'own' else asked}/lead", params={"visit": "a" * 16})
    assert answer.status_code == 404
    assert PRESENT.count(own) == 0
