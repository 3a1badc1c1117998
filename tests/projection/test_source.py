"""The source that is shown draws the same map when it is run apart from this package."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from core.projection import fit_tsne, tsne_source
from core.types import Progress
from tests.projection.vectors import digits

AROUND = """
from sklearn.decomposition import PCA

vectors = np.load("vectors.npy").astype(np.float64)
points = (vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype(np.float32)
picture = PCA(svd_solver="covariance_eigh").fit_transform(points.astype(np.float64))[:, :2]
near = nearest_rows(points, 90, n_jobs=2)
start = start_picture(picture.astype(np.float32), 3)
coordinates, _, n_run = embed(joint_probabilities(*near, 30.0), start, 60, n_run={n_run})
np.save("coordinates.npy", coordinates.astype(np.float32))
print(n_run)
"""


@pytest.mark.parametrize("stop_at", [20, 60])
@pytest.mark.parametrize("n", [300, 700])
def test_the_source_draws_the_same_map(n: int, stop_at: int, tmp_path: Path) -> None:
    def stop(progress: Progress) -> bool:
        return progress.unit == "iterations" and progress.done >= stop_at

    drawn = fit_tsne(digits(n), n_iter=60, random_state=3, n_jobs=1, callback=stop)
    assert drawn.stopped == (stop_at < 60)
    np.save(tmp_path / "vectors.npy", digits(n))
    (tmp_path / "map.py").write_text(tsne_source() + AROUND.format(n_run=drawn.n_iter), encoding="utf-8")
    environment = {**os.environ, "PYTHONPATH": ""}
    done = subprocess.run([sys.executable, "map.py"], cwd=tmp_path, env=environment, capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (0, f"{drawn.n_iter}\n"), done.stderr
    np.testing.assert_array_equal(np.load(tmp_path / "coordinates.npy"), drawn.embedding)


def test_the_source_is_ours_alone() -> None:
    source = tsne_source()
    assert '"""' not in source
    assert "from core" not in source
    assert "NDArray" not in source
