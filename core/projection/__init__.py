"""A vector set becomes a map: coordinates, and how far to trust them."""

from core.projection.honesty import Misplaced, kept_by_point, misplaced, n_measured
from core.projection.pca import PCAResult, fit_pca
from core.projection.placing import place_on_map
from core.projection.project import drawn_rows, project
from core.projection.quality import measure_quality, neighbors_kept_by_item
from core.projection.settings import RANGES, check_settings
from core.projection.tsne import TSNEResult, fit_tsne, largest_perplexity

__all__ = [
    "RANGES",
    "Misplaced",
    "PCAResult",
    "TSNEResult",
    "check_settings",
    "drawn_rows",
    "fit_pca",
    "fit_tsne",
    "kept_by_point",
    "largest_perplexity",
    "measure_quality",
    "misplaced",
    "n_measured",
    "neighbors_kept_by_item",
    "place_on_map",
    "project",
]
