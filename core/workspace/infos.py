"""What a workspace holds, told without opening it: one small record per artifact, read from its ``meta.json``."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Literal

from core.recommend.evaluation.protocol import Protocol
from core.recommend.scorers import SCORER_NAMES
from core.types import ProjectionSettings, TrainingSettings
from core.workspace.ids import clean_name, is_artifact_id

Kind = Literal["corpus", "vectors", "projection", "evaluation", "tuning", "contrast", "stability", "intrinsic", "space"]
FOLDERS: dict[Kind, str] = {
    "corpus": "corpora",
    "vectors": "vectors",
    "projection": "projections",
    "evaluation": "evaluations",
    "tuning": "tunings",
    "contrast": "contrasts",
    "intrinsic": "intrinsic",
    "stability": "stabilities",
    "space": "spaces",
}


@dataclass(frozen=True, slots=True)
class WorkspaceInfo:
    """A workspace in a list. ``touched`` is when it was last opened or changed (to about ten minutes)."""

    id: str
    name: str
    created: datetime
    touched: datetime
    read_only: bool = False


@dataclass(frozen=True, slots=True)
class CorpusInfo:
    """A corpus in a list. ``kind`` is ``"words"``, ``"playlists"`` or ``"sessions"``; ``meta`` the whole record."""

    id: str
    name: str
    created: datetime
    n_sequences: int
    n_items: int
    n_tokens: int
    kind: str
    meta: dict[str, Any]


@dataclass(frozen=True, slots=True)
class VectorsInfo:
    """A vector set in a list.

    Parameters
    ----------
    kind
        ``"model"`` if trained here, else ``"imported"``.
    corpus_id
        Of a model, if its corpus is still there.
    settings
        Of a model, as JSON; `training_settings` gives them back as an object.
    item_kind
        ``"words"``, ``"playlists"``, ``"sessions"`` or ``"vectors"``.
    stopped
        True if training was stopped early and the result kept.
    """

    id: str
    name: str
    kind: Literal["model", "imported"]
    created: datetime
    n_items: int
    dim: int
    corpus_id: str | None
    settings: dict[str, Any] | None
    item_kind: str
    stopped: bool
    meta: dict[str, Any]

    @property
    def training_settings(self) -> TrainingSettings | None:
        """The settings a model was trained with."""
        return None if self.settings is None else TrainingSettings(**self.settings)


@dataclass(frozen=True, slots=True)
class ProjectionInfo:
    """A projection in a list. ``meta`` holds quality, facts and notes as JSON."""

    id: str
    vectors_id: str
    method: str
    settings: ProjectionSettings
    created: datetime
    n_points: int
    dim: int
    meta: dict[str, Any]


@dataclass(frozen=True, slots=True)
class EvaluationInfo:
    """A measurement in a list.

    Parameters
    ----------
    settings
        That the measured vectors were trained with.
    protocol
        As asked for.
    winner, hr10
        The best scorer, and its HR@10.
    n_test
        Test lists.
    """

    id: str
    corpus_id: str
    created: datetime
    settings: TrainingSettings
    protocol: Protocol
    winner: str
    hr10: float
    n_test: int
    meta: dict[str, Any]


@dataclass(frozen=True, slots=True)
class TuningInfo:
    """A tuning in a list: the settings it was ``given``, the best ``settings`` it found, whether it was ``stopped``."""

    id: str
    corpus_id: str
    created: datetime
    given: TrainingSettings
    settings: TrainingSettings
    protocol: Protocol
    stopped: bool
    meta: dict[str, Any]


@dataclass(frozen=True, slots=True)
class ContrastInfo:
    """A comparison of windows and orders in a list, and the corpus that it is of."""

    id: str
    corpus_id: str
    created: datetime


@dataclass(frozen=True, slots=True)
class StabilityInfo:
    """A measurement of what stays with other seeds in a list.

    Parameters
    ----------
    vectors_id
        Of the model.
    n_runs
        How many other trainings.
    mean
        Share of neighbours that stay, 0 to 1.
    """

    id: str
    vectors_id: str
    created: datetime
    n_runs: int
    mean: float


def uploads_of(info: CorpusInfo | VectorsInfo) -> set[str]:
    """The uploads that this was read from, the one with names among them; none where the record is made up."""
    origin = info.meta.get("origin")
    told = origin if isinstance(origin, dict) else {}
    uploads = told.get("uploads")
    found = [*(uploads if isinstance(uploads, list) else ()), told.get("catalogue")]
    return {upload_id for upload_id in found if isinstance(upload_id, str) and is_artifact_id(upload_id)}


def time_text(moment: datetime) -> str:
    """A time as it is kept: ISO 8601, UTC, microseconds."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def time_from(text: str) -> datetime:
    """A kept time. Raises ValueError if it isn't one."""
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError("time without a zone")
    return moment


