"""From a written file to a layer with a name, a style and its story; styled again when QGIS loads it."""

from __future__ import annotations

import contextlib
from pathlib import Path

from qgis.core import (
    QgsDateTimeRange,
    QgsProcessingLayerPostProcessorInterface,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

# Styles and stories are imported where they are used: a start of QGIS needs neither.
# QGIS does not own post-processors: one that nothing holds is collected and its layer loads unstyled.
_KEEP_ALIVE: dict = {}


class _Dresser(QgsProcessingLayerPostProcessorInterface):
    """Gives a loaded layer its style, metadata and group, in the main thread."""

    def __init__(self, key: str, style: str, metadata, group: str):
        super().__init__()
        self._key, self._style, self._metadata, self.group = key, style, metadata, group

    def postProcessLayer(self, layer, context, feedback):
        """Dress the layer, and let go of this object."""
        from . import styles
        from .attributes import show_meanings
        from .captions import caption_legend

        _KEEP_ALIVE.pop(self._key, None)
        style = sidecar(self._key, ".qml")
        if isinstance(layer, QgsRasterLayer) and style.exists():
            layer.loadNamedStyle(str(style))
        else:
            styles.apply(layer, self._style)
        if isinstance(layer, QgsVectorLayer):
            show_meanings(layer)
        layer.setMetadata(self._metadata)
        _put_into_group(layer, self.group)
        caption_legend(layer)
        layer.triggerRepaint()


@contextlib.contextmanager
def quiet_gdal():
    """Open layers without a word of GDAL on the terminal.

    For rasters of several bands QGIS takes histograms, style or not, and GDAL calls a constant band an error
    ("dfMax should be strictly greater than dfMin"); what is wrong with a file we tell ourselves.
    """
    from osgeo import gdal

    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        yield
    finally:
        gdal.PopErrorHandler()


def sidecar(path: str, suffix: str) -> Path:
    """Return the file of another kind beside a layer's file."""
    return Path(path).with_suffix(suffix)


def sidecars(path: str) -> tuple:
    """Return every file that may lie beside an output: styles, metadata, GDAL's own, and views of complex rasters."""
    base = Path(path)
    views = tuple(base.with_name(f"{base.stem}_{quantity}.vrt") for quantity in ("phase", "amplitude"))
    beside = tuple(sidecar(str(item), suffix) for item in (base, *views) for suffix in (".qml", ".qmd"))
    return (*views, *beside, *(Path(f"{item}.aux.xml") for item in (base, *views)))


def dress_raster(path: str, item, label: str, tool, context) -> None:
    """Write style and metadata beside a raster, and have it loaded with them when QGIS loads outputs."""
    from ..core.raster import Raster, write_view
    from . import styles
    from .stories import tell_story

    with Raster(path) as raster:
        tags, is_complex = raster.tags, raster.is_complex
    kind = item.style or tags.get("PRODUCT", "")
    shown = write_view(path, "amplitude" if kind == "scene" else "phase") if is_complex else path
    name = _layer_name(label, tags)
    options = QgsRasterLayer.LayerOptions()
    options.loadDefaultStyle = False  # which would read the whole raster for its statistics
    with quiet_gdal():
        layer = QgsRasterLayer(shown, name, "gdal", options)
    layer.setMetadata(tell_story(name, tags, layer))
    show_when_true(layer, tags)
    if styles.apply(layer, f"complex_{kind}" if is_complex else kind):
        layer.saveNamedStyle(str(sidecar(shown, ".qml")))
    layer.saveNamedMetadata(str(sidecar(shown, ".qmd")))
    if context.willLoadLayerOnCompletion(path):
        _load(path, shown, name, _Dresser(shown, kind, layer.metadata().clone(), tool.group()), context)


def dress_vector(identifier: str, item, label: str, tool, context) -> None:
    """Have a vector layer loaded with the style and the story of its kind."""
    if context.willLoadLayerOnCompletion(identifier):
        from .stories import tell_of_table

        metadata = tell_of_table(label, tool.parameterDefinition(item.id).help(), tool)
        _load(identifier, identifier, label, _Dresser(identifier, item.style, metadata, tool.group()), context)


def show_when_true(layer: QgsRasterLayer, tags: dict) -> None:
    """Let the temporal controller show what a pair measured from the first of its scenes to the second."""
    from .stories import moments_of
    from .styles_thermal import play_from_to

    moments = moments_of(tags)
    if len(moments) == 2 and layer.bandCount() == 1:
        play_from_to(layer, QgsDateTimeRange(*moments))


def forget(path, context) -> None:
    """Take an output that does not exist off the list of layers to load."""
    if path and context.willLoadLayerOnCompletion(path):
        waiting = context.layersToLoadOnCompletion()
        waiting.pop(path)
        context.setLayersToLoadOnCompletion(waiting)


def _load(path: str, shown: str, name: str, dresser: _Dresser, context) -> None:
    waiting = context.layersToLoadOnCompletion()
    details = waiting.pop(path)
    details.name = name
    if hasattr(details, "groupName"):  # QGIS 3.32
        details.groupName = details.groupName or _group_name(dresser.group)
    details.setPostProcessor(dresser)
    _KEEP_ALIVE[shown] = dresser
    waiting[shown] = details
    context.setLayersToLoadOnCompletion(waiting)


def _layer_name(label: str, tags: dict) -> str:
    """Return the label with the date, or the dates of the pair."""
    dates = [tags[key][:10] for key in ("REFERENCE", "SECONDARY") if tags.get(key)]
    return f"{label} {' / '.join(dates)}".strip()


def _group_name(group: str) -> str:
    """Return the name of the group of the layer tree that takes what a group of tools makes."""
    return f"QuakeSAR: {group}"


def _put_into_group(layer, group: str) -> None:
    """Move a layer that lies at the root of the tree into the group of its step; before 3.32 QGIS cannot be told."""
    root = QgsProject.instance().layerTreeRoot()
    node = root.findLayer(layer.id())
    if node is None or node.parent() is not root:
        return
    name = _group_name(group)
    home = root.findGroup(name) or root.insertGroup(0, name)
    copy = node.clone()
    copy.setItemVisibilityChecked(node.itemVisibilityChecked())
    home.insertChildNode(0, copy)
    root.removeChildNode(node)
