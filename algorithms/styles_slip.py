"""How slip on patches looks."""

from __future__ import annotations

from qgis.core import QgsFillSymbol, QgsGraduatedSymbolRenderer, QgsRendererRange

from . import styling

# From no slip to much: pale to dark, so that patches without slip leave the map visible.
COLOURS = ("#ffffd4", "#fee391", "#fec44f", "#fe9929", "#ec7014", "#cc4c02", "#8c2d04")


def slip_patches(layer):
    """Patches coloured by their slip from zero, in metres; outlines in the same colour, for vertical faults."""
    index = layer.fields().indexOf("slip")
    values = [v for v in (f.attributes()[index] for f in layer.getFeatures()) if isinstance(v, (int, float))]
    edges = styling.stepped(styling.Spread(0.0, max(max(values, default=1.0), 1e-6)))
    ranges = []
    for low, high, colour in zip(edges[:-1], edges[1:], styling.sampled(COLOURS, len(edges) - 1)):
        look = {"color": colour, "outline_color": colour, "outline_width": "0.4"}
        ranges.append(QgsRendererRange(low, high, QgsFillSymbol.createSimple(look), f"{low:.3g} .. {high:.3g} m"))
    return QgsGraduatedSymbolRenderer("slip", ranges)


VECTOR_STYLES = {"slip_patches": slip_patches}
