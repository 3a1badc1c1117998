"""Reading artifact folders: which there are, whether they are whole, and their members."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import polars as pl
from numpy.typing import DTypeLike, NDArray

from core.errors import WorkspaceError
from core.workspace.files import MANIFEST, META, read_json
from core.workspace.ids import is_artifact_id

VERSION = 1
"""Of the folder layout; artifacts of later versions are refused."""

DAMAGE = (OSError, EOFError, ValueError, TypeError, KeyError, OverflowError)
"""What damaged or made-up members cause when they are opened (and polars' own errors and panics)."""


@contextmanager
def damage_is_told(member: str) -> Iterator[None]:
    """Turn whatever a damaged member causes into one clear `WorkspaceError`."""
    try:
        yield
    except FileNotFoundError as error:
        raise WorkspaceError("errors-artifact-damaged", member=member) from error
    except (*DAMAGE, pl.exceptions.PolarsError, pl.exceptions.PanicException) as error:
        if isinstance(error, WorkspaceError):
            raise
        raise WorkspaceError("errors-artifact-damaged", member=member) from error


def artifact_ids(parent: Path) -> list[str]:
    """Ids of the artifacts in a folder, in no special order."""
    try:
        with os.scandir(parent) as entries:
            return [entry.name for entry in entries if is_artifact_id(entry.name)]
    except FileNotFoundError:
        return []


def read_meta(folder: Path) -> dict[str, Any]:
    """The ``meta.json`` of an artifact.

    Raises
    ------
    WorkspaceError
        ``errors-artifact-missing``, ``errors-artifact-damaged`` or ``errors-workspace-newer``.
    """
    if not folder.is_dir():
        raise WorkspaceError("errors-artifact-missing")
    with damage_is_told(META):
        meta = read_json(folder / META)
        version = int(meta["version"])
    if version > VERSION:
        raise WorkspaceError("errors-workspace-newer", version=version, supported=VERSION)
    return meta


def read_manifest(folder: Path) -> dict[str, dict[str, Any]]:
    """Members of an artifact with size and sha256.

    Raises
    ------
    WorkspaceError
        ``errors-artifact-damaged``.
    """
    with damage_is_told(MANIFEST):
        members = read_json(folder / MANIFEST)["members"]
        return {str(name): {"size": int(m["size"]), "sha256": str(m["sha256"])} for name, m in members.items()}


def check_sizes(folder: Path) -> None:
    """Check that every member is there with the size that the manifest tells.

    Raises
    ------
    WorkspaceError
        ``errors-artifact-damaged`` with the member.
    """
    for name, expected in read_manifest(folder).items():
        with damage_is_told(name):
            if (folder / name).stat().st_size != expected["size"]:
                raise ValueError("size differs from the manifest")


def check_hashes(folder: Path) -> None:
    """Check that the members are exactly those of the manifest, with their hashes.

    Raises
    ------
    WorkspaceError
        ``errors-artifact-damaged`` with the member.
    """
    manifest = read_manifest(folder)
    for name in sorted({path.name for path in folder.iterdir()} - {MANIFEST, META} | set(manifest)):
        with damage_is_told(name), (folder / name).open("rb") as file:
            if hashlib.file_digest(file, "sha256").hexdigest() != manifest[name]["sha256"]:
                raise ValueError("content differs from the manifest")


def is_whole(folder: Path) -> bool:
    """Whether an artifact can be read and its members have their sizes."""
    try:
        read_meta(folder)
        check_sizes(folder)
    except WorkspaceError:
        return False
    return True


def read_array(folder: Path, name: str, dtype: DTypeLike, ndim: int) -> NDArray[Any]:
    """A member as a read-only memory map.

    Raises
    ------
    WorkspaceError
        ``errors-artifact-damaged`` if it isn't a C-ordered array of this dtype and number of dimensions.
    """
    with damage_is_told(name):
        array = np.load(folder / name, mmap_mode="r", allow_pickle=False)
        if array.dtype != np.dtype(dtype) or array.ndim != ndim or not array.flags.c_contiguous:
            raise ValueError(f"expected {np.dtype(dtype)} with {ndim} dimensions")
        # Plain ndarray: np.memmap's own __array_finalize__ makes every small view slow.
        plain: NDArray[Any] = array.view(np.ndarray)
        return plain


def read_table(folder: Path, name: str, height: int) -> pl.DataFrame:
    """A member as a table of ``height`` rows.

    Raises
    ------
    WorkspaceError
        ``errors-artifact-damaged``.
    """
    with damage_is_told(name):
        source = pl.scan_parquet(folder / name, glob=False, hive_partitioning=False)
        # The footer is asked first: a small hostile file can claim a billion rows.
        if source.select(pl.len()).collect().item() != height:
            raise ValueError(f"expected {height} rows")
        return source.collect()
