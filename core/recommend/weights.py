"""What each scorer counts for in the blend."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class BlendWeights:
    """Weights of scorers in the blend.

    Parameters
    ----------
    names
        Scorers, each once.
    weights
        What each counts for, 0 or more, not all 0; only their ratios matter.

    Raises
    ------
    ValueError
        If there is not one weight for each name, one is negative or not finite, or all are 0.

    Examples
    --------
    >>> weights = BlendWeights(("input-output", "markov"), (0.75, 0.25))
    >>> weights.of("markov"), weights.of("cosine")
    (0.25, 0.0)
    >>> BlendWeights.from_json(weights.to_json()) == weights
    True
    """

    names: tuple[str, ...]
    weights: tuple[float, ...]

    def __post_init__(self) -> None:
        if len(self.names) != len(self.weights) or len(set(self.names)) != len(self.names):
            raise ValueError(f"{len(self.weights)} weights for the scorers {self.names}")
        if not all(0 <= weight < float("inf") for weight in self.weights) or not any(self.weights):
            raise ValueError(f"weights must be 0 or more and not all 0, not {self.weights}")

    def of(self, name: str) -> float:
        """The weight of a scorer; 0 where it has none."""
        return self.by_name().get(name, 0.0)

    def by_name(self) -> dict[str, float]:
        """Name and weight of each."""
        return dict(zip(self.names, self.weights, strict=True))

    def to_json(self) -> dict[str, Any]:
        """As a JSON object, names and their weights."""
        return dict(self.by_name())

    @classmethod
    def from_json(cls, stored: dict[str, Any]) -> BlendWeights:
        """From `to_json`."""
        return cls(tuple(stored), tuple(float(weight) for weight in stored.values()))


DEFAULT_WEIGHTS = BlendWeights(
    ("input-output", "cosine", "item-knn", "session-knn", "markov", "popularity", "content"),
    (0.2, 0.15, 0.2, 0.35, 0.05, 0.03, 0.02),
)
"""Where nothing was fitted: a middle between what fits playlists (yes_small: input · output and session-kNN) and
shopping (the shop sample: item-kNN), measured on validation lists of both."""
