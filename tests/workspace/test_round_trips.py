"""What is saved comes back the same, to the last bit."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from core.recommend.evaluation import Evaluation, Protocol, Tuning
from core.types import Corpus, Model, Projection, TrainingSettings, VectorSet
from core.workspace import Workspace, create_workspace
from tests.workspace.made import (
    PROTOCOLS,
    any_corpus,
    any_evaluation,
    any_model,
    any_projection,
    any_tuning,
    any_vectors,
    assert_same,
    corpus,
    model,
)

few = settings(max_examples=25)


@pytest.fixture(scope="module")
def kept(home: object) -> Workspace:
    return create_workspace("Round trips")


@few
@given(any_corpus())
def test_a_corpus_comes_back(kept: Workspace, expected: Corpus) -> None:
    corpus_id = kept.save_corpus(expected, name="c", origin={})
    assert_same(kept.corpus(corpus_id), expected)
    info = kept.corpus_info(corpus_id)
    assert (info.n_sequences, info.n_items, info.n_tokens) == (
        expected.n_sequences,
        len(expected.items),
        expected.n_tokens,
    )


@few
@given(any_vectors())
def test_vectors_come_back(kept: Workspace, expected: VectorSet) -> None:
    vectors_id = kept.save_vectors(expected, name="v", origin={})
    found = kept.vectors(vectors_id)
    assert_same(found, expected)
    assert not found.matrix.flags.writeable
    info = kept.vectors_info(vectors_id)
    assert (info.kind, info.n_items, info.dim) == ("imported", len(expected), expected.dim)


@few
@given(any_model())
def test_a_model_comes_back(kept: Workspace, expected: Model) -> None:
    corpus_id = kept.save_corpus(corpus(), name="c", origin={})
    vectors_id = kept.save_model(expected, name="m", corpus_id=corpus_id)
    assert_same(kept.model(vectors_id), expected)
    assert_same(kept.frames(vectors_id), expected.frames)
    info = kept.vectors_info(vectors_id)
    assert info.training_settings == expected.settings
    assert (info.item_kind, info.corpus_id, info.stopped) == ("playlists", corpus_id, expected.stopped)
    kept.delete_artifact("vectors", vectors_id)


@few
@given(any_projection())
def test_a_projection_comes_back(kept: Workspace, expected: Projection) -> None:
    vectors_id = kept.save_model(model(), name="m", corpus_id=kept.save_corpus(corpus(), name="c", origin={}))
    projection_id = kept.save_projection(expected, vectors_id=vectors_id)
    assert_same(kept.projection(projection_id), expected)
    info = kept.projection_info(projection_id)
    assert (info.n_points, info.dim) == expected.coordinates.shape
    assert info.settings == expected.settings
    kept.delete_artifact("projection", projection_id)


@few
@given(any_evaluation(), PROTOCOLS)
def test_a_measurement_comes_back(kept: Workspace, expected: Evaluation, protocol: Protocol) -> None:
    corpus_id, settings = kept.save_corpus(corpus(), name="c", origin={}), TrainingSettings(window=7)
    found = kept.save_evaluation(expected, corpus_id=corpus_id, settings=settings, protocol=protocol)
    assert_same(kept.evaluation(found), expected)
    assert kept.find_evaluation(corpus_id, settings, protocol) == found
    info = kept.evaluation_info(found)
    assert (info.corpus_id, info.settings, info.protocol) == (corpus_id, settings, protocol)
    assert (info.winner, info.n_test) == (expected.winner, expected.facts["n_test"])
    assert info.hr10 == expected.result(expected.winner).hr10.value
    kept.delete_artifact("evaluation", found)


@few
@given(any_tuning(), PROTOCOLS)
def test_a_tuning_comes_back(kept: Workspace, expected: Tuning, protocol: Protocol) -> None:
    corpus_id, given_settings = kept.save_corpus(corpus(), name="c", origin={}), TrainingSettings(window=7)
    found = kept.save_tuning(expected, corpus_id=corpus_id, given=given_settings, protocol=protocol)
    assert_same(kept.tuning(found), expected)
    stopped = expected.facts["stopped"]
    # One that was stopped doesn't answer the request.
    assert kept.find_tuning(corpus_id, given_settings, protocol) == (None if stopped else found)
    info = kept.tuning_info(found)
    assert (info.corpus_id, info.given, info.settings) == (corpus_id, given_settings, expected.settings)
    assert (info.protocol, info.stopped) == (protocol, stopped)
    kept.delete_artifact("tuning", found)
