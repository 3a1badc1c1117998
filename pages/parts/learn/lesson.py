"""What a chapter is given to be drawn with."""

from __future__ import annotations

from dataclasses import dataclass

from core.workspace import VectorsInfo, Workspace


@dataclass(frozen=True, slots=True)
class Lesson:
    """The data that is open, and how it is looked at.

    Parameters
    ----------
    workspace
        Of this visit.
    info
        The chosen vectors; None where there are none.
    projector
        Whether it is drawn large, with few controls, for a room.
    busy
        Whether a job of this workspace is running: then no other can be begun.
    """

    workspace: Workspace
    info: VectorsInfo | None
    projector: bool
    busy: bool
