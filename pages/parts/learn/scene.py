"""What a person has set in the chapters (films moved, a sentence written), kept in the address: a link shows it again.

All chapters share one choice of the visit, a JSON object ``{chapter: {name: value}}`` of what differs from how the
chapters begin. Whoever writes an address may write anything into it: a chapter's file in `core.lesson` reads its part
and takes what makes sense.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import streamlit as st

from pages.parts import visit
from pages.parts.messages import remember_problem

MAX_CHARS = 6_000
OURS, TURN = "_scene_ours", "_scene_turn"


def scene_of(chapter: str) -> dict[str, Any]:
    """What was set in a chapter; empty where nothing was, or where the address holds nonsense."""
    found = _all().get(chapter)
    return found if isinstance(found, dict) else {}


def set_scene(chapter: str, values: dict[str, Any]) -> None:
    """Keep what was set in a chapter (empty: as it begins); in a callback, so that the address shows it in this run.

    What would make the address longer than browsers and servers like is not kept beyond this visit's next refresh.
    """
    text = _text({**_all(), chapter: values})
    st.session_state[OURS] = text
    visit.choose_quietly(visit.SCENE, "" if text == "{}" else text)


def text_of(chapter: str) -> str:
    """What was set in one chapter, for an address."""
    return _text({chapter: scene_of(chapter)})


def take_over(chapter: str, text: str) -> None:
    """Set one chapter as an address of somebody else's has it; the others stay, if all of it can be kept."""
    theirs = {chapter: _parsed(text).get(chapter)}
    merged = _text({**_all(), **theirs})
    merged = merged if len(merged) <= MAX_CHARS else _text(theirs)
    visit.choose(visit.SCENE, "" if merged == "{}" else merged)


def key(chapter: str, name: str) -> str:
    """The key of a chapter's widget; another one when the scene came from outside, so that the widget begins anew."""
    given = visit.chosen(visit.SCENE) or "{}"
    if st.session_state.get(OURS, "{}") != given:
        st.session_state[OURS] = given
        st.session_state[TURN] = st.session_state.get(TURN, 0) + 1
    return f"learn-{chapter}-{name}-{st.session_state.get(TURN, 0)}"


def setter(chapter: str, name: str, widget_key: str) -> Callable[[], None]:
    """An ``on_change`` that keeps a widget's value under a name of the chapter's scene."""
    return remember_problem(
        lambda: set_scene(chapter, {**scene_of(chapter), name: st.session_state[widget_key]}),
    )


def _all() -> dict[str, Any]:
    return _parsed(visit.chosen(visit.SCENE) or "{}")


def _text(scenes: dict[str, Any]) -> str:
    kept = {name: each for name, each in scenes.items() if each}
    return json.dumps(kept, ensure_ascii=False, separators=(",", ":"))


def _parsed(text: str) -> dict[str, Any]:
    if len(text) > MAX_CHARS:
        return {}
    try:
        found = json.loads(text)
        json.dumps(found, ensure_ascii=False).encode()  # half a character ("\ud800") can be neither shown nor sent
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}
