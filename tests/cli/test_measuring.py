"""``evaluate --task analogies`` and ``similarity`` print what the room finds out; a file's own set by key or title."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import pytest

from core.intrinsic import ask, parse_analogies, shipped_set
from core.workspace import Workspace, open_workspace
from tests.cli.conftest import Run
from tests.intrinsic.words import words

OWN = ": family\nking queen man woman\nking queen man zzqx\n: verbs\ngo went see saw\n"


@pytest.fixture(scope="module")
def sample() -> Path:
    return open_workspace("sample-words").path


def test_a_file_of_analogies(run: Run, sample: Path, tmp_path: Path) -> None:
    file = tmp_path / "own.txt"
    file.write_text(OWN, encoding="utf-16")
    told = run("evaluate", sample, "--task", "analogies", "--set", file, "--top", 5000, "--json").json
    expected = ask(words(), parse_analogies(OWN), 5000)
    assert (told["task"], told["set"]["name"], told["set"]["n"]) == ("analogies", "own.txt", 3)
    assert told["set"]["hash"] == parse_analogies(OWN).digest
    assert (told["n_searched"], told["chance"]) == (5000, 1 / 4997)
    assert [section["name"] for section in told["sections"]] == ["family", "verbs"]
    assert (told["sections"][0]["n_questions"], told["sections"][0]["n_asked"]) == (2, 1)
    for section, score in zip((told["total"], *told["sections"]), (expected.total, *expected.sections), strict=True):
        assert section["accuracy"] == asdict(score.accuracy)
        assert (section["n_right"], section["nearest_to_c"]) == (score.n_right, score.nearest)


def test_a_shipped_set_of_similarities(run: Run, sample: Path) -> None:
    told = run("evaluate", sample, "--task", "similarity", "--set", "simlex999", "--json").json
    expected = ask(words(), shipped_set("simlex999"), 300_000)
    assert told["set"]["name"] == "simlex999"
    assert told["spearman"] == asdict(expected.spearman)  # type: ignore[union-attr]
    assert (told["n_pairs"], told["n_known"]) == (999, expected.n_known)  # type: ignore[union-attr]
    assert len(told["disagreements"]) == 10


def test_what_was_measured_in_the_app_is_not_measured_again(run: Run, tmp_path: Path, own: Workspace) -> None:
    (info,) = own.vector_sets()
    asked = parse_analogies(OWN)
    report = ask(own.vectors(info.id), asked, 77)
    own.save_intrinsic(report, vectors_id=info.id, set_hash=asked.digest, top=99)
    file = tmp_path / "own.txt"
    file.write_text(OWN)
    told = run("evaluate", own.path, "--task", "analogies", "--set", file, "--top", 99, "--json").json
    assert told["n_searched"] == 77


def test_what_ships_measured_is_not_measured_again(run: Run, sample: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr("core.cli.measuring.ask")
    told = run("evaluate", sample, "--task", "analogies", "--json").json
    assert (told["set"]["name"], told["n_searched"]) == ("google-analogies", 10_000)
    for name in ("wordsim353", "simlex999"):
        assert run("evaluate", sample, "--task", "similarity", "--set", name, "--json").code == 0


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Workspace:
    from core.settings import settings

    monkeypatch.setenv("E2V_DATA_DIR", str(tmp_path / "data"))
    settings.cache_clear()
    return open_workspace("sample-words").fork("Words")


def test_people_get_tables_in_their_language(run: Run, sample: Path, tmp_path: Path) -> None:
    file = tmp_path / "own.txt"
    file.write_text(OWN)
    shown = run("evaluate", sample, "--task", "analogies", "--set", file).out.splitlines()
    assert shown[0].split()[-1] == "section"
    assert [line.split()[-1] for line in shown[1:3]] == ["family", "verbs"]
    assert "among 10,000" in shown[-1]
    assert "Ранговая" in run("evaluate", sample, "--task", "similarity", locale="ru_RU.UTF-8").out


@pytest.mark.parametrize(
    ("options", "code"),
    [
        (("--task", "analogies", "--set", "no-such-file"), "errors-cli-file"),
        (("--task", "analogies", "--set", "wordsim353"), "errors-cli-file"),
        (("--task", "analogies", "--top", "0"), "errors-cli-usage"),
        (("--task", "next-item", "--top", "9"), "errors-cli-set-task"),
        (("--task", "similarity", "--vectors", "other"), "errors-cli-no-such-vectors"),
    ],
)
def test_what_can_t_be_asked_is_told(run: Run, sample: Path, options: tuple[str, ...], code: str) -> None:
    told = run("evaluate", sample, *options, "--json")
    assert told.code == 2
    assert code in told.err


def test_a_line_that_can_t_be_read_is_told(run: Run, sample: Path, tmp_path: Path) -> None:
    file = tmp_path / "own.txt"
    file.write_text("king queen man\n")
    told = run("evaluate", sample, "--task", "analogies", "--set", file, "--json")
    assert (told.code, "errors-set-no-question" in told.err) == (2, True)
