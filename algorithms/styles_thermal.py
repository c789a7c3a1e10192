"""How thermal cubes, events, alarms and earthquakes look, and how the temporal controller plays them."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsDateTimeRange,
    QgsFillSymbol,
    QgsGraduatedSymbolRenderer,
    QgsMarkerSymbol,
    QgsPalettedRasterRenderer,
    QgsRendererCategory,
    QgsRendererRange,
    QgsSingleSymbolRenderer,
)
from qgis.PyQt.QtCore import QDateTime, Qt
from qgis.PyQt.QtGui import QColor

from . import styling
from .texts import tr

_HOUR_MS = 3_600_000
# Published classes of the robust satellite technique begin at 3; those below are for radiation, whose tail is short.
_CLASSES = (1.5, 2.0, 2.5, 3.0, 3.5, 4.0)
_HEAT = ("#fee391", "#fec44f", "#fe9929", "#ec7014", "#cc4c02", "#8c2d04")


def _play_bands(layer) -> None:
    """Let the temporal controller play the bands of a cube."""
    ranges = _band_ranges(layer)
    if ranges:
        play_ranges(layer, ranges)


def play_ranges(layer, ranges: list) -> None:
    """Give every band its own time, or before QGIS 3.38, which cannot, the layer the time of all bands."""
    if hasattr(Qgis.RasterTemporalMode, "FixedRangePerBand"):
        properties = layer.temporalProperties()
        properties.setMode(Qgis.RasterTemporalMode.FixedRangePerBand)
        properties.setFixedRangePerBand(dict(enumerate(ranges, start=1)))
        properties.setIsActive(True)
    else:
        play_from_to(layer, time_range(ranges[0].begin(), ranges[-1].end()))


def play_from_to(layer, period) -> None:
    """Give a raster one range of time in which the temporal controller shows it."""
    properties = layer.temporalProperties()
    properties.setMode(Qgis.RasterTemporalMode.FixedTemporalRange)
    properties.setFixedTemporalRange(period)
    properties.setIsActive(True)


def _band_ranges(layer) -> list:
    from ..core.errors import InsarError
    from ..core.thermal.cube import Cube

    try:
        with Cube(layer.source()) as cube:
            begins = (cube.times.astype("datetime64[ms]").astype("int64")).tolist()
    except InsarError:
        return []
    steps = [after - before for before, after in zip(begins[:-1], begins[1:])]
    lasting = min((step for step in steps if step > 0), default=24 * _HOUR_MS)
    return [time_range(_moment(stamp), _moment(stamp + lasting)) for stamp in begins]


def _moment(stamp_ms: int):
    return QDateTime.fromMSecsSinceEpoch(stamp_ms, Qt.TimeSpec.UTC)


def time_range(begin, end):
    """Return the range from `begin` to before `end`."""
    return QgsDateTimeRange(begin, end, includeBeginning=True, includeEnd=False)


def _play_features(layer, start: str, end: str) -> None:
    """Show features between two times given by expressions."""
    properties = layer.temporalProperties()
    properties.setMode(Qgis.VectorTemporalMode.FeatureDateTimeStartAndEndFromExpressions)
    properties.setStartExpression(start)
    properties.setEndExpression(end)
    properties.setIsActive(True)


def _unit(layer) -> str:
    from ..core.raster import open_dataset

    dataset = open_dataset(layer.source())  # a band must not outlive it
    return f" {dataset.GetRasterBand(1).GetUnitType()}".rstrip()


def cube(layer):
    """Sequential between the limits of a few days over the period, in the unit of the cube."""
    _play_bands(layer)
    count = layer.bandCount()
    parts = [styling.spread(layer, 1.0, 1 + (count - 1) * k // 7) for k in range(8)]
    limits = styling.rounded(styling.Spread(min(part.low for part in parts), max(part.high for part in parts)))
    return styling.ramp(layer, limits, styling.SEQUENTIAL, suffix=_unit(layer))


def index(layer):
    """Diverging, in standard deviations, -4 to 4."""
    _play_bands(layer)
    return styling.around_zero(layer, 4.0, 1.0, tr("sigma"))


def quantile(layer):
    """Ranks: the upper fifth in colour."""
    _play_bands(layer)
    labels = [f"{100.0 * value:.0f} " + tr("% of other years lie below") for value in (0.8, 0.85, 0.9, 0.95, 1.0)]
    return styling.ramp(layer, styling.Spread(0.8, 1.0), styling.WARNING, labels)


def alarm(layer):
    """Pixels in an alarm; the others stay empty."""
    _play_bands(layer)
    return QgsPalettedRasterRenderer(
        layer.dataProvider(), 1, [QgsPalettedRasterRenderer.Class(1, QColor(254, 153, 41, 144), tr("in an alarm"))]
    )


def climatology(layer):
    """Sequential, the first season, in the unit of the cube."""
    return styling.ramp(layer, styling.rounded(styling.spread(layer, 1.0)), styling.SEQUENTIAL, suffix=_unit(layer))


def increments(layer):
    """Diverging, centred at zero, in kelvin."""
    return styling.centred(layer, 1.0, "K")


def count(layer):
    """Number of events per pixel from zero."""
    top = max(styling.spread(layer, 0.0).high, 1.0)
    return styling.ramp(layer, styling.Spread(0.0, top), styling.WARNING, suffix=" " + tr("events"))


def share(layer):
    """Rates and shares, whose range is wide: from zero to the 98th percentile."""
    limits = styling.Spread(0.0, max(styling.spread(layer, 2.0).high, 1e-12))
    return styling.ramp(layer, limits, styling.WARNING, suffix=_unit(layer))


def chance(layer):
    """Chances from 0 to the largest."""
    top = min(max(styling.spread(layer, 0.0).high, 1e-6), 1.0)
    return styling.ramp(layer, styling.Spread(0.0, top), styling.WARNING, suffix=" " + tr("chance"))


def gain(layer):
    """Ratio to the prior, from nothing to the largest."""
    top = max(styling.spread(layer, 0.0).high, 2.0)
    return styling.ramp(layer, styling.Spread(0.0, top), styling.WARNING, suffix=" " + tr("times the prior"))


def events(layer):
    """Polygons coloured by the mean index of their core, shown on the days of the core."""
    _play_features(layer, 'to_datetime("start")', "to_datetime(\"end\") + to_interval('1 day')")
    ranks = all(value <= 1.0 for value in _values(layer, "core_z"))
    edges = (0.97, 0.98, 0.99, 0.995, 0.9975, 1.0) if ranks else _CLASSES
    tops = (*edges[1:], max(edges[-1], *_values(layer, "core_z"), edges[-1] + 1e-6))
    ranges = []
    for low, high, colour in zip(edges, tops, _HEAT):
        look = {"color": styling.translucent(colour, 144), "outline_color": colour, "outline_width": "0.5"}
        shown = f"{low:g} .. {high:.4g}" if ranks or low != edges[-1] else f"\u2265 {low:g}"
        label = f"{shown} " + (tr("share below") if ranks else tr("sigma"))
        ranges.append(QgsRendererRange(low, high, QgsFillSymbol.createSimple(look), label))
    return QgsGraduatedSymbolRenderer("core_z", ranges)


def _values(layer, field: str) -> list:
    place = layer.fields().indexOf(field)
    return [v for v in (feature.attributes()[place] for feature in layer.getFeatures()) if isinstance(v, float)] or [
        0.0
    ]


def rejected(layer):
    """Polygons in the colour of the rule that rejected them."""
    _play_features(layer, 'to_datetime("start")', "to_datetime(\"end\") + to_interval('1 day')")
    rules = (
        ("time", "#a6cee3", tr("too short")), ("contrast", "#b2df8a", tr("too little contrast")),
        ("area", "#1f78b4", tr("too large or too small")), ("drift", "#6a3d9a", tr("moves")),
    )  # fmt: skip
    return _categories("rule", rules)


def _categories(field: str, kinds: tuple):
    categories = []
    for value, colour, name in kinds:
        look = {"color": styling.translucent(colour, 80), "outline_color": colour, "outline_width": "0.4"}
        categories.append(QgsRendererCategory(value, QgsFillSymbol.createSimple(look), name))
    return QgsCategorizedSymbolRenderer(field, categories)


def alarms(layer):
    """Outlines of windows, shown while they last."""
    _play_features(layer, 'to_datetime("start")', "to_datetime(\"end\") + to_interval('1 day')")
    look = {"color": "254,153,41,30", "outline_color": "#cc4c02", "outline_width": "0.4"}
    return QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(look))


def hits(layer):
    """Alarms followed by an earthquake, and not; shown while they last."""
    _play_features(layer, 'to_datetime("start")', "to_datetime(\"end\") + to_interval('1 day')")
    return _categories("hit", ((1, "#1a9850", tr("followed by an earthquake")), (0, "#d73027", tr("not followed"))))


def earthquake_hits(layer):
    """Earthquakes inside an alarm, and missed; shown for thirty days."""
    _play_features(layer, 'to_datetime("time")', "to_datetime(\"time\") + to_interval('30 days')")
    categories = []
    for value, colour, name in ((1, "#1a9850", tr("inside an alarm")), (0, "#d73027", tr("missed"))):
        look = {"color": colour, "outline_color": "#222222", "outline_width": "0.2", "size": "2.4"}
        categories.append(QgsRendererCategory(value, QgsMarkerSymbol.createSimple(look), name))
    return QgsCategorizedSymbolRenderer("hit", categories)


def blocks(layer):
    """Blocks by what their set was worth on the test years."""
    colours = ("#d73027", "#fdae61", "#ffffbf", "#a6d96a", "#1a9850")
    edges = (-1e9, -0.1, 0.0, 0.2, 0.5, 1e9)
    names = (tr("below -0.1"), "-0.1 .. 0", "0 .. 0.2", "0.2 .. 0.5", tr("above 0.5"))
    ranges = []
    for low, high, colour, name in zip(edges, edges[1:], colours, names):
        look = {"color": styling.translucent(colour, 144), "outline_color": "#444444", "outline_width": "0.3"}
        label = name + " " + tr("nats per earthquake")
        ranges.append(QgsRendererRange(low, high, QgsFillSymbol.createSimple(look), label))
    return QgsGraduatedSymbolRenderer("test_nats", ranges)


def truth(layer):
    """What a simulation planted."""
    _play_features(layer, 'to_datetime("start")', "to_datetime(\"end\") + to_interval('1 day')")
    kinds = ("precursor", "#cc4c02", tr("precursor")), ("front", "#1f78b4", tr("front"))
    return _categories("kind", kinds)


def earthquakes(layer):
    """Points that grow with the magnitude, shown for thirty days."""
    _play_features(layer, 'to_datetime("time")', "to_datetime(\"time\") + to_interval('30 days')")
    edges = (-5.0, 4.0, 5.0, 6.0, 7.0, 10.0)
    names = (tr("M below 4"), tr("M 4 to 5"), tr("M 5 to 6"), tr("M 6 to 7"), tr("M 7 and more"))
    ranges = []
    for k, name in enumerate(names):
        look = {"color": "215,48,39,90", "outline_color": "#7f0000", "outline_width": "0.2", "size": str(1.2 + 1.3 * k)}
        ranges.append(QgsRendererRange(edges[k], edges[k + 1], QgsMarkerSymbol.createSimple(look), name))
    return QgsGraduatedSymbolRenderer("magnitude", ranges)


RASTER_STYLES = {
    "thermal_cube": cube,
    "thermal_index": index,
    "thermal_quantile": quantile,
    "thermal_alarm": alarm,
    "thermal_climatology": climatology,
    "thermal_count": count,
    "air_layers": increments,
    "thermal_rate": share,
    "thermal_measure": share,
    "thermal_chance": chance,
    "thermal_gain": gain,
}
VECTOR_STYLES = {
    "thermal_events": events,
    "thermal_rejected": rejected,
    "thermal_alarms": alarms,
    "thermal_truth": truth,
    "thermal_blocks": blocks,
    "thermal_hits": hits,
    "earthquake_hits": earthquake_hits,
    "earthquakes": earthquakes,
}
