"""Trained samples ship with what stays of their neighbours, the words with what the sets that come with gensim say."""

from __future__ import annotations

import numpy as np
import pytest

from core.comparison import measure_stability, other_seeds
from core.comparison.stability import N_NEIGHBORS, N_RUNS
from core.intrinsic import SHIPPED, TOPS, ask, report_table, shipped_name, shipped_set
from core.jobs.measuring import trained
from core.workspace import Workspace, open_workspace, sample_workspaces

ALIKE = 0.99
"""Other processors round otherwise; another seed makes three counts in a hundred impossible."""


def trained_samples() -> list[str]:
    return [info.id for info in sample_workspaces() if open_workspace(info.id).corpora()]


def only(workspace: Workspace) -> str:
    (info,) = workspace.vector_sets()
    return info.id


def test_every_trained_sample_tells_which_neighbours_stay() -> None:
    names = trained_samples()
    assert len(names) == 5
    for name in names:
        workspace = open_workspace(name)
        (info,) = workspace.vector_sets()
        assert info.training_settings is not None
        assert info.training_settings.workers == 1
        found = workspace.find_stability(info.id, other_seeds(info.training_settings.seed, N_RUNS))
        assert found is not None, name
        stability = workspace.stability(found)
        assert stability.kept.shape == (info.n_items, N_NEIGHBORS)
        assert stability.mean > 10 * stability.by_chance(info.n_items)


def test_what_ships_is_what_training_again_gives() -> None:
    smallest = min(map(open_workspace, trained_samples()), key=lambda found: found.corpora()[0].n_tokens)
    (info,), (kept,) = smallest.vector_sets(), smallest.stabilities()
    assert info.training_settings is not None
    ships, matrix = smallest.stability(kept.id), smallest.vectors(info.id).matrix
    corpus = smallest.corpus(smallest.corpora()[0].id)
    once = measure_stability(corpus, info.training_settings, matrix, trained, n_runs=1)
    assert once is not None
    assert once.seeds == ships.seeds[:1]
    assert once.by_run[0] == pytest.approx(ships.by_run[0], abs=0.01)
    same = once.neighbors == ships.neighbors
    assert same.mean() > ALIKE
    others = ships.kept[same].astype(np.int64) - once.kept[same]
    assert np.mean((others >= 0) & (others < N_RUNS)) > ALIKE


@pytest.mark.parametrize("name", SHIPPED)
def test_the_words_ship_with_what_the_sets_say(name: str) -> None:
    workspace = open_workspace("sample-words")
    (kept,) = (info for info in workspace.intrinsics(only(workspace)) if shipped_name(info.set_hash) == name)
    vectors, asked = workspace.vectors(kept.vectors_id), shipped_set(name)  # type: ignore[arg-type]
    assert kept.top == min(TOPS[kept.task], len(vectors))
    assert workspace.find_intrinsic(kept.vectors_id, kept.task, asked.digest, kept.top) == kept.id
    again, ships = (report_table(each) for each in (ask(vectors, asked, kept.top), workspace.intrinsic(kept.id)))
    assert ships.columns == again.columns
    for column in ships.columns:
        if ships[column].dtype.is_float():
            assert ships[column].to_numpy() == pytest.approx(again[column].to_numpy(), abs=5e-3)
        elif ships[column].dtype.is_integer():
            assert np.abs(ships[column].to_numpy() - again[column].to_numpy()).max() <= 1
        else:
            assert ships[column].to_list() == again[column].to_list()
