"""What chapter 1 asks; where two come equally near, it asks something else."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import pi
from typing import TypeAlias

from core.lesson.measures import cosine
from core.lesson.points.earth import CITIES, RADIUS_KM, by_globe, nearest_on_paper
from core.lesson.points.films import COSINE_DECIMALS, DISTANCE_DECIMALS, FILMS, beside, film_name
from core.lesson.points.person import Near, by_distance
from core.lesson.points.scene import PointsScene
from core.lesson.questions import Question
from core.lesson.said import Said

MAX_OPTIONS = 4
Params: TypeAlias = dict[str, str | float | Said]


def questions_of(scene: PointsScene) -> tuple[Question, ...]:
    """One for each part: films, person, Earth."""
    return film_question(scene), person_question(scene), earth_question(scene)


def film_question(scene: PointsScene) -> Question:
    """Which film comes first by cosine."""
    found = beside(scene.films, scene.liked)
    known = [film for film in found if film.cosine is not None]
    if len(known) < 2 or _equal(known[0].cosine, known[1].cosine, COSINE_DECIMALS):
        return double_question(scene)
    first, second = known[0], known[1]
    params: Params = {
        "cosine": first.cosine or 0.0,
        "second": film_name(second.key),
        "second-cosine": second.cosine or 0.0,
        "near": film_name(min(found, key=lambda film: film.distance).key),
    }
    return Question(
        "films",
        Said("points-films-question", {"film": film_name(scene.liked)}),
        *_options([film.key for film in known[:MAX_OPTIONS]], first.key, scene.films),
        Said("points-films-why", params),
        tuple(_given(key, scene) for key in scene.films),
    )


def double_question(scene: PointsScene) -> Question:
    """What the cosine is with a film that has twice as much of both."""
    spots = [(scene.liked, scene.films[scene.liked]), *scene.films.items(), ("jones", FILMS["jones"])]
    film, spot = next((key, spot) for key, spot in spots if any(spot))
    found = cosine(spot, (2 * spot[0], 2 * spot[1]))
    values = (0, 0.5, 1, 2)
    options = tuple(Said("points-number", {"n": value}) for value in values)
    text, why = (Said(f"points-double-{name}", {"film": film_name(film)}) for name in ("question", "why"))
    return Question("double", text, options, values.index(round(found or 0, COSINE_DECIMALS)), why)


def person_question(scene: PointsScene) -> Question:
    """Which film the K nearest leave out; with K = 1, which is the nearest."""
    films = {key: spot for key, spot in scene.shown_films.items() if key != scene.last}
    near, k = by_distance(films, scene.person), scene.n_nearest
    asked = (_left_out(scene, near, k) if k > 1 else None) or _nearest(scene, near)
    return asked or double_question(scene)


def earth_question(scene: PointsScene) -> Question:
    """Which city is nearest over the globe."""
    near, paper = by_globe(CITIES, scene.place), nearest_on_paper(CITIES, scene.place)
    first, second = near[0], near[1]
    if _equal(first.distance, second.distance, 0):
        return _half_round()
    offered = list(dict.fromkeys([paper, *(city.key for city in near)]))[:3]
    names = {key: Said(f"points-city-{key}") for key in CITIES}
    options = tuple(key for key in CITIES if key in {*offered, first.key})
    why = Said(
        f"points-earth-why-{'same' if paper == first.key else 'other'}",
        {
            "km": round(first.distance),
            "second": names[second.key],
            "km2": round(second.distance),
            "dish": Said(f"points-dish-{first.key}"),
            "paper": names[paper],
        },
    )
    return Question(
        "earth",
        Said("points-earth-question"),
        tuple(names[key] for key in options),
        options.index(first.key),
        why,
        (Said("points-earth-given", {"lat": scene.place[1], "lon": scene.place[0]}),),
    )


def _half_round() -> Question:
    """How far apart two places can be at most."""
    longest = round(pi * RADIUS_KM)
    values = (round(longest / 2), longest, 2 * longest)
    options = tuple(Said("points-km", {"n": value}) for value in values)
    why = Said("points-far-why", {"km": values[2]})
    return Question("far", Said("points-far-question"), options, values.index(longest), why)


def _left_out(scene: PointsScene, near: Sequence[Near], k: int) -> Question | None:
    inside, outside = near[k - 1], near[k]
    if _equal(inside.distance, outside.distance, DISTANCE_DECIMALS):
        return None
    offered = [film.key for film in near[max(0, k - 2) : k + 1]]
    text = Said("points-person-question", {"k": k})
    params: Params = {"k": k, "film": film_name(inside.key), "far": inside.distance, "left": outside.distance}
    return Question(
        "person",
        text,
        *_options(offered, outside.key, scene.shown_films),
        Said("points-person-why", params),
        _given_all(scene),
    )


def _nearest(scene: PointsScene, near: Sequence[Near]) -> Question | None:
    first, second = near[0], near[1]
    if _equal(first.distance, second.distance, DISTANCE_DECIMALS):
        return None
    params: Params = {"far": first.distance, "other": film_name(second.key), "left": second.distance}
    return Question(
        "nearest",
        Said("points-nearest-question"),
        *_options([film.key for film in near[:3]], first.key, scene.shown_films),
        Said("points-nearest-why", params),
        _given_all(scene),
    )


def _options(offered: Iterable[str], right: str, order: Iterable[str]) -> tuple[tuple[Said, ...], int]:
    """Names of the films that are offered, in an order that tells nothing, and which is right."""
    kept = set(offered)
    keys = [key for key in order if key in kept]
    return tuple(film_name(key) for key in keys), keys.index(right)


def _given(key: str, scene: PointsScene) -> Said:
    action, violence = scene.shown_films[key]
    return Said("points-film-given", {"film": film_name(key), "action": action, "violence": violence})


def _given_all(scene: PointsScene) -> tuple[Said, ...]:
    action, violence = scene.person
    person = Said("points-person-given", {"action": action, "violence": violence})
    return (person, *(_given(key, scene) for key in scene.shown_films if key != scene.last))


def _equal(a: float | None, b: float | None, decimals: int) -> bool:
    """Whether two numbers are the same as they are written."""
    return round(a or 0, decimals) == round(b or 0, decimals)
