"""A corpus becomes a model: gensim's Word2Vec, followed while it trains."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.training.frames import Snapshots, most_frames
from core.training.reporter import Epoch, Reporter
from core.training.sentences import Sentences, word_frequencies
from core.training.settings import check_pairs, check_settings, gensim_arguments, n_items_kept
from core.training.watch import StoppedEarly, Watch
from core.types import (
    Corpus,
    EpochRecord,
    Items,
    Model,
    Progress,
    ProgressCallback,
    TrainingSettings,
    VectorSet,
    keep_going,
)

STAGE_COUNTING = "jobs-stage-counting"
FRAME_ITEMS = 2000


def train(
    corpus: Corpus,
    settings: TrainingSettings,
    callback: ProgressCallback = keep_going,
    *,
    frame_items: int = FRAME_ITEMS,
) -> Model:
    """Train word2vec vectors on the sequences of a corpus.

    Parameters
    ----------
    corpus
        The sequences. Items seen fewer than ``settings.min_count`` times are left out, as in gensim.
    settings
        As in gensim. With ``workers=1`` the same corpus and settings give the same bytes on the same machine,
        and they are the bytes of ``gensim.models.Word2Vec(list of lists of keys, **gensim_arguments(settings))``.
        With more workers no two trainings are the same.
    callback
        Told where training is at most ten times a second, in the calling thread. ``facts`` hold ``epoch`` (0 before
        the first), ``epochs``, ``words_per_second``, ``loss`` (of the epoch so far) and ``losses`` (of the finished
        epochs, separated by spaces). ``frame`` comes after every epoch, at least once a second, and at the end.
        Returning True stops training within a batch and keeps the vectors as they are.
    frame_items
        How many of the most frequent items the frames draw; 0 for no frames.

    Returns
    -------
    Model
        Items in the order of the corpus. The loss of an epoch is the negative-sampling loss (Mikolov et al. 2013,
        eq. 4, without its sign) per trained word, that is summed over the word's pairs: it grows with the window
        and the number of negative samples, so it is only comparable within one setting. As in word2vec.c, pairs
        that are certain already (dot product beyond ±6) count nothing. It may rise a little towards the end: a
        high learning rate learns the passage at hand by heart, which a falling one no longer does.

    Raises
    ------
    SettingsError
        If settings are out of range, or leave fewer than two items or no pair of items.
    LimitError
        If the vectors would need more memory than the limits allow.
    """
    check_settings(settings, corpus)
    callback(Progress(STAGE_COUNTING, 0, corpus.n_tokens, "words"))
    items = corpus.items.head(n_items_kept(corpus, settings.min_count))
    check_pairs(corpus, len(items), settings.min_count)
    training = _Training(corpus, items, settings, callback, min(frame_items, len(items)))
    training.run()
    return training.model()


class _Training:
    """One training: gensim's model and those who watch it."""

    def __init__(
        self, corpus: Corpus, items: Items, settings: TrainingSettings, callback: ProgressCallback, n_drawn: int
    ) -> None:
        from gensim.models import Word2Vec

        self._corpus, self._items, self._settings, self._n_drawn = corpus, items, settings, n_drawn
        self._gensim: Any = Word2Vec(**gensim_arguments(settings))
        self._gensim.build_vocab_from_freq(word_frequencies(corpus), corpus_count=corpus.n_sequences)
        index = self._gensim.wv.key_to_index
        self._rows = np.array([index[key] for key in items.keys], dtype=np.int64)
        self._snapshots = Snapshots(settings.epochs, most_frames(n_drawn, settings.vector_size))
        self._reporter = Reporter(
            callback,
            self._drawn if n_drawn else None,
            items.head(n_drawn).labels,
            epochs=settings.epochs,
            words_per_epoch=corpus.n_tokens,
        )
        self._watch = Watch(self._gensim, corpus.n_tokens, self._tell)

    def run(self) -> None:
        """Train until the end, or until asked to stop.

        One BLAS thread: a second one would not help with frames this small, but spins between them and takes its
        core from gensim's workers (half a second of 13 measured).
        """
        from threadpoolctl import threadpool_limits

        with threadpool_limits(limits=1, user_api="blas"), suppress(StoppedEarly):
            self._watch.stopping = self._tell(Epoch(0), [], True)
            self._gensim.train(
                Sentences(self._corpus, lambda: self._watch.stopping),
                total_examples=self._corpus.n_sequences,
                total_words=self._corpus.n_tokens,
                epochs=self._settings.epochs,
                start_alpha=self._settings.alpha,
                end_alpha=self._settings.min_alpha,
                compute_loss=True,
            )

    def model(self) -> Model:
        """The result, items in the corpus' order."""
        matrix = np.ascontiguousarray(self._gensim.wv.vectors[self._rows], dtype=np.float32)
        output = np.ascontiguousarray(self._gensim.syn1neg[self._rows], dtype=np.float32)
        frames = self._snapshots.frames(matrix, self._n_drawn, self._watch.last_epoch) if self._n_drawn else None
        return Model(
            VectorSet(self._items, matrix),
            output,
            self._settings,
            tuple(self._watch.records),
            frames,
            stopped=len(self._watch.records) < self._settings.epochs,
        )

    def _drawn(self) -> NDArray[np.float32]:
        return np.asarray(self._gensim.wv.vectors[self._rows[: self._n_drawn]], dtype=np.float32)

    def _tell(self, epoch: Epoch, records: list[EpochRecord], ended: bool) -> bool:
        if ended and self._n_drawn:
            self._snapshots.take(self._drawn(), epoch.number)
        last = epoch.number in (0, self._settings.epochs)
        return self._reporter.tell(epoch, records, force=ended and last)
