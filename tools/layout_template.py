"""Build the layout template that is shipped with the plugin: run it with the interpreter QGIS is built for.

    QT_HASH_SEED=0 QT_QPA_PLATFORM=offscreen PYTHONPATH=/usr/share/qgis/python/plugins python3 tools/layout_template.py

It writes ``ui/layouts/quakesar_map.qpt``; use the oldest QGIS that is supported. Everything that depends on the
project is an expression: the layer is the first raster whose metadata tell the sign of a displacement (or the one
that the layout variable ``quakesar_layer`` names), and titles, dates, sensor, extent and the arrow of the line of sight
follow it. The heading comes from the layout variable ``quakesar_heading``, or from a keyword of the layer's metadata.
"""

from __future__ import annotations

import base64
import os
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsExpressionContextUtils,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemMapGrid,
    QgsLayoutItemMarker,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutMeasurement,
    QgsLayoutObject,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendStyle,
    QgsMarkerSymbol,
    QgsPrintLayout,
    QgsProject,
    QgsProperty,
    QgsReadWriteContext,
    QgsRectangle,
    QgsScaleBarSettings,
    QgsSvgMarkerSymbolLayer,
    QgsSymbolLayer,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QFont

ROOT = Path(__file__).resolve().parent.parent
TEMPLATE = ROOT / "ui" / "layouts" / "quakesar_map.qpt"
NAME = "QuakeSAR map"
_FONT = "Open Sans"
_MAP = (14.0, 24.0, 197.0, 172.0)  # beside and below it stand the coordinates
_RIGHT = 216.0
_WIDTH = 71.0
# The layer that the map is about: the abstract tells the sign in the language of who made it, our keywords in none.
LAYER = (
    "if(length(coalesce(@quakesar_layer, '')) > 0, @quakesar_layer, array_first(array_filter(@layers,"
    " regexp_match(coalesce(layer_property(@element, 'abstract'), ''), 'positive = (toward|east|north|up)') > 0"
    " or regexp_match(coalesce(array_to_string(layer_property(@element, 'keywords')), ''),"
    " '(^|,)displacement(,|$)') > 0)))"
)
_ABSTRACT = f"coalesce(layer_property({LAYER}, 'abstract'), '')"


def _fact(name: str) -> str:
    """Return an expression for a fact of the layer: the layout variable, or what the layer's keywords tell."""
    words = f"coalesce(array_to_string(layer_property({LAYER}, 'keywords')), '')"
    told = f"regexp_substr({words}, 'quakesar_{name}=([-.0-9a-z]+)')"
    return f"if(length(coalesce(@quakesar_{name}, '')) > 0, @quakesar_{name}, nullif({told}, ''))"


