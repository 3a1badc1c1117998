"""What sets found out about vectors: analogies and similarities, kept with the vectors they were asked of."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from core.intrinsic.analogies import AnalogyReport
from core.intrinsic.asking import Report
from core.intrinsic.shipped import SHIPPED_FOR, SetTask
from core.workspace import intrinsic_codecs as codecs
from core.workspace.files import remove_folder
from core.workspace.identity import intrinsic_id
from core.workspace.ids import clean_name, is_artifact_id
from core.workspace.infos import time_from
from core.workspace.listing import Listing
from core.workspace.measured_checks import whole


@dataclass(frozen=True, slots=True)
class IntrinsicInfo:
    """A measurement with a set, in a list.

    Parameters
    ----------
    task
        ``"analogies"`` or ``"similarity"``.
    name
        What the person calls the set; ``""`` for pasted text and for sets that ship.
    set_hash
        SHA-256 of the set's content: `core.intrinsic.shipped_name` knows those that ship.
    top
        Among how many of the most frequent items names were looked for.
    n_questions, n_known
        Questions or pairs of the set, and those whose names are all known.
    """

    id: str
    vectors_id: str
    created: datetime
    task: SetTask
    name: str
    set_hash: str
    top: int
    n_questions: int
    n_known: int


class Intrinsics(Listing):
    """Measurements of the vectors of a workspace with sets.

    Saving and loading raise as in `core.workspace.Workspace`; saving also ``errors-artifact-missing`` if the vectors
    are gone.
    """

    def save_intrinsic(self, report: Report, *, vectors_id: str, set_hash: str, top: int, name: str = "") -> str:
        """Keep a measurement; returns its id.

        Parameters
        ----------
        report
            Of the whole set: one that was stopped early can't be kept.
        vectors_id, set_hash, top
            As asked for: the same request finds it again (`find_intrinsic`).
        name
            What the set is called.
        """
        task: SetTask = "analogies" if isinstance(report, AnalogyReport) else "similarity"
        meta = {"vectors_id": vectors_id, "task": task, "set_hash": set_hash, "top": top, "name": clean_name(name)}
        return self.save_of_vectors(
            "intrinsic",
            intrinsic_id(vectors_id, task, set_hash, top),
            codecs.n_bytes(report),
            meta,
            lambda writer: codecs.write_intrinsic(writer, report),
        )

    def find_intrinsic(self, vectors_id: str, task: SetTask, set_hash: str, top: int) -> str | None:
        """The measurement of these vectors with this set, if it is here."""
        return self.found("intrinsic", intrinsic_id(vectors_id, task, set_hash, top))

    def intrinsics(self, vectors_id: str | None = None) -> list[IntrinsicInfo]:
        """The measurements of a vector set (None: all), oldest first."""
        return [info for info in self.infos("intrinsic", intrinsic_info) if vectors_id in (None, info.vectors_id)]

    def intrinsic_info(self, artifact_id: str) -> IntrinsicInfo:
        """The record of one measurement."""
        return self.info("intrinsic", artifact_id, intrinsic_info)

    def intrinsic(self, artifact_id: str) -> Report:
        """A measurement."""
        return codecs.read_intrinsic(*self.meta_of("intrinsic", artifact_id))

    def delete_intrinsics(self, vectors_id: str) -> None:
        """Delete everything that was measured of a vector set."""
        self.check_writable()
        for info in self.intrinsics(vectors_id):
            remove_folder(self.folder_of("intrinsic", info.id))


def intrinsic_info(artifact_id: str, meta: dict[str, Any]) -> IntrinsicInfo:
    """The record of a measurement. Raises KeyError, TypeError or ValueError if ``meta`` is damaged."""
    vectors_id, set_hash, task = meta["vectors_id"], meta["set_hash"], meta["task"]
    if not isinstance(vectors_id, str) or not is_artifact_id(vectors_id) or task not in SHIPPED_FOR:
        raise ValueError("no vectors, or an unknown task")
    if not isinstance(set_hash, str) or len(bytes.fromhex(set_hash)) != codecs.HASH_BYTES:
        raise ValueError("not a hash")
    return IntrinsicInfo(
        id=artifact_id,
        vectors_id=vectors_id,
        created=time_from(meta["created"]),
        task=task,
        name=clean_name(str(meta["name"])),
        set_hash=set_hash,
        top=whole(meta["top"]),
        n_questions=whole(meta["n_questions"]),
        n_known=whole(meta["n_known"]),
    )
