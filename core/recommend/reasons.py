"""Why something is suggested: the person's own items that pull it up, and the sequences that hold both."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.recommend.behaviour import Behaviour
from core.recommend.material import Material
from core.recommend.tasks.suggestions import check_rows


@dataclass(frozen=True, slots=True)
class Cause:
    """One of the person's items, and how it belongs to the suggested one.

    Parameters
    ----------
    row
        The item.
    together
        In how many baskets (sequences, cut after 200 items) both are; None without a corpus.
    expected
        In how many both would be if they had nothing to do with each other: ``n_i · n_j / n_baskets``; None without.
    product
        Input vector of the item · output vector of the suggested one; None where there are none.
    cosine
        Of both input vectors; None where one is missing.
    """

    row: int
    together: int | None = None
    expected: float | None = None
    product: float | None = None
    cosine: float | None = None

    @property
    def lift(self) -> float | None:
        """Observed / expected: 1 is chance; None without a corpus or where nothing is expected."""
        if self.together is None or not self.expected:
            return None
        return self.together / self.expected


@dataclass(frozen=True, slots=True)
class Evidence:
    """A sequence of the data that holds the suggested item and some of the person's.

    Parameters
    ----------
    sequence
        Its number in the corpus.
    name
        As the file had them, or None.
    owner
        Position in ``behaviour.owners``; None where it belongs to nobody.
    time
        Of the suggested item there, seconds since 1970 UTC, or None.
    length
        Items in the sequence.
    rows, positions
        The suggested item at its first place and causes at their places nearest to it, from 0, ascending; equally long.
    """

    sequence: int
    name: str | None
    owner: int | None
    time: int | None
    length: int
    rows: tuple[int, ...]
    positions: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Reasons:
    """Why an item is suggested.

    Parameters
    ----------
    row
        The suggested item.
    causes
        The person's items that pull it up most, the strongest first.
    sequences
        Some that hold it beside at least one of the causes.
    n_sequences
        How many there are.
    """

    row: int
    causes: tuple[Cause, ...]
    sequences: tuple[Evidence, ...]
    n_sequences: int


def reasons(
    material: Material,
    session: Sequence[int] | NDArray[np.int32],
    suggested: int,
    n_items: int = 3,
    n_sequences: int = 3,
) -> Reasons:
    """Why an item is suggested to somebody who had certain items, whichever scorer did it.

    The person's items are ordered by how sure it is that they meet the suggested one more often than by chance
    (the signed root of the likelihood ratio); those that don't, by their vectors.

    Parameters
    ----------
    material
        What there is.
    session
        The person's items, oldest first.
    suggested
        The item that was suggested.
    n_items, n_sequences
        How many causes and sequences, at most.

    Returns
    -------
    Reasons
        Sequences with most of the causes first; among these the newest where there are times, else the shortest.

    Raises
    ------
    IndexError
        If an item isn't there.

    Notes
    -----
    Likelihood ratio: Dunning 1993, "Accurate methods for the statistics of surprise and coincidence"; its signed root
    as Apache Mahout takes it. Lift alone would put first what met once by chance.
    """
    check_rows(material, [*map(int, session), suggested])
    own = [row for row in dict.fromkeys(int(row) for row in reversed(session)) if row != suggested]
    causes = _causes(material, np.array(own, np.int64), suggested, n_items)
    if material.behaviour is None:
        return Reasons(suggested, causes, (), 0)
    rows = [cause.row for cause in causes]
    chosen = _newest_or_shortest(material.behaviour, *_sequences_with(material.behaviour, rows, suggested))
    shown = (_evidence(material.behaviour, sequence, suggested, rows) for sequence in chosen[:n_sequences].tolist())
    return Reasons(suggested, causes, tuple(shown), len(chosen))


def surprise(
    together: NDArray[np.int64], n_first: NDArray[np.int64], n_second: int, n_baskets: int
) -> NDArray[np.float64]:
    """How sure it is that some items meet one item more often (> 0) or more seldom (< 0) than by chance.

    The signed root of the log-likelihood ratio of each 2 × 2 table; about a standard normal z where two items have
    nothing to do with each other.

    Parameters
    ----------
    together, n_first
        Shape (n,): in how many baskets each is with the one item, and at all.
    n_second, n_baskets
        In how many baskets the one item is, and how many there are.

    Examples
    --------
    >>> surprise(np.array([10, 4]), np.array([20, 200]), 20, 1000).round(1).tolist()
    [7.5, 0.0]
    """
    observed = np.array(
        [together, n_first - together, n_second - together, n_baskets - n_first - n_second + together], np.float64
    )
    first = np.array([n_first, n_first, n_baskets - n_first, n_baskets - n_first], np.float64)
    second = np.array([n_second, n_baskets - n_second] * 2, np.float64)[:, None]
    # Tables are read as first × second: both, first alone, second alone, neither.
    expected = first * second / max(1, n_baskets)
    terms = np.zeros_like(observed)
    there = observed > 0
    terms[there] = observed[there] * np.log(observed[there] / expected[there])
    signs = np.sign(observed[0] - expected[0])
    surprises: NDArray[np.float64] = signs * np.sqrt(np.maximum(0, 2 * terms.sum(axis=0)))
    return surprises


def common(first: NDArray[np.int32], second: NDArray[np.int32]) -> NDArray[np.int32]:
    """What two ascending arrays without repeats both hold, in the time of the shorter one.

    >>> common(np.array([1, 4, 9], np.int32), np.array([4, 5, 9, 10], np.int32)).tolist()
    [4, 9]
    """
    short, long = (first, second) if len(first) <= len(second) else (second, first)
    if not len(short):
        return short
    places = np.minimum(np.searchsorted(long, short), len(long) - 1)
    both: NDArray[np.int32] = short[long[places] == short]
    return both


def _causes(material: Material, own: NDArray[np.int64], suggested: int, n_items: int) -> tuple[Cause, ...]:
    together, expected, sure = _meetings(material.behaviour, own, suggested)
    product, cosine = _by_vectors(material, own, suggested)
    by_vectors = np.nan_to_num(cosine if material.output is None else product, nan=-np.inf)
    order = np.lexsort((-by_vectors, -np.maximum(0, sure)))[:n_items].tolist()
    return tuple(
        Cause(
            int(own[place]),
            None if together is None else int(together[place]),
            None if expected is None else float(expected[place]),
            _number(product[place]),
            _number(cosine[place]),
        )
        for place in order
    )


def _meetings(
    behaviour: Behaviour | None, own: NDArray[np.int64], suggested: int
) -> tuple[NDArray[np.int64] | None, NDArray[np.float64] | None, NDArray[np.float64]]:
    """Observed and expected baskets with both, and how sure it is that this isn't chance."""
    if behaviour is None:
        return None, None, np.zeros(len(own))
    n_with, n_baskets = behaviour.n_baskets_with, max(1, behaviour.baskets.shape[0])
    together = behaviour.together(suggested)[own]
    expected = n_with[own] * float(n_with[suggested]) / n_baskets
    return together, expected, surprise(together, n_with[own], int(n_with[suggested]), n_baskets)