HEADING = f"to_real({_fact('heading')})"
SIDE = f"coalesce({_fact('look_side')}, 'right')"
_TITLE = f"if(length(coalesce(@project_title, '')) > 0, @project_title, layer_property({LAYER}, 'name'))"
_ARROW = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" width="100" height="100">
<g fill="none" stroke="#222222" stroke-width="5" stroke-linecap="round" stroke-linejoin="round"{turn}>
<path d="M50 92 L50 10 M38 26 L50 8 L62 26"/>
<path stroke="#b2182b" d="M50 50 L86 50 M74 40 L88 50 L74 60"/></g></svg>"""

# Of the arrow, in English and Chinese: a template has no translation but the locale of QGIS.
_LOOK_TEXTS = (
    ("Direction of flight unknown:\nset the layout variable quakesar_heading", "black: flight, ", "red: line of sight"),
    ("飞行方向未知：\n请设置布局变量 quakesar_heading", "黑色：飞行方向 ", "红色：视线方向"),
)


def build(project) -> QgsPrintLayout:
    """Return the layout."""
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()  # one page, A4 landscape
    layout.setName(NAME)
    for name in ("layer", "heading", "look_side"):
        QgsExpressionContextUtils.setLayoutVariable(layout, f"quakesar_{name}", "")
    QgsExpressionContextUtils.setLayoutVariable(layout, "quakesar_follow", "yes")
    _label(layout, "title", f"[% {_TITLE} %]", (14.0, 6.0, 273.0, 10.0), 18, bold=True)
    subtitle = f"if(length(coalesce(@project_title, '')) > 0, layer_property({LAYER}, 'name'), '')"
    _label(layout, "subtitle", f"[% {subtitle} %]", (14.0, 15.5, 273.0, 7.0), 11)
    item = _map(layout)
    _legend(layout, item)
    _arrows(layout, item)
    _scale_bar(layout, item)
    _label(layout, "facts", f"[% {_ABSTRACT} %]", (_RIGHT, 151.5, _WIDTH, 43.0), 7.5)
    crs = "[% @project_crs_description %], [% @project_crs %]"
    _label(layout, "crs", crs, (_RIGHT, 195.0, _WIDTH, 5.0), 6.5)
    return layout


def _place(item, box: tuple) -> None:
    item.attemptMove(QgsLayoutPoint(*box[:2]))
    item.attemptResize(QgsLayoutSize(*box[2:]))


def _font(size: float, *, bold: bool = False) -> QFont:
    font = QFont(_FONT)
    font.setPointSizeF(size)
    font.setBold(bold)
    return font


def _label(layout, name: str, text: str, box: tuple, size: float, *, bold=False) -> QgsLayoutItemLabel:
    item = QgsLayoutItemLabel(layout)
    layout.addLayoutItem(item)
    item.setId(name)
    item.setText(text)
    item.setFont(_font(size, bold=bold))
    item.setHAlign(Qt.AlignmentFlag.AlignLeft)
    item.setVAlign(Qt.AlignmentFlag.AlignTop)
    _place(item, box)
    return item


def _map(layout) -> QgsLayoutItemMap:
    """A map that shows the layer's extent as long as the variable quakesar_follow is yes."""
    item = QgsLayoutItemMap(layout)
    layout.addLayoutItem(item)
    item.setId("map")
    _place(item, _MAP)
    item.setExtent(QgsRectangle(0.0, 0.0, *_MAP[2:]))
    item.setFrameEnabled(True)
    item.setFrameStrokeWidth(QgsLayoutMeasurement(0.3))
    box = f"transform(layer_property({LAYER}, 'extent'), layer_property({LAYER}, 'crs'), @project_crs)"
    sides = {
        QgsLayoutObject.MapXMin: "x_min", QgsLayoutObject.MapXMax: "x_max",
        QgsLayoutObject.MapYMin: "y_min", QgsLayoutObject.MapYMax: "y_max",
    }  # fmt: skip
    for side, function in sides.items():
        follow = f"if(@quakesar_follow = 'yes', {function}({box}), NULL)"
        item.dataDefinedProperties().setProperty(side, QgsProperty.fromExpression(follow))
    _grid(item)
    return item


def _grid(item: QgsLayoutItemMap) -> None:
    """Coordinates at the frame, at intervals that fit the scale."""
    grid = QgsLayoutItemMapGrid("Coordinates", item)
    item.grids().addGrid(grid)
    grid.setEnabled(True)
    grid.setStyle(QgsLayoutItemMapGrid.GridStyle.FrameAnnotationsOnly)
    grid.setUnits(QgsLayoutItemMapGrid.GridUnit.DynamicPageSizeBased)
    grid.setMinimumIntervalWidth(40.0)
    grid.setMaximumIntervalWidth(80.0)
    grid.setFrameStyle(QgsLayoutItemMapGrid.FrameStyle.InteriorTicks)
    grid.setFrameWidth(1.5)
    grid.setAnnotationEnabled(True)
    grid.setAnnotationFormat(QgsLayoutItemMapGrid.AnnotationFormat.CustomFormat)
    # Metres without decimals, degrees with two.
    grid.setAnnotationExpression(
        "if(abs(@grid_number) > 360, to_string(to_int(@grid_number)), format_number(@grid_number, 2))"
    )
    grid.setAnnotationFont(_font(6.5))
    for side in (QgsLayoutItemMapGrid.BorderSide.Top, QgsLayoutItemMapGrid.BorderSide.Right):
        grid.setAnnotationDisplay(QgsLayoutItemMapGrid.DisplayMode.HideAll, side)
    for side in (QgsLayoutItemMapGrid.BorderSide.Left, QgsLayoutItemMapGrid.BorderSide.Bottom):
        grid.setAnnotationPosition(QgsLayoutItemMapGrid.AnnotationPosition.OutsideMapFrame, side)
    grid.setAnnotationDirection(QgsLayoutItemMapGrid.AnnotationDirection.Vertical, QgsLayoutItemMapGrid.BorderSide.Left)


