"""Corpus, vector set, model and projection as members of an artifact folder, and back."""

from __future__ import annotations

import math
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np

from core.evidence.places import Places
from core.types import (
    Corpus,
    Dropped,
    EpochRecord,
    Frames,
    Items,
    MapQuality,
    Model,
    Projection,
    ReadingReport,
    TrainingSettings,
    VectorSet,
)
from core.workspace.artifacts import damage_is_told, read_array, read_table
from core.workspace.files import META, FolderWriter
from core.workspace.infos import projection_settings

ITEMS, SEQUENCES, UNPLAYED = "items.parquet", "sequences.parquet", "unplayed.parquet"
TOKENS, OFFSETS, TIMES = "tokens.npy", "offsets.npy", "times.npy"
PLACES, STARTS = "places.npy", "starts.npy"
MATRIX, OUTPUT = "matrix.npy", "output.npy"
FRAMES, FRAME_EPOCHS, DIRECTIONS = "frames.npy", "frame_epochs.npy", "directions.npy"
COORDINATES, ROWS = "coordinates.npy", "rows.npy"
MEMBERS = {
    "corpora": frozenset({ITEMS, TOKENS, OFFSETS, TIMES, PLACES, STARTS, SEQUENCES, UNPLAYED}),
    "vectors": frozenset({ITEMS, MATRIX, OUTPUT, FRAMES, FRAME_EPOCHS, DIRECTIONS}),
    "projections": frozenset({COORDINATES, ROWS}),
    "evaluations": frozenset({"groups.parquet", "changes.parquet", "probes.parquet"}),
    "tunings": frozenset({"rungs.parquet"}),
    "contrasts": frozenset({"neighbors.npy", "compared.npy"}),
    "stabilities": frozenset({"neighbors.npy", "kept.npy"}),
    "intrinsic": frozenset({"sections.parquet", "pairs.parquet"}),
    "spaces": frozenset({"pairs.npy", "nearest.npy", "norms.npy", "occurrences.npy", "labels.npy"}),
    "uploads": frozenset({"content"}),
}
"""Every member that an artifact may have; an imported archive with others is refused."""
PLACES_FROM_TOKENS = 1_000_000
"""Of a smaller corpus the places are worked out within 30 ms, when they are asked for."""


def write_corpus(writer: FolderWriter, corpus: Corpus) -> None:
    """Put a corpus into its folder."""
    writer.table(ITEMS, corpus.items.table)
    writer.array(TOKENS, corpus.tokens.astype(np.int32, copy=False))
    writer.array(OFFSETS, corpus.offsets.astype(np.int64, copy=False))
    if corpus.n_tokens >= PLACES_FROM_TOKENS:
        found = Places.of(corpus)
        writer.array(PLACES, found.places)
        writer.array(STARTS, found.starts)
    if corpus.times is not None:
        writer.array(TIMES, corpus.times.astype(np.int64, copy=False))
    if corpus.sequences is not None:
        writer.table(SEQUENCES, corpus.sequences)
    if corpus.unplayed is not None:
        writer.table(UNPLAYED, corpus.unplayed.table)
        writer.meta["n_unplayed"] = len(corpus.unplayed)
    writer.meta |= {
        "n_sequences": corpus.n_sequences,
        "n_items": len(corpus.items),
        "n_tokens": corpus.n_tokens,
        "report": asdict(corpus.report),
    }


