"""Vectors as word2vec text, the format that gensim, fastText and most libraries read."""

from __future__ import annotations

import re
from collections.abc import Iterator

import polars as pl

from core.export.cells import rows_at_once
from core.types import Items, VectorSet


def word2vec_keys(items: Items) -> list[str]:
    """The names of items in a word2vec text file, where a name holds no white space.

    Each white-space character becomes ``_``; a name that another item has already gets further ``_`` behind it,
    so that names stay different. Names without white space stay as they are.

    >>> word2vec_keys(Items.from_keys(["new york", "new_york", "rock"]))
    ['new_york_', 'new_york', 'rock']
    """
    keys = list(items.keys)
    taken = set(keys)
    spaced = pl.Series(keys, dtype=pl.String).str.contains(r"[\s\x1c-\x1f]|^$")
    for row in spaced.arg_true().to_list():
        name = re.sub(r"\s", "_", keys[row]) or "_"
        while name in taken:
            name += "_"
        taken.add(name)
        keys[row] = name
    return keys


def word2vec_text(vectors: VectorSet) -> Iterator[bytes]:
    """A word2vec text file: a header "rows dim", then a line "name number number …" per item, UTF-8.

    ``gensim.models.KeyedVectors.load_word2vec_format`` reads it back to the same float32 values; names as
    `word2vec_keys` gives them.
    """
    yield f"{len(vectors)} {vectors.dim}\n".encode()
    keys = word2vec_keys(vectors.items)
    step = rows_at_once(4 * vectors.dim)
    for start in range(0, len(vectors), step):
        numbers = pl.from_numpy(vectors.matrix[start : start + step])
        names = pl.Series("name", keys[start : start + step], dtype=pl.String)
        piece = numbers.insert_column(0, names)
        yield piece.write_csv(include_header=False, separator=" ", quote_style="never").encode()
