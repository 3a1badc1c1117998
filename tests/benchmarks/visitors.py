"""Visitors without a browser: they speak Streamlit's own protocol over its WebSocket, as a page does."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode, urlsplit

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.asyncio.client import connect

DONE = (ForwardMsg.FINISHED_SUCCESSFULLY, ForwardMsg.FINISHED_WITH_COMPILE_ERROR)
# No pings: a page sends none, and on a busy machine an answer may take longer than they allow.
AS_A_PAGE: dict[str, Any] = {
    "subprotocols": ["streamlit"],
    "max_size": 200_000_000,
    "ping_interval": None,
    "close_timeout": 1,
}


@dataclass(frozen=True, slots=True)
class Visit:
    """A page's first complete run.

    Parameters
    ----------
    seconds
        From the beginning of the connection to the message that the script has finished.
    n_bytes
        What came over the WebSocket meanwhile.
    text
        Everything that came, to look for what must be on the page.
    """

    seconds: float
    n_bytes: int
    text: bytes

    def shows(self, text: str) -> bool:
        """Whether a text is on the page, and no fault."""
        return text.encode() in self.text and b"stException" not in self.text


async def open_page(server: str, page: str, timeout: float = 300, **params: str) -> Visit:
    """Open a page as a new visitor, and leave when it is complete.

    Raises
    ------
    TimeoutError
        If it isn't within ``timeout`` seconds.
    """
    asked = BackMsg()
    asked.rerun_script.query_string = urlencode(params)
    asked.rerun_script.page_name = page
    came: list[bytes] = []
    began = time.perf_counter()
    address = f"ws://{urlsplit(server).netloc}/_stcore/stream"
    async with asyncio.timeout(timeout), connect(address, open_timeout=timeout, **AS_A_PAGE) as socket:
        await socket.send(asked.SerializeToString())
        async for message in socket:
            assert isinstance(message, bytes)
            came.append(message)
            told = ForwardMsg.FromString(message)
            if told.WhichOneof("type") == "script_finished" and told.script_finished in DONE:
                break
        seconds = time.perf_counter() - began
    return Visit(seconds, sum(map(len, came)), b"".join(came))


async def open_together(n: int, server: str, page: str, **params: str) -> list[Visit]:
    """So many visitors who open the same page in the same moment."""
    return list(await asyncio.gather(*(open_page(server, page, **params) for _ in range(n))))
