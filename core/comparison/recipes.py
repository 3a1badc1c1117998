"""How vectors are made that are to be compared, and the comparisons that people ask for most."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal

import numpy as np
import polars as pl

from core.comparison.contrast import LARGE, SMALL
from core.comparison.orders import shuffled
from core.comparison.stability import N_SEEDS
from core.errors import E2VError, SettingsError
from core.training.settings import check_settings
from core.types import Corpus, Items, TrainingSettings
from core.types.items import COUNT

LEFT_OUT = 10
QuestionName = Literal["window", "seed", "order", "added", "counting"]
QUESTIONS: tuple[QuestionName, ...] = ("window", "seed", "order", "added", "counting")


@dataclass(frozen=True, slots=True)
class Recipe:
    """What is done with a corpus to get vectors.

    Parameters
    ----------
    settings
        Of the training; of a counting the window, the dimensions and the minimum count are used.
    order
        Every sequence is shuffled first, with this seed; None: as it is.
    left_out
        So many of the last sequences are left out.
    counted
        No training: co-occurrences are counted and factorized (PPMI and SVD).
    """

    settings: TrainingSettings
    order: int | None = None
    left_out: int = 0
    counted: bool = False

    @property
    def is_plain(self) -> bool:
        """Whether this is a training on the corpus as it is."""
        return self.order is None and not self.left_out and not self.counted

    def to_json(self) -> dict[str, Any]:
        """As a JSON object."""
        settings = self.settings.to_json()
        return {"settings": settings, "order": self.order, "left_out": self.left_out, "counted": self.counted}

    @classmethod
    def from_json(cls, given: Mapping[str, Any]) -> Recipe:
        """From what `to_json` gave.

        Raises
        ------
        ValueError, TypeError, KeyError
            If it is no recipe: whoever writes a workspace's files may write anything.
        """
        order, left_out, counted = given["order"], given["left_out"], given["counted"]
        settings = TrainingSettings(**given["settings"])
        if not (order is None or _is_whole(order)) or not _is_whole(left_out) or not isinstance(counted, bool):
            raise ValueError("not a recipe")
        try:
            check_settings(settings)
        except E2VError as error:
            raise ValueError("not settings") from error
        return cls(settings, order, left_out, counted)

    def prepared(self, corpus: Corpus) -> Corpus:
        """What is trained on.

        Raises
        ------
        SettingsError
            ``compare-too-few`` if there aren't more sequences than are left out.
        """
        found = without_last(corpus, self.left_out) if self.left_out else corpus
        return found if self.order is None else shuffled(found, self.order)


@dataclass(frozen=True, slots=True)
class Asked:
    """A ready question: the two that are compared, and a third one that shows what chance alone changes.

    Parameters
    ----------
    first, second
        Compared with each other; they have different seeds, so that chance is in every comparison alike.
    third
        To be compared with ``first``, or with ``second`` where that is shuffled or the longer one; None where the first
        two differ by chance only.
    """

    first: Recipe
    second: Recipe
    third: Recipe | None

    @property
    def recipes(self) -> tuple[Recipe, ...]:
        """What has to be made."""
        return tuple(each for each in (self.first, self.second, self.third) if each is not None)


def asked(name: QuestionName, settings: TrainingSettings) -> Asked:
    """What a question compares, with the settings of a model that is there.

    Shuffled orders are compared with each other, too: with a small window another order means other pairs, whatever the
    order says (see `core.comparison.contrast`).
    """
    other = replace(settings, seed=other_seed(settings))
    usual, again = Recipe(settings), Recipe(other)
    if name == "window":
        small = replace(settings, window=SMALL)
        return Asked(Recipe(small), Recipe(replace(other, window=LARGE)), Recipe(replace(other, window=SMALL)))
    if name == "seed":
        return Asked(usual, again, None)
    if name == "order":
        return Asked(usual, replace(again, order=1), replace(usual, order=2))
    if name == "added":
        return Asked(replace(again, left_out=LEFT_OUT), usual, again)
    return Asked(usual, replace(usual, counted=True), again)


def other_seed(settings: TrainingSettings) -> int:
    """The seed of another training that differs in nothing else."""
    return (settings.seed + 1) % N_SEEDS


def same_but_chance(one: Recipe, other: Recipe) -> bool:
    """Whether two trainings differ in chance only: in the seed, or in the order that they were shuffled into."""
    if one == other or one.counted or other.counted:
        return False
    if (one.order is None) != (other.order is None):
        return False
    alike = replace(one, settings=replace(one.settings, seed=other.settings.seed), order=other.order)
    return alike == other and one.settings.seed != other.settings.seed


def without_last(corpus: Corpus, n: int) -> Corpus:
    """The corpus without its last sequences, counted anew; without times, sequence records and unplayed items.

    Raises
    ------
    SettingsError
        ``compare-too-few`` if no sequence would be left.
    """
    n_left = corpus.n_sequences - n
    if n_left < 1:
        raise SettingsError("compare-too-few", sequences=corpus.n_sequences, left_out=n)
    offsets = np.asarray(corpus.offsets[: n_left + 1])
    tokens = np.asarray(corpus.tokens[: offsets[-1]])
    counts = np.bincount(tokens, minlength=len(corpus.items))
    order = np.argsort(-counts, kind="stable")[: np.count_nonzero(counts)]
    row = np.empty(len(counts), dtype=np.int32)
    row[order] = np.arange(len(order), dtype=np.int32)
    table = corpus.items.table[order.tolist()].with_columns(pl.Series(COUNT, counts[order].astype(np.int64)))
    return Corpus(Items(table), row[tokens], offsets, corpus.report)


def _is_whole(value: object) -> bool:
    return type(value) is int and 0 <= value < N_SEEDS
