"""The Measure page has vectors looked at by a job that begins by itself; what is kept, or can't be, is drawn."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

import numpy as np
import pytest
from streamlit.testing.v1 import AppTest

from core.errors import JobError
from core.export import table_csv
from core.intrinsic import look_at_space, space_table
from core.jobs import JobStatus
from core.locales import LANGUAGES, translate
from core.settings import settings
from core.types import Items, ProjectionSettings, VectorSet
from core.workspace import Workspace, create_workspace, open_room, open_workspace
from pages.parts import state, visit
from pages.parts.measure import found, space
from tests.pages.test_every_page import page
from tests.pages.test_measure_page import texts

TEXT = "the cat eats fish\nthe dog eats meat\n" * 20


@pytest.fixture(autouse=True)
def own_data_dir(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("E2V_DATA_DIR", str(tmp_path))
    settings.cache_clear()
    yield
    settings.cache_clear()


def imported(matrix: np.ndarray) -> Workspace:
    workspace = create_workspace("Imported")
    items = Items.from_keys([f"item {row}" for row in range(len(matrix))])
    workspace.save_vectors(VectorSet(items, matrix.astype(np.float32)), name="Imported", origin={})
    return workspace


def noise(n_items: int = 400, dim: int = 30) -> Workspace:
    return imported(np.random.default_rng(0).standard_normal((n_items, dim)))


def newest(workspace: Workspace) -> JobStatus:
    status = state.jobs().status(workspace.id)
    assert status is not None
    return status


def ended(workspace: Workspace) -> JobStatus:
    return state.jobs().wait(newest(workspace).id, 120)


def new_manager() -> None:
    """One that knows the limits as they are now."""
    state.jobs().close()
    state.jobs.clear()


def faults(shown: AppTest) -> list[str]:
    return [str(fault.value) for fault in shown.exception]


def again(shown: AppTest) -> list[str]:
    return [button.key for button in shown.button if button.key == "measure-look"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_begins_by_itself_and_then_says_what_it_found(language: str) -> None:
    workspace = noise()
    shown = page("measure", language, w=workspace.id)
    assert faults(shown) == []
    assert (newest(workspace).kind, again(shown)) == ("space", [])
    assert f"**{translate(language, 'jobs-kind-space')}**" in texts(shown)
    assert not shown.button_group
    assert ended(workspace).state == "done"
    shown.run()
    assert faults(shown) == []
    (box,) = shown.warning
    called = translate(language, "measure-noise", cosine=0.5, chance=0.5, k=10).split("**")[1]
    assert called in box.value
    assert translate(language, "measure-noise-imported") in box.value
    assert len(shown.get("plotly_chart")) == 4
    assert translate(language, "measure-space-download") in [each.label for each in shown.get("download_button")]
    assert len(workspace.spaces()) == 1
    job = newest(workspace).id
    shown.run()
    assert newest(workspace).id == job


@pytest.mark.parametrize("n_items", [1, 2, 3, 5])
def test_tiny_spaces_are_drawn_or_told_to_be_too_small(n_items: int) -> None:
    workspace = imported(np.eye(n_items, 4))
    shown = page("measure", "en", w=workspace.id)
    assert faults(shown) == []
    assert (translate("en", "measure-too-few") in texts(shown)) == (n_items < 3)
    if n_items < 3:
        assert state.jobs().status(workspace.id) is None
        return
    assert ended(workspace).state == "done"
    assert faults(shown.run()) == []
    assert not shown.warning
    assert f"{n_items} items are too few" in texts(shown)
    assert len(shown.get("plotly_chart")) == 4


def test_one_that_was_cancelled_is_not_begun_again_unless_somebody_asks() -> None:
    workspace = noise()
    shown = page("measure", "en", w=workspace.id)
    first = newest(workspace).id
    state.jobs().cancel(workspace.id)
    shown.run()
    shown.run()
    assert newest(workspace).id == first
    assert translate("en", "jobs-cancelled") in texts(shown)
    assert not shown.get("plotly_chart")
    assert shown.button_group
    shown.button(key="measure-look").click().run()
    assert newest(workspace).id != first
    assert translate("en", "jobs-cancelled") not in texts(shown)
    assert ended(workspace).state == "done"
    assert len(shown.run().get("plotly_chart")) == 4


def test_one_that_failed_says_so_and_offers_to_try_again(monkeypatch: pytest.MonkeyPatch) -> None:
    workspace = noise()
    monkeypatch.setenv("E2V_MAX_WORKSPACE_BYTES", str(workspace.size() + 1_000))
    settings.cache_clear()
    new_manager()
    shown = page("measure", "en", w=workspace.id)
    assert ended(workspace).state == "failed"
    shown.run()
    assert faults(shown) == []
    assert [box.value for box in shown.error] == [translate("en", "errors-workspace-full", limit=0)]
    assert again(shown) == ["measure-look"]
    monkeypatch.setenv("E2V_MAX_WORKSPACE_BYTES", "1_000_000_000")
    settings.cache_clear()
    new_manager()
    shown.button(key="measure-look").click().run()
    assert ended(workspace).state == "done"
    assert len(shown.run().get("plotly_chart")) == 4
    new_manager()


def test_a_full_queue_is_told_and_a_click_tries_again(monkeypatch: pytest.MonkeyPatch) -> None:
    workspace = noise(20, 4)

    def full(*_: object) -> str:
        raise JobError("errors-job-queue-full", limit=3)

    with monkeypatch.context() as patch:
        patch.setattr(state.jobs(), "submit", full)
        shown = page("measure", "en", w=workspace.id)
        assert [box.value for box in shown.error] == [translate("en", "errors-job-queue-full", limit=3)]
        assert again(shown) == ["measure-look"]
    shown.button(key="measure-look").click().run()
    assert ended(workspace).state == "done"


def job(workspace: Workspace, kind: str, job_state: str, **args: str) -> JobStatus:
    return JobStatus("0" * 16, kind, dict(args), job_state)  # type: ignore[arg-type]


def test_while_another_job_runs_it_waits_its_turn(monkeypatch: pytest.MonkeyPatch) -> None:
    workspace = noise(20, 4)
    with monkeypatch.context() as patch:
        patch.setattr(state.jobs(), "status", lambda _: job(workspace, "train", "running"))
        shown = page("measure", "en", w=workspace.id)
        assert translate("en", "measure-look-after") in texts(shown)
        assert again(shown) == []
    shown.run()
    assert newest(workspace).kind == "space"
    assert ended(workspace).state == "done"


@pytest.mark.parametrize(
    ("kind", "job_state", "begins"),
    [("train", "failed", False), ("read", "cancelled", False), ("train", "done", True), ("count", "failed", True)],
)
def test_it_takes_no_bad_news_away(monkeypatch: pytest.MonkeyPatch, kind: str, job_state: str, begins: bool) -> None:
    workspace, begun = noise(20, 4), list[str]()
    monkeypatch.setattr(state.jobs(), "status", lambda _: job(workspace, kind, job_state))
    monkeypatch.setattr(state.jobs(), "submit", lambda found, kind, args: begun.append(kind))
    shown = page("measure", "en", w=workspace.id)
    assert begun == (["space"] if begins else [])
    assert (again(shown) == ["measure-look"]) is not begins


def test_other_pages_know_nothing_of_it_and_what_is_asked_for_goes_first() -> None:
    workspace = noise(2_000, 300)
    page("measure", "en", w=workspace.id)
    assert newest(workspace).active
    shown = page("explore", "en", w=workspace.id)
    assert f"**{translate('en', 'jobs-kind-space')}**" not in texts(shown)
    upload_id = workspace.save_upload("text.txt", TEXT.encode())
    state.start_job(workspace, "open", {"upload": upload_id, "names": False})
    assert newest(workspace).kind == "open"
    assert ended(workspace).state == "done"
    page("measure", "en", w=workspace.id)
    assert newest(workspace).kind == "space"
    state.jobs().cancel(workspace.id)


def test_a_button_of_a_look_that_gave_way_cancels_nothing_else() -> None:
    workspace = noise(2_000, 300)
    shown = page("measure", "en", w=workspace.id)
    (cancel,) = (button for button in shown.button if button.label == translate("en", "jobs-cancel"))
    upload_id = workspace.save_upload("text.txt", TEXT.encode())
    state.start_job(workspace, "open", {"upload": upload_id, "names": False})
    cancel.click().run()
    assert ended(workspace).state == "done"
    assert newest(workspace).kind in ("open", "space")
    state.jobs().cancel(workspace.id)


def test_a_result_that_another_tab_waits_for_is_not_lost_over_it() -> None:
    workspace = noise(40, 4)
    (info,) = workspace.vector_sets()
    waiting = page("explore", "en", w=workspace.id)
    drawn = {"vectors_id": info.id, "settings": asdict(ProjectionSettings(method="pca"))}
    waiting.session_state[state.WATCHED] = state.jobs().submit(workspace, "project", drawn)
    assert ended(workspace).state == "done"
    page("measure", "en", w=workspace.id)
    assert newest(workspace).kind == "space"
    waiting.run()
    assert waiting.session_state[visit.PROJECTION] == workspace.projections(info.id)[0].id
    assert translate("en", "jobs-done-project") in [toast.value for toast in waiting.toast]
    assert state.WATCHED not in waiting.session_state
    state.jobs().cancel(workspace.id)


@pytest.mark.parametrize("kept", [True, False])
def test_a_room_shows_what_is_kept_and_works_out_what_is_not(monkeypatch: pytest.MonkeyPatch, kept: bool) -> None:
    workspace, worked_out = noise(), list[int]()

    def look(matrix: np.ndarray, counts: object) -> object:
        worked_out.append(len(matrix))
        return look_at_space(matrix)

    monkeypatch.setattr(found, "look_at_space", look)
    if kept:
        (info,) = workspace.vector_sets()
        report = look_at_space(workspace.vectors(info.id).matrix)
        assert report is not None
        workspace.save_space(report, vectors_id=info.id)
    room = open_room(workspace)
    shown = page("measure", "en", w=room.id)
    shown.run()
    assert faults(shown) == []
    assert len(shown.get("plotly_chart")) == 4
    assert worked_out == ([] if kept else [400])
    assert state.jobs().status(room.id) is None


@pytest.mark.parametrize("sample", ["sample-words", "sample-shop", "sample-playlists", "sample-made-text-kk"])
def test_samples_come_looked_at(sample: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(found, "look_at_space", lambda *_: pytest.fail("a sample was looked at again"))
    shown = page("measure", "en", w=sample)
    assert faults(shown) == []
    assert len(shown.get("plotly_chart")) == 4


def test_the_csv_has_a_row_for_each_item_and_no_formula() -> None:
    workspace = open_workspace("sample-shop")
    (info,) = workspace.vector_sets()
    items, report = workspace.vectors(info.id).items, workspace.space(workspace.spaces()[0].id)
    lines = space._csv(report, items).decode("utf-8-sig").splitlines()
    assert lines[0] == "key,label,count,length,nearest_of,group,group_name"
    assert len(lines) == 1 + len(items)
    assert space._csv(report, items) == b"".join(table_csv(space_table(report, items)))
    formula = Items.from_keys([f"=item {row}" for row in range(len(items))])
    assert all(line.startswith("'=item") for line in space._csv(report, formula).decode("utf-8-sig").splitlines()[1:])


def test_names_of_hubs_are_inert() -> None:
    workspace = create_workspace("Marked")
    matrix = np.random.default_rng(0).standard_normal((30, 4)).astype(np.float32)
    items = Items.from_keys([f"**[{row}](javascript:x)" for row in range(30)])
    workspace.save_vectors(VectorSet(items, matrix), name="Marked", origin={})
    shown = page("measure", "en", w=workspace.id)
    assert ended(workspace).state == "done"
    told = texts(shown.run())
    assert "\\*\\*\\[" in told
    assert "**[" not in told
