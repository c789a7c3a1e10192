"""What the guided path reads in the background: headers of scenes, and their footprints; both can be cancelled."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsTask,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..algorithms.texts import explain, tr
from ..core.errors import InsarError
from .guide_tools import free_path


def read_scene(path: str) -> dict:
    """Return the facts of a scene that the path needs, from its header."""
    from ..core.readers import open_scene

    scene = open_scene(path)
    taken = scene.acquisition
    return {
        "path": path,
        "date": scene.grid.middle_utc.strftime("%Y-%m-%d"),
        "track": int(taken.relative_orbit),
        "pass": taken.pass_direction,
        "orbit": int(taken.absolute_orbit),
        "corners": [[float(x), float(y)] for x, y in scene.tie_points],
    }


class _Headers(QgsTask):
    """Reads headers away from the main thread.

    Parameters
    ----------
    paths : list of str
        Of the scenes.
    """

    ended = pyqtSignal(bool)

    def __init__(self, paths: list):
        super().__init__(tr("Reading the headers of scenes"), QgsTask.Flag.CanCancel)
        self._paths, self.scenes, self.broken = paths, [], ""

    def run(self) -> bool:
        for k, path in enumerate(self._paths):
            if self.isCanceled():
                return False
            try:
                self.scenes.append(read_scene(path))
            except InsarError as error:
                self.broken = explain(error)
            self.setProgress(100.0 * (k + 1) / len(self._paths))
        self.scenes.sort(key=lambda scene: (scene["track"], scene["date"]))
        return True

    def finished(self, result) -> None:
        self.ended.emit(result)


class SceneReading(QObject):
    """Reads the headers of scenes; `done` tells them (None where there is nothing new) and what went wrong.

    `progressed` tells the part done in percent. After `cancel` neither comes.
    """

    done = pyqtSignal(object, str)
    progressed = pyqtSignal(float)

    def __init__(self, parent=None):
        super().__init__(parent)
        self._task = None

    @property
    def is_busy(self) -> bool:
        """Whether headers are being read."""
        return self._task is not None

    def start(self, paths: list) -> None:
        """Read these; what was being read is given up."""
        self.cancel()
        task = self._task = _Headers(paths)
        task.ended.connect(lambda good: self._end(task, good))
        task.progressChanged.connect(lambda part: self._tell(task, part))
        QgsApplication.taskManager().addTask(task)

    def _tell(self, task, part: float) -> None:
        if task is self._task:
            self.progressed.emit(part)

    def _end(self, task, good) -> None:
        if task is not self._task:
            return
        self._task = None
        if good:
            self.done.emit(task.scenes, task.broken)
        elif task.isCanceled():  # among the tasks of QGIS
            self.done.emit(None, tr("Reading the scenes was cancelled."))
        else:
            self.done.emit(None, tr("The scenes could not be read: the log of Python says why."))

    def cancel(self) -> None:
        """Give up."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()


class _Words(QgsProcessingFeedback):
    """Keeps what a tool says went wrong."""

    def __init__(self):
        super().__init__(False)  # noqa: FBT003 - not into the log of QGIS
        self.error = ""

    def reportError(self, error, fatalError=False):  # noqa: FBT002 - of QGIS
        self.error = error


class Footprints(QObject):
    """Makes the footprints of scenes, one after the other in the background.

    `made` tells a layer and its scene, `progressed` the part done in percent, `done` a sentence about what went wrong,
    empty where nothing did. After `cancel` neither comes.
    """

    made = pyqtSignal(object, dict)
    progressed = pyqtSignal(float)
    done = pyqtSignal(str)

    def __init__(self, parent=None):
        super().__init__(parent)
        self._waiting, self._count, self._folder = [], 0, ""
        self._running = None  # task, context and feedback: QGIS keeps none of them

    @property
    def is_busy(self) -> bool:
        """Whether footprints are being made."""
        return self._running is not None

    def start(self, scenes: list, folder: str) -> None:
        """Make the footprints of scenes, in the folder of results where there is one."""
        self.cancel()
        self._waiting, self._count, self._folder = list(scenes), len(scenes), folder
        self._next()

    def _next(self):
        self._running = None
        if not self._waiting:
            self.done.emit("")
            return
        scene = self._waiting.pop(0)
        try:
            given = {"INPUT": scene["path"], "FOOTPRINT": _place_of(scene, self._folder)}
        except OSError as error:
            self._fail(no_folder(error))
            return
        tool = QgsApplication.processingRegistry().algorithmById("quakesar:sceneinfo")
        if tool is None:
            self._fail(tr("The tool {name} is not loaded: look into the log of QuakeSAR.").format(name="sceneinfo"))
            return
        context, feedback = QgsProcessingContext(), _Words()
        task = QgsProcessingAlgRunnerTask(tool, given, context, feedback)
        task.setDescription(tr("Footprint of {scene}").format(scene=Path(scene["path"]).name))
        self._running = task, context, feedback
        task.executed.connect(lambda good, results: self._take(task, scene, results if good else {}))
        QgsApplication.taskManager().addTask(task)

    def _take(self, task, scene: dict, results: dict) -> None:
        if self._running is None or self._running[0] is not task:
            return
        _, context, feedback = self._running
        layer = QgsProcessingUtils.mapLayerFromString(str(results.get("FOOTPRINT", "")), context)
        if layer is None:
            # cancelled among the tasks of QGIS, or failed
            self._fail(feedback.error or tr("The footprints were not finished."))
            return
        self.made.emit(context.takeResultLayer(layer.id()), scene)
        self.progressed.emit(100.0 * (self._count - len(self._waiting)) / self._count)
        self._next()

    def _fail(self, text: str) -> None:
        self._running, self._waiting = None, []
        self.done.emit(text)

    def cancel(self) -> None:
        """Give up."""
        running, self._running, self._waiting = self._running, None, []
        if running is not None:
            running[0].cancel()


def _place_of(scene: dict, folder: str) -> str:
    """Return where a footprint goes; its folder is made, which QGIS does not do for tables."""
    if not folder:
        return "TEMPORARY_OUTPUT"
    place = Path(folder) / "scenes_info"
    place.mkdir(parents=True, exist_ok=True)
    return free_path(place / f"{Path(scene['path']).stem}.gpkg")


def no_folder(error: OSError) -> str:
    """Return the sentence for a folder that cannot be made."""
    text = tr("{path} cannot be made ({reason}): choose another folder of results.")
    return text.format(path=error.filename or "-", reason=error.strerror or error)
