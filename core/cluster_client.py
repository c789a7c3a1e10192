"""Tiles on a Dask cluster: workers read their inputs from shared storage, this process alone writes.

A tile that is sent is a function found by name, plain values and a window: whatever happens to the worker that has it,
another one can make it again. Nothing is scattered, because what is scattered dies with the worker that holds it.
"""

from __future__ import annotations

import contextlib
import threading
import time
import uuid
from collections import deque
from collections.abc import Iterable, Sequence
from concurrent.futures import Future, wait
from functools import partial
from pathlib import Path
from typing import Callable

from . import cluster_worker
from .cluster import TileWork, address
from .cluster_worker import Order
from .errors import InputError, InsarError, MissingDependencyError, ResourceError
from .progress import Progress, check_cancelled
from .version import __version__
from .words import tr

# How often a tile is tried again after an error that may pass, such as a file that cannot be read.
RETRIES = 2
CONNECT_S = 10.0
# A cluster without any worker, or a scheduler that does not answer, is given up after this time.
PATIENCE_S = 60.0
_LOOK_S = 2.0
_POLL_S = 0.05
_LEAVE_S = 1.0
# Results on their way to this process; the others wait on the workers.
_COMING = 3
# Inputs that each worker is asked about before the work begins.
_MOST_ASKED = 64


def map_elsewhere(items: Iterable, work: TileWork, write: Callable, progress: Progress) -> bool:
    """Run ``write(item, tile)`` for every item, tiles being made by the workers of the scheduler at `address`.

    At most two tiles per thread of the cluster and one more are sent and not yet written; of these three are on their
    way to this process. Results are written in the order of `items`, so that files are those of the threads.

    Parameters
    ----------
    items : iterable
        Usually windows.
    work : TileWork
        What workers do.
    write : callable
        Called in this thread.
    progress : Progress
        Updated once per item and asked all the time.

    Returns
    -------
    bool
        False when nothing was done because no worker sees the inputs: they do not lie on shared storage.
    """
    with _Session(address(), progress) as session:
        if not session.admit(work.inputs):
            return False
        session.map(list(items), work, write)
    return True


def describe(progress: Progress) -> str:
    """Return the size of the cluster at `address` in words; raises what the beginning of a run would raise."""
    with _Session(address(), progress) as session:
        session.admit(())
        return tr(
            "{place}: {workers} workers with {threads} threads",
            place=session.place,
            workers=session.workers,
            threads=session.threads,
        )


