"""Films on two axes: drag them, add one's own, and see what comes first."""

from __future__ import annotations

from functools import partial

import streamlit as st

from core.lesson.measures import Spot
from core.lesson.points.asked import film_question
from core.lesson.points.films import FILMS, SPAN
from core.lesson.points.scene import MAX_NAME, MAX_OWN, NEW_FILM, own_key
from pages.parts.i18n import keyed, named, t
from pages.parts.learn import scene
from pages.parts.learn.ask import ask
from pages.parts.learn.lesson import Lesson
from pages.parts.learn.points.kept import CHAPTER, HEIGHT, HEIGHT_FOR_A_ROOM, axes, keep, kept, name_of
from pages.parts.messages import remember_problem
from pages.parts.plain import plain
from pages.parts.plane import Live, Point, plane


def draw(lesson: Lesson) -> None:
    """The question and the choices, and beside them the plane."""
    left, right = st.columns([2, 3], gap="large")
    with left:
        shown = ask(CHAPTER, film_question(kept()), moves=True)
        _liked()
        _films(few=lesson.projector)
    with right:
        _plane(lesson, shown)


def _plane(lesson: Lesson, shown: bool) -> None:
    here = kept()
    plane(
        [Point(key, name_of(key), *spot) for key, spot in here.films.items()],
        *axes(SPAN),
        key=scene.key(CHAPTER, "films"),
        label=t("points-films-label"),
        live=Live("films", here.liked) if shown else None,
        heads=[t(f"points-{name}") for name in ("film", "cosine", "angle", "distance")],
        height=HEIGHT_FOR_A_ROOM if lesson.projector else HEIGHT,
        on_move=_moved,
    )
    st.caption(t("points-made-up"))


def _liked() -> None:
    films = list(kept().films)
    key = keyed(scene.key(CHAPTER, f"liked-{len(films)}"))
    st.selectbox(
        t("points-liked"),
        films,
        index=films.index(kept().liked),
        format_func=named(films, name_of),
        key=key,
        on_change=scene.setter(CHAPTER, "liked", key),
    )


def _films(*, few: bool) -> None:
    """Which films are on the plane, unless few controls are wanted, and a field for one's own."""
    if not few:
        _known()
    field = scene.key(CHAPTER, f"own-{len(kept().own_films)}")
    with st.container(horizontal=True, vertical_alignment="bottom"):
        st.text_input(
            t("points-new"),
            key=field,
            max_chars=MAX_NAME,
            on_change=remember_problem(partial(_add, field)),
            disabled=len(kept().own_films) >= MAX_OWN,
        )
        st.button(
            t("points-again"), key="points-again", on_click=remember_problem(_again), icon=":material/restart_alt:"
        )


def _known() -> None:
    here = kept()
    known = list(dict.fromkeys([*FILMS, *here.films]))
    key = keyed(scene.key(CHAPTER, f"films-{'-'.join(here.films)}"))
    st.pills(
        t("points-shown"),
        known,
        selection_mode="multi",
        default=list(here.films),
        format_func=named(known, lambda film: plain(name_of(film))),
        key=key,
        on_change=remember_problem(partial(_chosen, key)),
        wrap=True,
    )


def _chosen(key: str) -> None:
    """Without any film the chapter is as it began."""
    films = kept().films
    keep(films={film: films.get(film, FILMS.get(film)) for film in st.session_state[key]} or None)


def _add(field: str) -> None:
    key = own_key(st.session_state[field])
    if key is not None:
        keep(films={**kept().films, key: kept().films.get(key, NEW_FILM)})


def _again() -> None:
    keep(films=None, liked=None)


def _moved(spots: dict[str, Spot]) -> None:
    films = kept().films
    keep(films={film: spots.get(film, spot) for film, spot in films.items()})
