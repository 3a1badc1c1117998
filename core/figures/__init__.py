"""Plotly figures, pure: data and translated texts in, a figure out. Light and dark; labels inert."""

from core.figures.analogies import parallelogram_figure
from core.figures.arrows import arrows_figure
from core.figures.axes import axes_figure, axis_bars_figure
from core.figures.captions import map_caption
from core.figures.colors import PointColors, color_column
from core.figures.contrasts import contrasts_figure
from core.figures.corpora import lengths_figure, rank_frequency_figure
from core.figures.labels import escaped
from core.figures.maps import map_figure, scatter_3d_figure
from core.figures.noise import NoiseTexts, noise_figure
from core.figures.recommending import changes_figure, groups_figure, scorers_figure
from core.figures.steadiness import steadiness_figure
from core.figures.strips import strips_figure
from core.figures.theme import HUES, Theme
from core.figures.training import loss_figure

__all__ = [
    "HUES",
    "NoiseTexts",
    "PointColors",
    "Theme",
    "arrows_figure",
    "axes_figure",
    "axis_bars_figure",
    "changes_figure",
    "color_column",
    "contrasts_figure",
    "escaped",
    "groups_figure",
    "lengths_figure",
    "loss_figure",
    "map_caption",
    "map_figure",
    "noise_figure",
    "parallelogram_figure",
    "rank_frequency_figure",
    "scatter_3d_figure",
    "scorers_figure",
    "steadiness_figure",
    "strips_figure",
]
