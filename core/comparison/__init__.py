"""Two vector sets side by side: what they share, one turned onto the other, and whose neighbourhoods changed."""

from core.comparison.alignment import Alignment, align
from core.comparison.neighborhoods import Neighborhoods, compare_neighborhoods
from core.comparison.shared import Shared, shared_items
from core.comparison.stability import Stability, measure_stability, other_seeds

__all__ = [
    "Alignment",
    "Neighborhoods",
    "Shared",
    "Stability",
    "align",
    "compare_neighborhoods",
    "measure_stability",
    "other_seeds",
    "shared_items",
]
