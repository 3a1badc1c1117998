"""One line under a map: method, settings, seed, and how far to trust it."""

from __future__ import annotations

from core.types import Projection
from pages.parts.i18n import t


def caption(projection: Projection) -> str:
    """What was drawn, with which settings, and its measured quality."""
    parts = [_method(projection)]
    quality = projection.quality
    if quality is not None:
        parts.append(
            t(
                "explore-neighbors-kept",
                share=quality.neighbors_kept,
                chance=quality.neighbors_kept_random,
                n=quality.n_neighbors,
            )
        )
        parts.append(t("explore-trustworthiness", value=quality.trustworthiness))
    return " · ".join(parts)


def _method(projection: Projection) -> str:
    settings = projection.settings
    if settings.method == "pca":
        axes = ", ".join(str(axis + 1) for axis in settings.axes)
        return t("explore-caption-pca", axes=axes, share=sum(projection.explained_variance_ratio))
    return t(
        "explore-caption-tsne",
        perplexity=float(projection.facts.get("perplexity_used", settings.perplexity)),
        iterations=int(projection.facts.get("n_iter_run", settings.n_iter)),
        seed=str(settings.random_state),
    )


def notes(projection: Projection) -> list[str]:
    """What a person must be told about this map: a perplexity that was lowered, items that were left out."""
    return [t(note, **projection.facts) for note in projection.notes]
