"""What recommendations are made of, kept open so that a question costs only the answer."""

from __future__ import annotations

from functools import cached_property
from threading import RLock

import numpy as np

from core.errors import RecommendError
from core.materials import ChosenScorer, chosen_scorer, material_of
from core.recommend import scorers
from core.recommend.content import MAX_DIM, ContentSpace
from core.recommend.costs import seconds_to_describe, seconds_to_fit
from core.recommend.games import BridgeBuilder
from core.recommend.material import Material
from core.recommend.newcomers import Newcomers
from core.recommend.scorer import Scorer
from core.recommend.scorers.item_knn import N_NEIGHBORS
from core.recommend.tasks import OwnerSpace, Task
from core.recommend.weights import BlendWeights
from core.search import SearchIndex
from core.settings import settings
from core.types import Items, TrainingSettings
from core.workspace import VectorsInfo, Workspace
from pages.parts.opened import BYTES_PER_ITEM, Cache, one_thread_each

CACHE_BYTES = 1_500_000_000
BYTES_PER_TOKEN = 60
"""Baskets both ways, histories, owners' items and scorers of them: 8 bytes each time that a pair is kept."""
MATRICES = 4
"""Input vectors as they are and at length 1, output vectors, and a scorer's copy."""
BYTES_PER_NEIGHBOR = 8
"""Row and similarity of each neighbour that item-kNN keeps."""
CONTENT_SPACES = 3
ALONE = ("owners", "bridges", "newcomers", "search", "unplayed_search")
"""What is made beside the scorers. Each has a lock of its own: who asks for one thing doesn't wait for another."""


