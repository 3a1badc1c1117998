"""What recommendations are made of, kept open so that a question costs only the answer."""

from __future__ import annotations

from functools import cached_property
from threading import RLock

import numpy as np

from core.materials import material_of
from core.recommend import scorers
from core.recommend.content import MAX_DIM, ContentSpace
from core.recommend.games import BridgeBuilder
from core.recommend.material import Material
from core.recommend.newcomers import Newcomers
from core.recommend.scorer import Scorer
from core.recommend.scorers.item_knn import N_NEIGHBORS
from core.recommend.tasks import OwnerSpace
from core.recommend.weights import BlendWeights
from core.search import SearchIndex
from core.types import TrainingSettings
from core.workspace import Workspace
from pages.parts.opened import BYTES_PER_ITEM, Cache, one_thread_each

CACHE_BYTES = 1_500_000_000
BYTES_PER_TOKEN = 60
"""Baskets both ways, histories, owners' items and scorers of them: 8 bytes each time that a pair is kept."""
MATRICES = 4
"""Input vectors as they are and at length 1, output vectors, and a scorer's copy."""
BYTES_PER_NEIGHBOR = 8
"""Row and similarity of each neighbour that item-kNN keeps."""
CONTENT_SPACES = 3


class OpenedMaterial:
    """A material with its scorers, its owners as points, its content space and its search; made when first asked for.

    Parameters
    ----------
    material
        Behaviour of the corpus that the vectors were trained on, as far as it is still there, and vectors.
    settings
        As they were trained; None for imported vectors.
    """

    def __init__(self, material: Material, settings: TrainingSettings | None) -> None:
        one_thread_each()
        self.material, self.settings = material, settings
        self._making = RLock()

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
        unplayed = None if material.behaviour is None else material.behaviour.corpus.unplayed
        n_rows = CONTENT_SPACES * material.n_items + (0 if unplayed is None else len(unplayed))
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
            If the material lacks what the scorer needs.
        """
        with self._making:
            return scorers.fit(name, self.material, weights)

    @property
    def owners(self) -> OwnerSpace:
        """All owners as points.

        Raises
        ------
        RecommendError
            If there are no owners or no vectors.
        """
        with self._making:
            return self._owners

    @property
    def bridges(self) -> BridgeBuilder:
        """For bridges from one item to another.

        Raises
        ------
        RecommendError
            If there are no vectors.
        """
        with self._making:
            return self._bridges

    @property
    def content(self) -> ContentSpace | None:
        """Titles and metadata as a space; None where there are none."""
        with self._making:
            return self.material.content

    @property
    def newcomers(self) -> Newcomers | None:
        """Items that nobody has played, by content; None where there are none or nothing is written about them."""
        with self._making:
            return self._newcomers

    @property
    def search(self) -> SearchIndex:
        """For finding items of the whole vocabulary, also those without a vector."""
        with self._making:
            return self._search

    @cached_property
    def _owners(self) -> OwnerSpace:
        return OwnerSpace(self.material)

    @cached_property
    def _bridges(self) -> BridgeBuilder:
        return BridgeBuilder(self.material)

    @cached_property
    def _newcomers(self) -> Newcomers | None:
        behaviour = self.material.behaviour
        return None if behaviour is None else Newcomers.fit(behaviour.items, behaviour.corpus.unplayed)

    @cached_property
    def _search(self) -> SearchIndex:
        return SearchIndex(self.material.items)


def open_material(workspace: Workspace, vectors_id: str) -> OpenedMaterial:
    """The material of a vector set, as `core.materials.material_of`."""
    info = workspace.vectors_info(vectors_id)
    return OpenedMaterial(material_of(workspace, vectors_id), info.training_settings)


MATERIALS = Cache(open_material, CACHE_BYTES)
"""``MATERIALS.get(workspace_id, vectors_id)``: the materials used last."""
