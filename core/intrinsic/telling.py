"""What a look at a space says, as sentences: ids of the ``measure`` catalogue and their parameters."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from core.errors import Param
from core.grouping import Groups
from core.intrinsic.facts import SpaceFacts
from core.intrinsic.noise import N_NEIGHBORS, NoiseVerdict
from core.intrinsic.reading import (
    biggest_hubs,
    direction,
    groups_are_clear,
    has_hubs,
    has_too_few,
    in_two_decimals,
    length_tendency,
    says_nearness,
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A message id and its parameters."""

    code: str
    params: dict[str, Param]


def of_noise(noise: NoiseVerdict) -> Sentence:
    """Whether there is anything in the space at all."""
    params: dict[str, Param] = {"cosine": noise.cosine, "chance": float(noise.by_chance.mean())}
    if noise.is_noise and has_too_few(noise):
        return Sentence("measure-noise-few", params | {"n": noise.n_measured})
    if noise.is_noise or says_nearness(noise):
        code = "measure-noise" if noise.is_noise else "measure-something"
        return Sentence(code, params | {"k": min(N_NEIGHBORS, noise.n_measured - 1)})
    return Sentence("measure-directions", {"cosine": noise.cosine, "n": noise.dim_needed})


def how_noise(noise: NoiseVerdict, dim: int) -> Sentence:
    """What was done to find out."""
    how: dict[str, Param] = {"n": noise.n_measured, "shuffles": len(noise.by_chance)}
    return Sentence("measure-noise-how", how | {"needed": noise.dim_needed, "dim": dim})


def of_direction(facts: SpaceFacts) -> Sentence:
    """How much all vectors point the same way."""
    return Sentence(f"measure-direction-{direction(facts)}", {"cosine": in_two_decimals(facts.mean_cosine)})


def of_lengths(facts: SpaceFacts) -> Sentence:
    """How length goes with frequency."""
    low, middle, high = np.quantile(facts.norms, (0.25, 0.5, 0.75)).tolist()
    params: dict[str, Param] = {"rho": facts.norm_frequency or 0.0, "length": middle, "low": low, "high": high}
    return Sentence(f"measure-lengths-{length_tendency(facts)}", params)


def of_hubs(facts: SpaceFacts, name: str) -> Sentence:
    """Whether some items are near to very many; ``name`` is that of the biggest hub."""
    (row,) = biggest_hubs(facts, 1)
    code = "measure-hubs-some" if has_hubs(facts) else "measure-hubs-none"
    return Sentence(code, {"name": name, "n": int(facts.occurrences[row])})


def how_hubs(facts: SpaceFacts) -> Sentence:
    """Among how many items hubs were looked for, and what is usual."""
    usual = round(float(facts.occurrences.mean()))
    return Sentence("measure-hubs-how", {"n": facts.n_measured, "skewness": facts.hub_skewness, "usual": usual})


def of_groups(groups: Groups) -> Sentence:
    """Whether items fall into groups."""
    clear = "clear" if groups_are_clear(groups.silhouette) else "weak"
    return Sentence(f"measure-groups-{clear}", {"value": groups.silhouette, "n": len(groups)})
