"""A corpus as a file that a few lines of any language read."""

from __future__ import annotations

import json
from collections.abc import Iterator

from core.types import Corpus

PIECE_CHARS = 500_000


def corpus_jsonl(corpus: Corpus) -> Iterator[bytes]:
    """One sequence per line, as a JSON array of its items' keys, UTF-8.

    JSON, because a key may hold spaces, tabs and line breaks.

    >>> from core.types import Items
    >>> import numpy as np
    >>> items = Items.from_keys(["a b", "қ"], np.array([2, 1]))
    >>> corpus = Corpus(items, np.array([0, 1, 0], np.int32), np.array([0, 2, 3]))
    >>> b"".join(corpus_jsonl(corpus)).decode().splitlines()
    ['["a b", "қ"]', '["a b"]']
    """
    quoted = [json.dumps(key, ensure_ascii=False) for key in corpus.items.keys]
    lines: list[str] = []
    n_chars = 0
    for sequence in corpus:
        lines.append(f"[{', '.join([quoted[row] for row in sequence.tolist()])}]\n")
        n_chars += len(lines[-1])
        if n_chars >= PIECE_CHARS:
            yield "".join(lines).encode()
            lines, n_chars = [], 0
    yield "".join(lines).encode()
