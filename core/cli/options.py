"""Arguments and options that several commands share; their help texts are in the catalogues."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

Files = Annotated[list[Path], typer.Argument(metavar="FILE", show_default=False)]
WorkspacePath = Annotated[Path, typer.Argument(metavar="WORKSPACE", show_default=False)]
Catalogue = Annotated[Path | None, typer.Option("--catalogue", metavar="FILE", show_default=False)]
ReadingFile = Annotated[Path | None, typer.Option("--reading", metavar="FILE", show_default=False)]
Output = Annotated[Path | None, typer.Option("--output", "-o", metavar="PATH", show_default=False)]
Vectors = Annotated[str | None, typer.Option("--vectors", metavar="NAME", show_default=False)]
AsJson = Annotated[bool, typer.Option("--json")]
NAnswers = Annotated[int, typer.Option("-k", "--count", min=1, max=1_000)]
Top = Annotated[int | None, typer.Option("--top", min=1, show_default=False)]
