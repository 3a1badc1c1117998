"""Where one sequence ends and the next begins: by id, by owner, by idle gap, by day, by file."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.reading.numbering import first_places

DAY = 86_400


@dataclass(frozen=True, slots=True)
class Cut:
    """Events in their sequences.

    Parameters
    ----------
    order
        int64, shape (n_events,): the rows, sequence after sequence.
    offsets
        int64, shape (n_sequences + 1,): sequence ``s`` is ``order[offsets[s]:offsets[s + 1]]``.
    """

    order: NDArray[np.int64]
    offsets: NDArray[np.int64]


def cut_events(
    *,
    how: str,
    gap_seconds: int,
    sequence: NDArray[np.int32] | None,
    user: NDArray[np.int32] | None,
    file: NDArray[np.int32],
    time: NDArray[np.int64] | None,
    order: NDArray[np.float64] | None,
) -> Cut:
    """Sort events into groups that keep the order in which they first appear, and cut the groups.

    Within a group events are sorted by time, then by ``order``, then as they stand in the file.

    Parameters
    ----------
    how
        ``"sequence"``, ``"user"``, ``"gap"``, ``"day"`` or ``"file"``. Where the column it needs is None, everything in
        one file belongs together.
    gap_seconds
        A longer pause begins a new sequence (``"gap"``).
    sequence, user, file, time, order
        Shape (n_events,); ``user`` is -1 where unknown.
    """
    groups = _by_first_appearance(_groups(how, sequence, user, file))
    keys = [key for key in (order, time) if key is not None] + [groups]
    rows = np.arange(len(groups)) if _sorted_already(groups, time, order) else np.lexsort(keys)
    groups = groups[rows]
    begins = np.ones(len(rows), dtype=bool)
    begins[1:] = groups[1:] != groups[:-1]
    if time is not None and how in ("gap", "day"):
        ordered = time[rows]
        begins[1:] |= np.diff(ordered) > gap_seconds if how == "gap" else np.diff(ordered // DAY) != 0
    return Cut(rows, np.concatenate([np.flatnonzero(begins), [len(rows)]]).astype(np.int64))


def _groups(
    how: str, sequence: NDArray[np.int32] | None, user: NDArray[np.int32] | None, file: NDArray[np.int32]
) -> NDArray[np.int32]:
    if how == "sequence" and sequence is not None:
        return _sequences_of_users(sequence, user)
    if how in ("user", "gap", "day") and user is not None:
        return user
    # One person's own history may come in several files; the same song twice in two playlists' files is two lists.
    return np.zeros(len(file), dtype=np.int32) if how in ("gap", "day") else file


def _sequences_of_users(sequence: NDArray[np.int32], user: NDArray[np.int32] | None) -> NDArray[np.int32]:
    """Playlist names, or ids such as ``1, 2, 3``, may belong to several users: such a one is parted by user."""
    if user is None:
        return sequence
    lowest = np.full(int(sequence.max()) + 1, np.iinfo(np.int32).max, dtype=np.int32)
    highest = np.full(len(lowest), -1, dtype=np.int32)
    known = user >= 0
    np.minimum.at(lowest, sequence[known], user[known])
    np.maximum.at(highest, sequence[known], user[known])
    shared = lowest < highest
    if not shared.any():
        return sequence
    pairs = sequence.astype(np.int64) * (int(user.max()) + 2) + np.where(shared[sequence], user + 1, 0)
    return np.searchsorted(np.unique(pairs), pairs).astype(np.int32)


def _by_first_appearance(groups: NDArray[np.int32]) -> NDArray[np.int32]:
    """Groups numbered in the order in which they appear."""
    first = first_places(groups, int(groups.max()) + 1)
    rank = np.empty(len(first), dtype=np.int32)
    rank[np.argsort(first, kind="stable")] = np.arange(len(first), dtype=np.int32)
    return rank[groups]


def _sorted_already(
    groups: NDArray[np.int32], time: NDArray[np.int64] | None, order: NDArray[np.float64] | None
) -> bool:
    step = np.diff(groups)
    if (step < 0).any():
        return False
    inside = step == 0
    if time is None:
        return order is None or not (inside & (np.diff(order) < 0)).any()
    later = np.diff(time)
    if (inside & (later < 0)).any():
        return False
    return order is None or not (inside & (later == 0) & (order[1:] < order[:-1])).any()
