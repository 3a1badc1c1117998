"""People as points: where somebody stands, who is near, whom to offer an item."""

from __future__ import annotations

import numpy as np
import pytest

from core.recommend.material import Material
from core.recommend.sessions import Sessions
from core.recommend.tasks import HOW, OwnerSpace, audience, nearest_to_place, place_of_user, similar_users
from core.recommend.tasks.places import HALF_LIFE, How, places
from tests.recommend.small import corpus_of, random_material, vectors_of

WITHOUT = 55
"""An item that has no vector."""


def weights_of(n: int, how: How) -> np.ndarray:
    """The oracle: what each of n items counts."""
    raw = {"mean": np.ones(n), "recency": 2.0 ** (-np.arange(n)[::-1] / HALF_LIFE), "last": np.arange(n) == n - 1}[how]
    return raw / raw.sum()


@pytest.mark.parametrize("how", HOW)
@pytest.mark.parametrize("history", [[3], [1, 2, 3, 4, 5, 6, 8, 9], [4, 4, 4, 10], [2, WITHOUT, 6, WITHOUT]])
def test_a_person_stands_at_the_weighted_mean_of_directions(history: list[int], how: How) -> None:
    material = random_material()
    known = [row for row in history if row != WITHOUT]
    mean = weights_of(len(known), how) @ material.units[known].astype(np.float64)
    np.testing.assert_allclose(place_of_user(material, history, how), mean / np.linalg.norm(mean), atol=1e-5)


def test_the_last_item_is_a_place_by_itself_and_the_only_one_for_one_item() -> None:
    material = random_material()
    np.testing.assert_allclose(place_of_user(material, [3, 9], "last"), material.units[9], atol=1e-6)
    for how in HOW:
        np.testing.assert_allclose(place_of_user(material, [9], how), material.units[9], atol=1e-6)


@pytest.mark.parametrize("history", [[], [WITHOUT]])
def test_who_had_nothing_with_a_vector_stands_nowhere(history: list[int]) -> None:
    material = random_material()
    for how in HOW:
        place = place_of_user(material, history, how)
        assert not place.any()
        found = nearest_to_place(material, place, 3)
        assert (len(found), found.why_none) == (0, "recommend-why-none-unknown-items")


def test_all_places_at_once_are_the_places_one_by_one() -> None:
    material = random_material()
    rng = np.random.default_rng(5)
    histories = [rng.integers(0, 60, rng.integers(0, 12)) for _ in range(40)]
    for how in HOW:
        together = places(material, Sessions.from_lists(histories), how)
        lengths = np.linalg.norm(together, axis=1, keepdims=True)
        together = np.divide(together, lengths, out=np.zeros_like(together), where=lengths > 0)
        alone = np.array([place_of_user(material, history, how) for history in histories])
        np.testing.assert_allclose(together, alone, atol=1e-5)


def test_the_nearest_items_to_a_place_leave_out_what_is_there_already() -> None:
    material = random_material()
    place = place_of_user(material, [1, 2, 3])
    cosines = material.units @ place
    expected = [row for row in np.argsort(-cosines, kind="stable").tolist() if row not in (1, 2, 3)][:5]
    assert nearest_to_place(material, 3 * place, 5, exclude=[1, 2, 3]).rows.tolist() == expected


def test_the_nearest_people_are_those_by_cosine_of_their_places_with_the_rarest_shared_items_first() -> None:
    material = random_material()
    behaviour = material.behaviour
    assert behaviour is not None
    had = [set(history.tolist()) for history in behaviour.histories]
    n_owners_with = [sum(row in each for each in had) for row in range(60)]
    stands = np.array([place_of_user(material, history) for history in behaviour.histories])
    cosines = stands @ stands[4]
    order = [other for other in np.argsort(-cosines, kind="stable").tolist() if other != 4]
    found = similar_users(material, 4, 6)
    assert [each.owner for each in found] == order[:6]
    for each in found:
        assert each.cosine == pytest.approx(cosines[each.owner], abs=1e-5)
        both = sorted(had[4] & had[each.owner], key=lambda row: (n_owners_with[row], row))
        assert each.shared.tolist() == both
        assert each.n_shared == len(both)
        assert each.n_items == len([row for row in had[each.owner] if row < material.n_vectors])


def test_people_without_any_known_item_are_nobodys_neighbours_and_have_none() -> None:
    corpus = corpus_of([[0, 0, 1], [0, 1], [2]], 3, owners=["a", "b", "c"])
    material = Material(Material.of(corpus, None).behaviour, vectors_of(corpus, [[1, 0], [0, 1]]))
    space = OwnerSpace(material)
    assert [each.owner for each in similar_users(space, 0, 5)] == [1]
    assert similar_users(space, 2, 5) == []
    assert [each.owner for each in audience(space, 1, 5, exclude_owners_who_have_it=False)] == [1, 0]


def test_an_audience_is_ranked_by_input_times_output_without_those_who_have_it() -> None:
    material = random_material()
    behaviour = material.behaviour
    assert behaviour is not None and material.output is not None
    fits = []
    for history in behaviour.histories:
        known = history[history < material.n_vectors]
        fits.append(float(material.units[known].mean(axis=0) @ material.output[12]))
    has_it = [12 in history for history in behaviour.histories]
    assert 0 < sum(has_it) < len(has_it)
    order = np.argsort(-np.array(fits), kind="stable").tolist()
    everybody = audience(material, 12, 100, exclude_owners_who_have_it=False)
    assert [each.owner for each in everybody] == order
    assert [each.has_it for each in everybody] == [has_it[owner] for owner in order]
    np.testing.assert_allclose([each.score for each in everybody], np.array(fits)[order], atol=1e-4)
    others = audience(material, 12, 100)
    assert [each.owner for each in others] == [owner for owner in order if not has_it[owner]]


def test_without_output_vectors_an_audience_is_ranked_by_cosine() -> None:
    material = random_material()
    assert material.behaviour is not None
    plain = Material(material.behaviour, material.vectors)
    stands = np.array([place_of_user(material, history) for history in material.behaviour.histories])
    order = np.argsort(-(stands @ material.units[2]), kind="stable").tolist()
    assert [each.owner for each in audience(plain, 2, 4, exclude_owners_who_have_it=False)] == order[:4]


def test_an_item_without_a_vector_has_no_audience() -> None:
    assert audience(random_material(), WITHOUT, 5) == []


def test_there_is_no_such_owner_or_item() -> None:
    space = OwnerSpace(random_material())
    for owner in (-1, len(space)):
        with pytest.raises(IndexError, match=str(owner)):
            similar_users(space, owner, 3)
    with pytest.raises(IndexError, match="60"):
        audience(space, 60, 3)
