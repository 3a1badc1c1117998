"""The measurement: train on what isn't held out, then let every scorer guess what came next."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from core.recommend.blending import fit_weights
from core.recommend.evaluation import changes, groups, measuring, probing
from core.recommend.evaluation.measuring import Ranking
from core.recommend.evaluation.protocol import Protocol
from core.recommend.evaluation.results import Evaluation
from core.recommend.evaluation.splitting import ASKED_BY_DEFAULT, HeldOut, split
from core.recommend.material import Material
from core.recommend.scorer import Scorer
from core.recommend.scorers import available, fit
from core.recommend.weights import BlendWeights
from core.types import Corpus, Model, Progress, ProgressCallback, TrainingSettings, keep_going

Train = Callable[[Corpus, TrainingSettings, ProgressCallback], Model]
"""Trains vectors, as `core.training.train` does."""

SPLITTING = "jobs-stage-splitting"
FITTING = "jobs-stage-fitting-scorers"
RANKING = "jobs-stage-ranking"
PROBING = "jobs-stage-probing"


def evaluate(
    corpus: Corpus,
    settings: TrainingSettings,
    train: Train,
    callback: ProgressCallback = keep_going,
    protocol: Protocol = ASKED_BY_DEFAULT,
) -> Evaluation:
    """Measure every scorer that the data supports on held-out lists.

    The weights of the blend are fitted on the validation lists, the figures are of the test lists, and the vectors are
    trained on neither's last items (`core.recommend.evaluation.splitting.split`).

    Parameters
    ----------
    corpus
        The sequences.
    settings
        Of the training.
    train
        Makes a model of a corpus: this room knows nothing of training.
    callback
        Told where the work is; it can't be asked to stop, for half a measurement is none.
    protocol
        What is held out.

    Returns
    -------
    Evaluation
        Results best first: by HR@10, ties by NDCG@10.

    Raises
    ------
    SettingsError
        As `split`, or as ``train`` where the settings don't fit what is left of the corpus.
    """
    started = time.perf_counter()
    callback(Progress(SPLITTING))
    parts = split(corpus, protocol)
    model = train(parts.train, settings, _never_stopped(callback))
    training_seconds = time.perf_counter() - started
    material = Material.of(parts.train, model)
    scorers, weights = fitted(material, parts.validation, callback)
    changed = changes.changes_of(parts.test, parts.train.items, protocol.seed)
    count = _Count(callback, len(scorers) * (len(parts.test) + sum(len(change.chosen) for change in changed)))
    rankings = {name: _ranked(scorer, parts.test, count) for name, scorer in scorers.items()}
    counts = material.items.counts
    assert counts is not None  # a corpus always has counts
    results = [measuring.result(name, found, parts.test, counts) for name, found in rankings.items()]
    compared = changes.compared(scorers, rankings, parts.test, changed, count.add)
    callback(Progress(PROBING))
    return Evaluation(
        tuple(sorted(results, key=lambda result: (-result.hr10.value, -result.ndcg10.value))),
        parts.facts
        | {
            "kind": corpus.report.kind,
            "n_vectors": len(model.vectors),
            "training_seconds": training_seconds,
            "seconds": time.perf_counter() - started,
        },
        groups.grouped(rankings, parts.test, counts),
        compared,
        probing.probed(model.vectors, protocol.seed),
        weights,
    )


def fitted(
    material: Material, validation: HeldOut, callback: ProgressCallback
) -> tuple[dict[str, Scorer], BlendWeights | None]:
    """All scorers that the material supports, by name, the blend's weights fitted on the validation lists.

    Lists whose next item no scorer can find teach the weights nothing, and are left out; without any other, the blend
    keeps its usual weights and None is returned for them.
    """
    callback(Progress(FITTING))
    names = available(material)
    weights = fitted_weights(material, validation) if "blend" in names else None
    scorers = {}
    for number, name in enumerate(names):
        callback(Progress(FITTING, number, len(names)))
        scorers[name] = fit(name, material, weights if name == "blend" else None)
    return scorers, weights


def fitted_weights(material: Material, validation: HeldOut) -> BlendWeights | None:
    """The blend's weights, fitted on the validation lists; None where none of them can teach it anything."""
    findable = (~validation.cold & ~validation.repeated).nonzero()[0]
    if not len(findable):
        return None
    return fit_weights(material, validation.prefixes.chosen(findable), validation.targets[findable])


def _ranked(scorer: Scorer, test: HeldOut, count: _Count) -> Ranking:
    return measuring.ranking(scorer, test.prefixes, test.targets, count.add)


@dataclass(slots=True)
class _Count:
    """Tells how many lists of how many are ranked."""

    callback: ProgressCallback
    total: int
    done: int = 0

    def add(self, n: int) -> None:
        self.done += n
        self.callback(Progress(RANKING, self.done, self.total))


def _never_stopped(callback: ProgressCallback) -> ProgressCallback:
    """Half a training would be measured as a whole one."""

    def told(progress: Progress) -> bool:
        callback(progress)
        return False

    return told
