"""How the results of the source inversions look: beachballs, faults, and points coloured by motion."""

from __future__ import annotations

from qgis.core import (
    QgsGraduatedSymbolRenderer,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsProperty,
    QgsRendererRange,
    QgsSingleSymbolRenderer,
    QgsSvgMarkerSymbolLayer,
    QgsSymbolLayer,
)

from . import styling
from .texts import tr

_BALL_MM = 10.0


def faults_found(layer):
    """Top edges as thick lines, labelled with magnitude and mechanism."""
    angles = " || ' / ' || ".join(f'round("{name}")' for name in ("strike", "dip", "rake"))
    shown = f"""'Mw ' || format_number("magnitude", 2) || ', ' || {angles}"""
    styling.label_features(layer, shown, QgsPalLayerSettings.Placement.Line, distance_mm=1.5)
    return QgsSingleSymbolRenderer(styling.cased_line("#007a7a", 1.0))


def beachballs(layer):
    """Each point as the drawing in its field svg, larger for a larger magnitude."""
    first = next(iter(layer.getFeatures()), None)
    marker = QgsSvgMarkerSymbolLayer(str(first["svg"]) if first is not None else "", _BALL_MM)
    marker.setDataDefinedProperty(QgsSymbolLayer.Property.PropertyName, QgsProperty.fromField("svg"))
    size = QgsProperty.fromExpression('4 + 1.5 * coalesce("magnitude", 4)')
    marker.setDataDefinedProperty(QgsSymbolLayer.Property.PropertySize, size)
    shown = """'Mw ' || format_number("magnitude", 2)"""
    styling.label_features(layer, shown, QgsPalLayerSettings.Placement.AroundPoint, distance_mm=0.8 * _BALL_MM)
    symbol = QgsMarkerSymbol()
    symbol.changeSymbolLayer(0, marker)
    return QgsSingleSymbolRenderer(symbol)


def predicted_points(layer):
    """Points coloured by the modelled motion, in centimetres."""
    return _coloured(layer, "predicted")


def residual_points(layer):
    """Points coloured by what the model leaves, in centimetres."""
    return _coloured(layer, "residual")


def _coloured(layer, field):
    index = layer.fields().indexOf(field)
    values = [abs(v) for v in (f.attributes()[index] for f in layer.getFeatures()) if isinstance(v, (int, float))]
    edges = styling.class_edges(100.0 * max(values, default=0.01))
    ranges = []
    for low, high, colour in zip(edges[:-1], edges[1:], styling.DIVERGING):
        symbol = QgsMarkerSymbol.createSimple({"color": colour, "size": "2.4", "outline_color": "#777777"})
        ranges.append(QgsRendererRange(low, high, symbol, f"{low:+.4g} .. {high:+.4g} " + tr("cm")))
    return QgsGraduatedSymbolRenderer(f'100 * "{field}"', ranges)


VECTOR_STYLES = {
    "faults_found": faults_found,
    "beachballs": beachballs,
    "predicted_points": predicted_points,
    "residual_points": residual_points,
}
