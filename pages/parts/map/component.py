"""The component's place on the page: a thin start that loads our ES modules, so that code isn't sent with data."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import streamlit as st

from core.locales import messages_of
from pages.parts.addresses import base_path
from pages.parts.i18n import language
from pages.parts.map.assets import names, version

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

PLACE = st.components.v2.component("everything2vec_map", html='<div class="e2v"></div>', js=START)


def common(kind: str, files: Sequence[str] = ()) -> dict[str, Any]:
    """What every kind of mount needs: where its code is, texts, and the files that it will ask for first."""
    code = f"{base_path()}/map/{version()}"
    return {
        "kind": kind,
        "base": base_path(),
        "code": f"{code}/main.js",
        "modules": [f"{code}/{name}" for name in sorted(names()) if name.endswith(".js")] if kind == "map" else [],
        "files": [f"{base_path()}/api/w/{file}" for file in files],
        "language": language(),
        "messages": messages_of(language(), "map-"),
    }


def nothing() -> None:
    """A callback for state values that are read after the run anyway."""
