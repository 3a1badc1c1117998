"""A component's place on the page: a thin start that loads our ES modules, so that code isn't sent with data."""

from __future__ import annotations

from typing import Any

import streamlit as st

from core.locales import messages_of
from pages.parts.addresses import base_path
from pages.parts.assets import address, files
from pages.parts.i18n import language

START = """
export default async function (component) {
  const isNew = !component.parentElement.querySelector(".e2v").childElementCount;
  const ahead = (href, kind) => {
    const link = document.createElement("link");
    const remove = () => link.remove();
    document.head.append(Object.assign(link, { ...kind, href, onload: remove, onerror: remove }));
  };
  if (isNew) {
    for (const href of component.data.modules) ahead(href, { rel: "modulepreload" });
    for (const href of component.data.files) ahead(href, { rel: "preload", as: "fetch", crossOrigin: "anonymous" });
  }
  const { mount } = await import(new URL(component.data.code, window.location.origin).href);
  return mount(component);
}
"""


def place(folder: str) -> Any:
    """The component whose browser side is in ``pages/parts/<folder>/web`` and begins in its ``main.js``."""
    return st.components.v2.component(f"everything2vec_{folder}", html='<div class="e2v"></div>', js=START)


def mount(folder: str, kind: str) -> dict[str, Any]:
    """What every mount needs: where its code is, the language, and its texts (the messages of the folder's name)."""
    return {
        "kind": kind,
        "base": base_path(),
        "code": address(f"{folder}/main.js"),
        "modules": [],
        "files": [],
        "language": language(),
        "messages": messages_of(language(), f"{folder}-"),
    }


def modules_of(folder: str) -> list[str]:
    """Addresses of all modules of a folder, for a mount that is going to need them at once."""
    return [address(name) for name in files() if name.startswith(f"{folder}/") and name.endswith(".js")]


def nothing() -> None:
    """A callback for state values that are read after the run anyway."""
