"""The scripts that people take home do what the screen did."""

from __future__ import annotations

import ast
from pathlib import Path

import numpy as np
import polars as pl
import pytest
from gensim.models import KeyedVectors
from hypothesis import given
from hypothesis import strategies as st
from scipy.spatial.distance import pdist

from core.analogy import AnalogyMethod, Terms, nearest_to_last, parallelogram, solve_analogy
from core.code import analogy_script, explore_script, train_script
from core.code.script import literal
from core.export import corpus_jsonl, npz, save
from core.linear import principal_axes
from core.locales import LANGUAGES
from core.projection import project
from core.similarity import CosineIndex
from core.training import train
from core.types import Corpus, Items, Progress, Projection, ProjectionSettings, TrainingSettings, VectorSet
from tests.code.running import run_script

HOSTILE = 'x"; import os; os.system("touch owned")  # \n\'\'\'"""\\'
KEYS = ["патша", "ханшайым", "ер", "әйел", HOSTILE, "<img src=x onerror=alert(1)>", "=1+1"]
N_ITEMS = 60
GLOVE = Path(__file__).parents[2] / "sample_data" / "words" / "glove_6b_50d_10k.bin"


@pytest.fixture(scope="module")
def vectors() -> VectorSet:
    keys = KEYS + [f"item {row}" for row in range(len(KEYS), N_ITEMS)]
    titles = [None if row % 2 else f"Title {row}" for row in range(N_ITEMS)]
    matrix = np.random.default_rng(1).normal(size=(N_ITEMS, 8)).astype(np.float32)
    return VectorSet(Items(pl.DataFrame({"key": keys, "title": titles})), matrix)


@pytest.fixture(scope="module")
def words() -> VectorSet:
    """So many that t-SNE's forces come from the mesh."""
    read = KeyedVectors.load_word2vec_format(GLOVE, binary=True, limit=1_200)
    return VectorSet(Items.from_keys(read.index_to_key), read.vectors)


@pytest.fixture
def folder(vectors: VectorSet, tmp_path: Path) -> Path:
    save(npz(vectors), tmp_path / "vectors.npz")
    return tmp_path


def shown(scores: np.ndarray, labels: list[str]) -> list[str]:
    """Lines as the scripts print them; labels with line breaks take several."""
    return "\n".join(f"{score:.4f}  {label}" for score, label in zip(scores, labels, strict=True)).splitlines()


def test_the_training_script_makes_the_same_vectors(tmp_path: Path) -> None:
    rng = np.random.default_rng(0)
    tokens = np.sort(rng.integers(0, 30, 3_000)).astype(np.int32)
    rng.shuffle(tokens)
    counts = np.bincount(tokens, minlength=30)
    order = np.argsort(-counts, kind="stable")
    keys = [f"item {row}" if row else HOSTILE for row in range(30)]
    tokens = np.argsort(order)[tokens].astype(np.int32)
    corpus = Corpus(Items.from_keys(keys, counts[order]), tokens, np.arange(0, 3_001, 10))
    settings = TrainingSettings(vector_size=8, epochs=3, seed=5)
    save(corpus_jsonl(corpus), tmp_path / "corpus.jsonl")
    printed = run_script(train_script(settings, HOSTILE), tmp_path)
    model = train(corpus, settings)
    with np.load(tmp_path / "vectors.npz") as archive:
        rows = [model.vectors.items.index[key] for key in archive["keys"].tolist()]
        np.testing.assert_array_equal(archive["vectors"], model.vectors.matrix[rows])
    found = CosineIndex(model.vectors).neighbors(0)
    assert printed == shown(found.cosines, [keys[row] for row in found.rows])


@pytest.mark.parametrize(("top", "normalize", "axes"), [(None, True, (0, 1)), (40, False, (2, 0))])
def test_the_map_script_finds_the_same_neighbors_and_pca_map(
    vectors: VectorSet, folder: Path, top: int | None, normalize: bool, axes: tuple[int, int]
) -> None:
    settings = ProjectionSettings(axes=axes, normalize=normalize)
    expected = principal_axes(vectors.matrix, normalize).coordinates(vectors.matrix, axes)
    projection = Projection(expected, np.arange(N_ITEMS, dtype=np.int32), settings)
    row = KEYS.index(HOSTILE)
    script = explore_script(projection, vectors.items, row, n_neighbors=7, top=top)
    printed = run_script(script + 'np.save("coordinates.npy", coordinates)\n', folder)
    found = CosineIndex(vectors).neighbors(row, n_neighbors=7, top=top)
    assert printed == shown(found.cosines, [vectors.items.labels[other] for other in found.rows])
    np.testing.assert_allclose(np.load(folder / "coordinates.npy"), expected, atol=1e-5)
    page = (folder / "map.html").read_text(encoding="utf-8")
    assert "<img src=x" not in page
    assert not (folder / "owned").exists()


