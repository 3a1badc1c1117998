"""``recommend``: the five tasks, one question at a time or for all owners or items at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Annotated, Any

import polars as pl
import typer

from core.cli.language import say
from core.cli.opening import Opened, opened_vectors
from core.cli.options import AsJson, NAnswers, Output, Vectors, WorkspacePath
from core.cli.output import show, show_json, show_table
from core.errors import RecommendError
from core.export import item_columns, owner_columns, recommendations_csv, recommendations_parquet, save
from core.materials import chosen_scorer, material_of
from core.recommend.content import ContentSpace
from core.recommend.material import Material
from core.recommend.naming import Named, items_named
from core.recommend.newcomers import Newcomers
from core.recommend.questions import SCORED, Among, By, Question, answer, check_scorer
from core.recommend.scorer import Scorer
from core.recommend.tasks import How, OwnerSpace, Task
from core.recommend.tasks.conditions import check_task
from core.recommend.tasks.in_bulk import Batch, for_every_item, for_every_user
from core.recommend.tasks.items import NS_EXPONENT
from core.search import SearchIndex
from core.types import Items, TrainingSettings

WRITERS: dict[str, Callable[[Iterable[Batch], Items, pl.DataFrame], Iterator[bytes]]] = {
    ".csv": recommendations_csv,
    ".parquet": recommendations_parquet,
}


@dataclass(frozen=True)
class _Given:
    """What answers are made from."""

    opened: Opened

    @cached_property
    def material(self) -> Material:
        return material_of(self.opened.workspace, self.opened.vectors_id)

    @property
    def settings(self) -> TrainingSettings | None:
        return self.opened.info.training_settings

    @cached_property
    def owners(self) -> OwnerSpace:
        return OwnerSpace(self.material)

    @property
    def content(self) -> ContentSpace | None:
        return self.material.content

    @property
    def newcomers(self) -> Newcomers | None:
        return Newcomers.fit(self.material.items, self._unplayed)

    def named(self, task: Task, names: Sequence[str]) -> Named:
        """The items that the question is about."""
        search = SearchIndex(self.material.items)
        return items_named(names, search, self._unplayed_search, alone=task == "similar") if names else Named()

    @property
    def _unplayed(self) -> Items | None:
        behaviour = self.material.behaviour
        return None if behaviour is None else behaviour.corpus.unplayed

    def _unplayed_search(self) -> SearchIndex | None:
        return None if self._unplayed is None else SearchIndex(self._unplayed)

    def scorer(self, task: Task, wanted: str | None) -> Scorer | None:
        """The scorer that was asked for, or the best one; None for tasks that have their own scores."""
        from core.recommend.scorers import fit

        if task not in SCORED:
            return None
        chosen = chosen_scorer(self.opened.workspace, self.opened.info, self.material, wanted)
        return fit(chosen.name, self.material, chosen.weights)

    def owner(self, name: str) -> int:
        """The position of an owner: by name, or by number as ``#17``."""
        check_task("for-user", self.material)  # where nobody owns anything, that is what to say, not who isn't there
        names = [] if self.material.behaviour is None else self.material.behaviour.owners
        if name in names:
            return names.index(name)
        number = name.removeprefix("#")
        if name.startswith("#") and number.isdecimal() and len(number) < 10 and int(number) < len(names):
            return int(number)
        raise RecommendError("errors-recommend-no-such-user", user=name[:60])


def recommend(
    workspace: WorkspacePath,
    task: Annotated[Task, typer.Option(show_default=False)],
    item: Annotated[list[str] | None, typer.Option(metavar="ITEM", show_default=False)] = None,
    user: Annotated[str | None, typer.Option(metavar="USER", show_default=False)] = None,
    everything: Annotated[bool, typer.Option("--all")] = False,
    scorer: Annotated[str | None, typer.Option(metavar="NAME", show_default=False)] = None,
    how: Annotated[How, typer.Option()] = "mean",
    by: Annotated[By, typer.Option()] = "behaviour",
    among: Annotated[Among, typer.Option()] = "played",
    n_answers: NAnswers = 10,
    include_known: Annotated[bool, typer.Option("--include-known")] = False,
    names: Annotated[bool, typer.Option("--names")] = False,
    output: Output = None,
    vectors: Vectors = None,
    json: AsJson = False,
) -> None:
    """Recommend items or users."""
    check_scorer(task, scorer)
    with opened_vectors(workspace, vectors) as opened:
        given = _Given(opened)
        if everything:
            path = _target(output)
            save(_pieces(given, task, path, scorer, n_answers, include_known, names), path)
            _tell_saved(path, json)
            return
        about = given.named(task, item or [])
        question = Question(
            task,
            about.rows,
            None if user is None else given.owner(user),
            n_answers,
            not include_known,
            how,
            by=by,
            among=among,
            unplayed_row=about.unplayed_row,
        )
        told = answer(question, given, given.scorer(task, scorer))
        if names:
            _name_users(told, given)
        if json:
            show_json(told)
        else:
            _show(told)


def _target(output: Path | None) -> Path:
    if output is None or output.suffix.lower() not in WRITERS:
        raise RecommendError("errors-recommend-all-output", endings=", ".join(WRITERS))
    return output


def _pieces(
    given: _Given, task: Task, path: Path, wanted: str | None, k: int, include_known: bool, names: bool
) -> Iterator[bytes]:
    material = given.material
    write = WRITERS[path.suffix.lower()]
    if task == "similar" or task == "complementary":
        ns_exponent = NS_EXPONENT if given.settings is None else given.settings.ns_exponent
        batches = for_every_item(material, task, k, ns_exponent=ns_exponent)
        return write(batches, material.items, item_columns(material.items))
    if task != "for-user":
        raise RecommendError("errors-recommend-all-task", task=task)
    scorer = given.scorer(task, wanted)
    assert scorer is not None
    batches = for_every_user(material, scorer, k, exclude_known=not include_known)
    owners = [] if material.behaviour is None else material.behaviour.owners
    return write(batches, material.items, owner_columns(len(owners), owners if names else None))


def _tell_saved(path: Path, json: bool) -> None:
    if json:
        show_json({"files": [str(path)]})
    else:
        show(say("cli-saved", name=str(path)))


def _name_users(told: dict[str, Any], given: _Given) -> None:
    """Names beside the numbers of users, because somebody asked for them."""
    assert given.material.behaviour is not None or "users" not in told
    for each in told.get("users", ()):
        each["name"] = given.owners.behaviour.owners[each["user"]]


def _show(told: dict[str, Any]) -> None:
    if "users" in told:
        lines = [_user_line(each) for each in told["users"]]
    else:
        lines = [_item_line(each) for each in told["suggestions"]]
    if lines:
        show_table(lines)
    else:
        show(say(told["why_none"]))


def _item_line(each: dict[str, Any]) -> tuple[str, ...]:
    because = ", ".join(cause["item"]["label"] for cause in each["reasons"])
    counted = () if each["count"] is None else (str(each["count"]),)
    return (f"{each['score']:.4f}", *counted, f"{each['label']}  ← {because}" if because else each["label"])


def _user_line(each: dict[str, Any]) -> tuple[str, ...]:
    score = each["cosine"] if "cosine" in each else each["score"]
    shared = ", ".join(item["label"] for item in each.get("shared", ()))
    name = each.get("name", f"#{each['user']}")
    return (f"{score:.4f}", f"{name}  {shared}".strip())
