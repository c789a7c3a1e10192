"""The controls of the workbench: which layers, which fault, what to compare, how to show."""

from __future__ import annotations

import re

from qgis.core import QgsMapLayerProxyModel, QgsProject
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import QSignalBlocker, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from ..algorithms.texts import tr
from .parts import button

_ROLE = Qt.ItemDataRole.UserRole
_FAULT = re.compile("fault|rupture|trace|\u65ad\u5c42|\u7834\u88c2", re.IGNORECASE)


class ControlPanel(QWidget):
    """Widgets without behaviour of their own; the workbench listens to the signals, and places the list of layers."""

    layersChanged = pyqtSignal()
    fringesChanged = pyqtSignal()
    swipeChanged = pyqtSignal()
    differenceWanted = pyqtSignal()

    def __init__(self, parent=None):
        super().__init__(parent)
        self._known_faults = set()
        self.layers = QListWidget()
        self.layers.setToolTip(tr("Layers read at the point and along the line; tick those you want."))
        self.layers.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.layers.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.layers.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.fault = QgsMapLayerComboBox()
        self.fault.setFilters(QgsMapLayerProxyModel.Filter.LineLayer)
        self.fault.setAllowEmptyLayer(True)
        self.fault.setLayer(None)
        self.fault.setToolTip(tr("A layer of lines; where they cross the profile they are marked."))
        self.first, self.second = QComboBox(), QComboBox()
        self.first.setToolTip(tr("The first layer minus the second one, at the cursor and along the profile."))
        self.second.setToolTip(self.first.toolTip())
        self.difference = QLabel("")
        self.difference_map = button(tr("As layer"), tr("Adds the difference as a layer that is computed while drawn."))
        self._make_fringes()
        self._make_swipe()
        self.look = QCheckBox(tr("Look direction of the active layer"))
        self.difference_map.clicked.connect(lambda _: self.differenceWanted.emit())
        self.look.setToolTip(
            tr("Black: flight direction; magenta: the direction the radar looks. Angle: incidence, degrees.")
        )
        self._lay_out()
        self.layers.itemChanged.connect(lambda _: self.layersChanged.emit())
        self.fault.layerChanged.connect(lambda _: self.layersChanged.emit())
        for box in (self.first, self.second):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.currentIndexChanged.connect(lambda _: self._compared())

    def _make_fringes(self):
        self.fringe_layer, self.fringes, self.wavelength = QComboBox(), QCheckBox(tr("Fringes of")), QDoubleSpinBox()
        self.fringe_layer.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.fringe_layer.setToolTip(tr("A layer of displacement, in metres unless it says otherwise."))
        self.fringes.setToolTip(tr("Shows the layer as wrapped fringes; switch off for its former colours."))
        self.wavelength.setRange(0.1, 1000.0)
        self.wavelength.setDecimals(2)
        self.wavelength.setValue(5.62)
        self.wavelength.setSuffix(" cm")
        self.wavelength.setToolTip(
            tr("Wavelength in centimetres; one fringe is half of it (C band 5.6, L band 23.6, X band 3.1).")
        )
        self.fringes.toggled.connect(lambda _: self.fringesChanged.emit())
        self.wavelength.valueChanged.connect(lambda _: self.fringesChanged.emit())

    def _make_swipe(self):
        self.swipe, self.edge = QCheckBox(tr("Swipe the second layer")), QSlider(Qt.Orientation.Horizontal)
        self.swipe.setToolTip(tr("Lays the second layer over the left part of the map; the slider moves its edge."))
        self.edge.setRange(0, 100)
        self.edge.setValue(50)
        self.swipe.toggled.connect(lambda _: self.swipeChanged.emit())

    def _lay_out(self):
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(tr("Fault"), self.fault)
        form.addRow(tr("Compare"), self.first)
        form.addRow(tr("with"), self.second)
        swipe, difference = QHBoxLayout(), QHBoxLayout()
        difference.addWidget(self.difference, 1)
        difference.addWidget(self.difference_map)
        form.addRow(tr("Difference"), difference)
        swipe.addWidget(self.swipe)
        swipe.addWidget(self.edge, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.addLayout(form)
        column.addLayout(swipe)
        form = QFormLayout()
        form.addRow(self.fringes, self.fringe_layer)
        form.addRow(tr("Wavelength"), self.wavelength)
        column.addLayout(form)
        column.addWidget(self.look)
        column.addStretch(1)

    def _compared(self):
        self.layersChanged.emit()
        self.swipeChanged.emit()

    def offer(self, entries: list, fringes: list) -> None:
        """List layers anew; what was ticked and chosen stays so.

        Parameters
        ----------
        entries : list of (id, name, bool, bool)
            Id, name, whether it is ticked when first seen, whether it is a raster.
        fringes : list of str
            Ids of the rasters that can be shown as fringes.
        """
        known = {self.layers.item(k).data(_ROLE): self.layers.item(k).checkState() for k in range(self.layers.count())}
        with QSignalBlocker(self.layers):
            self.layers.clear()
            for key, name, ticked, _ in entries:
                item = QListWidgetItem(name)
                item.setData(_ROLE, key)
                item.setToolTip(name)
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable)
                first = Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
                item.setCheckState(known.get(key, first))
                self.layers.addItem(item)
        rasters = [(key, name) for key, name, _, raster in entries if raster]
        for box in (self.first, self.second):
            _fill(box, [("", tr("(none)")), *rasters])
        self._find_fault()
        _fill(self.fringe_layer, [(key, name) for key, name in rasters if key in fringes])

    def _find_fault(self) -> None:
        """Choose a layer of lines whose name says that it is a fault, once for every such layer that comes."""
        layers = (self.fault.layer(k) for k in range(self.fault.count()))
        named = [layer for layer in layers if layer is not None and _FAULT.search(layer.name())]
        new = [layer for layer in named if layer.id() not in self._known_faults]
        self._known_faults = {layer.id() for layer in named}
        if new and self.fault.currentLayer() is None:
            with QSignalBlocker(self.fault):
                self.fault.setLayer(new[0])

    def ticked(self) -> list:
        """Return the layers ticked, in the order of the list."""
        items = (self.layers.item(k) for k in range(self.layers.count()))
        keys = [item.data(_ROLE) for item in items if item.checkState() == Qt.CheckState.Checked]
        found = (QgsProject.instance().mapLayer(key) for key in keys)
        return [layer for layer in found if layer is not None]

    def tick(self, wanted: list) -> None:
        """Tick the layers of these ids alone."""
        with QSignalBlocker(self.layers):
            for k in range(self.layers.count()):
                item = self.layers.item(k)
                state = Qt.CheckState.Checked if item.data(_ROLE) in wanted else Qt.CheckState.Unchecked
                item.setCheckState(state)
        self.layersChanged.emit()


def chosen(box: QComboBox):
    """Return the layer chosen in a box, or None."""
    return QgsProject.instance().mapLayer(box.currentData() or "")


def choose(box: QComboBox, layer) -> None:
    """Choose a layer in a box."""
    box.setCurrentIndex(max(box.findData(layer.id()), 0))


def _fill(box: QComboBox, rows: list) -> None:
    before = box.currentData()
    with QSignalBlocker(box):
        box.clear()
        for key, name in rows:
            box.addItem(name, key)
        box.setCurrentIndex(max(box.findData(before), 0))
