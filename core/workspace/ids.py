"""Names on disk: capability ids, artifact ids and the names that people give."""

from __future__ import annotations

import hashlib
import json
import re
import secrets
import unicodedata
from typing import Any

from core.errors import WorkspaceError

SAMPLE_PREFIX = "sample-"
MAX_NAME_CHARS = 100

_WORKSPACE_ID = re.compile(r"[0-9a-f]{32}")
_ARTIFACT_ID = re.compile(r"[0-9a-f]{16}")
_SAMPLE_NAME = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?")


def new_workspace_id() -> str:
    """128 random bits as 32 hex characters: whoever knows them has the workspace."""
    return secrets.token_hex(16)


def new_short_id() -> str:
    """64 random bits as 16 hex characters, for what lives inside a workspace."""
    return secrets.token_hex(8)


def is_workspace_id(text: str) -> bool:
    """Whether a text has the form of the id of a person's own workspace (samples have other names)."""
    return _WORKSPACE_ID.fullmatch(text) is not None


def is_artifact_id(text: str) -> bool:
    """Whether a text has the form of an artifact's, upload's or job's id."""
    return _ARTIFACT_ID.fullmatch(text) is not None


def sample_name(workspace_id: str) -> str | None:
    """The folder name behind ``sample-…``, or None where the id isn't a sample's."""
    if not workspace_id.startswith(SAMPLE_PREFIX):
        return None
    name = workspace_id.removeprefix(SAMPLE_PREFIX)
    return name if _SAMPLE_NAME.fullmatch(name) else None


def check_artifact_id(text: str) -> str:
    """The id itself, if it has the right form.

    Raises
    ------
    WorkspaceError
        ``errors-artifact-missing`` if it hasn't (nothing of that name can exist).
    """
    if not isinstance(text, str) or not is_artifact_id(text):
        raise WorkspaceError("errors-artifact-missing")
    return text


def artifact_id(*parts: Any) -> str:
    """The id of what is made from these parts: 16 hex characters of the SHA-256 of their canonical JSON.

    Whole floats count as integers and tuples as lists, so that equal settings have one id however they were typed.

    >>> artifact_id("model", {"sample": 0.0, "epochs": 5}) == artifact_id("model", {"epochs": 5, "sample": 0})
    True
    """
    text = json.dumps(_canonical(parts), sort_keys=True, separators=(",", ":"), allow_nan=False)
    return hashlib.sha256(text.encode("ascii")).hexdigest()[:16]


def _canonical(value: Any) -> Any:
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, dict):
        return {str(key): _canonical(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_canonical(inner) for inner in value]
    return value


def clean_name(name: str, fallback: str = "") -> str:
    """A name as it may be shown: NFC, one line, no control or direction characters, at most 100 characters."""
    # Cut before normalizing: a pasted megabyte costs nothing.
    text = unicodedata.normalize("NFC", name[: MAX_NAME_CHARS * 8])
    text = "".join(" " if char.isspace() else char for char in text if char.isspace() or _is_shown(char))
    return " ".join(text.split())[:MAX_NAME_CHARS].strip() or fallback


def _is_shown(char: str) -> bool:
    # Zero-width joiners belong to words in several scripts; other format characters only mislead.
    return char in "\u200c\u200d" or not unicodedata.category(char).startswith("C")


def clean_file_name(name: str) -> str:
    """The last part of an uploaded file's name, cleaned; ``"file"`` where nothing is left."""
    last = name.replace("\\", "/").rstrip("/").rpartition("/")[2]
    cleaned = clean_name(last)
    return "file" if cleaned in {"", ".", ".."} else cleaned
