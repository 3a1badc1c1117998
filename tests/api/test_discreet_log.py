"""The log doesn't tell which workspaces there are."""

from __future__ import annotations

import io
import logging
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
import streamlit as st
from streamlit import config
from streamlit.error_util import handle_user_script_exception
from uvicorn.logging import AccessFormatter

from pages.parts.discreet_log import keep_log_discreet

SECRET = "0123456789abcdef" * 2


@pytest.fixture(autouse=True)
def discreet() -> Iterator[None]:
    before = logging.getLogRecordFactory(), threading.excepthook, config.get_option("logger.enableRich")
    keep_log_discreet()
    yield
    factory, threading.excepthook, rich = before
    logging.setLogRecordFactory(factory)
    st.set_option("logger.enableRich", rich)


@pytest.fixture
def told() -> Iterator[tuple[logging.Logger, io.StringIO, logging.Handler]]:
    """A logger, what it wrote, and its handler, made after the log was made discreet."""
    stream, logger = io.StringIO(), logging.getLogger("tests.discreet")
    handler = logging.StreamHandler(stream)
    logger.addHandler(handler)
    logger.propagate = False
    yield logger, stream, handler
    logger.removeHandler(handler)


def failed() -> FileNotFoundError:
    try:
        raise FileNotFoundError(f"/data/{SECRET}/workspace.json")
    except FileNotFoundError as error:
        return error


def test_no_workspace_id_reaches_the_log(told) -> None:  # type: ignore[no-untyped-def]
    logger, stream, _ = told
    logger.error("GET /api/w/%s/points %s", SECRET, "failed", exc_info=failed())
    logger.error("opened %(path)s", {"path": Path("/data") / SECRET})
    logger.error(f"next=%2f{SECRET}")
    logger.error(failed())
    text = stream.getvalue()
    assert SECRET not in text
    assert "GET /api/w/…/points failed" in text
    assert "FileNotFoundError: /data/…/workspace.json" in text
    assert "opened /data/…" in text


def test_access_lines_stay_whole(told) -> None:  # type: ignore[no-untyped-def]
    logger, stream, handler = told
    handler.setFormatter(AccessFormatter('%(client_addr)s "%(request_line)s" %(status_code)s', use_colors=False))
    logger.error('%s - "%s %s HTTP/%s" %d', "127.0.0.1:1", "GET", f"/?w={SECRET}", "1.1", 200)
    assert stream.getvalue() == '127.0.0.1:1 "GET /?w=… HTTP/1.1" 200 OK\n'


def test_failing_threads_name_no_workspace(told, capfd: pytest.CaptureFixture[str]) -> None:  # type: ignore[no-untyped-def]
    def fail() -> None:
        raise failed()

    _, stream, handler = told
    own = logging.getLogger("pages.parts.discreet_log")
    own.addHandler(handler)
    thread = threading.Thread(target=fail, name="job-reader")
    thread.start()
    thread.join()
    own.removeHandler(handler)
    printed = capfd.readouterr()
    assert "thread job-reader failed" in stream.getvalue()
    assert "FileNotFoundError: /data/…/workspace.json" in stream.getvalue()
    assert SECRET not in stream.getvalue() + printed.out + printed.err


def test_failing_pages_name_no_workspace(told, capfd: pytest.CaptureFixture[str]) -> None:  # type: ignore[no-untyped-def]
    _, stream, handler = told
    own = logging.getLogger("streamlit.error_util")
    own.addHandler(handler)
    handle_user_script_exception(failed(), lambda _: True)
    own.removeHandler(handler)
    assert "FileNotFoundError: /data/…/workspace.json" in stream.getvalue()
    assert SECRET not in stream.getvalue()
    assert "FileNotFoundError" not in capfd.readouterr().out  # Rich's boxes break an id in two
