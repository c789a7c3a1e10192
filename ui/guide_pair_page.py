"""The second step: the day of the earthquake and the pairs among the scenes; and the box that turns to another pair."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSignalBlocker, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from ..algorithms.texts import tr
from . import guide_pairs
from .guide_forms import Page, form, paragraph

_ROLE = Qt.ItemDataRole.UserRole
_ROW = 22


class PairPage(Page):
    """The pairs found, before and after, and the tool that compares all pairs."""

    def __init__(self):
        super().__init__("pair", tr("Which two scenes enclose the earthquake?"))
        self._pairs = []
        self.event = QLineEdit()
        self.event.setPlaceholderText(tr("2003-12-26, may stay empty"))
        self.event.setToolTip(tr("Day or time of the earthquake in UTC; the best pair is then the one around it."))
        self.before, self.after = QComboBox(), QComboBox()
        fields = form()
        fields.addRow(tr("Earthquake"), self.event)
        self.column.addLayout(fields)
        self.both = paragraph(tr("Pairs found; one of each pass gives east and up in the end:"))
        self.column.addWidget(self.both)
        self._add_table()
        fields = form()
        fields.addRow(tr("Before"), self.before)
        fields.addRow(tr("After"), self.after)
        self.column.addLayout(fields)
        self.add_tools()
        self.event.editingFinished.connect(lambda: self.changed.emit({"event": self.event.text().strip()}))
        for box, key in ((self.before, "reference"), (self.after, "secondary")):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.currentIndexChanged.connect(lambda _, box=box, key=key: self.changed.emit({key: box.currentData()}))

    def _add_table(self):
        names = [tr("Before"), tr("After"), "\u0394t (d)", tr("Track"), tr("Pass")]
        self.table = QTableWidget(0, len(names))
        self.table.setObjectName("guide_pairs")
        self.table.setAccessibleName(tr("Pairs found"))
        self.table.setToolTip(
            tr(
                "Those around the earthquake come first, the shortest on top. Grey: it is not between."
                " \u2713: has a map."
            )
        )
        self.table.setHorizontalHeaderLabels(names)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().setVisible(False)
        self.table.verticalHeader().setDefaultSectionSize(_ROW)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.itemSelectionChanged.connect(self._choose_row)
        self.column.addWidget(self.table)

    def _choose_row(self):
        row = self.table.currentRow()
        if 0 <= row < len(self._pairs):
            pair = self._pairs[row]
            news = {"reference": pair.reference, "secondary": pair.secondary}
            QTimer.singleShot(0, lambda: self.changed.emit(news))  # the table is still busy, and will be filled anew

    def show_values(self, values: dict) -> None:
        super().show_values(values)
        if self.event.text() != values["event"]:
            self.event.setText(values["event"])
        for box, key in ((self.before, "reference"), (self.after, "secondary")):
            with QSignalBlocker(box):
                box.clear()
                box.addItem(tr("(choose)"), "")
                for scene in values["scenes"]:
                    label = tr("{date}, track {track}, orbit {orbit}")
                    box.addItem(label.format(**{k: scene[k] for k in ("date", "track", "orbit")}), scene["path"])
                box.setCurrentIndex(max(box.findData(values[key]), 0))
        with QSignalBlocker(self.table):
            self._fill(values)

    def _fill(self, values: dict) -> None:
        self._pairs, now = guide_pairs.found(values), guide_pairs.current(values)
        self.table.setRowCount(len(self._pairs))
        self.table.clearSelection()
        self.table.setCurrentCell(-1, -1)
        for row, pair in enumerate(self._pairs):
            has_map = "\u2713 " if guide_pairs.map_of(values, pair) else ""
            cells = (has_map + pair.first, pair.second, pair.days, pair.track, guide_pairs.way_name(pair.way))
            for column, cell in enumerate(cells):
                item = QTableWidgetItem(str(cell))
                if not guide_pairs.encloses(pair, values["event"]):
                    item.setForeground(Qt.GlobalColor.gray)
                self.table.setItem(row, column, item)
            if pair == now:
                self.table.selectRow(row)
        rows = min(max(len(self._pairs), 2), 6)
        self.table.setFixedHeight(_ROW * rows + self.table.horizontalHeader().sizeHint().height() + 4)
        for part in (self.table, self.both):
            part.setVisible(bool(self._pairs))


class PairBox(QWidget):
    """Turns to another pair of the walk, in the steps that belong to one; `changed` tells its scenes."""

    changed = pyqtSignal(dict)

    def __init__(self):
        super().__init__()
        self.box = QComboBox()
        self.box.setObjectName("guide_pair")
        self.box.setAccessibleName(tr("Pair"))
        self.box.setToolTip(tr("Each pair keeps its own map, checks and layers."))
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 4)
        row.addWidget(QLabel(tr("Pair")))
        row.addWidget(self.box, 1)
        self.box.currentIndexChanged.connect(lambda _: self._choose())

    def _choose(self):
        pair = self.box.currentData(_ROLE)
        if pair is not None:
            self.changed.emit({"reference": pair[0], "secondary": pair[1]})

    def show_step(self, values: dict, step: str) -> None:
        """Show the pairs of a step; hidden where there is no choice."""
        pairs = guide_pairs.offered(values) if values["start"] != "product" and step in guide_pairs.STEPS else []
        now = guide_pairs.current(values)
        with QSignalBlocker(self.box):
            self.box.clear()
            for pair in pairs:
                has_map = "\u2713 " if guide_pairs.map_of(values, pair) else ""
                self.box.addItem(has_map + guide_pairs.label(pair), list(pair.scenes))
                if pair == now:
                    self.box.setCurrentIndex(self.box.count() - 1)
        self.setVisible(len(pairs) > 1)
