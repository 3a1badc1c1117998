"""A server with nothing but the map, for the tests beside it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import streamlit as st

from pages.api import answer_promptly, routes


@asynccontextmanager
async def lifespan(_: st.App) -> AsyncIterator[None]:
    answer_promptly()
    yield


app = st.App("page.py", routes=routes(), lifespan=lifespan)
