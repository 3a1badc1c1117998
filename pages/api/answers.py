"""How the routes answer: errors as JSON or as a sentence, binary data that browsers may keep, safe file names."""

from __future__ import annotations

import functools
import gzip
import re
import unicodedata
from collections.abc import Callable
from html import escape
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response

from core.errors import E2VError, UnknownItemError, WorkspaceError
from core.locales import LANGUAGES, best_language, translate

API_VERSION = 1  # part of every ETag: raise it when the layout of an answer changes
IMMUTABLE = "private, max-age=31536000, immutable"
REVALIDATE = "private, no-cache"
PLAIN = {"X-Content-Type-Options": "nosniff"}
GZIP_FROM_BYTES = 2_000
BUSY = "errors-map-busy"
NOT_FOUND = (
    "errors-map-no-such-item",
    "errors-map-no-such-column",
    "errors-map-no-such-frames",
    "errors-recommend-no-such-user",
)

# What somebody sees whose browser followed a link to a file that isn't given; it can load and run nothing.
SENTENCE = """<!doctype html>
<html lang="{language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>Everything2Vec</title>
<p>{message}</p>
</html>
"""
NOTHING_ELSE = {"Content-Security-Policy": "default-src 'none'"}

Handler = Callable[[Request], Response]


class RequestError(E2VError):
    """A request that names something impossible."""


def language_of(request: Request) -> str:
    """The language to answer in."""
    asked = request.query_params.get("lang", "")
    return asked if asked in LANGUAGES else best_language(request.headers.get("accept-language"))


def refusal(request: Request, error: E2VError) -> Response:
    """An error: 404 for what isn't there, 503 for what must wait, 400 for what makes no sense.

    A browser that goes to the address gets a page with one sentence, everything else JSON.
    """
    missing = isinstance(error, WorkspaceError | UnknownItemError) or error.code in NOT_FOUND
    language = language_of(request)
    message = translate(language, error.code, **error.params)
    headers = {**PLAIN, "Cache-Control": "no-store"}
    status = 404 if missing else 400
    if error.code == BUSY:
        status, headers["Retry-After"] = 503, "10"
    if "text/html" in request.headers.get("accept", ""):
        page = SENTENCE.format(language=language, message=escape(message))
        return HTMLResponse(page, status, {**headers, **NOTHING_ELSE})
    return JSONResponse({"error": error.code, "message": message}, status, headers)


def answered(handler: Handler) -> Handler:
    """A handler whose errors are told as `refusal` does."""

    @functools.wraps(handler)
    def answer(request: Request) -> Response:
        try:
            return handler(request)
        except E2VError as error:
            return refusal(request, error)

    return answer


def json_answer(content: object) -> Response:
    """Small JSON that may change."""
    return JSONResponse(content, headers={**PLAIN, "Cache-Control": "private, no-cache"})


def revalidated(request: Request, name: str, make: Callable[[], bytes], media_type: str, *, packed: bool) -> Response:
    """Bytes that change only with their name: the browser keeps them, and asks whether they are still the same.

    Parameters
    ----------
    name
        Names the content; goes into the ETag, so that a browser that has it gets 304 and ``make`` isn't called.
    packed
        Compress where the browser takes it: right for text, wasted on floats.
    """
    headers = {**PLAIN, "Cache-Control": REVALIDATE, "ETag": f'"{name}-{API_VERSION}"', "Vary": "Accept-Encoding"}
    if headers["ETag"] in request.headers.get("if-none-match", ""):
        return Response(status_code=304, headers=headers)
    payload = make()
    headers["Content-Encoding"] = "identity"  # or the server's middleware would compress again
    if packed and len(payload) >= GZIP_FROM_BYTES and "gzip" in request.headers.get("accept-encoding", ""):
        payload = gzip.compress(payload, compresslevel=1, mtime=0)
        headers["Content-Encoding"] = "gzip"
    return Response(payload, media_type=media_type, headers=headers)


def attachment(name: str, extension: str) -> dict[str, str]:
    """Headers that make the browser save a file under a name that every system takes."""
    kept = re.sub(r"[^\w.-]+", "-", unicodedata.normalize("NFC", name)).strip("-._")[:80] or "everything2vec"
    plain = re.sub(r"[^A-Za-z0-9.-]+", "-", kept).strip("-.") or "everything2vec"
    disposition = f"attachment; filename=\"{plain}.{extension}\"; filename*=UTF-8''{quote(f'{kept}.{extension}')}"
    return {**PLAIN, "Content-Disposition": disposition, "Cache-Control": "private, no-store"}


def whole_number(request: Request, name: str, *, low: int, high: int, default: int | None = None) -> int:
    """A whole number from the query.

    Raises
    ------
    RequestError
        ``errors-map-number`` if it is missing without a default, no number, or out of its range.
    """
    raw = request.query_params.get(name)
    if raw is None and default is not None:
        return default
    if raw is None or not re.fullmatch(r"-?[0-9]{1,12}", raw) or not low <= int(raw) <= high:
        raise RequestError("errors-map-number", name=name, low=low, high=high)
    return int(raw)
