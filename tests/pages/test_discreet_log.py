"""The log doesn't tell which workspaces there are."""

from __future__ import annotations

import io
import logging

from pages.parts.discreet_log import keep_log_discreet

SECRET = "0123456789abcdef" * 2


def test_no_workspace_id_reaches_the_log() -> None:
    stream, logger = io.StringIO(), logging.getLogger("tests.discreet")
    handler = logging.StreamHandler(stream)
    logger.addHandler(handler)
    keep_log_discreet()
    try:
        try:
            raise FileNotFoundError(f"/data/{SECRET}/workspace.json")
        except FileNotFoundError:
            logger.exception("GET /api/w/%s/points %s", SECRET, "failed")
    finally:
        logger.removeHandler(handler)
    told = stream.getvalue()
    assert SECRET not in told
    assert "GET /api/w/…/points failed" in told
    assert "FileNotFoundError: /data/…/workspace.json" in told
