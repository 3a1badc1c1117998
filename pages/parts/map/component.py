"""The map's place on the page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from pages.parts.addresses import base_path
from pages.parts.mounting import modules_of, mount, nothing, place

__all__ = ["PLACE", "common", "nothing"]

PLACE = place("map")


def common(kind: str, files: Sequence[str] = ()) -> dict[str, Any]:
    """What every kind of mount needs, with the files that it will ask for first."""
    return {
        **mount("map", kind),
        "modules": modules_of("map") if kind == "map" else [],
        "files": [f"{base_path()}/api/w/{file}" for file in files],
    }
