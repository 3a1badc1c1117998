"""The last steps of every corpus reader: name the items, build the corpus."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import polars as pl

from core.reading.building import build_corpus
from core.reading.catalogue import name_items
from core.reading.collector import RawSequences, TokenCollector
from core.reading.reader import Task
from core.reading.text.phrases import join_pairs
from core.types import Corpus, Dropped

STAGE_BUILDING, STAGE_PAIRS = "jobs-stage-building-corpus", "jobs-stage-joining-pairs"


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
    # Before anything is left out: what is too rare or in lists too short to be kept was played all the same.
    met = _met(raw)
    corpus = build_corpus(raw, task.settings, task.limits, encoding=encoding, n_bytes=task.n_bytes)
    return name_items(corpus, met, task.catalogue, task.settings.catalogue, task.limits)


def _met(raw: RawSequences) -> pl.Series:
    """Keys of the items that stand in some sequence."""
    return raw.vocabulary.filter(pl.Series(np.bincount(raw.tokens, minlength=len(raw.vocabulary)) > 0))


def finish_words(task: Task, collector: TokenCollector, odd: Iterable[Dropped], encodings: Iterable[str]) -> Corpus:
    """The corpus of collected words, frequent pairs joined where the settings ask for it.

    Parameters
    ----------
    task
        What was asked for.
    collector
        Filled with the words of each sentence.
    odd
        What the reader counted on the way.
    encodings
        Of the files, for the report.
    """
    raw = collector.finish()
    raw.warnings.extend(odd)
    if task.settings.text.join_pairs and len(raw.tokens):
        task.progress.stage(STAGE_PAIRS)
        join_pairs(raw)
    return finish_corpus(task, raw, encodings)
