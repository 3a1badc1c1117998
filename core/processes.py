"""Our child processes: what they inherit and what they may take (priority, threads, memory, time)."""

from __future__ import annotations

import faulthandler
import math
import os
import sys
from pathlib import Path

from core.settings import Settings, environment_of

ROOT = Path(__file__).resolve().parents[1]
MAX_THREADS = 8
THREAD_SETTINGS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "POLARS_MAX_THREADS")
GRACE_SECONDS = 30


def child_environment(settings: Settings, data_dir: Path) -> dict[str, str]:
    """Environment of a child process of ours.

    The server's own, with these settings and this data folder, this code to import, and a bounded number of threads
    that wait without spinning (spinning, a 500-point t-SNE took 136 s on a busy machine).
    """
    threads = str(min(MAX_THREADS, os.cpu_count() or 1))
    inherited = {**dict.fromkeys(THREAD_SETTINGS, threads), **environment_of(settings, data_dir)}
    path = os.pathsep.join(filter(None, [str(ROOT), inherited.get("PYTHONPATH")]))
    # Each thread's malloc arena reserves 64 MB of address space, which the memory limit counts.
    return {**inherited, "PYTHONPATH": path, "OMP_WAIT_POLICY": "passive", "MALLOC_ARENA_MAX": "4"}


def lower_priority(niceness: int) -> None:
    """Give way to the server and everything else."""
    if sys.platform == "win32":
        import ctypes

        below_normal = 0x4000
        kernel = ctypes.windll.kernel32
        kernel.SetPriorityClass(kernel.GetCurrentProcess(), below_normal)
        return
    os.nice(niceness)


def limit_memory(n_bytes: int) -> None:
    """Let this process take so much address space beyond what it has now; beyond that, ``MemoryError``.

    What libraries have mapped at the start doesn't count: it is several GB on machines with many cores, and none of
    it is the job's.
    """
    if sys.platform != "linux":
        return  # macOS accepts the limit and ignores it
    import resource

    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    wanted = _address_space() + n_bytes
    soft = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
    resource.setrlimit(resource.RLIMIT_AS, (soft, hard))


def limit_cpu(seconds: int) -> None:
    """Let this process take so much more processor time; then the system ends it with SIGXCPU. 0: no limit."""
    if sys.platform == "win32":
        return
    import resource

    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    used = sum(resource.getrusage(resource.RUSAGE_SELF)[:2])
    wanted = math.ceil(used + seconds) if seconds else hard
    resource.setrlimit(resource.RLIMIT_CPU, (wanted if hard == resource.RLIM_INFINITY else min(wanted, hard), hard))


def resident_bytes() -> int:
    """Memory this process occupies now; 0 where the system doesn't tell."""
    return _statm(1)


def _address_space() -> int:
    return _statm(0)


def _statm(column: int) -> int:
    if sys.platform != "linux":
        return 0
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[column])
    return pages * os.sysconf("SC_PAGE_SIZE")


def end_after(seconds: float) -> None:
    """End this process after the time limit and a grace, whatever it does then.

    The server ends it at the limit; this is for a worker whose server is gone and whose own thread can't notice,
    because some C code never lets go of the interpreter.
    """
    faulthandler.dump_traceback_later(seconds + GRACE_SECONDS, exit=True)


def end_whenever() -> None:
    """Take `end_after` back."""
    faulthandler.cancel_dump_traceback_later()
