"""Games: the odd one, a bridge that always arrives, the list that an item belongs to."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.sparse.csgraph import dijkstra

from core.errors import RecommendError
from core.recommend.games import BridgeBuilder, odd_one_out, where_it_belongs
from core.recommend.material import Material
from core.types import Items, VectorSet
from tests.recommend.small import corpus_of, random_material, vectors_of

ZERO, RARE = 7, 55


def only_vectors(matrix: np.ndarray) -> Material:
    rows = np.ascontiguousarray(matrix, np.float32)
    return Material(None, VectorSet(Items.from_keys([f"i{row}" for row in range(len(rows))]), rows))


def test_the_odd_one_is_farthest_from_the_mean_of_the_others() -> None:
    found = odd_one_out(only_vectors(np.array([[1, 0.1], [1, 0], [1, -0.1], [0, 1]])), [0, 1, 2, 3])
    assert found.odd == 3
    assert found.cosines[1] == pytest.approx(2 / np.sqrt(5), abs=2e-3)
    assert found.margin > 0.5


def test_each_cosine_is_with_the_mean_of_all_but_the_item() -> None:
    material = random_material()
    rows = [1, 5, 9, 14, 20]
    found = odd_one_out(material, rows)
    for place, row in enumerate(rows):
        mean = material.units[[other for other in rows if other != row]].mean(axis=0)
        cosine = material.units[row] @ mean / np.linalg.norm(mean)
        assert found.cosines[place] == pytest.approx(cosine, abs=1e-5)
    lowest, second = np.sort(found.cosines)[:2]
    assert (found.odd, found.margin) == (rows[int(found.cosines.argmin())], pytest.approx(second - lowest, abs=1e-6))


@pytest.mark.parametrize("rows", [[0, 1], [0, 1, 1, 0], list(range(11)), []])
def test_three_to_ten_different_items_play(rows: list[int]) -> None:
    with pytest.raises(RecommendError) as refused:
        odd_one_out(random_material(), rows)
    assert refused.value.code == "errors-recommend-odd-number"
    assert refused.value.params["n"] == len(set(rows))


@pytest.mark.parametrize("row", [ZERO, RARE])
def test_an_item_without_a_vector_cant_play(row: int) -> None:
    material = random_material()
    games = (
        lambda: odd_one_out(material, [0, 1, row]),
        lambda: BridgeBuilder(material).between(0, row),
        lambda: BridgeBuilder(material).between(row, 0),
        lambda: where_it_belongs(material, row, 3),
    )
    for game in games:
        with pytest.raises(RecommendError) as refused:
            game()
        assert refused.value.code == "errors-recommend-no-vector"
        assert refused.value.params["item"] == f"i{row}"


def circle(n: int) -> np.ndarray:
    angles = np.linspace(0, np.pi, n)
    return np.stack([np.cos(angles), np.sin(angles)], axis=1)


def test_a_bridge_over_a_half_circle_goes_along_it() -> None:
    bridge = BridgeBuilder(only_vectors(circle(21)), n_neighbors=2).between(0, 20)
    assert bridge.rows == tuple(range(21))
    np.testing.assert_allclose(bridge.cosines, np.cos(np.pi / 20), atol=1e-5)
    assert not bridge.jump


def test_a_bridge_is_the_shortest_path_through_nearest_neighbours() -> None:
    rng = np.random.default_rng(2)
    material = only_vectors(rng.normal(size=(80, 4)))
    builder = BridgeBuilder(material, n_neighbors=4)
    cosines = material.units.astype(np.float64) @ material.units.T.astype(np.float64)
    graph = np.zeros((80, 80))
    for row in range(80):
        near = [other for other in np.argsort(-cosines[row], kind="stable") if other != row][:4]
        graph[row, near] = 1 - cosines[row, near]
    lengths = dijkstra(np.maximum(graph, graph.T), directed=False)
    for start, end in ((0, 1), (5, 60), (33, 34), (79, 2)):
        bridge = builder.between(start, end)
        assert (bridge.rows[0], bridge.rows[-1]) == (start, end)
        assert float((1 - bridge.cosines).sum()) == pytest.approx(lengths[start, end], abs=1e-4)
        assert [cosines[one, other] for one, other in zip(bridge.rows[:-1], bridge.rows[1:], strict=True)] == (
            pytest.approx(bridge.cosines.tolist(), abs=1e-5)
        )


def test_a_bridge_leads_through_frequent_items_but_from_and_to_any() -> None:
    rng = np.random.default_rng(4)
    builder = BridgeBuilder(only_vectors(rng.normal(size=(120, 3))), n_neighbors=5, most_frequent=60)
    for start, end in ((100, 3), (3, 100), (100, 101), (3, 4)):
        bridge = builder.between(start, end)
        assert (bridge.rows[0], bridge.rows[-1]) == (start, end)
        assert all(row < 60 for row in bridge.rows[1:-1])
        assert not bridge.jump


def test_where_no_small_steps_lead_over_the_bridge_is_a_jump_and_says_so() -> None:
    islands = np.vstack([circle(21)[:5] * [1, 0.1], -circle(21)[:5] * [1, 0.1]])
    bridge = BridgeBuilder(only_vectors(islands), n_neighbors=2).between(1, 7)
    assert (bridge.rows, bridge.jump) == ((1, 7), True)
    assert len(bridge.cosines) == 1


def test_items_with_the_same_vector_are_a_step_apart() -> None:
    material = only_vectors(np.array([[1, 0], [1, 0], [0, 1]]))
    assert BridgeBuilder(material, n_neighbors=1).between(0, 1).rows == (0, 1)


def test_a_bridge_needs_two_items() -> None:
    builder = BridgeBuilder(random_material())
    with pytest.raises(RecommendError, match="bridge-same"):
        builder.between(3, 3)
    with pytest.raises(IndexError, match="60"):
        builder.between(3, 60)


def test_an_item_belongs_where_the_others_are_near_on_average() -> None:
    material = random_material()
    behaviour = material.behaviour
    assert behaviour is not None
    fits, n_others, holds = {}, {}, {}
    for sequence, tokens in enumerate(behaviour.sessions):
        others = [row for row in tokens.tolist() if row != 2 and row < material.n_vectors]
        if others:
            fits[sequence] = float((material.units[others] @ material.units[2]).mean())
            n_others[sequence], holds[sequence] = len(others), 2 in tokens
    order = sorted(fits, key=lambda sequence: (-round(fits[sequence], 6), sequence))
    found = where_it_belongs(material, 2, 10)
    assert [each.sequence for each in found] == order[:10]
    for each in found:
        assert each.fit == pytest.approx(fits[each.sequence], abs=1e-5)
        assert (each.n_items, each.holds_it) == (n_others[each.sequence], holds[each.sequence])
    assert any(holds.values()) and not all(holds.values())


def test_only_ones_own_lists_are_looked_at() -> None:
    material = random_material()
    behaviour = material.behaviour
    assert behaviour is not None
    own = set(behaviour.sequences_of(3).tolist())
    found = where_it_belongs(material, 2, 1_000, owner=3)
    assert {each.sequence for each in found} <= own
    everywhere = [each for each in where_it_belongs(material, 2, 1_000) if each.sequence in own]
    assert found == everywhere
    with pytest.raises(IndexError, match="99"):
        where_it_belongs(material, 2, 3, owner=99)


def test_a_list_of_the_item_alone_has_no_company_to_belong_to() -> None:
    corpus = corpus_of([[0], [0, 1]], 2)
    material = Material(Material.of(corpus, None).behaviour, vectors_of(corpus, [[1, 0], [1, 1]]))
    assert [each.sequence for each in where_it_belongs(material, 0, 5)] == [1]


def test_without_lists_or_vectors_nothing_belongs_anywhere() -> None:
    material = random_material()
    with pytest.raises(RecommendError, match="no-corpus"):
        where_it_belongs(Material(None, material.vectors), 1, 3)
    with pytest.raises(RecommendError, match="no-vectors"):
        where_it_belongs(Material(material.behaviour), 1, 3)
