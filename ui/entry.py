"""The door to the workbench: one action in the menu and the toolbar; the dock is made when it is first opened."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from ..algorithms.texts import tr

_ICON = str(Path(__file__).resolve().parent / "icons" / "quakesar.svg")
_MENU = "QuakeSAR"


class WorkbenchEntry:
    """Adds the action to the window; `remove` takes it and the dock away.

    Parameters
    ----------
    iface : QgisInterface
    """

    def __init__(self, iface):
        self._iface, self.dock = iface, None
        self.action = QAction(QIcon(_ICON), tr("QuakeSAR workbench"), iface.mainWindow())
        self.action.setObjectName("QuakeSarWorkbenchAction")
        self.action.setToolTip(tr("Values, time series and profiles of deformation layers"))
        self.action.setCheckable(True)
        self.action.toggled.connect(self._toggle)
        iface.addToolBarIcon(self.action)
        iface.addPluginToMenu(_MENU, self.action)

    def _toggle(self, shown) -> None:
        if self.dock is None and shown:
            from .workbench import Workbench

            self.dock = Workbench(self._iface)
            self._iface.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self.dock)
            self.dock.visibilityChanged.connect(self._follow)
        if self.dock is not None:
            self.dock.setVisible(shown)

    def _follow(self, _) -> None:
        """Untick the action once the dock was closed by its cross; a tab in front of it does not count."""
        if self.action.isChecked() != (not self.dock.isHidden()):
            self.action.setChecked(not self.dock.isHidden())

    def remove(self) -> None:
        """Leave nothing of the workbench behind."""
        if self.dock is not None:
            self.dock.visibilityChanged.disconnect(self._follow)
            self.dock.dismantle()
            self._iface.removeDockWidget(self.dock)
            self.dock.deleteLater()
            self.dock = None
        self._iface.removePluginMenu(_MENU, self.action)
        self._iface.removeToolBarIcon(self.action)
        self.action.deleteLater()
