"""The link that a lecturer hands out: this page, with what is open and what is set."""

from __future__ import annotations

from urllib.parse import urlencode, urlsplit

import streamlit as st
from streamlit.net_util import get_internal_ip

from pages.parts import visit

HERE_ONLY = ("localhost", "127.0.0.1", "::1")
MAX_CHARS = 8_000
HANDED_OUT = (visit.CORPUS, visit.VECTORS, visit.PROJECTION, visit.CHAPTER)


def room_link(workspace_id: str) -> str:
    """The address of this page in another workspace that has the same things. A scene that is too long stays out."""
    params = {visit.WORKSPACE: workspace_id}
    params |= {name: value for name in HANDED_OUT if (value := visit.chosen(name))}
    page = address_for_others()
    link = f"{page}?{urlencode(params | {visit.SCENE: visit.chosen(visit.SCENE) or ''})}"
    return link if visit.chosen(visit.SCENE) and len(link) <= MAX_CHARS else f"{page}?{urlencode(params)}"


def address_for_others() -> str:
    """This page as others in the same network reach it: for ``localhost``, which is everybody's own machine, its IP."""
    url = st.context.url or ""
    parts = urlsplit(url)
    if parts.hostname not in HERE_ONLY or not is_open_to_others():
        return url
    port = f":{parts.port}" if parts.port else ""
    return parts._replace(netloc=f"{get_internal_ip()}{port}").geturl()


def is_open_to_others() -> bool:
    """Whether the server listens for other machines, too."""
    return st.get_option("server.address") not in HERE_ONLY


def is_for_here_only(link: str) -> bool:
    """Whether a link leads other people to their own machine."""
    return urlsplit(link).hostname in HERE_ONLY
