"""``project``: a map of vectors, kept in the workspace."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any, Literal

import typer

from core.cli.language import language, say
from core.cli.opening import is_workspace, opened_vectors, save_zip
from core.cli.options import AsJson, Output, Vectors, WorkspacePath
from core.cli.output import show, show_json
from core.cli.progress import shown_progress
from core.errors import SettingsError
from core.figures import map_caption
from core.jobs.tasks import project as project_task
from core.types import Projection, ProjectionSettings

BASE = ProjectionSettings()


def project(
    workspace: WorkspacePath,
    method: Annotated[Literal["pca", "tsne"], typer.Option()] = "pca",
    axes: Annotated[str, typer.Option(metavar="X,Y")] = "1,2",
    normalize: Annotated[bool, typer.Option("--normalize/--no-normalize")] = True,
    perplexity: Annotated[float, typer.Option()] = BASE.perplexity,
    iterations: Annotated[int, typer.Option()] = BASE.n_iter,
    random_state: Annotated[int, typer.Option("--seed")] = BASE.random_state,
    jobs: Annotated[int, typer.Option(min=1)] = BASE.n_jobs,
    max_items: Annotated[int, typer.Option(min=1)] = BASE.max_items,
    vectors: Vectors = None,
    output: Output = None,
    json: AsJson = False,
) -> None:
    """Draw a map and keep it in the workspace."""
    target = output or workspace
    if output is None and workspace.exists() and not is_workspace(workspace):
        raise SettingsError("errors-cli-output-needed")
    settings = ProjectionSettings(
        method=method,
        axes=_axes(axes),
        normalize=normalize,
        perplexity=perplexity,
        n_iter=iterations,
        random_state=random_state,
        n_jobs=jobs,
        max_items=max_items,
    )
    with opened_vectors(workspace, vectors) as opened:
        args = {"vectors_id": opened.vectors_id, "settings": settings.to_json()}
        with shown_progress(can_stop=method == "tsne") as callback:
            projection_id = project_task(opened.workspace, args, callback)["projection_id"]
        projection = opened.workspace.projection(projection_id)
        if not target.is_dir():
            save_zip(opened.workspace, target)
    if json:
        show_json(_summary(projection_id, projection, target))
        return
    show(map_caption(projection, language()))
    for note in projection.notes:
        show(f"- {say(note, **projection.facts)}")
    show(say("cli-saved", name=str(target)))


def _axes(text: str) -> tuple[int, ...]:
    try:
        numbers = tuple(int(part) - 1 for part in text.split(","))
    except ValueError:
        numbers = ()
    if len(numbers) not in (2, 3) or min(numbers) < 0:
        raise SettingsError("errors-cli-axes", axes=text)
    return numbers


def _summary(projection_id: str, projection: Projection, target: Path) -> dict[str, Any]:
    return {
        "workspace": str(target),
        "id": projection_id,
        "settings": projection.settings.to_json(),
        "points": len(projection.rows),
        "explained_variance_ratio": list(projection.explained_variance_ratio),
        "quality": None if projection.quality is None else asdict(projection.quality),
        "facts": projection.facts,
        "notes": list(projection.notes),
    }