class _Session:
    """A connection to a scheduler; a context manager."""

    def __init__(self, place: str, progress: Progress):
        self.place, self.workers, self.threads = place, 0, 0
        self._progress, self._run = progress, uuid.uuid4().hex
        self._held: dict = {}
        self._alive, self._looked, self._question = time.monotonic(), time.monotonic(), None

    def __enter__(self) -> _Session:
        self._client = _connect(self.place, self._progress)
        return self

    def __exit__(self, *exception) -> None:
        for future in self._held.values():
            future.release()
        self._held.clear()
        wait([_in_background(_leave, self._client, self._run)], timeout=_LEAVE_S)

    def admit(self, inputs: Sequence) -> bool:
        """Ask every worker for its version and for the inputs; return whether the workers see these.

        Raises
        ------
        InputError
            When a worker has no QuakeSAR or another version, or when some workers see the inputs and some do not.
        """
        paths = _choose([path for path in inputs if Path(path).is_file()])
        answers = self._ask(paths)
        _require_version(answers)
        self._compare_libraries(answers)
        here = cluster_worker.report(paths)["seen"]
        blind = {name: [p for p, a, b in zip(paths, here, told["seen"]) if a != b] for name, told in answers.items()}
        blind = {name: missing for name, missing in blind.items() if missing}
        if not blind:
            self._progress.message(
                tr("Tiles run on the cluster {place}, threads: {threads}.", place=self.place, threads=self.threads)
            )
            return True
        name, missing = min(blind.items())
        if len(blind) == len(answers):
            self._progress.warning(
                tr("No worker of {place} sees {path} as this machine does, so this step runs here: put inputs into a"
                   " folder that all machines share under one name.", place=self.place, path=missing[0])
            )  # fmt: skip
            return False
        raise InputError(
            "The worker {worker} does not see {path} as this machine does: give it the shared folder under the same"
            " name, or stop it.",
            worker=name,
            path=missing[0],
        )

    def _ask(self, paths: list) -> dict:
        """Return what every worker reports; one that was lost a moment ago is on the list until the scheduler knows."""
        end = time.monotonic() + PATIENCE_S
        while True:
            self._await_workers()
            asked = _in_background(self._client.run, cluster_worker.report, paths, on_error="return")
            answers = self._answer(asked)
            silent = sorted(name for name, told in answers.items() if isinstance(told, OSError))
            if answers and not silent:
                return answers
            if time.monotonic() > end:
                raise _no_answer(silent[0], answers[silent[0]]) if silent else self._lost()
            self.threads = 0
            time.sleep(10.0 * _POLL_S)

    def _await_workers(self) -> None:
        end = time.monotonic() + PATIENCE_S
        while not self.threads:
            threads = self._answer(_in_background(self._client.nthreads))
            self.workers, self.threads = len(threads), sum(threads.values())
            if not self.threads and time.monotonic() > end:
                raise self._lost()
            time.sleep(0.0 if self.threads else _POLL_S)

    def _compare_libraries(self, answers: dict) -> None:
        here = cluster_worker.libraries()
        for name, told in sorted(answers.items()):
            other = [f"{key} {value}" for key, value in told["libraries"].items() if value != here[key]]
            if other:
                own = ", ".join(f"{key} {value}" for key, value in here.items())
                self._progress.warning(
                    tr("The worker {worker} has {other} and this machine {own}: last digits may differ.", worker=name,
                       other=", ".join(other), own=own)
                )  # fmt: skip
                return

    def map(self, items: list, work: TileWork, write: Callable) -> None:
        """Send tiles, fetch them in their order and write them."""
        order = Order(self._run, __version__, work)
        left, sent, coming = deque(items), deque(), deque()
        written = 0
        while left or sent or coming:
            while left and len(self._held) < 2 * self.threads + 1:
                sent.append((left[0], self._send(order, left.popleft())))
            while sent and len(coming) < _COMING:
                item, future = sent.popleft()
                coming.append((item, future, _in_background(future.result)))
            item, future, result = coming.popleft()
            write(item, self._fetch(result))
            self._held.pop(future.key).release()
            written += 1
            self._progress.update(written / len(items))

    def _send(self, order: Order, item):
        key = f"quakesar-{self._run}-{uuid.uuid4().hex}"
        call = partial(cluster_worker.make_tile, order, item)
        self._held[key] = self._client.submit(call, key=key, pure=False, retries=RETRIES)
        return self._held[key]

    def _fetch(self, result: Future):
        """Return a tile, or raise what stopped it as a sentence."""
        tile = self._answer(result)
        if isinstance(tile, cluster_worker.Refusal):
            raise tile.error
        return tile

    def _answer(self, question: Future):
        while not wait([question], timeout=_POLL_S).done:
            check_cancelled(self._progress)
            self._look()
        check_cancelled(self._progress)
        self._alive = time.monotonic()
        error = question.exception()
        if error is not None:
            raise self._explain(error) from (error if isinstance(error, Exception) else None)
        return question.result()

    def _explain(self, error: BaseException) -> Exception:
        kind = type(error).__name__
        if isinstance(error, InsarError):
            return error
        if kind == "KilledWorker":
            return ResourceError(
                "Several workers of {place} were lost one after the other while they made the same tile, most often"
                " because memory ran out: give each worker more memory or fewer threads. Nothing was written.",
                place=self.place,
            )
        if isinstance(error, ImportError):
            return _no_package(self.place, error)
        if "Cancelled" in kind or isinstance(error, OSError):
            return self._lost()
        return error if isinstance(error, Exception) else self._lost()

    def _look(self) -> None:
        """Ask from time to time for workers, without waiting for the answer; raise when there is none for long."""
        now = time.monotonic()
        if self._question is None and now - max(self._looked, self._alive) > _LOOK_S:
            self._question, self._looked = _in_background(self._client.nthreads), now
        elif self._question is not None and self._question.done():
            if self._question.exception() is None and self._question.result():
                self._alive = now
            self._question = None
        if now - self._alive > PATIENCE_S:
            raise self._lost()

    def _lost(self) -> ResourceError:
        return ResourceError(
            "The scheduler {place} was lost, or has had no worker for {seconds:.0f} s: start both again and run the"
            " tool once more, or clear the scheduler's address in the settings. Nothing was written.",
            place=self.place,
            seconds=PATIENCE_S,
        )


