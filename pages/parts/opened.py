"""Vector sets that are in use, kept open so that a click costs only the click."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from functools import cached_property, lru_cache
from threading import Lock, RLock
from typing import Generic, Protocol, TypeVar

from threadpoolctl import threadpool_limits

from core.errors import WorkspaceError
from core.search import SearchIndex
from core.similarity import CosineIndex
from core.types import Items, VectorSet
from core.types.items import KEY, TITLE
from core.workspace import Workspace, open_workspace

CACHE_BYTES = 1_500_000_000
BYTES_PER_ITEM = 600
COPIES_OF_NAMES = 8
"""Keys, labels and the search index as Python and polars strings: measured on 100,000 words, and on names of 60 and of
1,000 letters, Latin and Cyrillic, which took 5 to 12 times their own bytes beyond that."""


@lru_cache(maxsize=1)
def one_thread_each() -> None:
    """Keep BLAS in this process to the thread that calls it.

    A click is one product of a matrix and a vector, bound by memory. With more threads it is no faster, and those
    that wait for the next product spin: 30 to 50 ms of processor time a click were measured, against 5 to 8 with one.
    """
    threadpool_limits(limits=1, user_api="blas")


class OpenedVectors:
    """A vector set with its cosine index, search index and labels, each made when first asked for."""

    def __init__(self, vectors: VectorSet) -> None:
        self.vectors = vectors
        self._n_bytes_of_items = _n_bytes(vectors.items)
        self._making = RLock()

    @property
    def n_bytes(self) -> int:
        """Roughly what it takes in memory when all of it is in use."""
        return self.vectors.matrix.nbytes + self._n_bytes_of_items

    @property
    def index(self) -> CosineIndex:
        """For neighbours."""
        with self._making:
            return self._index

    @property
    def search(self) -> SearchIndex:
        """For finding items by what people type."""
        with self._making:
            return self._search

    @cached_property
    def _index(self) -> CosineIndex:
        one_thread_each()
        return CosineIndex(self.vectors)

    @cached_property
    def _search(self) -> SearchIndex:
        return SearchIndex(self.vectors.items)

    @cached_property
    def metadata(self) -> list[str]:
        """Columns that people may see beside an item."""
        return self.vectors.items.metadata_columns


def _n_bytes(items: Items) -> int:
    names = items.table.select(name for name in (KEY, TITLE) if name in items.table.columns)
    return int(BYTES_PER_ITEM * len(items) + items.table.estimated_size() + COPIES_OF_NAMES * names.estimated_size())


class Sized(Protocol):
    """Something that knows how much memory it takes."""

    @property
    def n_bytes(self) -> int:
        """Roughly, when all of it is in use."""
        ...


Opened = TypeVar("Opened", bound=Sized)


class Cache(Generic[Opened]):
    """What was opened last, one entry for a vector set, within a budget of bytes. Safe to use from several threads.

    Entries belong to one workspace: the same vectors in two workspaces are two entries, and an entry is given out
    only after the workspace and the vectors were found on disk.

    Parameters
    ----------
    opening
        Opens a vector set of a workspace, by its id.
    max_bytes
        The budget; the entry used last is kept even if it is larger.
    """

    def __init__(self, opening: Callable[[Workspace, str], Opened], max_bytes: int) -> None:
        self.max_bytes = max_bytes
        self._opening = opening
        self._entries: OrderedDict[tuple[str, str, str], Opened] = OrderedDict()
        self._lock = Lock()
        self._turns: dict[tuple[str, str, str], Lock] = {}

    def __len__(self) -> int:
        return len(self._entries)

    def held(self) -> list[tuple[str, str]]:
        """Workspace and vectors of each entry, those used last at the end."""
        with self._lock:
            return [(workspace_id, vectors_id) for workspace_id, vectors_id, _ in self._entries]

    def get(self, workspace_id: str, vectors_id: str) -> Opened:
        """What was opened of the vector set.

        Raises
        ------
        WorkspaceError
            If the workspace or the vectors aren't there (any more), or are damaged.
        """
        try:
            workspace = open_workspace(workspace_id)
            if not workspace.folder_of("vectors", vectors_id).is_dir():
                raise WorkspaceError("errors-artifact-missing")
            key = (workspace_id, vectors_id, _state(workspace, vectors_id))
        except WorkspaceError:
            self._forget_missing()
            raise
        with self._lock:
            turn = self._turns.setdefault(key, Lock())
        try:
            with turn:  # opened once, however many ask at the same time
                known = self._known(key)
                return self._add(key, self._opening(workspace, vectors_id)) if known is None else known
        finally:
            with self._lock:
                self._turns.pop(key, None)

    def _known(self, key: tuple[str, str, str]) -> Opened | None:
        with self._lock:
            if key in self._entries:
                self._entries.move_to_end(key)
            return self._entries.get(key)

    def _add(self, key: tuple[str, str, str], opened: Opened) -> Opened:
        with self._lock:
            kept = self._entries.setdefault(key, opened)
            self._entries.move_to_end(key)
            while len(self._entries) > 1 and sum(entry.n_bytes for entry in self._entries.values()) > self.max_bytes:
                self._entries.popitem(last=False)
        self._forget_missing()
        return kept

    def _forget_missing(self) -> None:
        """Let go of everything whose workspace, vectors or corpus were deleted."""
        with self._lock:
            held = list(self._entries)
        gone = [key for key in held if not _is_there(*key)]
        with self._lock:
            for key in gone:
                self._entries.pop(key, None)


class VectorCache(Cache[OpenedVectors]):
    """The vector sets used last."""

    def __init__(self, max_bytes: int = CACHE_BYTES) -> None:
        super().__init__(lambda workspace, vectors_id: OpenedVectors(workspace.vectors(vectors_id)), max_bytes)


def _state(workspace: Workspace, vectors_id: str) -> str:
    """Changes when vectors were trained again under the same id after a deletion, and when their corpus is deleted."""
    info = workspace.vectors_info(vectors_id)
    return f"{info.created.isoformat()} {info.corpus_id}"


def _is_there(workspace_id: str, vectors_id: str, state: str) -> bool:
    try:
        workspace: Workspace = open_workspace(workspace_id)
        return workspace.folder_of("vectors", vectors_id).is_dir() and _state(workspace, vectors_id) == state
    except WorkspaceError:
        return False


CACHE = VectorCache()
