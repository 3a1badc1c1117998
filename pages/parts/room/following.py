"""The student's side: the page asks every two seconds what the lecturer shows, and turns to it."""

from __future__ import annotations

import secrets

import streamlit as st

from core.workspace import Workspace, lead_of
from pages.parts import visit
from pages.parts.addresses import base_path
from pages.parts.i18n import t
from pages.parts.learn import scene
from pages.parts.messages import remember_problem

NAME, SEEN, FOLLOWS = "_room_name", "_room_seen", "room-follows"

# Asks the data route, which costs the server no script run. Somebody who is typing is turned to nothing meanwhile.
FOLLOWER = st.components.v2.component(
    "everything2vec_follower",
    html="<span hidden></span>",
    js="""
const EVERY = 2000, PAUSE = 8000;
const FIELDS = "input:not([type=radio], [type=checkbox], [type=range]), textarea, [contenteditable]";
export default function ({ data, parentElement, setTriggerValue }) {
  const place = parentElement.querySelector("span");
  place.stop?.();
  let typed = -PAUSE, told = data.seen;
  const typing = () => {
    let field = document.activeElement;
    while (field?.shadowRoot?.activeElement) field = field.shadowRoot.activeElement;
    return field?.matches(FIELDS) && performance.now() - typed < PAUSE;
  };
  const note = (event) => { typed = event.key === "Enter" ? -PAUSE : performance.now(); };
  const look = async () => {
    if (document.hidden) return;
    const answer = await fetch(data.address).catch(() => null);
    if (answer?.status === 404) place.stop();
    if (!answer?.ok) return;
    const { stamp } = await answer.json();
    if (!data.follows || !stamp || stamp === told || typing()) return;
    told = stamp;
    setTriggerValue("turned", stamp);
  };
  const timer = setInterval(look, EVERY);
  document.addEventListener("keydown", note, true);
  const stop = () => { clearInterval(timer); document.removeEventListener("keydown", note, true); };
  place.stop = stop;
  look();
  return stop;
}
""",
)


def follow_switch() -> None:
    """Whether the lecturer turns this visit's pages."""
    st.toggle(t("room-follow"), value=True, key=FOLLOWS, help=t("room-follow-help"), persist_state="session")


def follow(room: Workspace) -> None:
    """Ask what the lecturer shows for as long as this page is open."""
    FOLLOWER(
        key=f"follower-{room.id}",
        data={
            "address": f"{base_path()}/api/w/{room.id}/lead?visit={_name()}",
            "seen": _seen().get(room.id, ""),
            "follows": bool(st.session_state.get(FOLLOWS, True)),
        },
        height=0,
        on_turned_change=remember_problem(lambda: turn(room)),
    )


def turn(room: Workspace) -> None:
    """Turn to the chapter that the lecturer shows, set as the lecturer has it; other chapters stay as they are."""
    shown = lead_of(room)
    if shown is None:
        return
    _seen()[room.id] = shown.stamp
    scene.take_over(shown.chapter, shown.scene)
    visit.choose(visit.CHAPTER, shown.chapter)


def _seen() -> dict[str, str]:
    """The stamp of what each room was shown when this visit turned to it last."""
    seen: dict[str, str] = st.session_state.setdefault(SEEN, {})
    return seen


def _name() -> str:
    """By which this visit is counted in its room; says nothing about anybody."""
    name: str = st.session_state.setdefault(NAME, secrets.token_hex(8))
    return name
