"""The forms of the steps after the first one."""

from __future__ import annotations

import html
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsDistanceArea,
    QgsGeometry,
    QgsMapLayerProxyModel,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
)
from qgis.gui import QgsExtentWidget, QgsFileWidget, QgsMapLayerComboBox
from qgis.PyQt.QtCore import QSignalBlocker, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QDoubleSpinBox, QPushButton

from ..algorithms.texts import tr
from .guide_forms import Page, form, paragraph
from .guide_layers import layer_of
from .guide_state import scene_at

_DEGREES = "EPSG:4326"


class AreaPage(Page):
    """Extent and pixel size, and what they come to."""

    def __init__(self, canvas):
        super().__init__("area", tr("Which ground, and how fine?"))
        self.extent = QgsExtentWidget(None, QgsExtentWidget.WidgetStyle.CondensedStyle)
        self.extent.setMapCanvas(canvas)
        self.extent.setNullValueAllowed(allowed=True, notSetText=tr("All ground that both scenes show"))
        self.extent.setToolTip(tr("The arrow takes the extent of the map or a layer, or lets you draw."))
        self.pixel = QDoubleSpinBox()
        self.pixel.setRange(1.0, 2000.0)
        self.pixel.setDecimals(0)
        self.pixel.setSuffix(" m")
        self.pixel.setToolTip(tr("The scenes are processed at their full resolution and averaged to this."))
        self.everything = QPushButton(tr("All common ground"))
        self.size = paragraph("")
        fields = form()
        fields.addRow(tr("Area"), self.extent)
        fields.addRow("", self.everything)
        fields.addRow(tr("Pixels"), self.pixel)
        self.column.addLayout(fields)
        self.column.addWidget(self.size)
        self.extent.extentChanged.connect(self._choose)
        self.everything.clicked.connect(lambda _: self._take_everything())
        self.pixel.valueChanged.connect(lambda value: self.changed.emit({"pixel": value}))

    def _choose(self, box) -> None:
        if box.isNull() or box.isEmpty():
            self.changed.emit({"extent": ""})
            return
        crs = self.extent.outputCrs()
        if not crs.authid():  # one of the user's own: no text can name it
            degrees = QgsCoordinateReferenceSystem(_DEGREES)
            try:
                box = QgsCoordinateTransform(crs, degrees, QgsProject.instance()).transformBoundingBox(box)
            except QgsCsException:
                return
            crs = degrees
        west, east, south, north = box.xMinimum(), box.xMaximum(), box.yMinimum(), box.yMaximum()
        text = f"{west:.6f},{east:.6f},{south:.6f},{north:.6f} [{crs.authid()}]"
        self.changed.emit({"extent": text, "area_seen": True})

    def _take_everything(self):
        with QSignalBlocker(self.extent):
            self.extent.clear()
        self.changed.emit({"extent": "", "area_seen": True})

    def show_values(self, values: dict) -> None:
        super().show_values(values)
        with QSignalBlocker(self.pixel):
            self.pixel.setValue(values["pixel"])
        found = extent_of(values["extent"])
        with QSignalBlocker(self.extent):
            if found is None:
                self.extent.clear()
            elif self.extent.outputExtent() != found[0]:
                self.extent.setOutputCrs(found[1])
                self.extent.setOutputExtentFromUser(*found)
        self.size.setText(size_text(values))


