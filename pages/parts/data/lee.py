"""The Lee news texts that ship inside gensim, found without importing it."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

FILE = Path("test", "test_data", "lee_background.cor")
NAME = "lee_background.txt"


def lee_file() -> Path | None:
    """The file, or None where gensim was installed without its test data."""
    spec = find_spec("gensim")
    folders = spec.submodule_search_locations if spec else None
    found = (Path(folder) / FILE for folder in folders or ())
    return next((path for path in found if path.is_file()), None)
