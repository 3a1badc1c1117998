"""What may take long is done apart from clicks: a few at a time, in threads of their own.

Files to take away are made piece by piece. Between two pieces a download holds no thread, however slow its receiver
is; so a whole class may download at once, and somebody who never reads on keeps nobody waiting. Questions whose first
answer needs a scorer that has still to be made have threads beside those: they don't wait for downloads, and clicks
don't wait for them.
"""

from __future__ import annotations

import zlib
from collections.abc import AsyncGenerator, Callable, Generator, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from typing import TypeVar

import anyio
from anyio.lowlevel import RunVar
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.types import Message, Receive, Scope, Send

from core.errors import E2VError
from pages.api.answers import BUSY, Handler, RequestError, refusal

AT_ONCE = 2
OPEN_AT_MOST = 60
SLICE_BYTES = 64_000
STALLED_SECONDS = 60.0
MAX_BODY_BYTES = 8_000_000

Result = TypeVar("Result")


class Places:
    """A few threads, and how many wait for them or are at it.

    Parameters
    ----------
    at_most
        Downloads (or questions) that are open, those that wait their turn included. For one event loop.
    threads
        How many are at it at once.
    name
        Of the threads.
    """

    def __init__(self, at_most: int = OPEN_AT_MOST, threads: int = AT_ONCE, name: str = "downloads") -> None:
        self.at_most, self.threads, self.taken = at_most, threads, 0
        self._threads: RunVar[anyio.CapacityLimiter] = RunVar(f"everything2vec-{name}")

    async def apart(self, work: Callable[[], Result]) -> Result:
        """Do some work in one of the threads, waiting until one is free."""
        try:
            threads = self._threads.get()
        except LookupError:
            threads = anyio.CapacityLimiter(self.threads)
            self._threads.set(threads)
        return await anyio.to_thread.run_sync(work, limiter=threads)

    def take(self) -> bool:
        """Take one; False if none is left."""
        free = self.taken < self.at_most
        self.taken += int(free)
        return free

    def give_back(self) -> None:
        """Leave it to the next."""
        self.taken -= 1


PLACES = Places()
QUESTIONS = Places(threads=4, name="questions")
"""With two threads, questions about small data waited half a minute for the first ones about large data; with eight,
clicks became slower."""


class Heavy:
    """A route (an ASGI app) whose handler runs apart from clicks; files it answers with as `Download`.

    The body of a POST, of at most 8 MB, is in ``request.state.body``.
    """

    def __init__(self, handler: Handler, places: Places = PLACES) -> None:
        self._handler, self._places = handler, places

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer 503 when too many are open, else as the handler does."""
        request = Request(scope, receive)
        try:
            if request.method == "POST":
                request.state.body = await _body(request)  # before a place is taken: senders may be slow, too
            if not self._places.take():
                raise RequestError(BUSY)
        except RequestError as error:
            await refusal(request, error)(scope, receive, send)
            return
        try:
            response = await self._response(request)
            await response(scope, receive, send)
        finally:
            self._places.give_back()

    async def _response(self, request: Request) -> Response:
        try:
            return await self._places.apart(partial(self._handler, request))
        except E2VError as error:
            return refusal(request, error)


async def _body(request: Request) -> bytes:
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > MAX_BODY_BYTES:
            raise RequestError("errors-map-too-many-rows")
    return bytes(body)


class Download(StreamingResponse):
    """A file in pieces, each made apart from clicks when the one before is on its way.

    Parameters
    ----------
    request
        Texts are compressed where it takes that, here and quickly: the server's middleware would do it slowly, and
        in as many threads as there are downloads.
    pieces
        Makes the content.
    media_type, headers
        Of the answer.
    """

    def __init__(self, request: Request, pieces: Iterator[bytes], media_type: str, headers: Mapping[str, str]) -> None:
        packed = not media_type.endswith("zip") and "gzip" in request.headers.get("accept-encoding", "")
        encoding = {"Content-Encoding": "gzip" if packed else "identity", "Vary": "Accept-Encoding"}
        self._made = _made_apart(_gzipped(pieces) if packed else pieces)
        super().__init__(self._made, media_type=media_type, headers={**headers, **encoding})

    async def stream_response(self, send: Send) -> None:
        """Send everything, unless the receiver takes nothing for a minute: then the download breaks off."""

        async def impatient(message: Message) -> None:
            with anyio.fail_after(STALLED_SECONDS):
                await send(message)

        try:
            await super().stream_response(impatient)
        except TimeoutError:
            return  # incomplete, which the server tells by closing the connection
        finally:
            await self._made.aclose()


async def _made_apart(pieces: Iterator[bytes]) -> AsyncGenerator[bytes, None]:
    with _closing(pieces):
        while (piece := await PLACES.apart(partial(next, pieces, None))) is not None:
            for start in range(0, len(piece), SLICE_BYTES):
                yield piece[start : start + SLICE_BYTES]


def _gzipped(pieces: Iterator[bytes]) -> Iterator[bytes]:
    packer = zlib.compressobj(level=1, wbits=zlib.MAX_WBITS | 16)
    with _closing(pieces):
        for piece in pieces:
            yield packer.compress(piece)
    yield packer.flush()


@contextmanager
def _closing(pieces: Iterator[bytes]) -> Iterator[None]:
    """Files that a generator has open are closed at once, not when the garbage is collected."""
    try:
        yield
    finally:
        if isinstance(pieces, Generator):
            pieces.close()
