"""How every product looks: a registry from product kind to the function that builds its renderer."""

from __future__ import annotations

import colorsys
import math
from typing import NamedTuple

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsColorRampLegendNodeSettings,
    QgsColorRampShader,
    QgsContrastEnhancement,
    QgsFillSymbol,
    QgsGraduatedSymbolRenderer,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsPalettedRasterRenderer,
    QgsPalLayerSettings,
    QgsRasterLayer,
    QgsRasterShader,
    QgsRendererCategory,
    QgsRendererRange,
    QgsSingleBandGrayRenderer,
    QgsSingleBandPseudoColorRenderer,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
    QgsWkbTypes,
)
from qgis.PyQt.QtGui import QColor

from .styles_groundradar import RASTER_STYLES as GROUND_RASTERS
from .styles_groundradar import VECTOR_STYLES as GROUND_VECTORS
from .styles_offsets import VECTOR_STYLES as TRACE_STYLES
from .styles_series import RASTER_STYLES as SERIES_RASTERS
from .styles_series import VECTOR_STYLES as SERIES_VECTORS
from .styles_slip import VECTOR_STYLES as SLIP_STYLES
from .styles_source import VECTOR_STYLES as SOURCE_STYLES
from .styles_thermal import RASTER_STYLES as THERMAL_RASTERS
from .styles_thermal import VECTOR_STYLES as THERMAL_VECTORS
from .texts import tr

# Colour-blind safe: red-blue and viridis of their public palettes, and a cyclic map light at zero and dark at pi.
DIVERGING = ("#053061", "#2166ac", "#4393c3", "#92c5de", "#f7f7f7", "#f4a582", "#d6604d", "#b2182b", "#67001f")
SEQUENTIAL = ("#440154", "#414487", "#2a788e", "#22a884", "#7ad151", "#fde725")
WARNING = ("#ffffe5", "#fee391", "#fe9929", "#cc4c02", "#662506")
HEIGHT = ("#2d6a4f", "#95b46a", "#efe6b5", "#c9a66b", "#8a5a44", "#ffffff")
CYCLIC = (
    "#2f1436", "#491564", "#5b3195", "#5f5bb0", "#6484b9", "#7fa7bf", "#b0c3cb", "#e2d9e2",
    "#cfbab0", "#c59578", "#b86a52", "#a1414d", "#7c204d", "#521745", "#2f1436",
)  # fmt: skip
_SAMPLE = 512
_GOLDEN = 0.618033988749895


class Spread(NamedTuple):
    """Robust limits of a band."""

    low: float
    high: float


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
    return renderer is not None


def sample(layer: QgsRasterLayer, band: int = 1):
    """Return the finite values of a thinned band as an array."""
    import numpy as np

    from ..core.raster import call_gdal, open_dataset

    dataset = open_dataset(layer.source())
    size = min(_SAMPLE, dataset.RasterXSize), min(_SAMPLE, dataset.RasterYSize)
    source = dataset.GetRasterBand(band)
    values = call_gdal(source.ReadAsArray, buf_xsize=size[0], buf_ysize=size[1])
    nodata = source.GetNoDataValue()
    if values is None:
        return np.empty(0)
    values = values[np.isfinite(values)]
    return values if nodata is None or math.isnan(nodata) else values[values != nodata]


def spread(layer: QgsRasterLayer, percent: float = 2.0, band: int = 1) -> Spread:
    """Return the limits between which all but `percent` of the values at either end lie."""
    import numpy as np

    values = sample(layer, band)
    if values.size == 0:
        return Spread(0.0, 1.0)
    low, high = np.percentile(values, (percent, 100.0 - percent))
    return Spread(float(low), float(high)) if high > low else Spread(float(low), float(low) + 1.0)


def spaced(low: float, high: float, count: int) -> list:
    """Return `count` evenly spaced numbers from `low` to `high`."""
    return [low + (high - low) * index / (count - 1) for index in range(count)]


