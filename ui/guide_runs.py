"""The dialogs that the guided path opens: one for each tool, none of them modal, and what comes out of them."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..algorithms.texts import tr
from . import guide_layers, guide_pairs
from .guide_advice import title_of
from .guide_tasks import Footprints, no_folder
from .guide_tools import offer_of


class Runs(QObject):
    """Opens dialogs and tells of their ends: `finished` (tool, results), `failed` (a sentence)."""

    finished = pyqtSignal(str, dict)
    failed = pyqtSignal(str)

    def __init__(self, iface):
        super().__init__()
        self._iface, self._dialogs, self._pairs, self._drawn = iface, {}, {}, []
        self.footprints = Footprints(self)
        self.footprints.made.connect(self._add_footprint)
        self.footprints.done.connect(self._end_footprints)

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
            self.failed.emit(no_folder(error))
            return
        dialog = processing.createAlgorithmDialog(f"quakesar:{tool}", parameters)
        if dialog is None:
            self.failed.emit(tr("The tool {name} is not loaded: look into the log of QuakeSAR.").format(name=tool))
            return
        self._dialogs[tool] = dialog
        self._pairs[tool] = values["reference"], values["secondary"]
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
        """Keep the plain results of a tool among the values of the path and put its layers where they belong.

        What belongs to a pair goes to the one its dialog was opened for, which may have been left since.
        """
        kept = {key: value for key, value in results.items() if isinstance(value, (str, int, float))}
        step, offer = offer_of(tool)
        own = tool in guide_pairs.TOOLS and values["start"] != "product"
        if own:
            guide_pairs.take(values, *self._pairs.get(tool, (values["reference"], values["secondary"])))
        pair = guide_pairs.current(values) if own else None
        values["results"][tool] = kept
        if tool == "simulatescenes":
            _take_folder(values, kept)
        if tool == "dinsar":
            values["runs"] = guide_pairs.run_number(values["results"]) or values["runs"] + 1
            values["results"].pop("check", None)
            guide_layers.retire(step, pair)
        layers = {key: guide_layers.layer_of(kept.get(key)) for key in offer.layers}
        known = [layer for layer in layers.values() if layer is not None]
        if known:
            guide_layers.arrange(step, known, [layer for key, layer in layers.items() if key in offer.shown], pair)
        if pair is not None:
            guide_layers.bring_out(pair)

    def draw_footprints(self, values: dict) -> bool:
        """Put the footprints that are not on the map yet there, in the background; tell whether there are any."""
        project = QgsProject.instance()
        lacking = [scene for scene in values["scenes"] if not project.mapLayersByName(_footprint_name(scene))]
        if lacking:
            self.footprints.start(lacking, values["folder"])
        return self.footprints.is_busy

    def _add_footprint(self, layer, scene: dict) -> None:
        from ..algorithms import styles

        layer.setName(_footprint_name(scene))
        styles.apply(layer, "footprint")
        added = QgsProject.instance().addMapLayer(layer, addToLegend=False)
        guide_layers.arrange("scenes", [added], [added])
        self._drawn.append(added.id())

    def _end_footprints(self, text: str) -> None:
        drawn, self._drawn = [QgsProject.instance().mapLayer(key) for key in self._drawn], []
        guide_layers.look_at(self._iface.mapCanvas(), [layer for layer in drawn if layer is not None])
        if text:
            self.failed.emit(text)

    def disown(self) -> None:
        """Close the dialogs and give up footprints: another project is open."""
        self.footprints.cancel()
        self._drawn = []
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


def _footprint_name(scene: dict) -> str:
    return tr("Footprint {date}, track {track}").format(date=scene["date"], track=scene["track"])


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
