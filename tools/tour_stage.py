"""The stage of the tour: QGIS' window with a project of results as the tools dress them. Runs inside QGIS."""

from __future__ import annotations

from pathlib import Path

from demo_project import FAULT_COLOUR, _add_ground, _line
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QEventLoop, QLocale, Qt, QTimer
from qgis.PyQt.QtGui import QPainter
from qgis.PyQt.QtWidgets import QDockWidget, QToolBar
from qgis.utils import iface
from quakesar.algorithms import captions, layers, stories, styles
from quakesar.core.raster import Raster

UTM = "EPSG:32640"
_SIZE = (960, 580)
_WORDS = {"zh_CN": {"Rupture (simulated)": "\u6a21\u62df\u7834\u88c2", "Elevation": "\u9ad8\u7a0b"}}


def wait(milliseconds: int) -> None:
    """Let QGIS work."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


class Stage:
    """Adds results to the project, looks at them, and takes pictures.

    Parameters
    ----------
    demo, made, target : Path
        Folders of the demo's preset, of tour_inputs.py, and of the pictures.
    language : str
        Ending of the pictures' names.
    """

    def __init__(self, demo: Path, made: Path, target: Path, language: str):
        self.demo, self.made, self.target, self.language = demo, made, target, language
        self.window, self.canvas = iface.mainWindow(), iface.mapCanvas()
        for bar in self.window.findChildren(QToolBar):
            bar.hide()
        self.window.statusBar().hide()
        QLocale.setDefault(QLocale(QLocale.Language.English))

    def word(self, text: str) -> str:
        """Return a word that no tool has written in the language of the pictures."""
        return _WORDS.get(self.language, {}).get(text, text)

    def grab(self, widget, name: str) -> None:
        """Save a picture of a widget."""
        if not widget.grab().save(str(self.target / f"{name}_{self.language}.png")):
            raise SystemExit(f"{name} could not be written.")
        print(name, flush=True)

    def begin(self, crs: str = UTM, size: tuple = _SIZE, width: int = 400) -> None:
        """Begin with an empty project and the layer tree beside the map."""
        project = QgsProject.instance()
        project.clear()
        self.crs = QgsCoordinateReferenceSystem(crs)
        self.window.resize(*size)
        self.docks("Layers")
        dock = self.window.findChild(QDockWidget, "Layers")
        self.window.resizeDocks([dock], [width], Qt.Orientation.Horizontal)
        wait(200)

    def docks(self, *wanted) -> None:
        """Show the docks of these object names, hide all others."""
        for dock in self.window.findChildren(QDockWidget):
            dock.setVisible(dock.objectName() in wanted)

    def add(self, tool: str, output: str, path, *, visible: bool = True, blend: bool = False):
        """Add an output of a tool on top of what is there, named, styled and told as the tool does it."""
        algorithm = QgsApplication.processingRegistry().algorithmById(f"quakesar:{tool}")
        item = next(item for item in algorithm.parameters if item.id == output)
        definition = algorithm.parameterDefinition(output)
        label = definition.description()
        if item.kind == "raster":
            layer = self._raster(str(path), item, label)
        else:
            layer = QgsVectorLayer(str(path), label, "ogr")
            styles.apply(layer, item.style)
            layer.setMetadata(stories.tell_of_table(label, definition.help(), algorithm))
        if blend:
            layer.setBlendMode(QPainter.CompositionMode.CompositionMode_Multiply)
        return self.put(layer, f"QuakeSAR: {algorithm.group()}", visible=visible)

    def _raster(self, path: str, item, label: str):
        with Raster(path) as raster:
            tags, is_complex = raster.tags, raster.is_complex
        kind = item.style or tags.get("PRODUCT", "")
        source = Path(path)
        shown = str(source.with_name(f"{source.stem}_phase.vrt")) if is_complex else path
        name = layers._layer_name(label, tags)
        layer = QgsRasterLayer(shown, name, "gdal")
        styles.apply(layer, f"complex_{kind}" if is_complex else kind)
        layer.setMetadata(stories.tell_story(name, tags, layer))
        return layer

    def put(self, layer, group: str = "", *, visible: bool = True):
        """Add a layer on top of a group, or of the tree."""
        if not layer.isValid():
            raise SystemExit(f"{layer.source()} does not open.")
        project = QgsProject.instance()
        project.addMapLayer(layer, addToLegend=False)
        root = project.layerTreeRoot()
        home = (root.findGroup(group) or root.insertGroup(0, group)) if group else root
        node = home.insertLayer(0, layer)
        node.setItemVisibilityChecked(visible)
        node.setExpanded(visible)
        captions.caption_legend(layer)
        return layer

    def ground(self, path=None, *, factor=None):
        """Put the hills below: those of the demo, or of another file with its factor of height over map units."""
        project = QgsProject.instance()
        group = project.layerTreeRoot().addGroup(self.word("Elevation"))
        hills = _add_ground(project, group, path or self.demo / "scenes" / "dem" / "dem_wgs84_1arcsec.tif")
        if factor is not None:
            hills.renderer().setZFactor(factor)
        group.setExpanded(False)
        return hills

    def rupture(self):
        """Put the simulated rupture on top."""
        path = self.demo / "scenes" / "truth" / "rupture_trace.geojson"
        layer = QgsVectorLayer(str(path), self.word("Rupture (simulated)"), "ogr")
        layer.setRenderer(_line(FAULT_COLOUR, "0.7", "solid"))
        return self.put(layer)

    def look(self, box=None, layer=None) -> None:
        """Show a box of longitude and latitude (west, south, east, north), or a layer, and wait for the map."""
        wait(400)  # QGIS itself goes to the first layer, and takes its projection
        QgsProject.instance().setCrs(self.crs)
        crs = self.crs
        wait(200)
        if layer is not None:
            transform = QgsCoordinateTransform(layer.crs(), crs, QgsProject.instance())
            extent = transform.transformBoundingBox(layer.extent())
        else:
            degrees = QgsCoordinateReferenceSystem("EPSG:4326")
            extent = QgsCoordinateTransform(degrees, crs, QgsProject.instance()).transformBoundingBox(
                QgsRectangle(*box)
            )
        self.canvas.setExtent(extent)
        self.settle()

    def settle(self) -> None:
        """Wait until the map is drawn."""
        self.canvas.refreshAllLayers()
        wait(400)
        for _ in range(100):
            if not self.canvas.isDrawing():
                break
            wait(150)
        wait(300)

    def shoot(self, name: str, *, box=None, layer=None) -> None:
        """Look at a place and take the window."""
        self.look(box, layer)
        iface.messageBar().clearWidgets()
        self.grab(self.window, name)