def _legend(layout, map_item: QgsLayoutItemMap) -> None:
    item = QgsLayoutItemLegend(layout)
    layout.addLayoutItem(item)
    item.setId("legend")
    item.setLinkedMap(map_item)
    item.setAutoUpdateModel(True)
    item.setLegendFilterByMapEnabled(True)
    item.setTitle("")
    item.setResizeToContents(True)
    item.setBackgroundEnabled(False)
    sizes = {
        QgsLegendStyle.Style.Group: 9.0,
        QgsLegendStyle.Style.Subgroup: 8.0,
        QgsLegendStyle.Style.SymbolLabel: 7.5,
    }
    for style, size in sizes.items():
        item.setStyleFont(style, _font(size, bold=style == QgsLegendStyle.Style.Group))
    _place(item, (_RIGHT - 2.0, 24.0, _WIDTH, 80.0))


def _picture(layout, name: str, path: str, box: tuple) -> QgsLayoutItemPicture:
    item = QgsLayoutItemPicture(layout)
    layout.addLayoutItem(item)
    item.setId(name)
    item.setPicturePath(path)
    item.setResizeMode(QgsLayoutItemPicture.ResizeMode.Zoom)
    _place(item, box)
    return item


def _arrows(layout, map_item: QgsLayoutItemMap) -> None:
    """North, and the flight (black) with the direction in which the sensor looks (red)."""
    north = _picture(layout, "north", "arrows/NorthArrow_02.svg", (_RIGHT, 118.0, 14.0, 16.0))
    north.setLinkedMap(map_item)
    right, left = (
        "base64:" + base64.b64encode(_ARROW.format(turn=turn).encode()).decode()
        for turn in ("", ' transform="matrix(-1 0 0 1 100 0)"')
    )
    # An item turned by its own rotation wanders in QGIS 3.22; a marker symbol turns about its middle.
    drawing = QgsSvgMarkerSymbolLayer(right, 17.0)
    properties = {
        QgsSymbolLayer.Property.PropertyAngle: f"coalesce({HEADING}, 0)",
        QgsSymbolLayer.Property.PropertyLayerEnabled: f"{HEADING} is not NULL",
        QgsSymbolLayer.Property.PropertyName: f"if({SIDE} = 'left', '{left}', '{right}')",
    }
    for key, text in properties.items():
        drawing.setDataDefinedProperty(key, QgsProperty.fromExpression(text))
    look = QgsLayoutItemMarker(layout)
    layout.addLayoutItem(look)
    look.setId("look")
    symbol = QgsMarkerSymbol.createSimple({})
    symbol.changeSymbolLayer(0, drawing)
    look.setSymbol(symbol.clone())
    look.attemptMove(QgsLayoutPoint(_RIGHT + 27.0, 126.0))
    english, chinese = (
        f"if({HEADING} is NULL, '{unknown}', '{flight}' || round(({HEADING} + 360) % 360, 1) || '°\n{sight}')"
        for unknown, flight, sight in _LOOK_TEXTS
    )
    text = f"[% if(regexp_match(@qgis_locale, '^zh') > 0, {chinese}, {english}) %]"
    _label(layout, "look text", text, (_RIGHT + 40.0, 121.0, _WIDTH - 40.0, 14.0), 6.5)


def _scale_bar(layout, map_item: QgsLayoutItemMap) -> None:
    item = QgsLayoutItemScaleBar(layout)
    layout.addLayoutItem(item)
    item.setId("scale")
    item.setLinkedMap(map_item)
    item.setStyle("Single Box")
    item.setUnits(QgsUnitTypes.DistanceUnit.DistanceKilometers)
    item.setUnitLabel("km")
    item.setMapUnitsPerScaleBarUnit(1.0)
    item.setNumberOfSegments(2)
    item.setNumberOfSegmentsLeft(0)
    item.setSegmentSizeMode(QgsScaleBarSettings.SegmentSizeMode.SegmentSizeFitWidth)
    item.setMinimumBarWidth(30.0)
    item.setMaximumBarWidth(60.0)
    item.setHeight(2.0)
    item.setFont(_font(8.0))
    item.setFillColor(QColor("#222222"))
    item.setBackgroundEnabled(False)
    _place(item, (_RIGHT, 140.0, _WIDTH, 14.0))


def main() -> None:
    """Write the template."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QgsApplication([], GUIenabled=False)
    application.initQgis()
    layout = build(QgsProject.instance())
    TEMPLATE.parent.mkdir(exist_ok=True)
    if not layout.saveAsTemplate(str(TEMPLATE), QgsReadWriteContext()):
        raise SystemExit(f"{TEMPLATE} could not be written.")
    print(f"{TEMPLATE.relative_to(ROOT)}: {len(layout.items())} items")


if __name__ == "__main__":
    main()
