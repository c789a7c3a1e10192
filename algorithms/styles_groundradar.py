"""How the displacement of a ground radar and its alarms look, and how the temporal controller plays a campaign."""

from __future__ import annotations

from datetime import datetime, timezone

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsRasterLayer,
    QgsRendererCategory,
    QgsSingleSymbolRenderer,
)
from qgis.PyQt.QtCore import QDateTime, Qt

from . import styles_radar, styling
from .styles_thermal import play_ranges, time_range
from .texts import tr

_LEVELS = (("NORMAL", "#4393c3"), ("WARNING", "#fe9929"), ("ALARM", "#b2182b"), ("NO DATA", "#bbbbbb"))


def series(layer: QgsRasterLayer):
    """Diverging, in millimetres, the limits of the last epoch; every band is shown from its time to the next."""
    moments = _moments(layer)
    if len(moments) > 1:
        last = moments[-1].addMSecs(moments[-2].msecsTo(moments[-1]))
        play_ranges(layer, [time_range(*ends) for ends in zip(moments, [*moments[1:], last])])
    band = layer.bandCount()
    limits = styling.spread(layer, 0.5, band)
    top = styling.nice(max(abs(limits.low), abs(limits.high)))
    return styling.around_zero(layer, top, 1000.0, "mm", band)


def _moments(layer) -> list:
    names = [layer.bandName(k + 1).split(": ", 1)[-1] for k in range(layer.bandCount())]
    try:
        times = [datetime.strptime(name, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=timezone.utc) for name in names]
    except ValueError:
        return []
    return [QDateTime.fromSecsSinceEpoch(int(time.timestamp()), Qt.TimeSpec.UTC) for time in times]


def velocity(layer):
    """Diverging, centred at zero, in millimetres per day."""
    return styling.centred(layer, 1000.0, tr("mm/day"), 0.5)


def frames(layer):
    """Cyclic, as every phase."""
    return styles_radar.wrapped_phase(layer)


def zones(layer):
    """Outlines only, so that the ground below is seen."""
    fill = QgsFillSymbol.createSimple({"style": "no", "outline_color": "#1b1b4b", "outline_width": "0.5"})
    return QgsSingleSymbolRenderer(fill)


def alarm_zones(layer):
    """Blue, orange, red, and grey without data; the ground below is seen through them."""
    categories = []
    for level, colour in _LEVELS:
        look = {"color": styling.translucent(colour, 70), "outline_color": colour, "outline_width": "1"}
        symbol = QgsFillSymbol.createSimple(look)
        categories.append(QgsRendererCategory(level, symbol, tr(level)))
    return QgsCategorizedSymbolRenderer("level", categories)


RASTER_STYLES = {"groundseries": series, "groundvelocity": velocity, "complex_groundstack": frames}
VECTOR_STYLES = {"ground_zones": zones, "alarm_zones": alarm_zones}