class HeightsPage(Page):
    """The elevation model and its datum; `shown` asks to put it on the map."""

    shown = pyqtSignal()

    def __init__(self):
        super().__init__("heights", tr("Which elevation model, and what are its heights measured from?"))
        self.file, self.layer, self.datum = QgsFileWidget(), QgsMapLayerComboBox(), QComboBox()
        self.file.setFilter(tr("Rasters (*.tif *.tiff *.hgt *.img *.vrt *.dem);;All files (*)"))
        self.file.setToolTip(tr("Heights in metres, any raster that covers the area."))
        self.layer.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        self.layer.setAllowEmptyLayer(True)
        self.layer.setLayer(None)
        self.layer.setToolTip(tr("An elevation model that is in the project already."))
        choices = {
            "": tr("(choose)"),
            "ellipsoid": tr("the ellipsoid WGS84 (TanDEM-X)"),
            "egm96": tr("the geoid EGM96 (SRTM)"),
            "egm2008": tr("the geoid EGM2008 (Copernicus)"),
            "geoid": tr("a geoid raster, given in the tool"),
            "constant": tr("a geoid height, given in the tool"),
        }
        for key, label in choices.items():
            self.datum.addItem(label, key)
        self.show_button = QPushButton(tr("Show on the map"))
        fields = form()
        fields.addRow(tr("File"), self.file)
        fields.addRow(tr("Or layer"), self.layer)
        fields.addRow(tr("Heights from"), self.datum)
        fields.addRow("", self.show_button)
        self.column.addLayout(fields)
        self.cover = paragraph("")
        self.column.addWidget(self.cover)
        self.file.fileChanged.connect(lambda path: self.changed.emit({"dem": path}))
        self.layer.layerChanged.connect(self._choose_layer)
        self.datum.currentIndexChanged.connect(lambda _: self.changed.emit({"datum": self.datum.currentData()}))
        self.show_button.clicked.connect(lambda _: self.shown.emit())

    def _choose_layer(self, layer) -> None:
        if layer is not None:
            self.changed.emit({"dem": layer.source()})

    def show_values(self, values: dict) -> None:
        super().show_values(values)
        with QSignalBlocker(self.file), QSignalBlocker(self.layer), QSignalBlocker(self.datum):
            self.file.setFilePath(values["dem"])
            self.layer.setLayer(layer_of(values["dem"]))
            self.datum.setCurrentIndex(max(self.datum.findData(values["datum"]), 0))
        self.show_button.setEnabled(bool(values["dem"]))
        self.cover.setText(cover_text(values))


class RunPage(Page):
    """What will be run, and the chain."""

    def __init__(self):
        super().__init__("run", tr("Everything is filled in: open the tool, look it over, and press Run."))
        self.summary = paragraph("")
        self.summary.setTextFormat(Qt.TextFormat.RichText)
        self.faults = QgsMapLayerComboBox()
        self.faults.setFilters(QgsMapLayerProxyModel.Filter.LineLayer)
        self.faults.setAllowEmptyLayer(True)
        self.faults.setLayer(None)
        self.faults.setToolTip(tr("Mapped rupture: lines across which the phase may break. May stay empty."))
        fields = form()
        fields.addRow(tr("Rupture"), self.faults)
        self.column.addWidget(self.summary)
        self.column.addLayout(fields)
        self.add_tools()
        self.faults.layerChanged.connect(
            lambda layer: self.changed.emit({"faults": layer.source() if layer is not None else ""})
        )

    def show_values(self, values: dict) -> None:
        super().show_values(values)
        with QSignalBlocker(self.faults):
            self.faults.setLayer(layer_of(values["faults"]))
        self.summary.setText(summary_text(values))


class ToolsPage(Page):
    """A row of tools; `workbench` asks for the workbench."""

    workbench = pyqtSignal()
    truth = pyqtSignal()

    def __init__(self, step: str, intro: str):
        super().__init__(step, intro)
        if step == "check":
            self.bench = QPushButton(tr("Open the workbench"))
            self.bench.setToolTip(tr("Click for values and series, draw profiles, swipe layers, show fringes."))
            self.bench.clicked.connect(lambda _: self.workbench.emit())
            self.truth_button = QPushButton(tr("Show the true displacement"))
            self.truth_button.setToolTip(tr("What was simulated, in the same colours."))
            self.truth_button.clicked.connect(lambda _: self.truth.emit())
            for made in (self.bench, self.truth_button):
                self.column.addWidget(made)
        self.add_tools()

    def show_values(self, values: dict) -> None:
        super().show_values(values)
        if self.step == "check":
            self.truth_button.setVisible(values["start"] == "simulated")


