"""The state of a step as a small icon: told apart by its shape, and by its colour to those who see it."""

from __future__ import annotations

from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QPolygonF

_SIZE = 32  # drawn at twice the size it is shown at
_COLOURS = {"done": "#00805a", "current": "#0072b2", "todo": "#8a8a8a", "lost": "#d55e00", "skipped": "#8a8a8a"}


def step_icon(kind: str) -> QIcon:
    """Return the icon of a state: a disc with a tick, a filled ring, an empty ring, a warning, or a dash."""
    pixmap = QPixmap(_SIZE, _SIZE)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#ffffff"))  # seen on the colour of a chosen row as well
    painter.drawEllipse(QRectF(2.0, 2.0, 28.0, 28.0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    colour = QColor(_COLOURS[kind])
    pen = QPen(colour, 3.0)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    _DRAWN[kind](painter, colour)
    painter.end()
    return QIcon(pixmap)


def _done(painter, colour) -> None:
    painter.setBrush(colour)
    painter.drawEllipse(QRectF(4.0, 4.0, 24.0, 24.0))
    painter.setPen(QPen(QColor("#ffffff"), 3.5))
    painter.drawPolyline(QPolygonF([QPointF(10.0, 16.5), QPointF(14.5, 21.0), QPointF(22.5, 11.5)]))


def _current(painter, colour) -> None:
    painter.drawEllipse(QRectF(4.0, 4.0, 24.0, 24.0))
    painter.setBrush(colour)
    painter.drawEllipse(QRectF(11.0, 11.0, 10.0, 10.0))


def _todo(painter, _) -> None:
    painter.drawEllipse(QRectF(4.0, 4.0, 24.0, 24.0))


def _lost(painter, colour) -> None:
    painter.setBrush(colour)
    painter.drawPolygon(QPolygonF([QPointF(16.0, 4.0), QPointF(29.0, 27.0), QPointF(3.0, 27.0)]))
    painter.setPen(QPen(QColor("#ffffff"), 3.5))
    painter.drawLine(QPointF(16.0, 12.0), QPointF(16.0, 18.5))
    painter.drawPoint(QPointF(16.0, 23.5))


def _skipped(painter, _) -> None:
    painter.drawLine(QPointF(8.0, 16.0), QPointF(24.0, 16.0))


_DRAWN = {"done": _done, "current": _current, "todo": _todo, "lost": _lost, "skipped": _skipped}
