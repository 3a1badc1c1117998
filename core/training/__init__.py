"""Training: a corpus becomes a model (gensim's Word2Vec), with its progress, its frames and honest advice before."""

from core.training.gauge import Gauge, GaugeMessage, gauge
from core.training.presets import PRESETS, suggest
from core.training.settings import PARAMETERS, Parameter, check_settings, gensim_arguments
from core.training.train import train
from core.training.wishes import read_wishes, with_wishes, write_wishes

__all__ = [
    "PARAMETERS",
    "PRESETS",
    "Gauge",
    "GaugeMessage",
    "Parameter",
    "check_settings",
    "gauge",
    "gensim_arguments",
    "read_wishes",
    "suggest",
    "train",
    "with_wishes",
    "write_wishes",
]
