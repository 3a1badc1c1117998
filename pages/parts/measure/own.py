"""A set of one's own: a file or pasted lines, read at once, so that a line that can't be read is told at once."""

from __future__ import annotations

from dataclasses import dataclass

import streamlit as st

from core.errors import E2VError
from core.intrinsic import AnalogySet, SetTask, SimilaritySet, parse_set, set_text
from core.types import Items
from pages.parts.i18n import t
from pages.parts.messages import show_error
from pages.parts.upload_field import upload_field

OWN = ("file", "paste")
ENDINGS = ["txt", "tsv", "csv"]
LINES = 160
EXAMPLES: dict[SetTask, tuple[int, str]] = {"analogies": (4, ""), "similarity": (2, " | 7.5")}
"""How many names a line has, and what follows them."""


@dataclass(frozen=True, slots=True)
class OwnSet:
    """What was read, from which text, and what the file is called (``""`` for pasted lines)."""

    asked: AnalogySet | SimilaritySet
    text: str
    name: str


def own_set(task: SetTask, how: str, items: Items) -> OwnSet | None:
    """The set that was given; None while there is none, or none that can be read, which is told."""
    try:
        given = _file(task) if how == "file" else _pasted(task, items)
        return None if given is None else OwnSet(parse_set(task, given[0]), *given)
    except E2VError as error:
        show_error(error)
        return None


def _file(task: SetTask) -> tuple[str, str] | None:
    for file in upload_field(t(f"measure-file-{task}"), key=f"measure-file-{task}", type=ENDINGS):
        return set_text(file.getvalue()), file.name
    return None


def _pasted(task: SetTask, items: Items) -> tuple[str, str] | None:
    key = f"measure-paste-{task}"
    text = st.text_area(
        t(f"measure-paste-{task}"),
        key=key,
        height=LINES,
        placeholder=_example(task, items),
        help=t("measure-paste-help"),
    )
    return (text, "") if text.strip() else None


def _example(task: SetTask, items: Items) -> str:
    """How a line looks, with names of these very vectors."""
    n_names, end = EXAMPLES[task]
    line = " | ".join(items.labels[:n_names]) + end
    return f": {t('measure-section-example')}\n{line}" if task == "analogies" else line
