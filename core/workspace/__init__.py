"""Workspaces: everything a person made, as folders of plain files. No pickle anywhere."""

from core.workspace.archive import is_exported
from core.workspace.home import (
    build_sample,
    create_workspace,
    expire_workspaces,
    list_workspaces,
    open_workspace,
    sample_workspaces,
)
from core.workspace.ids import artifact_id
from core.workspace.imports import import_workspace
from core.workspace.infos import (
    CorpusInfo,
    EvaluationInfo,
    Kind,
    ProjectionInfo,
    StabilityInfo,
    TuningInfo,
    VectorsInfo,
    WorkspaceInfo,
    uploads_of,
)
from core.workspace.leading import Lead, lead, lead_of, lead_stamp, stop_leading
from core.workspace.rooms import close_room, open_room, rooms_of
from core.workspace.shared import Shared, shared_by
from core.workspace.workspace import Workspace

__all__ = [
    "CorpusInfo",
    "EvaluationInfo",
    "Kind",
    "Lead",
    "ProjectionInfo",
    "Shared",
    "StabilityInfo",
    "TuningInfo",
    "VectorsInfo",
    "Workspace",
    "WorkspaceInfo",
    "artifact_id",
    "build_sample",
    "close_room",
    "create_workspace",
    "expire_workspaces",
    "import_workspace",
    "is_exported",
    "lead",
    "lead_of",
    "lead_stamp",
    "list_workspaces",
    "open_room",
    "open_workspace",
    "rooms_of",
    "sample_workspaces",
    "shared_by",
    "stop_leading",
    "uploads_of",
]
