"""Examples are offered where their items are, and say what these vectors answer."""

from __future__ import annotations

import numpy as np
import pytest

from core.examples import examples_for, start_of
from core.similarity import CosineIndex
from core.types import Items, VectorSet
from core.workspace import sample_workspaces

KINGDOM = ["man", "king", "woman", "queen"]


def test_an_example_is_solved_with_the_vectors_at_hand() -> None:
    straight = np.array([[1, 0, 0], [1, 1, 0], [0, 0, 1], [0, 1, 1]], np.float32)
    items = Items.from_keys([*KINGDOM, "noise"])
    for noise, works in (([0, 0, -1], True), ([-0.2, 1.1, 1.1], False)):
        vectors = VectorSet(items, np.vstack([straight, np.array([noise], np.float32)]))
        found = {example.text: example.works for example in examples_for(items, CosineIndex(vectors))}
        assert found == {"king - man + woman": works}


def test_no_example_without_its_items() -> None:
    items = Items.from_keys(KINGDOM[:3])
    assert examples_for(items, CosineIndex(VectorSet(items, np.eye(3, dtype=np.float32)))) == []


@pytest.mark.parametrize("sample", sample_workspaces(), ids=lambda sample: sample.id)
def test_a_sample_opens_on_an_item_that_it_has(sample) -> None:  # type: ignore[no-untyped-def]
    vectors = sample.vectors(sample.vector_sets()[0].id)
    assert start_of(sample.id.removeprefix("sample-")) in vectors.items.index


@pytest.mark.parametrize("name", ["words", "made-text-en", "made-text-kk", "made-text-ru"])
def test_a_sample_of_words_has_examples_that_work(name: str) -> None:
    sample = next(sample for sample in sample_workspaces() if sample.id == f"sample-{name}")
    vectors = sample.vectors(sample.vector_sets()[0].id)
    found = examples_for(vectors.items, CosineIndex(vectors))
    assert found[0].works
