"""The dialogs that the guided path opens: one for each tool, none of them modal, and what comes out of them."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsCoordinateTransform,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..algorithms.texts import tr
from . import guide_layers
from .guide_advice import title_of
from .guide_tools import offer_of


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
            self._dialogs[tool].raise_()
            return
        self._drop(tool)
        parameters = offer.fill(values)
        _make_folders(parameters)
        dialog = processing.createAlgorithmDialog(f"quakesar:{tool}", parameters)
        if dialog is None:
            self.failed.emit(tr("The tool {name} is not loaded: look into the log of QuakeSAR.").format(name=tool))
            return
        self._dialogs[tool] = dialog
        dialog.algorithmFinished.connect(lambda good, found, tool=tool: self._ended(tool, found if good else {}))
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def dialog(self, tool: str):
        """Return the dialog of a tool that is open, or None."""
        return self._dialogs.get(tool)

    def _ended(self, tool: str, results: dict) -> None:
        if tool not in self._dialogs:
            return  # of a project that is gone
        if not results:
            text = tr("{tool} ended without a result: its log says why.")
            self.failed.emit(text.format(tool=title_of(tool)))
            return
        QTimer.singleShot(0, lambda: self._settle(tool, dict(results)))  # the dialog is not done yet

    def _settle(self, tool: str, results: dict) -> None:
        if tool not in self._dialogs:
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
        import processing

        from ..algorithms import styles

        made = []
        for scene in values["scenes"]:
            name = tr("Footprint {date}, track {track}").format(date=scene["date"], track=scene["track"])
            if QgsProject.instance().mapLayersByName(name):
                continue
            context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
            place = str(Path(values["folder"]) / "scenes_info" / f"{Path(scene['path']).stem}.gpkg")
            target = place if values["folder"] else "TEMPORARY_OUTPUT"
            given = {"INPUT": scene["path"], "FOOTPRINT": target}
            _make_folders(given)
            found = processing.run("quakesar:sceneinfo", given, context=context, feedback=feedback)["FOOTPRINT"]
            layer = found if isinstance(found, QgsVectorLayer) else QgsVectorLayer(found, name, "ogr")
            layer.setName(name)
            styles.apply(layer, "footprint")
            made.append(QgsProject.instance().addMapLayer(layer, addToLegend=False))
        if made:
            guide_layers.arrange("scenes", made, made)
            _look_at(self._iface.mapCanvas(), made)

    def disown(self) -> None:
        """Close the dialogs: another project is open."""
        for tool in list(self._dialogs):
            self._drop(tool)

    def _drop(self, tool: str) -> None:
        dialog = self._dialogs.pop(tool, None)
        if dialog is None or _is_busy(dialog):  # a run goes on without us; QGIS closes its dialog with the window
            return
        dialog.close()
        dialog.deleteLater()

    def close(self) -> None:
        """Close all dialogs."""
        self.disown()
        QgsApplication.processEvents()


def _is_busy(dialog) -> bool:
    """Tell whether the tool of a dialog runs now: only then is there something to cancel."""
    return dialog is not None and dialog.cancelButton().isEnabled()


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


def _look_at(canvas, layers: list) -> None:
    """Let the map show all of some layers."""
    whole, crs = QgsRectangle(), canvas.mapSettings().destinationCrs()
    for layer in layers:
        transform = QgsCoordinateTransform(layer.crs(), crs, QgsProject.instance())
        whole.combineExtentWith(transform.transformBoundingBox(layer.extent()))
    whole.scale(1.1)
    canvas.setExtent(whole)
    canvas.refresh()
