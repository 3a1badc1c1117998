"""The server's own log without the ids of workspaces: who knows an id has the workspace, and logs get around."""

from __future__ import annotations

import logging
import re
import threading
from collections.abc import Mapping
from typing import Any

import streamlit as st

# Longer runs of hex digits too: an escaped slash before an id (%2f…) looks like a part of it.
_ID = re.compile(r"[0-9a-fA-F]{32,}")


def without_ids(text: str) -> str:
    """The text with every workspace id left out.

    >>> without_ids("no file /data/0123456789abcdef0123456789abcdef/workspace.json")
    'no file /data/…/workspace.json'
    """
    return _ID.sub("…", text)


class DiscreetRecord(logging.LogRecord):
    """A record whose message, arguments and traceback name no workspace, whoever writes it wherever."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.msg = _discreet(self.msg)
        if isinstance(self.args, Mapping):
            self.args = {name: _discreet(value) for name, value in self.args.items()}
        elif self.args:
            self.args = tuple(_discreet(value) for value in self.args)  # as many as before: formatters take them apart
        if self.exc_info:
            self.exc_text = without_ids(logging.Formatter().formatException(self.exc_info))
            self.exc_info = None


def _discreet(value: object) -> object:
    if value is None or isinstance(value, int | float):
        return value
    text = str(value)
    return without_ids(text) if _ID.search(text) else value


def keep_log_discreet() -> None:
    """To be called when the server begins to listen.

    Whatever is logged from now on is discreet, by whichever logger; threads that fail are logged instead of printed,
    and so are scripts (Streamlit would print those in colours and boxes, past the log, where Rich is installed).
    """
    logging.setLogRecordFactory(DiscreetRecord)
    threading.excepthook = _log_thread
    st.set_option("logger.enableRich", False)


def _log_thread(failed: threading.ExceptHookArgs) -> None:
    if failed.exc_type is SystemExit:
        return
    name = failed.thread.name if failed.thread is not None else "?"
    logging.getLogger(__name__).error("thread %s failed", name, exc_info=failed.exc_value)
