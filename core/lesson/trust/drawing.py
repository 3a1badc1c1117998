"""Pictures of a few hundred points, and how far each can be trusted."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.projection import fit_pca, fit_tsne, measure_quality, neighbors_kept_by_item
from core.types import MapQuality

N_ITER = 300
"""Enough for so few points: 300 points take about half a second of processor time."""
N_NEIGHBORS = 10
RANDOM_SEED = 0


@dataclass(frozen=True, slots=True)
class Drawn:
    """A picture.

    Parameters
    ----------
    coordinates
        float32, shape (n_points, 2).
    perplexity
        That was used, lower than asked for where there are few points; None for a PCA picture.
    """

    coordinates: NDArray[np.float32]
    perplexity: float | None


def content_of(points: NDArray[np.float32]) -> str:
    """A name for an array that only equal arrays have."""
    head = f"{points.dtype.str}{points.shape}".encode()
    return hashlib.sha256(head + np.ascontiguousarray(points).tobytes()).hexdigest()


def draw_tsne(points: NDArray[np.float32], perplexity: float) -> Drawn:
    """A t-SNE picture by Euclidean distance: of unit vectors, that is by cosine. One thread, so always the same."""
    found = fit_tsne(points, perplexity=perplexity, n_iter=N_ITER, n_jobs=1, normalize=False)
    return Drawn(found.embedding, found.perplexity)


def draw_pca(points: NDArray[np.float32]) -> Drawn:
    """The picture on the two principal axes: distances are true as far as these two show them."""
    return Drawn(fit_pca(points, normalize=False).transform(points), None)


@dataclass(frozen=True, slots=True)
class Trust:
    """How far a picture can be trusted, beside random coordinates, which say nothing."""

    picture: MapQuality
    random: MapQuality


def trust_in(units: NDArray[np.float32], drawn: Drawn) -> Trust:
    """Trustworthiness and neighbours kept, of the picture and of random coordinates.

    Parameters
    ----------
    units
        float32, shape (n_points, dim), at least 21 points.
    """
    anywhere = np.random.default_rng(RANDOM_SEED).standard_normal(drawn.coordinates.shape).astype(np.float32)
    measured = [measure_quality(units, each, n_neighbors=N_NEIGHBORS) for each in (drawn.coordinates, anywhere)]
    assert measured[0] is not None and measured[1] is not None
    return Trust(measured[0], measured[1])


def kept_of_each(units: NDArray[np.float32], drawn: Drawn) -> NDArray[np.float32]:
    """Share of the ten true neighbours of each item that the picture shows among its ten nearest; shape (n_points,)."""
    return neighbors_kept_by_item(units, drawn.coordinates, np.arange(len(units)), n_neighbors=N_NEIGHBORS)
