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
    TuningInfo,
    VectorsInfo,
    WorkspaceInfo,
    uploads_of,
)
from core.workspace.workspace import Workspace

__all__ = [
    "CorpusInfo",
    "EvaluationInfo",
    "Kind",
    "ProjectionInfo",
    "TuningInfo",
    "VectorsInfo",
    "Workspace",
    "WorkspaceInfo",
    "artifact_id",
    "build_sample",
    "create_workspace",
    "expire_workspaces",
    "import_workspace",
    "is_exported",
    "list_workspaces",
    "open_workspace",
    "sample_workspaces",
    "uploads_of",
]
