"""How scenes, interferograms, displacement and what is made of them look."""

from __future__ import annotations

import colorsys
import math

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsColorRampShader,
    QgsContrastEnhancement,
    QgsFillSymbol,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsPalettedRasterRenderer,
    QgsPalLayerSettings,
    QgsRasterShader,
    QgsRendererCategory,
    QgsSingleBandGrayRenderer,
    QgsSingleBandPseudoColorRenderer,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtGui import QColor

from .styling import (
    CYCLIC,
    HEIGHT,
    SEQUENTIAL,
    WARNING,
    Spread,
    around_zero,
    centred,
    graduated,
    label_features,
    nice,
    ramp,
    rounded,
    sample,
    signed,
    spaced,
    spread,
    step_count,
    stepped,
    translucent,
)
from .texts import tr

_GOLDEN = 0.618033988749895


def displacement(layer, band: int = 1):
    """Diverging, centred at zero, limits rounded, labels in centimetres below one metre."""
    limits = spread(layer, 0.5, band)
    top = nice(max(abs(limits.low), abs(limits.high)))
    scale, unit = (100.0, "cm") if top <= 1.0 else (1.0, "m")
    return around_zero(layer, top, scale, unit, band)


def tilt(layer):
    """Diverging, centred at zero, in microradians: how much the ground rises toward the east."""
    return centred(layer, 1e6, tr("microradian, rise to the east"))


def strain(layer):
    """Diverging, centred at zero, in microstrain; the singular rim of a fault is cut."""
    return centred(layer, 1e6, tr("microstrain"))


def stress(layer):
    """Diverging, centred at zero, in kPa below one MPa; the singular rim of a fault is cut."""
    limits = spread(layer, 5.0)
    big = max(abs(limits.low), abs(limits.high)) >= 1e6
    return centred(layer, 1e-6 if big else 1e-3, "MPa" if big else "kPa")


def wrapped_phase(layer):
    """Cyclic from -pi to pi."""
    return ramp(layer, Spread(-math.pi, math.pi), CYCLIC, suffix=" rad", ends=("\u2212\u03c0 rad", "+\u03c0 rad"))


def unwrapped_phase(layer):
    """Sequential: the zero of an unwrapped phase means nothing."""
    return ramp(layer, rounded(spread(layer)), SEQUENTIAL, suffix=" rad")


def delay(layer):
    """Sequential, in the unit of the band: radians or centimetres."""
    from ..core.raster import open_dataset

    limits, dataset = spread(layer), open_dataset(layer.source())
    if dataset.GetRasterBand(1).GetUnitType() != "m":
        return ramp(layer, rounded(limits), SEQUENTIAL, suffix=" rad")
    values = stepped(limits)
    return ramp(layer, Spread(values[0], values[-1]), SEQUENTIAL, signed(values, 100.0, "cm"))


def coherence(layer):
    """Grey from 0 to 1."""
    return _grey(layer, Spread(0.0, 1.0))


def amplitude(layer):
    """Grey, the darkest and brightest two percent cut."""
    return _grey(layer, Spread(0.0, spread(layer, 5.0).high))


def _grey(layer, limits: Spread):
    provider = layer.dataProvider()
    renderer = QgsSingleBandGrayRenderer(provider, 1)
    stretch = QgsContrastEnhancement(provider.dataType(1))
    stretch.setContrastEnhancementAlgorithm(QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum)
    stretch.setMinimumValue(limits.low)
    stretch.setMaximumValue(limits.high)
    renderer.setContrastEnhancement(stretch)
    return renderer


def height(layer):
    """Land colours between round heights."""
    return ramp(layer, rounded(spread(layer, 0.5)), HEIGHT, suffix=" m")


def baseline(layer):
    """Sequential in metres."""
    return ramp(layer, rounded(spread(layer, 0.0)), SEQUENTIAL, suffix=" m")


def uncertainty(layer):
    """Pale is good: sequential from zero, labels in centimetres below one metre."""
    top = nice(spread(layer).high)
    scale, unit = (100.0, "cm") if top <= 1.0 else (1.0, "m")
    labels = [f"{value * scale:.4g} {unit}" for value in spaced(0.0, top, step_count(top) + 1)]
    return ramp(layer, Spread(0.0, top), WARNING, labels)


def reliability(layer):
    """Three classes, with the limits of `core.unwrap_check` (importing it would load the compiler)."""
    classes = (
        (0.3, "#d95f02", tr("unreliable: below 0.3")),
        (0.7, "#fee391", tr("doubtful: 0.3 to 0.7")),
        (math.inf, "#2166ac", tr("reliable: 0.7 and above")),
    )
    shader = QgsColorRampShader(0.0, 1.0)
    shader.setColorRampType(QgsColorRampShader.Type.Discrete)
    shader.setColorRampItemList([QgsColorRampShader.ColorRampItem(v, QColor(c), t) for v, c, t in classes])
    outer = QgsRasterShader(0.0, 1.0)
    outer.setRasterShaderFunction(shader)
    return QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, outer)


