"""From vectors to a map: what jobs and the command line call."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.projection.pca import fit_pca
from core.projection.quality import measure_quality
from core.projection.settings import check_settings
from core.projection.tsne import fit_tsne
from core.types import Progress, ProgressCallback, Projection, ProjectionSettings, keep_going

STAGE_PCA = "jobs-stage-pca"
STAGE_MEASURING = "jobs-stage-measuring"


def project(
    matrix: NDArray[np.float32], settings: ProjectionSettings | None = None, callback: ProgressCallback = keep_going
) -> Projection:
    """Draw a map of vectors and measure it.

    Parameters
    ----------
    matrix
        float32, shape (n, dim), n >= 1, the most frequent items first; may be a read-only memory map.
    settings
        PCA on the first two axes by default. t-SNE has as many dimensions as there are ``axes``.
    callback
        Told where the work is; t-SNE sends frames of `drawn_rows`. Returning True stops t-SNE and keeps its picture.

    Returns
    -------
    Projection
        ``facts``: ``n_items``, ``n_drawn``, and of PCA ``components``, the shares of variance of the first ten
        axes; of t-SNE ``perplexity_used``, ``n_iter_run``, ``kl_divergence`` (None if there was no iteration) and
        ``stopped``. ``notes``: ``projection-flat`` (a drawn axis shows nothing), ``projection-most-frequent``,
        ``projection-perplexity-lowered``, ``projection-too-few`` (fewer than 3 items: nothing to improve),
        ``projection-stopped``.

    Raises
    ------
    SettingsError
        See `core.projection.settings.check_settings`.
    """
    settings = settings or ProjectionSettings()
    check_settings(settings, len(matrix))
    return (_tsne if settings.method == "tsne" else _pca)(matrix, settings, callback)


def drawn_rows(n_items: int, limit: int) -> NDArray[np.int32]:
    """The rows that are drawn where there is a limit: the most frequent items, which come first.

    >>> drawn_rows(5, 3).tolist()
    [0, 1, 2]
    """
    return np.arange(min(n_items, limit), dtype=np.int32)


def _pca(matrix: NDArray[np.float32], settings: ProjectionSettings, callback: ProgressCallback) -> Projection:
    n = len(matrix)
    callback(Progress(STAGE_PCA, 0, n, "items"))
    result = fit_pca(matrix, normalize=settings.normalize)
    coordinates = result.transform(matrix, settings.axes)
    shares = tuple(result.share(axis) for axis in settings.axes)
    callback(Progress(STAGE_MEASURING, 0, n, "items", frame=coordinates[:, :2]))
    return Projection(
        coordinates,
        drawn_rows(n, n),
        settings,
        measure_quality(matrix, coordinates),
        shares,
        {"n_items": n, "n_drawn": n, "components": result.explained_variance_ratio.tolist()},
        () if all(shares) else ("projection-flat",),
    )


def _tsne(matrix: NDArray[np.float32], settings: ProjectionSettings, callback: ProgressCallback) -> Projection:
    rows = drawn_rows(len(matrix), settings.max_items)
    drawn = matrix[: len(rows)]
    result = fit_tsne(
        drawn,
        perplexity=settings.perplexity,
        n_iter=settings.n_iter,
        random_state=settings.random_state,
        n_jobs=settings.n_jobs,
        n_components=len(settings.axes),
        normalize=settings.normalize,
        callback=callback,
    )
    callback(Progress(STAGE_MEASURING, 0, len(rows), "items", frame=result.embedding[:, :2]))
    facts: dict[str, Any] = {
        "n_items": len(matrix),
        "n_drawn": len(rows),
        "perplexity_used": result.perplexity,
        "n_iter_run": result.n_iter,
        "kl_divergence": result.kl_divergence,
        "stopped": result.stopped,
    }
    told = {
        "projection-most-frequent": len(rows) < len(matrix),
        "projection-too-few": len(rows) < 3,
        "projection-perplexity-lowered": len(rows) >= 3 and result.perplexity < settings.perplexity,
        "projection-stopped": result.stopped,
    }
    notes = tuple(note for note, so in told.items() if so)
    return Projection(
        result.embedding, rows, settings, measure_quality(drawn, result.embedding), facts=facts, notes=notes
    )
