"""The server: one ASGI app, Streamlit's pages and the map's data routes. Start it with ``streamlit run app.py``."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Any

import streamlit as st

from core.settings import settings
from core.workspace import expire_workspaces
from pages.api import GoneVisits, answer_promptly, middleware, routes, set_upload_limit
from pages.parts.discreet_log import keep_log_discreet
from pages.parts.frame import show_fault

SWEEP_SECONDS = 6 * 3600


@asynccontextmanager
async def lifespan(_: st.App) -> AsyncIterator[dict[str, Any] | None]:
    """When the server listens: answers leave at once, its log names no workspace, and what has expired is deleted."""
    answer_promptly()
    keep_log_discreet()
    set_upload_limit()
    tidying = [asyncio.create_task(_sweep()), asyncio.create_task(GoneVisits().keep_looking())]
    try:
        yield None
    finally:
        for task in tidying:
            task.cancel()


async def _sweep() -> None:
    while True:
        await asyncio.to_thread(expire_workspaces, datetime.now(UTC), settings().expiry_days)
        await asyncio.sleep(SWEEP_SECONDS)


app = st.App("pages/shell.py", routes=routes(), middleware=middleware(), lifespan=lifespan, on_script_error=show_fault)
