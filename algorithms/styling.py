"""What styles are made of: palettes, round limits, ramps, classes, labels and lines."""

from __future__ import annotations

import math
from typing import NamedTuple

from qgis.core import (
    QgsColorRampLegendNodeSettings,
    QgsColorRampShader,
    QgsFeatureRequest,
    QgsGraduatedSymbolRenderer,
    QgsLineSymbol,
    QgsPalLayerSettings,
    QgsRasterLayer,
    QgsRasterShader,
    QgsRendererRange,
    QgsSimpleLineSymbolLayer,
    QgsSingleBandPseudoColorRenderer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from ..core.palettes import CYCLIC, DIVERGING, HEIGHT, SEQUENTIAL, WARNING

__all__ = ("CYCLIC", "DIVERGING", "HEIGHT", "SEQUENTIAL", "WARNING")

_STEPS = (1, 2, 5, 10)  # of legends
_SAMPLE = 512


class Spread(NamedTuple):
    """Robust limits of a band."""

    low: float
    high: float


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


def nice(value: float, steps: tuple = (1, 1.5, 2, 3, 4, 5, 6, 8, 10)) -> float:
    """Return the next number of a series of steps up to ten times a power of ten."""
    if not (value > 0.0 and math.isfinite(value)):
        return 1.0
    power = 10.0 ** math.floor(math.log10(value))
    return next(step * power for step in steps if step * power >= value * (1.0 - 1e-9))


def rounded(limits: Spread) -> Spread:
    """Return limits moved outwards to round numbers, by less than a tenth of their distance."""
    step = 10.0 ** math.floor(math.log10(max(limits.high - limits.low, 1e-12)) - 1.0)
    wide = limits.high - limits.low
    step = next((part * step for part in (5.0, 2.0, 1.0) if 10.0 * part * step <= wide), step)
    return Spread(step * math.floor(limits.low / step + 1e-6), step * math.ceil(limits.high / step - 1e-6))


def step_count(top: float) -> int:
    """Return into how many steps of 1, 2 or 5 times a power of ten a limit of `nice` falls."""
    for count in (4, 5, 3):
        step = abs(top) / count
        if step and any(math.isclose(step, part * 10.0 ** math.floor(math.log10(step * 1.001))) for part in _STEPS):
            return count
    return 4


def stepped(limits: Spread, most: int = 8) -> list:
    """Return the multiples of a step of 1, 2 or 5 times a power of ten around limits, at most `most` steps."""
    wide = max(limits.high - limits.low, 1e-12)
    power = 10.0 ** math.floor(math.log10(wide / most))
    for step in (part * power for part in (*_STEPS, 20.0)):
        first, last = math.floor(limits.low / step + 1e-6), math.ceil(limits.high / step - 1e-6)
        if last - first <= most:
            break
    return [step * k for k in range(first, max(last, first + 1) + 1)]


def sampled(colours: tuple, count: int) -> list:
    """Return `count` colours evenly spaced along a palette, mixed between its own where they fall between."""
    found = []
    for place in spaced(0.0, len(colours) - 1.0, count):
        low = min(int(place + 1e-9), len(colours) - 2)
        share = place - low
        ends = [QColor(colour) for colour in colours[low : low + 2]]
        parts = [[getattr(end, name)() for end in ends] for name in ("red", "green", "blue")]
        found.append("#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in parts))
    return found


def signed(values, scale: float, unit: str) -> list:
    """Return the labels of values times `scale` with sign and unit; zero has no sign."""
    texts = (f"{value * scale:+.4g}" if abs(value * scale) > 1e-12 else "0" for value in values)
    return [f"{text} {unit}".strip() for text in texts]


def around_zero(layer, top: float, scale: float, unit: str, band: int = 1):
    """Return a diverging renderer between limits of `nice`, with a label at every round step."""
    values = spaced(-top, top, 2 * step_count(top) + 1)
    return ramp(layer, Spread(-top, top), DIVERGING, signed(values, scale, unit), band=band)


def translucent(colour: str, alpha: int) -> str:
    """Return a colour as symbols read it; they take the first two digits of eight as the opacity."""
    opaque = QColor(colour)
    return f"{opaque.red()},{opaque.green()},{opaque.blue()},{alpha}"


def label_features(layer, expression: str, placement, *, distance_mm: float = 0.0) -> None:
    """Label the features of a layer with an expression, dark on a white rim, so that any ground lets them be read."""
    settings = QgsPalLayerSettings()
    settings.fieldName, settings.isExpression = expression, True
    settings.placement, settings.dist = placement, distance_mm
    text = QgsTextFormat()
    text.setSize(8.0)
    text.setColor(QColor("#111111"))
    rim = QgsTextBufferSettings()
    rim.setEnabled(True)
    rim.setSize(0.8)
    rim.setColor(QColor(255, 255, 255, 220))
    text.setBuffer(rim)
    settings.setFormat(text)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


def cased_line(colour: str, width_mm: float, style: str = "solid") -> QgsLineSymbol:
    """Return a line on a wider white one: it reads on dark imagery and on a coloured geological map alike."""
    symbol = QgsLineSymbol.createSimple({"line_color": "255,255,255,200", "line_width": f"{width_mm + 0.8:.2f}"})
    line = QgsSimpleLineSymbolLayer(QColor(colour), width_mm)
    line.setPenStyle({"solid": Qt.PenStyle.SolidLine, "dash": Qt.PenStyle.DashLine}[style])
    symbol.appendSymbolLayer(line)
    return symbol


def class_edges(top: float) -> list:
    """Return the edges of classes of a width of 1, 2 or 5, the middle one centred at zero: the most up to eleven."""
    top = top if top > 0.0 and math.isfinite(top) else 1.0
    power = 10.0 ** math.floor(math.log10(top) - 1.0)
    reaches = ((part * power * tens * (half + 0.5), part * power * tens, half)
               for tens in (1.0, 10.0) for part in (1.0, 2.0, 5.0) for half in (2, 3, 4, 5))  # fmt: skip
    _, width, half = min((r for r in reaches if r[0] >= top * (1.0 - 1e-9)), key=lambda r: (r[1], r[2]))
    return [width * (k - half - 0.5) for k in range(2 * half + 2)]


def ramp(layer, limits: Spread, colours: tuple, labels=None, suffix: str = "", band: int = 1, ends=None):
    """Return an interpolated pseudo-colour renderer.

    With `labels`, evenly spaced, the legend lists them, else it is a colour bar with `ends` (texts) or the limits at
    its ends.
    """
    colours = sampled(colours, len(labels)) if labels else colours
    stops = spaced(limits.low, limits.high, len(colours))
    texts = labels or [f"{stop:.4g}{suffix}" for stop in stops]
    items = [QgsColorRampShader.ColorRampItem(float(s), QColor(c), t) for s, c, t in zip(stops, colours, texts)]
    shader = QgsColorRampShader(limits.low, limits.high)
    shader.setColorRampType(QgsColorRampShader.Type.Interpolated)
    shader.setColorRampItemList(items)
    settings = QgsColorRampLegendNodeSettings()
    settings.setUseContinuousLegend(labels is None)
    settings.setSuffix("" if ends else suffix)
    low, high = ends or (f"{limits.low:.6g}", f"{limits.high:.6g}")
    settings.setMinimumLabel(low)
    settings.setMaximumLabel(high)
    shader.setLegendSettings(settings)
    outer = QgsRasterShader(limits.low, limits.high)
    outer.setRasterShaderFunction(shader)
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), band, outer)
    renderer.setClassificationMin(limits.low)
    renderer.setClassificationMax(limits.high)
    return renderer


