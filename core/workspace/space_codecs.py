"""A look at a space as members of an artifact folder, and back. What is read may be made up: all is checked."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.grouping import MAX_GROUPS, N_NAMES, Groups
from core.intrinsic.facts import SpaceFacts
from core.intrinsic.looking import FEWEST, SpaceReport
from core.intrinsic.noise import NoiseVerdict
from core.intrinsic.spread import CosineSpread
from core.workspace.artifacts import damage_is_told, read_array
from core.workspace.files import META, FolderWriter
from core.workspace.measured_checks import finite, share, whole

PAIRS, NEAREST, NORMS = "pairs.npy", "nearest.npy", "norms.npy"
OCCURRENCES, LABELS = "occurrences.npy", "labels.npy"
MAX_SHUFFLES, MAX_PAIRS = 1_000, 1_000_000
SLACK = 1e-5
"""Cosines of float32 vectors may lie so far beyond 1."""


def write_space(writer: FolderWriter, report: SpaceReport) -> None:
    """Put a look into its folder."""
    noise, facts, groups = report.noise, report.facts, report.groups
    writer.array(PAIRS, report.spread.pairs.astype(np.float32, copy=False))
    writer.array(NEAREST, report.spread.nearest.astype(np.float32, copy=False))
    writer.array(NORMS, facts.norms.astype(np.float64, copy=False))
    writer.array(OCCURRENCES, facts.occurrences.astype(np.int32))
    writer.array(LABELS, groups.labels.astype(np.uint8))
    writer.meta |= {
        "noise": {"cosine": noise.cosine, "by_chance": noise.by_chance.tolist(), "dim_needed": noise.dim_needed},
        "facts": {
            "norm_frequency": facts.norm_frequency,
            "mean_cosine": facts.mean_cosine,
            "isotropy": facts.isotropy,
            "hub_skewness": facts.hub_skewness,
        },
        "groups": {
            "typical": [list(rows) for rows in groups.typical],
            "silhouette": groups.silhouette,
            "by_chance": groups.by_chance,
        },
    }


def read_space(folder: Path, meta: dict[str, Any], shape: tuple[int, int]) -> SpaceReport:
    """A look from its folder.

    Parameters
    ----------
    folder, meta
        Of the artifact.
    shape
        Items and dimensions of the vectors that it was at.

    Raises
    ------
    WorkspaceError
        ``errors-artifact-damaged``.
    """
    n_items, dim = shape
    spread = CosineSpread(_cosines(folder, PAIRS, 1, MAX_PAIRS), _cosines(folder, NEAREST, FEWEST, n_items))
    norms, occurrences = _norms(folder, n_items), _occurrences(folder, n_items)
    labels = _labels(folder, n_items)
    with damage_is_told(META):
        noise = _noise(meta["noise"], dim, len(spread.nearest))
        facts = _facts(meta["facts"], norms, occurrences)
        return SpaceReport(noise, spread, facts, _groups(meta["groups"], labels))


def _noise(value: dict[str, Any], dim: int, n_measured: int) -> NoiseVerdict:
    by_chance = np.array([_cosine(each) for each in value["by_chance"]], dtype=np.float64)
    needed = whole(value["dim_needed"])
    if not 0 < len(by_chance) <= MAX_SHUFFLES or needed > dim:
        raise ValueError("no shuffles, or more directions than dimensions")
    return NoiseVerdict(_cosine(value["cosine"]), by_chance, needed, n_measured)


def _facts(value: dict[str, Any], norms: NDArray[np.float64], occurrences: NDArray[np.int64]) -> SpaceFacts:
    rho, skewness = value["norm_frequency"], finite(value["hub_skewness"])
    if abs(skewness) > len(occurrences) ** 0.5:
        raise ValueError("more skewed than so many numbers can be")
    return SpaceFacts(
        norms,
        None if rho is None else _cosine(rho),
        _cosine(value["mean_cosine"]),
        share(value["isotropy"]),
        skewness,
        occurrences,
        len(occurrences),
    )


def _groups(value: dict[str, Any], labels: NDArray[np.int32]) -> Groups:
    typical = tuple(tuple(whole(row) for row in rows) for rows in value["typical"])
    groups = Groups(labels, typical, _cosine(value["silhouette"]), _cosine(value["by_chance"]))
    if not 2 <= len(groups) <= min(MAX_GROUPS, len(labels) - 1) or int(labels.max()) >= len(groups):
        raise ValueError("a group that isn't there")
    if (np.diff(groups.sizes) > 0).any():
        raise ValueError("the largest group comes first")
    for group, (rows, size) in enumerate(zip(typical, groups.sizes.tolist(), strict=True)):
        if len(rows) != min(N_NAMES, size) or len(set(rows)) != len(rows):
            raise ValueError("more or fewer typical items than a group has")
        if any(row >= len(labels) or labels[row] != group for row in rows):
            raise ValueError("typical of another group")
    return groups


def _cosine(value: Any) -> float:
    """A number from -1 to 1: a cosine, a correlation, a silhouette. Raises ValueError or TypeError."""
    if isinstance(value, bool) or not -1 - SLACK <= value <= 1 + SLACK:
        raise ValueError("not between -1 and 1")
    return float(value)


def _cosines(folder: Path, member: str, fewest: int, most: int) -> NDArray[np.float32]:
    found = read_array(folder, member, np.float32, 1)
    with damage_is_told(member):
        if not fewest <= len(found) <= most or not (np.abs(found) <= 1 + SLACK).all():
            raise ValueError("too few or too many, or not cosines")
    return found


def _norms(folder: Path, n_items: int) -> NDArray[np.float64]:
    found = read_array(folder, NORMS, np.float64, 1)
    with damage_is_told(NORMS):
        if len(found) != n_items or not np.isfinite(found).all() or (found < 0).any():
            raise ValueError("not a length for each item")
    return found


def _occurrences(folder: Path, n_items: int) -> NDArray[np.int64]:
    found = read_array(folder, OCCURRENCES, np.int32, 1).astype(np.int64)
    with damage_is_told(OCCURRENCES):
        n = len(found)
        if not FEWEST <= n <= n_items or int(found.min()) < 0 or int(found.max()) >= n:
            raise ValueError("among the nearest of more items than there are")
    return found


def _labels(folder: Path, n_items: int) -> NDArray[np.int32]:
    found = read_array(folder, LABELS, np.uint8, 1).astype(np.int32)
    with damage_is_told(LABELS):
        if len(found) != n_items:
            raise ValueError("not a group for each item")
    return found
