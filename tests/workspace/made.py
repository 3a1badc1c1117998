"""Small things to keep in a workspace, by hand and by Hypothesis; and comparing them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import polars as pl
from hypothesis import strategies as st
from hypothesis.extra import numpy as npst

from core.comparison import Stability
from core.comparison.contrast import VERSIONS, Contrast
from core.grouping import Groups
from core.intrinsic import (
    AnalogyReport,
    CosineSpread,
    NoiseVerdict,
    SectionScore,
    SimilarityReport,
    SpaceFacts,
    SpaceReport,
)
from core.recommend.evaluation import Estimate, Evaluation, Protocol, ScorerResult, Tuning
from core.recommend.evaluation.results import CHANGES, GROUPS, PROBES, RUNGS
from core.recommend.scorers import SCORER_NAMES
from core.recommend.weights import BlendWeights
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
MEASURED_ON = {
    "by_time": True,
    "n_train_sequences": 900,
    "n_validation": 50,
    "cold_share": 0.01,
    "repeated_share": 0.25,
}


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
    frames = Frames(np.zeros((2, 2, 2), np.float32), np.array([0, 1], np.int32), np.zeros((1, 2, 4), np.int8))
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


def evaluation(**changes: Any) -> Evaluation:
    """A measurement of two scorers."""
    results = tuple(
        ScorerResult(name, 100, Estimate(hr, hr - 0.1, hr + 0.1), *(Estimate(0.1, 0.0, 0.3),) * 3, 0.5, -0.25, 1.5)
        for name, hr in (("markov", 0.4), ("popularity", 0.2))
    )
    made = Evaluation(
        results,
        {**MEASURED_ON, "n_test": 100, "kind": "playlists"},
        table(GROUPS, ("length", "2-3", "markov", 40, 0.4, 0.3, 0.5)),
        table(CHANGES, ("swapped", "автор", "markov", 40, 0.4, 0.3, -0.1, -0.2, 0.0, 0.6)),
        table(PROBES, ("=genre", 90, 3, 0.8, 0.7, 0.9, 0.4)),
        BlendWeights(("markov", "popularity"), (1.0, 0.25)),
    )
    return replace(made, **changes)


def tuning(**changes: Any) -> Tuning:
    """A tuning of one rung."""
    rung = (1, 0, 5, 0.75, 0.001, 4, "cosine", 50, 0.2, 0.1, 0.3, 0.1, 1.5, True)
    facts = {"n_test": 100, "given": 0.2, "best": 0.2, "stopped": False}
    return replace(Tuning(TrainingSettings(window=9), table(RUNGS, rung), facts), **changes)


def analogy_report(**changes: Any) -> AnalogyReport:
    """What a set of two sections found out."""
    sections = (SectionScore("capitals", 9, 4, 3, 1), SectionScore("", 5, 0, 0, 0))
    return replace(AnalogyReport(sections, 3), **changes)


def similarity_report() -> SimilarityReport:
    """What four pairs of five found out."""
    names = (("ә", "b"), ("b", "=1+1"), ("ә", "=1+1"), ("b", "b"))
    return SimilarityReport.of(5, names, np.array([9.0, 4.5, 1.0, 10.0]), np.array([0.5, 0.75, -0.5, 1.0]))


def space_report(**changes: Any) -> SpaceReport:
    """What a look at three vectors found."""
    made = SpaceReport(
        NoiseVerdict(0.75, np.array([0.5, 0.25]), 1, 3),
        CosineSpread(np.array([0.5, -1, 1, 0], np.float32), np.array([1, 0.5, 0.75], np.float32)),
        SpaceFacts(np.array([1.5, 0, 2e30]), -0.5, 0.125, 0.9, 1.25, np.array([2, 2, 2], np.int64), 3),
        Groups(np.array([0, 1, 0], np.int32), ((2, 0), (1,)), 0.4, 0.2),
    )
    return replace(made, **changes)


def contrast(**changes: Any) -> Contrast:
    """Windows and orders compared on two of three items, with one neighbour each."""
    neighbors = np.array([[[1], [2]]] * len(VERSIONS), np.int32)
    return replace(Contrast(neighbors, np.array([0, 1], np.int32), TrainingSettings(window=2), 6), **changes)


def stability(**changes: Any) -> Stability:
    """What stays of three vectors in two other trainings."""
    neighbors, kept = np.array([[1, 2], [0, 2], [1, 0]], np.int32), np.array([[2, 1], [0, 1], [2, 0]], np.uint8)
    return replace(Stability(neighbors, kept, (2, 3), (0.5, 0.5)), **changes)


def table(columns: dict[str, Any], *rows: tuple[Any, ...]) -> pl.DataFrame:
    """A table with these columns."""
    return pl.DataFrame(list(rows), columns, orient="row")


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
        directions = draw(st.none() | npst.arrays(np.int8, (n_frames - 1, n_drawn, found.dim)))
        frames = Frames(coordinates, np.arange(n_frames, dtype=np.int32), directions)
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


SHARE = st.floats(0, 1)
NAMES = st.sampled_from(SCORER_NAMES)
FACTS = st.dictionaries(TEXT, st.none() | st.booleans() | st.integers() | st.floats(0, 1) | TEXT, max_size=5)


@st.composite
def any_estimate(draw: st.DrawFn) -> Estimate:
    """A figure within its interval."""
    low, value, high = sorted(draw(st.tuples(SHARE, SHARE, SHARE)))
    return Estimate(value, low, high)


@st.composite
def any_evaluation(draw: st.DrawFn) -> Evaluation:
    """A measurement of any scorers, with any groups, changes and probes, or none."""
    results = [
        ScorerResult(name, draw(st.integers(0, 99)), *(draw(any_estimate()) for _ in range(4)), draw(SHARE), -0.5, 2.0)
        for name in draw(st.lists(NAMES, unique=True, min_size=1))
    ]
    results.sort(key=lambda result: (-result.hr10.value, -result.ndcg10.value))
    some = st.integers(0, 99)
    measured = st.sampled_from([result.name for result in results])
    group = st.tuples(st.just("length"), st.just("2-3"), measured, some, SHARE, SHARE, SHARE)
    groups = draw(st.lists(group, max_size=3))
    changed = st.floats(-1, 1)
    change = st.tuples(st.just("swapped"), TEXT, measured, some, SHARE, SHARE, changed, changed, changed, SHARE)
    probes = draw(st.lists(st.tuples(TEXT, some, some, SHARE, SHARE, SHARE, SHARE), max_size=3))
    weights = draw(st.none() | st.just(BlendWeights(("cosine", "content"), (0.5, 2.0))))
    return evaluation(
        results=tuple(results),
        facts={**draw(FACTS), **MEASURED_ON, "n_test": draw(some)},
        groups=table(GROUPS, *groups),
        changes=table(CHANGES, *draw(st.lists(change, max_size=3))),
        probes=table(PROBES, *probes),
        weights=weights,
    )


@st.composite
def any_tuning(draw: st.DrawFn) -> Tuning:
    """A tuning, perhaps stopped."""
    some = st.integers(0, 99)
    numbers = (some, some, some, SHARE, SHARE, some, NAMES, some, SHARE, SHARE, SHARE, SHARE, SHARE, st.booleans())
    rungs = draw(st.lists(st.tuples(*numbers), min_size=1, max_size=4))
    return Tuning(
        TrainingSettings(window=draw(st.integers(1, 99)), ns_exponent=-0.5),
        table(RUNGS, *rungs),
        {**draw(FACTS), "best": draw(SHARE), "given": draw(st.none() | SHARE), "stopped": draw(st.booleans())},
    )


PROTOCOLS = st.builds(Protocol, by_time=st.none() | st.booleans(), seed=st.integers(0, 2**32 - 1))
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
