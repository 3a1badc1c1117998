"""The sets that come with gensim: Google's analogies, WordSim-353 and SimLex-999. English."""

from __future__ import annotations

from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Literal, overload

from core.intrinsic.sets import AnalogySet, SimilaritySet, parse_analogies, parse_similarities

SetTask = Literal["analogies", "similarity"]
ShippedSet = Literal["google-analogies", "wordsim353", "simlex999"]
SHIPPED: dict[ShippedSet, str] = {
    "google-analogies": "questions-words.txt",
    "wordsim353": "wordsim353.tsv",
    "simlex999": "simlex999.txt",
}
"""Mikolov et al. 2013 (arXiv 1301.3781); Finkelstein et al. 2002; Hill et al. 2015."""
SHIPPED_FOR: dict[SetTask, tuple[ShippedSet, ...]] = {
    "analogies": ("google-analogies",),
    "similarity": ("wordsim353", "simlex999"),
}


@cache
def shipped_analogies() -> AnalogySet:
    """Google's 19,544 questions in 14 sections."""
    return parse_analogies(_text("google-analogies"))


@cache
def shipped_similarities(name: Literal["wordsim353", "simlex999"]) -> SimilaritySet:
    """353 pairs rated for relatedness, or 999 rated for similarity."""
    return parse_similarities(_text(name))


def shipped_set(name: ShippedSet) -> AnalogySet | SimilaritySet:
    """A shipped set by its name."""
    return shipped_analogies() if name == "google-analogies" else shipped_similarities(name)


@cache
def shipped_name(digest: str) -> ShippedSet | None:
    """Which shipped set has this content, if any."""
    return next((name for name in SHIPPED if shipped_set(name).digest == digest), None)


@overload
def parse_set(task: Literal["analogies"], text: str) -> AnalogySet: ...
@overload
def parse_set(task: Literal["similarity"], text: str) -> SimilaritySet: ...
@overload
def parse_set(task: SetTask, text: str) -> AnalogySet | SimilaritySet: ...
def parse_set(task: SetTask, text: str) -> AnalogySet | SimilaritySet:
    """A set for a task from its text, as `parse_analogies` or `parse_similarities`."""
    return parse_analogies(text) if task == "analogies" else parse_similarities(text)


def _text(name: ShippedSet) -> str:
    # Found without being imported: gensim takes seconds to import, its files none.
    package = find_spec("gensim")
    assert package is not None and package.origin is not None  # it is in requirements.txt
    return (Path(package.origin).parent / "test" / "test_data" / SHIPPED[name]).read_text(encoding="utf-8")
