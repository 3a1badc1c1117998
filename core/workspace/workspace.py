"""A workspace's corpora, vectors and projections: save, list, open, find, delete; measurements in `measured`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import IO, Any

from core.errors import WorkspaceError
from core.evidence import EvidenceIndex
from core.types import (
    Corpus,
    Frames,
    Model,
    Projection,
    ProjectionSettings,
    TrainingSettings,
    VectorSet,
)
from core.workspace import archive, codecs, identity
from core.workspace.artifacts import artifact_ids, damage_is_told
from core.workspace.files import META, remove_folder
from core.workspace.ids import clean_name
from core.workspace.infos import (
    FOLDERS,
    CorpusInfo,
    Kind,
    ProjectionInfo,
    VectorsInfo,
    corpus_info,
    projection_info,
    uploads_of,
    vectors_info,
)
from core.workspace.intrinsics import Intrinsics
from core.workspace.measured import Measured
from core.workspace.spaces import Spaces
from core.workspace.stabilities import Stabilities


class Workspace(Intrinsics, Measured, Spaces, Stabilities):
    """Everything one person made. See `WorkspaceFolder` for what a workspace is on disk.

    Loading raises `WorkspaceError` (``errors-artifact-missing``, ``errors-artifact-damaged``); saving raises
    `WorkspaceError` (``errors-workspace-read-only``, ``errors-workspace-missing``) and `LimitError`
    (``errors-workspace-full``). Saving what is there already writes nothing.
    """

    def save_corpus(self, corpus: Corpus, *, name: str, origin: dict[str, Any]) -> str:
        """Keep a corpus; returns its id.

        Parameters
        ----------
        origin
            Where it came from, JSON. With ``uploads`` (ids), ``settings`` (JSON) and perhaps ``catalogue`` (id) the
            same request finds it again (`find_corpus`).
        """
        meta = {"name": clean_name(name), "origin": origin}
        places = corpus.tokens.nbytes if corpus.n_tokens >= codecs.PLACES_FROM_TOKENS else 0
        size = corpus.tokens.nbytes + places + corpus.offsets.nbytes + corpus.items.table.estimated_size()
        return self.save(
            "corpus",
            identity.corpus_id(corpus, origin),
            int(size),
            meta,
            lambda writer: codecs.write_corpus(writer, corpus),
        )

    def corpora(self) -> list[CorpusInfo]:
        """All corpora, oldest first."""
        return self.infos("corpus", corpus_info)

    def corpus_info(self, corpus_id: str) -> CorpusInfo:
        """The record of one corpus."""
        return self.info("corpus", corpus_id, corpus_info)

    def corpus(self, corpus_id: str) -> Corpus:
        """A corpus, its arrays memory-mapped read-only."""
        return codecs.read_corpus(*self.meta_of("corpus", corpus_id))

    def evidence(self, corpus_id: str) -> EvidenceIndex:
        """Where each item of a corpus is: kept with a large corpus, worked out of a small one."""
        folder, meta = self.meta_of("corpus", corpus_id)
        corpus, places = codecs.read_corpus(folder, meta), codecs.read_places(folder)
        with damage_is_told(codecs.PLACES):
            return EvidenceIndex(corpus, places)

    def find_corpus(
        self, uploads: Sequence[str], settings: identity.HasJson | dict[str, Any], catalogue: str | None = None
    ) -> str | None:
        """The corpus that reading these uploads with these settings gave, if it is here."""
        return self.found("corpus", identity.reading_id("corpus", uploads, settings, catalogue))

    def save_vectors(self, vectors: VectorSet, *, name: str, origin: dict[str, Any]) -> str:
        """Keep an imported vector set; returns its id. ``origin`` as for `save_corpus`, and ``item_kind``."""
        meta = {
            "name": clean_name(name),
            "origin": origin,
            "kind": "imported",
            "corpus_id": None,
            "settings": None,
            "stopped": False,
            "item_kind": str(origin.get("item_kind", "vectors")),
        }
        size = vectors.matrix.nbytes + vectors.items.table.estimated_size()
        return self.save(
            "vectors",
            identity.imported_id(vectors, origin),
            int(size),
            meta,
            lambda writer: codecs.write_vectors(writer, vectors),
        )

    def find_vectors(
        self, uploads: Sequence[str], settings: identity.HasJson | dict[str, Any], catalogue: str | None = None
    ) -> str | None:
        """The vector set that reading these uploads with these settings gave, if it is here."""
        return self.found("vectors", identity.reading_id("vectors", uploads, settings, catalogue))

    def save_model(self, model: Model, *, name: str, corpus_id: str) -> str:
        """Keep a trained model; returns its vectors' id."""
        meta = {
            "name": clean_name(name),
            "kind": "model",
            "corpus_id": corpus_id,
            "item_kind": self.corpus_info(corpus_id).kind,
        }
        frames = 0 if model.frames is None else model.frames.n_bytes
        size = 2 * model.output.nbytes + frames + model.vectors.items.table.estimated_size()
        return self.save(
            "vectors",
            identity.model_id(model, corpus_id),
            int(size),
            meta,
            lambda writer: codecs.write_model(writer, model),
        )

    def find_model(self, corpus_id: str, settings: TrainingSettings) -> str | None:
        """The model that training this corpus with these settings to the end gave, if it is here."""
        return self.found("vectors", identity.training_id(corpus_id, settings))

    def vector_sets(self) -> list[VectorsInfo]:
        """All vector sets, trained and imported, oldest first."""
        corpora = set(artifact_ids(self.path / FOLDERS["corpus"]))
        return [_known_corpus(info, corpora) for info in self.infos("vectors", vectors_info)]

    def vectors_info(self, vectors_id: str) -> VectorsInfo:
        """The record of one vector set."""
        corpora = set(artifact_ids(self.path / FOLDERS["corpus"]))
        return _known_corpus(self.info("vectors", vectors_id, vectors_info), corpora)

    def vectors(self, vectors_id: str) -> VectorSet:
        """A vector set (of a model: its input vectors), the matrix memory-mapped read-only."""
        return codecs.read_vectors(*self.meta_of("vectors", vectors_id))

    def model(self, vectors_id: str) -> Model:
        """A trained model, matrices memory-mapped read-only.

        Raises
        ------
        WorkspaceError
            ``errors-not-a-model`` for an imported vector set.
        """
        if self.vectors_info(vectors_id).kind != "model":
            raise WorkspaceError("errors-not-a-model")
        return codecs.read_model(*self.meta_of("vectors", vectors_id))

    def frames(self, vectors_id: str) -> Frames | None:
        """The epoch frames of a model, memory-mapped; None where there are none."""
        folder, meta = self.meta_of("vectors", vectors_id)
        with damage_is_told(META):
            n_items, dim = int(meta["n_items"]), int(meta["dim"])
        return codecs.read_frames(folder, n_items, dim)

    def save_projection(self, projection: Projection, *, vectors_id: str) -> str:
        """Keep a projection; returns its id. Raises also ``errors-artifact-missing`` if the vectors are gone."""
        size = projection.coordinates.nbytes + projection.rows.nbytes
        return self.save_of_vectors(
            "projection",
            identity.projection_id(projection, vectors_id),
            size,
            {"vectors_id": vectors_id},
            lambda writer: codecs.write_projection(writer, projection),
        )

    def find_projection(self, vectors_id: str, settings: ProjectionSettings) -> str | None:
        """The projection of these vectors with these settings, if it is here and was not stopped early."""
        return self.found("projection", identity.projecting_id(vectors_id, settings))

    def projections(self, vectors_id: str | None = None) -> list[ProjectionInfo]:
        """The projections of a vector set (None: all), oldest first."""
        infos = self.infos("projection", projection_info)
        return [info for info in infos if vectors_id in (None, info.vectors_id)]

    def projection_info(self, projection_id: str) -> ProjectionInfo:
        """The record of one projection."""
        return self.info("projection", projection_id, projection_info)

    def projection(self, projection_id: str) -> Projection:
        """A projection, its arrays memory-mapped read-only."""
        return codecs.read_projection(*self.meta_of("projection", projection_id))

    def delete_artifact(self, kind: Kind, artifact_id: str) -> None:
        """Delete an artifact; with vectors go their maps and what was measured of them, with a corpus its measurements.

        Models outlive their corpus.
        """
        self.check_writable()
        remove_folder(self.folder_of(kind, artifact_id))
        if kind == "corpus":
            self.delete_measurements(artifact_id)
        if kind == "vectors":
            self.delete_intrinsics(artifact_id)
            for info in self.projections(artifact_id):
                remove_folder(self.folder_of("projection", info.id))
            self.delete_stabilities(artifact_id)
            self.delete_spaces(artifact_id)

    def used_uploads(self) -> set[str]:
        """The uploads that a corpus or a vector set was read from, those with names among them."""
        infos: list[CorpusInfo | VectorsInfo] = [*self.corpora(), *self.vector_sets()]
        return {upload_id for info in infos for upload_id in uploads_of(info)}

    def export_zip(self, stream: IO[bytes]) -> None:
        """Write the whole workspace (uploads and artifacts) as a zip; the stream needn't be seekable."""
        archive.write_zip(self.path, stream)


def _known_corpus(info: VectorsInfo, corpora: set[str]) -> VectorsInfo:
    return info if info.corpus_id in corpora else replace(info, corpus_id=None)
