"""A set put to a vector set: read from a file, seen for how much of it is known, and asked."""

from __future__ import annotations

from core.errors import LimitError
from core.intrinsic.analogies import TOP as TOP_OF_ANALOGIES
from core.intrinsic.analogies import AnalogyReport, evaluate_analogies
from core.intrinsic.folding import Folded
from core.intrinsic.sets import AnalogySet, SimilaritySet
from core.intrinsic.shipped import SetTask
from core.intrinsic.similarities import TOP as TOP_OF_SIMILARITIES
from core.intrinsic.similarities import SimilarityReport, evaluate_similarities
from core.reading.text.encodings import guess_encoding, sample_beyond_ascii
from core.types import Items, ProgressCallback, VectorSet, keep_going

MAX_FILE_BYTES = 2_000_000
"""Of a set that is handed to the app; Google's has 600,000."""
TOPS: dict[SetTask, int] = {"analogies": TOP_OF_ANALOGIES, "similarity": TOP_OF_SIMILARITIES}
"""Among how many of the most frequent items names are looked for, as is usual."""

Report = AnalogyReport | SimilarityReport


def set_text(content: bytes, *, max_bytes: int = MAX_FILE_BYTES) -> str:
    """The text of a file, in whatever encoding it seems to be; what can't be decoded becomes U+FFFD.

    Raises
    ------
    LimitError
        ``errors-set-too-long`` for more than ``max_bytes``.

    Examples
    --------
    >>> set_text("Қазақстан Астана".encode("utf-16"))
    'Қазақстан Астана'
    """
    if len(content) > max_bytes:
        raise LimitError("errors-set-too-long", maximum=max_bytes)
    encoding = guess_encoding(sample_beyond_ascii([content]))
    return content.decode(encoding, "replace").removeprefix("\ufeff")


def titles_of(items: Items) -> list[str] | None:
    """What people read of the items, where that isn't their key."""
    return None if items.labels is items.keys else items.labels


def known_share(items: Items, asked: AnalogySet | SimilaritySet, top: int) -> float:
    """Share of the questions or pairs of which every name is among the first ``top`` items, 0 to 1."""
    folded = Folded(items.keys, top, titles_of(items))
    known = {name for question in asked.questions() for name in question if folded.row(name) is not None}
    return sum(known.issuperset(question) for question in asked.questions()) / len(asked)


def ask(
    vectors: VectorSet, asked: AnalogySet | SimilaritySet, top: int, callback: ProgressCallback = keep_going
) -> Report:
    """Put a set to vectors, by key or title, among the first ``top`` items."""
    items, titles = vectors.items, titles_of(vectors.items)
    if isinstance(asked, AnalogySet):
        return evaluate_analogies(items.keys, vectors.matrix, asked, top=top, titles=titles, callback=callback)
    return evaluate_similarities(items.keys, vectors.matrix, asked, top=top, titles=titles)
