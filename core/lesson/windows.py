"""Chapter 4, windows: the pairs that a window makes as it slides along a sentence, for skip-gram and for CBOW."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from core.lesson.questions import Question
from core.lesson.said import Said, just
from core.reading.text.words import tokenize

SOURCES = ("ours", "own", "data")
LARGEST_WINDOW = 10
MAX_CHARS = 400
MAX_TOKENS = 40
MAX_SEED = 2**31 - 1


@dataclass(frozen=True, slots=True)
class WindowsScene:
    """What is set in this chapter.

    Parameters
    ----------
    source
        ``"ours"``: the sentence of the lecture; ``"own"``: ``text``; ``"data"``: ``sequence`` of the open data.
    text
        The person's own sentence, at most `MAX_CHARS` long.
    sequence
        Number of a sequence, from 0.
    window
        1 to `LARGEST_WINDOW`.
    sg
        Skip-gram if True, else CBOW.
    shrunk
        Whether the window is shrunk at random at each place, as in training.
    seed
        Of that.
    center
        The place of the target, from 0; the third word, as the chapter begins.
    """

    source: str = "ours"
    text: str = ""
    sequence: int = 0
    window: int = 2
    sg: bool = True
    shrunk: bool = False
    seed: int = 1
    center: int = 2

    @classmethod
    def from_json(cls, given: Mapping[str, Any]) -> WindowsScene:
        """From what an address says; what makes no sense there is as the chapter begins.

        >>> WindowsScene.from_json({"window": 5, "center": "x", "source": "own", "text": "a b"}).window
        5
        """
        begins = cls()
        text, source = given.get("text"), given.get("source")
        return cls(
            source=source if source in SOURCES else begins.source,
            text=text[:MAX_CHARS] if isinstance(text, str) else begins.text,
            sequence=whole(given.get("sequence"), 0, MAX_SEED, begins.sequence),
            window=whole(given.get("window"), 1, LARGEST_WINDOW, begins.window),
            sg=given.get("sg") is not False,
            shrunk=given.get("shrunk") is True,
            seed=whole(given.get("seed"), 0, MAX_SEED, begins.seed),
            center=whole(given.get("center"), 0, MAX_TOKENS - 1, begins.center),
        )


def whole(given: object, lowest: int, highest: int, default: int) -> int:
    """A whole number of an address within a range, else the default.

    >>> whole(3, 1, 10, 2), whole(True, 0, 1, 5), whole("3", 1, 10, 2), whole(11, 1, 10, 2)
    (3, 5, 2, 2)
    """
    is_whole = isinstance(given, int) and not isinstance(given, bool)
    return given if is_whole and lowest <= given <= highest else default  # type: ignore[operator, return-value]


@dataclass(frozen=True, slots=True)
class Row:
    """What is learned from at once: a target and its context, as places in the sentence.

    Skip-gram has one place in ``context``: a pair. CBOW has all places of the window: their mean predicts the target.
    """

    target: int
    context: tuple[int, ...]


def words_of(text: str) -> tuple[str, ...]:
    """The words of a sentence as they are read from a text file, at most `MAX_TOKENS`.

    >>> words_of("The furry cat is on the bed!")
    ('the', 'furry', 'cat', 'is', 'on', 'the', 'bed')
    """
    return tuple(tokenize(text[:MAX_CHARS])[:MAX_TOKENS])


def reaches(n_tokens: int, window: int, shrink_seed: int | None = None) -> tuple[int, ...]:
    """How far the window reaches to each side at each place.

    Parameters
    ----------
    n_tokens
        Length of the sentence.
    window
        The largest reach.
    shrink_seed
        None: the whole window everywhere. Else the window is shrunk at random, each reach from 1 to ``window`` being
        equally likely; these are the very numbers that gensim draws in its first batch when ``seed`` is this and the
        sentence is all there is to train on.

    Notes
    -----
    ``gensim/models/word2vec_inner.pyx``, ``train_batch_sg``: two numbers are drawn to start the drawing of negative
    samples with, then ``reduced_windows = model.random.randint(0, window, n_words)``. Mikolov et al. 2013, "Efficient
    estimation of word representations in vector space", section 3.2.
    """
    if shrink_seed is None:
        return (window,) * n_tokens
    random = np.random.RandomState(shrink_seed)
    random.randint(0, 2**24, 2)
    return tuple(int(window - less) for less in random.randint(0, window, n_tokens))


def neighbors(place: int, reach: int, n_tokens: int) -> tuple[int, ...]:
    """The places within the window, from left to right, the center left out.

    >>> neighbors(2, 2, 7)
    (0, 1, 3, 4)
    """
    window = range(max(0, place - reach), min(n_tokens, place + reach + 1))
    return tuple(other for other in window if other != place)


def rows_at(place: int, reaches: Sequence[int], *, sg: bool) -> tuple[Row, ...]:
    """What the window makes at one place: a pair for each neighbour, or, for CBOW, one row; none without neighbours."""
    context = neighbors(place, reaches[place], len(reaches))
    if sg:
        return tuple(Row(place, (other,)) for other in context)
    return (Row(place, context),) if context else ()


def all_rows(reaches: Sequence[int], *, sg: bool) -> tuple[tuple[Row, ...], ...]:
    """What the window makes at each place, from the first to the last."""
    return tuple(rows_at(place, reaches, sg=sg) for place in range(len(reaches)))


def n_pairs(n_tokens: int, window: int) -> int:
    """How many pairs a sentence makes: 2·w·n − w·(w + 1), where w is the window or, if it is less, n − 1.

    Each of n words has w neighbours to each side, less those that the two edges cut off: 1 + 2 + … + w each.

    >>> n_pairs(7, 2), n_pairs(3, 10)
    (22, 6)
    """
    w = max(0, min(window, n_tokens - 1))
    return 2 * w * n_tokens - w * (w + 1)


def questions_of(scene: WindowsScene, tokens: Sequence[str]) -> tuple[Question, ...]:
    """How many pairs the sentence makes (or how seldom the farthest neighbour is met), and who is within the window.

    Parameters
    ----------
    scene
        What is set.
    tokens
        Words or labels; of fewer than two nothing can be asked.
    """
    if len(tokens) < 2:
        return ()
    if scene.shrunk and scene.window > 1:
        first = _farthest(scene.window)
    else:
        first = _count(scene, len(tokens), " · ".join(tokens))
    company = _company(scene, tokens)
    return (first, company) if company else (first,)


def _farthest(window: int) -> Question:
    """At distance w, a neighbour is within the window only when the whole window was drawn: once in w times."""
    shares = sorted({1.0, 1 / window, 1 / window**2}, reverse=True)
    options = tuple(Said("windows-share", {"share": share}) for share in shares)
    why = Said("windows-farthest-why", {"window": window, "share": 1 / window})
    return Question("farthest", Said("windows-farthest", {"window": window}), options, shares.index(1 / window), why)


def _count(scene: WindowsScene, n: int, sentence: str) -> Question:
    w = min(scene.window, n - 1)
    right = n_pairs(n, scene.window) if scene.sg else n
    numbers = sorted({right, n_pairs(n, scene.window), 2 * w * n, n, w * n})
    options = tuple(Said("windows-number", {"n": number}) for number in numbers)
    values = {"n": n, "w": w, "both": 2 * w * n, "cut": w * (w + 1), "pairs": right}
    name = "pairs" if scene.sg else "rows"
    text = Said(f"windows-{name}", {"n": n, "window": scene.window})
    why = Said(f"windows-{name}-why", values)
    return Question(name, text, options, numbers.index(right), why, (just(sentence),))


def _company(scene: WindowsScene, tokens: Sequence[str]) -> Question | None:
    """Who is within the whole window of the target; None where no two windows have different words."""
    place = min(scene.center, len(tokens) - 1)
    reached = (max(1, scene.window - 1), scene.window, scene.window + 1)
    sides = (neighbors(place, scene.window, len(tokens)), *(neighbors(place, reach, len(tokens)) for reach in reached))
    before = tuple(other for other in sides[0] if other < place)
    texts = [_listed(tokens, places) for places in (*sides, before) if places]
    options = sorted(set(texts), key=lambda text: (len(text), text))
    if len(options) < 2:
        return None
    text = Said("windows-company", {"word": tokens[place], "window": scene.window})
    why = Said("windows-company-why", {"window": scene.window, "n": len(sides[0])})
    return Question(
        "company", text, tuple(map(just, options)), options.index(texts[0]), why, (just(" · ".join(tokens)),)
    )


def _listed(tokens: Sequence[str], places: Sequence[int]) -> str:
    return ", ".join(tokens[place] for place in places)
