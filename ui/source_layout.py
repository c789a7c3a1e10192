"""A print layout of a source inversion: every track as data, model and residual; source, beachball, slip, posterior."""

from __future__ import annotations

import math

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGraduatedSymbolRenderer,
    QgsLayoutFrame,
    QgsLayoutItemLabel,
    QgsLayoutItemManualTable,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutMeasurement,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsMapLayerStyle,
    QgsMarkerSymbol,
    QgsPrintLayout,
    QgsRectangle,
    QgsRendererRange,
    QgsScaleBarSettings,
    QgsTableCell,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QFont

from ..algorithms.styling import DIVERGING, nice, spaced
from ..algorithms.texts import tr
from .source_drawings import draw_colour_bar, draw_slip, picture_path
from .source_layers import SourceLayers, find_source_layers, read_pieces, read_rows, whole_mechanism

_FONT = "Open Sans"
_PAGE = (297.0, 210.0)
_LEFT, _TOP, _GAP = 12.0, 24.0, 4.0
_PANELS = ("displacement - trend", "predicted", "residual")
_TRACKS_PER_PAGE = 2
_MARGIN = 1.04
_MOST_BALLS = 4
_LARGE = 1e6  # from here on numbers are written with powers of ten


def build_source_layout(project, layers: SourceLayers | None = None, *, name: str = "") -> QgsPrintLayout | None:
    """Add a layout of a source inversion to a project.

    Parameters
    ----------
    project : QgsProject
        With the outputs of the tools Invert for the fault or Invert for the slip.
    layers : SourceLayers, optional
        Which; by default the uppermost of each kind.
    name : str
        Of the layout; taken names get a number.

    Returns
    -------
    QgsPrintLayout or None
        None without any points or faults.
    """
    layers = layers or find_source_layers(project)
    if layers.points is None and not read_pieces(layers):
        return None
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()  # one page, A4 landscape
    layout.setName(_free_name(project, name or tr("Source inversion")))
    pages = 0
    if layers.points is not None:
        tracks = list(dict.fromkeys(read_rows(layers.points, ("track", "kind"))))
        for start in range(0, len(tracks), _TRACKS_PER_PAGE):
            _add_tracks(layout, layers, tracks[start : start + _TRACKS_PER_PAGE], pages)
            pages += 1
    _add_source(layout, layers, pages)
    project.layoutManager().addLayout(layout)
    return layout


def _kind_name(kind: str) -> str:
    return {"los": tr("line of sight"), "offset": tr("pixel offsets"), "gnss": tr("GNSS")}.get(kind, kind)


def _free_name(project, wanted: str) -> str:
    taken, number, name = {layout.name() for layout in project.layoutManager().layouts()}, 1, wanted
    while name in taken:
        number += 1
        name = f"{wanted} {number}"
    return name


# --- pages and their items


def _start_page(layout, page: int, title: str) -> None:
    if page:
        sheet = QgsLayoutItemPage(layout)
        sheet.setPageSize(QgsLayoutSize(*_PAGE))
        layout.pageCollection().addPage(sheet)
    _label(layout, page, title, (_LEFT, 7.0, 273.0, 10.0), 16, bold=True)


def _place(item, page: int, box: tuple) -> None:
    item.attemptMove(QgsLayoutPoint(*box[:2]), page=page)
    item.attemptResize(QgsLayoutSize(*box[2:]))


def _font(size: float, *, bold: bool = False) -> QFont:
    font = QFont(_FONT)
    font.setPointSizeF(size)
    font.setBold(bold)
    return font


def _label(layout, page, text, box, size, *, bold=False, middle=False) -> None:
    item = QgsLayoutItemLabel(layout)
    layout.addLayoutItem(item)
    item.setText(text)
    item.setFont(_font(size, bold=bold))
    item.setHAlign(Qt.AlignmentFlag.AlignHCenter if middle else Qt.AlignmentFlag.AlignLeft)
    item.setVAlign(Qt.AlignmentFlag.AlignTop)
    _place(item, page, box)


def _picture(layout, page, path, box, name) -> None:
    item = QgsLayoutItemPicture(layout)
    layout.addLayoutItem(item)
    item.setId(name)
    item.setPicturePath(path)
    item.setResizeMode(QgsLayoutItemPicture.ResizeMode.Zoom)
    _place(item, page, box)


def _table(layout, page, rows, box, name, *, size=7.5) -> None:
    """A table whose first row is its head."""
    table = QgsLayoutItemManualTable.create(layout)
    layout.addMultiFrame(table)
    table.setHeaderTextFormat(_text_format(table.headerTextFormat(), size, bold=True))
    table.setContentTextFormat(_text_format(table.contentTextFormat(), size))
    table.setTableContents([[QgsTableCell(text) for text in row] for row in rows])
    table.setIncludeTableHeader(False)
    table.setGridStrokeWidth(0.1)
    table.setGridColor(QColor("#aaaaaa"))
    frame = QgsLayoutFrame(layout, table)
    frame.setId(name)
    _place(frame, page, box)
    table.addFrame(frame)


