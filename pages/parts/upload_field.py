"""A place to drop a file, in the person's language: Streamlit's own words for it are English only."""

from __future__ import annotations

import json

import streamlit as st
from streamlit.runtime.uploaded_file_manager import UploadedFile

from core.settings import MB, settings
from pages.parts.i18n import language, t

# The button's text and the hint beside it are left out and said anew by generated content, which screen readers
# read as the button's name, too.
STYLE = """<style>
[data-testid="stFileUploaderDropzone"] button [data-testid="stMarkdownContainer"],
[data-testid="stFileUploaderDropzoneInstructions"] {{ display: none; }}
[data-testid="stFileUploaderDropzone"] button::after {{ content: {button}; margin-inline-start: 0.5rem; }}
[data-testid="stFileUploaderDropzone"]::after {{
  content: {hint}; align-self: center; font-size: 0.875rem; opacity: 0.8;
}}
</style>"""


def upload_field(label: str, *, key: str, type: list[str] | None = None) -> UploadedFile | None:
    """Like ``st.file_uploader`` for one file, up to the limit of the settings."""
    megabytes = settings().max_upload_bytes // MB
    if language() != "en":
        texts = {"button": t("shell-upload"), "hint": t("shell-upload-hint", megabytes=megabytes)}
        st.html(STYLE.format(**{name: _css_string(text) for name, text in texts.items()}))
    return st.file_uploader(label, type=type, key=key, max_upload_size=megabytes)


def _css_string(text: str) -> str:
    """A text of ours as a string of CSS."""
    return json.dumps(text, ensure_ascii=False)
