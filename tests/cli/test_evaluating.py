"""``evaluate`` prints what the room measures, and touches nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.comparison import measure_stability
from core.jobs.measuring import trained
from core.recommend.evaluation import Protocol, evaluate
from core.workspace import Workspace
from core.workspace.archive import unpack
from tests.cli.conftest import Run

MEASURES = {"HR@10": "hr10", "HR@20": "hr20", "MRR@20": "mrr20", "NDCG@10": "ndcg10"}


def test_it_prints_what_the_room_measures(run: Run, workspace: Path, tmp_path: Path) -> None:
    before = workspace.read_bytes()
    told = run("evaluate", workspace, "--task", "next-item", "--seed", 4, "--max-test", 50, "--json").json
    assert workspace.read_bytes() == before
    unpack(workspace, tmp_path / "unpacked", max_bytes=10**9)
    place = Workspace("", tmp_path / "unpacked")
    info = place.vector_sets()[-1]
    assert info.training_settings is not None
    assert info.corpus_id is not None
    protocol = Protocol(seed=4, max_test=50)
    expected = evaluate(place.corpus(info.corpus_id), info.training_settings, trained, protocol=protocol)
    assert (told["task"], told["winner"]) == ("next-item", expected.winner)
    assert (told["protocol"]["n_test"], told["protocol"]["by_time"]) == (50, False)
    assert told["level"] == list(expected.level)
    assert told["settings"] == info.settings
    assert [scorer["name"] for scorer in told["scorers"]] == [result.name for result in expected.results]
    for scorer, result in zip(told["scorers"], expected.results, strict=True):
        assert (scorer["n"], scorer["coverage"]) == (50, result.coverage)
        assert scorer["popularity_bias"] == pytest.approx(result.popularity_bias)
        for name, field in MEASURES.items():
            estimate = getattr(result, field)
            assert scorer[name] == {"value": estimate.value, "low": estimate.low, "high": estimate.high}


def test_people_get_a_table(run: Run, workspace: Path) -> None:
    shown = run("evaluate", workspace, "--random", "--max-test", 50)
    lines = shown.out.splitlines()
    assert lines[0] == "Lists held out at random: 50"
    assert lines[1].split()[0] == "HR@10"
    names = [line.split()[-1] for line in lines[2:]]
    assert {"blend", "markov", "popularity"} <= set(names)
    assert "Отложено" in run("evaluate", workspace, "--max-test", 50, locale="ru_RU.UTF-8").out


def test_what_was_measured_in_the_app_is_not_measured_again(run: Run, workspace: Path, tmp_path: Path) -> None:
    folder = tmp_path / "unpacked"
    unpack(workspace, folder, max_bytes=10**9)
    place = Workspace("", folder)
    info = place.vector_sets()[-1]
    assert info.training_settings is not None
    assert info.corpus_id is not None
    measured = evaluate(place.corpus(info.corpus_id), info.training_settings, trained)
    place.save_evaluation(measured, corpus_id=info.corpus_id, settings=info.training_settings)
    told = run("evaluate", folder, "--json").json
    assert told["protocol"]["seconds"] == measured.facts["seconds"]


def test_it_tells_which_neighbours_stay(run: Run, workspace: Path, tmp_path: Path) -> None:
    told = run("evaluate", workspace, "--task", "stability", "--json").json
    unpack(workspace, tmp_path / "unpacked", max_bytes=10**9)
    place = Workspace("", tmp_path / "unpacked")
    info = place.vector_sets()[-1]
    assert info.training_settings is not None
    assert info.corpus_id is not None
    matrix = place.vectors(info.id).matrix
    expected = measure_stability(place.corpus(info.corpus_id), info.training_settings, matrix, trained, n_runs=4)
    assert expected is not None
    assert (told["seeds"], told["by_run"]) == (list(expected.seeds), list(expected.by_run))
    assert (told["mean"], told["always"]) == (expected.mean, expected.always)
    assert sum(band["n_items"] for band in told["by_frequency"]) == told["n_measured"] == info.n_items
    shown = run("evaluate", workspace, "--task", "stability").out.splitlines()
    assert "nearest neighbours stay when only the seed changes" in shown[0]


@pytest.mark.parametrize(
    ("options", "code"),
    [
        (("--task", "stability"), "stability-imported"),
        (("--task", "stability", "--top", "10"), "errors-cli-set-task"),
        ((), "errors-cli-no-corpus"),
        (("--vectors", "other"), "errors-cli-no-such-vectors"),
        (("--max-test", "0"), "errors-evaluation-protocol"),
    ],
)
def test_vectors_alone_cannot_be_measured(run: Run, vector_file: Path, options: tuple[str, ...], code: str) -> None:
    told = run("evaluate", vector_file, *options, "--json")
    assert told.code == 2
    assert code in told.err


def test_lists_without_times_are_not_held_out_by_time(run: Run, workspace: Path) -> None:
    told = run("evaluate", workspace, "--by-time", "--json")
    assert told.code == 2
    assert "errors-evaluation-no-times" in told.err
