"""Run by `test_writing`: saves artifacts in child processes that are killed at each step of the writing.

Prints, for every step, the writer's exit code and what a reader sees then: ``nothing``, ``whole`` or ``half``. Nothing
here uses polars' threads before the fork.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from typing import Any

import numpy as np

from core.types import ProjectionSettings
from core.types.projection import Projection
from core.workspace import Workspace, open_workspace
from core.workspace.artifacts import artifact_ids, is_whole

STEPS = ("fsync", "replace", "rename", "mkdir", "open")


def killed_at(step: int) -> None:
    """From now on, the process dies just before its ``step``-th call that changes the disk."""
    left = step

    def counting(call: Callable[..., Any]) -> Callable[..., Any]:
        def counted(*args: Any, **kwargs: Any) -> Any:
            nonlocal left
            left -= 1
            if left == 0:
                os.kill(os.getpid(), signal.SIGKILL)
            return call(*args, **kwargs)

        return counted

    for name in STEPS:
        setattr(os, name, counting(getattr(os, name)))


def save(workspace: Workspace, vectors_id: str) -> None:
    """Something with two members."""
    coordinates = np.ones((50, 2), np.float32)
    made = Projection(coordinates, np.arange(50, dtype=np.int32), ProjectionSettings())
    workspace.save_projection(made, vectors_id=vectors_id)


def main() -> None:
    """Kill at step 1, 2, 3 … until the writer gets through."""
    workspace, vectors_id = open_workspace(sys.argv[1]), sys.argv[2]
    for step in range(1, 100):
        child = os.fork()
        if child == 0:
            killed_at(step)
            save(workspace, vectors_id)
            os._exit(0)
        _, code = os.waitpid(child, 0)
        ids = artifact_ids(workspace.path / "projections")
        wholes = [is_whole(workspace.path / "projections" / found) for found in ids]
        print(code, "half" if False in wholes else "whole" if wholes else "nothing", flush=True)
        for found in ids:
            workspace.delete_artifact("projection", found)
        if code == 0:
            return


if __name__ == "__main__":
    main()
