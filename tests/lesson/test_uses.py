"""Chapter 3: description and behaviour say different things, and behaviour nothing about what nobody has heard."""

from __future__ import annotations

from math import sqrt

import pytest

from core.lesson.uses import HEARD, NEW, SONGS, UsesScene, by_behavior, by_description, questions_of


def test_the_two_ways_are_cosines_of_what_is_on_the_screen() -> None:
    assert by_description("lullaby") == pytest.approx(
        {"ballad": 2 / sqrt(2 * 3), "march": 0, "anthem": 0, "new": 1 / sqrt(2 * 2)}
    )
    assert by_behavior(UsesScene(), "lullaby") == pytest.approx({"ballad": 0, "march": 1, "anthem": 0.5, "new": 0})


def test_nobody_has_heard_the_new_song_so_only_its_description_speaks() -> None:
    (question,) = questions_of(UsesScene())
    assert set(by_behavior(UsesScene(), NEW).values()) == {0}
    assert question.options[question.answer].id == "uses-new-description"
    assert question.why.params == {"n": 0, "listeners": 3}


def test_once_somebody_has_heard_it_both_speak() -> None:
    scene = UsesScene.from_json({"aigul": ["lullaby", NEW]})
    (question,) = questions_of(scene)
    assert question.options[question.answer].id == "uses-new-both"
    assert by_behavior(scene, NEW)["lullaby"] == pytest.approx(1 / sqrt(2))


@pytest.mark.parametrize("given", [{}, {"aigul": 7}, {"aigul": None, "somebody": ["new"]}])
def test_nonsense_in_an_address_leaves_the_chapter_as_it_begins(given: dict[str, object]) -> None:
    assert UsesScene.from_json(given).heard == HEARD


def test_songs_that_are_none_are_left_out() -> None:
    assert UsesScene.from_json({"dina": [["x"], "march", "march", 3]}).heard["dina"] == ("march",)
    assert "march" in SONGS
