"""The plugin's layouts while it is loaded: templates in the layout manager, and an action in the menu Project."""

from __future__ import annotations

from pathlib import Path

from qgis.core import Qgis, QgsProject, QgsSettings
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from ..algorithms.settings import TEMPLATE_KEYS
from ..algorithms.texts import tr

FOLDER = str(Path(__file__).resolve().parent / "layouts")
_ICON = str(Path(__file__).resolve().parent / "icons" / "quakesar.svg")
_actions: list = []  # at most one: the action in the window


def register_templates() -> None:
    """Add our folder to those in which QGIS looks for layout templates, and the layout of a source to the window."""
    for key in TEMPLATE_KEYS:  # of QGIS before 3.30, and since: both are set
        folders = _read(key)
        if FOLDER not in folders:
            QgsSettings().setValue(key, [*folders, FOLDER])
    window = _window()
    if window is not None and not _actions:
        action = QAction(QIcon(_ICON), tr("Layout of a source inversion"), window.mainWindow())
        action.setToolTip(
            tr("Makes a print layout of data, model, residual, source and slip from the results of an inversion.")
        )
        action.triggered.connect(show_source_layout)
        window.projectMenu().addAction(action)
        _actions.append(action)


def show_source_layout() -> None:
    """Make the layout of the inversion whose results are loaded, and open it; say so where there are none."""
    from .source_layout import build_source_layout

    window, layout = _window(), build_source_layout(QgsProject.instance())
    if window is None:
        return
    if layout is None:
        text = tr("Load the results of Invert for the fault or Invert for the slip first: points or faults are wanted.")
        window.messageBar().pushMessage("QuakeSAR", text, Qgis.MessageLevel.Warning)
        return
    window.openLayoutDesigner(layout)


def _window():
    """The interface of QGIS, None without a window."""
    from qgis import utils

    return utils.iface


def remove_templates() -> None:
    """Take our folder and the action away again."""
    while _actions:
        action, window = _actions.pop(), _window()
        if window is not None:
            window.projectMenu().removeAction(action)
        action.deleteLater()
    for key in TEMPLATE_KEYS:  # of QGIS before 3.30, and since: both are set
        folders = _read(key)
        if FOLDER in folders:
            rest = [folder for folder in folders if folder != FOLDER]
            QgsSettings().setValue(key, rest) if rest else QgsSettings().remove(key)


def _read(key: str) -> list:
    return list(QgsSettings().value(key, [], type=list) or [])
