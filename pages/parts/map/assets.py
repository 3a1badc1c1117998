"""The files of the map's browser side, and a version that changes with their content."""

from __future__ import annotations

import hashlib
from functools import lru_cache
from pathlib import Path

WEB = Path(__file__).parent / "web"


@lru_cache(maxsize=1)
def names() -> frozenset[str]:
    """The files that are served."""
    return frozenset(path.name for path in WEB.iterdir() if path.suffix in {".js", ".css"})


@lru_cache(maxsize=1)
def version() -> str:
    """A hash of all of them: a changed file gets a new address, so browsers may keep the old one for ever."""
    digest = hashlib.sha256()
    for name in sorted(names()):
        digest.update(name.encode() + b"\0" + (WEB / name).read_bytes())
    return digest.hexdigest()[:16]
