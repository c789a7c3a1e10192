"""Small clusters on this machine for the tests."""

import contextlib
import os
import signal
import sys
import time
from types import SimpleNamespace

from quakesar.core.progress import Silent


class Ear(Silent):
    """Keeps what it is told; wants to stop after a while."""

    def __init__(self, stop_after_s=None):
        self.fractions, self.messages, self.warnings, self._end = [], [], [], None
        if stop_after_s is not None:
            self.stop_after(stop_after_s)

    def stop_after(self, seconds):
        self._end = time.monotonic() + seconds

    def waited(self):
        """Seconds since the wish to stop."""
        return time.monotonic() - self._end

    def update(self, fraction):
        self.fractions.append(fraction)

    def message(self, text):
        self.messages.append(text)

    def warning(self, text):
        self.warnings.append(text)

    def cancelled(self):
        return self._end is not None and time.monotonic() > self._end


def _quiet_environment():
    environment = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "NUMBA_NUM_THREADS": "1"}
    return {**environment, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}


@contextlib.contextmanager
def local_cluster(workers, *, hide="", separate=False):
    """A cluster of processes with one thread each.

    `separate` starts the scheduler as a process of its own and workers that nobody restarts; both can be killed.
    `hide` keeps a package from the workers.
    """
    if separate:
        with _separate_cluster(workers) as found:
            yield found
        return
    from distributed import LocalCluster

    environment = _quiet_environment()
    options = {"preload": [f"import sys; sys.modules[{hide!r}] = None"]} if hide else {}
    with LocalCluster(
        n_workers=workers,
        threads_per_worker=1,
        processes=True,
        dashboard_address=None,
        worker_dashboard_address=None,
        silence_logs=50,
        env=environment,
        memory_limit=0,
        **options,
    ) as found:
        yield found


@contextlib.contextmanager
def _separate_cluster(workers):
    import subprocess

    environment = {**os.environ, **_quiet_environment()}
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "env": environment}
    port = _free_port()
    place = f"tcp://127.0.0.1:{port}"
    start = [sys.executable, "-m", "distributed.cli.dask_scheduler", "--host", "127.0.0.1", "--port", str(port)]
    processes = [subprocess.Popen([*start, "--no-dashboard", "--no-show"], **quiet)]
    start = [sys.executable, "-m", "distributed.cli.dask_worker", place, "--no-nanny", "--nthreads", "1"]
    for _ in range(workers):
        processes.append(subprocess.Popen([*start, "--no-dashboard", "--memory-limit", "0"], **quiet))
    numbers = {"scheduler": [processes[0].pid], "workers": [p.pid for p in processes[1:]]}

    def kill(what):
        for number in numbers[what]:
            os.kill(number, signal.SIGKILL)

    try:
        _await_workers(place, workers)
        yield SimpleNamespace(scheduler_address=place, scheduler=processes[0].pid, kill=kill)
    finally:
        for process in processes:
            process.kill()
            process.wait()


def _free_port():
    import socket

    with contextlib.closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def _await_workers(place, workers):
    from distributed import Client

    with Client(place, timeout=20, set_as_default=False) as client:
        client.wait_for_workers(workers, timeout=20)
