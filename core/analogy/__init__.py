"""Analogies: A is to B as C is to ?, as vectors B - A + C; how they are written, solved and drawn."""

from core.analogy.expression import format_expression, parse_expression
from core.analogy.plane import Parallelogram, parallelogram
from core.analogy.solving import AnalogyMethod, Answers, nearest_to_last, solve_analogy
from core.analogy.terms import Sentence, Terms

__all__ = [
    "AnalogyMethod",
    "Answers",
    "Parallelogram",
    "Sentence",
    "Terms",
    "format_expression",
    "nearest_to_last",
    "parallelogram",
    "parse_expression",
    "solve_analogy",
]
