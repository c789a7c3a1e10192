"""The first step: where to begin, the folder of results, and the scenes found."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsMapLayerProxyModel
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import QSignalBlocker, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QHeaderView,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QTableWidget,
    QTableWidgetItem,
)

from ..algorithms.texts import tr
from .guide_forms import Page, beside, folder_box, form
from .guide_layers import layer_of
from .guide_pairs import way_name
from .guide_tasks import SceneReading
from .guide_tools import offers

_FACTS = ("date", "track", "pass", "orbit")
_ENDING = ".n1"


class ScenesPage(Page):
    """Own scenes, simulated ones, or a finished product.

    `failed` tells a sentence, `outlines` asks for footprints, `given_up` asks to stop making them.
    """

    failed = pyqtSignal(str)
    outlines = pyqtSignal()
    given_up = pyqtSignal()

    def __init__(self):
        super().__init__("scenes", tr("Where do you begin?"))
        self.reading = SceneReading(self)
        self._add_starts()
        self.folder = folder_box(tr("Every run gets a folder of its own in it. Left empty: temporary files."))
        self.scene_folder = folder_box(tr("Folder of single-look products (files ending in .N1)."))
        self.orbits = folder_box(tr("Folder of DORIS orbit files. Left empty: the state vectors of the products."))
        self.layer = QgsMapLayerComboBox()
        self.layer.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        self.layer.setAllowEmptyLayer(True)
        self.layer.setLayer(None)
        self.layer.setToolTip(tr("Displacement in metres, positive toward the sensor, that is in the project already."))
        self._form = form()
        self._form.addRow(tr("Results in"), self.folder)
        self._form.addRow(tr("Scenes"), self.scene_folder)
        self._form.addRow(tr("Orbits"), self.orbits)
        self._form.addRow(tr("Or layer"), self.layer)
        self.column.addLayout(self._form)
        for offer in offers()["scenes"][:2]:
            self.add_tool(offer)
        self._add_table()
        self._connect()

    def _add_starts(self):
        self.starts, self._group = {}, QButtonGroup(self)
        labels = {
            "own": tr("My own radar scenes"),
            "simulated": tr("Simulated scenes, to learn (a minute)"),
            "product": tr("A finished product of another program"),
        }
        for key, label in labels.items():
            self.starts[key] = QRadioButton(label)
            self._group.addButton(self.starts[key])
            self.column.addWidget(self.starts[key])
            self.starts[key].clicked.connect(lambda _, key=key: self.changed.emit({"start": key}))

    def _add_table(self):
        self.table = QTableWidget(0, len(_FACTS))
        self.table.setHorizontalHeaderLabels([tr("Date"), tr("Track"), tr("Pass"), tr("Orbit")])
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().setVisible(False)
        self.table.verticalHeader().setDefaultSectionSize(22)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.footprints = QPushButton(tr("Footprints on the map"))
        self.footprints.setToolTip(tr("Draws the outline of every scene."))
        self.progress, self.cancel = QProgressBar(), QPushButton(tr("Cancel"))
        self.cancel.setObjectName("guide_cancel")
        self.cancel.setToolTip(tr("Stops reading; what was there before stays."))
        self.column.addLayout(beside(self.progress, self.cancel))
        self.column.addWidget(self.table)
        self.column.addLayout(beside(self.footprints))
        self.add_tool(offers()["scenes"][2])
        self.rest()

    def _connect(self):
        self.folder.fileChanged.connect(lambda path: self.changed.emit({"folder": path}))
        self.scene_folder.fileChanged.connect(self._choose_scenes)
        self.orbits.fileChanged.connect(lambda path: self.changed.emit({"orbits": path}))
        self.layer.layerChanged.connect(self._choose_layer)
        self.footprints.clicked.connect(lambda _: self.outlines.emit())
        self.cancel.clicked.connect(lambda _: self.stop())
        self.reading.progressed.connect(self.follow)
        self.reading.done.connect(self._take_scenes)

    def words(self, tool: str) -> dict:
        """Add the scene chosen in the table."""
        row = self.table.currentRow()
        item = self.table.item(row, 0) if row >= 0 else None
        return {"selected": item.data(Qt.ItemDataRole.UserRole)} if item is not None else {}

    def show_values(self, values: dict) -> None:
        super().show_values(values)
        start = values["start"]
        self.starts[start].setChecked(True)
        for box, key in ((self.folder, "folder"), (self.scene_folder, "scene_folder"), (self.orbits, "orbits")):
            if box.filePath() != values[key]:
                with QSignalBlocker(box):
                    box.setFilePath(values[key])
        with QSignalBlocker(self.layer):
            self.layer.setLayer(layer_of(values["product"]))
        own, scenes = start == "own", start != "product"
        for box, wanted in ((self.scene_folder, own), (self.orbits, own), (self.layer, not scenes)):
            box.setVisible(wanted)
            self._form.labelForField(box).setVisible(wanted)
        self.rows["simulatescenes"].setVisible(start == "simulated")
        self.rows["importinterferogram"].setVisible(not scenes)
        full = scenes and bool(values["scenes"])
        for part in (self.table, self.footprints, self.rows["sceneinfo"]):
            part.setVisible(full)
        self._fill(values["scenes"])

    def _fill(self, scenes: list) -> None:
        row = self.table.currentRow()
        self.table.setRowCount(len(scenes))
        for k, scene in enumerate(scenes):
            for column, key in enumerate(_FACTS):
                item = QTableWidgetItem(way_name(str(scene[key])))
                item.setToolTip(scene["path"])
                item.setData(Qt.ItemDataRole.UserRole, scene["path"])
                self.table.setItem(k, column, item)
        if scenes:
            self.table.selectRow(row if 0 <= row < len(scenes) else 0)
        rows = min(max(len(scenes), 2), 8)
        self.table.setFixedHeight(22 * rows + self.table.horizontalHeader().sizeHint().height() + 4)

    def _choose_layer(self, layer) -> None:
        self.changed.emit({"product": layer.source() if layer is not None else ""})

    def _choose_scenes(self, path: str) -> None:
        self.changed.emit({"scene_folder": path})
        self.read_folder(path)

    def read_folder(self, folder: str) -> None:
        """Read the headers of all scenes in a folder in the background; `changed` tells them at the end."""
        place = Path(folder)
        if not folder or not place.is_dir():
            self.failed.emit(tr("The folder {path} does not exist.").format(path=folder or "-"))
            return
        try:
            waiting = sorted(str(file) for file in place.iterdir() if file.suffix.lower() == _ENDING)
        except OSError as error:
            text = tr("The folder {path} cannot be read: {reason}.")
            self.failed.emit(text.format(path=folder, reason=error.strerror or error))
            return
        if not waiting:
            self.changed.emit({"scenes": []})  # those of another folder would be taken for what is in this one
            self.failed.emit(tr("There is no scene in {path}: files end in .N1.").format(path=folder))
            return
        self.begin()
        self.reading.start(waiting)

    def _take_scenes(self, scenes, broken: str) -> None:
        self.rest()
        if scenes is not None:
            self.changed.emit({"scenes": scenes})
        if broken:
            self.failed.emit(broken)

    def begin(self) -> None:
        """Show that something is read in the background, and let the user cancel it."""
        self.progress.setValue(0)
        for part in (self.progress, self.cancel):
            part.setVisible(True)
        self.footprints.setEnabled(False)

    def follow(self, percent: float) -> None:
        """Show how far it has come."""
        self.progress.setValue(round(percent))

    def rest(self) -> None:
        """Show that nothing is read any more."""
        for part in (self.progress, self.cancel):
            part.setVisible(False)
        self.footprints.setEnabled(True)

    def stop(self) -> None:
        """Give up reading."""
        self.reading.cancel()
        self.given_up.emit()
        self.rest()
