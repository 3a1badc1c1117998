"""One step of gradient descent on one example: predict, then correct."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import exp, log1p

import numpy as np
from numpy.typing import NDArray

# gensim's word2vec_inner.pyx: σ is looked up in a table, and nothing is learned where the dot product is beyond ±6.
TABLE_SIZE, LARGEST = 1_000, 6
CELLS_PER_UNIT = TABLE_SIZE // LARGEST // 2

Sigmoid = Callable[[float], float | None]
"""Of a dot product; None: so certain that nothing is to be learned."""


@dataclass(frozen=True, slots=True)
class Vectors:
    """Input vectors W and output vectors W′ of the same words, each float32, shape (n_words, dim)."""

    input: NDArray[np.float32]
    output: NDArray[np.float32]

    def copy(self) -> Vectors:
        """The same numbers in memory of their own."""
        return Vectors(self.input.copy(), self.output.copy())


@dataclass(frozen=True, slots=True)
class Example:
    """What one step learns from; all are places in the vocabulary.

    Parameters
    ----------
    inputs
        Skip-gram: the target alone. CBOW: the words around, one for each time it stands there.
    output
        What goes with them (label 1): skip-gram: a context; CBOW: the word in the middle.
    negatives
        Drawn from the noise (label 0), in the order of drawing; the same word may come twice.
    """

    inputs: tuple[int, ...]
    output: int
    negatives: tuple[int, ...]

    @property
    def samples(self) -> tuple[tuple[int, int], ...]:
        """Word and label of each output vector, the positive first."""
        return ((self.output, 1), *((word, 0) for word in self.negatives))


@dataclass(frozen=True, slots=True)
class Sample:
    """One output vector of an example: predicted, and corrected.

    Parameters
    ----------
    word
        Place in the vocabulary.
    label
        1: a real context; 0: noise.
    dot
        Dot product of the input and the output vector.
    positive
        P(+|t,c) = σ(dot), from 0 to 1.
    error
        label - P(+|t,c): how much P was wrong, and the gradient of L by the dot product; 0 where nothing is learned.
    move
        What is added to the output vector, float32, shape (dim,): rate x error x input vector.
    """

    word: int
    label: int
    dot: float
    positive: float
    error: float
    move: NDArray[np.float32]

    @property
    def log_likelihood(self) -> float:
        """log P(+|t,c) where the label is 1, log P(-|t,c) = log σ(-dot) where it is 0; at most 0."""
        return log_sigmoid(self.dot if self.label else -self.dot)


@dataclass(frozen=True, slots=True)
class Correction:
    """One step.

    Parameters
    ----------
    example
        What was learned from.
    samples
        The positive one, then the negatives.
    move
        What is added to each input vector, float32, shape (dim,): rate x Σ error x output vector.
    """

    example: Example
    samples: tuple[Sample, ...]
    move: NDArray[np.float32]

    @property
    def objective(self) -> float:
        """L(θ) = Σ log P(+|t,c) + Σ log P(-|t,c) before the step; at most 0, and training makes it larger."""
        return sum(sample.log_likelihood for sample in self.samples)


def sigmoid(dot: float) -> float:
    """σ(x) = 1 / (1 + e^-x).

    >>> sigmoid(0.0), round(sigmoid(2.0), 4)
    (0.5, 0.8808)
    """
    return 1 / (1 + exp(-dot)) if dot >= 0 else exp(dot) / (1 + exp(dot))


def log_sigmoid(dot: float) -> float:
    """log σ(x), also where σ is too small for a number."""
    return -log1p(exp(-dot)) if dot >= 0 else dot - log1p(exp(dot))


def _table() -> list[float]:
    exponents = np.exp((np.arange(TABLE_SIZE) / np.float32(TABLE_SIZE) * 2 - 1) * LARGEST).astype(np.float32)
    values: list[float] = (exponents / (exponents + 1)).astype(np.float32).tolist()
    return values


TABLE = _table()


def tabulated_sigmoid(dot: float) -> float | None:
    """σ as gensim and word2vec.c look it up: up to 0.0092 too low; None beyond ±6.

    >>> round(tabulated_sigmoid(0.0), 4), round(tabulated_sigmoid(2.0), 4), tabulated_sigmoid(6.5)
    (0.494, 0.8774, None)
    """
    return None if abs(dot) >= LARGEST else TABLE[int((dot + LARGEST) * CELLS_PER_UNIT)]


def correct(vectors: Vectors, example: Example, rate: float, lookup: Sigmoid = sigmoid) -> Correction:
    """Change the vectors by one step on an example, in gensim's order.

    Each output vector moves by the input vector as it was; what the input vector is to move by is summed up meanwhile
    and added at the end. (Mikolov et al. 2013, eq. 4; ``w2v_fast_sentence_sg_neg`` and ``…_cbow_neg`` of gensim 4.4.)

    Parameters
    ----------
    vectors
        Changed in place.
    example
        Skip-gram or CBOW; of several inputs the mean is taken, and each of them gets the whole correction.
    rate
        Learning rate, above 0.
    lookup
        `sigmoid`, or `tabulated_sigmoid` to have gensim's numbers.
    """
    inputs = list(example.inputs)
    hidden = vectors.input[inputs[0]].copy() if len(inputs) == 1 else vectors.input[inputs].mean(0, dtype=np.float32)
    move = np.zeros_like(hidden)
    samples = []
    for word, label in example.samples:
        row = vectors.output[word]
        dot = float(hidden @ row)
        looked_up = lookup(dot)
        error = 0.0 if looked_up is None else label - looked_up
        step = np.float32(error * rate)
        move += step * row
        own = step * hidden
        row += own
        samples.append(Sample(word, label, dot, sigmoid(dot), error, own))
    for word in inputs:
        vectors.input[word] += move
    return Correction(example, tuple(samples), move)


def foreseen(vectors: Vectors, example: Example, rate: float, lookup: Sigmoid = sigmoid) -> Correction:
    """What a step would do, without doing it."""
    return correct(vectors.copy(), example, rate, lookup)


def objective(vectors: Vectors, example: Example) -> float:
    """L(θ) of an example with the vectors as they are, each sample by itself."""
    hidden = vectors.input[list(example.inputs)].mean(0)
    dots = [(float(hidden @ vectors.output[word]), label) for word, label in example.samples]
    return sum(log_sigmoid(dot if label else -dot) for dot, label in dots)


def probability(vectors: Vectors, example: Example) -> float:
    """P(+|t,c) of an example's positive pair with the vectors as they are."""
    return sigmoid(float(vectors.input[list(example.inputs)].mean(0) @ vectors.output[example.output]))
