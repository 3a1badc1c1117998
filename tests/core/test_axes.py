"""Named axes: what is at one end lies at that end."""

from __future__ import annotations

import numpy as np
import pytest

from core.axes import named_axis, places_on
from core.errors import SettingsError
from core.similarity import CosineIndex
from core.types import Items, VectorSet
from tests.intrinsic.words import words


def test_he_and_she() -> None:
    index, row = CosineIndex(words()), words().items.index
    axis = named_axis(index, [row["he"], row["man"], row["father"]], [row["she"], row["woman"], row["mother"]])
    places = places_on(index, axis)
    for low, high in (("king", "queen"), ("brother", "sister"), ("son", "daughter")):
        assert places[row[low]] < places[row[high]]
    assert places[row["he"]] < 0 < places[row["she"]]


def test_an_axis_between_two_items_is_the_difference_of_their_directions() -> None:
    matrix = np.array([[2, 0], [0, 5], [1, 1], [-1, -1]], dtype=np.float32)
    index = CosineIndex(VectorSet(Items.from_keys(list("abcd")), matrix))
    axis = named_axis(index, [0], [1])
    assert axis.direction == pytest.approx([-(0.5**0.5), 0.5**0.5])
    assert axis.middle == pytest.approx(0, abs=1e-7)
    assert places_on(index, axis) == pytest.approx([-(0.5**0.5), 0.5**0.5, 0, 0], abs=1e-6)


def test_the_middle_is_half_way_also_where_all_items_lean_to_one_side() -> None:
    matrix = np.array([[1, 0], [1, 1]], dtype=np.float32)
    index = CosineIndex(VectorSet(Items.from_keys(list("ab")), matrix))
    places = places_on(index, named_axis(index, [0], [1]))
    assert places[0] == pytest.approx(-places[1], abs=1e-6)


@pytest.mark.parametrize(("low", "high"), [([], [1]), ([0], []), ([0, 1], [1]), ([0], [2])])
def test_ends_that_make_no_axis_are_refused(low: list[int], high: list[int]) -> None:
    matrix = np.array([[1, 0], [0, 1], [2, 0]], dtype=np.float32)
    with pytest.raises(SettingsError):
        named_axis(CosineIndex(VectorSet(Items.from_keys(list("abc")), matrix)), low, high)
