"""Items as the sets name them: without regard to capitals, the most frequent item where several share a name."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray


class Folded:
    """Finds the first (most frequent) items by name: by key, else by title.

    Parameters
    ----------
    keys
        Of the vector set, most frequent first.
    top
        Look among the first so many only; None: all.
    titles
        What people read of each item, where that isn't its key: a name that is no key may be a title.

    Notes
    -----
    gensim's ``evaluate_word_analogies`` and ``evaluate_word_pairs`` compare upper-case names; case folding is the same
    for the languages here, and also joins ß with ss.
    """

    def __init__(self, keys: Sequence[str], top: int | None = None, titles: Sequence[str] | None = None) -> None:
        rows: dict[str, int] = {}
        self.groups = np.empty(len(keys) if top is None else min(top, len(keys)), dtype=np.int32)
        for row, key in enumerate(keys[: len(self.groups)]):
            self.groups[row] = rows.setdefault(key.casefold(), row)
        for row, title in enumerate((titles or ())[: len(self.groups)]):
            rows.setdefault(title.casefold(), int(self.groups[row]))
        self._rows = rows

    def __len__(self) -> int:
        return len(self.groups)

    def row(self, name: str) -> int | None:
        """The row of the most frequent item of that name."""
        return self._rows.get(name.casefold())

    def twins(self) -> NDArray[np.int32]:
        """Rows whose key belongs to a more frequent item, ascending: int32."""
        return np.flatnonzero(self.groups != np.arange(len(self.groups))).astype(np.int32)
