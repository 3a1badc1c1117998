"""The browser's side of our components: a folder ``web`` beside each, under one version that changes with them all.

One version means that a component may import what another one has: ``import { el } from "../map/dom.js"``.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from pages.parts.addresses import base_path

PARTS = Path(__file__).parent
SERVED = frozenset({".js", ".css"})


@lru_cache(maxsize=1)
def files() -> Mapping[str, Path]:
    """The files that are served, by folder and name: ``"map/main.js"``."""
    found = sorted(path for path in PARTS.glob("*/web/*") if path.suffix in SERVED)
    return {f"{path.parents[1].name}/{path.name}": path for path in found}


@lru_cache(maxsize=1)
def version() -> str:
    """A hash of all of them: a changed file gets a new address, so browsers may keep the old one for ever."""
    digest = hashlib.sha256()
    for name, path in files().items():
        digest.update(name.encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()[:16]


def address(name: str) -> str:
    """Where the browser finds a file."""
    return f"{base_path()}/web/{version()}/{name}"
