"""The first screen is quick: nothing heavy is imported before it is drawn."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
HEAVY = ("gensim", "sklearn", "openTSNE", "scipy")
PROGRAM = f"""
import sys
import app
from streamlit.testing.v1 import AppTest
shown = AppTest.from_file("pages/shell.py", default_timeout=60).run()
assert not shown.exception, shown.exception
print(shown.session_state["w"], [name for name in {HEAVY!r} if name in sys.modules])
"""


def test_the_first_screen_is_a_sample_and_imports_nothing_heavy(tmp_path: Path) -> None:
    environment = {"E2V_DATA_DIR": str(tmp_path), "PATH": "", "HOME": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    assert done.stdout.strip() == "sample-words []", done.stderr[-2000:]
