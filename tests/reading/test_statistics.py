"""The counts of a corpus, beside counting by hand."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import numpy as np

from core.reading import LineSettings, ReadingSettings, Roles, TableSettings, describe_corpus
from tests.reading.files import read_corpus, sequences

LINES = ReadingSettings("lines", "sessions", lines=LineSettings())


def test_counts_agree_with_counting_by_hand(tmp_path: Path) -> None:
    generator = np.random.default_rng(3)
    rows = [[f"i{item}" for item in generator.zipf(1.5, generator.integers(2, 40)) % 300] for _ in range(200)]
    corpus = read_corpus(tmp_path, "".join(" ".join(row) + "\n" for row in rows), LINES)
    found = describe_corpus(corpus)
    counts = Counter(item for row in rows for item in row)
    lengths = [len(row) for row in rows]
    assert (found.n_sequences, found.n_items, found.n_tokens) == (200, len(counts), counts.total())
    assert found.n_seen_once == sum(count == 1 for count in counts.values())
    assert found.n_seen_often == sum(count >= 5 for count in counts.values())
    assert (found.lengths.shortest, found.lengths.longest) == (min(lengths), max(lengths))
    assert found.lengths.mean == np.mean(lengths)
    assert found.lengths.quantiles == tuple(np.quantile(lengths, (0.05, 0.25, 0.5, 0.75, 0.95)))
    assert sum(found.lengths.counts) == 200
    for low, high, count in zip(found.lengths.edges, found.lengths.edges[1:], found.lengths.counts, strict=False):
        assert count == sum(low <= length < high for length in lengths)
    ranked = sorted(counts.values(), reverse=True)
    assert [ranked[rank - 1] for rank in found.ranks] == list(found.frequencies)
    assert (found.ranks[0], found.ranks[-1]) == (1, len(counts))
    assert [entry.count for entry in found.most_frequent] == ranked[:20]
    assert all(counts[entry.label] == entry.count for entry in found.most_frequent)
    assert (found.n_owners, found.time_range) == (None, None)


def test_owners_times_and_what_was_left_out(tmp_path: Path) -> None:
    text = "user,item,time\nann,a,100\nann,b,200\nbob,a,50\nbob,c,60\ncat,a,70\n"
    roles = Roles(user="user", item="item", time="time")
    table = TableSettings(roles=roles, cut="user", time_format="epoch-s")
    found = describe_corpus(read_corpus(tmp_path, text, ReadingSettings("table", "sessions", table=table)))
    assert (found.n_owners, found.time_range) == (2, (50, 200))
    assert [(entry.reason, entry.count) for entry in found.dropped] == [("reading-dropped-short-sequences", 1)]
    assert json.loads(json.dumps(found.to_json()))["n_owners"] == 2


def test_a_corpus_of_one_item(tmp_path: Path) -> None:
    corpus = read_corpus(tmp_path, "word", ReadingSettings())
    found = describe_corpus(corpus)
    assert sequences(corpus) == [["word"]]
    assert (found.ranks, found.frequencies, found.lengths.edges, found.lengths.counts) == ((1,), (1,), (1, 2), (1,))