def centred(layer, scale: float, unit: str, percent: float = 5.0):
    """Diverging between round limits around zero, labels times `scale` in a unit."""
    limits = spread(layer, percent)
    return around_zero(layer, nice(max(abs(limits.low), abs(limits.high))), scale, unit)


def numbers(layer, field: str) -> list:
    """Return the values of a field."""
    index = layer.fields().indexOf(field)
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setSubsetOfAttributes([index])
    values = (feature.attributes()[index] for feature in layer.getFeatures(request))
    return [float(value) for value in values if isinstance(value, (int, float))]


def graduated(layer, field: str, unit: str, symbol, **common):
    """Diverging classes of a field, centred at zero; `symbol` makes a symbol of properties."""
    edges = class_edges(max((abs(value) for value in numbers(layer, field)), default=1.0))
    ranges = []
    for low, high, colour in zip(edges[:-1], edges[1:], sampled(DIVERGING, len(edges) - 1)):
        shown = "#bbbbbb" if colour == "#f7f7f7" else colour
        label = f"{low:+.4g} .. {high:+.4g} {unit}"
        properties = {**common, "color": shown, "line_color": shown}
        ranges.append(QgsRendererRange(low, high, symbol.createSimple(properties), label))
    return QgsGraduatedSymbolRenderer(field, ranges)
