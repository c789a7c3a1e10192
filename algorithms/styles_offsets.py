"""How fault traces look."""

from __future__ import annotations

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsPalLayerSettings,
    QgsRendererCategory,
)

from . import styling
from .texts import tr


def fault_trace(layer):
    """Seen segments drawn through, bridged ones dashed, with length and strike along them."""
    shown = "format_number(\"length_m\" / 1000, 1) || ' km, ' || format_number(\"strike_deg\", 0) || '°'"
    styling.label_features(layer, shown, QgsPalLayerSettings.Placement.Line, distance_mm=1.5)
    kinds = ((0, "solid", 0.9, tr("seen")), (1, "dash", 0.6, tr("bridged, not seen")))
    categories = []
    for value, dash, width, name in kinds:
        categories.append(QgsRendererCategory(value, styling.cased_line("#c51b7d", width, dash), name))
    return QgsCategorizedSymbolRenderer("bridged", categories)


VECTOR_STYLES = {"fault_trace": fault_trace}
