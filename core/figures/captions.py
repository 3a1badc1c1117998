"""The line under a map: how it was drawn, and how far to trust it."""

from __future__ import annotations

from core.locales import translate
from core.types import Projection


def map_caption(projection: Projection, language: str) -> str:
    """Method, settings, seed and measured quality of a projection, in a language."""
    parts = [_method(projection, language)]
    quality = projection.quality
    if quality is not None:
        kept, chance = quality.neighbors_kept, quality.neighbors_kept_random
        parts += [
            translate(language, "explore-neighbors-kept", share=kept, chance=chance, n=quality.n_neighbors),
            translate(language, "explore-trustworthiness", value=quality.trustworthiness),
        ]
    return " · ".join(parts)


def _method(projection: Projection, language: str) -> str:
    settings, facts = projection.settings, projection.facts
    if settings.method == "pca":
        axes = ", ".join(str(axis + 1) for axis in settings.axes)
        share = sum(projection.explained_variance_ratio)
        return translate(language, "explore-caption-pca", axes=axes, share=share)
    return translate(
        language,
        "explore-caption-tsne",
        perplexity=float(facts.get("perplexity_used", settings.perplexity)),
        iterations=int(facts.get("n_iter_run", settings.n_iter)),
        seed=str(settings.random_state),
    )
