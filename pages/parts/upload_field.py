"""A place to drop a file, in the person's language: Streamlit's own words for it are English only."""

from __future__ import annotations

import json

import streamlit as st
from streamlit.runtime.uploaded_file_manager import UploadedFile

from core.settings import MB, settings
from pages.parts.i18n import language, t

# Streamlit's texts are left out and ours said by generated content, which screen readers read as well: it is the name
# of the button, and follows Streamlit's own alert of a refused file. The names of the small buttons beside a chosen
# file are attributes, which no style can change.
STYLE = """<style>
[data-testid="stFileUploaderDropzone"]:has([data-testid="stFileUploaderDropzoneInstructions"]) {{
  & button [data-testid="stMarkdownContainer"],
  & [data-testid="stFileUploaderDropzoneInstructions"] {{ display: none; }}
  & button::after {{ content: {button}; margin-inline-start: 0.5rem; font-size: 0.875rem; }}
  &::after {{ content: {limit}; margin-block: auto; font-size: 0.875rem; opacity: 0.8; }}
}}
[data-testid="stFileUploaderDropzone"]:has([data-testid="stFileChip"][aria-invalid]) {{
  flex-wrap: wrap;
  & [role="alert"]::after {{ content: {refused}; }}
  &::after {{ content: {refused}; width: 0; min-width: 100%; font-size: 0.875rem; }}
}}
[data-testid="stFileUploaderDropzoneInput"] + div > span:only-child {{ font-size: 0; }}
[data-testid="stFileUploaderDropzoneInput"] + div > span:only-child::after {{ content: {drop}; font-size: 0.875rem; }}
[data-testid="stTooltipErrorContent"] {{ display: none; }}
</style>"""


def upload_field(label: str, *, key: str, type: list[str] | None = None) -> UploadedFile | None:
    """Like ``st.file_uploader`` for one file, up to the limit of the settings."""
    megabytes = settings().max_upload_bytes // MB
    if language() != "en":
        texts = {
            "button": t("shell-upload"),
            "limit": t("shell-upload-hint", megabytes=megabytes),
            "drop": t("shell-upload-drop"),
            "refused": t("shell-upload-refused", megabytes=megabytes),
        }
        st.html(STYLE.format(**{name: _css_string(text) for name, text in texts.items()}))
    return st.file_uploader(label, type=type, key=key, max_upload_size=megabytes)


def _css_string(text: str) -> str:
    """A text of ours as a string of CSS."""
    return json.dumps(text, ensure_ascii=False)
