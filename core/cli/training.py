"""``train``: files become a workspace with a model and a first map."""

from __future__ import annotations

from dataclasses import asdict, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated, Any

import typer

from core.cli.language import say
from core.cli.opening import add_upload, new_workspace, save_zip
from core.cli.options import AsJson, Catalogue, Files, ReadingFile
from core.cli.output import show, show_json
from core.cli.progress import shown_progress
from core.cli.reading import check_files, reading_settings, summary_of
from core.errors import SettingsError
from core.jobs.tasks import read as read_task
from core.jobs.tasks import train as train_task
from core.reading import ReadingSettings
from core.training import PRESETS, Gauge, check_settings, gauge, suggest
from core.types import Corpus, TrainingSettings
from core.workspace import Workspace


def train(
    files: Files,
    output: Annotated[Path, typer.Option("--output", "-o", metavar="WORKSPACE.zip", show_default=False)],
    catalogue: Catalogue = None,
    reading: ReadingFile = None,
    name: Annotated[str | None, typer.Option(show_default=False)] = None,
    preset: Annotated[str | None, typer.Option(metavar="|".join(PRESETS), show_default=False)] = None,
    sg: Annotated[bool | None, typer.Option("--sg/--cbow", show_default=False)] = None,
    vector_size: Annotated[int | None, typer.Option(show_default=False)] = None,
    window: Annotated[int | None, typer.Option(show_default=False)] = None,
    negative: Annotated[int | None, typer.Option(show_default=False)] = None,
    ns_exponent: Annotated[float | None, typer.Option(show_default=False)] = None,
    sample: Annotated[float | None, typer.Option(show_default=False)] = None,
    min_count: Annotated[int | None, typer.Option(show_default=False)] = None,
    epochs: Annotated[int | None, typer.Option(show_default=False)] = None,
    alpha: Annotated[float | None, typer.Option(show_default=False)] = None,
    min_alpha: Annotated[float | None, typer.Option(show_default=False)] = None,
    seed: Annotated[int | None, typer.Option(show_default=False)] = None,
    workers: Annotated[int | None, typer.Option(show_default=False)] = None,
    json: AsJson = False,
) -> None:
    """Read files, train on them and write a workspace."""
    given = {
        "sg": sg,
        "vector_size": vector_size,
        "window": window,
        "negative": negative,
        "ns_exponent": ns_exponent,
        "sample": sample,
        "min_count": min_count,
        "epochs": epochs,
        "alpha": alpha,
        "min_alpha": min_alpha,
        "seed": seed,
        "workers": workers,
    }
    chosen = reading_settings(files, reading)
    check_files(files, catalogue)
    if not output.parent.is_dir():
        raise SettingsError("errors-cli-no-such-folder", name=output.parent.name)
    with TemporaryDirectory() as folder:
        workspace = new_workspace(Path(folder), name or files[0].stem)
        corpus_id = _read(workspace, files, catalogue, chosen)
        corpus = workspace.corpus(corpus_id)
        settings = training_settings(corpus, preset, given)
        expectation = gauge(corpus, settings)
        if not json:
            show(" ".join(_sentences(expectation)))
        vectors_id = _train(workspace, corpus_id, settings)
        save_zip(workspace, output)
        summary = _summary(workspace, vectors_id, output)
        if json:
            told = {"level": expectation.level, "messages": _sentences(expectation)}
            show_json({"corpus": summary_of(corpus, chosen), "gauge": told, **summary})
        else:
            _show(summary)


def training_settings(corpus: Corpus, preset: str | None, given: dict[str, Any]) -> TrainingSettings:
    """Settings that suit the corpus, with those that were given.

    Raises
    ------
    SettingsError
        If there is no such preset, or a setting is out of range or doesn't fit the corpus.
    """
    kind = preset or corpus.report.kind
    if kind not in PRESETS:
        raise SettingsError("errors-cli-no-such-preset", name=kind, names=", ".join(PRESETS))
    settings = replace(suggest(corpus, kind), **{name: value for name, value in given.items() if value is not None})
    check_settings(settings, corpus)
    return settings


def _read(workspace: Workspace, files: Files, catalogue: Path | None, chosen: ReadingSettings) -> str:
    if chosen.kind == "vectors":
        raise SettingsError("errors-cli-already-vectors", name=files[0].name)
    args = {
        "uploads": [add_upload(workspace, path) for path in files],
        "catalogue": add_upload(workspace, catalogue) if catalogue else None,
        "settings": chosen.to_json(),
        "name": files[0].stem,
    }
    with shown_progress() as callback:
        return read_task(workspace, args, callback)["corpus_id"]


def _train(workspace: Workspace, corpus_id: str, settings: TrainingSettings) -> str:
    args = {"corpus_id": corpus_id, "settings": settings.to_json(), "name": workspace.corpus_info(corpus_id).name}
    with shown_progress(can_stop=True) as callback:
        return train_task(workspace, args, callback)["vectors_id"]


def _sentences(expectation: Gauge) -> list[str]:
    return [say(message.code, **message.params) for message in expectation.messages]


def _summary(workspace: Workspace, vectors_id: str, output: Path) -> dict[str, Any]:
    model = workspace.model(vectors_id)
    projection = workspace.projections(vectors_id)[-1]
    return {
        "workspace": str(output),
        "vectors": {"id": vectors_id, "rows": len(model.vectors), "dim": model.vectors.dim},
        "settings": model.settings.to_json(),
        "stopped": model.stopped,
        "epochs": [asdict(record) for record in model.epochs],
        "projection": {"id": projection.id, "method": projection.method},
    }


def _show(summary: dict[str, Any]) -> None:
    vectors, epochs = summary["vectors"], summary["epochs"]
    show(say("cli-read-vectors", rows=vectors["rows"], dim=vectors["dim"]))
    if epochs:
        seconds = sum(record["seconds"] for record in epochs)
        show(say("cli-trained", epochs=len(epochs), seconds=round(seconds, 1), loss=epochs[-1]["loss"]))
    show(say("cli-saved", name=summary["workspace"]))
