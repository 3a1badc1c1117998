"""The samples as the app meets them: registry, files read by `core.reading`, vectors trained by gensim."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from gensim.models import KeyedVectors, Word2Vec
from numpy.typing import NDArray

from core.reading import HEAD_BYTES, detect, detect_catalogue, read
from core.types import Corpus

SAMPLE_DATA = Path(__file__).resolve().parents[2] / "sample_data"


@cache
def registry() -> dict[str, dict[str, Any]]:
    """All samples of samples.json by id."""
    samples = json.loads((SAMPLE_DATA / "samples.json").read_text(encoding="utf-8"))["samples"]
    return {sample["id"]: sample for sample in samples}


def examples(sample_id: str | None = None) -> list[dict[str, str]]:
    """The analogies of examples.json, of one sample or of all."""
    found = json.loads((SAMPLE_DATA / "examples.json").read_text(encoding="utf-8"))["analogies"]
    return [example for example in found if sample_id in (None, example["sample"])]


def rows(name: str) -> Iterator[dict[str, str]]:
    """The rows of a CSV file of sample_data."""
    with (SAMPLE_DATA / name).open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


@dataclass(frozen=True, slots=True)
class Trained:
    """Item keys with unit input vectors, raw input vectors and output vectors, each (n_items, dim)."""

    keys: list[str]
    unit: NDArray[np.float32]
    inputs: NDArray[np.float32]
    outputs: NDArray[np.float32]
    counts: NDArray[np.int64]

    def nearest(self, n_neighbors: int) -> NDArray[np.intp]:
        """The rows of the nearest by cosine, the item itself left out."""
        cosines = self.unit @ self.unit.T
        np.fill_diagonal(cosines, -np.inf)
        return np.argsort(-cosines, axis=1)[:, :n_neighbors]

    def rank(self, example: dict[str, str]) -> int:
        """The place of the expected answer to a : b :: c, 1 being the first, the query words left out."""
        a, b, c, expected = (self.keys.index(example[part]) for part in ("a", "b", "c", "expected"))
        scores = self.unit @ (self.unit[b] - self.unit[a] + self.unit[c])
        scores[[a, b, c]] = -np.inf
        return int((scores > scores[expected]).sum()) + 1


@cache
def train_sample(sample_id: str, epochs: int | None = None) -> Trained:
    """Read a sample and train it with its registered settings (or fewer epochs), one worker."""
    corpus = read_sample(sample_id)
    keys = corpus.items.keys
    sequences = [
        [keys[token] for token in corpus.tokens[start:end]]
        for start, end in zip(corpus.offsets, corpus.offsets[1:], strict=False)
    ]
    settings = registry()[sample_id]["training"]
    model = Word2Vec(sequences, workers=1, **settings | {"epochs": epochs or settings["epochs"]})
    return _trained(model.wv, model.syn1neg)


def read_sample(sample_id: str) -> Corpus:
    """The corpus that the app reads from the sample's files."""
    sample = registry()[sample_id]
    path = SAMPLE_DATA / sample["file"]
    settings = detect(_head(path), path.name, path.stat().st_size).settings
    catalogue = SAMPLE_DATA / sample["catalogue"] if "catalogue" in sample else None
    if catalogue is not None:
        found = detect_catalogue(_head(catalogue), catalogue.name, catalogue.stat().st_size)
        settings = replace(settings, catalogue=found.settings)
    corpus = read([path], [path.name], settings, catalogue=catalogue)
    assert isinstance(corpus, Corpus)
    return corpus


@cache
def word_vectors() -> Trained:
    """The GloVe sample, read by gensim."""
    path = SAMPLE_DATA / registry()["words"]["file"]
    vectors = KeyedVectors.load_word2vec_format(path, binary=True)
    return _trained(vectors, np.zeros_like(vectors.vectors))


def _head(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(HEAD_BYTES)


def _trained(vectors: KeyedVectors, outputs: NDArray[np.float32]) -> Trained:
    keys = list(vectors.index_to_key)
    counts = np.array([vectors.get_vecattr(key, "count") for key in keys])
    return Trained(keys, vectors.get_normed_vectors(), vectors.vectors, outputs, counts)
