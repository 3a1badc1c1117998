"""Every sample ships with what a look at its vectors finds."""

from __future__ import annotations

import numpy as np
import pytest

from core.intrinsic import look_at_space
from core.workspace import open_workspace, sample_workspaces

SAMPLES = [info.id for info in sample_workspaces()]


@pytest.mark.parametrize("name", SAMPLES)
def test_every_sample_comes_looked_at(name: str) -> None:
    workspace = open_workspace(name)
    (info,) = workspace.vector_sets()
    kept = workspace.find_space(info.id)
    assert kept is not None
    report = workspace.space(kept)
    assert len(report) == info.n_items
    assert not report.noise.is_noise


def test_what_ships_is_what_looking_again_finds() -> None:
    workspace = min(map(open_workspace, SAMPLES), key=lambda found: found.vector_sets()[0].n_items)
    (info,) = workspace.vector_sets()
    ships, vectors = workspace.space(workspace.spaces()[0].id), workspace.vectors(info.id)
    again = look_at_space(vectors.matrix, vectors.items.counts)
    assert again is not None
    np.testing.assert_allclose(again.noise.by_chance, ships.noise.by_chance, rtol=1e-4)
    np.testing.assert_allclose(again.spread.nearest, ships.spread.nearest, rtol=1e-4, atol=1e-5)
    np.testing.assert_allclose(again.facts.norms, ships.facts.norms)
    # Equally near neighbours may change places where rounding differs.
    assert np.mean(again.facts.occurrences == ships.facts.occurrences) > 0.95
    assert again.groups.silhouette == pytest.approx(ships.groups.silhouette, abs=0.02)
