"""The plain data that rooms hand to each other: items, corpus, vector set, model, projection, progress."""

from core.types.corpus import Corpus, Dropped, ReadingReport
from core.types.items import Items
from core.types.model import EpochRecord, Frames, Model, TrainingSettings
from core.types.progress import Progress, ProgressCallback, keep_going
from core.types.projection import MapQuality, Projection, ProjectionSettings
from core.types.vectors import VectorSet

__all__ = [
    "Corpus",
    "Dropped",
    "EpochRecord",
    "Frames",
    "Items",
    "MapQuality",
    "Model",
    "Progress",
    "ProgressCallback",
    "Projection",
    "ProjectionSettings",
    "ReadingReport",
    "TrainingSettings",
    "VectorSet",
    "keep_going",
]