def _by_vectors(
    material: Material, own: NDArray[np.int64], suggested: int
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Input · output and cosine of each of the person's items with the suggested one; NaN where vectors are missing."""
    product, cosine = np.full(len(own), np.nan), np.full(len(own), np.nan)
    known = np.flatnonzero(own < material.n_vectors)
    if material.vectors is None or suggested >= material.n_vectors:
        return product, cosine
    cosine[known] = np.clip(material.units[own[known]] @ material.units[suggested], -1, 1)
    if material.output is not None:
        product[known] = material.vectors.matrix[own[known]] @ material.output[suggested]
    return product, cosine


def _number(value: np.float64) -> float | None:
    return None if np.isnan(value) else float(value)


def _baskets_with(behaviour: Behaviour, row: int) -> NDArray[np.int32]:
    """Baskets with an item, ascending; a view."""
    matrix = behaviour.baskets_by_item
    baskets: NDArray[np.int32] = matrix.indices[matrix.indptr[row] : matrix.indptr[row + 1]]
    return baskets


def _sequences_with(
    behaviour: Behaviour, rows: list[int], suggested: int
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Sequences that hold an item beside some others, and how many of these they hold in one basket."""
    target = _baskets_with(behaviour, suggested)
    shared = [common(_baskets_with(behaviour, row), target) for row in rows]
    baskets, n_held = np.unique(np.concatenate([np.empty(0, np.int32), *shared]), return_counts=True)
    sequences, first = np.unique(behaviour.sequence_of_basket[baskets], return_index=True)
    return sequences, np.maximum.reduceat(n_held, first) if len(first) else n_held


def _newest_or_shortest(
    behaviour: Behaviour, sequences: NDArray[np.int64], n_held: NDArray[np.int64]
) -> NDArray[np.int64]:
    """The sequences with most of the items first, then the newest, or the shortest where there are no times."""
    times = behaviour.corpus.times
    if times is None:
        second = behaviour.sessions.lengths[sequences]
    else:
        second = -times[behaviour.sessions.offsets[1:][sequences] - 1]
    return sequences[np.lexsort((sequences, second, -n_held))]


def _evidence(behaviour: Behaviour, sequence: int, suggested: int, causes: list[int]) -> Evidence:
    tokens = behaviour.sessions[sequence]
    at = int(np.flatnonzero(tokens == suggested)[0])
    places = {at: suggested}
    for row in causes:
        found = np.flatnonzero(tokens == row)
        if len(found):
            places[int(found[np.abs(found - at).argmin()])] = row
    owner = int(behaviour.owner_of_sequence[sequence])
    times = behaviour.corpus.times
    return Evidence(
        sequence=sequence,
        name=_name(behaviour, sequence),
        owner=None if owner < 0 else owner,
        time=None if times is None else int(times[int(behaviour.sessions.offsets[sequence]) + at]),
        length=len(tokens),
        rows=tuple(places[place] for place in sorted(places)),
        positions=tuple(sorted(places)),
    )


def _name(behaviour: Behaviour, sequence: int) -> str | None:
    table = behaviour.corpus.sequences
    value = None if table is None or "name" not in table.columns else table["name"][sequence]
    return None if value is None else str(value)
