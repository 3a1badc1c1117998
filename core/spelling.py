"""Forgiving spelling: what different ways of typing the same name have in common, and names that are nearly alike."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import polars as pl
from numpy.typing import NDArray

APOSTROPHES = ["'", "’", "‘", "ʼ", "ʻ", "`", "´", "′"]

# Kazakh letters and the Russian letters people type for them on a Russian keyboard, ё and й (decomposed before
# this), and Latin letters that have no decomposition.
LOOK_ALIKES = {
    "ә": "а",
    "ғ": "г",
    "қ": "к",
    "ң": "н",
    "ө": "о",
    "ұ": "у",
    "ү": "у",
    "һ": "х",
    "і": "и",
    "ß": "ss",
    "ø": "o",
    "ł": "l",
    "đ": "d",
    "ð": "d",
    "ı": "i",
    "æ": "ae",
    "œ": "oe",
    "þ": "th",
    "ς": "σ",
} | dict.fromkeys(APOSTROPHES, "")


def fold(names: pl.Series) -> pl.Series:
    """Names as a forgiving search compares them, String, same length.

    Lower case, without accents, apostrophes and the difference between spaces, hyphens and underscores; Kazakh
    letters become their Russian look-alikes. Marks of scripts where they carry vowels (Hindi, Arabic) stay.

    Examples
    --------
    >>> fold(pl.Series(["Beyoncé", "New_York", "Қыз Жібек", "don’t"])).to_list()
    ['beyonce', 'new york', 'кыз жибек', 'dont']
    """
    return (
        names.str.normalize("NFKD")
        .str.to_lowercase()
        .str.replace_all("[\u0300-\u036f]", "")
        .str.replace_many(list(LOOK_ALIKES), list(LOOK_ALIKES.values()))
        .str.replace_all(r"[\s_\p{Pd}\u2212]+", " ")
        .str.strip_chars(" ")
    )


def fold_one(name: str) -> str:
    """One name, folded."""
    return str(fold(pl.Series([name], dtype=pl.String))[0])


def allowed_edits(name: str) -> int:
    """How many typing mistakes a name of this length is forgiven: none up to 2 letters, then 1, 2 and at most 3.

    >>> [allowed_edits("x" * length) for length in (2, 3, 5, 6, 9, 10, 40)]
    [0, 1, 1, 2, 2, 3, 3]
    """
    return min(3, (len(name) + 2) // 4) if len(name) > 2 else 0


def nearly_alike(name: str, names: Sequence[str], limit: int) -> NDArray[np.intp]:
    """Positions of the names nearest to a name by typing mistakes, fewest first, ties in order.

    A mistake is a letter missing, added, changed, or swapped with the next one (optimal string alignment,
    rapidfuzz); at most `allowed_edits` of them.
    """
    edits = allowed_edits(name)
    if edits == 0 or not names:
        return np.empty(0, np.intp)
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    distances = process.cdist([name], names, scorer=OSA.distance, score_cutoff=edits, dtype=np.uint8)[0]
    near = np.flatnonzero(distances <= edits)
    return near[np.argsort(distances[near], kind="stable")][:limit]
