"""A presenter's remote control turns the chapters wherever the focus is."""

from __future__ import annotations

import streamlit as st

# Streamlit's shortcuts are silent while a switch, a choice or a slider has the focus, so also after the answer was
# shown. Page Up and Page Down mean nothing in such a field: they go on to the page.
LISTENER = st.components.v2.component(
    "everything2vec_remote",
    html="<span hidden></span>",
    js="""
export default function () {
  const pass = (event) => {
    const { key, code } = event;
    const [target] = event.composedPath(); // also inside of a map or a film, which the page sees as one element
    if (!event.isTrusted || !key.startsWith("Page") || !target.matches?.("input")) return;
    event.preventDefault();
    event.stopPropagation();
    target.blur();
    document.body.dispatchEvent(new KeyboardEvent("keydown", { key, code, bubbles: true }));
  };
  window.addEventListener("keydown", pass, true);
  return () => window.removeEventListener("keydown", pass, true);
}
""",
)


def remote() -> None:
    """Listen while this is on the page; below everything, where it takes no room."""
    LISTENER(key="remote", height=0)
