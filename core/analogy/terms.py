"""The two forms of an analogy: the vector form with any number of terms, and the sentence."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Terms:
    """The vector form: items to add and items to subtract, by row.

    Parameters
    ----------
    positive, negative
        Rows of the vector set, in the order they were written; a row may occur more than once.
    """

    positive: tuple[int, ...]
    negative: tuple[int, ...]

    @property
    def rows(self) -> tuple[int, ...]:
        """All rows of the question, each once, in order."""
        return tuple(dict.fromkeys(self.positive + self.negative))

    def sentence(self) -> Sentence | None:
        """The same as "A is to B as C is to ?", or None where there are not two items to add and one to subtract.

        >>> Terms(positive=(1, 2), negative=(0,)).sentence()
        Sentence(a=0, b=1, c=2)
        """
        if len(self.positive) != 2 or len(self.negative) != 1:
            return None
        return Sentence(self.negative[0], *self.positive)


@dataclass(frozen=True, slots=True)
class Sentence:
    """ "A is to B as C is to ?", by row."""

    a: int
    b: int
    c: int

    def terms(self) -> Terms:
        """The same as vectors: B - A + C.

        >>> Sentence(a=0, b=1, c=2).terms()
        Terms(positive=(1, 2), negative=(0,))
        """
        return Terms((self.b, self.c), (self.a,))
