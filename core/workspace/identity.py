"""What makes two requests the same: the ids of artifacts, from their input, settings and algorithm."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Sequence
from typing import Any
from typing import Protocol as Interface

import numpy as np
import polars as pl
from numpy.typing import NDArray

from core.recommend.evaluation.protocol import Protocol
from core.recommend.evaluation.results import Tuning
from core.types import Corpus, Model, Projection, ProjectionSettings, TrainingSettings, VectorSet
from core.workspace.ids import artifact_id

READING_VERSION = 2
TRAINING_VERSION = 2
PROJECTION_VERSION = 1
EVALUATION_VERSION = 2
INTRINSIC_VERSION = 1
CONTRAST_VERSION = 1
STABILITY_VERSION = 1
SPACE_VERSION = 1
"""Raise one when its algorithm changes what it makes: old answers then aren't given for new requests."""


class HasJson(Interface):
    """Settings that know their JSON."""

    def to_json(self) -> dict[str, Any]:
        """As a JSON object."""
        ...


def reading_id(
    kind: str, uploads: Sequence[str], settings: HasJson | dict[str, Any], catalogue: str | None = None
) -> str:
    """Id of what is read (``kind``: ``"corpus"`` or ``"vectors"``) from uploads with settings."""
    values = settings if isinstance(settings, dict) else settings.to_json()
    return artifact_id(kind, READING_VERSION, list(uploads), catalogue, values)


def corpus_id(corpus: Corpus, origin: dict[str, Any]) -> str:
    """By request where ``origin`` tells uploads and settings, else by content."""
    if "uploads" in origin and "settings" in origin:
        return reading_id("corpus", origin["uploads"], origin["settings"], origin.get("catalogue"))
    content = _digest(corpus.items.table, corpus.tokens, corpus.offsets, corpus.times, corpus.sequences)
    return artifact_id("corpus", origin, content)


def imported_id(vectors: VectorSet, origin: dict[str, Any]) -> str:
    """By request where ``origin`` tells uploads and settings, else by content."""
    if "uploads" in origin and "settings" in origin:
        return reading_id("vectors", origin["uploads"], origin["settings"], origin.get("catalogue"))
    return artifact_id("vectors", origin, _digest(vectors.items.table, vectors.matrix))


def training_id(corpus: str, settings: TrainingSettings) -> str:
    """Id of the model that training to the end gives."""
    return artifact_id("model", TRAINING_VERSION, corpus, settings.to_json())


def model_id(model: Model, corpus: str) -> str:
    """As `training_id`; a model that was stopped early is named by its content, for it doesn't answer the request."""
    if not model.stopped:
        return training_id(corpus, model.settings)
    content = _digest(model.vectors.items.table, model.vectors.matrix, model.output)
    return artifact_id("model", TRAINING_VERSION, corpus, model.settings.to_json(), content)


def projecting_id(vectors: str, settings: ProjectionSettings) -> str:
    """Id of the projection that runs to the end."""
    return artifact_id("projection", PROJECTION_VERSION, vectors, settings.to_json())


def projection_id(projection: Projection, vectors: str) -> str:
    """As `projecting_id`; one that was stopped early is named by its content."""
    if not projection.facts.get("stopped"):
        return projecting_id(vectors, projection.settings)
    content = _digest(projection.coordinates, projection.rows)
    return artifact_id("projection", PROJECTION_VERSION, vectors, projection.settings.to_json(), content)


def evaluation_id(corpus: str, settings: TrainingSettings, protocol: Protocol) -> str:
    """Id of the measurement of a training with these settings by this protocol."""
    return artifact_id("evaluation", EVALUATION_VERSION, corpus, settings.to_json(), protocol.to_json())


def tuning_id(corpus: str, given: TrainingSettings, protocol: Protocol, tuning: Tuning | None = None) -> str:
    """Id of the tuning that starts from these settings; one that was stopped early is named by its content."""
    request = ("tuning", EVALUATION_VERSION, corpus, given.to_json(), protocol.to_json())
    if tuning is None or not tuning.facts.get("stopped"):
        return artifact_id(*request)
    return artifact_id(*request, tuning.settings.to_json(), _digest(tuning.rungs))


def contrast_id(corpus: str) -> str:
    """Id of the comparison of windows and orders on a corpus, which also decides its settings."""
    return artifact_id("contrast", CONTRAST_VERSION, corpus)


def stability_id(vectors: str, seeds: Sequence[int]) -> str:
    """Id of what stays of these vectors with these other seeds."""
    return artifact_id("stability", STABILITY_VERSION, vectors, list(seeds))


def intrinsic_id(vectors: str, task: str, set_hash: str, top: int) -> str:
    """Id of what a set with this content finds out about vectors, among the ``top`` most frequent items."""
    return artifact_id("intrinsic", INTRINSIC_VERSION, vectors, task, set_hash, top)


def space_id(vectors: str) -> str:
    """Id of a look at these vectors."""
    return artifact_id("space", SPACE_VERSION, vectors)


def _digest(*parts: NDArray[Any] | pl.DataFrame | None) -> str:
    sha256 = hashlib.sha256()
    for part in parts:
        if part is None:
            sha256.update(b"none")
        elif isinstance(part, pl.DataFrame):
            buffer = io.BytesIO()
            part.write_ipc(buffer)
            sha256.update(buffer.getvalue())
        else:
            sha256.update(f"{part.dtype.str}{part.shape}".encode())
            sha256.update(np.ascontiguousarray(part).reshape(-1).view(np.uint8).data)
    return sha256.hexdigest()
