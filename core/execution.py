"""Where a job runs: on this thread, or in a worker process that can crash or be killed without harming its host.

In either, tiles of some stages go to a cluster when the address of its scheduler is set (see `cluster`).
"""

from __future__ import annotations

import contextlib
import dataclasses
import importlib
import importlib.util
import multiprocessing
import shutil
import signal
import sys
import tempfile
import threading
import time
import traceback
import types
from multiprocessing import spawn
from pathlib import Path
from typing import NamedTuple, Optional

from . import cluster, errors, leftovers, words
from .errors import Cancelled, InputError, InsarError, MissingDependencyError, ResourceError
from .progress import Progress
from .results import Result

MODES = (words.mark("thread"), words.mark("worker"))
POLL_S = 0.1
GRACE_S = 1.5
START_S = 60.0
_UPDATE_S = 0.05

_starting = threading.Lock()
_proven: list = []


class UnexpectedError(InsarError, RuntimeError):
    """An error that no check foresaw; `trace` keeps where it happened."""

    @property
    def trace(self) -> str:
        """The traceback as text, for the log."""
        return self.fields.get("trace", "")


@dataclasses.dataclass(frozen=True)
class Task:
    """A stage and the plain values of its job, by name, so that nothing heavy is imported before the job runs.

    Attributes
    ----------
    stage, job : str
        ``package.module:name`` of the stage function ``(job, progress) -> Result`` and of its frozen dataclass.
    values : dict
        Keyword arguments of the dataclass: numbers, text, paths, tuples and grids.
    """

    stage: str
    job: str
    values: dict


class Choice(NamedTuple):
    """A mode and the sentence that says why."""

    mode: str
    reason: str


def run(task: Task, progress: Progress, mode: str = "thread") -> Result:
    """Run a task and return what its stage returned.

    Parameters
    ----------
    task : Task
        What to run.
    progress : Progress
        Told in this thread, in either mode.
    mode : str
        ``thread``: call the stage here. ``worker``: call it in a process of its own, which is asked to stop when the
        user cancels and killed 1.5 s later.

    Raises
    ------
    InsarError
        Any error of the stage; one that no check foresaw arrives as `UnexpectedError`.
    """
    if mode not in MODES:
        raise InputError("The execution mode is '{found}': choose thread or worker.", found=mode)
    leftovers.sweep(task.values)
    return _run_here(task, progress) if mode == "thread" else _run_in_worker(task, progress)


def choose(setting: str, *, host_uses_graphics: bool, verdict: Optional[str] = None) -> Choice:
    """Return the mode for a setting.

    Parameters
    ----------
    setting : str
        ``thread``, ``worker`` or ``auto``.
    host_uses_graphics : bool
        Whether this process has loaded a graphics stack (QGIS): on Linux some builds crash when numba is loaded
        after it (qgis/QGIS 63594).
    verdict : str or None
        ``safe`` or ``unsafe``, when the host has tried that in a child process.
    """
    if setting in MODES:
        return Choice(setting, words.tr("chosen in the settings"))
    if setting != "auto":
        raise InputError("The execution setting is '{found}': choose auto, thread or worker.", found=setting)
    if not host_uses_graphics:
        return Choice("thread", words.tr("no graphics stack in this process"))
    if not sys.platform.startswith("linux"):
        return Choice("thread", words.tr("no known clash of libraries on this system"))
    if "numba" in sys.modules:
        return Choice("thread", words.tr("numba is already loaded in this process"))
    if importlib.util.find_spec("numba") is None:
        return Choice("thread", words.tr("numba is not installed"))
    if verdict == "safe":
        return Choice("thread", words.tr("numba was tried beside this QGIS and works"))
    return Choice("worker", words.tr("numba beside this QGIS crashed or was not tried"))


def resolve(path: str):
    """Return the object that ``package.module:name`` means."""
    module, _, name = path.partition(":")
    return getattr(importlib.import_module(module), name)


def _run_here(task: Task, progress: Progress) -> Result:
    from .raster import bounded_cache  # GDAL's Python part is not loaded with the plugin

    try:
        with bounded_cache():
            return resolve(task.stage)(resolve(task.job)(**task.values), progress)
    except InsarError:
        raise
    except MemoryError as error:
        raise ResourceError(
            "The memory of this machine does not suffice: choose a smaller area, larger pixels or fewer layers."
        ) from error
    except OSError as error:
        raise explain_disk(error) from error
    except Exception as error:
        from .installation import explain_library  # not needed by a sound installation

        missing = explain_library(error)
        if missing is not None:
            raise missing from error
        raise UnexpectedError(
            "An error that should not happen stopped the run ({kind}: {text}): the log panel holds the details, please"
            " report them.",
            kind=type(error).__name__,
            text=str(error).rstrip("."),
            trace=traceback.format_exc(),
        ) from error


def explain_disk(error: OSError) -> ResourceError:
    """Return the sentence for what the system refuses: a full disk, a folder without permission."""
    return ResourceError(
        "{file} cannot be read or written ({reason}): free some space on that disk, or choose a folder that you may"
        " write to.",
        file=str(error.filename or words.tr("A file")),
        reason=error.strerror or str(error),
    )


# --- the worker's side


class _Reporter:
    """Progress that speaks through a pipe."""

    def __init__(self, connection):
        self._connection, self._lock = connection, threading.Lock()
        self._last, self._cancelled = 0.0, False

    def _send(self, *message) -> None:
        with self._lock:
            self._connection.send(message)

    def update(self, fraction: float) -> None:
        """Send the part done, at most twenty times a second."""
        now = time.monotonic()
        if fraction >= 1.0 or now - self._last >= _UPDATE_S:
            self._last = now
            self._send("update", float(fraction))

    def message(self, text: str) -> None:
        """Send a fact."""
        self._send("message", str(text))

    def warning(self, text: str) -> None:
        """Send a warning."""
        self._send("warning", str(text))

    def cancelled(self) -> bool:
        """Tell whether the host sent its only message, the wish to stop."""
        with self._lock:
            if not self._cancelled and self._connection.poll():
                self._cancelled = True
        return self._cancelled


