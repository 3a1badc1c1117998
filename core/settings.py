"""Limits and settings, read once from the environment; the only module that looks there."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import lru_cache
from pathlib import Path

MB = 1_000_000
GB = 1_000_000_000


@dataclass(frozen=True, slots=True)
class Settings:
    """Every setting, with the default of a person's own machine.

    Each field can be set through the environment variable ``E2V_`` + its name in capitals, for example
    ``E2V_MAX_UPLOAD_BYTES=50000000``. ``E2V_SHARED=1`` chooses the public-server profile (`SHARED_PROFILE`).
    Sizes are in bytes, times in seconds, unless the name says otherwise.

    ``max_upload_bytes`` is for one file. ``max_session_upload_bytes`` (one visit, at least one file) and
    ``max_server_upload_bytes`` (all visits, at least one visit) are for what is on its way or waits in the server's
    memory to be taken by a page.
    """

    data_dir: str = ""
    shared: bool = False
    expiry_days: int = 0
    max_upload_bytes: int = 200 * MB
    max_session_upload_bytes: int = 400 * MB
    max_server_upload_bytes: int = 1 * GB
    max_unpacked_bytes: int = 1 * GB
    max_columns: int = 200
    max_cell_chars: int = 10_000
    max_tokens: int = 50_000_000
    max_vocabulary: int = 500_000
    max_token_chars: int = 100
    max_sequence_items: int = 10_000
    max_vector_rows: int = 1_000_000
    max_vector_dim: int = 1_024
    max_vector_bytes: int = 2 * GB
    max_tsne_items: int = 50_000
    max_workspace_bytes: int = 5 * GB
    max_fit_seconds: int = 10
    max_list_cells: int = 10_000_000_000
    max_job_memory_bytes: int = 8 * GB
    max_read_memory_bytes: int = 2 * GB
    read_cpu_seconds: int = 60
    read_seconds: int = 600
    train_seconds: int = 3_600
    project_seconds: int = 1_800
    evaluate_seconds: int = 3_600
    tune_seconds: int = 14_400
    stability_seconds: int = 14_400
    max_stability_runs: int = 9
    measure_seconds: int = 1_800
    concurrent_jobs: int = 2
    queued_jobs: int = 50
    job_niceness: int = 10


SHARED_PROFILE: Mapping[str, int] = {
    "expiry_days": 7,
    "max_upload_bytes": 50 * MB,
    "max_session_upload_bytes": 100 * MB,
    "max_server_upload_bytes": 400 * MB,
    "max_unpacked_bytes": 100 * MB,
    "max_tokens": 5_000_000,
    "max_workspace_bytes": 500 * MB,
    "max_fit_seconds": 5,
    "max_list_cells": 1_000_000_000,
    "max_job_memory_bytes": 2 * GB,
    "read_seconds": 300,
    "train_seconds": 300,
    "project_seconds": 300,
    "evaluate_seconds": 600,
    "tune_seconds": 900,
    "stability_seconds": 900,
    "max_stability_runs": 4,
    "measure_seconds": 300,
    "concurrent_jobs": 1,
}


def settings_from(environ: Mapping[str, str]) -> Settings:
    """Settings as an environment asks for them.

    Raises
    ------
    ValueError
        If a number isn't one. The message names the variable.
    """
    shared = environ.get("E2V_SHARED", "").lower() in {"1", "true", "yes", "on"}
    values: dict[str, str | int | bool] = dict(SHARED_PROFILE) if shared else {}
    values["shared"] = shared
    for field in fields(Settings):
        raw = environ.get(f"E2V_{field.name.upper()}")
        if raw is None or field.name == "shared":
            continue
        if field.type == "str":
            values[field.name] = raw
            continue
        try:
            values[field.name] = int(raw)
        except ValueError as error:
            raise ValueError(f"E2V_{field.name.upper()} must be a whole number, not {raw!r}") from error
    return Settings(**values)  # type: ignore[arg-type]


def environment_of(settings: Settings, data_dir: Path) -> dict[str, str]:
    """This process's environment with other settings: for child processes, which then read the same."""
    own = {f"E2V_{field.name.upper()}": str(getattr(settings, field.name)) for field in fields(settings)}
    return {**os.environ, **own, "E2V_DATA_DIR": str(data_dir.resolve())}


@lru_cache(maxsize=1)
def settings() -> Settings:
    """The settings of this process."""
    return settings_from(os.environ)


def data_dir() -> Path:
    """Folder of all workspaces: ``E2V_DATA_DIR``, else the platform's user data folder. Made if missing."""
    chosen = settings().data_dir
    if chosen:
        folder = Path(chosen)
    else:
        from platformdirs import user_data_path

        folder = user_data_path("everything2vec", appauthor=False)
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return folder


def terminal_locale() -> str:
    """The locale that the terminal asks for, such as ``kk_KZ.UTF-8``; ``""`` where it asks for none."""
    return next((os.environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(name)), "")
