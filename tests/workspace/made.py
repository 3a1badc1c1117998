"""Small things to keep in a workspace, by hand and by Hypothesis; and comparing them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import polars as pl
from hypothesis import strategies as st
from hypothesis.extra import numpy as npst

from core.types import (
    Corpus,
    Dropped,
    EpochRecord,
    Frames,
    Items,
    MapQuality,
    Model,
    Projection,
    ProjectionSettings,
    ReadingReport,
    TrainingSettings,
    VectorSet,
)

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
FLOATS = st.floats(-1e6, 1e6, width=32)


def items() -> Items:
    """Three items with titles and metadata."""
    return Items(
        pl.DataFrame(
            {
                "key": ["ә", "b\0", "=1+1"],
                "count": [3, 2, 1],
                "title": ["Әлия", None, "<b>"],
                "year": [1990, None, 2001],
            }
        )
    )


def corpus() -> Corpus:
    """Two sequences with owners and times."""
    return Corpus(
        items(),
        np.array([0, 0, 0, 1, 1, 2], np.int32),
        np.array([0, 3, 6], np.int64),
        ReadingReport("table", "playlists", "utf-8", 120, (Dropped("reading-dropped-short-sequences", 2, "line 17"),)),
        pl.DataFrame({"id": ["s1", "s2"], "owner": ["o", None]}),
        np.arange(6, dtype=np.int64),
    )


def vectors(seed: int = 0) -> VectorSet:
    """Three vectors."""
    return VectorSet(items(), np.random.default_rng(seed).normal(size=(3, 4)).astype(np.float32))


def model(**changes: Any) -> Model:
    """A model of one epoch."""
    frames = Frames(np.zeros((2, 2, 2), np.float32), np.array([0, 1], np.int32))
    epochs = (EpochRecord(1, 0.5, 0.1, 1000.0),)
    return replace(Model(vectors(), vectors(1).matrix, TrainingSettings(), epochs, frames), **changes)


def projection(**changes: Any) -> Projection:
    """A map of three points."""
    made = Projection(
        np.array([[0, 0], [1, 0], [0, 1]], np.float32),
        np.array([0, 1, 2], np.int32),
        ProjectionSettings(axes=(0, 2)),
        MapQuality(0.9, 0.5, 0.1, 5, 3),
        (0.6, 0.3),
        {"n_items": np.int64(3), "kl_divergence": 1.5},
        ("projection-perplexity-lowered",),
    )
    return replace(made, **changes)


@st.composite
def any_items(draw: st.DrawFn, *, counts: bool | None = None, min_size: int = 0) -> Items:
    """Items with any keys, perhaps counts, titles and metadata."""
    keys = draw(st.lists(TEXT, unique=True, min_size=min_size, max_size=8))
    n = len(keys)
    columns: dict[str, pl.Series] = {"key": pl.Series(keys, dtype=pl.String)}
    if counts or (counts is None and draw(st.booleans())):
        numbers = draw(st.lists(st.integers(0, 2**62), min_size=n, max_size=n))
        columns["count"] = pl.Series(numbers, dtype=pl.Int64)
    if draw(st.booleans()):
        titles = draw(st.lists(st.none() | TEXT, min_size=n, max_size=n))
        columns["title"] = pl.Series(titles, dtype=pl.String)
    if draw(st.booleans()):
        values = draw(st.lists(st.none() | st.floats(allow_nan=False), min_size=n, max_size=n))
        columns["жанр"] = pl.Series(values, dtype=pl.Float64)
    return Items(pl.DataFrame(columns))


@st.composite
def any_corpus(draw: st.DrawFn) -> Corpus:
    """A corpus of any shape that the type allows."""
    found = draw(any_items(counts=True))
    lengths = draw(st.lists(st.integers(0, 5), max_size=5)) if len(found) else draw(st.lists(st.just(0), max_size=3))
    offsets = np.concatenate([[0], np.cumsum(lengths)]).astype(np.int64)
    n_tokens = int(offsets[-1])
    tokens = np.array([draw(st.integers(0, len(found) - 1)) for _ in range(n_tokens)], np.int32)
    times = draw(st.none() | npst.arrays(np.int64, n_tokens))
    owners = draw(st.none() | st.lists(st.none() | TEXT, min_size=len(lengths), max_size=len(lengths)))
    sequences = None if owners is None else pl.DataFrame({"owner": pl.Series(owners, dtype=pl.String)})
    return Corpus(found, tokens, offsets, corpus().report, sequences, times)


@st.composite
def any_vectors(draw: st.DrawFn) -> VectorSet:
    """A vector set of any shape."""
    found = draw(any_items())
    shape = (len(found), draw(st.integers(1, 5)))
    return VectorSet(found, draw(npst.arrays(np.float32, shape, elements=FLOATS)))


@st.composite
def any_model(draw: st.DrawFn) -> Model:
    """A model, perhaps with frames, perhaps stopped; a loss may be no number."""
    found = draw(any_vectors())
    frames = None
    if draw(st.booleans()):
        n_frames, n_drawn = draw(st.integers(1, 3)), draw(st.integers(0, len(found)))
        coordinates = draw(npst.arrays(np.float32, (n_frames, n_drawn, 2), elements=FLOATS))
        frames = Frames(coordinates, np.arange(n_frames, dtype=np.int32))
    losses = draw(st.lists(st.floats(0, 10) | st.just(float("nan")), max_size=3))
    epochs = tuple(EpochRecord(epoch, loss, 0.25, 1000.0) for epoch, loss in enumerate(losses, start=1))
    settings = TrainingSettings(seed=draw(st.integers(0, 99)), sg=draw(st.booleans()))
    return Model(found, found.matrix * 2, settings, epochs, frames, draw(st.booleans()))


@st.composite
def any_projection(draw: st.DrawFn) -> Projection:
    """A projection of some rows in two or three dimensions."""
    rows = np.array(sorted(draw(st.sets(st.integers(0, 1000), max_size=8))), np.int32)
    dim = draw(st.sampled_from([2, 3]))
    coordinates = draw(npst.arrays(np.float32, (len(rows), dim), elements=FLOATS))
    facts = draw(st.dictionaries(TEXT, st.integers() | st.floats(allow_nan=False, allow_infinity=False) | TEXT))
    return projection(coordinates=coordinates, rows=rows, facts=facts, quality=draw(st.none() | st.just(QUALITY)))


QUALITY = MapQuality(0.97, 0.42, 0.001, 12, 1000)


def assert_same(found: Any, expected: Any) -> None:
    """Equal to the last bit, field by field; arrays may be memory maps. Not a number equals itself."""
    if isinstance(expected, np.ndarray):
        assert isinstance(found, np.ndarray)
        assert found.dtype == expected.dtype
        np.testing.assert_array_equal(found, expected)
    elif isinstance(expected, pl.DataFrame):
        assert found.equals(expected)
        assert found.schema == expected.schema
    elif isinstance(expected, float) and expected != expected:
        assert found != found
    elif isinstance(expected, tuple):
        assert len(found) == len(expected)
        for one, other in zip(found, expected, strict=True):
            assert_same(one, other)
    elif hasattr(expected, "__dataclass_fields__"):
        assert type(found) is type(expected)
        for name in expected.__dataclass_fields__:
            assert_same(getattr(found, name), getattr(expected, name))
    else:
        assert found == expected
