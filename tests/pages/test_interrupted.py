"""The server was killed while it worked: each page says so, and the same work can be begun again there."""

from __future__ import annotations

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from core.jobs import JobStatus
from core.locales import LANGUAGES, translate
from core.settings import settings
from core.workspace import Workspace, open_workspace
from pages.parts import state
from tests.pages.test_every_page import page

PLACES = {
    "train": ("train", {}, "train-button"),
    "stability": ("train", {}, "stability-button"),
    "compare": ("compare", {}, "compare-question-window"),
    "measure": ("measure", {}, "measure-start"),
    "evaluate": ("recommend", {"task": "measure"}, "recommend-measure-button"),
    "tune": ("recommend", {"task": "measure"}, "recommend-tuning-button"),
    "contrast": ("learn", {"chapter": "everything"}, "everything-measure"),
}


@pytest.fixture(autouse=True)
def own_data_dir(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("E2V_DATA_DIR", str(tmp_path))
    settings.cache_clear()


def mine(language: str = "en") -> Workspace:
    """The sample in that language, without what was measured of it."""
    found = open_workspace(f"sample-made-text-{language}").fork("Mine")
    (info,) = found.vector_sets()
    for kind, kept in (("contrast", found.contrasts()), ("stability", found.stabilities(info.id))):
        for each in kept:
            found.delete_artifact(kind, each.id)  # type: ignore[arg-type]
    return found


@pytest.fixture
def begun(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The kinds of work that are begun."""
    kinds: list[str] = []
    monkeypatch.setattr(state, "start_job", lambda found, kind, args: kinds.append(f"{kind} {found.id}"))
    return kinds


def killed(workspace: Workspace, kind: str) -> None:
    """The record of work whose server is gone: nobody holds its folder."""
    job = JobStatus("0" * 16, kind, {}, "running")
    folder = workspace.path / "jobs" / job.id
    folder.mkdir(parents=True)
    job.write(folder)
    half = workspace.path / "contrasts" / ".tmp-0123456789abcdef"
    half.mkdir(parents=True)
    (half / "rows.npy").write_bytes(b"half")


def press(shown: AppTest, label: str) -> None:
    next(button for button in shown.button if button.label == label).click().run()
    assert [fault.value for fault in shown.exception] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", PLACES)
def test_what_was_interrupted_is_told_and_can_be_begun_again(begun: list[str], kind: str, language: str) -> None:
    # The lesson shows what ships in the language, and as one's own what is open beside it.
    workspace = mine("ru" if (kind, language) == ("contrast", "en") else "en")
    killed(workspace, kind)
    name, params, start = PLACES[kind]
    shown = page(name, language, w=workspace.id, **params)
    assert [fault.value for fault in (*shown.exception, *shown.error)] == []
    assert translate(language, "jobs-interrupted") in [box.value for box in shown.info]
    assert not list(workspace.path.glob("*/.tmp-*"))
    if kind == "measure":
        view = next(each for each in shown.button_group if each.label == translate(language, "measure-view"))
        view.set_value("analogies").run()
    if kind == "train":
        next(box for box in shown.number_input if box.label == translate(language, "training-window")).set_value(9)
    press(shown, translate(language, start))
    assert begun == [f"{kind} {workspace.id}"]


def test_what_was_interrupted_is_told_until_it_is_dismissed() -> None:
    workspace, told = mine(), translate("en", "jobs-interrupted")
    killed(workspace, "stability")
    shown = page("train", "en", w=workspace.id)
    for each in (shown, page("compare", "en", w=workspace.id)):
        assert told in [box.value for box in each.info]
    press(shown, translate("en", "jobs-dismiss"))
    assert told not in [box.value for box in shown.info]
    assert list((workspace.path / "jobs").iterdir()) == []
