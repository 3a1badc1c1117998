"""Chapter 1: the lecture's numbers, and near by cosine, by distance and over the globe, beside other libraries."""

from __future__ import annotations

from itertools import pairwise
from math import isclose, radians

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sklearn.metrics.pairwise import cosine_similarity, haversine_distances
from sklearn.neighbors import NearestNeighbors

from core.lesson.measures import cosine
from core.lesson.points import PointsScene, questions_of
from core.lesson.points.asked import earth_question, film_question, person_question
from core.lesson.points.earth import CITIES, RADIUS_KM, by_globe, earth_reading, equally_far, great_circle, haversine
from core.lesson.points.films import FILMS, beside, film_name, films_reading
from core.lesson.points.person import PERSON, by_distance, person_reading
from core.lesson.questions import Question
from core.lesson.reading import Asked

PLACES = st.tuples(st.floats(-180, 180), st.floats(-89, 89))


def right(question: Question) -> str:
    return question.options[question.answer].written("en")


def on_globe(a: tuple[float, float], b: tuple[float, float]) -> float:
    """Kilometres, by scikit-learn."""
    pair = [[radians(place[1]), radians(place[0])] for place in (a, b)]
    return float(haversine_distances(pair)[0, 1]) * RADIUS_KM


def test_who_liked_indiana_jones_gets_fast_and_furious_then_die_hard() -> None:
    found = beside(FILMS, "jones")
    assert [film.key for film in found] == ["furious", "diehard"]
    assert [round(film.cosine or 0, 3) for film in found] == [0.998, 0.894]
    expected = cosine_similarity([FILMS["jones"]], [FILMS[film.key] for film in found])[0]
    assert [film.cosine for film in found] == pytest.approx(expected.tolist())


def test_the_order_by_distance_may_be_another_and_both_are_shown() -> None:
    reading = films_reading(Asked({**FILMS, "diehard": (4, 1)}, "jones"))
    (first, second) = reading.rows
    assert (first.key, first.cells[0].place, first.cells[2].place) == ("furious", 1, 2)
    assert (second.key, second.cells[0].place, second.cells[2].place) == ("diehard", 2, 1)
    assert second.cells[2].text == "1.00"


def test_a_film_at_the_origin_has_no_direction_and_comes_last() -> None:
    reading = films_reading(Asked({**FILMS, "furious": (0, 0)}, "jones"))
    assert [row.key for row in reading.rows] == ["diehard", "furious"]
    assert [cell.text for cell in reading.rows[1].cells] == ["–", "–", "3.16"]
    assert len(reading.angles) == 1


def test_numbers_are_written_the_language_s_way() -> None:
    assert films_reading(Asked(FILMS, "jones", language="kk")).rows[0].cells[0].text == "0,998"


@given(st.dictionaries(st.text(min_size=1), st.tuples(st.floats(0, 6), st.floats(0, 6)), min_size=3), st.data())
def test_the_nearest_are_those_that_scikit_learn_finds(
    films: dict[str, tuple[float, float]], data: st.DataObject
) -> None:
    person = data.draw(st.tuples(st.floats(0, 6), st.floats(0, 6)))
    k = data.draw(st.integers(1, len(films)))
    expected, _ = NearestNeighbors(n_neighbors=k, algorithm="brute").fit(list(films.values())).kneighbors([person])
    assert [near.distance for near in by_distance(films, person)[:k]] == pytest.approx(expected[0].tolist(), abs=1e-6)


def test_the_circle_goes_through_the_last_of_the_nearest() -> None:
    reading = person_reading(Asked({**FILMS, PERSON: (3, 1)}, about="jones", n_nearest=2))
    assert [row.key for row in reading.rows] == ["furious", "diehard"]
    (outline,) = reading.outlines
    assert {round(float(np.hypot(x - 3, y - 1)), 6) for x, y in outline} == {round(float(np.hypot(1, 3)), 6)}


