"""Tuning: better settings for training, by successive halving on the validation lists and never on the test lists."""

from __future__ import annotations

import time
from dataclasses import asdict, dataclass, field, replace
from itertools import product
from typing import Any

import numpy as np
import polars as pl

from core.errors import JobError
from core.recommend.evaluation import measuring
from core.recommend.evaluation.evaluation import SPLITTING, Train
from core.recommend.evaluation.protocol import Protocol
from core.recommend.evaluation.results import RUNGS, ScorerResult, Tuning
from core.recommend.evaluation.splitting import ASKED_BY_DEFAULT, Split, split
from core.recommend.material import Material
from core.recommend.scorers import fit
from core.types import Corpus, Progress, ProgressCallback, TrainingSettings, keep_going

WINDOWS = (2, 3, 5, 8, 12, 16, 24)
NS_EXPONENTS = (-0.5, -0.25, 0.0, 0.25, 0.5, 0.75, 1.0)
SAMPLES = (0.0, 1e-4, 1e-3)
"""What candidates are drawn from. Window and exponent matter most for recommending, and the best exponents are far
from the 0.75 of texts (Caselles-Dupré, Lesaint and Royo-Letelier 2018, "Word2vec applied to recommendation:
hyperparameters matter", RecSys)."""
N_CANDIDATES = 8
EPOCH_SHARES = (0.25, 0.5, 1.0, 2.0)
"""The budget of each rung: a share of the epochs that were given."""
MOST_EPOCHS = 1_000
EMBEDDING_SCORERS = ("input-output", "cosine-popularity", "cosine")
"""Scorers that stand on vectors alone: what training is tuned for."""
TUNING = "jobs-stage-tuning"


def tune(
    corpus: Corpus,
    settings: TrainingSettings,
    train: Train,
    callback: ProgressCallback = keep_going,
    protocol: Protocol = ASKED_BY_DEFAULT,
) -> Tuning:
    """Search window, noise exponent, subsampling and epochs by successive halving.

    Eight candidates, the given settings among them, train for a quarter of the epochs; the better half goes on to half
    of the epochs, and so on up to twice the epochs (Jamieson and Talwalkar 2016, "Non-stochastic best arm
    identification and hyperparameter optimization", AISTATS). Each rung trains anew, so that its learning rate falls to
    the end; the given settings stay until they have had all their epochs, to be compared with. The best training of
    all wins, by HR@10 of its best embedding scorer on the validation lists, ties by NDCG@10: what it gains there is
    slightly flattered, as it was chosen for it, and only `core.recommend.evaluation.evaluate` tells what it gains on
    the test lists.

    Parameters
    ----------
    corpus
        The sequences.
    settings
        To start from; what isn't searched stays as it is.
    train
        Makes a model of a corpus.
    callback
        Told where the search is; returning True ends it and keeps the best so far.
    protocol
        What is held out: the same as for measuring.

    Raises
    ------
    SettingsError
        As `core.recommend.evaluation.splitting.split`, or as ``train``.
    JobError
        ``errors-tuning-stopped-too-early`` if asked to stop before a first training was done.
    """
    started = time.perf_counter()
    callback(Progress(SPLITTING))
    search = _Search(split(corpus, protocol), train, callback, _epochs_to_train(settings))
    search.run(candidates(settings, protocol.seed), settings.epochs)
    best = search.best
    if best is None:
        raise JobError("errors-tuning-stopped-too-early")
    facts = {
        "given": search.given(settings.epochs),
        "best": best.result.hr10.value,
        "stopped": search.stopped,
        "n_trainings": len(search.rows),
        "seconds": time.perf_counter() - started,
    }
    rungs = pl.DataFrame(search.rows, RUNGS, orient="row")
    return Tuning(best.settings, rungs, search.parts.facts | facts)


def candidates(settings: TrainingSettings, seed: int) -> list[TrainingSettings]:
    """The settings to start with: the given ones first, then seven others drawn by chance."""
    grid = [
        replace(settings, window=window, ns_exponent=exponent, sample=sample)
        for window, exponent, sample in product(WINDOWS, NS_EXPONENTS, SAMPLES)
    ]
    others = [candidate for candidate in grid if candidate != settings]
    drawn = np.random.default_rng(seed).choice(len(others), N_CANDIDATES - 1, replace=False)
    return [settings, *(others[number] for number in drawn)]


def budgets(epochs: int) -> list[int]:
    """Epochs of each rung, ascending, each once.

    >>> budgets(20), budgets(1)
    ([5, 10, 20, 40], [1, 2])
    """
    return sorted({min(MOST_EPOCHS, max(1, round(share * epochs))) for share in EPOCH_SHARES})


