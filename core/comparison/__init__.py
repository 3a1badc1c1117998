"""Two vector sets side by side: what they share, one turned onto the other, and whose neighbourhoods changed."""

from core.comparison.alignment import Alignment, align
from core.comparison.neighborhoods import Neighborhoods, compare_neighborhoods, nearest_rows
from core.comparison.shared import Shared, shared_items

__all__ = ["Alignment", "Neighborhoods", "Shared", "align", "compare_neighborhoods", "nearest_rows", "shared_items"]
