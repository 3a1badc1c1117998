"""Run a script in a process of its own and tell its CPU seconds and peak memory."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
HARNESS = """
import json, resource, sys
from pathlib import Path

path = Path(sys.argv[1])
clock = []

def seconds():
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime

def begin():
    clock.append(seconds())

%s

cpu = seconds() - clock[0]
status = Path("/proc/self/status")
if status.exists():
    # ru_maxrss would count what the parent held when it forked.
    kilobytes = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM")).split()[1]
else:
    kilobytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(json.dumps({"cpu": cpu, "memory_mb": int(kilobytes) / 1024}))
"""


@dataclass(frozen=True, slots=True)
class Measured:
    """CPU seconds (user and system, all threads) after ``begin()``, and peak resident memory of the whole process."""

    cpu: float
    memory_mb: float


def measured(script: str, path: Path, *, runs: int) -> Measured:
    """The run with the fewest CPU seconds.

    Parameters
    ----------
    script
        Python; ``path`` is there, and ``begin()`` is to be called once everything is imported.
    path
        What to work on.
    runs
        How often.
    """
    found = []
    for _ in range(runs):
        done = subprocess.run(
            [sys.executable, "-c", HARNESS % script, str(path)], cwd=ROOT, capture_output=True, text=True, check=True
        )
        found.append(Measured(**json.loads(done.stdout.splitlines()[-1])))
    return min(found, key=lambda run: run.cpu)
