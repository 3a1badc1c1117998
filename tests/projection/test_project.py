"""From vectors and settings to a map, with all that must be told about it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from core.errors import SettingsError
from core.locales import LANGUAGES, translate
from core.projection import RANGES, check_settings, drawn_rows, fit_pca, measure_quality, project
from core.types import Progress, Projection, ProjectionSettings
from tests.projection.vectors import digits, noise

TSNE = ProjectionSettings(method="tsne", n_iter=50, n_jobs=1)


def test_a_pca_map() -> None:
    matrix = digits(300)
    settings = ProjectionSettings(axes=(1, 2))
    drawn = project(matrix, settings)
    result = fit_pca(matrix)
    np.testing.assert_array_equal(drawn.coordinates, result.transform(matrix, (1, 2)))
    np.testing.assert_array_equal(drawn.rows, np.arange(300))
    assert drawn.rows.dtype == np.int32
    assert drawn.settings == settings
    assert drawn.explained_variance_ratio == (result.share(1), result.share(2))
    assert drawn.facts["components"] == result.explained_variance_ratio.tolist()
    assert drawn.quality == measure_quality(matrix, drawn.coordinates)
    assert drawn.notes == ()


def test_a_pca_map_in_three_dimensions() -> None:
    assert project(digits(50), ProjectionSettings(axes=(0, 1, 2))).coordinates.shape == (50, 3)


def test_a_t_sne_map_of_the_most_frequent() -> None:
    matrix = digits(300)
    told: list[Progress] = []

    def callback(progress: Progress) -> bool:
        told.append(progress)
        return False

    drawn = project(matrix, replace(TSNE, max_items=200), callback)
    np.testing.assert_array_equal(drawn.coordinates, project(matrix[:200], TSNE).coordinates)
    np.testing.assert_array_equal(drawn.rows, drawn_rows(300, 200))
    assert drawn.quality == measure_quality(matrix[:200], drawn.coordinates)
    assert drawn.notes == ("projection-most-frequent",)
    assert (drawn.facts["n_items"], drawn.facts["n_drawn"]) == (300, 200)
    assert (drawn.facts["perplexity_used"], drawn.facts["n_iter_run"], drawn.facts["stopped"]) == (30, 50, False)
    assert drawn.facts["kl_divergence"] > 0
    frames = [progress.frame for progress in told if progress.frame is not None]
    assert {frame.shape for frame in frames} == {(200, 2)}
    np.testing.assert_array_equal(frames[-1], drawn.coordinates)


@pytest.mark.parametrize(
    ("n", "notes"),
    [(2, ("projection-too-few",)), (3, ("projection-perplexity-lowered",)), (40, ("projection-perplexity-lowered",))],
)
def test_few_items_are_told(n: int, notes: tuple[str, ...]) -> None:
    drawn = project(noise(n), TSNE)
    assert drawn.notes == notes
    assert drawn.settings.perplexity == 30
    assert drawn.facts["perplexity_used"] == max(1, (n - 1) / 3)


def test_stopping_is_told() -> None:
    drawn = project(digits(100), TSNE, lambda progress: progress.done > 0)
    assert drawn.notes == ("projection-stopped",)
    assert drawn.facts["stopped"]
    assert drawn.facts["n_iter_run"] < 50


def test_a_map_that_is_only_a_line_is_told() -> None:
    assert project(noise(10, dim=1)).notes == ("projection-flat",)


def all_notes() -> list[Projection]:
    few, many = noise(3), digits(100)
    return [
        project(noise(10, dim=1)),
        project(noise(2), TSNE),
        project(few, TSNE),
        project(many, replace(TSNE, max_items=99)),
        project(many, TSNE, lambda progress: progress.done > 0),
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_notes_have_texts_that_the_facts_complete(language: str) -> None:
    texts = [translate(language, note, **drawn.facts) for drawn in all_notes() for note in drawn.notes]
    assert len(set(texts)) == 5
    assert any("99" in text for text in texts)


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"method": "umap"}, "errors-projection-method"),
        ({"axes": (0,)}, "errors-projection-axes"),
        ({"axes": (0, 0)}, "errors-projection-axes"),
        ({"axes": (-1, 0)}, "errors-projection-axes"),
        ({"axes": (0, 1024)}, "errors-projection-axes"),
        ({"perplexity": 0.5}, "errors-projection-perplexity"),
        ({"perplexity": float("nan")}, "errors-projection-perplexity"),
        ({"n_iter": 0}, "errors-projection-n-iter"),
        ({"random_state": -1}, "errors-projection-random-state"),
        ({"n_jobs": 0}, "errors-projection-n-jobs"),
        ({"max_items": 0}, "errors-projection-max-items"),
    ],
)
def test_settings_out_of_range_are_refused(change: dict[str, Any], code: str) -> None:
    with pytest.raises(SettingsError) as caught:
        project(noise(10), replace(TSNE, **change))
    assert caught.value.code == code
    for language in LANGUAGES:
        assert translate(language, code, **caught.value.params)


@pytest.mark.parametrize("end", [0, 1])
@pytest.mark.parametrize("name", RANGES)
def test_the_ends_of_a_range_are_allowed(name: str, end: int) -> None:
    value = RANGES[name][end]
    check_settings(replace(TSNE, **{name: value}), n_items=10)
    with pytest.raises(SettingsError, match=f"errors-projection-{name.replace('_', '-')}"):
        check_settings(replace(TSNE, **{name: value + (1 if end else -1)}), n_items=10)


def test_nothing_makes_no_map() -> None:
    with pytest.raises(SettingsError, match="errors-projection-empty"):
        project(np.empty((0, 5), dtype=np.float32))
