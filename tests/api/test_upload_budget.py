"""What uploads hold is bounded, for a visit and for the server, whatever a browser claims; then the room is free again.

Streamlit's own route and store of files, with our middleware before them; a stub says which visits there are.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable
from dataclasses import dataclass, field

import anyio
import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.types import Message
from streamlit import config
from streamlit.runtime.memory_uploaded_file_manager import MemoryUploadedFileManager
from streamlit.web.server.starlette.starlette_app_utils import generate_xsrf_token_string
from streamlit.web.server.starlette.starlette_routes import create_upload_routes

from core.locales import LANGUAGES, translate
from core.settings import MB, Settings
from pages.api import upload_budget
from pages.api.upload_budget import GoneVisits, UploadBudget, set_upload_limit

PART, OVERHEAD = 50_000, 1_000
VISIT_LIMIT, SERVER_LIMIT = 2 * MB, 3 * MB
HEAD = b'--B\r\nContent-Disposition: form-data; name="f"; filename="a.txt"\r\nContent-Type: text/plain\r\n\r\n'
TAIL = b"\r\n--B--\r\n"
TOKEN = generate_xsrf_token_string()


@dataclass(frozen=True)
class Answer:
    """Status, text and headers."""

    status: int
    text: str
    headers: dict[str, str]


@dataclass
class Server:
    """Streamlit's part: visits ``anna`` and ``boris`` are connected. ``parts`` counts what was received of bodies."""

    uploaded_file_mgr: MemoryUploadedFileManager = field(
        default_factory=lambda: MemoryUploadedFileManager("/_stcore/upload_file")
    )
    here: set[str] = field(default_factory=lambda: {"anna", "boris"})
    parts: int = 0

    def __post_init__(self) -> None:
        routes = create_upload_routes(self, self.uploaded_file_mgr, "")  # type: ignore[arg-type]
        self.app = Starlette(routes=routes, middleware=[Middleware(UploadBudget)])

    def is_active_session(self, session_id: str) -> bool:
        return session_id in self.here

    def held(self, visit: str) -> dict[str, int]:
        files = self.uploaded_file_mgr.file_storage.get(visit, {})
        return {file_id: len(file.data) for file_id, file in files.items()}

    async def put(
        self, visit: str, file_id: str, body: AsyncIterator[bytes], *, token: str = TOKEN, **headers: str
    ) -> Answer | None:
        """Send a body, part by part; a ConnectionError in it is a browser that goes away, which gets no answer."""
        answer: list[Message] = []
        parts = body.__aiter__()

        async def receive() -> Message:
            self.parts += 1
            try:
                return {"type": "http.request", "body": await anext(parts), "more_body": True}
            except StopAsyncIteration:
                return {"type": "http.request", "body": b"", "more_body": False}
            except ConnectionError:
                return {"type": "http.disconnect"}

        async def send(message: Message) -> None:
            answer.append(message)

        sent = {
            "content-type": "multipart/form-data; boundary=B",
            "cookie": f"_streamlit_xsrf={TOKEN}",
            "x-xsrftoken": token,
            **{name.replace("_", "-"): value for name, value in headers.items()},
        }
        scope = {
            "type": "http",
            "method": "PUT",
            "path": f"/_stcore/upload_file/{visit}/{file_id}",
            "query_string": b"",
            "headers": [(name.encode(), value.encode()) for name, value in sent.items()],
        }
        await self.app(scope, receive, send)
        if not answer:
            return None
        text = b"".join(message.get("body", b"") for message in answer).decode()
        got = {name.decode().lower(): value.decode() for name, value in answer[0]["headers"]}
        return Answer(answer[0]["status"], text, got)

    def answers(self, visit: str, file_id: str, body: AsyncIterator[bytes], **headers: str) -> Answer:
        answer = anyio.run(lambda: self.put(visit, file_id, body, **headers))
        assert answer is not None
        return answer

    def puts(self, visit: str, file_id: str, n_bytes: int, **headers: str) -> int:
        """Status for a whole file of so many bytes."""
        return self.answers(visit, file_id, whole(n_bytes), **headers).status


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Server:
    limits = Settings(max_session_upload_bytes=VISIT_LIMIT, max_server_upload_bytes=SERVER_LIMIT)
    monkeypatch.setattr(upload_budget, "settings", lambda: limits)
    made = Server()
    monkeypatch.setattr("streamlit.runtime.get_instance", lambda: made)
    return made


async def parts_of(pieces: Iterable[bytes]) -> AsyncIterator[bytes]:
    for piece in pieces:
        yield piece


def whole(n_bytes: int) -> AsyncIterator[bytes]:
    full, rest = divmod(n_bytes, PART)
    return parts_of([HEAD, *[b"x" * PART] * full, b"x" * rest, TAIL])


async def endless(block: bytes) -> AsyncIterator[bytes]:
    yield HEAD
    while True:
        await anyio.lowlevel.checkpoint()
        yield block


def test_what_fits_is_kept_as_it_came(server: Server) -> None:
    assert server.puts("anna", "1", 1_234_567) == 204
    (file,) = server.uploaded_file_mgr.get_files("anna", ["1"])
    assert (file.name, file.data) == ("a.txt", b"x" * 1_234_567)


def test_a_visit_may_hold_so_much_and_others_still_have_room(server: Server) -> None:
    assert server.puts("anna", "1", VISIT_LIMIT - OVERHEAD) == 204
    assert server.puts("anna", "2", 10 * OVERHEAD) == 413
    assert server.puts("boris", "1", 900_000) == 204
    assert server.held("anna") == {"1": VISIT_LIMIT - OVERHEAD}


