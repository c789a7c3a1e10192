"""How every product looks: the registry from product kind to the function that builds its renderer."""

from __future__ import annotations

import math

from qgis.core import (
    QgsEditorWidgetSetup,
    QgsFeatureRequest,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QVariant

from . import (
    styles_groundradar,
    styles_offsets,
    styles_radar,
    styles_series,
    styles_slip,
    styles_source,
    styles_thermal,
)

_ROWS = 1000  # that tell how large the numbers of a table are
_TOPICS = (styles_groundradar, styles_offsets, styles_radar, styles_series, styles_slip, styles_source, styles_thermal)
RASTER_STYLES = {kind: style for topic in _TOPICS for kind, style in getattr(topic, "RASTER_STYLES", {}).items()}
VECTOR_STYLES = {kind: style for topic in _TOPICS for kind, style in getattr(topic, "VECTOR_STYLES", {}).items()}


def apply(layer, kind: str) -> bool:
    """Give a layer the style of its kind; an unknown kind keeps what QGIS chose.

    Returns
    -------
    bool
        Whether a style was applied.
    """
    registry = RASTER_STYLES if isinstance(layer, QgsRasterLayer) else VECTOR_STYLES
    builder = registry.get(kind)
    if builder is None or not layer.isValid():
        return False
    renderer = builder(layer)
    if renderer is not None:
        layer.setRenderer(renderer)
    if isinstance(layer, QgsVectorLayer):
        tidy_numbers(layer)
    return renderer is not None


def tidy_numbers(layer: QgsVectorLayer) -> None:
    """Let tables and forms show five digits of decimal numbers; the values stay as they are."""
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setLimit(_ROWS)
    rows = [feature.attributes() for feature in layer.getFeatures(request)]
    for index, field in enumerate(layer.fields()):
        if field.type() != QVariant.Double:
            continue
        values = [abs(row[index]) for row in rows if isinstance(row[index], (int, float))]
        largest = max(filter(math.isfinite, values), default=1.0)
        digits = 5 if field.name().endswith(("lon", "lat")) else 4 - math.ceil(math.log10(max(largest, 1e-3)))
        look = {"Precision": min(max(digits, 0), 6), "AllowNull": True, "Style": "SpinBox"}
        layer.setEditorWidgetSetup(index, QgsEditorWidgetSetup("Range", look))
