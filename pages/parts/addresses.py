"""Addresses of what the server gives away as files; where it can't, it says so in the language of this visit."""

from __future__ import annotations

from urllib.parse import urlencode

import streamlit as st

from pages.parts.i18n import language


def base_path() -> str:
    """What ``server.baseUrlPath`` puts before every address: ``""`` or ``"/…"``."""
    base = str(st.get_option("server.baseUrlPath") or "").strip("/")
    return f"/{base}" if base else ""


def _api(workspace_id: str, rest: str, **choices: str | int) -> str:
    return f"{base_path()}/api/w/{workspace_id}/{rest}?{urlencode({**choices, 'lang': language()})}"


def workspace_zip(workspace_id: str) -> str:
    """The whole workspace as one file."""
    return _api(workspace_id, "workspace.zip")


def vectors_export(workspace_id: str, vectors_id: str, file_format: str) -> str:
    """The vectors in a format: ``word2vec``, ``tsv-vectors``, ``tsv-metadata``, ``npz``."""
    return _api(workspace_id, f"vectors/{vectors_id}/export/{file_format}")


def map_html(workspace_id: str, projection_id: str) -> str:
    """The map as one interactive page that works offline."""
    return _api(workspace_id, f"projections/{projection_id}/map.html")


def corpus_export(workspace_id: str, corpus_id: str) -> str:
    """The sequences, one JSON list of keys a line."""
    return _api(workspace_id, f"corpora/{corpus_id}/corpus.jsonl")


def recommendations(workspace_id: str, vectors_id: str, file_format: str, **choices: str | int) -> str:
    """The lists of everybody or of every item, as ``"csv"`` or ``"parquet"``; ``choices`` as the route takes them."""
    return _api(workspace_id, f"vectors/{vectors_id}/recommendations.{file_format}", **choices)
