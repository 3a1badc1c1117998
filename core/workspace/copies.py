"""Artifacts and uploads in a second workspace, without a second time the disk where the system can."""

from __future__ import annotations

import os
import shutil
from pathlib import Path


def copy_folder(source: Path, target: Path) -> None:
    """Give a folder of finished files a second place.

    Files are linked where the system can, else copied. Nothing that is finished is ever written to (`files.write_file`
    replaces), so that neither place sees what happens in the other; but thirty copies of a workspace take the disk and
    the memory of one.

    Raises
    ------
    FileNotFoundError
        If the source was deleted meanwhile.
    """
    target.mkdir(parents=True, mode=0o700)
    with os.scandir(source) as entries:
        for entry in entries:
            if entry.is_file(follow_symlinks=False):
                _link(Path(entry.path), target / entry.name)


def _link(source: Path, target: Path) -> None:
    try:
        target.hardlink_to(source)
    except OSError:  # another disk, too many links, or a system without them
        shutil.copy2(source, target)
