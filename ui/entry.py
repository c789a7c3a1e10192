"""The doors to the docks: an action each in the menu and the toolbar; a dock is made when it is first opened."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from ..algorithms.texts import tr

_ICON = str(Path(__file__).resolve().parent / "icons" / "quakesar.svg")
_MENU = "QuakeSAR"


class DockEntry:
    """Adds an action to the window; `remove` takes it and its dock away.

    Parameters
    ----------
    iface : QgisInterface
    """

    name, area, on_toolbar = "", Qt.DockWidgetArea.BottomDockWidgetArea, True

    def __init__(self, iface):
        self._iface, self.dock = iface, None
        text, tip = self.words()
        self.action = QAction(QIcon(_ICON), text, iface.mainWindow())
        self.action.setObjectName(self.name)
        self.action.setToolTip(tip)
        self.action.setCheckable(True)
        self.action.toggled.connect(self._toggle)
        if self.on_toolbar:
            iface.addToolBarIcon(self.action)
        iface.addPluginToMenu(_MENU, self.action)

    def words(self) -> tuple:
        """Return text and tooltip of the action."""
        raise NotImplementedError

    def make(self):
        """Import and return the dock."""
        raise NotImplementedError

    def place(self) -> None:
        """Put the dock, made just now, into the window."""
        self._iface.addDockWidget(self.area, self.dock)

    def _toggle(self, shown) -> None:
        if self.dock is None and shown:
            self.dock = self.make()
            self.place()
            self.dock.visibilityChanged.connect(self._follow)
        if self.dock is not None:
            self.dock.setVisible(shown)

    def _follow(self, _) -> None:
        """Untick the action once the dock was closed by its cross; a tab in front of it does not count."""
        if self.action.isChecked() != (not self.dock.isHidden()):
            self.action.setChecked(not self.dock.isHidden())

    def remove(self) -> None:
        """Leave nothing of the dock behind."""
        if self.dock is not None:
            self.dock.visibilityChanged.disconnect(self._follow)
            self.dock.dismantle()
            self._iface.removeDockWidget(self.dock)
            self.dock.deleteLater()
            self.dock = None
        self._iface.removePluginMenu(_MENU, self.action)
        if self.on_toolbar:
            self._iface.removeToolBarIcon(self.action)
        self.action.deleteLater()


class WorkbenchEntry(DockEntry):
    """The door to the workbench."""

    name = "QuakeSarWorkbenchAction"

    def words(self) -> tuple:
        return tr("QuakeSAR workbench"), tr("Values, time series and profiles of deformation layers")

    def make(self):
        from .workbench import Workbench

        return Workbench(self._iface)


class GuideEntry(DockEntry):
    """The door to the guided path: in the menu alone, those who know their way never meet it."""

    name, area, on_toolbar = "QuakeSarGuideAction", Qt.DockWidgetArea.RightDockWidgetArea, False

    def words(self) -> tuple:
        return tr("QuakeSAR guided path"), tr("From scenes to an interpretation, one step after the other")

    def make(self):
        from .guide import Guide

        return Guide(self._iface)

    def place(self) -> None:
        """Stand as a tab in front of the docks on the right; beside the toolbox both would be too low."""
        self._iface.addTabifiedDockWidget(self.area, self.dock, [], raiseTab=True)
