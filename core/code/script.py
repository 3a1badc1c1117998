"""Putting a script together: comments in the person's language, settings as literals, blocks of code."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from core.locales import translate

# Opens the archive of `core.export.npz`.
READ_VECTORS = """\
with np.load(VECTORS_FILE) as archive:
    keys = archive["keys"].tolist()
    vectors = archive["vectors"]
    labels = archive["labels"].tolist() if "labels" in archive else keys
wv = KeyedVectors(vectors.shape[1])
wv.add_vectors(keys, vectors)
label_of = dict(zip(keys, labels))"""


class Script:
    """A script that grows block by block.

    Parameters
    ----------
    language
        Of the comments: "en", "kk" or "ru".
    """

    def __init__(self, language: str) -> None:
        self._language = language
        self._blocks: list[str] = []

    def comment(self, message_id: str, **params: str | int | float) -> Script:
        """A comment on its own."""
        self._blocks.append(self._commented(message_id, params))
        return self

    def imports(self, lines: Sequence[str]) -> Script:
        """What the script needs."""
        self._blocks.append("\n".join(lines))
        return self

    def settings(self, values: Mapping[str, Any]) -> Script:
        """Constants, as literals: text cannot become code, whatever it holds."""
        self._blocks.append("\n".join(f"{name} = {literal(value)}" for name, value in values.items()))
        return self

    def block(self, code: str, message_id: str | None = None, **params: str | int | float) -> Script:
        """Code, under a comment where there is one."""
        head = self._commented(message_id, params) + "\n" if message_id else ""
        self._blocks.append(head + code)
        return self

    def text(self) -> str:
        """The whole script."""
        return "\n\n".join(self._blocks) + "\n"

    def _commented(self, message_id: str, params: Mapping[str, str | int | float]) -> str:
        return "\n".join(f"# {line}" for line in translate(self._language, message_id, **params).splitlines())


def literal(value: Any) -> str:
    """A value as Python source: texts, numbers, booleans, None, and lists of them.

    Letters that can't be seen, those that turn the direction of writing among them, become escapes.

    >>> literal(['a"b', 'x\\u202ey', 1.5, None])
    '[\\'a"b\\', \\'x\\\\u202ey\\', 1.5, None]'
    """
    if isinstance(value, str | bool | int | float) or value is None:
        return repr(value)
    return f"[{', '.join(literal(part) for part in value)}]"
