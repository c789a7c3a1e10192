"""Half-monthly cycles of the tide: daily envelope, troughs and peaks, background days, phases of earthquakes."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from .tide import tide_at

_STEP_MINUTES = 10
_DAY_MINUTES = 1440


class Turn(NamedTuple):
    """A turning point of the envelope: day number in the series, whether it is a peak, and its value in microgal."""

    index: int
    is_peak: bool
    envelope_ugal: float


def daily_envelope(lon_deg: float, lat_deg: float, height_m: float, days: np.ndarray) -> np.ndarray:
    """Return the range of the vertical tidal acceleration over every UTC day, in microgal, at steps of ten minutes.

    Parameters
    ----------
    days : ndarray of datetime64[D], shape (days,)
    """
    steps = np.arange(0, _DAY_MINUTES, _STEP_MINUTES).astype("timedelta64[m]")
    out = np.empty(days.size)
    for first in range(0, days.size, 366):
        part = days[first : first + 366]
        times = (part.astype("datetime64[m]")[:, None] + steps).ravel()
        up = tide_at(lon_deg, lat_deg, height_m, times).up_ugal.reshape(part.size, -1)
        out[first : first + 366] = up.max(axis=1) - up.min(axis=1)
    return out


def turning_points(envelope_ugal: np.ndarray, *, reach_days: int = 2, spacing_days: int = 5) -> list:
    """Return peaks and troughs: extremes of a window of days, at least some days from the last of either kind.

    Of two that are closer, the more extreme of one kind stays, and the first of different kinds. The rule is ours: the
    published record does not give one.
    """
    found: list = []
    for k in range(reach_days, envelope_ugal.size - reach_days):
        window = envelope_ugal[k - reach_days : k + reach_days + 1]
        value = float(envelope_ugal[k])
        for is_peak, extreme in ((True, window.max()), (False, window.min())):
            if value != extreme:
                continue
            last = found[-1] if found else None
            if last is None or k - last.index >= spacing_days:
                found.append(Turn(k, is_peak, value))
            elif last.is_peak == is_peak and (value > last.envelope_ugal) == is_peak:
                found[-1] = Turn(k, is_peak, value)
    return found


def background_index(turns: list, day: int) -> int:
    """Return the day number of the last trough on or before a day; -1 without one."""
    earlier = [turn.index for turn in turns if not turn.is_peak and turn.index <= day]
    return earlier[-1] if earlier else -1


def cycle_phase(turns: list, day: float) -> float:
    """Return the phase of a day in its cycle, 0 at the trough that opens it and 360 at the next; NaN outside."""
    troughs = [turn.index for turn in turns if not turn.is_peak]
    for start, stop in zip(troughs[:-1], troughs[1:]):
        if start <= day < stop:
            return 360.0 * (day - start) / (stop - start)
    return float("nan")


def schuster_test(phases_deg: np.ndarray) -> tuple:
    """Return the length of the mean resultant (0 to 1) and the chance that random phases give as long a one.

    References
    ----------
    Schuster, A. (1897), Proc. R. Soc. London 61, 455-465: ``p = exp(-R^2 / N)``.
    """
    angles = np.radians(phases_deg[np.isfinite(phases_deg)])
    if not angles.size:
        return float("nan"), float("nan")
    length = float(np.hypot(np.cos(angles).sum(), np.sin(angles).sum()))
    return length / angles.size, float(np.exp(-(length**2) / angles.size))
