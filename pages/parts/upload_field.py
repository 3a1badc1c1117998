"""A place to drop a file, in our words and the person's language: Streamlit's own are English only."""

from __future__ import annotations

import re

import streamlit as st
from streamlit.runtime.scriptrunner import get_script_run_ctx
from streamlit.runtime.uploaded_file_manager import UploadedFile

from core.settings import MB, settings
from pages.parts.i18n import t

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


def upload_field(label: str, *, key: str, type: list[str] | None = None, several: bool = False) -> list[UploadedFile]:
    """Like ``st.file_uploader``, up to the limit of the settings: no file, one, or ``several``."""
    megabytes = settings().max_upload_bytes // MB
    texts = {
        "button": t("shell-upload"),
        "limit": t("shell-upload-hint", megabytes=megabytes),
        "drop": t("shell-upload-drop"),
        "refused": t("shell-upload-refused", megabytes=megabytes),
    }
    st.html(STYLE.format(**{name: css_string(text) for name, text in texts.items()}))
    given = st.file_uploader(label, type=type, key=key, max_upload_size=megabytes, accept_multiple_files=several)
    return given if isinstance(given, list) else [given] if given is not None else []


def free(given: list[UploadedFile]) -> None:
    """Let go of the bytes, which Streamlit would hold until the visit ends."""
    context = get_script_run_ctx()
    remove = getattr(context.uploaded_file_mgr, "remove_file", None) if context else None
    if context and remove:
        for file in given:
            remove(context.session_id, file.file_id)


def css_string(text: str) -> str:
    r"""A text as a string of CSS: what would end or change it, or the style element, as ``\`` with its hex code.

    The space belongs to the code, so that no letter after it is taken for a digit (CSS Syntax Level 3, 4.3.7).
    """
    return '"' + re.sub(r'["\\<>&\x00-\x1f\x7f]', lambda found: f"\\{ord(found[0]):x} ", text) + '"'
