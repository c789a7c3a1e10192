"""Small parts of the workbench: buttons, numbers, names, and what stands for the curves without matplotlib."""

from __future__ import annotations

import math

from qgis.core import QgsProject
from qgis.PyQt.QtWidgets import QLabel, QToolButton

from ..algorithms.texts import tr


class NoPane(QLabel):
    """Stands for the curves where matplotlib is absent: the table and the files still work."""

    def __init__(self):
        super().__init__(tr("Curves need matplotlib, which is absent: the tool Check installation tells the remedy."))
        self.setWordWrap(True)

    def draw_series(self, *_, **__) -> None:
        """Draw nothing."""

    def draw_profiles(self, *_, **__) -> None:
        """Draw nothing."""

    def save_picture(self, path: str) -> None:
        """Refuse."""
        raise ValueError(self.text())


def make_pane():
    """Return a canvas for curves, or its stand-in."""
    try:
        from .plots import Pane
    except ImportError:
        return NoPane()
    return Pane()


def button(text: str, tooltip: str, *, checkable: bool = False) -> QToolButton:
    """Return a button."""
    made = QToolButton()
    made.setText(text)
    made.setToolTip(tooltip)
    made.setCheckable(checkable)
    return made


def shown(value: float) -> str:
    """Return a number as the table shows it."""
    return tr("no data") if math.isnan(value) else f"{value:.4g}"


def unique_names(layers: list) -> dict:
    """Return the name of every layer by id; one that occurs twice gets the name of the group that tells it apart."""
    made = {}
    for layer in layers:
        same = [_groups(other) for other in layers if other.name() == layer.name()]
        group = ""
        for level in range(min(map(len, same))) if len(same) > 1 else ():
            if len({groups[level] for groups in same}) == len(same):
                group = _groups(layer)[level]
                break
        made[layer.id()] = f"{layer.name()} ({group})" if group else layer.name()
    return made


def _groups(layer) -> list:
    """Return the names of the groups a layer lies in, the innermost first."""
    node, names = QgsProject.instance().layerTreeRoot().findLayer(layer.id()), []
    while node.parent() is not None and node.parent().parent() is not None:
        node = node.parent()
        names.append(node.name())
    return names


def project_signals() -> tuple:
    """Return the signals that tell of layers coming, going, moving and being renamed."""
    project = QgsProject.instance()
    root = project.layerTreeRoot()
    return project.layersAdded, project.layersRemoved, project.readProject, root.addedChildren, root.nameChanged
