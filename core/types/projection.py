"""A projection: the coordinates of a map, with method, settings and measured quality."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from numbers import Real
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

Method = Literal["pca", "tsne"]
Level = Literal["high", "middle", "low"]
HIGH, MIDDLE = 0.9, 0.6
NOTES: Mapping[str, frozenset[str]] = {
    "projection-flat": frozenset(),
    "projection-most-frequent": frozenset({"n_drawn", "n_items"}),
    "projection-perplexity-lowered": frozenset({"n_drawn", "perplexity_used"}),
    "projection-too-few": frozenset(),
    "projection-stopped": frozenset({"n_iter_run"}),
}
"""What a person must be told about some maps: message ids of the ``projection`` catalogue, and the facts in them."""
TOLD = frozenset().union(*NOTES.values())


@dataclass(frozen=True, slots=True)
class ProjectionSettings:
    """What to draw and how.

    ``axes`` are the principal components of a PCA map (0-based; two or three of them). ``perplexity``,
    ``n_iter``, ``random_state`` and ``n_jobs`` belong to t-SNE. ``normalize`` draws unit vectors, so that
    near means near by cosine. ``max_items`` limits t-SNE to the most frequent items.
    """

    method: Method = "pca"
    axes: tuple[int, ...] = (0, 1)
    normalize: bool = True
    perplexity: float = 30.0
    n_iter: int = 500
    random_state: int = 0
    n_jobs: int = 2
    max_items: int = 50_000

    def to_json(self) -> dict[str, Any]:
        """As a JSON object."""
        return asdict(self)


@dataclass(frozen=True, slots=True)
class MapQuality:
    """How far a map can be trusted.

    Parameters
    ----------
    trustworthiness
        scikit-learn's, 0 to 1: few false neighbours on the map.
    neighbors_kept
        Share (0 to 1) of an item's true neighbours (by cosine) that are also its neighbours on the map.
    neighbors_kept_random
        The same share for random coordinates: n_neighbors / (n - 1).
    n_neighbors
        Neighbourhood size of both.
    n_measured
        Number of items it was measured on (a sample for large maps).
    continuity
        That of Venna and Kaski (2001), 0 to 1: few true neighbours are torn apart; None in maps that were measured
        before it was.

    Raises
    ------
    ValueError
        If a share isn't between 0 and 1, or there are no neighbours.
    """

    trustworthiness: float
    neighbors_kept: float
    neighbors_kept_random: float
    n_neighbors: int
    n_measured: int
    continuity: float | None = None

    def __post_init__(self) -> None:
        shares = (self.trustworthiness, self.neighbors_kept, self.neighbors_kept_random, self.continuity or 0.0)
        if not all(0 <= share <= 1 for share in shares) or not self.neighbors_kept_random or self.n_neighbors < 1:
            raise ValueError(f"not a quality: {shares} of {self.n_neighbors} neighbours")

    @property
    def random(self) -> float:
        """What trustworthiness and continuity are for random coordinates, on average: about one half.

        A rank then is any of 1 to n − 1, alike often, so that the mean of what exceeds k is
        (n − 1 − k)(n − k) / 2(n − 1).
        """
        k, n = self.n_neighbors, round(self.n_neighbors / self.neighbors_kept_random) + 1
        return 1 - (n - 1 - k) * (n - k) / ((n - 1) * (2 * n - 3 * k - 1))

    def level_of(self, score: float) -> Level:
        """How far to believe a trustworthiness or continuity, from random coordinates (0) to a perfect map (1).

        From 0.9 it is ``"high"``, from 0.6 ``"middle"``, else ``"low"``: t-SNE of words reaches 0.95, their first two
        principal components 0.3.
        """
        way = (score - self.random) / (1 - self.random)
        return "high" if way >= HIGH else "middle" if way >= MIDDLE else "low"


@dataclass(frozen=True, slots=True)
class Projection:
    """Coordinates of items on a map.

    Parameters
    ----------
    coordinates
        float32, shape (n_drawn, 2) or (n_drawn, 3), finite.
    rows
        int32, shape (n_drawn,): the row of the vector set that each point shows. Ascending.
    settings
        As asked for.
    quality
        Measured, or None where too few items are drawn to measure (fewer than 3 + n_neighbors …).
    explained_variance_ratio
        PCA: share of variance of each drawn axis; empty for t-SNE.
    facts
        What was really used, JSON values: ``perplexity_used``, ``n_iter_run``, ``kl_divergence``, ``stopped``,
        ``n_items`` …
    notes
        Some of `NOTES`; their parameters are in ``facts``.

    Raises
    ------
    ValueError
        If the parts don't fit together, a note is unknown, or a fact that is told to people is no number.
    """

    coordinates: NDArray[np.float32]
    rows: NDArray[np.int32]
    settings: ProjectionSettings
    quality: MapQuality | None = None
    explained_variance_ratio: tuple[float, ...] = ()
    facts: dict[str, Any] = field(default_factory=dict)
    notes: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if self.coordinates.ndim != 2 or self.coordinates.shape[1] not in (2, 3):
            raise ValueError(f"coordinates must be (n, 2) or (n, 3), not {self.coordinates.shape}")
        if len(self.rows) != len(self.coordinates):
            raise ValueError(f"{len(self.rows)} rows for {len(self.coordinates)} points")
        if not NOTES.keys() >= set(self.notes):
            raise ValueError("an unknown note")
        told = [self.facts[name] for name in TOLD & self.facts.keys()]
        if not all(isinstance(fact, Real) and math.isfinite(fact) for fact in told):
            raise ValueError("a fact that is told is no number")
