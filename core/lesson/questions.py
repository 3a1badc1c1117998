"""A question that is answered before the screen shows it: to predict is what makes people look."""

from __future__ import annotations

from dataclasses import dataclass

from core.lesson.said import Said


@dataclass(frozen=True, slots=True)
class Question:
    """A question with the answers to choose from; which is right was computed from what is on the screen.

    Parameters
    ----------
    name
        Unique in its chapter.
    text
        The question.
    options
        At least two different answers.
    answer
        Which of them is right, from 0.
    why
        What is said once the answer is shown, with the numbers that it follows from.
    given
        What is on the screen and needed to find the answer on paper, a line for each.

    Raises
    ------
    ValueError
        If there are fewer than two options, two are the same, or none is right.
    """

    name: str
    text: Said
    options: tuple[Said, ...]
    answer: int
    why: Said
    given: tuple[Said, ...] = ()

    def __post_init__(self) -> None:
        if len(self.options) < 2 or any(option in self.options[:place] for place, option in enumerate(self.options)):
            raise ValueError(f"options of {self.name} must be at least two, and different")
        if not 0 <= self.answer < len(self.options):
            raise ValueError(f"the answer of {self.name} ({self.answer}) is none of its {len(self.options)} options")
