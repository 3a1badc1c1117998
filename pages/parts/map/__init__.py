"""The map on a page, the moving map of a running job, and the field that chooses an item."""

from __future__ import annotations

from pages.parts.map.address import Selection
from pages.parts.map.field import item_field
from pages.parts.map.live import live_map
from pages.parts.map.view import Drawn, Highlight, HighlightPlace, MapOptions, map_view

__all__ = ["Drawn", "Highlight", "HighlightPlace", "MapOptions", "Selection", "item_field", "live_map", "map_view"]
