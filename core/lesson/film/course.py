"""The vectors of a model after each of its epochs, and the neighbours of one item in all of them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.similarity import CosineIndex, Neighbors
from core.types import Frames, VectorSet

N_NEIGHBORS = 10
MIN_ITEMS = 3 * N_NEIGHBORS
"""With fewer items, half of the neighbours are neighbours by chance."""
MIN_FRAMES = 3


@dataclass(frozen=True, slots=True)
class Course:
    """The drawn items of a model as training moved them, in the original space.

    Parameters
    ----------
    epochs
        int32, shape (n_frames,): after which epoch; 0 is before training.
    directions
        int8, shape (n_frames - 1, n_drawn, dim): their vectors in all frames but the last, of any length.
    vectors
        The drawn items with their final vectors.
    """

    epochs: NDArray[np.int32]
    directions: NDArray[np.int8]
    vectors: VectorSet

    @property
    def n_frames(self) -> int:
        """How many moments there are, the end among them."""
        return len(self.epochs)

    def index_at(self, frame: int) -> CosineIndex:
        """Cosines as they were at a frame."""
        if frame == self.n_frames - 1:
            return CosineIndex(self.vectors)
        return CosineIndex(VectorSet(self.vectors.items, self.directions[frame].astype(np.float32)))


@dataclass(frozen=True, slots=True)
class Following:
    """One item through all frames.

    Parameters
    ----------
    row
        The item.
    neighbors
        Its nearest items among the drawn ones at each frame.
    kept
        int32, shape (n_frames,): how many of its final neighbours were among its neighbours at each frame.
    """

    row: int
    neighbors: tuple[Neighbors, ...]
    kept: NDArray[np.int32]

    @property
    def n_neighbors(self) -> int:
        """How many final neighbours there are."""
        return len(self.neighbors[-1])

    @property
    def half_frame(self) -> int:
        """The first frame at which half of the final neighbours, or more, were neighbours."""
        return int(np.argmax(2 * self.kept >= self.n_neighbors))


def course_of(vectors: VectorSet, frames: Frames | None) -> Course | None:
    """The course of a training, or None where it was not kept or is too little to look at.

    Parameters
    ----------
    vectors
        Of the model, all of them.
    frames
        Of the model.

    Returns
    -------
    Course
        Or None without directions, and for fewer than 30 drawn items or 3 frames.
    """
    if frames is None or frames.directions is None:
        return None
    n_frames, n_drawn, _ = frames.coordinates.shape
    if n_drawn < MIN_ITEMS or n_frames < MIN_FRAMES:
        return None
    drawn = VectorSet(vectors.items.head(n_drawn), vectors.matrix[:n_drawn])
    return Course(frames.epochs, frames.directions, drawn)


def follow(course: Course, row: int, n_neighbors: int = N_NEIGHBORS) -> Following:
    """The neighbours of an item at every frame, by cosine among the drawn items.

    Parameters
    ----------
    course
        Of a training.
    row
        The item; less than the number of drawn items.
    n_neighbors
        How many.

    Returns
    -------
    Following
        The last neighbours are exactly those that gensim's ``most_similar(…, restrict_vocab=n_drawn)`` gives; the
        earlier ones are as good as `Frames.directions`.

    Raises
    ------
    IndexError
        If the row is not drawn.
    """
    found = tuple(course.index_at(frame).neighbors(row, n_neighbors) for frame in range(course.n_frames))
    kept = [int(np.isin(each.rows, found[-1].rows).sum()) for each in found]
    return Following(row, found, np.array(kept, dtype=np.int32))
