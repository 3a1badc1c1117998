"""Every command gives what the rooms give, as text and as JSON."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import numpy as np
import pytest
from gensim.models import KeyedVectors, Word2Vec

from core.training import gensim_arguments
from core.types import TrainingSettings
from core.workspace import Workspace, import_workspace
from tests.cli.conftest import RESIDENTS, Run


def test_read_tells_what_a_text_was_taken_for(run: Run, text: Path) -> None:
    told = run("read", text, "--json").json
    assert (told["format"], told["kind"]) == ("text", "words")
    assert (told["sequences"], told["items"], told["tokens"], told["owners"]) == (600, 9, 3600, None)
    assert told["files"] == ["groups.txt"]
    assert "600" in run("read", text).out


def test_read_tells_owners_and_what_was_dropped(run: Run, tmp_path: Path) -> None:
    log = tmp_path / "log.csv"
    rows = [f"s{row // 3},u{row // 6},i{row % 5}" for row in range(60)] + ["lonely,u0,i1"]
    log.write_text("session_id,user_id,item_id\n" + "\n".join(rows) + "\n", encoding="utf-8")
    told = run("read", log, "--json").json
    assert (told["format"], told["sequences"], told["owners"]) == ("table", 20, 10)
    short = [entry for entry in told["dropped"] if entry["reason"] == "reading-dropped-short-sequences"]
    assert short[0]["count"] == 1
    assert short[0]["message"] in run("read", log).out


def test_read_tells_rows_and_dimensions_of_vectors(run: Run, vector_file: Path) -> None:
    told = run("read", vector_file, "--json").json
    assert (told["format"], told["kind"], told["rows"], told["dim"]) == ("word2vec-text", "vectors", 5, 4)
    assert "5 vectors of 4 dimensions" in run("read", vector_file).out


def test_settings_that_read_printed_can_be_changed_and_given_back(run: Run, tmp_path: Path) -> None:
    source = tmp_path / "text.txt"
    source.write_text("The King saw the King.\nNo one saw the queen here.\n" * 5, encoding="utf-8")
    told = run("read", source, "--json").json
    told["settings"]["text"]["lowercase"] = False
    (tmp_path / "settings.json").write_text(json.dumps(told), encoding="utf-8")
    changed = run("read", source, "--reading", tmp_path / "settings.json", "--json").json
    assert changed["items"] == told["items"] + 1
    assert {item["label"] for item in changed["most_frequent"]} >= {"The", "the"}


def test_a_catalogue_names_the_items(run: Run, text: Path, tmp_path: Path) -> None:
    names = tmp_path / "names.csv"
    words = " ".join(RESIDENTS).split()
    names.write_text("id,title\n" + "\n".join(f"{word},The {word}" for word in words) + "\n", encoding="utf-8")
    lines = tmp_path / "lines.txt"
    lines.write_text(text.read_text(encoding="utf-8").replace(" ", "\t").replace(".", ""), encoding="utf-8")
    assert run("train", lines, "--catalogue", names, "-o", tmp_path / "named.zip", "--epochs", 2).code == 0
    near = run("neighbors", tmp_path / "named.zip", "The cat", "-k", 2, "--json").json
    assert near["item"]["key"] == "cat"
    assert all(entry["label"].startswith("The ") for entry in near["neighbors"])


def test_train_gives_gensims_vectors_and_neighbors(run: Run, text: Path, tmp_path: Path) -> None:
    given = {"sg": False, "vector_size": 12, "window": 3, "negative": 4, "ns_exponent": 0.5, "sample": 0.001}
    given |= {"min_count": 2, "epochs": 7, "alpha": 0.05, "min_alpha": 0.001, "seed": 9, "workers": 1}
    options = [f"--{name.replace('_', '-')}={value}" for name, value in given.items() if name != "sg"]
    path = tmp_path / "groups.zip"
    summary = run("train", text, "-o", path, "--cbow", *options, "--name", "Groups", "--json").json
    assert summary["settings"] == given
    assert summary["vectors"] | {"id": ""} == {"id": "", "rows": 9, "dim": 12}
    assert len(summary["epochs"]) == 7
    assert summary["corpus"]["tokens"] == 3600
    assert summary["gauge"]["level"] == "small"  # nine words, but each 400 times
    sentences = [line.rstrip(".").split() for line in text.read_text(encoding="utf-8").splitlines()]
    peer = Word2Vec(sentences, **gensim_arguments(TrainingSettings(**given))).wv
    near = run("neighbors", path, "king", "-k", 5, "--json").json["neighbors"]
    expected = peer.most_similar("king", topn=5)
    assert [entry["key"] for entry in near] == [key for key, _ in expected]
    np.testing.assert_allclose([entry["cosine"] for entry in near], [cosine for _, cosine in expected], atol=1e-5)
    assert run("info", path, "--json").json["name"] == "Groups"


def test_train_says_what_so_little_data_can_support_before_it_begins(run: Run, text: Path, tmp_path: Path) -> None:
    lines = run("train", text, "-o", tmp_path / "groups.zip", "--epochs", 2).out.splitlines()
    assert "9 " in lines[0]
    assert lines[-1] == f"Written: {tmp_path / 'groups.zip'}"


def test_the_workspace_opens_in_the_app(run: Run, workspace: Path, own_data: Path) -> None:
    opened = import_workspace(workspace)
    assert opened.path.parent == own_data
    assert [info.name for info in opened.vector_sets()] == ["groups"]
    assert len(opened.corpora()) == len(opened.projections()) == 1
    assert opened.uploads()[0][1] == "groups.txt"


def test_project_keeps_the_map_in_the_workspace(run: Run, workspace: Path) -> None:
    told = run("project", workspace, "--method", "tsne", "--iterations", 60, "--perplexity", 2, "--json").json
    assert told["points"] == 9
    assert told["settings"]["perplexity"] == 2
    assert told["facts"]["n_iter_run"] == 60
    projections = run("info", workspace, "--json").json["projections"]
    assert [entry["method"] for entry in projections] == ["pca", "tsne"]
    assert "t-SNE" in run("info", workspace).out


def test_project_of_a_vector_file_makes_a_workspace(run: Run, vector_file: Path, tmp_path: Path) -> None:
    path = tmp_path / "royal.zip"
    told = run("project", vector_file, "--axes", "1,2,3", "-o", path, "--json").json
    assert len(told["explained_variance_ratio"]) == 3
    assert run("neighbors", path, "king", "--json").out == run("neighbors", vector_file, "king", "--json").out


def test_neighbors_group_as_the_sentences_do(run: Run, workspace: Path) -> None:
    lines = run("neighbors", workspace, "cat", "-k", 2).out.splitlines()
    assert {line.split()[-1] for line in lines} == {"dog", "horse"}
    top = run("neighbors", workspace, "cat", "--top", 4, "--json").json["neighbors"]
    assert len(top) in (3, 4)


def test_a_folder_is_a_workspace_too(run: Run, workspace: Path, tmp_path: Path) -> None:
    folder = tmp_path / "unpacked"
    with zipfile.ZipFile(workspace) as archive:
        archive.extractall(folder)
    assert run("neighbors", folder, "cat", "--json").out == run("neighbors", workspace, "cat", "--json").out
    assert run("project", folder, "--axes", "2,3").code == 0
    assert len(Workspace("", folder).projections()) == 2


@pytest.mark.filterwarnings("ignore:Call to deprecated `init_sims`")
@pytest.mark.parametrize("method", ["3cosadd", "3cosmul"])
def test_analogy_answers_as_gensim_does(run: Run, vector_file: Path, method: str) -> None:
    arguments = ["analogy", vector_file, "king - man + woman", "--method", method, "--expected", "queen"]
    told = run(*arguments, "--json").json
    peer = KeyedVectors.load_word2vec_format(str(vector_file))
    solve = peer.most_similar if method == "3cosadd" else peer.most_similar_cosmul
    expected = solve(["king", "woman"], ["man"])
    assert [entry["key"] for entry in told["answers"]] == [key for key, _ in expected]
    np.testing.assert_allclose(
        [entry["score"] for entry in told["answers"]], [score for _, score in expected], rtol=1e-4
    )
    assert told["answers"][0]["key"] == "queen"
    assert told["expected"] == {"key": "queen", "rank": 1}
    assert [entry["key"] for entry in told["nearest_alone"]] == ["queen", "Apple"]
    assert "queen: rank 1 of 2" in run(*arguments).out


def test_the_question_may_answer_itself(run: Run, vector_file: Path) -> None:
    told = run("analogy", vector_file, "king - man + woman", "--keep-question", "--json").json
    assert {"king", "woman"} <= {entry["key"] for entry in told["answers"]}


@pytest.mark.parametrize(
    ("file_format", "files"),
    [
        ("word2vec", ["royal.txt"]),
        ("tsv", ["royal_vectors.tsv", "royal_metadata.tsv"]),
        ("npz", ["royal.npz"]),
        ("html", ["royal.html"]),
    ],
)
def test_export_writes_files_beside_where_it_is_called(
    run: Run, vector_file: Path, tmp_path: Path, file_format: str, files: list[str]
) -> None:
    assert run("export", vector_file, "--format", file_format, "--json").json == {"files": files}
    assert all((tmp_path / name).stat().st_size > 0 for name in files)


def test_the_page_shows_the_map_that_the_app_shows_first(run: Run, workspace: Path, tmp_path: Path) -> None:
    run("project", workspace, "--method", "tsne", "--iterations", 20)
    run("project", workspace, "--axes", "1,2,3")
    run("export", workspace, "--format", "html", locale="kk_KZ")
    page = (tmp_path / "groups.html").read_text(encoding="utf-8")
    assert "t-SNE, перплексия" in page
    assert '<html lang="kk">' in page


def test_exported_vectors_read_back(run: Run, vector_file: Path, tmp_path: Path) -> None:
    run("export", vector_file, "--format", "word2vec", "-o", tmp_path / "out.vec")
    assert (tmp_path / "out.vec").read_text(encoding="utf-8").splitlines()[2] == "man 1.0 0.0 0.0 0.0"
    assert run("neighbors", "out.vec", "king", "--json").out == run("neighbors", vector_file, "king", "--json").out


def test_names_that_steer_a_terminal_are_shown_as_escapes(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "hostile.vec"
    path.write_text("3 2\na 1 0\n\x1b[31mred\u202e 1 1\nб 0 1\n", encoding="utf-8")
    shown = run("neighbors", path, "a").out
    assert "\x1b" not in shown and "\u202e" not in shown
    assert "б" in shown


@pytest.mark.parametrize(
    ("locale", "word"), [("kk_KZ.UTF-8", "Тізбектер"), ("ru_RU", "Последовательностей"), ("de", "Sequences")]
)
def test_the_terminals_language_is_spoken(run: Run, text: Path, locale: str, word: str) -> None:
    assert word in run("read", text, locale=locale).out


def test_it_runs_as_a_module(vector_file: Path) -> None:
    root = Path(__file__).parents[2]
    environment = {**os.environ, "LC_ALL": "C.UTF-8", "PYTHONPATH": str(root)}
    command = [sys.executable, "-m", "core", "analogy", vector_file.name, "king - man + woman", "-k", "1"]
    done = subprocess.run(command, cwd=vector_file.parent, env=environment, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines()[1].endswith("queen")
