"""What the vectors know: whether an item's artist or genre can be told from its vector."""

from __future__ import annotations

import warnings

import numpy as np
import polars as pl
from numpy.typing import NDArray

from core.recommend.evaluation import metrics
from core.recommend.evaluation.results import PROBES
from core.types import VectorSet

MAX_ITEMS, MAX_CLASSES, MIN_MEMBERS, MAX_COLUMNS = 5_000, 20, 10, 10
"""At most so many items, so many values of a column, items of a value at least, and columns."""
N_FOLDS = 5


def probed(vectors: VectorSet, seed: int) -> pl.DataFrame:
    """A logistic regression from vectors to each categorical column, a table with the columns `PROBES`.

    The probe of Alain and Bengio (2016, "Understanding intermediate layers using linear classifier probes"): what a
    linear model reads off the vectors, they hold. Vectors are standardised, accuracy is that of 5-fold
    cross-validation (every item is told by a model that never saw it), its interval Wilson's, and beside it stands the
    share of the most frequent value, which a model that knows nothing reaches.

    Parameters
    ----------
    vectors
        With their metadata. Text columns with two values or more of at least ten items each are probed, at most ten
        columns, on their 20 most frequent values and at most 5,000 items.
    seed
        Of the sample and the folds.
    """
    rows: list[tuple[object, ...]] = []
    for name in vectors.items.metadata_columns:
        if vectors.items.table.schema[name] != pl.String or len(rows) == MAX_COLUMNS:
            continue
        chosen, classes = _labelled(vectors.items.table[name], seed)
        n_classes = len(np.unique(classes))
        if n_classes > 1:
            right = _told(vectors.matrix[chosen], classes, seed)
            accuracy = metrics.share(int(right.sum()), len(right))
            majority = float(np.bincount(classes).max() / len(classes))
            rows.append((name, len(right), n_classes, accuracy.value, accuracy.low, accuracy.high, majority))
    return pl.DataFrame(rows, PROBES, orient="row")


def _labelled(column: pl.Series, seed: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Rows whose value is frequent enough, and the number of their value (0: the most frequent)."""
    counted = column.drop_nulls().value_counts(name="times").sort(["times", column.name], descending=[True, False])
    values = counted.filter(pl.col("times") >= MIN_MEMBERS)[column.name].head(MAX_CLASSES).to_list()
    numbers = {value: number for number, value in enumerate(values)}
    classes = np.array([numbers.get(value, -1) for value in column.to_list()], np.int64)
    rows = np.flatnonzero(classes >= 0)
    if len(rows) > MAX_ITEMS:
        rows = np.sort(np.random.default_rng(seed).choice(rows, MAX_ITEMS, replace=False))
        frequent = np.bincount(classes[rows], minlength=len(values)) >= MIN_MEMBERS
        rows = rows[frequent[classes[rows]]]
    return rows, classes[rows]


def _told(matrix: NDArray[np.float32], classes: NDArray[np.int64], seed: int) -> NDArray[np.bool_]:
    """Which items' values a regression told right that was fitted without them."""
    from sklearn.exceptions import ConvergenceWarning
    from sklearn.linear_model import LogisticRegression
    from sklearn.model_selection import StratifiedKFold, cross_val_predict
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import StandardScaler

    model = make_pipeline(StandardScaler(), LogisticRegression(max_iter=500))
    folds = StratifiedKFold(N_FOLDS, shuffle=True, random_state=seed)
    with warnings.catch_warnings():
        # Not quite converged weights tell nearly the same; the accuracy is that of what they tell.
        warnings.simplefilter("ignore", ConvergenceWarning)
        told = cross_val_predict(model, matrix.astype(np.float64), classes, cv=folds)
    right: NDArray[np.bool_] = told == classes
    return right
