"""``neighbors`` and ``analogy``: what vectors answer."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from core.analogy import (
    AnalogyMethod,
    Answers,
    Terms,
    format_expression,
    nearest_to_last,
    parse_expression,
    solve_analogy,
)
from core.cli.language import say
from core.cli.opening import opened_vectors
from core.cli.options import AsJson, NAnswers, Top, Vectors, WorkspacePath
from core.cli.output import item_json, show, show_json, show_table
from core.search import SearchIndex
from core.similarity import CosineIndex, Neighbors
from core.types import Items

Item = Annotated[str, typer.Argument(metavar="ITEM", show_default=False)]
Expression = Annotated[str, typer.Argument(metavar="EXPRESSION", show_default=False)]


def neighbors(
    workspace: WorkspacePath,
    item: Item,
    n_answers: NAnswers = 10,
    top: Top = None,
    vectors: Vectors = None,
    json: AsJson = False,
) -> None:
    """The items nearest to an item by cosine."""
    with opened_vectors(workspace, vectors) as opened:
        items = opened.vectors.items
        row = SearchIndex(items).row_of(item)
        found = CosineIndex(opened.vectors).neighbors(row, n_answers, top)
        if json:
            show_json({"item": item_json(items, row), "neighbors": _neighbors_json(items, found)})
        elif len(found):
            show_table(_neighbor_lines(items, found))
        else:
            show(say("cli-no-neighbors"))


def analogy(
    workspace: WorkspacePath,
    expression: Expression,
    n_answers: NAnswers = 10,
    solver: Annotated[AnalogyMethod, typer.Option("--method")] = "3cosadd",
    keep_question: Annotated[bool, typer.Option("--keep-question")] = False,
    expected: Annotated[str | None, typer.Option(metavar="ITEM", show_default=False)] = None,
    vectors: Vectors = None,
    json: AsJson = False,
) -> None:
    """Answers to an analogy in vector form, and what the nearest to its last item alone would have answered."""
    with opened_vectors(workspace, vectors) as opened:
        items, index = SearchIndex(opened.vectors.items), CosineIndex(opened.vectors)
        terms = parse_expression(expression, items)
        answers = solve_analogy(
            index, terms.positive, terms.negative, solver, n_answers, exclude_query=not keep_question
        )
        nearest = nearest_to_last(index, terms, n_answers, exclude_query=not keep_question)
        wanted = None if expected is None else items.row_of(expected)
        if json:
            show_json(_analogy_json(items, terms, answers, nearest, wanted))
        else:
            _show_analogy(items, terms, answers, nearest, wanted)


def _neighbors_json(items: Items, found: Neighbors) -> list[dict[str, Any]]:
    pairs = zip(found.rows.tolist(), found.cosines.tolist(), strict=True)
    return [item_json(items, row) | {"cosine": round(cosine, 6)} for row, cosine in pairs]


def _neighbor_lines(items: Items, found: Neighbors) -> list[tuple[str, ...]]:
    return _lines(items, found.rows.tolist(), found.cosines.tolist())


def _lines(items: Items, rows: list[int], scores: list[float]) -> list[tuple[str, ...]]:
    counts = items.counts
    counted = [() if counts is None else (str(counts[row]),) for row in rows]
    return [
        (f"{score:.4f}", *count, items.labels[row]) for row, score, count in zip(rows, scores, counted, strict=True)
    ]


def _analogy_json(
    items: SearchIndex, terms: Terms, answers: Answers, nearest: Neighbors, expected: int | None
) -> dict[str, Any]:
    pairs = zip(answers.rows.tolist(), answers.scores.tolist(), strict=True)
    told: dict[str, Any] = {
        "expression": format_expression(terms, items),
        "method": answers.method,
        "answers": [item_json(items.items, row) | {"score": round(score, 6)} for row, score in pairs],
        "nearest_alone": _neighbors_json(items.items, nearest),
    }
    if expected is not None:
        told["expected"] = {"key": items.items.keys[expected], "rank": answers.rank_of(expected)}
    return told


def _show_analogy(items: SearchIndex, terms: Terms, answers: Answers, nearest: Neighbors, expected: int | None) -> None:
    show(format_expression(terms, items))
    show_table(_lines(items.items, answers.rows.tolist(), answers.scores.tolist()))
    if expected is not None:
        rank = answers.rank_of(expected)
        label = items.items.labels[expected]
        told = say("cli-rank", item=label, rank=rank, n=answers.n_ranked) if rank else say("cli-no-rank", item=label)
        show(f"\n{told}".strip())
    show()
    show(say("cli-nearest-alone", item=items.items.labels[(terms.positive or terms.negative)[-1]]))
    show_table(_neighbor_lines(items.items, nearest))
