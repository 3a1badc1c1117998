"""Two vectors to drag: the cosine and what it is made of."""

from __future__ import annotations

from core.lesson.measures import Spot, angle, cosine, dot, length
from core.lesson.reading import Angle, Asked, Line, Part, Reading

SPAN = (-6.0, 6.0)
"""Of both axes."""
A, B = "a", "b"
BEGIN: dict[str, Spot] = {A: (3.0, 1.0), B: (2.0, 4.0)}
HUES = {A: 0, B: 1}
DECIMALS, ANGLE_DECIMALS = 3, 1


def scaled(vector: Spot, times: float) -> Spot | None:
    """A vector so many times as long, in the same direction; None where it doesn't fit on the plane.

    >>> scaled((3, 1), 2), scaled((3, 4), 2)
    ((6, 2), None)
    """
    longer = (vector[0] * times, vector[1] * times)
    return longer if all(SPAN[0] <= value <= SPAN[1] for value in longer) else None


def pair_reading(asked: Asked) -> Reading:
    """The formula of the cosine with its numbers, and the angle."""
    if not {A, B} <= asked.points.keys():
        return Reading()
    a, b = asked.points[A], asked.points[B]
    turned = angle(a, b)
    degrees = f"{asked.number(turned, ANGLE_DECIMALS)}°" if turned is not None else asked.number(None)
    return Reading(
        angles=(Angle(A, B, degrees),) if turned is not None else (),
        lines=(
            _dot_line(asked, a, b),
            _length_line(asked, A, a),
            _length_line(asked, B, b),
            _cosine_line(asked, a, b),
            Line("angle", result=Part("angle", degrees)),
        ),
    )


def _dot_line(asked: Asked, a: Spot, b: Spot) -> Line:
    products = " + ".join(f"{_factor(asked, x)} × {_factor(asked, y)}" for x, y in zip(a, b, strict=True))
    return Line("dot", (Part("products", products),), result=Part("dot", _number(asked, dot(a, b))))


def _length_line(asked: Asked, key: str, vector: Spot) -> Line:
    root = f"√({' + '.join(f'{_factor(asked, value)}²' for value in vector)})"
    long = Part(f"length-{key}", _number(asked, length(vector)), HUES[key])
    return Line(f"length-{key}", (Part(f"root-{key}", root),), result=long)


def _cosine_line(asked: Asked, a: Spot, b: Spot) -> Line:
    return Line(
        "cosine",
        over=(Part("over", _number(asked, dot(a, b))),),
        under=tuple(Part(f"under-{key}", _number(asked, length(each)), HUES[key]) for key, each in ((A, a), (B, b))),
        result=Part("cosine", asked.number(cosine(a, b), DECIMALS)),
    )


def _number(asked: Asked, value: float) -> str:
    """Whole numbers without decimals."""
    return asked.number(round(value, DECIMALS))


def _factor(asked: Asked, value: float) -> str:
    return f"({_number(asked, value)})" if value < 0 else _number(asked, value)