def read_corpus(folder: Path, meta: dict[str, Any]) -> Corpus:
    """A corpus from its folder, arrays memory-mapped.

    Raises
    ------
    WorkspaceError
        ``errors-artifact-damaged``.
    """
    n_items, n_sequences = _sizes(meta, "n_items", "n_sequences")
    items = _items(folder, n_items)
    tokens = read_array(folder, TOKENS, np.int32, 1)
    offsets = read_array(folder, OFFSETS, np.int64, 1)
    times = read_array(folder, TIMES, np.int64, 1) if (folder / TIMES).exists() else None
    with damage_is_told(TOKENS):
        if len(tokens) and (int(tokens.min()) < 0 or int(tokens.max()) >= n_items):
            raise ValueError("a token outside the vocabulary")
    with damage_is_told(OFFSETS):
        if len(offsets) != n_sequences + 1 or bool((np.diff(offsets) < 0).any()):
            raise ValueError("offsets must ascend")
    sequences = read_table(folder, SEQUENCES, n_sequences) if (folder / SEQUENCES).exists() else None
    unplayed = _items(folder, _sizes(meta, "n_unplayed")[0], UNPLAYED) if (folder / UNPLAYED).exists() else None
    with damage_is_told(META):
        return Corpus(items, tokens, offsets, report_from(meta["report"]), sequences, times, unplayed)


def read_places(folder: Path) -> Places | None:
    """Where the items of a corpus are, memory-mapped; None where it is small, or older than the member.

    Raises
    ------
    WorkspaceError
        ``errors-artifact-damaged``.
    """
    if not (folder / PLACES).exists():
        return None
    places, starts = read_array(folder, PLACES, np.int32, 1), read_array(folder, STARTS, np.int64, 1)
    with damage_is_told(PLACES):
        return Places(places, starts)


def report_from(value: dict[str, Any]) -> ReadingReport:
    """A reading report from its JSON. Raises KeyError or TypeError."""
    lists = {name: tuple(Dropped(**entry) for entry in value[name]) for name in ("dropped", "warnings")}
    return ReadingReport(**{**value, **lists})


def write_vectors(writer: FolderWriter, vectors: VectorSet) -> None:
    """Put a vector set into its folder."""
    writer.table(ITEMS, vectors.items.table)
    writer.array(MATRIX, vectors.matrix)
    writer.meta |= {"n_items": len(vectors), "dim": vectors.dim}


def read_vectors(folder: Path, meta: dict[str, Any]) -> VectorSet:
    """A vector set from its folder, the matrix memory-mapped.

    Raises
    ------
    WorkspaceError
        ``errors-artifact-damaged``.
    """
    n_items, dim = _sizes(meta, "n_items", "dim")
    items = _items(folder, n_items)
    matrix = read_array(folder, MATRIX, np.float32, 2)
    with damage_is_told(MATRIX):
        if matrix.shape != (n_items, dim):
            raise ValueError(f"matrix {matrix.shape}, expected {(n_items, dim)}")
        return VectorSet(items, matrix)


def write_model(writer: FolderWriter, model: Model) -> None:
    """Put a model into its folder: a vector set with output vectors, frames and the course of training."""
    write_vectors(writer, model.vectors)
    writer.array(OUTPUT, model.output)
    if model.frames is not None:
        writer.array(FRAMES, model.frames.coordinates)
        writer.array(FRAME_EPOCHS, model.frames.epochs.astype(np.int32, copy=False))
        if model.frames.directions is not None:
            writer.array(DIRECTIONS, model.frames.directions)
    writer.meta |= {
        "settings": model.settings.to_json(),
        "epochs": [plain(asdict(epoch)) for epoch in model.epochs],
        "stopped": model.stopped,
    }


def read_model(folder: Path, meta: dict[str, Any]) -> Model:
    """A model from its folder, matrices memory-mapped.

    Raises
    ------
    WorkspaceError
        ``errors-artifact-damaged``.
    """
    vectors = read_vectors(folder, meta)
    output = read_array(folder, OUTPUT, np.float32, 2)
    frames = read_frames(folder, len(vectors), vectors.dim)
    with damage_is_told(META):
        settings = TrainingSettings(**meta["settings"])
        epochs = tuple(_epoch(**epoch) for epoch in meta["epochs"])
    with damage_is_told(OUTPUT):
        return Model(vectors, output, settings, epochs, frames, bool(meta["stopped"]))