def components(layer):
    """A colour of its own for each component; 0, none, stays empty."""
    classes = []
    for value in sorted(set(sample(layer).astype(int).tolist())):
        if value > 0:
            rgb = colorsys.hsv_to_rgb((value * _GOLDEN) % 1.0, 0.55 + 0.3 * (value % 2), 0.9)
            colour = QColor.fromRgbF(*rgb)
            classes.append(QgsPalettedRasterRenderer.Class(int(value), colour, str(value)))
    return QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes)


def mask(layer):
    """Layover and shadow; good pixels stay empty."""
    names = ((1, "#bbbbbb", tr("outside the scene")), (2, "#d95f02", tr("layover")), (3, "#1b1b4b", tr("shadow")))
    classes = [QgsPalettedRasterRenderer.Class(value, QColor(colour), name) for value, colour, name in names]
    return QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes)


def geometry(layer):
    """The incidence, the band of a geometry raster that says most at a glance."""
    names = [layer.bandName(band + 1).lower() for band in range(layer.bandCount())]
    band = next((index + 1 for index, name in enumerate(names) if "incidence" in name), 1)
    return ramp(layer, rounded(spread(layer, 0.0, band)), SEQUENTIAL, suffix="\u00b0", band=band)


def footprint(layer: QgsVectorLayer):
    """An outline that leaves the map visible; thin lines and small points for other geometries."""
    kind = layer.geometryType()
    if kind == QgsWkbTypes.GeometryType.PolygonGeometry:
        outline = {"color": "215,48,39,30", "outline_color": "#d73027", "outline_width": "0.5"}
        return QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(outline))
    if kind == QgsWkbTypes.GeometryType.LineGeometry:
        return QgsSingleSymbolRenderer(QgsLineSymbol.createSimple({"line_color": "#d73027", "line_width": "0.5"}))
    if kind == QgsWkbTypes.GeometryType.PointGeometry:
        return QgsSingleSymbolRenderer(QgsMarkerSymbol.createSimple({"color": "#d73027", "size": "2"}))
    return None


def damage(layer):
    """Classes of damage; ground without stays empty, what cannot be told is grey."""
    names = (
        (1, "#fee391", tr("slight")), (2, "#fe9929", tr("moderate")), (3, "#993404", tr("severe")),
        (255, "#78bbbbbb", tr("cannot be told")),
    )  # fmt: skip
    classes = [QgsPalettedRasterRenderer.Class(value, QColor(colour), name) for value, colour, name in names]
    return QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes)


def coherence_loss(layer):
    """Pale where nothing is lost, dark where all is."""
    return ramp(layer, Spread(0.0, 1.0), WARNING)


def damage_zones(layer):
    """Outlines in the colour of their damage."""
    kinds = (
        ("none", "#92c5de", tr("none")), ("slight", "#fee391", tr("slight")), ("moderate", "#fe9929", tr("moderate")),
        ("severe", "#993404", tr("severe")), ("unknown", "#bbbbbb", tr("cannot be told")),
    )  # fmt: skip
    categories = []
    for value, colour, name in kinds:
        look = {"color": translucent(colour, 150), "outline_color": "#4d4d4d", "outline_width": "0.3"}
        categories.append(QgsRendererCategory(value, QgsFillSymbol.createSimple(look), name))
    return QgsCategorizedSymbolRenderer("damage", categories)


def contours(layer):
    """Drawn through toward the sensor or upward, dashed away from it, thick at zero; dark, to lie on any colours."""
    shown = """CASE WHEN "level_cm" = 0 THEN '0 cm' ELSE "label" END"""
    label_features(layer, shown, QgsPalLayerSettings.Placement.Line)
    kinds = (
        (1, "solid", "0.3", tr("positive")), (0, "solid", "0.7", tr("zero")), (-1, "dash", "0.3", tr("negative")),
    )  # fmt: skip
    categories = []
    for value, dash, width, name in kinds:
        look = {"line_color": "#333333", "line_style": dash, "line_width": width}
        categories.append(QgsRendererCategory(value, QgsLineSymbol.createSimple(look), name))
    sign = 'CASE WHEN "level_cm" > 0 THEN 1 WHEN "level_cm" < 0 THEN -1 ELSE 0 END'
    return QgsCategorizedSymbolRenderer(sign, categories)


def residuals(layer):
    """Points coloured by what is left, in millimetres."""
    return graduated(layer, "residual_mm", "mm", QgsMarkerSymbol, size="3")


RASTER_STYLES = {
    "displacement": displacement,
    "uncertainty": uncertainty,
    "complex_interferogram": wrapped_phase,
    "complex_scene": amplitude,
    "wrapped": wrapped_phase,
    "fringes": wrapped_phase,
    "geometry": geometry,
    "amplitude": amplitude,
    "coherence": coherence,
    "temporal_coherence": coherence,
    "unwrapped": unwrapped_phase,
    "components": components,
    "reliability": reliability,
    "baseline": baseline,
    "strain": strain,
    "tilt": tilt,
    "stress": stress,
    "height": height,
    "mask": mask,
    "damage": damage,
    "coherence_loss": coherence_loss,
    "ramp": unwrapped_phase,
    "delay": delay,
}
VECTOR_STYLES = {
    "footprint": footprint,
    "contours": contours,
    "damage_zones": damage_zones,
    "residuals": residuals,
}
