"""The live map of a job: the newest frames in the job's folder."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from core.workspace import Workspace
from core.workspace.files import write_file
from core.workspace.folder import JOBS
from core.workspace.ids import check_artifact_id

FRAMES, LABELS = "frames", "labels.txt"
KEPT = 3


@dataclass(frozen=True, slots=True)
class LiveFrame:
    """Where the drawn items were: ``coordinates`` float32, shape (n_drawn, 2)."""

    sequence: int
    coordinates: NDArray[np.float32]


class FrameWriter:
    """Keeps the newest few frames of a job, for whoever looks on."""

    def __init__(self, job_folder: Path) -> None:
        self.folder = job_folder / FRAMES
        self.sequence = 0

    def labels(self, labels: list[str]) -> None:
        """The labels of the drawn items."""
        self.folder.mkdir(exist_ok=True)
        text = "\0".join(label.replace("\0", "") for label in labels)
        write_file(self.folder / LABELS, text.encode("utf-8", "replace"), durable=False)

    def frame(self, coordinates: NDArray[np.float32]) -> int:
        """Write a frame; returns its sequence number, from 1."""
        self.folder.mkdir(exist_ok=True)
        self.sequence += 1
        content = np.ascontiguousarray(coordinates, dtype="<f4").tobytes()
        write_file(self.folder / _name(self.sequence), content, durable=False)
        (self.folder / _name(self.sequence - KEPT)).unlink(missing_ok=True)
        return self.sequence


def newest_frame(workspace: Workspace, job_id: str, after: int = 0) -> LiveFrame | None:
    """The newest frame of a job, if it is newer than number ``after``.

    Raises
    ------
    WorkspaceError
        ``errors-artifact-missing`` if ``job_id`` can't be a job's.
    """
    folder = workspace.path / JOBS / check_artifact_id(job_id) / FRAMES
    for sequence in sorted((int(path.stem) for path in folder.glob("*.f32")), reverse=True):
        if sequence <= after:
            return None
        try:
            content = (folder / _name(sequence)).read_bytes()
        except FileNotFoundError:
            continue  # the writer went on meanwhile
        return LiveFrame(sequence, np.frombuffer(content, dtype="<f4").reshape(-1, 2))
    return None


def frame_labels(workspace: Workspace, job_id: str) -> list[str] | None:
    """Labels of the drawn items, once the first frame is there.

    Raises
    ------
    WorkspaceError
        ``errors-artifact-missing`` if ``job_id`` can't be a job's.
    """
    path = workspace.path / JOBS / check_artifact_id(job_id) / FRAMES / LABELS
    try:
        return path.read_text(encoding="utf-8").split("\0")
    except FileNotFoundError:
        return None


def _name(sequence: int) -> str:
    return f"{sequence:06d}.f32"
