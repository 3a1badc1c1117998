"""What a lecturer shows a room: written by the owner only, read by everybody, never believed."""

from __future__ import annotations

import itertools
import json
import os
import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import WorkspaceError
from core.workspace import (
    Workspace,
    close_room,
    create_workspace,
    lead,
    lead_of,
    lead_stamp,
    leading,
    open_room,
    stop_leading,
)
from core.workspace.leading import FOLLOWED_SECONDS, LEAD, MAX_SCENE_CHARS
from tests.workspace.test_workspace import code_of


@pytest.fixture
def room(workspace: Workspace) -> Workspace:
    return open_room(workspace)


def test_a_room_sees_what_its_owner_shows(workspace: Workspace, room: Workspace) -> None:
    assert (lead_of(room), lead_stamp(room.path)) == (None, "")
    lead(workspace, room.id, "one-step", '{"rate": 0.5}')
    shown = lead_of(room)
    assert shown is not None
    assert (shown.chapter, shown.scene, shown.stamp) == ("one-step", '{"rate": 0.5}', lead_stamp(room.path))
    stop_leading(workspace, room.id)
    stop_leading(workspace, room.id)
    assert (lead_of(room), lead_stamp(room.path)) == (None, "")


def test_showing_the_same_again_is_seen(workspace: Workspace, room: Workspace) -> None:
    stamps = []
    for _ in range(20):
        lead(workspace, room.id, "points")
        stamps.append(lead_stamp(room.path))
    assert all(stamp and stamp != after for stamp, after in itertools.pairwise(stamps))


def test_only_the_owner_leads(workspace: Workspace, room: Workspace) -> None:
    lead(workspace, room.id, "points")
    before = lead_of(room)
    for other in (create_workspace("Stranger"), room, room.fork("Copy")):
        for act in (
            lambda other=other: lead(other, room.id, "noise"),
            lambda other=other: stop_leading(other, room.id),
        ):
            with pytest.raises(WorkspaceError) as error:
                act()
            assert code_of(error) == "errors-room-of-others"
    assert lead_of(room) == before


@pytest.mark.parametrize("chapter", ["../x", "A", "a b", "a" * 41, "глава", "points\n"])
def test_a_chapter_has_a_chapter_s_name(workspace: Workspace, room: Workspace, chapter: str) -> None:
    with pytest.raises(ValueError, match="chapter"):
        lead(workspace, room.id, chapter)
    assert lead_of(room) is None


def test_the_list_of_chapters_has_no_name(workspace: Workspace, room: Workspace) -> None:
    lead(workspace, room.id, "")
    shown = lead_of(room)
    assert shown is not None
    assert (shown.chapter, shown.stamp != "") == ("", True)


def test_a_room_that_is_closed_meanwhile_is_missing(
    workspace: Workspace, room: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = leading.own_room(workspace.id, room.id)
    monkeypatch.setattr(leading, "own_room", lambda *_: found)  # looked up just before it goes
    close_room(workspace, room.id)
    with pytest.raises(WorkspaceError) as error:
        lead(workspace, room.id, "points")
    assert code_of(error) == "errors-workspace-missing"
    assert not found.exists()


def test_a_giant_scene_stays_out(workspace: Workspace, room: Workspace) -> None:
    lead(workspace, room.id, "points", "x" * (MAX_SCENE_CHARS + 1))
    shown = lead_of(room)
    assert shown is not None
    assert (shown.chapter, shown.scene) == ("points", "")


def test_nobody_follows_a_lecture_of_yesterday(workspace: Workspace, room: Workspace) -> None:
    lead(workspace, room.id, "points")
    past = time.time() - FOLLOWED_SECONDS - 60
    os.utime(room.path / LEAD, (past, past))
    assert (lead_of(room), lead_stamp(room.path)) == (None, "")


VALUE = st.none() | st.booleans() | st.integers() | st.text(max_size=50) | st.lists(st.integers(), max_size=2)


@given(st.fixed_dictionaries({}, optional={"chapter": VALUE, "scene": VALUE}) | VALUE)
def test_a_damaged_file_leads_nobody(content: object) -> None:
    room = open_room(create_workspace("Made up"))
    (room.path / LEAD).write_text(json.dumps(content))
    shown = lead_of(room)
    if shown is not None:
        assert content == {"chapter": shown.chapter, "scene": shown.scene}
        assert re.fullmatch(r"[a-z0-9-]*", shown.chapter)
