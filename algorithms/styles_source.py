"""How the results of the source inversions look: beachballs, faults, and points coloured by motion."""

from __future__ import annotations

from qgis.core import (
    QgsArrowSymbolLayer,
    QgsFillSymbol,
    QgsGeometryGeneratorSymbolLayer,
    QgsGraduatedSymbolRenderer,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsProperty,
    QgsRendererRange,
    QgsRuleBasedRenderer,
    QgsSingleSymbolRenderer,
    QgsSvgMarkerSymbolLayer,
    QgsSymbolLayer,
)

from . import styling
from .texts import tr

_BALL_MM = 10.0
_LONGEST_ARROW = 0.15  # of the diagonal of the layer
_MEASURED, _MODEL, _LEFT = "#222222", "#b2182b", "#762a83"


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
    """Points coloured by the modelled motion, in centimetres; two arrows for a station of GNSS."""
    names = (tr("GNSS, measured: {length}"), tr("GNSS, model: {length}"))
    pairs = (('"displacement" - "trend"', _MEASURED, names[0]), ('"predicted"', _MODEL, names[1]))
    return _with_stations(layer, _coloured(layer, "predicted"), pairs)


def residual_points(layer):
    """Points coloured by what the model leaves, in centimetres; an arrow for a station of GNSS."""
    pairs = (('"residual"', _LEFT, tr("GNSS, measured less model: {length}")),)
    return _with_stations(layer, _coloured(layer, "residual"), pairs)


def model_arrows(layer):
    """Horizontal motion of the model as arrows."""
    return _arrows(layer, (('"east"', '"north"', _MODEL, tr("Model: {length}")),))


def gnss_residuals(layer):
    """Points coloured by what is left, in millimetres, with the horizontal motion of the stations as arrows."""
    coloured = styling.graduated(layer, "residual_mm", "mm", QgsMarkerSymbol, size="3")
    arrows = _arrows(layer, (('"east_m"', '"north_m"', _MEASURED, tr("Motion of the station: {length}")),))
    return _together(coloured, arrows)


def _with_stations(layer, coloured, pairs):
    """Points as they are coloured, but stations of GNSS, of which each component is a row, as arrows."""
    if '"kind"' not in {f'"{name}"' for name in layer.fields().names()}:
        return coloured
    station = """concat("track", geom_to_wkt($geometry, 7)), "kind" = 'gnss'"""
    parts = [
        (*(f'sum("{axis}" * ({value}), {station})' for axis in ("east", "north")), *look) for value, *look in pairs
    ]
    rows = [f for f in layer.getFeatures() if f["kind"] == "gnss"]
    if not rows:
        return coloured
    largest = max(abs(float(f["displacement"] or 0.0) - float(f["trend"] or 0.0)) for f in rows)
    return _together(coloured, _arrows(layer, parts, largest), """"kind" = 'gnss'""", """ AND abs("east") > 0.5""")


def _arrows(layer, parts, largest=None):
    """Arrows of motions given by expressions (m), the largest as long as a part of the layer, each in the legend."""
    if largest is None:
        names = [part.strip('"') for part in parts[0][:2]]
        known = ([f[name] for name in names] for f in layer.getFeatures())
        largest = max(
            (max(map(abs, pair)) for pair in known if all(isinstance(v, (int, float)) for v in pair)), default=0
        )
    places = [feature.geometry().asPoint() for feature in layer.getFeatures()]
    spans = [max(values) - min(values) for values in ([p.x() for p in places], [p.y() for p in places]) if values]
    reach = max(sum(span**2 for span in spans) ** 0.5, 0.01)
    shown = styling.nice(largest) if largest > 0.0 else 1.0
    root = QgsRuleBasedRenderer.Rule(None)
    for east, north, colour, name in parts:
        symbol = _arrow_symbol(east, north, _LONGEST_ARROW * reach / shown, colour)
        length = f"{100.0 * largest:.3g} " + tr("cm at most")
        root.appendChild(QgsRuleBasedRenderer.Rule(symbol, label=name.format(length=length)))
    return QgsRuleBasedRenderer(root)


def _arrow_symbol(east, north, scale, colour):
    """A dot and an arrow from it; degrees of longitude are stretched with the latitude."""
    tip = f"translate($geometry, {scale!r} * ({east}) / cos(radians(y($geometry))), {scale!r} * ({north}))"
    look = {"color": colour, "outline_color": "#ffffff", "outline_width": "0.15"}
    arrow = QgsArrowSymbolLayer.create(
        {
            "arrow_width": "0.5",
            "arrow_start_width": "0.5",
            "head_length": "1.8",
            "head_thickness": "1.1",
            "is_curved": "0",
            "is_repeated": "0",
        }
    )
    arrow.setSubSymbol(QgsFillSymbol.createSimple(look))
    way = {"SymbolType": "Line", "geometryModifier": f"make_line($geometry, {tip})"}
    drawn = QgsGeometryGeneratorSymbolLayer.create(way)
    line = QgsLineSymbol()
    line.changeSymbolLayer(0, arrow)
    drawn.setSubSymbol(line)
    symbol = QgsMarkerSymbol.createSimple({"color": colour, "size": "1.2", "outline_color": "#ffffff"})
    symbol.appendSymbolLayer(drawn)
    return symbol


def _together(coloured, arrows, stations="", first=""):
    """Rules of two renderers; with a filter for stations, these get the arrows and the others the colours."""
    root = QgsRuleBasedRenderer.Rule(None)
    for ranged in coloured.ranges():
        value = coloured.classAttribute()
        text = f"({value}) >= {ranged.lowerValue()!r} AND ({value}) <= {ranged.upperValue()!r}"
        text += f" AND NOT ({stations})" if stations else ""
        root.appendChild(QgsRuleBasedRenderer.Rule(ranged.symbol().clone(), filterExp=text, label=ranged.label()))
    for rule in arrows.rootRule().children():
        text = stations + first
        root.appendChild(QgsRuleBasedRenderer.Rule(rule.symbol().clone(), filterExp=text, label=rule.label()))
    return QgsRuleBasedRenderer(root)


def _coloured(layer, field):
    index = layer.fields().indexOf(field)
    values = [abs(v) for v in (f.attributes()[index] for f in layer.getFeatures()) if isinstance(v, (int, float))]
    edges = styling.class_edges(100.0 * max(values, default=0.01))
    ranges = []
    for low, high, colour in zip(edges[:-1], edges[1:], styling.sampled(styling.DIVERGING, len(edges) - 1)):
        symbol = QgsMarkerSymbol.createSimple({"color": colour, "size": "2.4", "outline_color": "#777777"})
        ranges.append(QgsRendererRange(low, high, symbol, f"{low:+.4g} .. {high:+.4g} " + tr("cm")))
    return QgsGraduatedSymbolRenderer(f'100 * "{field}"', ranges)


VECTOR_STYLES = {
    "faults_found": faults_found,
    "beachballs": beachballs,
    "predicted_points": predicted_points,
    "residual_points": residual_points,
    "model_arrows": model_arrows,
    "gnss_residuals": gnss_residuals,
}
