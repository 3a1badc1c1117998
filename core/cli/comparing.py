"""``compare``: two vector sets side by side, as on the Compare page."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from core.cli.opening import Opened, opened_vectors, opened_workspace
from core.cli.options import AsJson, NAnswers, Vectors, WorkspacePath
from core.cli.output import show_json
from core.cli.pairing import Pair, base_of, pair_asked, pair_of
from core.cli.progress import shown_progress
from core.cli.side_by_side import Changed, changed_most, one_hot_json, pair_json, show_one_hot, show_pair
from core.comparison.recipes import QuestionName
from core.errors import SettingsError, WorkspaceError
from core.workspace import Workspace
from core.workspace.compared import made_of

ONE_HOT = "one-hot"


def compare(
    workspace: WorkspacePath,
    other: Annotated[Path | None, typer.Argument(metavar="OTHER", show_default=False)] = None,
    vectors: Vectors = None,
    compared_with: Annotated[str | None, typer.Option("--with", metavar="NAME", show_default=False)] = None,
    question: Annotated[QuestionName | None, typer.Option(show_default=False)] = None,
    least_count: Annotated[int | None, typer.Option("--min-count", min=1, show_default=False)] = None,
    n_answers: NAnswers = 10,
    json: AsJson = False,
) -> None:
    """Compare two vector sets: who is near to whom in both, beside what chance leaves."""
    if question is not None and (other is not None or compared_with is not None):
        raise SettingsError("errors-cli-compare-two-ways")
    if compared_with == ONE_HOT and other is None:
        _one_hot(workspace, vectors, json=json)
        return
    if question is not None:
        with _asked(workspace, vectors, question) as pair:
            _tell(pair, changed_most(pair, n_answers, least_count), can_ask=True, json=json)
        return
    with _two(workspace, other, vectors, compared_with) as (first, second):
        pair = pair_of(first, second)
        can_ask = any(_is_plain(found) for found in (first.workspace, second.workspace))
        _tell(pair, changed_most(pair, n_answers, least_count), can_ask=can_ask, json=json)


@contextmanager
def _asked(path: Path, wanted: str | None, question: QuestionName) -> Iterator[Pair]:
    """What a ready question compares, with the chosen model or the newest."""
    with opened_workspace(path) as workspace, shown_progress() as callback:
        chosen = None if wanted is None else Opened.chosen(workspace, wanted)
        yield pair_asked(workspace, base_of(workspace, chosen), question, callback)


@contextmanager
def _two(path: Path, other: Path | None, wanted: str | None, second: str | None) -> Iterator[tuple[Opened, Opened]]:
    """Two of one workspace, or one of each of two."""
    with opened_vectors(path, wanted) as first:
        if other is not None:
            with opened_vectors(other, second) as found:
                yield first, found
            return
        yield first, Opened.chosen(first.workspace, second or _newest_other(first))


def _newest_other(first: Opened) -> str:
    others = [info.id for info in first.workspace.vector_sets() if info.id != first.vectors_id]
    if not others:
        raise WorkspaceError("errors-cli-compare-nothing")
    return others[-1]


def _is_plain(workspace: Workspace) -> bool:
    """Whether ready questions can be asked there."""
    return any(made is not None and made.recipe.is_plain for made in map(made_of, workspace.vector_sets()))


def _one_hot(path: Path, wanted: str | None, *, json: bool) -> None:
    with opened_vectors(path, wanted) as first:
        if json:
            show_json(one_hot_json(first))
        else:
            show_one_hot(first)


def _tell(pair: Pair, changed: Changed, *, can_ask: bool, json: bool) -> None:
    if json:
        show_json(pair_json(pair, changed))
    else:
        show_pair(pair, changed, can_ask=can_ask)
