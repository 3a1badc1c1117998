"""What subsampling leaves, beside gensim's own reckoning for each word."""

from __future__ import annotations

import numpy as np
import pytest
from gensim.models import Word2Vec

from core.subsampling import share_after_sampling


def test_the_share_that_is_left_is_gensims() -> None:
    counts = {"a": 600, "b": 300, "c": 90, "d": 10}
    model = Word2Vec(min_count=1, sample=1e-2)
    model.build_vocab_from_freq(counts)
    kept = sum(count * min(1, model.wv.get_vecattr(key, "sample_int") / 2**32) for key, count in counts.items())
    assert share_after_sampling(np.array(list(counts.values())), 1e-2) == pytest.approx(kept / 1_000, abs=1e-6)
