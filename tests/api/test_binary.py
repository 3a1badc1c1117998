"""Coordinates, frames and files: their layout, and what browsers may keep."""

from __future__ import annotations

import io
import struct
import zipfile

import numpy as np
import pytest
from gensim.models import KeyedVectors
from starlette.testclient import TestClient

from core.jobs.frames import FrameWriter
from core.types import Frames, Model, TrainingSettings, VectorSet
from pages.parts.assets import version
from tests.api.made import DRAWN, Made, N


def test_points_have_the_documented_layout(client: TestClient, world: Made) -> None:
    for projection_id, n in ((world.whole_id, N), (world.part_id, DRAWN)):
        body = client.get(world.address(f"projections/{projection_id}/points")).content
        assert body[:4] == b"E2VP"
        assert struct.unpack_from("<III", body, 4) == (1, n, 2)
        xy = np.frombuffer(body, "<f4", 2 * n, 16).reshape(n, 2)
        rows = np.frombuffer(body, "<i4", n, 16 + 8 * n)
        np.testing.assert_array_equal(xy, world.whole.coordinates[:n])
        np.testing.assert_array_equal(rows, np.arange(n))
        assert len(body) == 16 + 12 * n


@pytest.mark.parametrize("part", ["labels", "column?name=genre"])
def test_what_never_changes_is_kept_by_the_browser(client: TestClient, world: Made, part: str) -> None:
    first = client.get(world.of_vectors(part))
    assert "no-cache" in first.headers["cache-control"]
    assert "private" in first.headers["cache-control"]
    again = client.get(world.of_vectors(part), headers={"If-None-Match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")


def test_text_is_compressed_and_floats_are_not(client: TestClient, world: Made) -> None:
    assert client.get(world.of_vectors("labels")).headers["content-encoding"] == "gzip"
    assert client.get(world.address(f"projections/{world.whole_id}/points")).headers["content-encoding"] == "identity"
    plain = client.get(world.of_vectors("labels"), headers={"Accept-Encoding": "identity"})
    assert plain.headers["content-encoding"] == "identity"


def test_the_word2vec_file_is_read_by_gensim(client: TestClient, world: Made, tmp_path) -> None:  # type: ignore[no-untyped-def]
    path = tmp_path / "vectors.txt"
    path.write_bytes(client.get(world.of_vectors("export/word2vec")).content)
    read = KeyedVectors.load_word2vec_format(str(path))
    np.testing.assert_allclose(read.vectors, world.vectors.matrix, rtol=1e-6)


def test_file_names_are_safe(client: TestClient, world: Made) -> None:
    for address in (
        world.of_vectors("export/npz"),
        world.address("workspace.zip"),
        world.of_vectors("export/neighbors.csv?i=0"),
    ):
        disposition = client.get(address).headers["content-disposition"]
        name = disposition.split('filename="')[1].split('"')[0]
        assert set(name) <= set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-")
        assert not name.startswith((".", "-"))


def test_cells_that_look_like_formulas_are_inert(client: TestClient, world: Made) -> None:
    area = client.post(world.of_vectors("items.csv"), json={"rows": [2, 0]}).content.decode("utf-8-sig")
    assert "'=1+1" in area
    near = client.get(world.of_vectors("export/neighbors.csv"), params={"i": 2, "k": 5}).content.decode("utf-8-sig")
    assert near.splitlines()[1].startswith("'=1+1,1,")


def test_the_workspace_is_one_zip(client: TestClient, world: Made) -> None:
    body = client.get(world.address("workspace.zip")).content
    names = zipfile.ZipFile(io.BytesIO(body)).namelist()
    assert any(world.vectors_id in name for name in names)


def test_the_map_page_is_whole_and_inert(client: TestClient, world: Made) -> None:
    page = client.get(world.address(f"projections/{world.part_id}/map.html")).text
    assert "<img src=x" not in page
    assert "item-299" in page


def test_unknown_formats_are_refused(client: TestClient, world: Made) -> None:
    assert client.get(world.of_vectors("export/pickle")).json()["error"] == "errors-map-no-such-format"


def test_the_newest_frame_of_a_job_and_its_labels(client: TestClient, world: Made) -> None:
    job = "0123456789abcdef"
    folder = world.workspace.path / "jobs" / job
    folder.mkdir(parents=True)
    assert client.get(world.address(f"jobs/{job}/labels")).status_code == 204
    writer = FrameWriter(folder)
    writer.labels(["one", "two"])
    writer.frame(np.zeros((2, 2), np.float32))
    writer.frame(np.array([[1, 2], [3, 4]], np.float32))
    body = client.get(world.address(f"jobs/{job}/frames?after=1")).content
    assert body[:4] == b"E2VF"
    assert struct.unpack_from("<III", body, 4) == (1, 2, 2)
    assert np.frombuffer(body, "<f4", 4, 16).tolist() == [1, 2, 3, 4]
    assert client.get(world.address(f"jobs/{job}/labels")).text.split("\0") == ["one", "two"]
    assert client.get(world.address(f"jobs/{job}/frames?after=2")).status_code == 204


def test_all_epochs_of_a_training(client: TestClient, world: Made) -> None:
    coordinates = np.arange(12, dtype=np.float32).reshape(3, 2, 2)
    small = VectorSet(world.vectors.items.head(4), world.vectors.matrix[:4])
    frames = Frames(coordinates, np.array([0, 1, 5], np.int32))
    corpus_id = world.workspace.save_corpus(_corpus(small), name="c", origin={})
    model = Model(small, np.zeros_like(small.matrix), TrainingSettings(vector_size=small.dim), frames=frames)
    model_id = world.workspace.save_model(model, name="m", corpus_id=corpus_id)
    body = client.get(world.address(f"vectors/{model_id}/training-frames")).content
    assert body[:4] == b"E2VT"
    assert struct.unpack_from("<III", body, 4) == (1, 3, 2)
    assert np.frombuffer(body, "<i4", 3, 16).tolist() == [0, 1, 5]
    np.testing.assert_array_equal(np.frombuffer(body, "<f4", offset=28), coordinates.ravel())
    assert client.get(world.of_vectors("training-frames")).status_code == 404


def _corpus(vectors: VectorSet):  # type: ignore[no-untyped-def]
    from core.types import Corpus

    return Corpus(vectors.items, np.zeros(2, np.int32), np.array([0, 2], np.int64))


def test_the_code_has_an_address_that_changes_with_it(client: TestClient) -> None:
    known = client.get(f"/web/{version()}/map/main.js")
    assert "immutable" in known.headers["cache-control"]
    assert known.headers["content-type"].startswith("text/javascript")
    assert client.get("/web/0000/map/main.js").headers["cache-control"] == "no-cache"


@pytest.mark.parametrize("name", ["..%2fview.py", "view.py", "%2e%2e", "main.js%00", "nothing.js"])
def test_only_files_of_the_browser_s_side_are_served(client: TestClient, name: str) -> None:
    assert client.get(f"/web/{version()}/map/{name}").status_code == 404
