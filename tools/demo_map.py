"""The demo's map: fringes and displacement of both passes with fault traces, scale bar, look arrows and legend."""

from __future__ import annotations

import math
import warnings
from pathlib import Path

import numpy as np
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFillSymbol,
    QgsGradientFillSymbolLayer,
    QgsLayoutExporter,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsLayoutItemMapGrid,
    QgsLayoutItemPolyline,
    QgsLayoutItemScaleBar,
    QgsLayoutItemShape,
    QgsLayoutMeasurement,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLineSymbol,
    QgsPrintLayout,
    QgsRectangle,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QImage, QPolygonF
from scipy.cluster.vq import kmeans2

_DPI = 150
_PAGE_MM = (282.0, 136.0)
_PANEL_MM = 84.0
_TOP_MM, _LEFT_MM, _STEP_MM = 21.0, 12.0, 90.0
_BAR_TOP_MM = 117.0
_FONT = "Open Sans"


def export_map(project, layers: dict, path: Path) -> None:
    """Lay out the map, keep the layout in the project, and write it as a small PNG."""
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.setName("Map")
    layout.pageCollection().pages()[0].setPageSize(QgsLayoutSize(*_PAGE_MM))
    _text(layout, project.title(), (_LEFT_MM, 3.0, 250.0, 8.0), 13, bold=True)
    down, up = layers["descending"], layers["ascending"]
    ground = [layers["hills"]]
    lines = [layers["trace"]]
    panels = (
        ("Wrapped phase, descending", [*lines, down["wrapped.tif"]], down["geometry.tif"]),
        ("Displacement, descending", [*lines, down["displacement.tif"], *ground], down["geometry.tif"]),
        ("Displacement, ascending", [*lines, up["displacement.tif"], *ground], up["geometry.tif"]),
    )
    box = _common_square([down["displacement.tif"], up["displacement.tif"]])
    for index, (title, shown, geometry) in enumerate(panels):
        left = _LEFT_MM + index * _STEP_MM
        _text(layout, title, (left, 12.5, _PANEL_MM, 7.0), 10)
        item = _map(layout, (left, _TOP_MM), box, shown)
        _grid(item, labelled_left=index == 0)
        _look_arrows(layout, geometry, (left, _TOP_MM))
        if index == 0:
            _scale_bar(layout, item, box.width())
    _legend(layout, down, lines)
    _write(layout, path)
    project.layoutManager().addLayout(layout)


def _common_square(layers: list) -> QgsRectangle:
    """Return the largest square in the middle of what all layers cover, less a tenth."""
    common = QgsRectangle(layers[0].extent())
    for layer in layers[1:]:
        common = common.intersect(layer.extent())
    half = 0.45 * min(common.width(), common.height())
    middle = common.center()
    return QgsRectangle(middle.x() - half, middle.y() - half, middle.x() + half, middle.y() + half)


def _map(layout, corner: tuple, box: QgsRectangle, layers: list):
    item = QgsLayoutItemMap(layout)
    layout.addLayoutItem(item)
    item.attemptMove(QgsLayoutPoint(*corner))
    item.attemptResize(QgsLayoutSize(_PANEL_MM, _PANEL_MM))
    item.setExtent(box)
    item.setLayers(layers)
    item.setKeepLayerSet(True)
    item.setKeepLayerStyles(True)
    item.setBackgroundColor(QColor("#f2f2f2"))
    item.setFrameEnabled(True)
    item.setFrameStrokeWidth(QgsLayoutMeasurement(0.2))
    return item


def _grid(item, *, labelled_left: bool) -> None:
    """Add ticks of longitude and latitude outside the frame."""
    grid = QgsLayoutItemMapGrid("degrees", item)
    item.grids().addGrid(grid)
    grid.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    step = 0.1 if item.extent().width() > 20_000.0 else 0.02
    grid.setIntervalX(step)
    grid.setIntervalY(step)
    grid.setStyle(QgsLayoutItemMapGrid.GridStyle.FrameAnnotationsOnly)
    grid.setFrameStyle(QgsLayoutItemMapGrid.FrameStyle.ExteriorTicks)
    grid.setFrameWidth(1.0)
    grid.setAnnotationEnabled(True)
    grid.setAnnotationFormat(QgsLayoutItemMapGrid.AnnotationFormat.DecimalWithSuffix)
    grid.setAnnotationPrecision(1 if step == 0.1 else 2)
    grid.setAnnotationFont(QFont(_FONT, 6))
    grid.setAnnotationFrameDistance(0.6)
    hidden = QgsLayoutItemMapGrid.DisplayMode.HideAll
    sides = QgsLayoutItemMapGrid.BorderSide
    for side in (sides.Right, sides.Top, *(() if labelled_left else (sides.Left,))):
        grid.setAnnotationDisplay(hidden, side)
    grid.setAnnotationDirection(QgsLayoutItemMapGrid.AnnotationDirection.Vertical, sides.Left)


