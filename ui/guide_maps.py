"""What the guided path shows on the map: results, the elevation model, the truth of simulated scenes."""

from __future__ import annotations

from qgis.core import QgsProject, QgsRasterLayer

from ..algorithms.texts import tr
from . import guide_advice, guide_layers, guide_pairs
from .guide_state import product


def show_map(canvas, path) -> None:
    """Look at a map; a project that holds nothing but our layers takes its projection."""
    layer = guide_layers.layer_of(path)
    if layer is None:
        return
    if guide_layers.are_all_ours():
        QgsProject.instance().setCrs(layer.crs())
    zoom_to(canvas, layer.id())


def zoom_to(canvas, layer_id: str) -> None:
    """Switch a layer on and look at it."""
    layer = QgsProject.instance().mapLayer(layer_id)
    if layer is None:
        return
    node = QgsProject.instance().layerTreeRoot().findLayer(layer_id)
    if node is not None:
        node.setItemVisibilityCheckedParentRecursive(True)
    guide_layers.look_at(canvas, [layer])


def show_heights(canvas, values: dict) -> str:
    """Put the elevation model on the map; return in a sentence what went wrong."""
    layer = guide_layers.add_raster("heights", values["dem"], tr("Elevation"), "height")
    if layer is None:
        return tr("This file does not open as a raster.")
    zoom_to(canvas, layer.id())
    return ""


def show_truth(canvas, values: dict) -> str:
    """Put the truth of simulated scenes on the map, in the colours of the result; return what went wrong."""
    path = guide_advice.truth_of(values)
    if path is None:
        return tr("The truth is not there: it lies beside simulated scenes.")
    pair = guide_pairs.current(values)
    layer = guide_layers.add_raster("check", path, tr("True displacement"), "displacement", pair=pair)
    measured = guide_layers.layer_of(product(values, "DISPLACEMENT"))
    if isinstance(layer, QgsRasterLayer) and isinstance(measured, QgsRasterLayer):
        layer.setRenderer(measured.renderer().clone())
        zoom_to(canvas, layer.id())
    return ""


def turn_to(canvas, values: dict) -> None:
    """Bring the layers of the pair that is on to the front."""
    pair = guide_pairs.current(values)
    if pair is not None:
        guide_layers.bring_out(pair)
        canvas.refresh()
