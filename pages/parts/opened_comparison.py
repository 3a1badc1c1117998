"""Comparisons that are in use, kept so that a click costs only the click."""

from __future__ import annotations

from collections import OrderedDict
from threading import Lock

from core.comparison.spaces import FEWEST_SHARED, Comparison, compare
from core.errors import WorkspaceError
from core.workspace import Workspace, open_workspace
from pages.parts.opened import CACHE, one_thread_each

MAX_COMPARISONS = 40
"""Of 10,000 items each takes 1.5 MB."""
Key = tuple[str, str, str]


class Comparisons:
    """The comparisons used last. Safe to use from several threads; one is made at a time."""

    def __init__(self, max_comparisons: int = MAX_COMPARISONS) -> None:
        self.max_comparisons = max_comparisons
        self._entries: OrderedDict[Key, Comparison] = OrderedDict()
        self._lock, self._turn = Lock(), Lock()

    def __len__(self) -> int:
        return len(self._entries)

    def get(self, workspace_id: str, first: str, second: str) -> Comparison:
        """The comparison of two vector sets of a workspace.

        Raises
        ------
        WorkspaceError
            ``compare-none-shared`` if hardly any item is in both; or if the vectors aren't there, or damaged.
        """
        workspace = open_workspace(workspace_id)
        key = (workspace_id, _named(workspace, first), _named(workspace, second))
        found = self._known(key)
        if found is not None:
            return found
        with self._turn:
            return self._known(key) or self._keep(key, _made(workspace_id, first, second))

    def _known(self, key: Key) -> Comparison | None:
        with self._lock:
            if key in self._entries:
                self._entries.move_to_end(key)
            return self._entries.get(key)

    def _keep(self, key: Key, made: Comparison) -> Comparison:
        with self._lock:
            self._entries[key] = made
            while len(self._entries) > self.max_comparisons:
                self._entries.popitem(last=False)
        return made


def _named(workspace: Workspace, vectors_id: str) -> str:
    """Changes when vectors are made again under the same id."""
    return f"{vectors_id} {workspace.vectors_info(vectors_id).created.isoformat()}"


def _made(workspace_id: str, first: str, second: str) -> Comparison:
    one_thread_each()
    both = [CACHE.get(workspace_id, vectors_id).vectors for vectors_id in (first, second)]
    if len(both[0].items.index.keys() & both[1].items.index.keys()) < FEWEST_SHARED:
        raise WorkspaceError("compare-none-shared")
    return compare(both[0], both[1])


COMPARISONS = Comparisons()
