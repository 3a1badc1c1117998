"""How much the uploads of one visit and of the whole server may hold in memory, and how slow they may be.

Streamlit limits one file, not how many there are: they stay in the server's memory until the page takes them
(measured: ten visits, 200 MB each, 2.2 GB, and still there when all had left). Here every byte counts from its arrival
on, whatever ``Content-Length`` says, and stops counting the moment its file is taken, removed or refused.

Streamlit asks first whether the visit exists and the token is right; nothing is received, or counted, for others.
"""

from __future__ import annotations

import re
from collections import Counter

import anyio
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from streamlit import config, runtime
from streamlit.runtime.memory_uploaded_file_manager import MemoryUploadedFileManager
from streamlit.runtime.uploaded_file_manager import UploadedFileRec

from core.errors import LimitError
from core.locales import translate
from core.settings import MB, Settings, settings
from pages.api.answers import language_of
from pages.parts.addresses import base_path

# An upload ends when a minute brings less than this: a bad telephone line manages more.
STALLED_SECONDS = 60.0
LEAST_BYTES = 64_000
# Small files of one visit; beside their bytes each takes a name and a record.
MAX_FILES = 1_000
GONE_SECONDS = 120.0
REFUSED: dict[str, tuple[int, dict[str, str]]] = {
    "errors-upload-visit-full": (413, {}),
    "errors-upload-busy": (503, {"Retry-After": "60"}),
    "errors-upload-stalled": (408, {"Connection": "close"}),
}
_ADDRESS = re.compile(r"/_stcore/upload_file/(?P<visit>[^/]+)/[^/]+")


def set_upload_limit() -> None:
    """Have Streamlit refuse files above ``max_upload_bytes`` while they arrive; it knows megabytes only."""
    config.set_option("server.maxUploadSize", max(settings().max_upload_bytes // MB, 1))


def uploaded_files() -> MemoryUploadedFileManager:
    """Streamlit's store of what was uploaded and not taken yet."""
    files = runtime.get_instance().uploaded_file_mgr
    assert isinstance(files, MemoryUploadedFileManager)
    return files


class Budget:
    """What uploads hold at the moment: files that wait to be taken, which Streamlit knows, and bytes on their way.

    Parameters
    ----------
    limits
        ``max_session_upload_bytes`` and ``max_server_upload_bytes``.
    """

    def __init__(self, limits: Settings) -> None:
        self._limits = limits
        self._arriving: Counter[str] = Counter()

    def of_visit(self, visit: str) -> int:
        """Bytes of one visit."""
        return self._arriving[visit] + sum(len(file.data) for file in _waiting(visit))

    def of_server(self) -> int:
        """Bytes of all visits."""
        stats = uploaded_files().get_stats()
        return self._arriving.total() + sum(stat.byte_length for family in stats.values() for stat in family)

    def check(self, visit: str, n_bytes: int) -> None:
        """Is there room for so many bytes more?

        Raises
        ------
        LimitError
            ``errors-upload-visit-full`` or ``errors-upload-busy``.
        """
        limit = self._limits.max_session_upload_bytes
        if self.of_visit(visit) + n_bytes > limit or len(_waiting(visit)) >= MAX_FILES:
            raise LimitError("errors-upload-visit-full", limit=limit // MB)
        if self.of_server() + n_bytes > self._limits.max_server_upload_bytes:
            raise LimitError("errors-upload-busy")

    def arrive(self, visit: str, n_bytes: int) -> None:
        """Count bytes that are here. Raises as `check` does, and then counts nothing."""
        self.check(visit, n_bytes)
        self._arriving[visit] += n_bytes

    def arrived(self, visit: str, n_bytes: int) -> None:
        """Count them no more: Streamlit has the file now, or nobody."""
        self._arriving[visit] -= n_bytes
        if not self._arriving[visit]:
            del self._arriving[visit]


def _waiting(visit: str) -> list[UploadedFileRec]:
    return list(uploaded_files().file_storage.get(visit, {}).values())


class UploadBudget:
    """Middleware around Streamlit's upload route: refuses with 413, 503 or 408 what finds no room or comes too slowly.

    Parameters
    ----------
    app
        The application that has the route.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app, self._budget = app, Budget(settings())

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on; what an upload sends goes by way of the budget."""
        address = scope["path"].removeprefix(base_path()) if scope["type"] == "http" else ""
        match = _ADDRESS.fullmatch(address)
        if match is None or scope["method"] != "PUT":
            await self._app(scope, receive, send)
            return
        upload = Upload(self._budget, match["visit"], Request(scope), receive)
        try:
            await self._app(scope, upload.receive, upload.ending_with(send))
        except ClientDisconnect:
            return  # cancelled, or the line is lost: nobody is there to be answered
        finally:
            upload.end()


class Upload:
    """One upload on its way."""

    def __init__(self, budget: Budget, visit: str, request: Request, receive: Receive) -> None:
        self._budget, self._visit, self._receive = budget, visit, receive
        self._language = language_of(request)
        announced = request.headers.get("content-length", "")
        self._announced = int(announced) if re.fullmatch("[0-9]{1,15}", announced) else 0
        self._counted = 0
        self._recent, self._deadline = 0, float("inf")

    async def receive(self) -> Message:
        """The next part of the body.

        Raises
        ------
        HTTPException
            Instead of a part that finds no room or takes too long; Starlette makes an answer of it.
        """
        try:
            if self._deadline == float("inf"):
                self._budget.check(self._visit, self._announced)
                self._wait_anew()
            message = await self._in_time()
            self._count(len(message.get("body", b"")))
        except LimitError as error:
            status, headers = REFUSED[error.code]
            raise HTTPException(status, translate(self._language, error.code, **error.params), headers) from error
        return message

    def ending_with(self, send: Send) -> Send:
        """A ``send`` at whose first message the upload ends: the file is in Streamlit's store then, or refused."""

        async def ending(message: Message) -> None:
            self.end()
            await send(message)

        return ending

    def end(self) -> None:
        """Its bytes are on their way no more."""
        self._budget.arrived(self._visit, self._counted)
        self._counted = 0

    async def _in_time(self) -> Message:
        try:
            with anyio.fail_after(self._deadline - anyio.current_time()):
                return await self._receive()
        except TimeoutError as error:
            raise LimitError("errors-upload-stalled") from error

    def _count(self, n_bytes: int) -> None:
        self._budget.arrive(self._visit, n_bytes)
        self._counted += n_bytes
        self._recent += n_bytes
        if self._recent >= LEAST_BYTES:
            self._wait_anew()

    def _wait_anew(self) -> None:
        self._recent, self._deadline = 0, anyio.current_time() + STALLED_SECONDS


class GoneVisits:
    """Lets go of files whose visit has ended; Streamlit does that only when somebody else's visit ends later."""

    def __init__(self) -> None:
        self._gone: frozenset[str] = frozenset()

    def look(self) -> None:
        """Remove the files of visits that are gone now and were at the last look: a short loss of line is no end."""
        files, is_here = uploaded_files(), runtime.get_instance().is_active_session
        gone = frozenset(visit for visit in list(files.file_storage) if not is_here(visit))
        for visit in gone & self._gone:
            files.remove_session_files(visit)
        self._gone = gone

    async def keep_looking(self) -> None:
        """Look every two minutes, which is as long as Streamlit lets a visit come back."""
        while True:
            await anyio.sleep(GONE_SECONDS)
            self.look()
