"""How fault traces look."""

from __future__ import annotations

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsLineSymbol,
    QgsPalLayerSettings,
    QgsRendererCategory,
    QgsVectorLayerSimpleLabeling,
)

from .texts import tr


def fault_trace(layer):
    """Seen segments drawn through, bridged ones dashed, with length and strike along them."""
    settings = QgsPalLayerSettings()
    settings.fieldName = "format_number(\"length_m\" / 1000, 1) || ' km, ' || format_number(\"strike_deg\", 0) || '°'"
    settings.isExpression = True
    settings.placement = QgsPalLayerSettings.Placement.Line
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)
    kinds = ((0, "solid", "0.9", tr("seen")), (1, "dash", "0.6", tr("bridged, not seen")))
    categories = []
    for value, dash, width, name in kinds:
        look = {"color": "#c51b7d", "line_color": "#c51b7d", "line_style": dash, "line_width": width}
        categories.append(QgsRendererCategory(value, QgsLineSymbol.createSimple(look), name))
    return QgsCategorizedSymbolRenderer("bridged", categories)


VECTOR_STYLES = {"fault_trace": fault_trace}