def nice(value: float) -> float:
    """Return the next number of the series 1, 1.5, 2, 3, 4, 5, 6, 8, 10 times a power of ten."""
    if not (value > 0.0 and math.isfinite(value)):
        return 1.0
    power = 10.0 ** math.floor(math.log10(value))
    return next(step * power for step in (1, 1.5, 2, 3, 4, 5, 6, 8, 10) if step * power >= value * (1.0 - 1e-9))


def _ramp(layer, limits: Spread, colours: tuple, labels=None, suffix: str = "", band: int = 1):
    """Return an interpolated pseudo-colour renderer; with `labels` the legend lists them, else it is a colour bar."""
    stops = spaced(limits.low, limits.high, len(colours))
    texts = labels or [f"{stop:.4g}{suffix}" for stop in stops]
    items = [QgsColorRampShader.ColorRampItem(float(s), QColor(c), t) for s, c, t in zip(stops, colours, texts)]
    shader = QgsColorRampShader(limits.low, limits.high)
    shader.setColorRampType(QgsColorRampShader.Type.Interpolated)
    shader.setColorRampItemList(items)
    settings = QgsColorRampLegendNodeSettings()
    settings.setUseContinuousLegend(labels is None)
    settings.setSuffix(suffix)
    shader.setLegendSettings(settings)
    outer = QgsRasterShader(limits.low, limits.high)
    outer.setRasterShaderFunction(shader)
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), band, outer)
    renderer.setClassificationMin(limits.low)
    renderer.setClassificationMax(limits.high)
    return renderer


def displacement(layer, band: int = 1):
    """Diverging, centred at zero, limits rounded, labels in centimetres below one metre."""
    limits = spread(layer, 0.5, band)
    top = nice(max(abs(limits.low), abs(limits.high)))
    scale, unit = (100.0, "cm") if top <= 1.0 else (1.0, "m")
    labels = [f"{value * scale:+.3g} {unit}" for value in spaced(-top, top, len(DIVERGING))]
    labels[len(DIVERGING) // 2] = f"0 {unit}"
    return _ramp(layer, Spread(-top, top), DIVERGING, labels, band=band)


def strain(layer):
    """Diverging, centred at zero, in microstrain; the singular rim of a fault is cut."""
    return _centred(layer, 1e6, tr("microstrain"))


def stress(layer):
    """Diverging, centred at zero, in kPa below one MPa; the singular rim of a fault is cut."""
    limits = spread(layer, 5.0)
    big = max(abs(limits.low), abs(limits.high)) >= 1e6
    return _centred(layer, 1e-6 if big else 1e-3, "MPa" if big else "kPa")


def _centred(layer, scale: float, unit: str):
    limits = spread(layer, 5.0)
    top = nice(max(abs(limits.low), abs(limits.high)))
    labels = [f"{value * scale:+.3g} {unit}" for value in spaced(-top, top, len(DIVERGING))]
    labels[len(DIVERGING) // 2] = f"0 {unit}"
    return _ramp(layer, Spread(-top, top), DIVERGING, labels)


def wrapped_phase(layer):
    """Cyclic from -pi to pi."""
    return _ramp(layer, Spread(-math.pi, math.pi), CYCLIC, suffix=" rad")


def unwrapped_phase(layer):
    """Sequential: the zero of an unwrapped phase means nothing."""
    return _ramp(layer, spread(layer), SEQUENTIAL, suffix=" rad")


def delay(layer):
    """Sequential, in the unit of the band: radians or centimetres."""
    from ..core.raster import open_dataset

    limits, dataset = spread(layer), open_dataset(layer.source())
    if dataset.GetRasterBand(1).GetUnitType() != "m":
        return _ramp(layer, limits, SEQUENTIAL, suffix=" rad")
    labels = [f"{100.0 * value:+.3g} cm" for value in spaced(limits.low, limits.high, len(SEQUENTIAL))]
    return _ramp(layer, limits, SEQUENTIAL, labels)


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
    """Land colours, rounded to whole metres."""
    limits = spread(layer, 0.5)
    return _ramp(layer, Spread(math.floor(limits.low), math.ceil(limits.high)), HEIGHT, suffix=" m")


def baseline(layer):
    """Sequential in metres."""
    return _ramp(layer, spread(layer, 0.0), SEQUENTIAL, suffix=" m")


def uncertainty(layer):
    """Pale is good: sequential from zero, labels in centimetres below one metre."""
    top = nice(spread(layer).high)
    scale, unit = (100.0, "cm") if top <= 1.0 else (1.0, "m")
    labels = [f"{value * scale:.3g} {unit}" for value in spaced(0.0, top, len(WARNING))]
    return _ramp(layer, Spread(0.0, top), WARNING, labels)


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
    return _ramp(layer, spread(layer, 0.0, band), SEQUENTIAL, suffix="\u00b0", band=band)


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
        (255, "#bbbbbb", tr("cannot be told")),
    )  # fmt: skip
    classes = [QgsPalettedRasterRenderer.Class(value, QColor(colour), name) for value, colour, name in names]
    return QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes)


