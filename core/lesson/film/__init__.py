"""Chapter 7, the space learns: what was near what after every epoch, and what one could have asked the model then."""

from core.lesson.film.asking import FilmScene, followed_item, questions_of
from core.lesson.film.course import Course, Following, course_of, follow
from core.lesson.film.scorecard import Scorecard, score

__all__ = [
    "Course",
    "FilmScene",
    "Following",
    "Scorecard",
    "course_of",
    "follow",
    "followed_item",
    "questions_of",
    "score",
]