@given(PLACES, PLACES)
def test_distances_over_the_globe_are_scikit_learn_s(a: tuple[float, float], b: tuple[float, float]) -> None:
    assert haversine(a, b) == pytest.approx(on_globe(a, b), abs=1e-6)


@given(PLACES, PLACES)
def test_a_great_circle_is_as_long_as_the_distance_and_never_crosses_the_flat_map(
    a: tuple[float, float], b: tuple[float, float]
) -> None:
    pieces = great_circle(a, b)
    steps = [step for piece in pieces for step in pairwise(piece)]
    assert all(abs(other[0] - one[0]) <= 180 for one, other in steps)
    if 1 < haversine(a, b) < 20_000:
        assert sum(on_globe(*step) for step in steps) == pytest.approx(haversine(a, b), rel=5e-3)


@given(PLACES, st.floats(10, 15_000))
def test_the_line_of_places_equally_far_is_equally_far(center: tuple[float, float], km: float) -> None:
    corners = [corner for piece in equally_far(center, km) for corner in piece if abs(corner[0]) < 180]
    assert all(isclose(on_globe(center, corner), km, rel_tol=1e-6, abs_tol=1e-3) for corner in corners)


def test_what_is_near_lies_beyond_the_edge_of_the_map() -> None:
    strait = (-169.0, 66.0)
    assert by_globe(CITIES, strait)[0].key == "tokyo"
    question = earth_question(PointsScene(place=strait))
    assert right(question) == "Tokyo"
    assert "Honolulu looks nearest" in question.why.written("en")
    tokyo = earth_reading(Asked({**CITIES, PERSON: strait}, n_nearest=1)).links[0]
    assert [piece[-1][0] for piece in tokyo.paths][:1] == [-180.0]
    assert tokyo.paths[1][0][0] == 180.0


def test_the_questions_have_the_answers_that_are_computed() -> None:
    scene = PointsScene()
    assert [right(question) for question in questions_of(scene)] == ["Fast & Furious", "Fast & Furious", "Tashkent"]
    near = by_distance({key: spot for key, spot in scene.shown_films.items() if key != "jones"}, scene.person)
    assert right(person_question(scene)) == film_name(near[3].key).written("en")


def test_where_two_come_equally_first_something_else_is_asked() -> None:
    tied = PointsScene(films={"jones": (3, 1), "furious": (6, 2), "diehard": (1.5, 0.5)})
    question = film_question(tied)
    assert (question.name, right(question)) == ("double", "1")
    nowhere = PointsScene(films={"jones": (0, 0), "furious": (0, 0)})
    assert (film_question(nowhere).name, right(film_question(nowhere))) == ("double", "1")
    between = PointsScene.from_json({"person": [3, 1], "k": 1})
    assert right(person_question(between)) == "Indiana Jones"


@given(st.tuples(st.floats(0.1, 6), st.floats(0.1, 6)), st.floats(0.1, 10))
def test_a_cosine_knows_nothing_of_lengths(vector: tuple[float, float], times: float) -> None:
    assert cosine(vector, (times * vector[0], times * vector[1])) == pytest.approx(1)


@pytest.mark.parametrize("given", [{}, {"films": 7, "place": "x", "k": "3"}, {"films": {"jones": [1]}}, {"k": 99}])
def test_nonsense_in_an_address_leaves_the_chapter_as_it_begins(given: dict[str, object]) -> None:
    assert PointsScene.from_json(given) == PointsScene()


def test_films_of_one_s_own_are_kept_up_to_a_number_and_to_the_edge() -> None:
    own = {f"own:{number}": [9, -1] for number in range(30)}
    scene = PointsScene.from_json({"films": {**own, "own:": [1, 1], "own: padded ": [1, 1]}})
    assert len(scene.own_films) == 6
    assert set(scene.films.values()) == {(6.0, 0.0)}
