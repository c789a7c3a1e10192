"""What this QGIS is and where it lets tools run: the setting, and the one-time trial of numba beside QGIS."""

from __future__ import annotations

import importlib
import importlib.util
import os
import sys
import time
from pathlib import Path

from qgis.core import Qgis, QgsApplication, QgsSettings
from qgis.PyQt.QtGui import QGuiApplication

from ..core import cluster, execution
from ..core.errors import InsarError
from ..core.progress import Silent
from ..core.results import Result
from .texts import tr

SETTING = "QUAKESAR_EXECUTION"
SETTINGS = ("auto", "thread", "worker")
PLUGIN_FOLDER = Path(__file__).resolve().parent.parent
PACKAGE = __package__.partition(".")[0]
_TRIAL = f"{__name__}:load_numba_beside_qgis"
_PATIENCE_S = 120.0


def qgis_version() -> str:
    """Return the version of QGIS as text."""
    return Qgis.QGIS_VERSION


def setting() -> str:
    """Return auto, thread or worker: from the environment, else from the options of Processing."""
    chosen = str(os.environ.get(SETTING) or QgsSettings().value(f"Processing/Configuration/{SETTING}", "auto"))
    if chosen.isdigit():  # Processing keeps the place of the word in its list
        chosen = SETTINGS[int(chosen)] if int(chosen) < len(SETTINGS) else "auto"
    return chosen.lower()


def scheduler() -> str:
    """Return the address of a Dask scheduler, or an empty text: from the environment, else from the options."""
    stored = QgsSettings().value(f"Processing/Configuration/{cluster.VARIABLE}", "")
    return str(os.environ.get(cluster.VARIABLE) or stored or "").strip()


def choose_mode(progress, *, isolated=False) -> execution.Choice:
    """Return where the next job runs, and tell core where its tiles may go.

    The first time on Linux this tries numba in a child process. A tool that is `isolated` reads files of any origin
    with libraries that may crash over damaged ones: without a setting it runs in a worker process.
    """
    cluster.set_address(scheduler())
    verdict = recall_verdict()
    choice = execution.choose(setting(), host_uses_graphics=True, verdict=verdict)
    if choice.mode == "worker" and setting() == "auto" and verdict is None:
        progress.message(tr("Trying once whether numba works beside this QGIS ..."))
        remember_verdict(_try_numba())
        choice = execution.choose("auto", host_uses_graphics=True, verdict=recall_verdict())
    if isolated and setting() == "auto" and execution.interpreters():
        return execution.Choice(
            "worker", tr("files of any origin are read, and a crash over a damaged one must stay there")
        )
    return choice


def _key() -> str:
    from importlib import metadata  # slow to import, and needed only when a tool runs

    numba = metadata.version("numba") if importlib.util.find_spec("numba") else "none"
    return f"{PACKAGE}/numba_trial/{numba}_{Qgis.QGIS_VERSION_INT}_{QGuiApplication.platformName()}"


def recall_verdict():
    """Return safe, unsafe or None for this pair of numba and QGIS."""
    return QgsSettings().value(_key(), None)


def remember_verdict(verdict: str) -> None:
    """Keep the verdict in the user's profile."""
    settings = QgsSettings()
    settings.setValue(_key(), verdict)
    settings.sync()


class _Patience(Silent):
    """Progress that gives up after a while."""

    def __init__(self, seconds: float):
        self._end = time.monotonic() + seconds

    def cancelled(self) -> bool:
        """Tell whether the time is over."""
        return time.monotonic() > self._end


def _try_numba() -> str:
    task = execution.Task(_TRIAL, "builtins:dict", {"platform": QGuiApplication.platformName()})
    try:
        execution.run(task, _Patience(_PATIENCE_S), "worker")
    except InsarError:
        return "unsafe"
    return "safe"


def load_numba_beside_qgis(job: dict, progress) -> Result:
    """Start QGIS' libraries and its graphics stack, then compile a kernel; runs in a child process only."""
    arguments = [b"quakesar", b"-platform", job["platform"].encode()]
    application = QgsApplication(arguments, True)  # noqa: FBT003 - positional in QGIS
    _touch_graphics()
    numba = importlib.import_module("numba")
    compiled = numba.njit(nogil=True)(_double)
    value = compiled(21.0)
    return Result({"VALUE": float(value), "PLATFORM": application.platformName(), "PYTHON": sys.version})


def _touch_graphics() -> None:
    """Make the driver load, which brings its own copy of LLVM on systems that draw in software."""
    try:
        from qgis.PyQt.QtGui import QOffscreenSurface, QOpenGLContext
    except ImportError:
        return
    context, surface = QOpenGLContext(), QOffscreenSurface()
    surface.create()
    if context.create():
        context.makeCurrent(surface)
        context.doneCurrent()


def _double(x):
    return 2.0 * x
