"""Small parts of the forms of the guided path."""

from __future__ import annotations

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from .guide_advice import title_of
from .guide_tools import offers, wanted


class Page(QWidget):
    """The form of a step.

    `changed` tells new values, `opened` the id of a tool, and further words for it, that the user wants to open.
    """

    changed = pyqtSignal(dict)
    opened = pyqtSignal(str, dict)

    def __init__(self, step: str, intro: str, parent=None):
        super().__init__(parent)
        self.step, self.rows, self.intro = step, {}, paragraph(intro)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.addWidget(self.intro)

    def show_values(self, values: dict) -> None:
        """Bring the widgets to the values, without telling that they changed."""
        for row in self.rows.values():
            row.follow(values)

    def add_tools(self, *, without: tuple = ()) -> None:
        """Add a row for every tool that the step offers."""
        for offer in offers()[self.step]:
            if offer.tool not in without:
                self.add_tool(offer)

    def add_tool(self, offer, layout=None) -> None:
        """Add the row of a tool."""
        row = ToolRow(offer)
        row.button.clicked.connect(lambda _, tool=offer.tool: self.opened.emit(tool, self.words(tool)))
        self.rows[offer.tool] = row
        (layout or self.column).addWidget(row)

    def words(self, tool: str) -> dict:
        """Return what the form adds to the values of the path when it opens a tool."""
        return {}


class ToolRow(QWidget):
    """A button that opens a tool, and what the tool tells."""

    def __init__(self, offer):
        super().__init__()
        self._tool = offer.tool
        self.button = QPushButton(title_of(offer.tool) + "\u2026")
        self.button.setObjectName(f"guide_{offer.tool}")
        self._why = offer.why
        self.note = paragraph(offer.why)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(1)
        column.addWidget(self.button)
        column.addWidget(self.note)

    def follow(self, values: dict) -> None:
        """Let the button rest while its tool lacks something, and say what; tick it once it has run."""
        lack = wanted(self._tool, values)
        self.button.setEnabled(not lack)
        self.note.setText(lack or self._why)
        done = "\u2713 " if self._tool in values["results"] else ""
        self.button.setText(f"{done}{title_of(self._tool)}\u2026")


def paragraph(text: str) -> QLabel:
    """Return a label that breaks its lines."""
    label = QLabel(text)
    label.setWordWrap(True)
    return label


def folder_box(tooltip: str) -> QgsFileWidget:
    """Return a field for a folder."""
    box = QgsFileWidget()
    box.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
    box.setToolTip(tooltip)
    return box


def form() -> QFormLayout:
    """Return a form that keeps narrow."""
    made = QFormLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return made


def beside(*widgets) -> QHBoxLayout:
    """Return a row of widgets."""
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        row.addWidget(widget)
    return row
