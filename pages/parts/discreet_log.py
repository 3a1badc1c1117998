"""The server's own log without the ids of workspaces: who knows an id has the workspace, and logs get around."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator

_ID = re.compile(r"(?<![0-9a-f])[0-9a-f]{32}(?![0-9a-f])")


def without_ids(text: str) -> str:
    """The text with every workspace id left out.

    >>> without_ids("no file /data/0123456789abcdef0123456789abcdef/workspace.json")
    'no file /data/…/workspace.json'
    """
    return _ID.sub("…", text)


class Discreet(logging.Filter):
    """Lets every record pass, its message and traceback without ids."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Change the record in place."""
        record.msg, record.args = without_ids(record.getMessage()), ()
        if record.exc_info:
            text = record.exc_text or logging.Formatter().formatException(record.exc_info)
            record.exc_text, record.exc_info = without_ids(text), None
        return True


def keep_log_discreet() -> None:
    """To be called once the server has set up its logging."""
    for handler in _handlers():
        if not any(isinstance(each, Discreet) for each in handler.filters):
            handler.addFilter(Discreet())


def _handlers() -> Iterator[logging.Handler]:
    if logging.lastResort is not None:
        yield logging.lastResort
    for logger in (logging.getLogger(), *logging.getLogger().manager.loggerDict.values()):
        if isinstance(logger, logging.Logger):
            yield from logger.handlers
