"""The layers of the guided path in the layer tree: a group for each step inside a group of ours, later steps on top."""

from __future__ import annotations

import os
from pathlib import Path

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)

from ..algorithms.texts import tr
from .guide_pairs import label
from .guide_state import STEPS, titles

ROOT = "QuakeSAR"
# A group is found again by its mark after the user has given it another name.
_MARK, _PAIR = "quakesar/step", "quakesar/pair"


def step_group(step: str) -> QgsLayerTreeGroup:
    """Return the group of a step, made where it belongs when it is not there yet."""
    tree = QgsProject.instance().layerTreeRoot()
    root = tree.findGroup(ROOT) or tree.insertGroup(0, ROOT)
    groups = [node for node in root.children() if isinstance(node, QgsLayerTreeGroup)]
    own = next((group for group in groups if group.customProperty(_MARK) == step), None)
    if own is not None:
        return own
    ranks = [STEPS.index(node.customProperty(_MARK)) if node.customProperty(_MARK) in STEPS else len(STEPS)
             for node in root.children()]  # fmt: skip
    rank = STEPS.index(step)
    place = next((k for k, other in enumerate(ranks) if other < rank), len(ranks))
    made = root.insertGroup(place, f"{rank + 1} {titles()[step]}")
    made.setCustomProperty(_MARK, step)
    return made


def pair_group(step: str, pair) -> QgsLayerTreeGroup:
    """Return the group of a pair within that of a step, made on top when it is not there yet."""
    group = step_group(step)
    own = next((node for node in _groups(group) if node.customProperty(_PAIR) == pair.mark), None)
    if own is None:
        own = group.insertGroup(0, label(pair))
        own.setCustomProperty(_PAIR, pair.mark)
    return own


def _groups(group: QgsLayerTreeGroup) -> list:
    return [node for node in group.children() if isinstance(node, QgsLayerTreeGroup)]


def bring_out(pair) -> None:
    """Switch on what belongs to a pair in all steps, and off what belongs to the others."""
    root = QgsProject.instance().layerTreeRoot().findGroup(ROOT)
    for step in _groups(root) if root is not None else ():
        for group in _groups(step):
            if group.customProperty(_PAIR):
                group.setItemVisibilityChecked(group.customProperty(_PAIR) == pair.mark)


def retire(step: str, pair=None) -> None:
    """Move what the group of a step, or of a pair within it, holds into one of earlier results, off and closed."""
    group = step_group(step) if pair is None else pair_group(step, pair)
    nodes = [node for node in group.children() if not isinstance(node, QgsLayerTreeGroup)]
    if not nodes:
        return
    earlier = next((node for node in _groups(group) if not node.customProperty(_PAIR)), None)
    if earlier is None:
        earlier = group.addGroup(tr("Earlier runs"))
    for node in reversed(nodes):
        _move(node, earlier, 0)
    earlier.setExpanded(False)
    earlier.setItemVisibilityChecked(False)


def arrange(step: str, layers: list, shown: list, pair=None) -> None:
    """Move layers of the project into the group of a step, in their order from the top.

    Parameters
    ----------
    step : str
        Whose group.
    layers : list of QgsMapLayer
        From the top to the bottom.
    shown : list of QgsMapLayer
        Those that are switched on.
    pair : guide_pairs.Pair or None
        The pair they belong to: they get a group of its own within that of the step.
    """
    tree, group = QgsProject.instance().layerTreeRoot(), step_group(step)
    inner = group if pair is None else pair_group(step, pair)
    for layer in reversed(layers):
        node = tree.findLayer(layer.id())
        node = _move(node, inner, 0) if node is not None else inner.insertLayer(0, layer)
        node.setItemVisibilityChecked(layer in shown)
        node.setExpanded(layer in shown)
    for is_open in (False, True):  # the view has closed a group that was empty; its node does not know it
        group.setExpanded(is_open)
        inner.setExpanded(is_open)
    _sweep()


def _sweep() -> None:
    """Take away the groups, empty now, into which Processing had loaded the layers."""
    tree = QgsProject.instance().layerTreeRoot()
    for node in tree.children():
        is_ours = isinstance(node, QgsLayerTreeGroup) and node.name().startswith(ROOT)
        if is_ours and not node.children():
            tree.removeChildNode(node)


def _move(node, group: QgsLayerTreeGroup, place: int):
    """Move a node of the tree; QGIS keeps the layer because its copy is there before it goes."""
    copy = node.clone()
    former = node.parent()
    group.insertChildNode(place, copy)
    former.removeChildNode(node)
    return copy


def layer_of(source) -> QgsMapLayer:
    """Return the layer of the project with this id or source (or the view of a complex raster beside it), or None."""
    project = QgsProject.instance()
    found = project.mapLayer(source) if isinstance(source, str) else None
    if found is not None or not isinstance(source, str) or not source:
        return found
    wanted = {_plain(path) for path in (source, *_views(source))}
    return next((layer for layer in project.mapLayers().values() if _plain(layer.source()) in wanted), None)


def _views(source: str) -> list:
    path = Path(source)
    return [str(path.with_name(f"{path.stem}_{kind}.vrt")) for kind in ("phase", "amplitude")]


def _plain(source: str) -> str:
    return os.path.normcase(os.path.normpath(source.split("|")[0]))


def add_raster(step: str, path: str, name: str, kind: str, *, pair=None):
    """Add a raster with the style of a kind to the group of a step, unless it is there already; return its layer."""
    from ..algorithms import captions, styles

    layer = layer_of(path)
    if layer is None:
        layer = QgsRasterLayer(path, name)
        if not layer.isValid():
            return None
        styles.apply(layer, kind)
        QgsProject.instance().addMapLayer(layer, addToLegend=False)
        arrange(step, [layer], [layer], pair)
        captions.caption_legend(layer)
    return layer


def look_at(canvas, layers: list) -> None:
    """Let the map show all of some layers; those that its projection cannot show do not count."""
    whole, crs = QgsRectangle(), canvas.mapSettings().destinationCrs()
    for layer in layers:
        transform = QgsCoordinateTransform(layer.crs(), crs, QgsProject.instance())
        try:
            whole.combineExtentWith(transform.transformBoundingBox(layer.extent()))
        except QgsCsException:
            continue
    if not whole.isEmpty():
        whole.scale(1.05)
        canvas.setExtent(whole)
    canvas.refresh()


def are_all_ours() -> bool:
    """Tell whether all layers of the project lie in our group."""
    tree = QgsProject.instance().layerTreeRoot()
    root = tree.findGroup(ROOT)
    return root is not None and len(root.findLayers()) == len(tree.findLayers())
