"""How many of the ready analogies a model would have solved after each of its epochs."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.analogy import solve_analogy
from core.errors import ExpressionError
from core.examples import Analogy, analogies_of
from core.lesson.film.course import Course
from core.similarity import CosineIndex

MAX_EXAMPLES = 12


@dataclass(frozen=True, slots=True)
class Scorecard:
    """Analogies over the epochs.

    Parameters
    ----------
    analogies
        The ready examples whose four items are all drawn.
    right
        bool, shape (n_analogies, n_frames): whether the expected answer came first.
    """

    analogies: tuple[Analogy, ...]
    right: NDArray[np.bool_]

    @property
    def shares(self) -> NDArray[np.float64]:
        """float64, shape (n_frames,): share of right answers, 0 to 1; 0 where there are no examples."""
        return np.asarray(self.right.sum(axis=0) / max(1, len(self.analogies)))


def score(course: Course, max_examples: int = MAX_EXAMPLES) -> Scorecard:
    """Solve the ready examples at every frame, among the drawn items.

    Parameters
    ----------
    course
        Of a training.
    max_examples
        At most so many.

    Returns
    -------
    Scorecard
        By 3CosAdd, the items of the question left out, as on the Analogies page.
    """
    analogies = tuple(analogies_of(course.vectors.items)[:max_examples])
    right = np.zeros((len(analogies), course.n_frames), dtype=bool)
    for frame in range(course.n_frames if analogies else 0):
        index = course.index_at(frame)
        right[:, frame] = [_is_right(index, analogy) for analogy in analogies]
    return Scorecard(analogies, right)


def _is_right(index: CosineIndex, analogy: Analogy) -> bool:
    terms = analogy.sentence.terms()
    try:
        answers = solve_analogy(index, terms.positive, terms.negative, n_answers=1)
    except ExpressionError:  # the vectors of the question cancel out
        return False
    return int(answers.rows[0]) == analogy.expected