@pytest.mark.parametrize("n_run", [500, 40, 0])
def test_the_map_script_draws_the_same_tsne_map(vectors: VectorSet, folder: Path, n_run: int) -> None:
    drawn = ProjectionSettings("tsne", n_jobs=1, max_items=N_ITEMS - 5)
    reached: list[float] = []

    def stop(progress: Progress) -> bool:
        reached.append(progress.done)
        return progress.unit == "iterations" and progress.done >= n_run

    projection = project(vectors.matrix, drawn, stop)
    script = explore_script(projection, vectors.items, 0)
    run_script(script + 'np.save("coordinates.npy", coordinates)\n', folder)
    found = np.load(folder / "coordinates.npy")
    assert found.shape == (N_ITEMS - 5, 2)
    np.testing.assert_allclose(found, projection.coordinates, rtol=1e-5, atol=1e-5)
    assert projection.facts["n_iter_run"] in (n_run, *reached)


@pytest.mark.parametrize(("normalize", "n_jobs", "n_run"), [(True, 1, 120), (True, 2, 50), (False, 1, 120)])
def test_the_script_draws_the_very_same_large_tsne_map(
    words: VectorSet, tmp_path: Path, normalize: bool, n_jobs: int, n_run: int
) -> None:
    save(npz(words), tmp_path / "vectors.npz")

    def stop(progress: Progress) -> bool:
        return progress.unit == "iterations" and progress.done >= n_run

    settings = ProjectionSettings("tsne", n_iter=120, n_jobs=n_jobs, normalize=normalize)
    projection = project(words.matrix, settings, stop)
    assert projection.facts["stopped"] == (n_run < settings.n_iter)
    assert n_run <= projection.facts["n_iter_run"] <= settings.n_iter
    script = explore_script(projection, words.items, 0)
    run_script(script + 'np.save("coordinates.npy", coordinates)\n', tmp_path)
    np.testing.assert_array_equal(np.load(tmp_path / "coordinates.npy").astype(np.float32), projection.coordinates)


@pytest.mark.parametrize("method", ["3cosadd", "3cosmul"])
@pytest.mark.parametrize("exclude_query", [True, False])
def test_the_analogy_script_gives_the_same_answers(
    vectors: VectorSet, folder: Path, method: AnalogyMethod, exclude_query: bool
) -> None:
    index, labels = CosineIndex(vectors), vectors.items.labels
    terms = Terms(positive=(0, KEYS.index(HOSTILE)), negative=(2,))
    answers = solve_analogy(index, terms.positive, terms.negative, method, exclude_query=exclude_query)
    expected, answer = 20, int(answers.rows[0])
    script = analogy_script(
        terms, vectors.items, method=method, exclude_query=exclude_query, answer=answer, expected=expected
    )
    printed = run_script(script + 'np.save("plane.npy", plane)\n', folder)
    nearest = nearest_to_last(index, terms, exclude_query=exclude_query)
    assert printed == [
        *shown(answers.scores, [labels[row] for row in answers.rows]),
        f"{labels[expected]}: {answers.rank_of(expected)}",
        *shown(nearest.cosines, [labels[row] for row in nearest.rows]),
    ]
    drawn = parallelogram(index, 2, *terms.positive, answer)
    np.testing.assert_allclose(pdist(np.load(folder / "plane.npy")), pdist(drawn.points), atol=1e-5)
    assert not (folder / "owned").exists()


def test_an_analogy_without_the_sentence_form_has_no_parallelogram(vectors: VectorSet) -> None:
    script = analogy_script(Terms((0,), ()), vectors.items, answer=3)
    assert "plotly" not in script


@pytest.mark.parametrize("language", LANGUAGES)
def test_comments_speak_the_language_and_all_scripts_are_python(vectors: VectorSet, language: str) -> None:
    projection = Projection(np.zeros((60, 2), np.float32), np.arange(60, dtype=np.int32), ProjectionSettings("tsne"))
    scripts = [
        train_script(TrainingSettings(workers=4), "a", corpus_file="my\ncorpus", stopped_after=2, language=language),
        explore_script(projection, vectors.items, 4, language=language),
        analogy_script(Terms((0, 1), (2,)), vectors.items, exclude_query=False, language=language),
    ]
    for script in scripts:
        ast.parse(script)
        comments = [line for line in script.splitlines() if line.startswith("#")]
        is_cyrillic = any("а" <= letter <= "я" for letter in "".join(comments))
        assert is_cyrillic == (language != "en")
    assert "workers=4" in scripts[0]


VALUES = st.text() | st.integers() | st.booleans() | st.none() | st.floats(allow_nan=False, allow_infinity=False)


@given(st.recursive(VALUES, st.lists))
def test_literals_are_values_and_nothing_else(value: object) -> None:
    written = literal(value)
    assert written.isprintable()
    assert ast.literal_eval(written) == value
