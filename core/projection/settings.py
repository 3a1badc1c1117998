"""What the settings of a map may be."""

from __future__ import annotations

from core.errors import SettingsError
from core.types import ProjectionSettings

MAX_AXIS = 1023
RANGES: dict[str, tuple[float, float]] = {
    "perplexity": (1, 200),
    "n_iter": (1, 10_000),
    "random_state": (0, 2**32 - 1),
    "n_jobs": (1, 64),
    "max_items": (1, 500_000),
}


def check_settings(settings: ProjectionSettings, n_items: int) -> None:
    """Refuse settings that make no map.

    Raises
    ------
    SettingsError
        If there is nothing to draw, the method is unknown, the axes aren't two or three different ones, or a number
        is out of its range.
    """
    if n_items == 0:
        raise SettingsError("errors-projection-empty")
    if settings.method not in ("pca", "tsne"):
        raise SettingsError("errors-projection-method", method=str(settings.method))
    axes = settings.axes
    if len(axes) not in (2, 3) or len(set(axes)) < len(axes) or not all(0 <= axis <= MAX_AXIS for axis in axes):
        raise SettingsError("errors-projection-axes", maximum=MAX_AXIS + 1)
    for name, (low, high) in RANGES.items():
        value = getattr(settings, name)
        if not low <= value <= high:
            code = f"errors-projection-{name.replace('_', '-')}"
            raise SettingsError(code, value=value, minimum=low, maximum=high)