def coherence_loss(layer):
    """Pale where nothing is lost, dark where all is."""
    return _ramp(layer, Spread(0.0, 1.0), WARNING)


def damage_zones(layer):
    """Outlines in the colour of their damage."""
    kinds = (
        ("none", "#7f7f7f", tr("none")), ("slight", "#fee391", tr("slight")), ("moderate", "#fe9929", tr("moderate")),
        ("severe", "#993404", tr("severe")), ("unknown", "#bbbbbb", tr("cannot be told")),
    )  # fmt: skip
    categories = []
    for value, colour, name in kinds:
        look = {"color": QColor(colour).name() + "50", "outline_color": colour, "outline_width": "0.5"}
        categories.append(QgsRendererCategory(value, QgsFillSymbol.createSimple(look), name))
    return QgsCategorizedSymbolRenderer("damage", categories)


def _numbers(layer, field: str) -> list:
    """Return the values of a field."""
    index = layer.fields().indexOf(field)
    values = (feature.attributes()[index] for feature in layer.getFeatures())
    return [float(value) for value in values if isinstance(value, (int, float))]


def _graduated(layer, field: str, unit: str, symbol, **common):
    """Diverging classes of a field, centred at zero; `symbol` makes a symbol of properties."""
    top = nice(max((abs(value) for value in _numbers(layer, field)), default=1.0))
    edges = spaced(-top, top, len(DIVERGING) + 1)
    ranges = []
    for low, high, colour in zip(edges[:-1], edges[1:], DIVERGING):
        shown = "#bbbbbb" if colour == "#f7f7f7" else colour
        label = f"{low:+.3g} .. {high:+.3g} {unit}"
        properties = {**common, "color": shown, "line_color": shown}
        ranges.append(QgsRendererRange(low, high, symbol.createSimple(properties), label))
    return QgsGraduatedSymbolRenderer(field, ranges)


def contours(layer):
    """Lines coloured by their level, with the level along every fifth one."""
    settings = QgsPalLayerSettings()
    settings.fieldName = 'CASE WHEN "index" = 1 THEN "label" END'
    settings.isExpression = True
    settings.placement = QgsPalLayerSettings.Placement.Line
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)
    return _graduated(layer, "level_cm", "cm", QgsLineSymbol, line_width="0.35")


def residuals(layer):
    """Points coloured by what is left, in millimetres."""
    return _graduated(layer, "residual_mm", "mm", QgsMarkerSymbol, size="3")


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
    "stress": stress,
    "height": height,
    "mask": mask,
    "damage": damage,
    "coherence_loss": coherence_loss,
    "ramp": unwrapped_phase,
    "delay": delay,
    **GROUND_RASTERS,
    **SERIES_RASTERS,
    **THERMAL_RASTERS,
}
VECTOR_STYLES = {
    "footprint": footprint,
    "contours": contours,
    "damage_zones": damage_zones,
    "residuals": residuals,
    **SOURCE_STYLES,
    **SLIP_STYLES,
    **TRACE_STYLES,
    **GROUND_VECTORS,
    **SERIES_VECTORS,
    **THERMAL_VECTORS,
}