def _epochs_to_train(settings: TrainingSettings) -> int:
    """Epochs of all trainings together, if the given settings are never among the better half."""
    total, n_left = 0, N_CANDIDATES
    for budget in budgets(settings.epochs):
        beside = budget <= settings.epochs and n_left < N_CANDIDATES
        total += budget * (n_left + beside)
        n_left = max(1, n_left // 2)
    return total


@dataclass(frozen=True, slots=True)
class _Trial:
    """One training and how well it did on the validation lists."""

    candidate: int
    settings: TrainingSettings
    result: ScorerResult

    @property
    def merit(self) -> tuple[float, float]:
        return self.result.hr10.value, self.result.ndcg10.value


@dataclass(slots=True)
class _Search:
    """Successive halving as it goes."""

    parts: Split
    train: Train
    callback: ProgressCallback
    total: int
    done: int = 0
    stopped: bool = False
    best: _Trial | None = None
    rows: list[dict[str, Any]] = field(default_factory=list)

    def run(self, found: list[TrainingSettings], epochs: int) -> None:
        """All rungs, until the end or until asked to stop."""
        left = dict(enumerate(found))
        n_left = len(found)
        for rung, budget in enumerate(budgets(epochs), start=1):
            merits = self._rung(rung, {number: replace(each, epochs=budget) for number, each in left.items()})
            if self.stopped:
                return
            n_left = max(1, n_left // 2)
            better = sorted(merits, key=lambda number: (merits[number], -number), reverse=True)[:n_left]
            # Until the given settings have had all their epochs they stay, to be compared with.
            kept = {*better, 0} if budget < epochs else {*better}
            left = {number: each for number, each in left.items() if number in kept}
            if budget < budgets(epochs)[-1]:
                self._note_kept(rung, kept)

    def given(self, epochs: int) -> float | None:
        """HR@10 of the given settings with all their epochs, if they came so far."""
        values = [row["hr10"] for row in self.rows if row["candidate"] == 0 and row["epochs"] == epochs]
        return values[0] if values else None

    def _rung(self, rung: int, wanted: dict[int, TrainingSettings]) -> dict[int, tuple[float, float]]:
        """Train and measure each candidate, until asked to stop; returns their merits."""
        merits = {}
        for number, each in wanted.items():
            started = time.perf_counter()
            model = self.train(self.parts.train, each, self._told(each.epochs))
            if self.stopped:
                break
            self.done += each.epochs
            trial = _Trial(number, each, self._measured(Material.of(self.parts.train, model)))
            merits[number] = trial.merit
            if self.best is None or trial.merit > self.best.merit:
                self.best = trial
            self.rows.append(_row(rung, trial, time.perf_counter() - started))
        return merits

    def _told(self, epochs: int) -> ProgressCallback:
        def told(progress: Progress) -> bool:
            share = progress.done / progress.total if progress.total else 0
            facts: dict[str, float | int | str] = {} if self.best is None else {"best": self.best.result.hr10.value}
            done = self.done + share * epochs
            self.stopped |= self.callback(Progress(TUNING, done, self.total, "iterations", facts))
            return self.stopped

        return told

    def _measured(self, material: Material) -> ScorerResult:
        """The best embedding scorer on the validation lists."""
        validation, counts = self.parts.validation, material.items.counts
        assert counts is not None  # a corpus always has counts
        results = []
        for name in EMBEDDING_SCORERS:
            scorer = fit(name, material)
            found = measuring.ranking(scorer, validation.prefixes, validation.targets, lambda n: None)
            results.append(measuring.result(name, found, validation, counts))
        return max(results, key=lambda result: (result.hr10.value, result.ndcg10.value))

    def _note_kept(self, rung: int, kept: set[int]) -> None:
        for row in self.rows:
            if row["rung"] == rung:
                row["kept"] = row["candidate"] in kept


def _row(rung: int, trial: _Trial, seconds: float) -> dict[str, Any]:
    settings, result = asdict(trial.settings), trial.result
    return {
        "rung": rung,
        "candidate": trial.candidate,
        **{name: settings[name] for name in ("window", "ns_exponent", "sample", "epochs")},
        "scorer": result.name,
        "n": result.n,
        "hr10": result.hr10.value,
        "low": result.hr10.low,
        "high": result.hr10.high,
        "ndcg10": result.ndcg10.value,
        "seconds": seconds,
        "kept": False,
    }
