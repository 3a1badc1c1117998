"""Why two are near, on Explore, and which neighbours stay, on Train: sentences that the data bears out."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from streamlit.testing.v1 import AppTest

from core.comparison import Stability
from core.evidence import meetings, rounded, sightings, verdict
from core.locales import LANGUAGES, translate
from core.settings import settings
from core.similarity import CosineIndex
from core.workspace import Workspace, open_workspace
from pages.parts.plain import plain
from tests.api.made import made

SHELL = str(Path(__file__).parents[2] / "pages" / "shell.py")
SAMPLE = "sample-shop"


@pytest.fixture(autouse=True)
def own_data_dir(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("E2V_DATA_DIR", str(tmp_path))
    settings.cache_clear()


def opened(**params: str) -> AppTest:
    shown = AppTest.from_file(SHELL, default_timeout=60)
    for name, value in params.items():
        shown.query_params[name] = value
    return shown


def asked_why(**params: str) -> AppTest:
    shown = opened(**params)
    shown.session_state["why"] = True
    return shown.run()


def texts(shown: AppTest) -> list[str]:
    assert [fault.value for fault in shown.exception] == []
    return [each.value for each in (*shown.markdown, *shown.caption, *shown.info)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_neighbour_is_explained_by_what_is_counted_in_the_data(language: str) -> None:
    workspace = open_workspace(SAMPLE)
    (info,) = workspace.vector_sets()
    assert info.corpus_id is not None
    vectors, index = workspace.vectors(info.id), workspace.evidence(info.corpus_id)
    nearest = [int(CosineIndex(vectors).neighbors(row, 1).rows[0]) for row in range(20)]
    item = next(row for row, near in enumerate(nearest) if verdict(meetings(index, row, near, 5)) == "often")
    near = nearest[item]
    found = meetings(index, item, near, 5)
    labels = [plain(vectors.items.labels[row]) for row in (item, near)]
    shown = texts(asked_why(w=SAMPLE, lang=language, item=vectors.items.keys[item]))
    said = {"first": labels[0], "second": labels[1], "window": 5, "n": found.n_near, "expected": found.expected_near}
    assert translate(language, "evidence-often", **said, lift=rounded(found.lift or 0)) in shown
    how_many = translate(language, "evidence-sequences", n=found.n_sequences, expected=found.expected_sequences)
    assert f"**{how_many}**" in shown
    lines = next(text for text in shown if text.startswith("- ")).splitlines()
    assert len(lines) == min(5, found.n_sequences)
    for line, sighting in zip(lines, sightings(index, item, near, size=5), strict=True):
        assert f" {sighting.sequence + 1}:" in line or f"{sighting.sequence + 1}-" in line
        assert all(f"**{label}**" in line for label in labels)


def test_where_meeting_does_not_explain_it_the_company_is_told() -> None:
    workspace = open_workspace(SAMPLE)
    (info,) = workspace.vector_sets()
    items = workspace.vectors(info.id).items
    assert items.labels[:3] == ["Carrier bag", "Bread", "Water"]
    shown = texts(asked_why(w=SAMPLE, lang="en", item=items.keys[1]))
    (said,) = [text for text in shown if "no clear difference" in text]
    assert said.startswith("Bread and Water stand within 5 places of each other **188 times**")
    assert "They keep the same company: " in said


def test_pages_of_sequences_and_another_window_are_answered() -> None:
    shown = asked_why(w=SAMPLE, lang="en", item="p086")
    before = texts(shown)
    page = next(each for each in shown.number_input if each.label.startswith("Page"))
    page.set_value(2).run()
    assert texts(shown) != before
    next(each for each in shown.number_input if each.label == "Window").set_value(1).run()
    assert any("within one place of each other" in text for text in texts(shown))


def test_without_an_item_or_without_its_data_the_page_says_so() -> None:
    assert translate("en", "evidence-choose") in texts(asked_why(w=SAMPLE, lang="en"))
    imported = made()
    shown = asked_why(w=imported.workspace.id, lang="en", item="item-9")
    assert translate("en", "evidence-imported") in texts(shown)


def unmeasured() -> Workspace:
    """The sample as it would be if nobody had trained again yet."""
    own = open_workspace(SAMPLE).fork("Own")
    own.delete_stabilities(own.vector_sets()[0].id)
    return own


def steady(workspace: Workspace, share: float) -> Stability:
    """Of every item's neighbours so many stay in four trainings."""
    (info,) = workspace.vector_sets()
    n = info.n_items
    neighbors = (np.arange(n)[:, None] + np.arange(1, 11)) % n
    kept = np.full((n, 10), round(4 * share), np.uint8)
    return Stability(neighbors.astype(np.int32), kept, (2, 3, 4, 5), (share,) * 4)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_model_says_how_many_of_its_neighbours_stay(language: str) -> None:
    own = unmeasured()
    (info,) = own.vector_sets()
    shown = opened(w=own.id, lang=language, v=info.id).run().switch_page("train.py").run()
    assert translate(language, "stability-about") in texts(shown)
    own.save_stability(steady(own, 0.75), vectors_id=info.id)
    told = texts(shown.run())
    chance = 10 / (info.n_items - 1)
    said = {"mean": 0.75, "k": 10, "low": 0.75, "high": 0.75, "runs": 4, "chance": chance}
    assert translate(language, "stability-result", **said) in told
    assert translate(language, "stability-fine") in told


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sample_says_at_once_how_many_of_its_neighbours_stay(language: str) -> None:
    workspace = open_workspace(SAMPLE)
    (info,) = workspace.vector_sets()
    found = workspace.stability(workspace.stabilities(info.id)[-1].id)
    told = texts(opened(w=SAMPLE, lang=language, v=info.id).run().switch_page("train.py").run())
    said = {"mean": found.mean, "low": min(found.by_run), "high": max(found.by_run), "k": 10, "runs": 4}
    assert translate(language, "stability-result", **said, chance=found.by_chance(info.n_items)) in told


def test_the_button_trains_again(monkeypatch: pytest.MonkeyPatch) -> None:
    begun: list[tuple[str, dict[str, object]]] = []
    monkeypatch.setattr("pages.parts.state.start_job", lambda found, kind, args: begun.append((kind, args)))
    own = unmeasured()
    (info,) = own.vector_sets()
    shown = opened(w=own.id, lang="en", v=info.id).run().switch_page("train.py").run()
    shown.button(key=f"stability-{info.id}").click().run()
    assert begun == [("stability", {"vectors_id": info.id, "n_runs": 4})]


def test_a_model_without_its_data_says_why_it_can_not_be_trained_again() -> None:
    own = unmeasured()
    (info,) = own.vector_sets()
    assert info.corpus_id is not None
    own.delete_artifact("corpus", info.corpus_id)
    shown = opened(w=own.id, lang="en", v=info.id).run().switch_page("train.py").run()
    assert translate("en", "stability-no-corpus") in texts(shown)
