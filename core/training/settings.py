"""The settings of training: what each may be, and whether they fit a corpus."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields

import numpy as np

from core.errors import LimitError, SettingsError
from core.settings import settings as limits
from core.types import Corpus, TrainingSettings

CHUNK_SEQUENCES = 200_000


@dataclass(frozen=True, slots=True)
class Parameter:
    """One setting, for the page and the command line.

    Parameters
    ----------
    name
        Field of `TrainingSettings`; also gensim's name for it. Its texts are the messages
        ``training-<name>`` and ``training-<name>-help`` (underscores written as hyphens).
    minimum, maximum
        Both allowed. Booleans have 0 and 1.
    step
        For sliders and number fields.
    default
        That of `TrainingSettings`.
    whole
        True for whole numbers.
    """

    name: str
    minimum: float
    maximum: float
    step: float
    default: float
    whole: bool = True

    @property
    def message(self) -> str:
        """Message id of the name; with ``-help`` added, that of the explanation."""
        return f"training-{self.name.replace('_', '-')}"


def _parameters() -> dict[str, Parameter]:
    defaults = {field.name: float(field.default) for field in fields(TrainingSettings)}  # type: ignore[arg-type]
    ranges: list[tuple[str, float, float, float, bool]] = [
        ("sg", 0, 1, 1, True),
        ("vector_size", 2, 1024, 2, True),
        ("window", 1, 1000, 1, True),
        ("negative", 1, 100, 1, True),
        ("ns_exponent", -1, 1, 0.05, False),
        ("sample", 0, 0.1, 0.0001, False),
        ("min_count", 1, 1_000_000, 1, True),
        ("epochs", 1, 1000, 1, True),
        ("alpha", 0.0001, 1, 0.005, False),
        ("min_alpha", 0.000001, 1, 0.0001, False),
        ("seed", 0, 2**32 - 1, 1, True),
        ("workers", 1, 64, 1, True),
    ]
    return {name: Parameter(name, low, high, step, defaults[name], whole) for name, low, high, step, whole in ranges}


PARAMETERS: Mapping[str, Parameter] = _parameters()
"""Every setting by name, in the order of the page."""


def gensim_arguments(settings: TrainingSettings) -> dict[str, int | float]:
    """The settings as keyword arguments of ``gensim.models.Word2Vec``.

    >>> gensim_arguments(TrainingSettings(sg=True))["sg"]
    1
    """
    given = settings.to_json()
    return {name: int(given[name]) if parameter.whole else given[name] for name, parameter in PARAMETERS.items()}


def n_items_kept(corpus: Corpus, min_count: int) -> int:
    """How many items occur at least ``min_count`` times; they are the first rows of the vocabulary."""
    counts = corpus.items.counts
    assert counts is not None  # a corpus always has counts
    return int(np.count_nonzero(counts >= min_count))


def check_settings(settings: TrainingSettings, corpus: Corpus | None = None) -> None:
    """Refuse settings out of range, and settings that leave nothing to train on.

    Parameters
    ----------
    settings
        To check.
    corpus
        What is to be trained on; without it only the ranges are checked. Looks at counts only.

    Raises
    ------
    SettingsError
        If a value is out of its range or not a whole number, ``min_alpha`` is above ``alpha``, or fewer than two
        items are frequent enough.
    LimitError
        If the vectors would take more memory than the limits allow.
    """
    for parameter in PARAMETERS.values():
        _check_range(parameter, getattr(settings, parameter.name))
    if settings.min_alpha > settings.alpha:
        raise SettingsError("errors-training-min-alpha", min_alpha=settings.min_alpha, alpha=settings.alpha)
    if corpus is not None:
        _check_vocabulary(settings, corpus)


def _check_range(parameter: Parameter, value: float) -> None:
    if parameter.whole and not float(value).is_integer():
        raise SettingsError("errors-training-not-whole", name=parameter.name, value=value)
    if not parameter.minimum <= value <= parameter.maximum:
        raise SettingsError(
            "errors-training-out-of-range",
            name=parameter.name,
            value=value,
            minimum=parameter.minimum,
            maximum=parameter.maximum,
        )


def _check_vocabulary(settings: TrainingSettings, corpus: Corpus) -> None:
    n_kept = n_items_kept(corpus, settings.min_count)
    if len(corpus.items) < 2:
        raise SettingsError("errors-training-one-item", items=len(corpus.items))
    if n_kept < 2:
        counts = corpus.items.counts
        assert counts is not None
        raise SettingsError(
            "errors-training-min-count", min_count=settings.min_count, items=n_kept, largest=int(counts[1])
        )
    n_bytes = n_kept * settings.vector_size * 4
    if n_bytes > limits().max_vector_bytes:
        raise LimitError(
            "errors-training-too-large",
            items=n_kept,
            vector_size=settings.vector_size,
            megabytes=round(n_bytes / 1e6),
            limit=round(limits().max_vector_bytes / 1e6),
        )


def check_pairs(corpus: Corpus, n_kept: int, min_count: int) -> None:
    """Refuse a corpus in which no kept item ever stands beside another: there is nothing to learn from.

    Raises
    ------
    SettingsError
        If no sequence has two kept items.
    """
    if len(corpus.items) == n_kept:
        if np.diff(corpus.offsets).max(initial=0) >= 2:
            return
    elif any(_has_pair(corpus, n_kept, start) for start in range(0, corpus.n_sequences, CHUNK_SEQUENCES)):
        return
    raise SettingsError("errors-training-no-pairs", sequences=corpus.n_sequences, min_count=min_count)


def _has_pair(corpus: Corpus, n_kept: int, start: int) -> bool:
    offsets = corpus.offsets[start : start + CHUNK_SEQUENCES + 1]
    tokens = corpus.tokens[offsets[0] : offsets[-1]]
    before = np.concatenate([[0], np.cumsum(tokens < n_kept)])
    return bool(np.diff(before[offsets - offsets[0]]).max(initial=0) >= 2)
