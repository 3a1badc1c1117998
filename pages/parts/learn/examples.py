"""The open data as examples of a chapter."""

from __future__ import annotations

from core.types import Corpus
from pages.parts import state
from pages.parts.learn.lesson import Lesson


def open_corpus(lesson: Lesson) -> Corpus | None:
    """The corpus that the chosen vectors were trained on, else the chosen or the newest; None where there is none."""
    corpora = {info.id for info in lesson.workspace.corpora()}
    trained_on = lesson.info.corpus_id if lesson.info else None
    if trained_on in corpora and trained_on is not None:
        return lesson.workspace.corpus(trained_on)
    chosen = state.corpus_info(lesson.workspace)
    return lesson.workspace.corpus(chosen.id) if chosen else None
