"""Our own functions as a script may bring them along: their source, without docstrings, comments and types.

A person who runs a script has the packages it names, but not this program; and what t-SNE draws depends on the last
digit of everything that goes into it. So the script gets the very operations.
"""

from __future__ import annotations

import ast
import inspect
from collections.abc import Sequence
from types import ModuleType


def definitions(module: ModuleType, names: Sequence[str]) -> str:
    """Source of some of a module's constants, functions and classes, in the module's order.

    Parameters
    ----------
    module
        One of ours; its functions use nothing that isn't named, imported by themselves, or numpy as ``np``.
    names
        What to take.

    Raises
    ------
    KeyError
        If the module doesn't define one of them.

    Examples
    --------
    >>> from core import linear
    >>> print(definitions(linear, ["CHUNK_BYTES", "unit_rows"]))
    CHUNK_BYTES = 16000000
    <BLANKLINE>
    def unit_rows(matrix):
        rows = np.asarray(matrix, dtype=np.float64)
        norms = np.linalg.norm(rows, axis=1, keepdims=True)
        return rows / np.where(norms == 0, 1, norms)
    """
    found = {name: node for node in ast.parse(inspect.getsource(module)).body for name in _defined(node)}
    wanted = sorted({name: found[name] for name in names}.values(), key=lambda node: node.lineno)
    return "\n\n".join(ast.unparse(_Bare().visit(node)) for node in wanted)


def _defined(node: ast.stmt) -> list[str]:
    if isinstance(node, ast.FunctionDef | ast.ClassDef):
        return [node.name]
    if isinstance(node, ast.AnnAssign) and node.value is not None and isinstance(node.target, ast.Name):
        return [node.target.id]
    if isinstance(node, ast.Assign):
        targets = [each for target in node.targets for each in ast.walk(target) if isinstance(each, ast.Name)]
        return [target.id for target in targets]
    return []


class _Bare(ast.NodeTransformer):
    """Takes away what the computer doesn't need: docstrings and types. The fields of a dataclass keep theirs."""

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        self.generic_visit(node)
        _without_docstring(node)
        node.returns = None
        for argument in (*node.args.args, *node.args.kwonlyargs, *node.args.posonlyargs):
            argument.annotation = None
        for argument in filter(None, (node.args.vararg, node.args.kwarg)):
            argument.annotation = None
        return node

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.AST:
        for each in node.body:
            if isinstance(each, ast.AnnAssign):
                each.annotation = ast.Name("object")
            else:
                self.visit(each)
        _without_docstring(node)
        return node

    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.AST | None:
        if node.value is None:
            return None  # names a type and does nothing
        return ast.copy_location(ast.Assign([node.target], node.value), node)

    def generic_visit(self, node: ast.AST) -> ast.AST:
        super().generic_visit(node)
        if getattr(node, "body", None) == []:  # nothing but names of types was in it
            node.body = [ast.Pass()]  # type: ignore[attr-defined]
        return node


def _without_docstring(node: ast.FunctionDef | ast.ClassDef) -> None:
    if ast.get_docstring(node) is not None:
        node.body = node.body[1:] or [ast.Pass()]
