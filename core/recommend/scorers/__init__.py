"""The scorers, by name: one file each, one interface (`core.recommend.scorer.Scorer`)."""

from __future__ import annotations

from collections.abc import Callable

from core.errors import RecommendError
from core.recommend import costs
from core.recommend.material import Material
from core.recommend.scorer import Scorer
from core.recommend.scorers.blend import BlendScorer
from core.recommend.scorers.content import ContentScorer
from core.recommend.scorers.cosine import CosineScorer
from core.recommend.scorers.cosine_popularity import CosinePopularityScorer
from core.recommend.scorers.input_output import InputOutputScorer
from core.recommend.scorers.item_knn import ItemKnnScorer
from core.recommend.scorers.markov import MarkovScorer
from core.recommend.scorers.popularity import PopularityScorer
from core.recommend.scorers.session_knn import SessionKnnScorer
from core.recommend.weights import DEFAULT_WEIGHTS, BlendWeights

BLEND = "blend"
SINGLE: dict[str, Callable[[Material], Scorer]] = {
    scorer.name: scorer
    for scorer in (
        InputOutputScorer,
        CosineScorer,
        CosinePopularityScorer,
        SessionKnnScorer,
        ItemKnnScorer,
        MarkovScorer,
        ContentScorer,
        PopularityScorer,
    )
}
SCORER_NAMES: tuple[str, ...] = (BLEND, *SINGLE)


def available(material: Material) -> tuple[str, ...]:
    """The scorers that a material supports, in the order of `SCORER_NAMES`; the blend if there are two others."""
    has = {
        "input-output": material.output is not None,
        "cosine": material.vectors is not None,
        "cosine-popularity": material.vectors is not None and material.items.counts is not None,
        "session-knn": material.behaviour is not None,
        "item-knn": material.behaviour is not None,
        "markov": material.behaviour is not None,
        "content": material.has_content,
        "popularity": material.items.counts is not None,
    }
    single = tuple(name for name in SINGLE if has[name])
    return (BLEND, *single) if len(single) > 1 else single


def fit(name: str, material: Material, weights: BlendWeights | None = None) -> Scorer:
    """A scorer, made from a material. A single one is made once for each material, whoever asks, a blend from those.

    Parameters
    ----------
    name
        One of `SCORER_NAMES`.
    material
        What there is.
    weights
        Of the blend; `DEFAULT_WEIGHTS` where None. Scorers that the material doesn't support are left out.

    Raises
    ------
    RecommendError
        ``errors-scorer-no-vectors``, ``-no-output``, ``-no-corpus`` or ``-no-metadata`` if the scorer needs what isn't
        there; ``errors-scorer-unknown`` if there is no scorer of this name.
    """
    chosen = parts(name, material, weights)
    if name != BLEND:
        return _single(name, material)
    if not chosen:
        raise RecommendError("errors-scorer-nothing-to-blend")
    return BlendScorer([(_single(each, material), (weights or DEFAULT_WEIGHTS).of(each)) for each in chosen])


def parts(name: str, material: Material, weights: BlendWeights | None = None) -> tuple[str, ...]:
    """The single scorers that one is made of: itself, or those that count in the blend. As `fit`.

    Raises
    ------
    RecommendError
        ``errors-scorer-unknown``.
    """
    if name in SINGLE:
        return (name,)
    if name != BLEND:
        raise RecommendError("errors-scorer-unknown", scorer=name, names=", ".join(SCORER_NAMES))
    chosen = weights or DEFAULT_WEIGHTS
    return tuple(each for each in available(material) if each != BLEND and chosen.of(each) > 0)


def seconds_to_fit(name: str, material: Material, weights: BlendWeights | None = None) -> float:
    """How long making a scorer takes, as `core.recommend.costs.seconds_to_fit`; a blend: all of it."""
    return sum(costs.seconds_to_fit(each, material) for each in parts(name, material, weights))


def _single(name: str, material: Material) -> Scorer:
    if name not in material.scorers:
        material.scorers[name] = SINGLE[name](material)
    return material.scorers[name]
