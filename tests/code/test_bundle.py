"""What a script brings along of ours: the very operations, without what the computer doesn't need."""

from __future__ import annotations

import importlib.util
from types import ModuleType

import pytest

from core.code.bundle import definitions

SOURCE = '''
"""A module."""
from dataclasses import dataclass

PLAIN = 2
TYPED: int = 3
LATER: int
FIRST, SECOND = 4, 5


def scaled(x: int, *more: int, by: float = 1.0, **rest: float) -> float:
    """Doc."""
    total: float
    factor: float = by
    if more:
        unused: int
    else:
        other: int
    total = x * factor * TYPED
    return total


@dataclass
class Pair:
    """Doc."""

    left: int
    right: int = PLAIN

    def sum(self) -> int:
        """Doc."""
        result: int = self.left + self.right
        return result
'''


@pytest.fixture(scope="module")
def module(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    path = tmp_path_factory.mktemp("code") / "a_module.py"
    path.write_text(SOURCE, encoding="utf-8")
    spec = importlib.util.spec_from_file_location("a_module", path)
    assert spec is not None
    assert spec.loader is not None
    found = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(found)
    return found


def test_constants_with_and_without_a_type_come_along(module: ModuleType) -> None:
    assert definitions(module, ["TYPED", "PLAIN", "SECOND"]) == "PLAIN = 2\n\nTYPED = 3\n\nFIRST, SECOND = (4, 5)"


def test_a_name_of_a_type_alone_is_no_definition_and_leaves_nothing_behind(module: ModuleType) -> None:
    with pytest.raises(KeyError, match="LATER"):
        definitions(module, ["LATER"])
    bare = """\
def scaled(x, *more, by=1.0, **rest):
    factor = by
    if more:
        pass
    total = x * factor * TYPED
    return total"""
    assert definitions(module, ["scaled"]) == bare


def test_what_comes_along_does_what_it_did(module: ModuleType) -> None:
    script = definitions(module, ["PLAIN", "TYPED", "scaled", "Pair"])
    assert "Doc" not in script
    space: dict[str, object] = {}
    exec("from dataclasses import dataclass\n" + script + "\nanswers = scaled(2, by=1.5), Pair(1).sum()", space)
    assert space["answers"] == (module.scaled(2, by=1.5), module.Pair(1).sum()) == (9.0, 3)
