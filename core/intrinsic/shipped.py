"""The sets that come with gensim: Google's analogies, WordSim-353 and SimLex-999. English."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import Literal

from core.intrinsic.sets import AnalogySet, SimilaritySet, parse_analogies, parse_similarities

ShippedSet = Literal["google-analogies", "wordsim353", "simlex999"]
SHIPPED: dict[ShippedSet, str] = {
    "google-analogies": "questions-words.txt",
    "wordsim353": "wordsim353.tsv",
    "simlex999": "simlex999.txt",
}
"""Mikolov et al. 2013 (arXiv 1301.3781); Finkelstein et al. 2002; Hill et al. 2015."""


@cache
def shipped_analogies() -> AnalogySet:
    """Google's 19,544 questions in 14 sections."""
    return parse_analogies(_text("google-analogies"))


@cache
def shipped_similarities(name: Literal["wordsim353", "simlex999"]) -> SimilaritySet:
    """353 pairs rated for relatedness, or 999 rated for similarity."""
    return parse_similarities(_text(name))


def _text(name: ShippedSet) -> str:
    return files("gensim").joinpath("test", "test_data", SHIPPED[name]).read_text(encoding="utf-8")
