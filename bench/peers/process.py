"""One command as a process of its own: wall and processor time, peak memory, exit code."""

from __future__ import annotations

import os
import subprocess
import time
from pathlib import Path
from typing import NamedTuple


class Measured(NamedTuple):
    """What a process cost, its children included: seconds and MB; and its exit code."""

    wall_s: float
    user_s: float
    system_s: float
    peak_mb: float
    code: int


def measure(command: list, *, folder: Path, log: Path, environment: dict | None = None) -> Measured:
    """Run a command to its end and return what it cost.

    The caller must be small: a process starts with the peak memory of the one that starts it.

    Parameters
    ----------
    command : list of str
        Program and arguments.
    folder : Path
        Working directory.
    log : Path
        Receives what the command prints.
    environment : dict or None
        Additions to the environment.
    """
    with log.open("w", encoding="utf-8") as stream:
        start = time.perf_counter()
        child = subprocess.Popen(
            command,
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=stream,
            stderr=subprocess.STDOUT,
            env={**os.environ, **(environment or {})},
        )
        _, status, used = os.wait4(child.pid, 0)
        wall = time.perf_counter() - start
    child.returncode = os.waitstatus_to_exitcode(status)
    return Measured(wall, used.ru_utime, used.ru_stime, used.ru_maxrss / 1024.0, child.returncode)


def total(parts: list) -> Measured:
    """Return the sum of times and the largest peak of several processes."""
    wall, user, system = (sum(part[k] for part in parts) for k in range(3))
    return Measured(wall, user, system, max(part.peak_mb for part in parts), max(part.code for part in parts))
