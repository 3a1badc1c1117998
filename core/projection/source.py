"""The source of a t-SNE map, to be shown and run without this package."""

from __future__ import annotations

import ast
import inspect
from types import ModuleType


def tsne_source() -> str:
    """Everything between unit vectors and a t-SNE map, as Python source.

    Defines ``nearest_rows``, ``joint_probabilities``, ``start_picture`` and ``embed``; needs numpy, scipy,
    threadpoolctl and openTSNE. It is the code that draws our maps, without docstrings and types, so what it
    draws is the same to the last bit on the same machine.
    """
    from core.projection import embedding, nearest, repulsion

    statements = [statement for module in (nearest, repulsion, embedding) for statement in _statements(module)]
    imports = {ast.unparse(found): found for found in statements if isinstance(found, ast.Import | ast.ImportFrom)}
    code = _source([found for found in statements if not isinstance(found, ast.Import | ast.ImportFrom)])
    return _source([found for line, found in imports.items() if f"{line.split()[-1]}" in code]) + "\n\n" + code + "\n"


def _source(statements: list[ast.stmt]) -> str:
    return ast.unparse(ast.fix_missing_locations(ast.Module(statements, type_ignores=[])))


def _statements(module: ModuleType) -> list[ast.stmt]:
    """What a module defines and imports from others, types left out."""
    package = module.__name__.partition(".")[0]
    tree = ast.parse(inspect.getsource(module))
    _Plain().visit(tree)
    return [
        node
        for node in tree.body
        if not (isinstance(node, ast.ImportFrom) and f"{node.module}".partition(".")[0] in (package, "__future__"))
        and not (isinstance(node, ast.Assign) and isinstance(node.value, ast.Subscript))
    ]


class _Plain(ast.NodeTransformer):
    """Takes docstrings and types away."""

    def visit(self, node: ast.AST) -> ast.AST:
        self.generic_visit(node)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef) and ast.get_docstring(node) is not None:
            del node.body[0]
        if isinstance(node, ast.FunctionDef):
            node.returns = None
        if isinstance(node, ast.arg):
            node.annotation = None
        if isinstance(node, ast.AnnAssign) and node.value is not None:
            return ast.Assign([node.target], node.value)
        return node
