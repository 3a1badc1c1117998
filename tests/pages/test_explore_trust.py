"""The Explore page: how far to trust a map in words, a second map beside it, and axes that people name."""

from __future__ import annotations

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from core.locales import LANGUAGES, translate
from core.projection import measure_quality
from core.settings import settings
from core.types import MapQuality
from core.workspace import open_workspace

ROOT = Path(__file__).parents[2]
SAMPLE = "sample-shop"


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("E2V_DATA_DIR", str(tmp_path))
    settings.cache_clear()


def explore(language: str = "en", opened: tuple[str, ...] = (), **params: str) -> AppTest:
    shown = AppTest.from_file(str(ROOT / "pages/shell.py"), default_timeout=60)
    for name, value in {"w": SAMPLE, "lang": language, **params}.items():
        shown.query_params[name] = value
    for name in opened:
        shown.session_state[name] = True
    return shown.run()


def texts(shown: AppTest) -> str:
    return "\n".join(each.value for each in [*shown.markdown, *shown.caption])


def tsne() -> tuple[MapQuality, str, str]:
    workspace = open_workspace(SAMPLE)
    info = workspace.vector_sets()[0]
    drawn = next(each for each in workspace.projections(info.id) if each.method == "tsne")
    quality = measure_quality(workspace.vectors(info.id).matrix, workspace.projection(drawn.id).coordinates)
    assert quality is not None
    return quality, info.id, drawn.id


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sentences_read_the_numbers_also_of_maps_without_continuity(language: str) -> None:
    quality, _, projection_id = tsne()
    shown = explore(language, ("trust-open",), p=projection_id)
    assert not shown.exception
    n, kept = quality.n_neighbors, quality.neighbors_kept
    params = {"n": n, "kept": n * kept, "share": kept, "chance": quality.neighbors_kept_random}
    told = texts(shown)
    assert translate(language, "explore-trust-kept", **params) in told
    assert quality.continuity is not None
    level = quality.level_of(quality.continuity)
    assert translate(language, "explore-trust-torn", level=level) in told
    decimal = "." if language == "en" else ","
    assert f"**{quality.continuity:.3f}**".replace(".", decimal) in told


def test_levels_go_from_random_to_perfect() -> None:
    quality = MapQuality(0.9, 0.5, 12 / 999, 12, 1000, 0.9)
    assert [quality.level_of(score) for score in (1, 0.97, 0.9, quality.random, 0)] == [
        "high",
        "high",
        "middle",
        "low",
        "low",
    ]


def test_a_second_map_stands_beside_the_first_and_leaves_it_the_address() -> None:
    _, vectors_id, projection_id = tsne()
    workspace = open_workspace(SAMPLE)
    other = next(each.id for each in workspace.projections(vectors_id) if each.dim == 2 and each.id != projection_id)
    shown = explore(p=projection_id, beside=other)
    assert not shown.exception
    menu = next(each for each in shown.selectbox if each.label == translate("en", "explore-beside"))
    assert menu.value == other
    menu.set_value("alone").run()
    assert "beside" not in shown.query_params
    assert not shown.exception


@pytest.mark.parametrize("value", ["<script>", "../../etc", "0" * 300, "alone", ""])
def test_a_second_map_that_is_not_there_is_none(value: str) -> None:
    shown = explore(beside=value)
    assert not shown.exception
    menu = next(each for each in shown.selectbox if each.label == translate("en", "explore-beside"))
    assert menu.value == "alone"


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_axis_that_the_data_propose_is_drawn_and_in_the_address(language: str) -> None:
    _, vectors_id, _ = tsne()
    items = open_workspace(SAMPLE).vectors(vectors_id).items
    shown = explore(language, ("axes-open",), item=items.keys[0])
    proposal = next(each for each in shown.button if (each.key or "").startswith("axis-proposal"))
    proposal.click().run()
    assert not shown.exception
    assert f"{vectors_id}~" in str(shown.query_params["axes"])
    assert translate(language, "explore-axes-note") in texts(shown)
    drop = next(each for each in shown.button if (each.key or "").startswith("axis-drop"))
    before = shown.query_params["axes"]
    drop.click().run()
    assert shown.query_params["axes"] != before
    assert not shown.exception


@pytest.mark.parametrize("value", ["<img>", "~1-2", "x~0-1", "{id}~0-0", "{id}~999999-1", "{id}~1.1.1-", "{id}"])
def test_axes_of_a_hostile_address_are_none(value: str) -> None:
    _, vectors_id, _ = tsne()
    shown = explore("en", ("axes-open",), axes=value.replace("{id}", vectors_id))
    assert not shown.exception
    assert translate("en", "explore-axes-empty") in texts(shown)