def _text_format(text, size, *, bold=False):
    text.setFont(_font(size, bold=bold))
    text.setSize(size)
    text.setSizeUnit(QgsUnitTypes.RenderUnit.RenderPoints)
    return text


# --- the tracks


def _add_tracks(layout, layers, tracks, page) -> None:
    """A row of three maps and two colour bars for each track."""
    _start_page(layout, page, tr("Source inversion: data, model and residual"))
    heads = (tr("Measured, without offset and plane"), tr("Model"), tr("Measured less model"))
    width = (_PAGE[0] - 2.0 * _LEFT - 2.0 * _GAP) / 3.0
    height = (_PAGE[1] - _TOP - 4.0) / _TRACKS_PER_PAGE - 18.0
    for row, (track, kind) in enumerate(tracks):
        top = _TOP + row * (height + 18.0)
        facts = _track_facts(layers.points, track)
        _label(layout, page, f"{track} ({_kind_name(kind)}): {facts[2]}", (_LEFT, top - 5.5, 273.0, 5.0), 9, bold=True)
        maps = []
        for column, (quantity, head) in enumerate(zip(_PANELS, heads)):
            left = _LEFT + column * (width + _GAP)
            limit = facts[1] if quantity == "residual" else facts[0]
            box = (left, top, width, height)
            maps.append(_map(layout, page, layers, (track, quantity, limit), box))
            _label(layout, page, head, (left + 2.0, top + 1.0, width - 4.0, 5.0), 7.5)
            if column:
                bar = draw_colour_bar(DIVERGING, -limit, limit, tr("cm along the direction of the track"))
                _picture(
                    layout, page, picture_path(bar), (left, top + height + 0.5, width, 11.0), f"bar {row} {column}"
                )
        _scale_bar(layout, page, maps[0], (_LEFT, top + height + 1.0, width, 9.0))


def _track_facts(points, track) -> tuple:
    """Limits of the colours of motion and of residual (cm), and a sentence on the fit."""
    rows = read_rows(points, ("track", "displacement", "trend", "residual"))
    rows = [row[1:] for row in rows if row[0] == track and None not in row]
    motion, left = [row[0] - row[1] for row in rows], [row[2] for row in rows]
    limits = [nice(100.0 * max((abs(v) for v in values), default=0.01)) for values in (motion, left)]
    power, rest = (sum(v * v for v in values) / max(len(values), 1) for values in (motion, left))
    explained = 100.0 * (1.0 - rest / power) if power > 0.0 else 0.0
    text = tr("{count} points, residual {rms:.1f} mm (root mean square), {explained:.0f} % of the variance explained")
    return *limits, text.format(count=len(rows), rms=1e3 * math.sqrt(rest), explained=explained)


def _map(layout, page, layers, shown, box) -> QgsLayoutItemMap:
    """A map of one quantity of one track; the style is kept in the map, the layer's own is not touched."""
    track, quantity, limit = shown
    item = QgsLayoutItemMap(layout)
    layout.addLayoutItem(item)
    item.setId(f"{track}: {quantity}")
    item.setFrameEnabled(True)
    item.setFrameStrokeWidth(QgsLayoutMeasurement(0.2))
    item.setBackgroundColor(QColor("#dde5ec"))
    _place(item, page, box)
    over = [layer for layer in (layers.faults, layers.patches) if layer is not None]
    item.setKeepLayerSet(True)
    # A line on the points, patches below them: they would hide the points above the fault.
    item.setLayers([*over[:1], layers.points] if layers.faults is not None else [layers.points, *over[:1]])
    item.setKeepLayerStyles(True)
    item.setLayerStyleOverrides({layers.points.id(): _style(layers.points, track, quantity, limit)})
    crs = _local_crs(layers.points)
    item.setCrs(crs)
    extent = QgsCoordinateTransform(layers.points.crs(), crs, layout.project()).transformBoundingBox(
        layers.points.extent()
    )
    item.setExtent(_fitted(extent, box[2] / box[3]))
    return item


