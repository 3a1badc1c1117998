"""What this visit has chosen, kept in its session and shown in the address.

The session leads and the address follows. A browser sends its address along with every run, and one that was sent
before the page's newest choice arrived is out of date: read back, it would undo that choice. (A file dropped while the
page was still settling opened a new workspace, and the next run went back to the old one.) The address leads only where
the person moved by it: when a visit begins, with the browser's back and forward, and by a link to another page.

The language is no place: a change of it is no step of the browser's history, and back and forward keep it. Nor is what
is moved in a chapter of the lesson. Turning to another page is one step, though Streamlit's side bar leads to an
address without choices. Streamlit makes a step of whatever a script writes into the address, except while the person
travels; so after such a change the script promises the choices to the browser's side (`pages.parts.language_menu`),
which puts them there without a step.
"""

from __future__ import annotations

from collections.abc import Iterable

import streamlit as st
from streamlit.runtime.scriptrunner import get_script_run_ctx

LANGUAGE, WORKSPACE, CORPUS, VECTORS, PROJECTION = "lang", "w", "c", "v", "p"
UPLOAD, NAMES, QUESTION = "u", "n", "q"
# Of the Learn page: the chapter, what was set in the chapters (JSON), and whether it is drawn for a room. What is of a
# page is shown on that page only, and stays when another workspace is opened.
CHAPTER, SCENE, PROJECTOR = "chapter", "scene", "projector"
OF_THE_LESSON, LEARN = (CHAPTER, SCENE, PROJECTOR), "learn"
# Of the Train page: settings that a link brought along, such as ``window:2``; see `core.training.wishes`.
WISHES = "train"
OF_PAGES = {LEARN: OF_THE_LESSON, "train": (WISHES,)}
# Of the Recommend page: the task, an item (key), an owner (number), a list of items (rows, joined by dots), the game.
TASK, ABOUT, OWNER, SESSION, GAME = "task", "about", "owner", "list", "game"
# Of the Compare page: the second vector set.
COMPARED = "with"
# Of the Explore page: the map beside the first one, and the axes that a person named (the vectors' id, then rows).
BESIDE, AXES = "beside", "axes"
# The room in which the open copy was made.
ROOM = "r"
# What belongs to one workspace and must not come along into another.
OF_THE_DATA = (CORPUS, VECTORS, PROJECTION, UPLOAD, NAMES, QUESTION, COMPARED, ROOM)
CHOICES_IN_A_WORKSPACE = (*OF_THE_DATA, TASK, ABOUT, OWNER, SESSION, GAME, BESIDE, AXES)
PLACES = (WORKSPACE, *CHOICES_IN_A_WORKSPACE)
CHOICES = (LANGUAGE, *PLACES, *OF_THE_LESSON, WISHES)
# The map's own part of the address, which also belongs to one workspace; see `pages.parts.map.address`.
OF_THE_MAP = ("item", "k", "top", "color", "view", "trust")
PAGE = "_page"
# Whether a choice that is no step was made before this run, and the choices that this run leaves to the browser's side.
QUIETLY, PROMISED = "_chosen_quietly", "_address_promised"


def arrive() -> None:
    """At the beginning of a run: take over the address where a visit begins, or where back or forward led."""
    begins, travelled = PAGE not in st.session_state, _travelled()
    if travelled and WORKSPACE in st.query_params:
        let_go(CHOICES_IN_A_WORKSPACE)
    if begins:
        _take_over(CHOICES)
    elif travelled:
        _take_over(PLACES)
    st.session_state.setdefault(PAGE, None)
    st.session_state[PROMISED] = {}


def turn_to(page: str) -> None:
    """As soon as the page is known: take over what a link to it says; otherwise bring the address up to date."""
    before, st.session_state[PAGE] = st.session_state[PAGE], page
    turned, quietly = before not in (None, page), st.session_state.pop(QUIETLY, False)
    if page in OF_PAGES and _travelled():
        let_go(OF_PAGES[page])
        _take_over(OF_PAGES[page])
    if turned:
        _take_over(CHOICES)
    elif st.query_params.get(WORKSPACE) not in (None, chosen(WORKSPACE)):
        _forget_in_address(OF_THE_MAP)
    if turned or quietly:
        st.session_state[PROMISED] = _choices()
    show()


def _travelled() -> bool:
    """Whether the browser's back or forward led here."""
    context = get_script_run_ctx()
    return context is not None and context.is_history_navigation


def _take_over(names: Iterable[str]) -> None:
    if st.query_params.get(WORKSPACE) not in (None, chosen(WORKSPACE)):
        let_go(CHOICES_IN_A_WORKSPACE)
    for name in names:
        if value := st.query_params.get(name):
            st.session_state[name] = value


def chosen(name: str) -> str | None:
    """What was chosen, if anything was."""
    return st.session_state.get(name) or None


def choose(name: str, value: str) -> None:
    """Keep a choice; the address shows it at the end of this run, or at the beginning of the next."""
    st.session_state[name] = value


def choose_quietly(name: str, value: str) -> None:
    """Keep a choice that is no step of the browser's history; in a callback. The browser's side shows it."""
    choose(name, value)
    st.session_state[QUIETLY] = True


def let_go(names: Iterable[str]) -> None:
    """Choose nothing any more."""
    for name in names:
        st.session_state.pop(name, None)


def leave_workspace() -> None:
    """Let go of everything that belongs to the workspace, the map's part of the address included."""
    let_go(CHOICES_IN_A_WORKSPACE)
    _forget_in_address(OF_THE_MAP)


def show() -> None:
    """Write the choices into the address, in one go; what else is in it stays."""
    here, wanted = st.query_params.to_dict(), _choices()
    there = {name: value for name, value in here.items() if name not in CHOICES or name in wanted} | wanted
    if here != there and wanted != promised():
        st.query_params.from_dict(there)


def promised() -> dict[str, str]:
    """The choices that the browser's side is to put into the address in this run; empty: none."""
    return st.session_state.get(PROMISED) or {}


def _choices() -> dict[str, str]:
    here = st.session_state.get(PAGE)
    elsewhere = {name for page, names in OF_PAGES.items() if page != here for name in names}
    return {name: value for name in CHOICES if name not in elsewhere and (value := chosen(name))}


def _forget_in_address(names: Iterable[str]) -> None:
    left = {name: value for name, value in st.query_params.to_dict().items() if name not in names}
    if left != st.query_params.to_dict():
        st.query_params.from_dict(left)
