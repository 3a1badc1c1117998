"""Chapter 4: the pairs are those of the lecture, and those that gensim really trains."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest
from gensim.models import Word2Vec
from hypothesis import given, settings
from hypothesis import strategies as st

from core.lesson.windows import (
    MAX_TOKENS,
    WindowsScene,
    all_rows,
    n_pairs,
    neighbors,
    questions_of,
    reaches,
    rows_at,
    words_of,
)
from core.locales import LANGUAGES, translate

CAT = words_of(translate("en", "windows-sentence"))
SENTENCES = st.lists(st.sampled_from("abcdef"), min_size=2, max_size=15)
WINDOWS = st.integers(1, 10)
SEEDS = st.integers(0, 2**31 - 1)
NOBODY = "(nobody)"
ALPHA = 1e-4
# Of a pair that gives 0, one less its sigmoid; gensim looks it up in a table, where 0 is found at -0.024.
MISSING = 0.506


def trained(tokens: list[str], window: int, *, sg: bool, seed: int = 1, shrunk: bool = False) -> np.ndarray:
    """What gensim trains on, observed: how much of each word's input vector each output vector has been given.

    Input vectors are the unit vectors, output vectors zeros, and negatives are always one word that the sentence
    hasn't. So a pair (target, context) adds about half the learning rate to the target's output vector, at
    the context's place, in skip-gram as in CBOW (where a context of n words adds 1/n of that for each).
    """
    words = sorted(set(tokens))
    model = Word2Vec(
        vector_size=len(words) + 1, window=window, min_count=1, sg=int(sg), negative=1, sample=0, seed=seed, workers=1,
        shrink_windows=shrunk,
    )  # fmt: skip
    model.build_vocab([[*words, NOBODY]])
    size, rows = len(words) + 1, [model.wv.key_to_index[word] for word in words]
    model.wv.vectors[:] = np.eye(size, dtype=np.float32)
    model.cum_table[:] = 0
    model.cum_table[model.wv.key_to_index[NOBODY] :] = 2**31 - 1
    model.train([tokens], total_examples=1, epochs=1, start_alpha=ALPHA, end_alpha=ALPHA)
    return model.syn1neg[np.ix_(rows, rows)] / (ALPHA * MISSING)


def ours(tokens: list[str], window: int, *, sg: bool, seed: int | None = None) -> np.ndarray:
    words = sorted(set(tokens))
    table = np.zeros((len(words), len(words)))
    for rows in all_rows(reaches(len(tokens), window, seed), sg=sg):
        for row in rows:
            for place in row.context:
                table[words.index(tokens[row.target]), words.index(tokens[place])] += 1 / len(row.context)
    return table


def test_the_company_of_the_cat() -> None:
    place = CAT.index("cat")
    assert {CAT[other] for other in neighbors(place, 2, len(CAT))} == {"furry", "the", "is", "on"}
    pairs = rows_at(place, reaches(len(CAT), 2), sg=True)
    assert [(CAT[row.target], CAT[row.context[0]]) for row in pairs] == [
        ("cat", "the"), ("cat", "furry"), ("cat", "is"), ("cat", "on"),
    ]  # fmt: skip
    (row,) = rows_at(place, reaches(len(CAT), 2), sg=False)
    assert (row.target, row.context) == (place, (0, 1, 3, 4))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_cat_has_four_neighbours_in_every_language(language: str) -> None:
    words = words_of(translate(language, "windows-sentence"))
    assert words[WindowsScene().center] == translate(language, "windows-cat")
    assert len({words[place] for place in neighbors(WindowsScene().center, 2, len(words))}) == 4


@pytest.mark.parametrize("sg", [True, False])
@settings(max_examples=25, deadline=None)
@given(SENTENCES, WINDOWS)
def test_the_whole_window_makes_what_gensim_trains(sg: bool, tokens: list[str], window: int) -> None:
    np.testing.assert_allclose(trained(tokens, window, sg=sg), ours(tokens, window, sg=sg), atol=0.02)


@pytest.mark.parametrize("sg", [True, False])
@settings(max_examples=25, deadline=None)
@given(SENTENCES, WINDOWS, SEEDS)
def test_the_shrunk_windows_are_gensim_s_own(sg: bool, tokens: list[str], window: int, seed: int) -> None:
    observed = trained(tokens, window, sg=sg, seed=seed, shrunk=True)
    np.testing.assert_allclose(observed, ours(tokens, window, sg=sg, seed=seed), atol=0.02)


@given(st.integers(0, MAX_TOKENS), WINDOWS)
def test_the_formula_counts_the_pairs(n_tokens: int, window: int) -> None:
    rows = all_rows(reaches(n_tokens, window), sg=True)
    assert n_pairs(n_tokens, window) == sum(map(len, rows))


@given(st.integers(2, 10))
def test_the_farthest_neighbour_is_met_once_in_as_many_times_as_the_window_is_wide(window: int) -> None:
    drawn = Counter(reaches(20_000, window, 3))
    assert sorted(drawn) == list(range(1, window + 1))
    assert drawn[window] / 20_000 == pytest.approx(1 / window, abs=0.02)
    question = questions_of(WindowsScene(shrunk=True, window=window), CAT)[0]
    assert question.options[question.answer].params["share"] == pytest.approx(1 / window)


@pytest.mark.parametrize(("sg", "n"), [(True, 22), (False, 7)])
def test_how_many_is_counted(sg: bool, n: int) -> None:
    question = questions_of(WindowsScene(sg=sg), CAT)[0]
    assert question.options[question.answer].params["n"] == n == sum(map(len, all_rows(reaches(7, 2), sg=sg)))


@given(st.lists(st.text(max_size=3), max_size=12), WINDOWS, st.booleans(), st.booleans(), st.integers(0, 39))
def test_a_question_is_right_whatever_the_sentence(
    tokens: list[str], window: int, sg: bool, shrunk: bool, center: int
) -> None:
    scene = WindowsScene(window=window, sg=sg, shrunk=shrunk, center=center)
    questions = questions_of(scene, tokens)
    assert bool(questions) == (len(tokens) > 1)
    for question in questions:
        right = question.options[question.answer].params
        if question.name == "company":
            place = min(center, len(tokens) - 1)
            assert right["text"] == ", ".join(tokens[other] for other in neighbors(place, window, len(tokens)))
        elif question.name != "farthest":
            assert right["n"] == sum(map(len, all_rows(reaches(len(tokens), window), sg=sg)))


@pytest.mark.parametrize(
    "given", [{}, {"window": 0, "center": -1}, {"window": 11, "seed": 1.5, "source": ["own"], "text": 7, "sg": 1}]
)
def test_nonsense_in_an_address_leaves_the_chapter_as_it_begins(given: dict[str, object]) -> None:
    assert WindowsScene.from_json(given) == WindowsScene()


def test_a_long_sentence_is_cut() -> None:
    assert len(words_of("a b " * 1000)) == MAX_TOKENS
