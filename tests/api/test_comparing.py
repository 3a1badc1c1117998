"""The points of a comparison: both sides in one plane, by row; nothing for those who don't know the ids."""

from __future__ import annotations

import struct

import numpy as np
from starlette.testclient import TestClient

from core.comparison.spaces import compare
from core.types import Items, VectorSet
from tests.api.made import DIM, Made


def second(world: Made) -> tuple[str, VectorSet]:
    """Some of the items in another order, and others."""
    rows = np.random.default_rng(4).permutation(len(world.vectors))[:90]
    keys = [world.vectors.items.keys[row] for row in rows] + ["only here"]
    noise = np.random.default_rng(5).normal(size=(91, DIM))
    matrix = np.ascontiguousarray(np.vstack([world.vectors.matrix[rows], noise[:1]]) + 0.1 * noise, dtype=np.float32)
    vectors = VectorSet(Items.from_keys(keys), matrix)
    return world.workspace.save_vectors(vectors, name="Second", origin={"seed": 9}), vectors


def test_points_of_both_sides_are_those_of_the_comparison(client: TestClient, world: Made) -> None:
    other_id, other = second(world)
    expected = compare(world.vectors, other)
    for side in ("first", "second"):
        answer = client.get(world.address(f"compared/{world.vectors_id}/{other_id}/{side}/points"))
        n = len(expected.shared)
        assert (answer.status_code, struct.unpack_from("<III", answer.content, 4)) == (200, (1, n, 2))
        xy = np.frombuffer(answer.content, "<f4", 2 * n, 16).reshape(n, 2)
        rows = np.frombuffer(answer.content, "<i4", n, 16 + 8 * n)
        assert (np.diff(rows) > 0).all()
        order = np.argsort(getattr(expected.shared, side))
        np.testing.assert_array_equal(rows, getattr(expected.shared, side)[order])
        np.testing.assert_allclose(xy, getattr(expected.plane, side)[order], atol=1e-6)
        again = client.get(str(answer.url), headers={"If-None-Match": answer.headers["etag"]})
        assert again.status_code == 304


def test_what_is_not_there_is_refused(client: TestClient, world: Made) -> None:
    other_id, _ = second(world)
    nothing = VectorSet(Items.from_keys(["x", "y"]), np.eye(2, dtype=np.float32))
    alien = world.workspace.save_vectors(nothing, name="Alien", origin={"seed": 10})
    for first, other, side, code in (
        (world.vectors_id, "0" * 16, "first", "errors-artifact-missing"),
        (world.vectors_id, other_id, "third", "errors-map-no-such-item"),
        (world.vectors_id, alien, "first", "compare-none-shared"),
    ):
        answer = client.get(world.address(f"compared/{first}/{other}/{side}/points"))
        assert (answer.status_code, answer.json()["error"]) == (404, code)
        assert len(answer.json()["message"]) > 20
