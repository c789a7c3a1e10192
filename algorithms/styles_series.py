"""How displacement series, velocities and their points look, and how the temporal controller plays a series."""

from __future__ import annotations

from qgis.core import QgsMarkerSymbol
from qgis.PyQt.QtCore import QDateTime, Qt

from . import styles_radar, styling
from .styles_thermal import play_ranges, time_range
from .texts import tr


def series(layer):
    """Diverging, the limits of the last date; every band is shown from its date to the next."""
    days = _days(layer)
    if len(days) > 1:
        last = days[-1].addMSecs(days[-2].msecsTo(days[-1]))
        play_ranges(layer, [time_range(*ends) for ends in zip(days, [*days[1:], last])])
    return styles_radar.displacement(layer, layer.bandCount())


def _days(layer) -> list:
    """Return the dates of the bands; none when the bands are not named by dates."""
    from ..core.errors import InsarError
    from ..core.timeseries.series import SeriesReader

    try:
        with SeriesReader(layer.source()) as reader:
            return [QDateTime.fromSecsSinceEpoch(int(date.timestamp()), Qt.TimeSpec.UTC) for date in reader.dates]
    except InsarError:
        return []


def velocity(layer):
    """Diverging, centred at zero, in millimetres per year."""
    return styling.centred(layer, 1000.0, tr("mm/yr"), 0.5)


def open_loops(layer):
    """Percent from zero, pale is good."""
    top = max(styling.nice(styling.spread(layer, 0.5).high), 1.0)
    return styling.ramp(layer, styling.Spread(0.0, top), styling.WARNING, suffix=" %")


def dispersion(layer):
    """Amplitude dispersion from 0 (stable, dark) to 0.6 (noise, light), without unit."""
    return styling.ramp(layer, styling.Spread(0.0, 0.6), styling.SEQUENTIAL)


def points(layer):
    """Points coloured by their velocity, centred at zero, in millimetres per year."""
    return styling.graduated(layer, "velocity", tr("mm/yr"), QgsMarkerSymbol, size="1.8", outline_style="no")


RASTER_STYLES = {"series": series, "velocity": velocity, "open_loops": open_loops, "dispersion": dispersion}
VECTOR_STYLES = {"velocity_points": points}
