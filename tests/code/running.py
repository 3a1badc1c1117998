"""Running a script the way a person does."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path


def run_script(script: str, folder: Path) -> list[str]:
    """Lines that a script prints when it is run as a file in a folder, apart from everything of ours."""
    (folder / "script.py").write_text(script, encoding="utf-8")
    environment = {**os.environ, "PYTHONIOENCODING": "utf-8", "PYTHONPATH": "", "OMP_NUM_THREADS": "1"}
    done = subprocess.run(
        [sys.executable, "script.py"], cwd=folder, env=environment, capture_output=True, text=True, encoding="utf-8"
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()
