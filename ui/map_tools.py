"""Tools of the map canvas: pick a point, draw a line; both leave nothing on the canvas once removed."""

from __future__ import annotations

from qgis.core import QgsPointXY, QgsWkbTypes
from qgis.gui import QgsMapTool, QgsMapToolEmitPoint, QgsRubberBand, QgsVertexMarker
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor


class PickTool(QgsMapToolEmitPoint):
    """Emits the point clicked and marks it.

    Parameters
    ----------
    canvas : QgsMapCanvas
    colour : str
        Of the marker.
    icon : QgsVertexMarker.IconType
        Shape of the marker.
    """

    picked = pyqtSignal(QgsPointXY)

    def __init__(self, canvas, colour: str, icon):
        super().__init__(canvas)
        self._canvas, self._colour, self._icon, self._marker = canvas, colour, icon, None
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.canvasClicked.connect(self._clicked)

    def _clicked(self, point, button):
        if button == Qt.MouseButton.LeftButton:
            self.pick(point)

    def pick(self, point: QgsPointXY) -> None:
        """Mark a point of the map and tell it."""
        if self._marker is None:
            self._marker = QgsVertexMarker(self._canvas)
            self._marker.setIconType(self._icon)
            self._marker.setColor(QColor(self._colour))
            self._marker.setIconSize(14)
            self._marker.setPenWidth(3)
        self._marker.setCenter(point)
        self.picked.emit(point)

    def clear(self) -> None:
        """Take the marker off the canvas."""
        if self._marker is not None:
            self._canvas.scene().removeItem(self._marker)
            self._marker = None


class LineTool(QgsMapTool):
    """Draws a line: each left click adds a corner, a right click or a double click ends it, Escape takes it back.

    `changed` tells the corners, `done` whether the line was ended.
    """

    changed = pyqtSignal(list)

    def __init__(self, canvas):
        super().__init__(canvas)
        self._canvas, self._band, self._corners, self.done = canvas, None, [], True
        self.setCursor(Qt.CursorShape.CrossCursor)

    def canvasPressEvent(self, event):
        """Left: a corner; right: the end."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.add_corner(event.mapPoint())
        elif event.button() == Qt.MouseButton.RightButton:
            self.finish()

    def canvasMoveEvent(self, event):
        """Show the line as it would become."""
        if not self.done:
            self._show([*self._corners, event.mapPoint()])

    def canvasDoubleClickEvent(self, event):
        """End the line."""
        self.finish()

    def keyPressEvent(self, event):
        """Escape takes the line back."""
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.changed.emit([])

    def add_corner(self, point: QgsPointXY) -> None:
        """Add a corner; the first one after an end begins a new line."""
        if self.done:
            self._corners, self.done = [], False
        if not self._corners or self._corners[-1] != point:
            self._corners.append(QgsPointXY(point))
        self._show(self._corners)

    def finish(self) -> None:
        """End the line; one that has a single corner is taken back."""
        if self.done:
            return
        if len(self._corners) < 2:
            self.clear()
            return
        self.done = True
        self._show(self._corners)

    def _show(self, corners: list) -> None:
        if self._band is None:
            self._band = QgsRubberBand(self._canvas, QgsWkbTypes.GeometryType.LineGeometry)
            self._band.setColor(QColor("#c51b7d"))
            self._band.setWidth(2)
        self._band.reset(QgsWkbTypes.GeometryType.LineGeometry)
        for corner in corners:
            self._band.addPoint(corner)
        self.changed.emit(list(corners))

    def clear(self) -> None:
        """Take the line off the canvas."""
        self._corners, self.done = [], True
        if self._band is not None:
            self._canvas.scene().removeItem(self._band)
            self._band = None
