"""What the workbench does to the look of the map: fringes, the swipe of two layers, the direction of the radar."""

from __future__ import annotations

from qgis.core import QgsRasterLayer
from qgis.PyQt.QtCore import QSignalBlocker

from ..algorithms.texts import explain, tr
from ..core.errors import InsarError
from . import fringes
from .panel import chosen


class MapLooks:
    """Part of the workbench: needs its panel, its note, the items on its canvas, and `holding`."""

    def _switch_fringes(self):
        layer = chosen(self.panel.fringe_layer)
        if layer is None:
            return
        self.note.setText("")
        if not self.panel.fringes.isChecked():
            fringes.switch_off(layer)
            return
        try:
            fringes.switch_on(layer, self.holding(layer), 0.01 * self.panel.wavelength.value())
        except InsarError as error:
            self.note.setText(explain(error))
            self._show_fringe_state()

    def _show_fringe_state(self, *_):
        layer = chosen(self.panel.fringe_layer)
        with QSignalBlocker(self.panel.fringes):
            self.panel.fringes.setChecked(layer is not None and fringes.is_on(layer))

    def _switch_swipe(self):
        on, layer = self.panel.swipe.isChecked(), chosen(self.panel.second)
        if on and layer is None:
            self.note.setText(tr("Choose the second layer (with) to swipe it over the map."))
        self.swipe.show_layer(layer if on else None)

    def _move_edge(self, percent: int):
        self.swipe.set_fraction(0.01 * percent)

    def _switch_look(self, _):
        self.follow_layer(self._iface.activeLayer())

    def follow_layer(self, layer) -> None:
        """Show how the active layer was looked at, where its tags tell it."""
        if not self.panel.look.isChecked():
            self.arrow.hide()
            return
        known = isinstance(layer, QgsRasterLayer) and self.arrow.follow(self.holding(layer).tags)
        if not known:
            self.arrow.hide()
        self.note.setText("" if known else tr("The active layer does not tell its look direction."))
