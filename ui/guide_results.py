"""What the last run of a step gave: numbers, a small picture, the reports, and what to look at before going on."""

from __future__ import annotations

import html

from qgis.core import QgsMapRendererParallelJob, QgsMapSettings
from qgis.PyQt.QtCore import QSize, Qt, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QColor, QPixmap
from qgis.PyQt.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from ..algorithms.texts import tr
from . import guide_advice
from .guide_layers import layer_of
from .guide_state import made, product
from .guide_tools import offers

_SIZE = QSize(340, 200)


class ResultPanel(QWidget):
    """Shows what a step gave; `zoom` asks to look at the layer in the picture."""

    zoom = pyqtSignal(str)

    def __init__(self, parent=None):
        super().__init__(parent)
        self._job, self._layer_id = None, ""
        self.facts, self.links, self.looks = QLabel(), QLabel(), QLabel()
        self.heading = _heading(tr("What came out"))
        self.before = _heading(tr("Look at this before you go on"))
        self.picture = _Picture()
        self.picture.pressed.connect(lambda: self.zoom.emit(self._layer_id))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        for label in (self.facts, self.links, self.looks):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.RichText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.links.setOpenExternalLinks(True)
        for part in (self.heading, self.facts, self.picture, self.links, self.before, self.looks):
            column.addWidget(part)

    def show_step(self, values: dict, step: str) -> None:
        """Show a step."""
        rows = guide_advice.facts(values, step)
        self.facts.setText(_table(rows))
        self.facts.setVisible(bool(rows))
        pages = guide_advice.reports(values, step)
        links = [f'<a href="{QUrl.fromLocalFile(path).toString()}">{html.escape(title)}</a>' for title, path in pages]
        self.links.setText(tr("Reports: {links}").format(links=", ".join(links)))
        self.links.setVisible(bool(links))
        self._show_picture(_pictured(values, step))
        self.heading.setVisible(bool(rows or links or self._layer_id))
        self.looks.setText(_bullets(guide_advice.looks(values, step)))

    def _show_picture(self, layers: list) -> None:
        self.stop()
        self._layer_id = layers[0].id() if layers else ""
        self.picture.setVisible(bool(layers))
        if not layers:
            return
        layer, ground = layers[0], layers[-1]
        settings = QgsMapSettings()
        settings.setLayers(layers)
        settings.setDestinationCrs(ground.crs())
        settings.setExtent(ground.extent())
        ratio = ground.extent().height() / max(ground.extent().width(), 1e-12)
        width = min(_SIZE.width(), round(_SIZE.height() / max(ratio, 0.1)))
        settings.setOutputSize(QSize(width, min(_SIZE.height(), max(round(width * ratio), 20))))
        settings.setBackgroundColor(QColor("#ffffff"))
        self.picture.setToolTip(tr("{name}: click to see it on the map").format(name=layer.name()))
        self._job = QgsMapRendererParallelJob(settings)
        self._job.finished.connect(self._rendered)
        self._job.start()

    def _rendered(self):
        if self._job is not None:
            job, self._job = self._job, None
            self.picture.setPixmap(QPixmap.fromImage(job.renderedImage()))
            job.deleteLater()  # it is still telling that it has finished

    def stop(self) -> None:
        """Give up a picture that is being drawn."""
        if self._job is not None:
            job, self._job = self._job, None
            job.finished.disconnect(self._rendered)
            job.cancel()


class _Picture(QLabel):
    """A picture to click, with the mouse or the keys Space and Enter."""

    pressed = pyqtSignal()

    def __init__(self):
        super().__init__()
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Picture of the result"))

    def mouseReleaseEvent(self, event):
        self.pressed.emit()

    def keyPressEvent(self, event):
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.pressed.emit()
        else:
            super().keyPressEvent(event)


def _heading(text: str) -> QLabel:
    label = QLabel(f"<b>{text}</b>")
    label.setContentsMargins(0, 6, 0, 0)
    return label


def _table(rows: list) -> str:
    cells = (
        f'<tr><td>{html.escape(label)}</td><td align="right" style="padding-left:10px"><b>{html.escape(text)}</b>'
        "</td></tr>"
        for label, text in rows
    )
    return f'<table width="100%" cellspacing="2">{"".join(cells)}</table>'


def _bullets(looks: list) -> str:
    """Return a list; what is grave stands out by a sign and a colour that is readable on light and dark windows."""
    grave = '<li><span style="color:#d55e00">\u26a0</span> <b>{}</b></li>'
    items = (grave.format(html.escape(x.text)) if x.grave else f"<li>{html.escape(x.text)}</li>" for x in looks)
    return f'<ul style="margin-left:-22px;margin-top:2px">{"".join(items)}</ul>'


def _pictured(values: dict, step: str) -> list:
    """Return the layers whose picture stands for a step, from the top; the last one gives the extent."""
    found = [layer_of(path) for path in _paths(values, step)]
    if found and found[-1] is None:
        return [layer for layer in found[:-1] if layer is not None][:1]
    return [layer for layer in found if layer is not None]


def _paths(values: dict, step: str) -> list:
    displacement = product(values, "DISPLACEMENT")
    if step == "run" or (step == "scenes" and values["start"] == "product"):
        return [displacement]
    if step == "check":
        return [made(values, "rewrap", "OUTPUT") or product(values, "COHERENCE")]
    if step == "heights":
        return [values["dem"]]
    if step == "interpret":
        tops = (made(values, offer.tool, key) for offer in reversed(offers()[step]) for key in offer.shown)
        top = next((path for path in tops if layer_of(path) is not None), None)
        return [] if top is None else [top, displacement]
    return []