def read_frames(folder: Path, n_items: int, dim: int) -> Frames | None:
    """The epoch frames of a model of so many items and dimensions, memory-mapped; None where it has none.

    Raises
    ------
    WorkspaceError
        ``errors-artifact-damaged``.
    """
    if not (folder / FRAMES).exists():
        return None
    coordinates = read_array(folder, FRAMES, np.float32, 3)
    epochs = read_array(folder, FRAME_EPOCHS, np.int32, 1)
    with damage_is_told(FRAMES):
        n_frames, n_drawn, n_axes = coordinates.shape
        if n_frames != len(epochs) or n_drawn > n_items or n_axes != 2:
            raise ValueError("frames don't fit")
    with damage_is_told(FRAME_EPOCHS):
        if not n_frames or bool((np.diff(epochs) <= 0).any()):
            raise ValueError("epochs must ascend")
    if not (folder / DIRECTIONS).exists():
        return Frames(coordinates, epochs)
    directions = read_array(folder, DIRECTIONS, np.int8, 3)
    with damage_is_told(DIRECTIONS):
        if directions.shape != (n_frames - 1, n_drawn, dim):
            raise ValueError("directions don't fit")
    return Frames(coordinates, epochs, directions)


def write_projection(writer: FolderWriter, projection: Projection) -> None:
    """Put a projection into its folder."""
    writer.array(COORDINATES, projection.coordinates.astype(np.float32, copy=False))
    writer.array(ROWS, projection.rows.astype(np.int32, copy=False))
    writer.meta |= {
        "settings": projection.settings.to_json(),
        "n_points": len(projection.rows),
        "dim": int(projection.coordinates.shape[1]),
        "quality": None if projection.quality is None else asdict(projection.quality),
        "explained_variance_ratio": [float(share) for share in projection.explained_variance_ratio],
        "facts": plain(projection.facts),
        "notes": list(projection.notes),
    }


def read_projection(folder: Path, meta: dict[str, Any]) -> Projection:
    """A projection from its folder, memory-mapped.

    Raises
    ------
    WorkspaceError
        ``errors-artifact-damaged``.
    """
    n_points, dim = _sizes(meta, "n_points", "dim")
    coordinates = read_array(folder, COORDINATES, np.float32, 2)
    rows = read_array(folder, ROWS, np.int32, 1)
    with damage_is_told(COORDINATES):
        if coordinates.shape != (n_points, dim) or not np.isfinite(coordinates).all():
            raise ValueError("coordinates don't fit")
    with damage_is_told(ROWS):
        if len(rows) and (int(rows[0]) < 0 or bool((np.diff(rows) <= 0).any())):
            raise ValueError("rows must ascend")
    with damage_is_told(META):
        quality = None if meta["quality"] is None else MapQuality(**meta["quality"])
        ratio = tuple(float(share) for share in meta["explained_variance_ratio"])
        settings = projection_settings(meta["settings"])
        return Projection(coordinates, rows, settings, quality, ratio, dict(meta["facts"]), tuple(meta["notes"]))


def plain(value: Any) -> Any:
    """JSON values from what may hold numpy scalars, tuples and NaN (which becomes null)."""
    if isinstance(value, np.generic):
        value = value.item()
    if isinstance(value, float) and not math.isfinite(value):
        return None
    if isinstance(value, dict):
        return {str(key): plain(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [plain(inner) for inner in value]
    return value


def _epoch(epoch: int, loss: float | None, seconds: float, words_per_second: float) -> EpochRecord:
    return EpochRecord(epoch, math.nan if loss is None else loss, seconds, words_per_second)


def _items(folder: Path, n_items: int, member: str = ITEMS) -> Items:
    table = read_table(folder, member, n_items)
    with damage_is_told(member):
        return Items(table)


def _sizes(meta: dict[str, Any], *names: str) -> tuple[int, ...]:
    with damage_is_told(META):
        return tuple(int(meta[name]) for name in names)
