"""Settings wished for elsewhere, as one short text that fits into a link: ``window:2,ns_exponent:-0.5``.

Whoever writes a link may write anything into it. What is no setting, or out of its range, is passed over.
"""

from __future__ import annotations

from dataclasses import replace

from core.errors import LimitError, SettingsError
from core.training.settings import PARAMETERS, check_settings
from core.types import Corpus, TrainingSettings

MAX_CHARS = 300


def write_wishes(**values: float) -> str:
    """The text that says so.

    Parameters
    ----------
    **values
        Of settings, by the names of `PARAMETERS`; booleans for ``sg``.

    Raises
    ------
    KeyError
        If there is no such setting.

    Examples
    --------
    >>> write_wishes(window=2, ns_exponent=-0.5, sg=True)
    'window:2,ns_exponent:-0.5,sg:1'
    """
    return ",".join(f"{PARAMETERS[name].name}:{value:.10g}" for name, value in values.items())


def read_wishes(text: str) -> dict[str, int | float | bool]:
    """What a text says that can be wished for; of a setting that it names twice, the last.

    >>> read_wishes("window:2,ns_exponent:7,sg:0,colour:red")
    {'window': 2, 'sg': False}
    """
    wishes: dict[str, int | float | bool] = {}
    for part in text[:MAX_CHARS].split(","):
        name, _, written = part.partition(":")
        value = _value(name, written)
        if value is not None:
            wishes[name] = value
    return wishes


def with_wishes(suggested: TrainingSettings, text: str, corpus: Corpus) -> TrainingSettings | None:
    """Suggested settings with what is wished for; None where nothing is, or where it doesn't fit the corpus."""
    wishes = read_wishes(text)
    settings = replace(suggested, **wishes)  # type: ignore[arg-type]
    try:
        check_settings(settings, corpus)
    except (SettingsError, LimitError):
        return None
    return settings if wishes else None


def _value(name: str, written: str) -> int | float | bool | None:
    parameter = PARAMETERS.get(name)
    try:
        value = float(written)
    except ValueError:
        return None
    # Compared this way round, what is not a number is out of range, too.
    if parameter is None or not parameter.minimum <= value <= parameter.maximum:
        return None
    if not parameter.whole:
        return value
    if not value.is_integer():
        return None
    return bool(value) if name == "sg" else int(value)
