"""The base of every tool: a tool is a card, a tuple of parameters, the name of a stage, and at most one method."""

from __future__ import annotations

import importlib.util

from qgis.core import Qgis, QgsMessageLog, QgsProcessingAlgorithm, QgsProcessingException
from qgis.PyQt.QtGui import QIcon

from ..core import execution
from ..core.errors import Cancelled, InsarError
from ..core.progress import check_cancelled
from ..core.results import Result
from . import hosting
from .layers import quiet_gdal
from .outputs import Outputs
from .reading import Reading
from .texts import CONTEXT, HOMEPAGE, Card, explain, groups, tr

ICON = str(hosting.PLUGIN_FOLDER / "ui" / "icons" / "quakesar.svg")


class FeedbackProgress:
    """The core's `Progress` on a `QgsProcessingFeedback`."""

    def __init__(self, feedback):
        self._feedback = feedback

    def update(self, fraction: float) -> None:
        """Move the progress bar."""
        self._feedback.setProgress(100.0 * fraction)

    def message(self, text: str) -> None:
        """Write into the log."""
        self._feedback.pushInfo(text)

    def warning(self, text: str) -> None:
        """Write a warning into the log."""
        self._feedback.pushWarning(text)

    def cancelled(self) -> bool:
        """Ask whether the user pressed Cancel."""
        return self._feedback.isCanceled()


class Tool(QgsProcessingAlgorithm):
    """A Processing tool over one stage of the core.

    Attributes
    ----------
    card : Card
        Its identity and texts.
    parameters : tuple of Parameter
        Inputs and outputs in the order of the dialog.
    stage, job : str
        ``module:name`` below `core` of the stage function and of its job.
    requires : tuple of str
        Libraries without which it cannot run.
    compiled : bool
        Whether it is slow without numba.
    isolated : bool
        Whether it reads files of any origin, so that a crash of a library must be kept away from QGIS.
    """

    card: Card
    parameters: tuple = ()
    stage: str = ""
    job: str = ""
    requires: tuple = ("numpy", "osgeo")
    compiled: bool = True
    isolated: bool = False

    def prepare(self, read: Reading) -> dict:
        """Return the job's fields from the parameters, on the main thread; override to convert some of them.

        None means not given: the field is left out and the job's own default holds.
        """
        return {p.field: p.read(read, p.id) for p in self.parameters if p.kind == "input" and p.read is not None}

    # --- identity

    def createInstance(self):
        return type(self)()

    def name(self):
        return self.card.id

    def displayName(self):
        return self.card.title

    def groupId(self):
        return self.card.group

    def group(self):
        return groups()[self.card.group]

    def tags(self):
        return [*self.card.tags, "insar", "radar", "quakesar"]

    def shortDescription(self):
        return self.card.summary

    def shortHelpString(self):
        return "\n".join(f"<p>{paragraph}</p>" for paragraph in (self.card.summary, *self.card.story))

    def helpUrl(self):
        return f"{HOMEPAGE}/blob/main/docs/tools/{self.card.group}.md#{self.card.id}"

    def icon(self):
        return QIcon(ICON)

    def svgIconPath(self):
        return ICON

    # --- running

    def initAlgorithm(self, configuration=None):
        for item in self.parameters:
            definition = item.define()
            if item.kind == "value":
                self.addOutput(definition)
            else:
                self.addParameter(definition)

    def canExecute(self):
        missing = self._missing()
        return (False, explain(missing)) if missing else (True, "")

    def checkParameterValues(self, parameters, context):
        with quiet_gdal():  # layers that are given as paths are opened here first
            return super().checkParameterValues(parameters, context)

    def prepareAlgorithm(self, parameters, context, feedback):
        try:
            with quiet_gdal():
                values = self.prepare(Reading(self, parameters, context))
        except InsarError as error:
            raise QgsProcessingException(explain(error)) from None
        self._values = {key: value for key, value in values.items() if value is not None}
        return True

    def processAlgorithm(self, parameters, context, feedback):
        try:
            with Outputs(self, parameters, context) as outputs:
                result = self._run({**self._values, **outputs.fields()}, FeedbackProgress(feedback))
                return outputs.collect(result, feedback)
        except Cancelled:
            feedback.pushInfo(tr("Cancelled; nothing was kept."))
            return {}
        except InsarError as error:
            if isinstance(error, execution.UnexpectedError):
                feedback.pushDebugInfo(error.trace)
                QgsMessageLog.logMessage(f"{error}\n{error.trace}", CONTEXT, Qgis.MessageLevel.Critical)
            raise QgsProcessingException(explain(error)) from None
        except OSError as error:
            raise QgsProcessingException(explain(execution.explain_disk(error))) from None

    def _run(self, values: dict, progress: FeedbackProgress):
        missing = self._missing()
        if missing:
            raise missing
        if self.compiled and importlib.util.find_spec("numba") is None:
            progress.warning(
                tr(
                    "numba is not installed: this run takes many times longer. The tool Check installation tells how"
                    " to get it."
                )
            )
        choice = hosting.choose_mode(progress, isolated=self.isolated)
        progress.message(tr("Runs in: {mode} ({reason})").format(mode=tr(choice.mode), reason=choice.reason))
        core = f"{hosting.PACKAGE}.core"
        task = execution.Task(f"{core}.{self.stage}", f"{core}.{self.job}", values)
        result = execution.run(task, progress, choice.mode)
        check_cancelled(progress)  # after the stage's last look
        return result if isinstance(result, Result) else Result()

    def _missing(self):
        absent = [name for name in self.requires if importlib.util.find_spec(name) is None]
        if not absent:
            return None
        from ..core.installation import missing_library  # not needed by a sound installation

        return missing_library(absent[0], tr("not installed"))
