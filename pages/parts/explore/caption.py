"""One line under a map, and what a person must be told about it."""

from __future__ import annotations

from core.figures import map_caption
from core.types import Projection
from core.types.projection import NOTES
from pages.parts.i18n import language, t


def caption(projection: Projection) -> str:
    """Method, settings, seed, and how far to trust it."""
    return map_caption(projection, language())


def notes(projection: Projection) -> list[str]:
    """What a person must be told about this map: a perplexity that was lowered, items that were left out."""
    facts = projection.facts
    whole = [note for note in projection.notes if NOTES[note] <= facts.keys()]  # an imported map may lack some
    return [t(note, **{name: facts[name] for name in NOTES[note]}) for note in whole]
