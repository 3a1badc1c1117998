"""A text that isn't written yet: a message and what stands in it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from core.locales import translate


@dataclass(frozen=True, slots=True)
class Said:
    """A message of the catalogues with its parameters, to be written in the language of whoever reads it.

    Parameters
    ----------
    id
        Of the message.
    params
        Values of its placeholders. Texts among them come from data and are made inert where they are shown; numbers
        are written the language's way, and other messages in the same language.

    Examples
    --------
    >>> just("cat").written("en")
    'cat'
    """

    id: str
    params: Mapping[str, str | float | Said] = field(default_factory=dict)

    def written(self, language: str, inert: Callable[[str], str] = str) -> str:
        """The text in a language; ``inert`` is applied to the texts in it that come from data."""
        shown = {name: _written(value, language, inert) for name, value in self.params.items()}
        return translate(language, self.id, **shown)


def _written(value: str | float | Said, language: str, inert: Callable[[str], str]) -> str | float:
    if isinstance(value, Said):
        return value.written(language, inert)
    return inert(value) if isinstance(value, str) else value


def just(text: str) -> Said:
    """A text that is the same in every language, such as the label of an item."""
    return Said("learn-just", {"text": text})
