"""Holding out: which lists are tested on, and a corpus to train on that knows nothing of what came next in them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.errors import SettingsError
from core.recommend.behaviour import Behaviour
from core.recommend.evaluation.protocol import Protocol
from core.recommend.evaluation.remaking import remade
from core.recommend.sessions import Sessions
from core.types import Corpus

FEWEST_LISTS = 10
"""Lists that can be held out, at least: a hit rate of fewer than five lists has an interval of nearly everything."""
ENOUGH_LEFT = 0.5
"""Of all tokens, the share that must be left to train on for a split by time to be chosen unasked."""
ASKED_BY_DEFAULT = Protocol()


@dataclass(frozen=True, slots=True)
class HeldOut:
    """Lists without their last item, and that item.

    Parameters
    ----------
    prefixes
        What the scorers are given, rows of the training vocabulary; items unknown to it are left out.
    targets
        What came next, int32, shape (n_lists,): row of the training vocabulary; -1: never seen in training.
    lengths
        Items before the target, the unknown ones included, int64, shape (n_lists,).
    sequences
        The sequence of the corpus that each list is, int64, shape (n_lists,), ascending.
    owners
        Whose each list is, int64, shape (n_lists,); a list of nobody has a number of its own. None without owners.
    """

    prefixes: Sessions
    targets: NDArray[np.int32]
    lengths: NDArray[np.int64]
    sequences: NDArray[np.int64]
    owners: NDArray[np.int64] | None = None

    def __len__(self) -> int:
        return len(self.targets)

    @property
    def cold(self) -> NDArray[np.bool_]:
        """Whether the next item was never seen in training, shape (n_lists,)."""
        return self.targets < 0

    @property
    def repeated(self) -> NDArray[np.bool_]:
        """Whether the next item stands in the list before already, shape (n_lists,)."""
        hits = self.prefixes.tokens == self.targets[self.prefixes.session_of_token]
        counted = np.bincount(self.prefixes.session_of_token[hits], minlength=len(self))
        return counted > 0


@dataclass(frozen=True, slots=True)
class Split:
    """A corpus to train on, lists to fit weights and settings on, and lists to measure on.

    Parameters
    ----------
    train
        A corpus of its own: counted again, with its own order of items.
    test, validation
        Of the same vocabulary; no list is in both.
    facts
        JSON values: ``by_time``, ``seed``, ``min_length``, ``n_sequences``, ``n_eligible``, ``n_train_sequences``,
        ``n_train_items``, ``n_test``, ``n_validation``; of the test lists ``n_owners`` (0: nobody's), ``cold_share``
        and ``repeated_share``.
    """

    train: Corpus
    test: HeldOut
    validation: HeldOut
    facts: dict[str, Any]


def split(corpus: Corpus, protocol: Protocol = ASKED_BY_DEFAULT) -> Split:
    """Hold out the last item of some lists, or the lists that end last.

    Immediate repeats are collapsed first (a song on repeat is no choice of what comes next), and lists of
    ``min_length`` items or more can be held out.

    *A sample* (``by_time=False``): half of these lists, at most ``max_test``, are the test and another quarter, at
    most ``max_validation``, the validation, both drawn by chance; only these lose their last item. All others are
    trained on whole, so that the model is nearly the one that people use.

    *By time*: the fifth of these lists that ends last, at most ``max_test``, is the test and the tenth before it, at
    most ``max_validation``, the validation. Only the lists that end before those are trained on: nothing is learned
    from what was still to come (Meng et al. 2020, "Exploring data splitting strategies for the evaluation of
    recommendation models", RecSys).

    Parameters
    ----------
    corpus
        Sequences, perhaps with times.
    protocol
        What is held out. ``by_time=None``: by time where there are times, the lists don't all end together, and at
        least half of all tokens are left to train on.

    Raises
    ------
    SettingsError
        ``errors-evaluation-no-times`` if asked to split by time without times, ``errors-evaluation-too-few-lists``
        if fewer than ten lists can be held out.
    """
    collapsed = _without_repeats(corpus)
    eligible = np.flatnonzero(np.diff(collapsed.offsets) >= protocol.min_length)
    if len(eligible) < FEWEST_LISTS:
        code = "errors-evaluation-too-few-lists"
        raise SettingsError(code, n=len(eligible), needed=FEWEST_LISTS, length=protocol.min_length)
    by_time, test, validation = _chosen(collapsed, eligible, protocol)
    kept = _kept_tokens(collapsed, test, validation, by_time)
    train, row_of = remade(collapsed, kept)
    tested, validated = (_held_out(collapsed, sequences, row_of) for sequences in (test, validation))
    facts = {
        "by_time": by_time,
        "seed": protocol.seed,
        "min_length": protocol.min_length,
        "n_sequences": corpus.n_sequences,
        "n_eligible": len(eligible),
        "n_train_sequences": train.n_sequences,
        "n_train_items": len(train.items),
        "n_test": len(tested),
        "n_validation": len(validated),
        "n_owners": 0 if tested.owners is None else len(np.unique(tested.owners)),
        "cold_share": float(tested.cold.mean()),
        "repeated_share": float(tested.repeated.mean()),
    }
    return Split(train, tested, validated, facts)


def _without_repeats(corpus: Corpus) -> Corpus:
    """The same sequences, each item that follows itself immediately once."""
    tokens = np.asarray(corpus.tokens)
    kept = np.ones(len(tokens), bool)
    kept[1:] = tokens[1:] != tokens[:-1]
    starts = corpus.offsets[:-1]
    kept[starts[starts < len(tokens)]] = True
    offsets = np.concatenate([[0], np.cumsum(kept)])[corpus.offsets].astype(np.int64)
    times = None if corpus.times is None else np.asarray(corpus.times)[kept]
    return Corpus(corpus.items, tokens[kept], offsets, corpus.report, corpus.sequences, times)


def _chosen(
    corpus: Corpus, eligible: NDArray[np.int64], protocol: Protocol
) -> tuple[bool, NDArray[np.int64], NDArray[np.int64]]:
    """Whether by time; the sequences of test and of validation, ascending."""
    if protocol.by_time and corpus.times is None:
        raise SettingsError("errors-evaluation-no-times")
    if corpus.times is not None and protocol.by_time is not False:
        ends = corpus.times[corpus.offsets[eligible + 1] - 1]
        latest = eligible[np.lexsort((eligible, ends))[::-1]]
        test, validation = _parts(latest, min(protocol.max_test, len(eligible) // 5), len(eligible) // 10, protocol)
        if protocol.by_time or _sensible(corpus, test, validation):
            return True, test, validation
    shuffled = np.random.default_rng(protocol.seed).permutation(eligible)
    test, validation = _parts(shuffled, min(protocol.max_test, len(eligible) // 2), len(eligible) // 4, protocol)
    return False, test, validation


def _parts(
    ordered: NDArray[np.int64], n_test: int, n_validation: int, protocol: Protocol
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    n_validation = min(protocol.max_validation, n_validation)
    return np.sort(ordered[:n_test]), np.sort(ordered[n_test : n_test + n_validation])


def _sensible(corpus: Corpus, test: NDArray[np.int64], validation: NDArray[np.int64]) -> bool:
    """Whether the lists before leave enough to train on, and end before the others rather than with them."""
    ends = corpus.times[corpus.offsets[1:][test] - 1] if corpus.times is not None else np.empty(0)
    left = int(_kept_tokens(corpus, test, validation, by_time=True).sum())
    return left >= ENOUGH_LEFT * corpus.n_tokens and len(np.unique(ends)) > len(test) // 2


def _kept_tokens(
    corpus: Corpus, test: NDArray[np.int64], validation: NDArray[np.int64], by_time: bool
) -> NDArray[np.bool_]:
    """Which tokens are trained on, bool, shape (n_tokens,)."""
    lengths, held_out = np.diff(corpus.offsets), np.concatenate([test, validation])
    if not by_time:
        kept = np.ones(corpus.n_tokens, bool)
        kept[corpus.offsets[held_out + 1] - 1] = False
        return kept
    assert corpus.times is not None
    filled = np.flatnonzero(lengths > 0)
    ends = corpus.times[corpus.offsets[filled + 1] - 1]
    first_end = ends[np.isin(filled, held_out)].min()
    # Short lists can't be held out, but they have an end, too.
    earlier = np.zeros(corpus.n_sequences, bool)
    earlier[filled[ends <= first_end]] = True
    earlier[held_out] = False
    return np.repeat(earlier, lengths)


def _held_out(corpus: Corpus, sequences: NDArray[np.int64], row_of: NDArray[np.int32]) -> HeldOut:
    lists = Sessions.from_corpus(corpus).chosen(sequences)
    ends = lists.offsets[1:] - 1
    targets = row_of[lists.tokens[ends]].astype(np.int32)
    rows = row_of[lists.tokens]
    known = rows >= 0
    known[ends] = False
    offsets = np.concatenate([[0], np.cumsum(known)])[lists.offsets].astype(np.int64)
    owners = _owners(corpus, sequences)
    return HeldOut(Sessions(rows[known].astype(np.int32), offsets), targets, lists.lengths - 1, sequences, owners)


def _owners(corpus: Corpus, sequences: NDArray[np.int64]) -> NDArray[np.int64] | None:
    owner = Behaviour(corpus).owner_of_sequence[sequences].astype(np.int64)
    if not (owner >= 0).any():
        return None
    return np.where(owner < 0, -1 - np.arange(len(owner)), owner)
