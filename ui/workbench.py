"""The dock "QuakeSAR": values, time series and profiles of deformation layers, drawn while one clicks."""

from __future__ import annotations

import math
from pathlib import Path

from qgis.core import QgsPointXY, QgsProject, QgsRasterLayer, QgsVectorLayer, QgsWkbTypes
from qgis.gui import QgsVertexMarker
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QDockWidget,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ..algorithms.captions import band_name
from ..algorithms.texts import explain, tr
from ..core.errors import InsarError
from . import fringes, sampling
from .differences import difference_layer
from .looks import MapLooks
from .map_tools import LineTool, PickTool
from .overlays import LookArrow, Swipe, remove_item
from .panel import ControlPanel, choose, chosen
from .parts import button, make_pane, project_signals, shown, unique_names
from .tables import profile_table, series_table, value_table, write_table

_LIVE_SAMPLES, _SAMPLES = 120, 500
_MOST_BANDS = 6
_REACH_PIXELS = 15.0


class Workbench(QDockWidget, MapLooks):
    """The dock; made when it is first opened, taken apart by `dismantle`.

    Parameters
    ----------
    iface : QgisInterface
    """

    def __init__(self, iface):
        super().__init__(tr("QuakeSAR"), iface.mainWindow())
        self.setObjectName("QuakeSarWorkbench")
        self._iface, self.canvas = iface, iface.mapCanvas()
        self.point, self.reference, self.line = None, None, []
        self.values, self.curves, self.profiles, self.crossings = [], [], [], []
        self._distances, self._points, self._holdings = [], [], {}
        self.pick_tool = PickTool(self.canvas, "#c51b7d", QgsVertexMarker.IconType.ICON_CROSS)
        self.reference_tool = PickTool(self.canvas, "#1a1a1a", QgsVertexMarker.IconType.ICON_BOX)
        self.line_tool = LineTool(self.canvas)
        self.arrow, self.swipe = LookArrow(self.canvas), Swipe(self.canvas)
        self.panel = ControlPanel()
        self._build()
        self._connect()
        self.refresh_layers()

    def _build(self):
        self.note = QLabel("")
        self.note.setWordWrap(True)
        self.table = QTableWidget(0, 3)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.verticalHeader().setVisible(False)
        self.table.verticalHeader().setDefaultSectionSize(22)
        self.table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.table.setWordWrap(False)  # else the name of a band behind that of its layer is cut off
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.series_pane, self.profile_pane = make_pane(), make_pane()
        point_page = QSplitter(Qt.Orientation.Horizontal)
        point_page.addWidget(self.table)
        point_page.addWidget(self.series_pane)
        point_page.setSizes([330, 420])
        self.tabs = QTabWidget()
        self.tabs.addTab(point_page, tr("Point"))
        self.tabs.addTab(self.profile_pane, tr("Profile"))
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(4, 4, 4, 4)
        column.addLayout(self._make_buttons())
        column.addWidget(self.panel.layers, 1)
        column.addWidget(self.note)
        split = QSplitter(Qt.Orientation.Horizontal)
        for part in (left, self.panel, self.tabs):
            split.addWidget(part)
        split.setSizes([330, 330, 700])
        self.setWidget(split)

    def _make_buttons(self):
        self.pick_button = button(tr("Point"), tr("Click on the map: values and time series there."), checkable=True)
        self.reference_button = button(
            tr("Reference"), tr("Click a point that counts as zero; a second press takes it back."), checkable=True
        )
        self.line_button = button(
            tr("Profile"), tr("Left clicks draw a line, a right click ends it, Escape takes it back."), checkable=True
        )
        self.picture_button = button(tr("Picture"), tr("Saves the curves shown as PNG, PDF or SVG."))
        self.table_button = button(tr("CSV"), tr("Saves the numbers of the curves shown as a table."))
        row = QHBoxLayout()
        for made in (self.pick_button, self.reference_button, self.line_button):
            row.addWidget(made)
        row.addStretch(1)
        row.addWidget(self.picture_button)
        row.addWidget(self.table_button)
        return row

    def _connect(self):
        for made, tool in ((self.pick_button, self.pick_tool), (self.line_button, self.line_tool)):
            tool.setButton(made)
            made.clicked.connect(lambda _, tool=tool: self.canvas.setMapTool(tool))
        self.reference_tool.setButton(self.reference_button)
        self.reference_button.clicked.connect(lambda _: self._start_reference())
        self.picture_button.clicked.connect(lambda _: self._ask_picture())
        self.table_button.clicked.connect(lambda _: self._ask_table())
        self.pick_tool.picked.connect(self.set_point)
        self.reference_tool.picked.connect(self.set_reference)
        self.line_tool.changed.connect(self._draw_line)
        panel = self.panel
        panel.layersChanged.connect(self.update_all)
        panel.fringesChanged.connect(self._switch_fringes)
        panel.fringe_layer.currentIndexChanged.connect(self._show_fringe_state)
        panel.swipeChanged.connect(self._switch_swipe)
        panel.differenceWanted.connect(self.add_difference)
        panel.edge.valueChanged.connect(self._move_edge)
        panel.look.toggled.connect(self._switch_look)
        # A project that is opened changes the tree many times: its layers are listed once, when QGIS is idle again.
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.refresh_layers)
        for signal in project_signals():
            signal.connect(self._refresh_later)
        self._iface.currentLayerChanged.connect(self.follow_layer)
        self.canvas.xyCoordinates.connect(self.show_difference)
        self.canvas.destinationCrsChanged.connect(self.forget_places)

    # -- layers ------------------------------------------------------------------------------------------------

    def _refresh_later(self, *_):
        self._later.start(0)

    def refresh_layers(self) -> None:
        """List the layers of the project anew: those of ground motion first, then in the order of the layer tree."""
        nodes = QgsProject.instance().layerTreeRoot().findLayers()
        layers = [node.layer() for node in nodes if node.layer() is not None and node.layer().isValid()]
        rasters = [layer for layer in layers if isinstance(layer, QgsRasterLayer) and sampling.is_real(layer)]
        alive = {layer.id() for layer in layers}
        self._holdings = {key: value for key, value in self._holdings.items() if key in alive}
        names = unique_names(layers)
        entries = [(la.id(), names[la.id()], self.holding(la).moves, True) for la in rasters]
        dated = [layer for layer in layers if isinstance(layer, QgsVectorLayer) and sampling.date_columns(layer)]
        entries += [(layer.id(), names[layer.id()], True, False) for layer in dated]
        able = [la.id() for la in rasters if not self.holding(la).wrapped and la.providerType() == "gdal"]
        entries.sort(key=lambda entry: not entry[2])
        able.sort(key=lambda key: not self._holdings[key].moves)
        self.panel.offer(entries, able)
        self._names = names
        self._show_fringe_state()
        self._switch_swipe()
        self.update_all()

    def holding(self, layer) -> sampling.Holding:
        """Return what a raster layer holds, looked up once."""
        if layer.id() not in self._holdings:
            self._holdings[layer.id()] = sampling.describe(layer)
        return self._holdings[layer.id()]

    def _crs(self):
        return self.canvas.mapSettings().destinationCrs()

    def update_all(self) -> None:
        """Read everything again: other layers are ticked, or there is another reference."""
        self._update_point()
        self._update_profile(_SAMPLES)

    def forget_places(self) -> None:
        """Take point, reference and line back; the map has other coordinates now."""
        self.point, self.reference, self.line = None, None, []
        for tool in (self.pick_tool, self.reference_tool, self.line_tool):
            tool.clear()
        self.update_all()

    # -- point and reference -----------------------------------------------------------------------------------

    def set_point(self, point) -> None:
        """Show what the ticked layers hold at a point of the map."""
        self.point = QgsPointXY(point)  # a copy: that of the signal does not outlive it
        self.tabs.setCurrentIndex(0)
        self._update_point()
        self.show_difference(point)

    def set_reference(self, point) -> None:
        """Let a point of the map count as zero; None takes it back."""
        self.reference = None if point is None else QgsPointXY(point)
        if point is None:
            self.reference_tool.clear()
        self.update_all()

    def _start_reference(self):
        if self.reference is not None:
            self.set_reference(None)
            self.canvas.setMapTool(self.pick_tool)
            return
        self.canvas.setMapTool(self.reference_tool)

    def _update_point(self):
        head = tr("Value") if self.reference is None else tr("Relative")
        self.table.setHorizontalHeaderLabels([tr("Layer"), head, tr("Unit")])
        rows, self.curves = [], []
        for layer in self.panel.ticked() if self.point is not None else ():
            name = self._names[layer.id()]
            if isinstance(layer, QgsRasterLayer):
                rows += self._raster_rows(layer, name)
            else:
                self._add_points(layer, name, rows)
        self.values = rows
        self.table.setRowCount(len(rows))
        for k, row in enumerate(rows):
            for column, text in enumerate(row):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                self.table.setItem(k, column, item)
        self.series_pane.setVisible(bool(self.curves))
        self.series_pane.draw_series(self.curves, relative=self.reference is not None)

    def _raster_rows(self, layer, name: str) -> list:
        holding, reference = self.holding(layer), self.reference
        if holding.dates:
            days, values = sampling.raster_series(layer, holding, self.point, self._crs(), reference=reference)
            self.curves.append((name, holding.unit, days, values))
            return [(f"{name} {days[-1]:%Y-%m-%d}", shown(values[-1]), holding.unit)]
        rows = []
        for number, band in enumerate(holding.bands[:_MOST_BANDS], start=1):
            value = sampling.read_at(layer, holding, self.point, self._crs(), reference=reference, band=number)
            label = name if len(holding.bands) == 1 else f"{name}: {band_name(band.name)}"
            rows.append((label, shown(value), band.unit))
        return rows

    def _add_points(self, layer, name: str, rows: list) -> None:
        reach = _REACH_PIXELS * self.canvas.mapUnitsPerPixel()
        days, values = sampling.point_series(layer, self.point, self._crs(), reach, reference=self.reference)
        if not days:
            rows.append((name, tr("no point near"), ""))
            return
        unit = sampling.series_unit(layer)
        self.curves.append((name, unit, days, values))
        rows.append((f"{name} {days[-1]:%Y-%m-%d}", shown(values[-1]), unit))

    def show_difference(self, point) -> None:
        """Show the first of the compared layers less the second one at a point of the map."""
        first, second = chosen(self.panel.first), chosen(self.panel.second)
        if first is None or second is None:
            self.panel.difference.setText("")
            return
        crs, reference = self._crs(), self.reference
        pair = [sampling.profile(la, self.holding(la), [point], crs, reference=reference) for la in (first, second)]
        found = sampling.difference(*pair)
        if found is None:
            text = tr("units differ: {first} and {second}")
            self.panel.difference.setText(text.format(first=pair[0].unit or "-", second=pair[1].unit or "-"))
            return
        self.panel.difference.setText(f"{shown(found.values[0])} {found.unit}")

    def compare(self, first, second) -> None:
        """Choose the two layers to compare."""
        choose(self.panel.first, first)
        choose(self.panel.second, second)

    def add_difference(self) -> None:
        """Add the difference of the compared layers to the project, relative to the reference where there is one."""
        pair = chosen(self.panel.first), chosen(self.panel.second)
        if None in pair:
            self.note.setText(tr("Choose both layers to compare first."))
            return
        held, names = tuple(self.holding(la) for la in pair), tuple(self._names[la.id()] for la in pair)
        base = 0.0
        if self.reference is not None:
            at = [sampling.sample(la, what, self.reference, self._crs()) for la, what in zip(pair, held)]
            base = 0.0 if math.isnan(at[0] - at[1]) else at[0] - at[1]
        try:
            made = difference_layer(*pair, held, names, base)
        except InsarError as error:
            self.note.setText(explain(error))
            return
        self.note.setText("")
        QgsProject.instance().addMapLayer(made)

    # -- profile -----------------------------------------------------------------------------------------------

    def _draw_line(self, corners: list) -> None:
        self.line = [QgsPointXY(corner) for corner in corners] if len(corners) > 1 else []
        self.tabs.setCurrentIndex(1)
        self._update_profile(_SAMPLES if self.line_tool.done else _LIVE_SAMPLES)

    def _update_profile(self, count: int):
        self.profiles, self.crossings, self._distances, self._points = [], [], [], []
        if self.line:
            self._distances, self._points = sampling.spread_along(self.line, self._crs(), count)
            rasters = [layer for layer in self.panel.ticked() if isinstance(layer, QgsRasterLayer)]
            self.profiles = [self._profile(layer) for layer in rasters]
            first, second = chosen(self.panel.first), chosen(self.panel.second)
            if first is not None and second is not None:
                found = sampling.difference(self._profile(first), self._profile(second))
                self.profiles += [] if found is None else [found]
            fault = self.panel.fault.currentLayer()
            if fault is not None and fault.geometryType() == QgsWkbTypes.GeometryType.LineGeometry:
                self.crossings = sampling.crossings(fault, self.line, self._crs(), self._distances)
        relative = self.reference is not None
        self.profile_pane.draw_profiles(self._distances, self.profiles, self.crossings, relative=relative)

    def _profile(self, layer):
        made = sampling.profile(layer, self.holding(layer), self._points, self._crs(), reference=self.reference)
        return made._replace(name=self._names[layer.id()])

    # -- files -------------------------------------------------------------------------------------------------

    def _ask_picture(self):
        path, _ = QFileDialog.getSaveFileName(self, tr("Save picture"), "", "PNG (*.png);;PDF (*.pdf);;SVG (*.svg)")
        if path:
            self._write(self.save_picture, path if Path(path).suffix else path + ".png")

    def _ask_table(self):
        path, _ = QFileDialog.getSaveFileName(self, tr("Save table"), "", "CSV (*.csv)")
        if path:
            self._write(self.save_table, path if Path(path).suffix else path + ".csv")

    def _write(self, save, path: str) -> None:
        try:
            save(path)
        except (OSError, ValueError) as error:
            self.note.setText(tr("{path} cannot be written: {reason}").format(path=path, reason=error))
            return
        self.note.setText(tr("Saved: {path}").format(path=path))

    def save_picture(self, path: str) -> None:
        """Write the curves of the page shown."""
        on_point = self.tabs.currentIndex() == 0
        if not (self.curves if on_point else self.profiles):
            raise ValueError(tr("there are no curves on this page"))
        (self.series_pane if on_point else self.profile_pane).save_picture(path)

    def save_table(self, path: str) -> None:
        """Write the numbers of the page shown: series where there are any, else the values at the point."""
        if self.tabs.currentIndex() == 1:
            table = profile_table(self._distances, self._points, self.profiles, self.crossings)
        else:
            table = series_table(self.curves) if self.curves else value_table(self.point, self.values)
        if not table[1]:
            raise ValueError(tr("there are no numbers on this page"))
        write_table(path, *table)

    # -- end ---------------------------------------------------------------------------------------------------

    def dismantle(self) -> None:
        """Give the map, the layers and the project back as they were."""
        self._later.stop()
        for signal in project_signals():
            signal.disconnect(self._refresh_later)
        self._iface.currentLayerChanged.disconnect(self.follow_layer)
        self.canvas.xyCoordinates.disconnect(self.show_difference)
        self.canvas.destinationCrsChanged.disconnect(self.forget_places)
        for layer in QgsProject.instance().mapLayers().values():
            if isinstance(layer, QgsRasterLayer):
                fringes.switch_off(layer)
        for tool in (self.pick_tool, self.reference_tool, self.line_tool):
            tool.clear()
            self.canvas.unsetMapTool(tool)
            tool.deleteLater()
        self.swipe.close()
        remove_item(self.canvas, self.arrow)
        remove_item(self.canvas, self.swipe)