def _choose(paths: list) -> list:
    """Return all paths, or a sample of them spread evenly."""
    step = max(1, -(-len(paths) // _MOST_ASKED))
    return paths[::step]


def _require_version(answers: dict) -> None:
    for name, told in sorted(answers.items()):
        if isinstance(told, BaseException):
            raise _no_package(name, told)
        if told["version"] != __version__:
            raise cluster_worker.other_version(name, told["version"], __version__)


def _no_answer(name: str, error: BaseException) -> ResourceError:
    return ResourceError(
        "The worker {worker} does not answer ({reason}): stop it or start it again.",
        worker=name,
        reason=type(error).__name__,
    )


def _no_package(name: str, error: BaseException) -> MissingDependencyError:
    if "osgeo" in str(error):
        return MissingDependencyError(
            "The worker {worker} has no GDAL in its Python ({reason}): install the package python3-gdal there and make"
            " the environment with python3 -m venv --system-site-packages, or take one of conda with gdal.",
            worker=name,
            reason=f"{type(error).__name__}: {error}".rstrip("."),
        )
    return MissingDependencyError(
        "The worker {worker} cannot load QuakeSAR {version} ({reason}): run pip install quakesar=={version} there.",
        worker=name,
        version=__version__,
        reason=f"{type(error).__name__}: {error}".rstrip("."),
    )


def _connect(place: str, progress: Progress):
    """Return a client of the scheduler; the wish to stop is heard while it connects."""
    try:
        from distributed import Client
    except ImportError as error:
        raise MissingDependencyError(
            "The scheduler {place} is set and the library dask is not installed: run pip install dask[distributed], or"
            " clear the scheduler's address in the settings.",
            place=place,
        ) from error
    # A client left to the garbage collector closes itself there, and waits for ever when the thread that collects is
    # just making another one and holds the lock of the loops: ours are closed by hand, and only so.
    quiet = type("QuietClient", (Client,), {"__del__": _stay})
    coming = _in_background(_open, quiet, place)
    while not wait([coming], timeout=_POLL_S).done:
        if progress.cancelled():
            coming.add_done_callback(_close_late)
            check_cancelled(progress)
    error = coming.exception()
    if error is not None:
        raise InputError(
            "The scheduler {place} cannot be reached ({reason}): check that it runs there (dask scheduler), or clear"
            " its address in the settings.",
            place=place,
            reason=type(error).__name__,
        ) from (error if isinstance(error, Exception) else None)
    return coming.result()


def _stay(client) -> None:
    """Do nothing when a client is collected."""


def _open(kind: type, place: str):
    """Make a client; one that does not reach its scheduler is closed, with its threads."""
    client = kind.__new__(kind)
    try:
        client.__init__(place, timeout=CONNECT_S, set_as_default=False, name="quakesar")
    except BaseException:
        with contextlib.suppress(Exception):
            client.close(timeout=_LEAVE_S)
        raise
    return client


def _close_late(coming: Future) -> None:
    if coming.exception() is None:
        _leave(coming.result(), "")


def _leave(client, run: str) -> None:
    """Let workers close their files, and say goodbye; both are polite and neither is needed."""
    with contextlib.suppress(Exception):
        if run:
            client.run(cluster_worker.release, run, on_error="ignore")
    with contextlib.suppress(Exception):
        client.close(timeout=_LEAVE_S)


def _in_background(function: Callable, *arguments, **options) -> Future:
    """Call a function on a thread that never keeps the program from ending."""
    future: Future = Future()
    thread = threading.Thread(target=_fill, args=(future, function, arguments, options), daemon=True)
    thread.start()
    return future


def _fill(future: Future, function: Callable, arguments: tuple, options: dict) -> None:
    try:
        future.set_result(function(*arguments, **options))
    except BaseException as error:  # a cancelled task of the cluster is no Exception
        future.set_exception(error)