def look_azimuth_rad(geometry) -> float:
    """Return the azimuth of the horizontal direction sensor to ground, clockwise from north."""
    dataset = gdal.Open(geometry.source())
    east, north = (np.nanmean(dataset.GetRasterBand(band).ReadAsArray()[::16, ::16]) for band in (1, 2))
    return math.atan2(-float(east), -float(north))


def _look_arrows(layout, geometry, corner: tuple) -> None:
    """Draw flight direction and, from its middle, the look direction to the right of it."""
    look = look_azimuth_rad(geometry)
    flight = look - 0.5 * math.pi
    middle = (corner[0] + _PANEL_MM - 11.0, corner[1] + 11.0)
    _disc(layout, middle, 8.5)
    ends = [(middle[0] + s * 6.5 * math.sin(flight), middle[1] - s * 6.5 * math.cos(flight)) for s in (-1, 1)]
    _arrow(layout, *ends)
    _arrow(layout, middle, (middle[0] + 5.0 * math.sin(look), middle[1] - 5.0 * math.cos(look)))


def _disc(layout, middle: tuple, radius: float) -> None:
    shape = QgsLayoutItemShape(layout)
    shape.setShapeType(QgsLayoutItemShape.Shape.Ellipse)
    layout.addLayoutItem(shape)
    shape.attemptSetSceneRect(QRectF(middle[0] - radius, middle[1] - radius, 2.0 * radius, 2.0 * radius))
    shape.setSymbol(QgsFillSymbol.createSimple({"color": "255,255,255,200", "outline_style": "no"}))


def _arrow(layout, start: tuple, end: tuple) -> None:
    line = QgsLayoutItemPolyline(QPolygonF([QPointF(*start), QPointF(*end)]), layout)
    line.setSymbol(QgsLineSymbol.createSimple({"line_color": "#000000", "line_width": "0.5"}))
    line.setEndMarker(QgsLayoutItemPolyline.MarkerMode.ArrowHead)
    line.setArrowHeadWidth(2.2)
    line.setArrowHeadFillColor(QColor("#000000"))
    line.setArrowHeadStrokeColor(QColor("#000000"))
    line.setArrowHeadStrokeWidth(0.1)
    layout.addLayoutItem(line)


def _scale_bar(layout, item, width_m: float) -> None:
    kilometres = 5.0 if width_m > 20_000.0 else 1.0
    bar = QgsLayoutItemScaleBar(layout)
    bar.setStyle("Single Box")
    bar.setLinkedMap(item)
    bar.setUnits(QgsUnitTypes.DistanceUnit.DistanceKilometers)
    bar.setUnitLabel("km")
    bar.setNumberOfSegmentsLeft(0)
    bar.setNumberOfSegments(2)
    bar.setUnitsPerSegment(kilometres)
    bar.setHeight(1.5)
    text = bar.textFormat()
    text.setFont(QFont(_FONT))
    text.setSize(7.0)
    bar.setTextFormat(text)
    bar.setBackgroundEnabled(True)
    bar.setBackgroundColor(QColor(255, 255, 255, 210))
    layout.addLayoutItem(bar)
    bar.update()
    bar.attemptMove(QgsLayoutPoint(_LEFT_MM + 2.0, _TOP_MM + _PANEL_MM - 13.5))


