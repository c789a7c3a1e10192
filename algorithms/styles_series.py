"""How displacement series, velocities and their points look, and how the temporal controller plays a series."""

from __future__ import annotations

from qgis.core import QgsMarkerSymbol
from qgis.PyQt.QtCore import QDateTime, Qt

from .styles_thermal import play_ranges, time_range
from .texts import tr


def series(layer):
    """Diverging, the limits of the last date; every band is shown from its date to the next."""
    from . import styles

    days = _days(layer)
    if len(days) > 1:
        last = days[-1].addMSecs(days[-2].msecsTo(days[-1]))
        play_ranges(layer, [time_range(*ends) for ends in zip(days, [*days[1:], last])])
    return styles.displacement(layer, layer.bandCount())


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
    from . import styles

    return styles._centred(layer, 1000.0, tr("mm/yr"))


def open_loops(layer):
    """Percent from zero, pale is good."""
    from . import styles

    top = max(styles.nice(styles.spread(layer, 0.5).high), 1.0)
    return styles._ramp(layer, styles.Spread(0.0, top), styles.WARNING, suffix=" %")


def points(layer):
    """Points coloured by their velocity, centred at zero, in millimetres per year."""
    from . import styles

    return styles._graduated(layer, "velocity", tr("mm/yr"), QgsMarkerSymbol, size="1.8", outline_style="no")


RASTER_STYLES = {"series": series, "velocity": velocity, "open_loops": open_loops}
VECTOR_STYLES = {"velocity_points": points}
