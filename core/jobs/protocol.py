"""The lines between server and worker: one JSON object each, ASCII, over the worker's stdin and stdout.

To the worker: ``{"do": "run", "job", "kind", "args", "workspace", "folder", "seconds", "memory", "cpu_seconds"}`` and
``{"do": "stop"}``; the end of stdin means: end yourself. From the worker: ``{"event": "progress" | "frame" | "done"
| "failed", "job", …}``.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any


def encode(message: dict[str, Any]) -> bytes:
    """A message as a line."""
    return json.dumps(message, allow_nan=False).encode("ascii") + b"\n"


def messages(lines: Iterable[bytes]) -> Iterator[dict[str, Any]]:
    """The messages in a stream of lines. A line cut off by a death of its writer is left out."""
    for line in lines:
        if not line.endswith(b"\n"):
            return
        yield json.loads(line)
