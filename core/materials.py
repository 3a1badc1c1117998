"""From a workspace to recommendations: the material of a vector set, and the scorer that suits it best."""

from __future__ import annotations

import math
from dataclasses import dataclass

from core.recommend.material import Material
from core.recommend.scorers import BLEND, available, seconds_to_fit
from core.recommend.weights import BlendWeights
from core.types import Model, VectorSet
from core.workspace import VectorsInfo, Workspace
from core.workspace.artifacts import damage_is_told
from core.workspace.codecs import ITEMS
from core.workspace.infos import EvaluationInfo


@dataclass(frozen=True, slots=True)
class ChosenScorer:
    """A scorer by name, and the weights if it is a blend whose weights were fitted."""

    name: str
    weights: BlendWeights | None = None


def material_of(workspace: Workspace, vectors_id: str) -> Material:
    """The material of a vector set, with the corpus it was trained on if that is still there.

    Raises
    ------
    WorkspaceError
        If the vectors or their corpus are missing or damaged, or don't have the same items.
    """
    info = workspace.vectors_info(vectors_id)
    corpus = None if info.corpus_id is None else workspace.corpus(info.corpus_id)
    made: Model | VectorSet = workspace.model(vectors_id) if info.kind == "model" else workspace.vectors(vectors_id)
    with damage_is_told(ITEMS):
        return Material.of(corpus, made)


def measurement_of(workspace: Workspace, info: VectorsInfo) -> EvaluationInfo | None:
    """The newest measurement on the corpus of a model, rather one with the model's own settings; None without any."""
    if info.corpus_id is None:
        return None
    found = workspace.evaluations(info.corpus_id)
    own = [each for each in found if each.settings == info.training_settings]
    return next(reversed(own or found), None)


def chosen_scorer(
    workspace: Workspace,
    info: VectorsInfo,
    material: Material,
    wanted: str | None = None,
    *,
    most_seconds: float = math.inf,
) -> ChosenScorer:
    """The scorer to answer with.

    Parameters
    ----------
    workspace, info
        Where measurements are looked up.
    material
        What there is.
    wanted
        The scorer that somebody asks for; where None, the one that won on this data, else the blend, else the first
        that is possible.
    most_seconds
        Where none is asked for: the longest that making it may take (`core.recommend.costs`); where the winner takes
        longer, the best that doesn't.

    Returns
    -------
    ChosenScorer
        A name that isn't possible here is passed on: `core.recommend.scorers.fit` tells what it lacks.
    """
    measured = measurement_of(workspace, info)
    if wanted not in (None, BLEND) or (wanted is not None and measured is None):
        return ChosenScorer(wanted)
    found = None if measured is None else workspace.evaluation(measured.id)
    weights = None if found is None else found.weights
    best = () if found is None else tuple(result.name for result in found.ranked)
    possible = available(material)
    names = (name for name in (*best, BLEND, *possible) if name in possible)
    chosen = wanted or next(each for each in names if seconds_to_fit(each, material, weights) <= most_seconds)
    return ChosenScorer(chosen, weights if chosen == BLEND else None)
