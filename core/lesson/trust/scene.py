"""What is set in the chapter."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from core.lesson.given import text_among, whole_within

PARTS = ("perplexity", "noise", "distances", "lost")
PERPLEXITIES = (2, 30, 100)
NOISE_PERPLEXITIES = (2, 5, 30)
GROUP_PERPLEXITIES = (5, 30, 100)
FAR = (4, 8, 16)
"""How many times farther the far groups can be than the near ones."""
METHODS: tuple[Literal["pca", "tsne"], ...] = ("pca", "tsne")
MAX_KEY = 200
MAX_SEED = 2**31 - 1


@dataclass(frozen=True, slots=True)
class TrustScene:
    """What is set in this chapter.

    Parameters
    ----------
    part
        Which of the four experiments.
    item
        Key of the item that is looked at, or None for one that the chapter chooses.
    noise, groups
        Perplexities of the second and the third experiment.
    far
        One of `FAR`.
    method
        Of the map in the fourth experiment.
    seed
        Of the noise, and of the order in which pictures lie.
    """

    part: str = "perplexity"
    item: str | None = None
    noise: int = 2
    groups: int = 30
    far: int = 8
    method: str = "tsne"
    seed: int = 1

    @classmethod
    def from_json(cls, given: Mapping[str, Any]) -> TrustScene:
        """From what an address says; what makes no sense there is as the chapter begins.

        >>> TrustScene.from_json({"part": "noise", "noise": 7, "far": "x", "seed": 3})
        TrustScene(part='noise', item=None, noise=2, groups=30, far=8, method='tsne', seed=3)
        """
        item = given.get("item")
        return cls(
            part=text_among(given.get("part"), PARTS, "perplexity"),
            item=item if isinstance(item, str) and 0 < len(item) <= MAX_KEY else None,
            noise=_among(given.get("noise"), NOISE_PERPLEXITIES, 2),
            groups=_among(given.get("groups"), GROUP_PERPLEXITIES, 30),
            far=_among(given.get("far"), FAR, 8),
            method=text_among(given.get("method"), METHODS, "tsne"),
            seed=whole_within(given.get("seed"), 0, MAX_SEED, 1),
        )


def _among(given: object, known: tuple[int, ...], default: int) -> int:
    return given if type(given) is int and given in known else default
