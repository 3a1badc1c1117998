"""The errors that people are told about: a message id with its parameters, never a traceback.

``code`` is a message id of ``core/locales/*/errors.ftl``; the interface (page, HTTP route or command line)
translates it. Messages say what happened, where, and what to do.
"""

from __future__ import annotations

from collections.abc import Mapping

Param = str | int | float


class E2VError(Exception):
    """Base of all errors that are shown to a person.

    Parameters
    ----------
    code
        Message id in the ``errors`` catalogue, for example ``"errors-file-empty"``.
    **params
        Values for the message's placeholders. Never personal data, never a path of the server.
    """

    def __init__(self, code: str, **params: Param) -> None:
        super().__init__(code, params)
        self.code = code
        self.params: Mapping[str, Param] = params

    def __str__(self) -> str:
        shown = ", ".join(f"{name}={value!r}" for name, value in self.params.items())
        return f"{self.code}({shown})"


class ReadingError(E2VError):
    """A file or a text that can't be read."""


class LimitError(E2VError):
    """Something is larger, longer or slower than the limits allow."""


class SettingsError(E2VError, ValueError):
    """A setting is out of its range or doesn't fit the data."""


class UnknownItemError(E2VError, KeyError):
    """An item that isn't in the vocabulary. ``params["item"]`` is the name that was asked for."""

    def __init__(self, item: str, suggestions: tuple[str, ...] = ()) -> None:
        code = "errors-unknown-item-did-you-mean" if suggestions else "errors-unknown-item"
        super().__init__(code, item=item, suggestions=", ".join(suggestions))
        self.item = item
        self.suggestions = suggestions

    __str__ = E2VError.__str__


class ExpressionError(E2VError, ValueError):
    """An analogy expression that can't be read or has no answer. ``params["position"]``: the character, from 1."""


class WorkspaceError(E2VError):
    """A workspace, or something in it, is missing, damaged or from a newer version."""


class JobError(E2VError):
    """A job failed, was refused or was lost."""


class RecommendError(E2VError, ValueError):
    """A recommending task asks for something that the data doesn't have: owners, output vectors, a corpus."""