class OpenedMaterial:
    """A material with its scorers, its owners as points, its content space and its search; made when first asked for.

    Parameters
    ----------
    material
        Behaviour of the corpus that the vectors were trained on, as far as it is still there, and vectors.
    training
        Settings of the training; None for imported vectors.

    Scorers and spaces that take longer to make than ``E2V_MAX_FIT_SECONDS`` (`core.recommend.costs`) are not made
    here: the server would do little else meanwhile.
    """

    def __init__(self, material: Material, training: TrainingSettings | None) -> None:
        one_thread_each()
        self.material, self.settings = material, training
        self._making = {name: RLock() for name in (*scorers.SINGLE, *ALONE)}

    @property
    def n_bytes(self) -> int:
        """Roughly what it takes in memory when all of it is in use."""
        material = self.material
        n_tokens = 0 if material.behaviour is None else material.behaviour.corpus.n_tokens
        matrices = 0 if material.vectors is None else MATRICES * material.vectors.matrix.nbytes
        neighbors = 0 if material.behaviour is None else BYTES_PER_NEIGHBOR * N_NEIGHBORS * material.n_items
        owners = self._owners.n_bytes if "_owners" in self.__dict__ else 0
        items = BYTES_PER_ITEM * material.n_items
        return BYTES_PER_TOKEN * n_tokens + items + matrices + neighbors + self._content_bytes + owners

    @property
    def _content_bytes(self) -> int:
        """Of the space itself, the scorer's copy, and the space that newcomers are in, too."""
        material = self.material
        if not material.has_content:
            return 0
        n_rows = CONTENT_SPACES * material.n_items + (0 if self.unplayed is None else len(self.unplayed))
        return np.dtype(np.float32).itemsize * MAX_DIM * n_rows

    def scorer(self, name: str, weights: BlendWeights | None = None) -> Scorer:
        """A scorer fitted on the material, which keeps it for the next question.

        Parameters
        ----------
        name
            One of `core.recommend.scorers.available`.
        weights
            Of the blend; those that are used where nothing was fitted if None.

        Raises
        ------
        RecommendError
            If the material lacks what the scorer needs; ``recommend-heavy-scorer`` if making it takes too long.
        """
        if self.is_heavy(name, weights):
            raise RecommendError("recommend-heavy-scorer", scorer=name)
        for part in scorers.parts(name, self.material, weights):
            with self._making[part]:
                scorers.fit(part, self.material)
        return scorers.fit(name, self.material, weights)

    def is_heavy(self, name: str, weights: BlendWeights | None = None) -> bool:
        """Whether making a scorer takes too long here."""
        return scorers.seconds_to_fit(name, self.material, weights) > settings().max_fit_seconds

    def chosen_scorer(self, workspace: Workspace, info: VectorsInfo, wanted: str | None = None) -> ChosenScorer:
        """As `core.materials.chosen_scorer`; where none is asked for, none that is heavy."""
        return chosen_scorer(workspace, info, self.material, wanted, most_seconds=settings().max_fit_seconds)

    def lists_refused(self, task: Task) -> RecommendError | None:
        """Why the lists of all aren't made here, ``recommend-heavy-lists``; None if they are.

        Each list needs a score of every item; more than ``E2V_MAX_LIST_CELLS`` would keep the server at work for long.

        Parameters
        ----------
        task
            ``"for-user"``: lists of all owners; else of all items with a vector.
        """
        material = self.material
        n_lists = n_items = material.n_vectors
        if task == "for-user":
            n_items = material.n_items
            n_lists = 0 if material.behaviour is None else len(material.behaviour.owners)
        if n_lists * n_items <= settings().max_list_cells:
            return None
        return RecommendError("recommend-heavy-lists", lists=n_lists, items=n_items)

    @property
    def owners(self) -> OwnerSpace:
        """All owners as points.

        Raises
        ------
        RecommendError
            If there are no owners or no vectors.
        """
        with self._making["owners"]:
            return self._owners

    @property
    def bridges(self) -> BridgeBuilder:
        """For bridges from one item to another.

        Raises
        ------
        RecommendError
            If there are no vectors.
        """
        with self._making["bridges"]:
            return self._bridges

    @property
    def content(self) -> ContentSpace | None:
        """Titles and metadata as a space; None where there are none.

        Raises
        ------
        RecommendError
            ``recommend-heavy-content`` if making it takes too long.
        """
        self._check_describing(seconds_to_fit("content", self.material))
        with self._making["content"]:
            return self.material.content

    @property
    def unplayed(self) -> Items | None:
        """Items of the catalogue that nobody has played."""
        behaviour = self.material.behaviour
        return None if behaviour is None else behaviour.corpus.unplayed

    @property
    def newcomers(self) -> Newcomers | None:
        """The unplayed items, by content; None where there are none or nothing is written about them.

        Raises
        ------
        RecommendError
            ``recommend-heavy-content`` if making it takes too long.
        """
        if self.unplayed is None:
            return None
        self._check_describing(seconds_to_describe(self.material.n_items + len(self.unplayed)))
        with self._making["newcomers"]:
            return self._newcomers

    @property
    def search(self) -> SearchIndex:
        """For finding items of the whole vocabulary, also those without a vector."""
        with self._making["search"]:
            return self._search

    @property
    def unplayed_search(self) -> SearchIndex | None:
        """For finding unplayed items; None where there are none."""
        with self._making["unplayed_search"]:
            return self._unplayed_search

    @staticmethod
    def _check_describing(seconds: float) -> None:
        if seconds > settings().max_fit_seconds:
            raise RecommendError("recommend-heavy-content")

    @cached_property
    def _owners(self) -> OwnerSpace:
        return OwnerSpace(self.material)

    @cached_property
    def _bridges(self) -> BridgeBuilder:
        return BridgeBuilder(self.material)

    @cached_property
    def _newcomers(self) -> Newcomers | None:
        return Newcomers.fit(self.material.items, self.unplayed)

    @cached_property
    def _search(self) -> SearchIndex:
        return SearchIndex(self.material.items)

    @cached_property
    def _unplayed_search(self) -> SearchIndex | None:
        return None if self.unplayed is None else SearchIndex(self.unplayed)


def open_material(workspace: Workspace, vectors_id: str) -> OpenedMaterial:
    """The material of a vector set, as `core.materials.material_of`."""
    info = workspace.vectors_info(vectors_id)
    return OpenedMaterial(material_of(workspace, vectors_id), info.training_settings)


MATERIALS = Cache(open_material, CACHE_BYTES)
"""``MATERIALS.get(workspace_id, vectors_id)``: the materials used last."""
