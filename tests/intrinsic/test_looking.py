"""A look at a space is what its parts find, told on the way, stopped where somebody asks; and said in sentences."""

from __future__ import annotations

import numpy as np
import pytest

from core.export import table_csv
from core.grouping import group_items
from core.intrinsic import compare_with_noise, cosine_spread, look_at_space, space_facts, space_table, telling
from core.intrinsic.looking import GROUPS, HUBS
from core.intrinsic.noise import N_SHUFFLES, STAGE
from core.locales import LANGUAGES, translate
from core.types import Items, Progress
from tests.intrinsic.words import words
from tests.workspace.made import assert_same

N = 300


def test_a_look_is_what_its_parts_find() -> None:
    matrix, counts = words().matrix[:N], np.arange(N, 0, -1, dtype=np.int64)
    found = look_at_space(matrix, counts)
    assert found is not None
    for part, expected in (
        (found.noise, compare_with_noise(matrix)),
        (found.spread, cosine_spread(matrix)),
        (found.facts, space_facts(matrix, counts)),
        (found.groups, group_items(matrix, 8)),
    ):
        for name in type(expected).__dataclass_fields__:
            np.testing.assert_allclose(getattr(part, name), getattr(expected, name), rtol=1e-5, atol=1e-6)
    assert len(found) == N


def test_it_tells_where_it_is() -> None:
    told: list[Progress] = []

    def callback(progress: Progress) -> bool:
        told.append(progress)
        return False

    assert look_at_space(words().matrix[:50], callback=callback) is not None
    noise = [(each.done, each.total) for each in told if each.stage == STAGE]
    assert noise == [(done, N_SHUFFLES) for done in range(1, N_SHUFFLES + 1)]
    assert [each.stage for each in told[N_SHUFFLES:]] == [HUBS, GROUPS]


@pytest.mark.parametrize("stage", [STAGE, HUBS, GROUPS])
def test_it_stops_where_it_is_asked_to(stage: str) -> None:
    told: list[str] = []

    def callback(progress: Progress) -> bool:
        told.append(progress.stage)
        return progress.stage == stage

    assert look_at_space(words().matrix[:50], callback=callback) is None
    assert told.count(stage) == 1
    assert told[-1] == stage


@pytest.mark.parametrize("n_items", [3, 5, 11])
def test_tiny_spaces_are_looked_at(n_items: int) -> None:
    matrix = np.random.default_rng(n_items).standard_normal((n_items, 4)).astype(np.float32)
    found = look_at_space(matrix)
    assert found is not None
    assert len(found.groups) == min(8, n_items - 1)
    assert found.facts.occurrences.sum() == n_items * min(10, n_items - 1)
    with pytest.raises(ValueError, match="at least 3"):
        look_at_space(matrix[:2])


def test_the_table_has_every_item_and_no_formula(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.intrinsic.facts.MAX_ITEMS", 12)
    keys = [f"item {row}" for row in range(19)] + ["=1+1"]
    matrix = np.random.default_rng(0).standard_normal((20, 4)).astype(np.float32)
    items = Items.from_keys(keys)
    found = look_at_space(matrix, items.counts)
    assert found is not None
    table = space_table(found, items)
    assert table["key"].to_list() == keys
    assert "count" not in table.columns
    assert table["length"].to_list() == pytest.approx(np.linalg.norm(matrix.astype(float), axis=1).tolist())
    assert table["nearest_of"].to_list() == [*found.facts.occurrences.tolist(), *[None] * 8]
    assert table["group"].to_list() == (found.groups.labels + 1).tolist()
    first = ", ".join(keys[row] for row in found.groups.typical[0])
    assert set(table.filter(group=1)["group_name"]) == {first}
    text = b"".join(table_csv(table)).decode("utf-8-sig").splitlines()
    assert text[0] == "key,label,length,nearest_of,group,group_name"
    assert text[-1].startswith("'=1+1,'=1+1,")
    assert ",," in text[-1]


def test_counts_stand_in_the_table_where_they_are_known() -> None:
    vectors = words()
    items = Items(vectors.items.table.head(50).select("key").with_columns(count=50))
    found = look_at_space(vectors.matrix[:50], items.counts)
    assert found is not None
    assert space_table(found, items)["count"].to_list() == [50] * 50


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_finding_has_a_sentence(language: str) -> None:
    found = look_at_space(words().matrix[:N], np.arange(N, 0, -1, dtype=np.int64))
    assert found is not None
    sentences = (
        telling.of_noise(found.noise),
        telling.how_noise(found.noise, 50),
        telling.of_direction(found.facts),
        telling.of_lengths(found.facts),
        telling.of_hubs(found.facts, "the"),
        telling.how_hubs(found.facts),
        telling.of_groups(found.groups),
    )
    said = [translate(language, each.code, **each.params) for each in sentences]
    assert len(set(said)) == len(said)
    assert not any("measure-" in each for each in said)
    assert "the" in said[4]


@pytest.mark.parametrize("language", LANGUAGES)
def test_few_items_are_neither_called_noise_nor_said_to_have_ten_neighbours(language: str) -> None:
    rng = np.random.default_rng(3)
    few, enough = (compare_with_noise(rng.standard_normal((n, 10)).astype(np.float32)) for n in (8, 40))
    assert few.is_noise
    assert enough.is_noise
    called = [translate(language, each.code, **each.params) for each in map(telling.of_noise, (few, enough))]
    noise = translate(language, "measure-noise", cosine=0.5, chance=0.5, k=10).split("**")[1]
    assert [noise in each for each in called] == [False, True]
    assert "8" in called[0]
    ten, seven = (translate(language, "measure-something", cosine=0.5, chance=0.1, k=k) for k in (10, 7))
    assert ten != seven


def test_parts_of_different_spaces_are_no_look() -> None:
    found, other = look_at_space(words().matrix[:30]), look_at_space(words().matrix[:40])
    assert found is not None
    assert other is not None
    same = type(found)(found.noise, found.spread, found.facts, found.groups)
    assert_same(same, found)
    with pytest.raises(ValueError, match="different"):
        type(found)(found.noise, found.spread, found.facts, other.groups)
    with pytest.raises(ValueError, match="different"):
        type(found)(found.noise, other.spread, found.facts, found.groups)
