"""What a look at vectors by themselves found, kept with the vectors."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from core.intrinsic.looking import SpaceReport
from core.workspace.artifacts import damage_is_told
from core.workspace.files import META, remove_folder
from core.workspace.identity import space_id
from core.workspace.ids import is_artifact_id
from core.workspace.infos import time_from
from core.workspace.listing import Listing
from core.workspace.space_codecs import read_space, write_space


@dataclass(frozen=True, slots=True)
class SpaceInfo:
    """A look in a list, and the vectors that it was at."""

    id: str
    vectors_id: str
    created: datetime


class Spaces(Listing):
    """Looks at the vectors of a workspace.

    Saving and loading raise as in `core.workspace.Workspace`; saving also ``errors-artifact-missing`` if the vectors
    are gone.
    """

    def save_space(self, report: SpaceReport, *, vectors_id: str) -> str:
        """Keep what was found; returns its id."""
        meta = {"vectors_id": vectors_id}
        return self.save_of_vectors(
            "space", space_id(vectors_id), report.n_bytes, meta, lambda writer: write_space(writer, report)
        )

    def find_space(self, vectors_id: str) -> str | None:
        """The look at these vectors, if it is here."""
        return self.found("space", space_id(vectors_id))

    def spaces(self, vectors_id: str | None = None) -> list[SpaceInfo]:
        """The looks at a vector set (None: all), oldest first."""
        return [info for info in self.infos("space", _space_info) if vectors_id in (None, info.vectors_id)]

    def space_info(self, artifact_id: str) -> SpaceInfo:
        """The record of one look."""
        return self.info("space", artifact_id, _space_info)

    def space(self, artifact_id: str) -> SpaceReport:
        """What a look found; it fits the vectors that it was at."""
        folder, meta = self.meta_of("space", artifact_id)
        vectors_id = self.space_info(artifact_id).vectors_id
        with damage_is_told(META):
            if not self.has("vectors", vectors_id):
                raise ValueError("no such vectors")
            record = self.meta_of("vectors", vectors_id, whole=False)[1]
            shape = int(record["n_items"]), int(record["dim"])
        return read_space(folder, meta, shape)

    def delete_spaces(self, vectors_id: str) -> None:
        """Delete every look at a vector set."""
        self.check_writable()
        for info in self.spaces(vectors_id):
            remove_folder(self.folder_of("space", info.id))


def _space_info(artifact_id: str, meta: dict[str, Any]) -> SpaceInfo:
    vectors_id = meta["vectors_id"]
    if not isinstance(vectors_id, str) or not is_artifact_id(vectors_id):
        raise ValueError("not an id")
    return SpaceInfo(artifact_id, vectors_id, time_from(meta["created"]))