def _serve(connection, task: Task, scratch: str, scheduler: str, language: str) -> None:
    """Run a task in the worker and send back one of: result, error."""
    importlib.import_module(
        "osgeo.gdal_array"
    )  # an interpreter without the host's libraries must fail before the hello
    connection.send(("hello", tuple(sys.version_info[:2])))
    tempfile.tempdir = scratch
    words.use(language)
    try:
        with cluster.scheduler(scheduler):
            connection.send(("result", _run_here(task, _Reporter(connection))))
    except InsarError as error:
        name = next(c.__name__ for c in type(error).__mro__ if hasattr(errors, c.__name__) or c is UnexpectedError)
        fields = {k: v if isinstance(v, (int, float)) else str(v) for k, v in error.fields.items()}
        connection.send(("error", name, error.template, fields))
    finally:
        connection.close()


# --- the host's side


def _run_in_worker(task: Task, progress: Progress) -> Result:
    scratch, outputs = tempfile.mkdtemp(prefix="quakesar-"), leftovers.absent(task.values)
    try:
        process, connection = _start(task, scratch)
        try:
            result = _listen(process, connection, progress)
            outputs = ()
            return result
        finally:
            connection.close()
            process.join(GRACE_S)
            if process.is_alive():
                process.kill()
                process.join()
            leftovers.remove_unfinished(task.values, process.pid)
            if process.exitcode:  # a stage that ends by itself has cleared up
                leftovers.remove_new(outputs)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


def _listen(process, connection, progress: Progress) -> Result:
    tell = {"update": progress.update, "message": progress.message, "warning": progress.warning}
    deadline = None
    while True:
        try:
            message = connection.recv() if connection.poll(POLL_S) else None
        except (EOFError, OSError):
            message = ("gone",)
        kind = message[0] if message else ""
        if kind in tell:
            tell[kind](message[1])
        elif kind == "result":
            return message[1]
        elif kind == "error":
            raise _rebuild(*message[1:])
        elif kind == "gone":
            process.join(GRACE_S)
            raise Cancelled() if deadline else _explain(process.exitcode)
        if deadline is None and progress.cancelled():
            deadline = time.monotonic() + GRACE_S
            with contextlib.suppress(OSError):
                connection.send("stop")
        if deadline is not None and time.monotonic() > deadline:
            process.kill()
            raise Cancelled()


def _rebuild(name: str, template: str, fields: dict) -> InsarError:
    kind = UnexpectedError if name == "UnexpectedError" else getattr(errors, name)
    return kind(template, **fields)


def _explain(exit_code: Optional[int]) -> InsarError:
    if exit_code in (-signal.SIGTERM, -getattr(signal, "SIGKILL", 9), 137):
        return ResourceError(
            "The system ended the worker process (signal {signal}), most often because memory ran out: choose a smaller"
            " area or larger pixels, or close other programs.",
            signal=abs(exit_code),
        )
    return UnexpectedError(
        "The worker process crashed (exit code {code}) and QGIS was not harmed: run the tool Check installation, and"
        " report the crash if it finds nothing.",
        code=exit_code,
    )


def _start(task: Task, scratch: str):
    """Start a worker with the first interpreter that answers, and return the process and its pipe."""
    for interpreter in _proven[:1] or interpreters():
        host_end, worker_end = multiprocessing.Pipe()
        arguments = (worker_end, task, scratch, cluster.address(), words.language())
        process = multiprocessing.get_context("spawn").Process(target=_serve, args=arguments, daemon=True)
        with _starting, _quiet_start(interpreter):
            process.start()
        worker_end.close()
        with contextlib.suppress(EOFError, OSError):
            if host_end.poll(START_S) and host_end.recv() == ("hello", tuple(sys.version_info[:2])):
                _proven[:] = [interpreter]
                return process, host_end
        host_end.close()
        process.kill()
        process.join()
    raise MissingDependencyError(
        "No Python interpreter for a worker process was found ({tried}): set the execution mode to thread in the"
        " settings of the Processing provider.",
        tried=", ".join(interpreters()) or words.tr("none"),
    )


def interpreters() -> tuple:
    """Return the Python programs that may belong to this process, the likeliest first.

    Inside QGIS `sys.executable` may be QGIS itself, which must never be started as an interpreter.
    """
    if sys.platform == "win32":
        names = ("pythonw.exe", "python.exe")
        folders = [Path(sys.prefix), Path(sys.base_prefix), Path(sys.executable or "").parent]
    else:
        names = (f"python{sys.version_info[0]}.{sys.version_info[1]}", "python3")
        beside = Path(sys.executable or "").parent
        folders = [Path(sys.prefix, "bin"), Path(sys.base_prefix, "bin"), beside, beside / "bin"]
    found = [str(folder / name) for folder in folders for name in names if (folder / name).is_file()]
    found += [path for path in map(shutil.which, names) if path]
    return tuple(dict.fromkeys(found))


@contextlib.contextmanager
def _quiet_start(interpreter: str):
    """Point multiprocessing to `interpreter` and hide the host's main script, which a worker must not run again."""
    before, main = spawn.get_executable(), sys.modules.get("__main__")
    spawn.set_executable(interpreter)
    sys.modules["__main__"] = types.ModuleType("__main__")
    try:
        yield
    finally:
        spawn.set_executable(before)
        sys.modules["__main__"] = main
