"""The English words that ship, for us and for gensim."""

from __future__ import annotations

from functools import cache

from gensim.models import KeyedVectors

from core.types import VectorSet
from core.workspace import open_workspace


@cache
def words() -> VectorSet:
    workspace = open_workspace("sample-words")
    return workspace.vectors(workspace.vector_sets()[0].id)


def gensim_vectors(keys: list[str], vectors: VectorSet) -> KeyedVectors:
    found = KeyedVectors(vectors.matrix.shape[1])
    found.add_vectors(keys, vectors.matrix)
    return found