def corpus_info(artifact_id: str, meta: dict[str, Any]) -> CorpusInfo:
    """The record of a corpus. Raises KeyError, TypeError or ValueError if ``meta`` is damaged."""
    return CorpusInfo(
        id=artifact_id,
        name=clean_name(str(meta["name"])),
        created=time_from(meta["created"]),
        n_sequences=int(meta["n_sequences"]),
        n_items=int(meta["n_items"]),
        n_tokens=int(meta["n_tokens"]),
        kind=str(meta["report"]["kind"]),
        meta=meta,
    )


def vectors_info(artifact_id: str, meta: dict[str, Any]) -> VectorsInfo:
    """The record of a vector set. Raises KeyError, TypeError or ValueError if ``meta`` is damaged."""
    settings = meta["settings"]
    if settings is not None:
        TrainingSettings(**settings)
    if meta["kind"] not in ("model", "imported"):
        raise ValueError("unknown kind of vectors")
    return VectorsInfo(
        id=artifact_id,
        name=clean_name(str(meta["name"])),
        kind=meta["kind"],
        created=time_from(meta["created"]),
        n_items=int(meta["n_items"]),
        dim=int(meta["dim"]),
        corpus_id=meta["corpus_id"],
        settings=settings,
        item_kind=str(meta["item_kind"]),
        stopped=bool(meta["stopped"]),
        meta=meta,
    )


def projection_info(artifact_id: str, meta: dict[str, Any]) -> ProjectionInfo:
    """The record of a projection. Raises KeyError, TypeError or ValueError if ``meta`` is damaged."""
    settings = projection_settings(meta["settings"])
    return ProjectionInfo(
        id=artifact_id,
        vectors_id=str(meta["vectors_id"]),
        method=settings.method,
        settings=settings,
        created=time_from(meta["created"]),
        n_points=int(meta["n_points"]),
        dim=int(meta["dim"]),
        meta=meta,
    )


def evaluation_info(artifact_id: str, meta: dict[str, Any]) -> EvaluationInfo:
    """The record of a measurement. Raises KeyError, TypeError or ValueError if ``meta`` is damaged."""
    return EvaluationInfo(
        id=artifact_id,
        corpus_id=_artifact_id(meta["corpus_id"]),
        created=time_from(meta["created"]),
        settings=TrainingSettings(**meta["settings"]),
        protocol=Protocol(**meta["protocol"]),
        winner=_scorer(meta["winner"]),
        hr10=float(meta["hr10"]),
        n_test=int(meta["facts"]["n_test"]),
        meta=meta,
    )


def tuning_info(artifact_id: str, meta: dict[str, Any]) -> TuningInfo:
    """The record of a tuning. Raises KeyError, TypeError or ValueError if ``meta`` is damaged."""
    return TuningInfo(
        id=artifact_id,
        corpus_id=_artifact_id(meta["corpus_id"]),
        created=time_from(meta["created"]),
        given=TrainingSettings(**meta["given"]),
        settings=TrainingSettings(**meta["settings"]),
        protocol=Protocol(**meta["protocol"]),
        stopped=bool(meta["facts"]["stopped"]),
        meta=meta,
    )


def contrast_info(artifact_id: str, meta: dict[str, Any]) -> ContrastInfo:
    """The record of a comparison. Raises KeyError, TypeError or ValueError if ``meta`` is damaged."""
    return ContrastInfo(artifact_id, _artifact_id(meta["corpus_id"]), time_from(meta["created"]))


def stability_info(artifact_id: str, meta: dict[str, Any]) -> StabilityInfo:
    """The record of what stays with other seeds. Raises KeyError, TypeError or ValueError if ``meta`` is damaged."""
    mean = float(meta["mean"])
    if not 0 <= mean <= 1:
        raise ValueError("not a share")
    vectors_id, seeds = _artifact_id(meta["vectors_id"]), list(meta["seeds"])
    return StabilityInfo(artifact_id, vectors_id, time_from(meta["created"]), len(seeds), mean)


def _artifact_id(text: Any) -> str:
    if not isinstance(text, str) or not is_artifact_id(text):
        raise ValueError("not an id")
    return text


def _scorer(name: Any) -> str:
    if name not in SCORER_NAMES:
        raise ValueError("unknown scorer")
    return str(name)


def projection_settings(value: dict[str, Any]) -> ProjectionSettings:
    """Settings from their JSON. Raises TypeError or ValueError if they aren't settings."""
    settings = ProjectionSettings(**{**value, "axes": tuple(int(axis) for axis in value["axes"])})
    if settings.method not in ("pca", "tsne"):
        raise ValueError("unknown method")
    return settings
