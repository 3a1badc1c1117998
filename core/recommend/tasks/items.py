"""Item → item: what could take its place (similar), and what goes with it (complementary)."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from core.recommend.content import ContentSpace
from core.recommend.material import Material
from core.recommend.tasks.conditions import check_task
from core.recommend.tasks.suggestions import Suggestions, best_of, check_rows, content_neighbors, none_because

NS_EXPONENT = 0.75
"""The noise exponent where nobody says otherwise: Mikolov et al. 2013, and gensim's default."""


def similar(
    material: Material, row: int, k: int, *, top: int | None = None, content: ContentSpace | None = None
) -> Suggestions:
    """Items that could take the place of an item: the nearest by cosine of input vectors.

    Two items are near when they keep the same company, whether or not they ever meet.

    Parameters
    ----------
    material
        With vectors.
    row
        The item.
    k
        How many, at most.
    top
        Only among the first (most frequent) so many items.
    content
        Where given, an item without a vector gets its neighbours by content, marked ``by="content"``.

    Returns
    -------
    Suggestions
        Scores are cosines. None for an item without a vector (seen less than min_count), unless by content.

    Raises
    ------
    RecommendError
        If there are no vectors.
    IndexError
        If there is no such item.
    """
    check_task("similar", material)
    check_rows(material, [row])
    if not has_vector(material, row):
        return none_because("recommend-why-none-no-vector") if content is None else content_neighbors(content, row, k)
    return best_of(np.clip(_first(material.units, top) @ material.units[row], -1, 1), k, [row])


def complementary(
    material: Material, row: int, k: int, *, top: int | None = None, ns_exponent: float = NS_EXPONENT
) -> Suggestions:
    """Items that go with an item: those whose output vector fits its input vector, corrected for popularity.

    Parameters
    ----------
    material
        With output vectors.
    row
        The item.
    k
        How many, at most.
    top
        Only among the first (most frequent) so many items.
    ns_exponent
        Of the training: it says how much popularity is in the scores.

    Returns
    -------
    Suggestions
        Scores as `complement_scores`. None for an item without a vector.

    Raises
    ------
    RecommendError
        If there are no output vectors.
    IndexError
        If there is no such item.
    """
    check_task("complementary", material)
    check_rows(material, [row])
    if not has_vector(material, row):
        return none_because("recommend-why-none-no-vector")
    return best_of(complement_scores(material, [row], top=top, ns_exponent=ns_exponent)[0], k, [row])


def complement_scores(
    material: Material, rows: list[int], *, top: int | None = None, ns_exponent: float = NS_EXPONENT
) -> NDArray[np.float32]:
    """How well each item goes with some items: ``w_i · w′_j - (1 - ns_exponent) · log n_j``.

    Parameters
    ----------
    material
        With output vectors, and counts n.
    rows
        Items i, each with a vector.
    top
        Columns: only the first so many items.
    ns_exponent
        Of the training, at most 1; below 0 where rare items were drawn most, as tuning may find best. See Notes.

    Returns
    -------
    float32, shape (n_rows, n_vectors) or (n_rows, top)

    Notes
    -----
    Skip-gram with k noise words drawn by ``n_j ** α`` (α = ns_exponent) has its optimum at
    ``w_i · w′_j = log(n_ij · Z / (k · n_i · n_j ** α))`` (Levy & Goldberg 2014, section 3.1, with the noise of their
    section 4), which is the pointwise mutual information of i and j, plus ``(1 - α) · log n_j``, plus what doesn't
    depend on j. So noise of α = 1 would leave no popularity in the score, and the usual α = 0.75 leaves a quarter of
    its logarithm: that quarter is taken off here, no more. Measured on the shop that ships (227 products with planted
    complements): all of them are among the first ten with every correction from 0 to 1 · log n; but pure mutual
    information prefers what was seen twice, and 0 prefers what everybody buys.
    """
    vectors, output = material.vectors, material.output
    assert vectors is not None and output is not None
    scores: NDArray[np.float32] = vectors.matrix[rows] @ _first(output, top).T
    counts = material.items.counts
    if counts is not None:
        popularity = np.log(np.maximum(counts[: scores.shape[1]], 1))
        scores -= ((1 - ns_exponent) * popularity).astype(np.float32)
    return scores


def has_vector(material: Material, row: int) -> bool:
    """Whether an item has a vector that points somewhere."""
    return 0 <= row < material.n_vectors and bool(material.units[row].any())


def _first(matrix: NDArray[np.float32], top: int | None) -> NDArray[np.float32]:
    return matrix if top is None else matrix[: max(0, top)]
