"""What chapter 2 asks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from core.lesson.measures import cosine, dot
from core.lesson.questions import Question
from core.lesson.said import Said
from core.lesson.space.dense import FEATURES, Separation, Strips, separations
from core.lesson.space.onehot import ANIMALS, n_zeros, one_hot, pairs
from core.lesson.space.pair import BEGIN, DECIMALS, A, B
from core.lesson.space.scene import SpaceScene

MAX_OPTIONS = 5


def questions_of(scene: SpaceScene, strips: Strips) -> tuple[Question, ...]:
    """One for each part: one-hot, dense, two vectors."""
    return onehot_question(scene), dense_question(strips), pair_question(scene)


def animal_name(key: str) -> Said:
    """What an animal of this chapter is called."""
    return Said(f"space-animal-{key}")


def column_name(strips: Strips, column: int) -> Said:
    """What a column is called; its number, from 1, where the columns have no names."""
    return (
        Said(f"space-feature-{strips.columns[column]}") if strips.columns else Said("space-column", {"n": column + 1})
    )


def onehot_question(scene: SpaceScene) -> Question:
    """Which animal is nearer to the dog."""
    dog, *others = ANIMALS
    far = {pair.b: pair.distance for pair in pairs(scene.n_animals) if pair.a == dog}
    first, second = others
    answer = 2 if far[first] == far[second] else int(far[second] < far[first])
    n, zeros = scene.n_animals, n_zeros(scene.n_animals)
    given = tuple(
        Said("space-onehot-given", {"animal": animal_name(animal), "vector": " ".join(map(str, row))})
        for animal, row in zip(ANIMALS, one_hot(len(ANIMALS)).tolist(), strict=True)
    )
    return Question(
        "onehot",
        Said("space-onehot-question", {"n": n}),
        (animal_name(first), animal_name(second), Said("space-onehot-same")),
        answer,
        Said("space-onehot-why", {"distance": round(far[first], DECIMALS), "n": n, "zeros": zeros}),
        given,
    )


def dense_question(strips: Strips) -> Question:
    """Which column tells the two groups apart best; where none does, how many numbers there are."""
    found = separations(strips)
    if len(found) < 2 or _rank(found[0]) == _rank(found[1]):
        return _count_question(strips)
    offered = sorted(each.column for each in _offered(found))
    best = found[0]
    numbers = {"left": best.left, "right": best.right, "spread": best.spread}
    return Question(
        "dense",
        Said("space-dense-question"),
        tuple(column_name(strips, column) for column in offered),
        offered.index(best.column),
        Said("space-dense-why", numbers),
        tuple(_given(strips, column) for column in offered),
    )


def pair_question(scene: SpaceScene) -> Question:
    """What changes when a becomes twice as long."""
    a, b = (scene.a, scene.b) if any(scene.a) and any(scene.b) else (BEGIN[A], BEGIN[B])
    longer = (2 * a[0], 2 * a[1])
    products = dot(a, b), dot(longer, b)
    cosines = round(cosine(a, b) or 0, DECIMALS), round(cosine(longer, b) or 0, DECIMALS)
    changes = (cosines[0] != cosines[1], products[0] != products[1])
    answers = ((True, False), (False, True), (True, True), (False, False))
    why = {"cosine": cosines[1], "before": products[0], "after": products[1]}
    return Question(
        "pair",
        Said("space-pair-question"),
        tuple(Said(f"space-pair-{name}") for name in ("cosine", "dot", "both", "neither")),
        answers.index(changes),
        Said("space-pair-why", why),
        tuple(Said("space-pair-given", {"name": name, "x": x, "y": y}) for name, (x, y) in ((A, a), (B, b))),
    )


def _count_question(strips: Strips) -> Question:
    n_columns = strips.values.shape[1]
    values = sorted({n_columns, 2, 1000, len(FEATURES)})
    options = tuple(Said("space-number", {"n": value}) for value in values)
    why = Said("space-count-why", {"n": n_columns})
    return Question("count", Said("space-count-question"), options, values.index(n_columns), why)


def _offered(found: Sequence[Separation]) -> Sequence[Separation]:
    """All of a few columns; of many the best, the worst, and three in between."""
    if len(found) <= MAX_OPTIONS:
        return found
    step = (len(found) - 1) / (MAX_OPTIONS - 1)
    return [found[round(place * step)] for place in range(MAX_OPTIONS)]


def _given(strips: Strips, column: int) -> Said:
    left, right = (_listed(strips.rows_of(group)[:, column]) for group in (strips.left, strips.right))
    return Said("space-dense-given", {"column": column_name(strips, column), "left": left, "right": right})


def _listed(values: Iterable[float]) -> Said:
    first, *rest = values
    value = Said("space-value", {"n": float(first)})
    return Said("space-listed", {"first": value, "rest": _listed(rest)}) if rest else value


def _rank(each: Separation) -> tuple[float, float]:
    return round(each.effect, DECIMALS), round(abs(each.left - each.right), DECIMALS)