def _style(points, track, quantity, limit) -> str:
    """The style of the points with one track, coloured by one quantity, as XML."""
    edges = spaced(-limit, limit, len(DIVERGING) + 1)
    edges[0], edges[-1] = edges[0] - 1e-6, edges[-1] + 1e-6
    ranges = []
    for low, high, colour in zip(edges[:-1], edges[1:], DIVERGING):
        symbol = QgsMarkerSymbol.createSimple(
            {"color": colour, "size": "1.5", "outline_color": "#999999", "outline_width": "0.08"}
        )
        ranges.append(QgsRendererRange(low, high, symbol, ""))
    name = track.replace("'", "''")
    twin = points.clone()
    value = " - ".join(f'"{word}"' for word in quantity.split(" - "))
    twin.setRenderer(QgsGraduatedSymbolRenderer(f"CASE WHEN \"track\" = '{name}' THEN 100 * ({value}) END", ranges))
    twin.setLabelsEnabled(False)
    style = QgsMapLayerStyle()
    style.readFromLayer(twin)
    return style.xmlData()


def _local_crs(points) -> QgsCoordinateReferenceSystem:
    """Metres around the points, so that the map is not squeezed."""
    world = QgsCoordinateReferenceSystem("EPSG:4326")
    transform = QgsCoordinateTransform(points.crs(), world, points.transformContext())
    middle = transform.transformBoundingBox(points.extent()).center()
    zone = min(int((middle.x() + 180.0) / 6.0), 59) + 1
    return QgsCoordinateReferenceSystem(f"EPSG:{(32600 if middle.y() >= 0.0 else 32700) + zone}")


def _fitted(extent, ratio) -> QgsRectangle:
    """The extent with a margin, as wide for its height as the map."""
    width, height = extent.width() * _MARGIN, extent.height() * _MARGIN
    width, height = max(width, height * ratio), max(height, width / ratio)
    x, y = extent.center().x(), extent.center().y()
    return QgsRectangle(x - width / 2.0, y - height / 2.0, x + width / 2.0, y + height / 2.0)


def _scale_bar(layout, page, map_item, box) -> None:
    item = QgsLayoutItemScaleBar(layout)
    layout.addLayoutItem(item)
    item.setLinkedMap(map_item)
    item.setStyle("Single Box")
    item.setUnits(QgsUnitTypes.DistanceUnit.DistanceKilometers)
    item.setUnitLabel("km")
    item.setMapUnitsPerScaleBarUnit(1.0)
    item.setNumberOfSegments(2)
    item.setNumberOfSegmentsLeft(0)
    item.setSegmentSizeMode(QgsScaleBarSettings.SegmentSizeMode.SegmentSizeFitWidth)
    item.setMinimumBarWidth(20.0)
    item.setMaximumBarWidth(45.0)
    item.setHeight(1.5)
    item.setTextFormat(_text_format(item.textFormat(), 7.0))
    item.setBackgroundEnabled(False)
    _place(item, page, box)


# --- the source


def _add_source(layout, layers, page) -> None:
    """Tables of the source and of the posterior, beachballs, slip on the planes."""
    _start_page(layout, page, tr("Source inversion: source"))
    rows = _source_rows(layers)
    if rows:
        _table(layout, page, rows, (_LEFT, _TOP - 4.0, 273.0, 6.5 * len(rows) + 4.0), "source table")
    top = _TOP + 6.5 * len(rows) + 6.0
    for number, (path, text) in enumerate(_balls(layers)):
        left = _LEFT + 31.0 * number
        _picture(layout, page, path, (left, top, 27.0, 27.0), f"beachball {number + 1}")
        _label(layout, page, text, (left - 2.0, top + 28.0, 31.0, 9.0), 7, middle=True)
    pieces = read_pieces(layers)
    wide = 160.0 if layers.posterior is not None else 273.0
    if pieces:
        box = (_LEFT, top + 45.0, wide, _PAGE[1] - top - 59.0)
        labels = tr("km along the strike, from the middle"), tr("km down the dip, from the surface"), tr("slip (m)")
        svg = draw_slip(pieces, labels, tuple(3.0 * value for value in box[2:]))
        _label(
            layout, page, tr("Slip on the fault planes; arrows: the hanging wall"), (_LEFT, top + 40.5, wide, 5.0), 9
        )
        _picture(layout, page, picture_path(svg), box, "slip")
    if layers.posterior is not None:
        box = (_LEFT + 170.0, top + 6.0, 103.0, _PAGE[1] - top - 20.0)
        _label(
            layout,
            page,
            tr("Posterior: best, and the interval that holds 95 %"),
            (box[0], top, 103.0, 5.0),
            9,
            bold=True,
        )
        _table(layout, page, _posterior_rows(layers.posterior), box, "posterior", size=6.0)
    _label(layout, page, tr(
        "Intervals know of the noise of the data, not of layers, relief or bends of the fault. Elastic half-space"
        " (Okada, 1985). Place: middle of the top edge; strike, dip, rake after Aki and Richards."
    ), (_LEFT, _PAGE[1] - 12.0, 273.0, 8.0), 7)  # fmt: skip


