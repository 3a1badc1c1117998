"""``evaluate --task space`` prints what a look at vectors finds, of a workspace, which may know it, or of a file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from core.intrinsic import look_at_space
from core.workspace import Workspace, open_workspace
from tests.cli.conftest import Run


@pytest.fixture
def shop(own_data: Path) -> Workspace:
    return open_workspace("sample-shop").fork("Shop")


def test_one_object_tells_what_is_kept(run: Run, shop: Workspace) -> None:
    (info,) = shop.vector_sets()
    (kept,) = shop.spaces()
    report, items = shop.space(kept.id), shop.vectors(info.id).items
    told = run("evaluate", shop.path, "--task", "space", "--json").json
    noise, facts, groups = report.noise, report.facts, report.groups
    assert (told["task"], told["n_items"], told["dim"]) == ("space", info.n_items, info.dim)
    assert told["noise"] == {
        "is_noise": noise.is_noise,
        "cosine": noise.cosine,
        "by_chance": {"mean": noise.by_chance.mean(), "max": noise.by_chance.max()},
        "dim_needed": noise.dim_needed,
        "n_measured": noise.n_measured,
    }
    for name in ("mean_cosine", "isotropy", "norm_frequency", "hub_skewness", "n_measured"):
        assert told[name] == getattr(facts, name)
    assert told["norms"]["median"] == np.median(facts.norms)
    assert list(told["norms"].values()) == sorted(told["norms"].values())
    assert told["hubs"][0]["nearest_of"] == facts.occurrences.max()
    for hub in told["hubs"]:
        row = items.index[hub["key"]]
        assert (hub["label"], hub["nearest_of"]) == (items.labels[row], facts.occurrences[row])
    assert told["groups"]["silhouette"] == groups.silhouette
    assert told["groups"]["sizes"] == groups.sizes.tolist()
    assert told["groups"]["names"] == [[items.labels[row] for row in rows] for rows in groups.typical]


def test_what_is_kept_is_not_worked_out_again(run: Run, shop: Workspace) -> None:
    (info,) = shop.vector_sets()
    report = shop.space(shop.spaces()[0].id)
    shop.delete_spaces(info.id)
    shop.save_space(replace(report, facts=replace(report.facts, isotropy=0.125)), vectors_id=info.id)
    assert run("evaluate", shop.path, "--task", "space", "--json").json["isotropy"] == 0.125
    shop.delete_spaces(info.id)
    before = shop.size()
    told = run("evaluate", shop.path, "--task", "space", "--json").json
    assert told["isotropy"] == pytest.approx(report.facts.isotropy)
    assert (shop.spaces(), shop.size()) == ([], before)


def test_a_file_of_vectors(run: Run, tmp_path: Path) -> None:
    matrix = np.random.default_rng(0).standard_normal((40, 5)).astype(np.float32)
    lines = [f"item{row} {' '.join(map(repr, values.tolist()))}" for row, values in enumerate(matrix)]
    path = tmp_path / "noise.vec"
    path.write_text("40 5\n" + "\n".join(lines) + "\n")
    told = run("evaluate", path, "--task", "space", "--json").json
    expected = look_at_space(matrix)
    assert expected is not None
    assert told["noise"]["is_noise"] is True
    assert told["noise"]["cosine"] == pytest.approx(expected.noise.cosine)
    assert (told["n_items"], told["norm_frequency"]) == (40, None)
    shown = run("evaluate", path, "--task", "space").out
    assert shown.startswith("These vectors are noise, as far as can be told.")
    assert "**" not in shown


@pytest.mark.parametrize(("locale", "said"), [("C", "hub"), ("kk_KZ.UTF-8", "хаб"), ("ru_RU.UTF-8", "хаб")])
def test_people_get_sentences_and_tables(run: Run, shop: Workspace, locale: str, said: str) -> None:
    lines = run("evaluate", shop.path, "--task", "space", locale=locale).out.splitlines()
    first, second = (number for number, line in enumerate(lines) if not line)
    assert (first, second - first, len(lines) - second) == (6, 10, 10)
    assert lines[first + 1].split()[-1] == said
    assert lines[first + 2].split(maxsplit=1)[1] == "Chewing gum"


@pytest.mark.parametrize(
    ("lines", "options", "code"),
    [
        ("a 1 0\nb 0 1", (), "measure-too-few"),
        ("a 1 0\nb 0 1", ("--top", "9"), "errors-cli-set-task"),
        ("a 1 0\nb 0 1", ("--vectors", "other"), "errors-cli-no-such-vectors"),
    ],
)
def test_what_can_t_be_looked_at_is_told(
    run: Run, tmp_path: Path, lines: str, options: tuple[str, ...], code: str
) -> None:
    path = tmp_path / "two.vec"
    path.write_text(f"2 2\n{lines}\n")
    told = run("evaluate", path, "--task", "space", *options, "--json")
    assert (told.code, code in told.err) == (2, True)