def _legend(layout, pair: dict, lines: list) -> None:
    """Draw a bar of colours for phase and for displacement, and a key of lines and arrows."""
    middle = _LEFT_MM + 0.5 * _PANEL_MM
    caption = "Phase; one cycle is 2.8 cm of motion"
    _bar(layout, pair["wrapped.tif"], (middle - 33.0, 66.0), ("-\u03c0", "0", "+\u03c0"), caption)
    top = pair["displacement.tif"].renderer().classificationMax()
    labels = [f"{100.0 * top * share:+.3g}" if share else "0" for share in (-1.0, -0.5, 0.0, 0.5, 1.0)]
    left = _LEFT_MM + 1.5 * _STEP_MM - 3.0 - 16.5
    caption = "Displacement along the line of sight, cm; positive is toward the sensor"
    _bar(layout, pair["displacement.tif"], (left, 90.0), labels, caption)
    left = _LEFT_MM + 2.0 * _STEP_MM + 36.0
    for index, layer in enumerate(lines):
        y = _BAR_TOP_MM + 1.2 + 5.0 * index
        key = QgsLayoutItemPolyline(QPolygonF([QPointF(left, y), QPointF(left + 8.0, y)]), layout)
        key.setSymbol(layer.renderer().symbol().clone())
        layout.addLayoutItem(key)
        _text(layout, layer.name(), (left + 10.0, y - 2.2, 40.0, 5.0), 7)
    y = _BAR_TOP_MM + 1.2 + 5.0 * len(lines)
    _arrow(layout, (left, y), (left + 8.0, y))
    _text(layout, "Flight, and look to its right", (left + 10.0, y - 2.2, 45.0, 5.0), 7)


def _bar(layout, layer, place: tuple, labels, caption: str) -> None:
    left, width = place
    fill = QgsGradientFillSymbolLayer()
    fill.setGradientColorType(QgsGradientFillSymbolLayer.GradientColorType.ColorRamp)
    fill.setColorRamp(layer.renderer().shader().rasterShaderFunction().createColorRamp())
    fill.setReferencePoint1(QPointF(0.0, 0.5))
    fill.setReferencePoint2(QPointF(1.0, 0.5))
    shape = QgsLayoutItemShape(layout)
    shape.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
    layout.addLayoutItem(shape)
    shape.attemptSetSceneRect(QRectF(left, _BAR_TOP_MM, width, 4.0))
    symbol = QgsFillSymbol()
    symbol.changeSymbolLayer(0, fill)
    shape.setSymbol(symbol)
    for index, label in enumerate(labels):
        x = left + width * index / (len(labels) - 1)
        _text(layout, label, (x - 10.0, _BAR_TOP_MM + 4.2, 20.0, 4.5), 7, centred=True)
    _text(layout, caption, (left - 15.0, _BAR_TOP_MM + 8.6, width + 30.0, 5.0), 7, centred=True)


def _text(layout, text: str, box: tuple, size: int, *, bold: bool = False, centred: bool = False) -> None:
    label = QgsLayoutItemLabel(layout)
    label.setText(text)
    label.setFont(QFont(_FONT, size, QFont.Weight.Bold if bold else QFont.Weight.Normal))
    label.setMarginX(0.0)
    label.setHAlign(Qt.AlignmentFlag.AlignHCenter if centred else Qt.AlignmentFlag.AlignLeft)
    label.setVAlign(Qt.AlignmentFlag.AlignVCenter)
    layout.addLayoutItem(label)
    label.attemptSetSceneRect(QRectF(*box))


def _write(layout, path: Path) -> None:
    """Export as an image of few colours."""
    settings = QgsLayoutExporter.ImageExportSettings()
    settings.dpi = _DPI
    settings.generateWorldFile = False
    if QgsLayoutExporter(layout).exportToImage(str(path), settings) != QgsLayoutExporter.ExportResult.Success:
        raise SystemExit(f"{path} could not be written.")
    shrink_picture(path, path)


def shrink_picture(source: Path, target: Path, *, width: int = 0, colours: int = 240) -> None:
    """Scale a PNG to a width (0 keeps it) and give it a palette of its own colours: a third of the size."""
    picture = QImage(str(source)).convertToFormat(QImage.Format.Format_RGB32)
    if width and width < picture.width():
        picture = picture.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
    bits = picture.constBits()
    bits.setsize(picture.sizeInBytes())
    pixels = np.frombuffer(bits, np.uint8).reshape(-1, 4)[:, 2::-1]
    rng = np.random.default_rng(1)
    seen = rng.permutation(np.unique(pixels[rng.integers(0, len(pixels), 60_000)], axis=0))
    if len(seen) > colours:
        with warnings.catch_warnings():  # a colour that no pixel is nearest to does no harm
            warnings.simplefilter("ignore", UserWarning)
            seen = kmeans2(seen.astype(float), seen[:colours].astype(float), iter=12, minit="matrix")[0]
    fixed = [(255, 255, 255), (0, 0, 0)]
    table = [QColor(*(round(float(value)) for value in colour)).rgb() for colour in (*fixed, *seen)]
    flags = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    picture.convertToFormat(QImage.Format.Format_Indexed8, table, flags).save(str(target))