def _source_rows(layers) -> list:
    """Head and a row for each fault; patches are summed up."""
    head = [tr("Fault"), tr("Strike / dip / rake"), tr("Top (km)"), tr("Bottom (km)"), tr("Length (km)")]
    head += [tr("Width (km)"), tr("Slip (m)"), tr("Moment (N m)"), "Mw"]
    names = ("name", "strike", "dip", "rake", "top_depth", "bottom_depth", "length", "width", "slip", "moment")
    rows = []
    if layers.patches is not None:
        rows += _patch_rows(layers.patches, names)
    elif layers.faults is not None:
        for row in read_rows(layers.faults, names):
            if None not in row:
                rows.append(_source_row(row, f"{row[8]:.2f}"))
    return [head, *rows] if rows else []


def _source_row(row, slip) -> list:
    name, strike, dip, rake, top, bottom, length, width, _, moment = row
    size = (f"{1e-3 * value:.2f}" for value in (top, bottom, length, width))
    magnitude = f"{(math.log10(moment) - 9.1) / 1.5:.2f}" if moment > 0.0 else ""
    return [name, f"{strike:.0f} / {dip:.0f} / {rake:.0f}", *size, slip, f"{moment:.3g}", magnitude]


def _patch_rows(layer, names) -> list:
    """One row for each fault of a slip model: mean mechanism weighted with the moment, mean and largest slip."""
    every, rows = [row for row in read_rows(layer, (*names, "row")) if None not in row], []
    for name in dict.fromkeys(row[0] for row in every):
        group = [row for row in every if row[0] == name]
        moment = sum(row[9] for row in group)
        weights = [row[9] / moment if moment > 0.0 else 1.0 / len(group) for row in group]
        strike, rake = (
            math.degrees(
                math.atan2(
                    sum(w * math.sin(math.radians(row[k])) for w, row in zip(weights, group)),
                    sum(w * math.cos(math.radians(row[k])) for w, row in zip(weights, group)),
                )
            )
            for k in (1, 3)
        )
        dip = sum(w * row[2] for w, row in zip(weights, group))
        first = min(row[10] for row in group)
        length = sum(row[6] for row in group if row[10] == first)
        tops, bottoms = min(row[4] for row in group), max(row[5] for row in group)
        area = sum(row[6] * row[7] for row in group)
        mean = sum(row[8] * row[6] * row[7] for row in group) / area
        slip = tr("mean {mean:.2f}, largest {peak:.2f}").format(mean=mean, peak=max(row[8] for row in group))
        size = (tops, bottoms, length, area / length)
        rows.append(_source_row((name, strike % 360.0, dip, rake, *size, mean, moment), slip))
    return rows


def _balls(layers) -> list:
    """Path and text of each beachball: those of the mechanisms, or one of all patches together."""
    if layers.balls is not None and layers.patches is None:
        rows = read_rows(layers.balls, ("name", "strike", "dip", "rake", "strike_2", "dip_2", "rake_2", "svg"))
        return [(row[7], f"{row[0]}\n{_angles(row[1:4])}; {_angles(row[4:7])}") for row in rows[:_MOST_BALLS]]
    layer = layers.patches or layers.faults
    if layer is None:
        return []
    from ..core.source.beachball import beachball_symbol
    from ..core.source.mechanism import auxiliary_plane, moment_magnitude

    mechanism, moment = whole_mechanism(layer)
    if mechanism is None:
        return []
    text = f"Mw {float(moment_magnitude(moment)):.2f}\n"
    angles = _angles(mechanism.degrees()), _angles(auxiliary_plane(mechanism).degrees())
    return [(beachball_symbol(mechanism), text + "; ".join(angles))]


def _angles(values) -> str:
    return "/".join(f"{value:.0f}" for value in values)


def _posterior_rows(layer) -> list:
    names = ("fault", "parameter", "unit", "best", "p2_5", "p97_5", "r_hat")
    left_out = ("longitude", "latitude", "east", "north")
    rows = [row for row in read_rows(layer, names) if row[1] not in left_out and None not in row[3:6]]
    several = len({row[0] for row in rows}) > 1
    head = [tr("Quantity"), tr("Unit"), tr("Best"), "2.5 %", "97.5 %", "R-hat"]
    shown = []
    for fault, name, unit, *numbers, r_hat in rows:
        label = f"{fault}: {name}" if several else name
        values = [f"{value:.3e}" if abs(value) >= _LARGE else f"{value:.5g}" for value in numbers]
        trust = "" if r_hat is None else f"{r_hat:.3f}"
        shown.append([label.replace("_", " "), "" if unit == "1" else unit, *values, trust])
    return [head, *shown]
