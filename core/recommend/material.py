"""Material: what scorers are made of, behaviour and vectors over one vocabulary."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from core.recommend.behaviour import Behaviour
from core.recommend.content import ContentSpace
from core.recommend.content_tokens import usable_columns
from core.recommend.scorer import Scorer
from core.similarity import inverse_norms
from core.types import Corpus, Items, Model, VectorSet


@dataclass(frozen=True)
class Material:
    """Behaviour, input vectors and output vectors, as far as there are, over one vocabulary.

    Parameters
    ----------
    behaviour
        Of the corpus that the vectors were trained on, or None for imported vectors.
    vectors
        Input vectors W of the first items of the vocabulary (the frequent ones: min_count leaves out the others), or
        None.
    output
        Output vectors W′, float32, shape (n_vectors, dim), or None: imported vectors have none.

    Raises
    ------
    ValueError
        If there is nothing at all, or the vectors are of other items than the behaviour.
    """

    behaviour: Behaviour | None
    vectors: VectorSet | None = None
    output: NDArray[np.float32] | None = None

    def __post_init__(self) -> None:
        if self.behaviour is None and self.vectors is None:
            raise ValueError("neither behaviour nor vectors")
        if self.behaviour is not None and self.vectors is not None:
            same = self.vectors.items.table["key"].equals(self.behaviour.items.table["key"].head(len(self.vectors)))
            if not same:
                raise ValueError("the vectors are of other items than the corpus")
        if self.output is not None and (self.vectors is None or self.output.shape != self.vectors.matrix.shape):
            raise ValueError("output vectors don't fit the input vectors")

    @classmethod
    def of(cls, corpus: Corpus | None, model: Model | VectorSet | None) -> Material:
        """From a corpus, a model trained on it (or imported vectors), or both."""
        behaviour = None if corpus is None else Behaviour(corpus)
        if isinstance(model, Model):
            return cls(behaviour, model.vectors, model.output)
        return cls(behaviour, model)

    @property
    def items(self) -> Items:
        """The vocabulary: columns of all scores."""
        if self.behaviour is not None:
            return self.behaviour.items
        assert self.vectors is not None
        return self.vectors.items

    @property
    def n_items(self) -> int:
        """Size of the vocabulary."""
        return len(self.items)

    @property
    def n_vectors(self) -> int:
        """How many of the first items have vectors."""
        return 0 if self.vectors is None else len(self.vectors)

    @cached_property
    def has_content(self) -> bool:
        """Whether items have any title or metadata that a content space can be made of; looked through once."""
        return bool(usable_columns(self.items))

    @cached_property
    def content(self) -> ContentSpace | None:
        """Titles and metadata as a space, made once; None where there are none."""
        return ContentSpace.fit(self.items) if self.has_content else None

    @cached_property
    def scorers(self) -> dict[str, Scorer]:
        """The single scorers that `core.recommend.scorers.fit` has made so far, for blends of them, too."""
        return {}

    @cached_property
    def units(self) -> NDArray[np.float32]:
        """Input vectors at length 1, float32, shape (n_vectors, dim); zero vectors stay zero."""
        assert self.vectors is not None
        units: NDArray[np.float32] = self.vectors.matrix * inverse_norms(self.vectors.matrix)[:, None]
        return units
