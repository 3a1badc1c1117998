"""The Earth: a person somewhere, the nearest cities over the globe, and what people like there."""

from __future__ import annotations

import streamlit as st

from core.lesson.measures import Spot
from core.lesson.points.asked import earth_question
from core.lesson.points.earth import CITIES, LATITUDES, LONGITUDES, MAX_CITIES
from core.lesson.points.person import PERSON
from pages.parts.i18n import t
from pages.parts.learn import scene
from pages.parts.learn.ask import ask
from pages.parts.learn.lesson import Lesson
from pages.parts.learn.points.kept import CHAPTER, keep, kept
from pages.parts.learn.points.person import PERSON_HUE
from pages.parts.plane import Axis, Live, Point, plane

STEP, TICK = 1, 30
HEIGHT, HEIGHT_FOR_A_ROOM = 25.0, 19.0


def draw(lesson: Lesson) -> None:
    """The question and K beside each other, the map below."""
    left, right = st.columns([3, 2], gap="large")
    with left:
        shown = ask(CHAPTER, earth_question(kept()), moves=True)
    with right:
        _nearest()
    here = kept()
    cities = [Point(key, t(f"points-city-{key}"), *spot, movable=False) for key, spot in CITIES.items()]
    plane(
        [*cities, Point(PERSON, t("points-person"), *here.place, kind="person", hue=PERSON_HUE)],
        Axis(t("points-longitude"), *LONGITUDES, STEP, TICK, "°"),
        Axis(t("points-latitude"), *LATITUDES, STEP, TICK, "°"),
        key=scene.key(CHAPTER, "earth"),
        label=t("points-earth-label"),
        live=Live("earth", n_nearest=here.n_cities) if shown else None,
        heads=[t(f"points-{name}") for name in ("city", "dish", "away")],
        height=HEIGHT_FOR_A_ROOM if lesson.projector else HEIGHT,
        on_move=_moved,
    )
    st.caption(f"{t('points-earth-note')} {t('points-made-up')}" if shown else t("points-made-up"))


def _nearest() -> None:
    key = scene.key(CHAPTER, "cities")
    choose = scene.setter(CHAPTER, "cities", key)
    st.slider(t("points-k-cities"), 1, MAX_CITIES, kept().n_cities, key=key, on_change=choose)


def _moved(spots: dict[str, Spot]) -> None:
    keep(place=spots[PERSON])
