"""The last steps of every corpus reader: name the items, build the corpus."""

from __future__ import annotations

from collections.abc import Iterable

from core.reading.building import build_corpus
from core.reading.catalogue import name_items
from core.reading.collector import RawSequences
from core.reading.reader import Task
from core.types import Corpus

STAGE_BUILDING = "jobs-stage-building-corpus"


def finish_corpus(task: Task, raw: RawSequences, encodings: Iterable[str]) -> Corpus:
    """The corpus of what a reader collected, with titles from the catalogue where there is one.

    Parameters
    ----------
    task
        What was asked for.
    raw
        What was collected; changed on the way.
    encodings
        Of the files, for the report.
    """
    task.progress.stage(STAGE_BUILDING)
    encoding = ", ".join(dict.fromkeys(encodings))
    corpus = build_corpus(raw, task.settings, task.limits, encoding=encoding, n_bytes=task.n_bytes)
    return name_items(corpus, task.catalogue, task.settings.catalogue, task.limits)
