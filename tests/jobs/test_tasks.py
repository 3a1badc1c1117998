"""The real tasks in a real worker: text and vectors are read, trained, drawn; the same again answers from disk."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from core.intrinsic import AnalogyReport, look_at_space, shipped_name
from core.jobs import JobManager, JobStatus, frame_labels, newest_frame
from core.reading import ReadingSettings, TextSettings
from core.reading.summary import Summary
from core.settings import settings
from core.similarity import CosineIndex
from core.types import Items, ProjectionSettings, TrainingSettings, VectorSet
from core.workspace import Workspace, create_workspace
from tests.jobs.waiting import PATIENCE_SECONDS, done, eventually, now
from tests.reading.play_files import PLAY_FILES
from tests.reading.test_archives import zipped

TEXT = "\n".join(
    f"the {animal} eats {food} near {place}"
    for animal, food, place in [
        (a, f, p) for a in ("cat", "dog", "fox", "hen") for f in ("fish", "corn", "meat") for p in ("home", "woods")
    ]
)
VECTORS = b"3 2\na 1 0\nb 0 1\nc 0.5 0.5\n"
TRAINING = TrainingSettings(vector_size=8, min_count=1, epochs=3)
TSNE = ProjectionSettings(method="tsne", perplexity=3, n_iter=100, n_jobs=1)


@pytest.fixture(scope="module")
def working(home: Path) -> Iterator[JobManager]:
    """A manager with the real tasks."""
    manager = JobManager(settings())
    yield manager
    manager.close()


@pytest.fixture(scope="module")
def shared(home: Path) -> Workspace:
    """One workspace that the tests of this module go on with."""
    return create_workspace("Tasks")


def result(status: JobStatus) -> dict[str, str]:
    assert (status.state, status.error) == ("done", None)
    assert status.result is not None
    return status.result


def reading(workspace: Workspace) -> dict[str, Any]:
    upload_id = workspace.save_upload("animals.txt", TEXT.encode())
    wanted = ReadingSettings(format="text", kind="words", text=TextSettings(sentences="lines"))
    return {"uploads": [upload_id], "catalogue": None, "settings": wanted.to_json(), "name": "Animals"}


@pytest.fixture(scope="module")
def corpus_id(working: JobManager, shared: Workspace) -> str:
    return result(done(working, shared, "read", **reading(shared)))["corpus_id"]


@pytest.fixture(scope="module")
def trained(working: JobManager, shared: Workspace, corpus_id: str) -> dict[str, str]:
    return result(
        done(working, shared, "train", corpus_id=corpus_id, settings=TRAINING.to_json(), name="Animal vectors")
    )


def test_a_text_becomes_a_corpus(working: JobManager, shared: Workspace, corpus_id: str) -> None:
    info = shared.corpus_info(corpus_id)
    assert (info.name, info.kind, info.n_sequences, info.n_tokens) == ("Animals", "words", 24, 24 * 6)
    again = done(working, shared, "read", **(reading(shared) | {"name": "Another name"}))
    assert result(again) == {"corpus_id": corpus_id}
    assert [found.name for found in shared.corpora()] == ["Animals"]


def test_a_corpus_becomes_a_model_with_a_map(
    working: JobManager, shared: Workspace, corpus_id: str, trained: dict[str, str]
) -> None:
    model = shared.model(trained["vectors_id"])
    assert model.settings == TRAINING
    assert len(model.epochs) == 3
    projection = shared.projection(trained["projection_id"])
    assert projection.settings == ProjectionSettings()
    assert len(projection.rows) == len(model.vectors)
    before = shared.size()
    again = done(working, shared, "train", corpus_id=corpus_id, settings=TRAINING.to_json(), name="x")
    assert result(again) == trained
    working.dismiss(shared.id)
    assert [info.name for info in shared.vector_sets()] == ["Animal vectors"]
    assert shared.size() <= before


def test_the_map_moves_while_it_trains(working: JobManager, shared: Workspace, corpus_id: str) -> None:
    wanted = TrainingSettings(vector_size=8, min_count=1, epochs=2, seed=9)
    status = done(working, shared, "train", corpus_id=corpus_id, settings=wanted.to_json(), name="Moving")
    assert status.frame_sequence > 0
    labels = frame_labels(shared, status.id)
    assert labels is not None
    assert set(labels) == set(shared.corpus(corpus_id).items.labels)
    frame = newest_frame(shared, status.id)
    assert frame is not None
    assert len(frame.coordinates) == len(labels)


def test_vectors_become_a_t_sne_map(working: JobManager, shared: Workspace, trained: dict[str, str]) -> None:
    status = done(working, shared, "project", vectors_id=trained["vectors_id"], settings=TSNE.to_json())
    projection = shared.projection(result(status)["projection_id"])
    assert projection.settings == TSNE
    assert np.isfinite(projection.coordinates).all()
    assert frame_labels(shared, status.id) == shared.vectors(trained["vectors_id"]).items.labels
    frame = newest_frame(shared, status.id)
    assert frame is not None
    assert frame.coordinates.shape == projection.coordinates.shape
    assert len(shared.projections(trained["vectors_id"])) == 2


def test_stopping_a_training_keeps_a_model_that_does_not_answer_for_the_whole(
    working: JobManager, shared: Workspace, corpus_id: str
) -> None:
    wanted = TrainingSettings(vector_size=8, min_count=1, epochs=500, seed=3)
    working.submit(shared, "train", {"corpus_id": corpus_id, "settings": wanted.to_json(), "name": "Stopped"})
    eventually(lambda: now(working, shared).stage == "jobs-stage-training" or not now(working, shared).active)
    working.stop_and_keep(shared.id)
    status = working.wait(now(working, shared).id, PATIENCE_SECONDS)
    model = shared.model(result(status)["vectors_id"])
    assert model.stopped
    assert len(model.epochs) < 500
    assert shared.find_model(corpus_id, wanted) is None
    assert len(shared.projection(result(status)["projection_id"]).rows) == len(model.vectors)


def test_a_vector_file_becomes_vectors_with_a_map(working: JobManager, shared: Workspace) -> None:
    upload_id = shared.save_upload("v.txt", VECTORS)
    wanted = ReadingSettings(format="word2vec-text", kind="vectors")
    args = {"uploads": [upload_id], "catalogue": None, "settings": wanted.to_json(), "name": "Three"}
    made = result(done(working, shared, "read", **args))
    np.testing.assert_array_equal(shared.vectors(made["vectors_id"]).matrix, [[1, 0], [0, 1], [0.5, 0.5]])
    assert shared.vectors_info(made["vectors_id"]).kind == "imported"
    assert shared.projection_info(made["projection_id"]).n_points == 3
    assert result(done(working, shared, "read", **args)) == made


def test_what_cannot_be_read_is_told_and_changes_nothing(working: JobManager, workspace: Workspace) -> None:
    upload_id = workspace.save_upload("empty.txt", b"")
    args = {"uploads": [upload_id], "catalogue": None, "settings": ReadingSettings().to_json(), "name": "Empty"}
    status = done(working, workspace, "read", **args)
    assert status.state == "failed"
    assert status.error is not None
    assert status.error.code == "errors-file-empty"
    assert workspace.corpora() == []


def test_opening_replaces_an_archive_by_what_is_in_it(working: JobManager, shared: Workspace) -> None:
    upload_id = shared.save_upload("histories.zip", zipped({"h.json": PLAY_FILES["spotify-extended"]}))
    opened = result(done(working, shared, "open", upload=upload_id))["upload_id"]
    assert upload_id not in dict(shared.uploads())
    path, name = shared.upload(opened)
    assert name == "h.json"
    assert b"ip_addr" not in path.read_bytes()
    found = Summary.from_json(shared.opened_as(opened))
    assert (found.n_items, found.n_sequences, found.containers) == (3, 2, ("spotify-private",))


def test_counting_leaves_the_file_as_it_came_and_its_numbers_beside_it(working: JobManager, shared: Workspace) -> None:
    args = reading(shared)
    (upload_id,) = args["uploads"]
    assert result(done(working, shared, "count", upload=upload_id, settings=args["settings"])) == {}
    found = Summary.from_json(shared.opened_as(upload_id))
    assert (found.n_tokens, found.n_sequences, found.n_files) == (24 * 6, 24, 1)
    assert found.settings == ReadingSettings.from_json(args["settings"])
    assert shared.upload(upload_id)[0].read_bytes() == TEXT.encode()
    longer = args["settings"] | {"min_sequence_length": 7}
    done(working, shared, "count", upload=upload_id, settings=longer)
    nothing = Summary.from_json(shared.opened_as(upload_id))
    assert (nothing.n_tokens, nothing.n_sequences) == (0, 0)
    assert nothing.settings == ReadingSettings.from_json(longer)


def test_there_is_room_until_every_worker_is_busy(working: JobManager, shared: Workspace) -> None:
    assert working.has_room()
    closed = JobManager(settings())
    closed.close()
    assert not closed.has_room()


def test_what_cannot_be_opened_stays_as_it_came(working: JobManager, shared: Workspace) -> None:
    upload_id = shared.save_upload("locked.zip", zipped({"a.7z": b"7z\xbc\xaf\x27\x1c" * 9, "b.png": b"\x89PNG"}))
    before = shared.size()
    status = done(working, shared, "open", upload=upload_id)
    assert status.error is not None and status.error.code == "errors-archive-nothing"
    assert upload_id in dict(shared.uploads())
    working.dismiss(shared.id)
    assert shared.size() <= before


def test_a_corpus_is_measured_once(working: JobManager, shared: Workspace, corpus_id: str) -> None:
    args = {"corpus_id": corpus_id, "settings": TRAINING.to_json(), "protocol": {"seed": 3}}
    status = done(working, shared, "evaluate", **args)
    evaluation_id = result(status)["evaluation_id"]
    evaluation = shared.evaluation(evaluation_id)
    assert evaluation.facts["n_test"] == 12
    assert {"blend", "input-output", "popularity"} <= {found.name for found in evaluation.results}
    info = shared.evaluation_info(evaluation_id)
    assert (info.settings, info.protocol.seed, info.winner) == (TRAINING, 3, evaluation.winner)
    assert result(done(working, shared, "evaluate", **args)) == {"evaluation_id": evaluation_id}
    assert len(shared.evaluations(corpus_id)) == 1


def test_a_corpus_without_enough_lists_is_not_measured(working: JobManager, workspace: Workspace) -> None:
    args = reading(workspace)
    args["uploads"] = [workspace.save_upload("short.txt", b"the cat eats fish\nthe dog eats meat\n")]
    short = result(done(working, workspace, "read", **args))["corpus_id"]
    status = done(working, workspace, "evaluate", corpus_id=short, settings=TRAINING.to_json())
    assert status.error is not None
    assert status.error.code == "errors-evaluation-too-few-lists"
    assert workspace.evaluations() == []


def test_windows_and_orders_are_compared_once(working: JobManager, workspace: Workspace) -> None:
    lines = "\n".join(" ".join(f"w{(7 * line + step * step) % 40}" for step in range(5)) for line in range(80))
    args = reading(workspace)
    args["uploads"] = [workspace.save_upload("words.txt", lines.encode())]
    corpus_id = result(done(working, workspace, "read", **args))["corpus_id"]
    contrast_id = result(done(working, workspace, "contrast", corpus_id=corpus_id))["contrast_id"]
    contrast = workspace.contrast(contrast_id)
    assert (len(contrast.rows), contrast.n_tokens, contrast.settings.window) == (40, 400, 2)
    assert 0 <= contrast.jaccard("order") <= 1
    assert result(done(working, workspace, "contrast", corpus_id=corpus_id)) == {"contrast_id": contrast_id}
    assert workspace.vector_sets() == []


def test_too_few_items_are_not_compared(working: JobManager, shared: Workspace, corpus_id: str) -> None:
    status = done(working, shared, "contrast", corpus_id=corpus_id)
    assert status.error is not None
    assert status.error.code == "errors-contrast-too-few"
    assert shared.contrasts() == []


def test_a_model_is_trained_again_with_other_seeds(working: JobManager, shared: Workspace, corpus_id: str) -> None:
    trained = done(working, shared, "train", corpus_id=corpus_id, settings=TRAINING.to_json(), name="Again")
    vectors_id = result(trained)["vectors_id"]
    stability_id = result(done(working, shared, "stability", vectors_id=vectors_id, n_runs=2))["stability_id"]
    found = shared.stability(stability_id)
    assert found.seeds == (TRAINING.seed + 1, TRAINING.seed + 2)
    others = [nearest_of(working, shared, corpus_id, replace(TRAINING, seed=seed)) for seed in found.seeds]
    own = nearest_of(working, shared, corpus_id, TRAINING)
    assert found.neighbors.tolist() == own
    for near, counted, *again in zip(own, found.kept.tolist(), *others, strict=True):
        assert counted == [sum(row in other for other in again) for row in near]
    again = done(working, shared, "stability", vectors_id=vectors_id, n_runs=2)
    assert result(again) == {"stability_id": stability_id}


def nearest_of(working: JobManager, shared: Workspace, corpus_id: str, wanted: TrainingSettings) -> list[list[int]]:
    """The ten nearest of each item, by a training of its own."""
    status = done(working, shared, "train", corpus_id=corpus_id, settings=wanted.to_json(), name="Once more")
    vectors = shared.vectors(result(status)["vectors_id"])
    index = CosineIndex(vectors)
    return [index.neighbors(row, 10).rows.tolist() for row in range(len(vectors))]


def test_trainings_that_are_stopped_keep_those_that_are_done(
    working: JobManager, shared: Workspace, corpus_id: str
) -> None:
    wanted = replace(TRAINING, epochs=150)
    trained = done(working, shared, "train", corpus_id=corpus_id, settings=wanted.to_json(), name="Long")
    vectors_id = result(trained)["vectors_id"]
    working.submit(shared, "stability", {"vectors_id": vectors_id, "n_runs": settings().max_stability_runs})

    def one_is_done() -> bool:
        status = now(working, shared)
        return not status.active or (status.total > 0 and status.done > status.total / settings().max_stability_runs)

    eventually(one_is_done)
    working.stop_and_keep(shared.id)
    status = working.wait(now(working, shared).id, PATIENCE_SECONDS)
    assert 1 <= shared.stability(result(status)["stability_id"]).n_runs < settings().max_stability_runs


def test_imported_vectors_are_not_trained_again(working: JobManager, workspace: Workspace) -> None:
    args = reading(workspace)
    args["uploads"] = [workspace.save_upload("three.txt", VECTORS)]
    args["settings"] = ReadingSettings(format="word2vec-text", kind="vectors").to_json()
    vectors_id = result(done(working, workspace, "read", **args))["vectors_id"]
    status = done(working, workspace, "stability", vectors_id=vectors_id, n_runs=2)
    assert status.error is not None
    assert status.error.code == "stability-imported"


def test_better_settings_are_searched_and_kept(working: JobManager, shared: Workspace, corpus_id: str) -> None:
    args = {"corpus_id": corpus_id, "settings": TRAINING.to_json(), "protocol": {}}
    tuning_id = result(done(working, shared, "tune", **args))["tuning_id"]
    info, tuning = shared.tuning_info(tuning_id), shared.tuning(tuning_id)
    assert info.given == TRAINING
    assert (info.settings, info.stopped) == (tuning.settings, False)
    assert tuning.rungs.height == tuning.facts["n_trainings"]
    assert result(done(working, shared, "tune", **args)) == {"tuning_id": tuning_id}


def test_a_search_that_is_stopped_keeps_the_best_so_far(working: JobManager, shared: Workspace, corpus_id: str) -> None:
    wanted = TrainingSettings(vector_size=8, min_count=1, epochs=1000)
    working.submit(shared, "tune", {"corpus_id": corpus_id, "settings": wanted.to_json()})
    eventually(lambda: "best" in now(working, shared).facts or not now(working, shared).active)
    working.stop_and_keep(shared.id)
    status = working.wait(now(working, shared).id, PATIENCE_SECONDS)
    tuning = shared.tuning(result(status)["tuning_id"])
    assert tuning.facts["stopped"]
    assert 0 < tuning.rungs.height < 8
    assert shared.find_tuning(corpus_id, wanted) is None


def test_vectors_are_measured_with_a_set_once(working: JobManager, shared: Workspace) -> None:
    items = Items.from_keys(["a", "b", "c", "d", "e"])
    matrix = np.array([[1, 0, 0], [1, 1, 0], [0, 0, 1], [0, 1, 1], [1, 1, 1]], np.float32)
    vectors_id = shared.save_vectors(VectorSet(items, matrix), name="Letters", origin={"letters": 1})
    asked = {"vectors_id": vectors_id, "task": "analogies", "top": 5}
    own = {**asked, "text": "a b c d\na b c x\n", "name": "mine.txt"}
    found = result(done(working, shared, "measure", **own))["intrinsic_id"]
    report = shared.intrinsic(found)
    assert isinstance(report, AnalogyReport)
    assert (report.total.n_right, report.total.n_asked, report.total.n_questions) == (1, 1, 2)
    assert shared.intrinsic_info(found).name == "mine.txt"
    assert result(done(working, shared, "measure", **own)) == {"intrinsic_id": found}
    shipped = result(done(working, shared, "measure", **asked, set="google-analogies"))["intrinsic_id"]
    assert shipped_name(shared.intrinsic_info(shipped).set_hash) == "google-analogies"
    assert len(shared.intrinsics(vectors_id)) == 2


def test_vectors_are_looked_at_once(working: JobManager, shared: Workspace) -> None:
    matrix = np.random.default_rng(5).standard_normal((60, 6)).astype(np.float32)
    items = Items.from_keys([f"item {row}" for row in range(60)])
    vectors_id = shared.save_vectors(VectorSet(items, matrix), name="Noise", origin={"noise": 5})
    status = done(working, shared, "space", vectors_id=vectors_id)
    found = result(status)["space_id"]
    assert (found, status.can_stop_and_keep) == (shared.find_space(vectors_id), False)
    expected = look_at_space(matrix)
    assert expected is not None
    report = shared.space(found)
    np.testing.assert_allclose(report.noise.by_chance, expected.noise.by_chance, rtol=1e-5)
    assert report.facts.occurrences.tolist() == expected.facts.occurrences.tolist()
    assert report.noise.is_noise
    made = shared.folder_of("space", found).stat().st_mtime_ns
    assert result(done(working, shared, "space", vectors_id=vectors_id)) == {"space_id": found}
    assert shared.folder_of("space", found).stat().st_mtime_ns == made


def test_a_set_that_can_t_be_read_is_told(working: JobManager, shared: Workspace) -> None:
    (info, *_) = shared.vector_sets()
    status = done(working, shared, "measure", vectors_id=info.id, task="similarity", top=5, text="a b\n1\n")
    assert status.error is not None
    assert status.error.code == "errors-set-no-pair"
