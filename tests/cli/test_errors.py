"""Errors are one line on stderr, or one JSON object, and exit code 2."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from core.cli.localized import localized, message_of
from core.locales import LANGUAGES, translate
from tests.cli.conftest import Run

Arguments = Callable[[Path, Path], list[object]]

CASES: dict[str, tuple[str, Arguments]] = {
    "no command": ("errors-cli-usage", lambda text, vectors: []),
    "unknown command": ("errors-cli-usage", lambda text, vectors: ["fly"]),
    "unknown option": ("errors-cli-usage", lambda text, vectors: ["read", text, "--fly"]),
    "missing option": ("errors-cli-usage", lambda text, vectors: ["train", text]),
    "not a number": ("errors-cli-usage", lambda text, vectors: ["neighbors", vectors, "king", "-k", "x"]),
    "no file": ("errors-cli-no-such-file", lambda text, vectors: ["read", "nothing.txt"]),
    "no workspace": ("errors-cli-no-such-file", lambda text, vectors: ["info", "nothing.zip"]),
    "no catalogue": ("errors-cli-no-such-file", lambda text, vectors: ["read", text, "--catalogue", "nothing"]),
    "no folder": ("errors-cli-no-such-folder", lambda text, vectors: ["train", text, "-o", "nothing/out.zip"]),
    "not settings": ("errors-cli-settings-file", lambda text, vectors: ["read", text, "--reading", text]),
    "folder without workspace": ("errors-workspace-missing", lambda text, vectors: ["info", text.parent]),
    "text as vectors": ("errors-cli-not-vectors", lambda text, vectors: ["neighbors", text, "king"]),
    "vectors as text": ("errors-cli-already-vectors", lambda text, vectors: ["train", vectors, "-o", "out.zip"]),
    "unknown item": ("errors-unknown-item-did-you-mean", lambda text, vectors: ["neighbors", vectors, "kingg"]),
    "bad expression": ("errors-expression-item-missing", lambda text, vectors: ["analogy", vectors, "king -"]),
    "nothing left of the question": ("errors-analogy-zero", lambda text, vectors: ["analogy", vectors, "man - man"]),
    "no such vectors": (
        "errors-cli-no-such-vectors",
        lambda text, vectors: ["export", vectors, "--format", "npz", "--vectors", "x"],
    ),
    "no place for the map": ("errors-cli-output-needed", lambda text, vectors: ["project", vectors]),
    "no axes": ("errors-cli-axes", lambda text, vectors: ["project", vectors, "-o", "o.zip", "--axes", "1"]),
    "setting out of range": (
        "errors-training-out-of-range",
        lambda text, vectors: ["train", text, "-o", "out.zip", "--epochs", "0"],
    ),
    "no preset": ("errors-cli-no-such-preset", lambda text, vectors: ["train", text, "-o", "o.zip", "--preset", "x"]),
}


@pytest.mark.parametrize(("code", "arguments"), CASES.values(), ids=CASES.keys())
def test_an_error_is_one_line_and_code_2(
    run: Run, text: Path, vector_file: Path, tmp_path: Path, code: str, arguments: Arguments
) -> None:
    before = sorted(tmp_path.iterdir())
    plain = run(*arguments(text, vector_file))
    assert (plain.code, plain.out) == (2, "")
    assert len(plain.err.splitlines()) == 1
    assert str(tmp_path) not in plain.err
    told = run(*arguments(text, vector_file), "--json")
    assert (told.code, told.out) == (2, "")
    error = json.loads(told.err)["error"]
    if code != "errors-cli-usage":
        assert error == {"code": code, "message": plain.err.strip()}
    assert error["code"] == code
    assert sorted(tmp_path.iterdir()) == before


def test_other_vectors_of_a_workspace_can_be_chosen(run: Run, workspace: Path) -> None:
    name = run("info", workspace, "--json").json["vectors"][0]["name"]
    assert run("neighbors", workspace, "cat", "--vectors", name).code == 0
    refused = run("neighbors", workspace, "cat", "--vectors", "other", "--json")
    assert json.loads(refused.err)["error"]["code"] == "errors-cli-no-such-vectors"


def test_a_damaged_workspace_is_refused(run: Run, workspace: Path) -> None:
    content = workspace.read_bytes()
    place = content.index(b"matrix.npy") + 500
    workspace.write_bytes(content[:place] + bytes([content[place] ^ 255]) + content[place + 1 :])
    refused = run("info", workspace, "--json")
    assert refused.code == 2
    assert json.loads(refused.err)["error"]["code"] in ("errors-import-damaged", "errors-artifact-damaged")


def test_errors_speak_the_terminals_language(run: Run, vector_file: Path) -> None:
    assert "Возможно, вы имели в виду: king" in run("neighbors", vector_file, "kingg", locale="ru_RU.UTF-8").err
    assert "Мүмкін" in run("neighbors", vector_file, "kingg", locale="kk_KZ.UTF-8").err


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_command_and_option_is_explained_in_every_language(language: str) -> None:
    from typer.main import get_command

    from core.cli.app import app

    group = localized(get_command(app), language)
    for name, command in group.commands.items():
        assert command.help == translate(language, f"cli-command-{name}")
        for option in command.params:
            assert option.help == translate(language, message_of(option.name))


def test_help_is_no_error(run: Run) -> None:
    shown = run("train", "--help", locale="kk")
    assert shown.code == 0
    assert "--vector-size" in shown.out