def extent_of(text: str):
    """Return the rectangle and its CRS in a text such as ``w,e,s,n [EPSG:4326]``, or None."""
    numbers, _, crs = text.partition(" [")
    try:
        west, east, south, north = (float(part) for part in numbers.split(","))
    except ValueError:
        return None
    return QgsRectangle(west, south, east, north), QgsCoordinateReferenceSystem(crs.rstrip("]"))


def ground(values: dict):
    """Return the ground to be processed in longitude and latitude: the area, else what both scenes show, or None."""
    found = extent_of(values["extent"])
    degrees = QgsCoordinateReferenceSystem(_DEGREES)
    if found is not None:
        transform = QgsCoordinateTransform(found[1], degrees, QgsProject.instance())
        try:
            return QgsGeometry.fromRect(transform.transformBoundingBox(found[0]))
        except QgsCsException:
            return None
    scenes = [scene_at(values, values[key]) for key in ("reference", "secondary")]
    if None in scenes:
        return None
    first, second = (QgsGeometry.fromPolygonXY([[QgsPointXY(*c) for c in scene["corners"]]]) for scene in scenes)
    shared = first.intersection(second)
    return None if shared.isEmpty() else shared


def size_text(values: dict) -> str:
    """Say how large the area is and how many pixels it has."""
    shape = ground(values)
    if shape is None:
        return ""
    box, meter = shape.boundingBox(), QgsDistanceArea()
    meter.setEllipsoid("WGS84")
    middle = box.center()
    width = meter.measureLine(QgsPointXY(box.xMinimum(), middle.y()), QgsPointXY(box.xMaximum(), middle.y()))
    height = meter.measureLine(QgsPointXY(middle.x(), box.yMinimum()), QgsPointXY(middle.x(), box.yMaximum()))
    count = float(f"{width * height / values['pixel'] ** 2:.2g}")
    shown = f"{count:,.0f}".replace(",", "\u202f")
    text = tr("About {width} by {height} km, {count} pixels.")
    return text.format(width=f"{width / 1e3:.0f}", height=f"{height / 1e3:.0f}", count=shown)


def cover_text(values: dict) -> str:
    """Say what the elevation model is and whether it covers the ground."""
    from qgis.core import QgsRasterLayer

    if not values["dem"]:
        return ""
    layer = layer_of(values["dem"]) or QgsRasterLayer(values["dem"], "dem")
    if not layer.isValid():
        return tr("This file does not open as a raster.")
    shape, degrees = ground(values), QgsCoordinateReferenceSystem(_DEGREES)
    if shape is None:
        return ""
    try:
        box = QgsCoordinateTransform(layer.crs(), degrees, QgsProject.instance()).transformBoundingBox(layer.extent())
    except QgsCsException:
        return ""
    share = shape.intersection(QgsGeometry.fromRect(box)).area() / max(shape.area(), 1e-30)
    if share > 0.999:
        return tr("It covers the whole area.")
    return tr("It covers {percent} % of the area only.").format(percent=f"{100.0 * share:.0f}")


def summary_text(values: dict) -> str:
    """List what the chain will be given."""
    rows = []
    for label, key in ((tr("Before"), "reference"), (tr("After"), "secondary")):
        scene = scene_at(values, values[key])
        rows.append((label, scene["date"] if scene else tr("not chosen")))
    area = tr("all common ground") if extent_of(values["extent"]) is None else tr("as drawn")
    rows.append((tr("Area"), tr("{area}, {pixel} m").format(area=area, pixel=f"{values['pixel']:.0f}")))
    heights = f"{Path(values['dem']).name} ({tr(values['datum']) or '?'})" if values["dem"] else "-"
    rows.append((tr("Elevation"), heights))
    rows.append((tr("Orbits"), Path(values["orbits"]).name if values["orbits"] else tr("of the products")))
    cells = (f"<tr><td>{html.escape(a)}&nbsp;&nbsp;</td><td><b>{html.escape(b)}</b></td></tr>" for a, b in rows)
    return f"<table>{''.join(cells)}</table>"
