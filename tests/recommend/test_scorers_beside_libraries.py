"""Scorers beside the libraries that people know them from."""

import numpy as np
import pytest
from gensim.models import Word2Vec
from implicit.nearest_neighbours import CosineRecommender
from implicit.utils import ParameterWarning

from core.recommend.behaviour import Behaviour
from core.recommend.material import Material
from core.recommend.scorers.input_output import InputOutputScorer
from core.recommend.scorers.item_knn import ItemKnnScorer
from core.recommend.sessions import Sessions
from core.types import VectorSet
from tests.recommend.small import random_material

MATERIAL = random_material(n_lists=150)
BEHAVIOUR = MATERIAL.behaviour
assert BEHAVIOUR is not None


def test_input_output_ranks_as_gensim_predicts_output_words() -> None:
    keys = BEHAVIOUR.items.keys
    sentences = [[keys[row] for row in each] for each in BEHAVIOUR.sessions]
    model = Word2Vec(sentences, vector_size=8, min_count=1, epochs=5, workers=1, seed=1)
    present = [key for key in keys if key in model.wv]
    rows = [model.wv.key_to_index[key] for key in present]
    vectors = VectorSet(BEHAVIOUR.items.head(len(present)), np.ascontiguousarray(model.wv.vectors[rows]))
    scorer = InputOutputScorer(Material(BEHAVIOUR, vectors, np.ascontiguousarray(model.syn1neg[rows])))
    sessions = [[0, 4, 4, 9], [2], [11, 1]]

    scores = scorer.scores(Sessions.from_lists(sessions))[:, : len(present)].astype(np.float64)

    for session, found in zip(sessions, scores, strict=True):
        predicted = model.predict_output_word([keys[row] for row in session], topn=len(present))
        shares = np.exp(found - found.max())
        expected = dict(zip(present, shares / shares.sum(), strict=True))
        assert predicted[0][0] == present[int(found.argmax())]
        assert np.allclose([chance for _, chance in predicted], [expected[word] for word, _ in predicted], rtol=1e-4)


def test_item_knn_has_the_similarities_of_implicit() -> None:
    behaviour: Behaviour = BEHAVIOUR
    peer = CosineRecommender(K=behaviour.n_items, num_threads=1)
    # It converts a matrix of its own on the way and warns of that.
    with pytest.warns(ParameterWarning):
        peer.fit(behaviour.baskets, show_progress=False)

    ours = ItemKnnScorer(MATERIAL).similarities.toarray()

    theirs = peer.similarity.toarray()
    np.fill_diagonal(theirs, 0)
    assert ours.any()
    assert np.allclose(ours, theirs, atol=1e-6)
