"""The answer on the map: what was given, where people stand, what is near, in the lecture's three steps."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import streamlit as st
from numpy.typing import NDArray

from core.projection import place_on_map
from core.types import Projection
from pages.parts import state
from pages.parts.explore.caption import caption
from pages.parts.i18n import keyed, named, t
from pages.parts.map import Highlight, HighlightPlace, map_view
from pages.parts.recommend.subject import Subject

HEIGHT = 520
STEPS = ("items", "place", "nearest")
MOST_GIVEN = 12
"""More of a person's own items would cover the map."""


@dataclass(frozen=True)
class Standing:
    """Somebody, or some list, at a point of the space.

    Parameters
    ----------
    vector
        float32, shape (dim,); zeros: nowhere.
    name
        What stands beside the place on the map, as plain text.
    """

    vector: NDArray[np.float32]
    name: str


@dataclass(frozen=True)
class Answer:
    """What is drawn.

    Parameters
    ----------
    given
        Rows of items that were asked about.
    found
        Rows of items that were found.
    standing
        Where the person stands from whom lines go to what was found, in three steps; None: they go from the first
        item given.
    others
        People that were found.
    path
        Join the given items in their order.
    """

    given: Sequence[int]
    found: Sequence[int] = ()
    standing: Standing | None = None
    others: Sequence[Standing] = ()
    path: bool = False


def picture(subject: Subject, answer: Answer, *, key: str) -> None:
    """The map with what was given and what was found. ``key``: of the map."""
    drawn = state.projection_info(subject.workspace, subject.info.id)
    if drawn is None:
        st.caption(t("recommend-no-map"))
        return
    projection = subject.workspace.projection(drawn.id)
    step = _step(key) if answer.standing is not None else STEPS[-1]
    highlight = _given(answer)
    if step == STEPS[1]:
        answer = replace(answer, found=(), others=())
    if step != STEPS[0]:
        _add_found(subject, projection, highlight, answer)
    map_view(
        workspace_id=subject.workspace.id,
        vectors_id=subject.info.id,
        projection_id=drawn.id,
        key=key,
        height=HEIGHT,
        options={"caption": caption(projection), "highlight": highlight},
    )


def _step(key: str) -> str:
    steps = st.segmented_control(
        t("recommend-steps"),
        STEPS,
        default=STEPS[-1],
        format_func=named(STEPS, lambda step: t(f"recommend-step-{step}")),
        key=keyed(f"{key}-step"),
        required=True,
    )
    return str(steps)


def _given(answer: Answer) -> Highlight:
    shown = [int(row) for row in answer.given[-MOST_GIVEN:]]
    return {
        "points": [{"row": row, "role": "given"} for row in dict.fromkeys(shown)],
        "places": [],
        "lines": [(one, other, "given") for one, other in itertools.pairwise(shown)] if answer.path else [],
    }


def _add_found(subject: Subject, projection: Projection, highlight: Highlight, answer: Answer) -> None:
    """The person's place and what was found, items or people, with lines to it."""
    start = highlight["points"][0]["row"] if highlight["points"] and not answer.path else None
    placed = [] if answer.standing is None else _places(subject, projection, [answer.standing])
    start = -1 if placed else start
    people = _places(subject, projection, answer.others[:MOST_GIVEN])
    highlight["places"] += [*placed, *people]
    highlight["points"] += [{"row": int(row), "role": "answer"} for row in answer.found]
    ends = [*map(int, answer.found), *(-1 - len(placed) - number for number in range(len(people)))]
    if start is not None:
        highlight["lines"] += [(start, end, "answer") for end in ends]


def _places(subject: Subject, projection: Projection, standing: Sequence[Standing]) -> list[HighlightPlace]:
    """Where they stand on the map, those who stand anywhere."""
    vectors = subject.opened.material.vectors
    somewhere = [each for each in standing if np.any(each.vector)]
    if vectors is None or not somewhere:
        return []
    coordinates = place_on_map(projection, vectors.matrix, np.array([each.vector for each in somewhere]))
    return [{"x": x, "y": y, "label": each.name} for each, (x, y) in zip(somewhere, coordinates.tolist(), strict=True)]
