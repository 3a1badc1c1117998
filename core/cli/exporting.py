"""``export``: vectors and maps in other tools' formats."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Literal

import typer

from core.cli.language import language, say
from core.cli.opening import Opened, opened_vectors
from core.cli.options import AsJson, Output, Vectors, WorkspacePath
from core.cli.output import show, show_json
from core.cli.progress import shown_progress
from core.export import map_html, npz, projector_metadata, projector_vectors, save, word2vec_text
from core.types import ProjectionSettings

Format = Literal["word2vec", "tsv", "npz", "html"]
ENDINGS: dict[Format, tuple[str, ...]] = {
    "word2vec": (".txt",),
    "tsv": ("_vectors.tsv", "_metadata.tsv"),
    "npz": (".npz",),
    "html": (".html",),
}


def export(
    workspace: WorkspacePath,
    format: Annotated[Format, typer.Option(show_default=False)],
    output: Output = None,
    vectors: Vectors = None,
    json: AsJson = False,
) -> None:
    """Write vectors or a map in another tool's format."""
    with opened_vectors(workspace, vectors) as opened:
        written = _targets(output or Path(workspace.stem), format)
        for pieces, path in zip(_contents(opened, format), written, strict=True):
            save(pieces, path)
    if json:
        show_json({"files": [str(path) for path in written]})
    else:
        for path in written:
            show(say("cli-saved", name=str(path)))


def _targets(stem: Path, file_format: Format) -> list[Path]:
    """The files to write: the very path where it has the format's ending, else the path with the ending added."""
    endings = ENDINGS[file_format]
    if len(endings) == 1 and stem.suffix:
        return [stem]
    base = stem.with_suffix("") if stem.suffix == ".tsv" else stem
    return [base.with_name(base.name + ending) for ending in endings]


def _contents(opened: Opened, file_format: Format) -> list[Iterator[bytes]]:
    match file_format:
        case "word2vec":
            return [word2vec_text(opened.vectors)]
        case "tsv":
            return [projector_vectors(opened.vectors), projector_metadata(opened.vectors.items)]
        case "npz":
            return [npz(opened.vectors)]
        case "html":
            return [_map(opened)]


def _map(opened: Opened) -> Iterator[bytes]:
    """The map that the app shows first; the first two principal components where there is none."""
    projection = opened.shown_projection()
    if projection is None:
        from core.projection import project

        with shown_progress() as callback:
            projection = project(opened.vectors.matrix, ProjectionSettings(), callback)
    return map_html(opened.vectors, projection, title=opened.info.name, language=language())
