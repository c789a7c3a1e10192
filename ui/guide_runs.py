"""The dialogs that the guided path opens: one for each tool, none of them modal, and what comes out of them."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..algorithms.texts import tr
from . import guide_layers
from .guide_advice import title_of
from .guide_tools import free_path, offer_of


class Runs(QObject):
    """Opens dialogs and tells of their ends: `finished` (tool, results), `failed` (a sentence)."""

    finished = pyqtSignal(str, dict)
    failed = pyqtSignal(str)

    def __init__(self, iface):
        super().__init__()
        self._iface, self._dialogs = iface, {}

    def open(self, tool: str, values: dict) -> None:
        """Open the dialog of a tool with its values, or fetch it to the front when it is open."""
        import processing

        _, offer = offer_of(tool)
        if _is_busy(self._dialogs.get(tool)):
            self._dialogs[tool].show()
            self._dialogs[tool].raise_()
            return
        self._drop(tool)
        parameters = offer.fill(values)
        try:
            _make_folders(parameters)
        except OSError as error:
            self.failed.emit(_no_folder(error))
            return
        dialog = processing.createAlgorithmDialog(f"quakesar:{tool}", parameters)
        if dialog is None:
            self.failed.emit(tr("The tool {name} is not loaded: look into the log of QuakeSAR.").format(name=tool))
            return
        self._dialogs[tool] = dialog
        dialog.algorithmFinished.connect(lambda good, found: self._ended(tool, dialog, found if good else {}))
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def dialog(self, tool: str):
        """Return the dialog of a tool that is open, or None."""
        return self._dialogs.get(tool)

    def _ended(self, tool: str, dialog, results: dict) -> None:
        if self._dialogs.get(tool) is not dialog:
            return  # of a project that is gone
        if not results:
            text = tr("{tool} ended without a result: its log says why.")
            self.failed.emit(text.format(tool=title_of(tool)))
            return
        QTimer.singleShot(0, lambda: self._settle(tool, dialog, dict(results)))  # the dialog is not done yet

    def _settle(self, tool: str, dialog, results: dict) -> None:
        if self._dialogs.get(tool) is not dialog:
            return
        self._drop(tool)
        self.finished.emit(tool, results)

    def absorb(self, values: dict, tool: str, results: dict) -> None:
        """Keep the plain results of a tool among the values of the path and put its layers where they belong."""
        kept = {key: value for key, value in results.items() if isinstance(value, (str, int, float))}
        values["results"][tool] = kept
        step, offer = offer_of(tool)
        if tool == "simulatescenes":
            _take_folder(values, kept)
        if tool == "dinsar":
            values["runs"] = _run_of(kept) or values["runs"] + 1
            values["results"].pop("check", None)
            guide_layers.retire(step)
        layers = {key: guide_layers.layer_of(kept.get(key)) for key in offer.layers}
        known = [layer for layer in layers.values() if layer is not None]
        if known:
            guide_layers.arrange(step, known, [layer for key, layer in layers.items() if key in offer.shown])

    def draw_footprints(self, values: dict) -> None:
        """Put the footprint of every scene on the map, without a dialog: it takes a moment."""
        made = []
        try:
            for scene in values["scenes"]:
                name = tr("Footprint {date}, track {track}").format(date=scene["date"], track=scene["track"])
                if not QgsProject.instance().mapLayersByName(name):
                    layer = _footprint(scene["path"], values["folder"], name)
                    made.append(QgsProject.instance().addMapLayer(layer, addToLegend=False))
        except QgsProcessingException as error:
            self.failed.emit(str(error))
        except OSError as error:
            self.failed.emit(_no_folder(error))
        if made:
            guide_layers.arrange("scenes", made, made)
            guide_layers.look_at(self._iface.mapCanvas(), made)

    def disown(self) -> None:
        """Close the dialogs: another project is open."""
        for tool in list(self._dialogs):
            self._drop(tool)

    def _drop(self, tool: str) -> None:
        dialog = self._dialogs.pop(tool, None)
        if not _is_there(dialog) or _is_busy(dialog):  # a run goes on without us; QGIS closes its dialog in the end
            return
        dialog.close()
        dialog.deleteLater()

    def close(self) -> None:
        """Close all dialogs."""
        self.disown()
        QgsApplication.processEvents()


def _is_there(dialog) -> bool:
    """Tell whether a dialog was opened and is alive: QGIS deletes those that the user closes."""
    return dialog is not None and not sip.isdeleted(dialog)


def _is_busy(dialog) -> bool:
    """Tell whether the tool of a dialog runs now: only then is there something to cancel."""
    return _is_there(dialog) and dialog.cancelButton().isEnabled()


def _no_folder(error: OSError) -> str:
    text = tr("{path} cannot be made ({reason}): choose another folder of results.")
    return text.format(path=error.filename or "-", reason=error.strerror or error)


def _footprint(scene: str, folder: str, name: str) -> QgsVectorLayer:
    """Return the outline of a scene as a layer, in the folder of results where there is one."""
    import processing

    from ..algorithms import styles

    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    place = free_path(Path(folder) / "scenes_info" / f"{Path(scene).stem}.gpkg") if folder else "TEMPORARY_OUTPUT"
    given = {"INPUT": scene, "FOOTPRINT": place}
    _make_folders(given)
    found = processing.run("quakesar:sceneinfo", given, context=context, feedback=feedback)["FOOTPRINT"]
    layer = found if isinstance(found, QgsVectorLayer) else QgsVectorLayer(found, name, "ogr")
    layer.setName(name)
    styles.apply(layer, "footprint")
    return layer


def _make_folders(parameters: dict) -> None:
    """Make the folders in which outputs are to lie: QGIS does not do it for tables."""
    for key, value in parameters.items():
        if isinstance(value, str) and key not in ("INPUT", "REFERENCE", "SECONDARY", "DEM") and Path(value).suffix:
            place = Path(value)
            if place.is_absolute() and place.suffix in (".tif", ".gpkg", ".html"):
                place.parent.mkdir(parents=True, exist_ok=True)


def _take_folder(values: dict, results: dict) -> None:
    """Let the path go on from the simulated scenes."""
    folder = Path(results["OUTPUT_FOLDER"])
    values["scene_folder"], values["orbits"] = str(folder / "slc"), str(folder / "orbits")
    values["dem"], values["datum"] = str(folder / "dem" / "dem_wgs84_1arcsec.tif"), "ellipsoid"
    values["event"], values["scenes"] = "2003-12-26", []


def _run_of(results: dict) -> int:
    """Return the number in the folder of a run, 0 where it has none."""
    name = Path(results.get("DISPLACEMENT", "")).parent.name
    number = name[len("run_") :]
    return int(number) if name.startswith("run_") and number.isdigit() else 0
