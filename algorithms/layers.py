"""From a written file to a layer with a name, a style and its story; styled again when QGIS loads it."""

from __future__ import annotations

import math
from pathlib import Path

from qgis.core import (
    QgsLayerMetadata,
    QgsProcessingLayerPostProcessorInterface,
    QgsRasterLayer,
)

from . import styles
from .texts import tr

# QGIS does not own post-processors: one that nothing holds is collected and its layer loads unstyled.
_KEEP_ALIVE: dict = {}


class _Dresser(QgsProcessingLayerPostProcessorInterface):
    """Gives a loaded layer its style and metadata, in the main thread."""

    def __init__(self, key: str, style: str, metadata):
        super().__init__()
        self._key, self._style, self._metadata = key, style, metadata

    def postProcessLayer(self, layer, context, feedback):
        """Dress the layer, and let go of this object."""
        _KEEP_ALIVE.pop(self._key, None)
        style = sidecar(self._key, ".qml")
        if isinstance(layer, QgsRasterLayer) and style.exists():
            layer.loadNamedStyle(str(style))
        else:
            styles.apply(layer, self._style)
        if self._metadata is not None:
            layer.setMetadata(self._metadata)
        layer.triggerRepaint()


def sidecar(path: str, suffix: str) -> Path:
    """Return the file of another kind beside a layer's file."""
    return Path(path).with_suffix(suffix)


def sidecars(path: str) -> tuple:
    """Return every file that may lie beside an output: styles, metadata, GDAL's own, and views of complex rasters."""
    base = Path(path)
    views = tuple(base.with_name(f"{base.stem}_{quantity}.vrt") for quantity in ("phase", "amplitude"))
    beside = tuple(sidecar(str(item), suffix) for item in (base, *views) for suffix in (".qml", ".qmd"))
    return (*views, *beside, *(Path(f"{item}.aux.xml") for item in (base, *views)))


def dress_raster(path: str, item, label: str, context) -> None:
    """Write style and metadata beside a raster, and have it loaded with them when QGIS loads outputs."""
    from ..core.raster import Raster, write_view

    with Raster(path) as raster:
        tags, is_complex = raster.tags, raster.is_complex
    kind = item.style or tags.get("PRODUCT", "")
    shown = write_view(path, "amplitude" if kind == "scene" else "phase") if is_complex else path
    name = _layer_name(label, tags)
    options = QgsRasterLayer.LayerOptions()
    options.loadDefaultStyle = False  # which would read the whole raster for its statistics
    layer = QgsRasterLayer(shown, name, "gdal", options)
    layer.setMetadata(tell_story(name, tags))
    if styles.apply(layer, f"complex_{kind}" if is_complex else kind):
        layer.saveNamedStyle(str(sidecar(shown, ".qml")))
    layer.saveNamedMetadata(str(sidecar(shown, ".qmd")))
    if context.willLoadLayerOnCompletion(path):
        _load(path, shown, name, _Dresser(shown, kind, layer.metadata().clone()), context)


def dress_vector(identifier: str, item, label: str, context) -> None:
    """Have a vector layer loaded with the style of its kind."""
    if context.willLoadLayerOnCompletion(identifier):
        _load(identifier, identifier, label, _Dresser(identifier, item.style, None), context)


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
        details.groupName = details.groupName or "QuakeSAR"
    details.setPostProcessor(dresser)
    _KEEP_ALIVE[shown] = dresser
    waiting[shown] = details
    context.setLayersToLoadOnCompletion(waiting)


def _layer_name(label: str, tags: dict) -> str:
    """Return the label with the date, or the dates of the pair."""
    dates = [tags[key][:10] for key in ("REFERENCE", "SECONDARY") if tags.get(key)]
    return f"{label} {' / '.join(dates)}".strip()


def tell_story(name: str, tags: dict) -> QgsLayerMetadata:
    """Return layer metadata from QUAKESAR tags: what it is, from which scenes, with which sign, by which steps."""
    metadata = QgsLayerMetadata()
    metadata.setTitle(name)
    lines = [tr("Sensor: {sensor}").format(sensor=tags["SENSOR"])] if tags.get("SENSOR") else []
    if tags.get("REFERENCE"):
        lines.append(tr("Reference scene: {time}").format(time=tags["REFERENCE"]))
    if tags.get("SECONDARY"):
        lines.append(tr("Secondary scene: {time}").format(time=tags["SECONDARY"]))
    if tags.get("BASELINE_PERPENDICULAR_M"):
        value = float(tags["BASELINE_PERPENDICULAR_M"])
        lines.append(tr("Perpendicular baseline: {value:.1f} m").format(value=value))
    product = tags.get("PRODUCT", "")
    if product in ("interferogram", "unwrapped"):
        lines.append(tr("Phase: {sign}").format(sign=tags.get("PHASE_SIGN", "")))
    if product == "displacement":
        lines.append(tr("Displacement: {sign}").format(sign=tags.get("DISPLACEMENT_SIGN", "")))
    if tags.get("HEIGHT_DATUM"):
        lines.append(tr("Heights: {datum}").format(datum=tags["HEIGHT_DATUM"]))
    if tags.get("SOFTWARE"):
        lines.append(tr("Made by {software}").format(software=tags["SOFTWARE"]))
    metadata.setAbstract("\n".join(lines))
    if tags.get("HEADING_RAD") and tags.get("LOOK_SIDE"):
        # the look arrow of the layout template reads these
        heading = math.degrees(float(tags["HEADING_RAD"]))
        words = [f"quakesar_heading={heading:.2f}", f"quakesar_look_side={tags['LOOK_SIDE']}"]
        metadata.addKeywords("quakesar", words)
    metadata.setType("dataset")
    metadata.setLanguage("ENG")
    return metadata
