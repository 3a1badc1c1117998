"""What bad files cost: each brought in a fresh process, with what the person is told, peak memory and processor time.

python -m tests.benchmarks.bad_files
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from core.errors import E2VError
from core.locales import translate
from tests.reading.bad_files import BAD_FILES
from tests.reading.bringing import bring

MB = 1_000_000


def main() -> None:
    """The table, one row a case."""
    print("| case | what the person is told | peak memory (MB) | CPU (s) |\n|---|---|---:|---:|")
    for number, bad in enumerate(BAD_FILES):
        with TemporaryDirectory() as folder:
            path = Path(folder) / "brought"
            path.write_bytes(bad.make())
            command = [sys.executable, "-m", "tests.benchmarks.bad_files", str(number), str(path)]
            found = json.loads(subprocess.run(command, capture_output=True, check=True, text=True).stdout)
        print(f"| {bad.case} | {found['told']} | {found['memory']:,.0f} | {found['cpu']:.2f} |", flush=True)


def one(number: int, path: Path) -> None:
    """One case: what is told, and what it took beyond the imports."""
    bad = BAD_FILES[number]
    started = time.process_time()
    with TemporaryDirectory() as folder:
        try:
            found = bring(path, bad.name, Path(folder))
            report = found.report
            odd = [] if report is None else [*report.dropped, *report.warnings]
            notes = "; ".join(translate("en", entry.reason, count=entry.count, example=entry.example) for entry in odd)
            told = f"read. {notes}" if notes else "read"
        except E2VError as error:
            told = translate("en", error.code, **error.params)
    print(json.dumps({"told": told, "memory": _peak_bytes() / MB, "cpu": time.process_time() - started}))


def _peak_bytes() -> float:
    """Most memory that this process ever had; not that of the process it was started by, which ``ru_maxrss`` counts."""
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmHWM:"):
            return 1_024 * float(line.split()[1])
    raise OSError("needs Linux")


if __name__ == "__main__":
    if len(sys.argv) > 1:
        one(int(sys.argv[1]), Path(sys.argv[2]))
    else:
        main()
