"""Measuring recommenders on what people really went on with: held-out lists, honest baselines, intervals."""

from core.recommend.evaluation.evaluation import evaluate
from core.recommend.evaluation.protocol import Protocol
from core.recommend.evaluation.results import Estimate, Evaluation, ScorerResult, Tuning
from core.recommend.evaluation.splitting import HeldOut, Split, split
from core.recommend.evaluation.tuning import tune

__all__ = [
    "Estimate",
    "Evaluation",
    "HeldOut",
    "Protocol",
    "ScorerResult",
    "Split",
    "Tuning",
    "evaluate",
    "split",
    "tune",
]
