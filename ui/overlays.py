"""Drawn over the map canvas: the look direction of the active layer, and a second layer to swipe over the map."""

from __future__ import annotations

import math

from qgis.core import QgsMapRendererParallelJob, QgsVectorLayer
from qgis.gui import QgsMapCanvasItem
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPen

from ..algorithms.texts import tr

_SIZE, _MARGIN = 118.0, 12.0


class LookArrow(QgsMapCanvasItem):
    """Flight and look direction and incidence, in the upper right corner of the map."""

    def __init__(self, canvas):
        super().__init__(canvas)
        self._canvas, self.heading_rad, self.incidence_rad, self.side = canvas, 0.0, 0.0, "right"
        self.setZValue(50.0)
        self.hide()

    def follow(self, tags: dict) -> bool:
        """Show the geometry in a raster's tags; hide where there is none.

        Returns
        -------
        bool
            Whether the tags tell the geometry.
        """
        try:
            self.heading_rad, self.incidence_rad = float(tags["HEADING_RAD"]), float(tags["INCIDENCE_RAD"])
        except (KeyError, ValueError):
            self.hide()
            return False
        self.side = tags.get("LOOK_SIDE", "right")
        self.show()
        self.update()
        return True

    def directions(self) -> tuple:
        """Return flight and look direction on the screen as (right, down) unit vectors."""
        flight = self.heading_rad + math.radians(self._canvas.rotation())
        look = flight + (0.5 if self.side == "right" else -0.5) * math.pi
        return tuple((math.sin(angle), -math.cos(angle)) for angle in (flight, look))

    def boundingRect(self):
        return QRectF(self._canvas.width() - _SIZE - _MARGIN, _MARGIN, _SIZE, _SIZE + 18.0)

    def paint(self, painter, option=None, widget=None):
        box = self.boundingRect()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor("#666666"), 1.0))
        painter.setBrush(QColor(255, 255, 255, 215))
        painter.drawRoundedRect(box, 6.0, 6.0)
        flight, look = self.directions()
        centre = QPointF(box.center().x(), box.top() + 0.5 * _SIZE)
        start = QPointF(centre.x() - 42.0 * flight[0], centre.y() - 42.0 * flight[1])
        _arrow(painter, start, flight, 84.0, "#1a1a1a")
        _arrow(painter, centre, look, 34.0, "#c51b7d")
        text = tr("incidence {angle}\u00b0").format(angle=f"{math.degrees(self.incidence_rad):.1f}")
        painter.setPen(QColor("#1a1a1a"))
        painter.drawText(QRectF(box.left(), box.bottom() - 22.0, box.width(), 20.0), Qt.AlignmentFlag.AlignCenter, text)


def _arrow(painter, start: QPointF, way: tuple, length: float, colour: str) -> None:
    pen = QPen(QColor(colour), 3.0)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    end = QPointF(start.x() + length * way[0], start.y() + length * way[1])
    painter.drawLine(start, end)
    for side in (-1.0, 1.0):
        barb = QPointF(end.x() - 10.0 * way[0] + side * 5.0 * way[1], end.y() - 10.0 * way[1] - side * 5.0 * way[0])
        painter.drawLine(end, barb)


class Swipe(QgsMapCanvasItem):
    """A raster layer over the left part of the map; the map's vector layers stay on top."""

    def __init__(self, canvas):
        super().__init__(canvas)
        self._canvas, self._layer, self._job = canvas, None, None
        self._image, self._extent = QImage(), None
        self.fraction = 0.5
        self.setZValue(5.0)
        self.hide()
        canvas.mapCanvasRefreshed.connect(self.render)

    def show_layer(self, layer) -> None:
        """Swipe this layer over the map; None ends it."""
        self._layer = layer
        self._image = QImage()
        self.setVisible(layer is not None)
        self.render()

    def set_fraction(self, fraction: float) -> None:
        """Move the edge: 0 is the left rim of the map, 1 the right one."""
        self.fraction = fraction
        self.update()

    def render(self) -> None:
        """Draw the layer for the extent the map shows now, in the background."""
        self._stop()
        if self._layer is None:
            return
        settings = self._canvas.mapSettings()
        above = [layer for layer in self._canvas.layers() if isinstance(layer, QgsVectorLayer)]
        self._extent = settings.visibleExtent()
        settings.setLayers([*above, self._layer])
        settings.setBackgroundColor(self._canvas.canvasColor())
        self._job = QgsMapRendererParallelJob(settings)
        self._job.finished.connect(self._rendered)
        self._job.start()

    def _rendered(self):
        if self._job is not None:
            self._image = self._job.renderedImage()
            self._job = None
        self.update()

    def _stop(self):
        if self._job is not None:
            job, self._job = self._job, None
            job.finished.disconnect(self._rendered)
            job.cancel()

    def boundingRect(self):
        return QRectF(0.0, 0.0, self._canvas.width(), self._canvas.height())

    def paint(self, painter, option=None, widget=None):
        if self._image.isNull() or self._extent != self._canvas.extent():
            return  # no picture of the ground that the map shows now: until it comes the first layer is seen alone
        edge = self.fraction * self._canvas.width()
        part = QRectF(0.0, 0.0, self.fraction * self._image.width(), self._image.height())
        painter.drawImage(QRectF(0.0, 0.0, edge, self._canvas.height()), self._image, part)
        painter.setPen(QPen(QColor("#1a1a1a"), 2.0))
        painter.drawLine(QPointF(edge, 0.0), QPointF(edge, self._canvas.height()))

    def close(self) -> None:
        """End the drawing and let go of the canvas."""
        self._stop()
        self._layer = None
        self._canvas.mapCanvasRefreshed.disconnect(self.render)


def remove_item(canvas, item) -> None:
    """Take an item off the canvas for good."""
    item.hide()
    canvas.scene().removeItem(item)