def test_all_visits_together_may_hold_so_much(server: Server) -> None:
    assert server.puts("anna", "1", 1_900_000) == 204
    assert server.puts("boris", "1", 1_200_000) == 503
    assert server.puts("boris", "2", 1_000_000) == 204


def test_the_room_is_free_once_a_file_is_taken_or_its_visit_over(server: Server) -> None:
    for end in (
        lambda: server.uploaded_file_mgr.remove_file("anna", "1"),
        lambda: server.uploaded_file_mgr.remove_session_files("anna"),
    ):
        assert server.puts("anna", "1", 1_900_000) == 204
        assert server.puts("anna", "2", 1_900_000) == 413
        end()
    assert server.puts("anna", "2", 1_900_000) == 204


def test_an_upload_that_announces_too_much_is_refused_unread(server: Server) -> None:
    assert server.puts("anna", "1", 10, content_length=str(VISIT_LIMIT + 1)) == 413
    assert server.puts("boris", "1", 1_900_000) == 204
    server.parts = 0
    assert server.puts("anna", "1", 10, content_length=str(SERVER_LIMIT - 1_800_000)) == 503
    assert server.parts == 0


@pytest.mark.parametrize("announced", [{}, {"content_length": "10"}], ids=["unannounced", "lying"])
def test_what_arrives_counts_and_not_what_was_announced(server: Server, announced: dict[str, str]) -> None:
    assert server.answers("anna", "1", endless(b"x" * PART), **announced).status == 413
    assert server.parts <= VISIT_LIMIT // PART + 2
    assert server.held("anna") == {}
    assert server.puts("anna", "1", 1_900_000) == 204  # nothing of the refused one counts any more


def test_what_is_on_its_way_counts_until_it_is_cut_off(server: Server) -> None:
    async def everything() -> list[int]:
        half_here, cut = anyio.Event(), anyio.Event()
        statuses: list[Answer | None] = []

        async def cut_off() -> AsyncIterator[bytes]:
            yield HEAD + b"x" * 1_500_000
            half_here.set()
            await cut.wait()
            raise ConnectionError

        async def first() -> None:
            assert await server.put("anna", "1", cut_off()) is None

        async with anyio.create_task_group() as group:
            group.start_soon(first)
            await half_here.wait()
            statuses.append(await server.put("anna", "2", whole(1_000_000)))
            statuses.append(await server.put("boris", "2", whole(1_800_000)))
            cut.set()
        statuses.append(await server.put("anna", "2", whole(1_000_000)))
        return [answer.status for answer in statuses if answer]

    assert anyio.run(everything) == [413, 503, 204]


@pytest.mark.parametrize("n_bytes", [0, 1], ids=["silent", "a byte at a time"])
def test_an_upload_that_stands_still_ends(server: Server, monkeypatch: pytest.MonkeyPatch, n_bytes: int) -> None:
    monkeypatch.setattr(upload_budget, "STALLED_SECONDS", 0.05)
    answer = server.answers("anna", "1", endless(b"x" * n_bytes))
    assert (answer.status, answer.text) == (408, translate("en", "errors-upload-stalled"))
    assert answer.headers["connection"] == "close"
    assert server.puts("anna", "1", 1_900_000) == 204


def test_a_visit_may_leave_only_so_many_files_waiting(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(upload_budget, "MAX_FILES", 3)
    assert [server.puts("anna", str(number), 0) for number in range(5)] == [204, 204, 204, 413, 413]


def test_nothing_is_received_for_visits_that_are_not_there_or_without_the_token(server: Server) -> None:
    assert server.puts("nobody", "1", 10) == 400
    assert server.puts("anna", "1", 10, token=generate_xsrf_token_string()) == 403
    assert server.parts == 0
    assert server.uploaded_file_mgr.file_storage == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_refusal_says_why_and_what_to_do(server: Server, language: str) -> None:
    def told(visit: str, n_bytes: int) -> str:
        return server.answers(visit, "2", whole(n_bytes), accept_language=language).text

    assert told("anna", VISIT_LIMIT) == translate(language, "errors-upload-visit-full", limit=VISIT_LIMIT // MB)
    assert server.puts("anna", "1", 1_900_000) == 204
    assert told("boris", 1_900_000) == translate(language, "errors-upload-busy")


def test_files_of_a_visit_that_does_not_come_back_are_let_go(server: Server) -> None:
    visits = GoneVisits()
    for visit in ("anna", "boris"):
        server.puts(visit, "1", 10)
    server.here = {"boris"}
    visits.look()
    assert server.held("anna") == {"1": 10}  # perhaps only a short loss of line
    visits.look()
    assert (server.held("anna"), server.held("boris")) == ({}, {"1": 10})


def test_a_visit_that_came_back_keeps_its_files(server: Server) -> None:
    visits = GoneVisits()
    server.puts("anna", "1", 10)
    for here in (set(), {"anna"}, set()):
        server.here = here
        visits.look()
    assert server.held("anna") == {"1": 10}


@pytest.mark.parametrize(("n_bytes", "megabytes"), [(7 * MB, 7), (2_500 * MB, 2_500), (10, 1)])
def test_one_file_may_be_as_large_as_the_setting_says(
    monkeypatch: pytest.MonkeyPatch, n_bytes: int, megabytes: int
) -> None:
    before = config.get_option("server.maxUploadSize")
    monkeypatch.setattr(upload_budget, "settings", lambda: Settings(max_upload_bytes=n_bytes))
    try:
        set_upload_limit()
        assert config.get_option("server.maxUploadSize") == megabytes
    finally:
        config.set_option("server.maxUploadSize", before)
