"""Times of climate files: any unit and calendar of the CF conventions as real days of the Gregorian calendar.

References
----------
CF Conventions 1.11, section 4.4. Richards, E. G. (2013), in Explanatory Supplement to the Astronomical Almanac,
3rd ed., section 15.11 (day numbers of the Julian and Gregorian calendars).
"""

from __future__ import annotations

import re

import numpy as np

from ..errors import InputError

CALENDARS = {
    "standard": "standard", "gregorian": "standard", "": "standard", "none": "standard",
    "proleptic_gregorian": "proleptic", "julian": "julian", "noleap": "365", "365_day": "365",
    "all_leap": "366", "366_day": "366", "360_day": "360",
}  # fmt: skip
_SECONDS = {
    "milliseconds": 1e-3, "millisecond": 1e-3, "msec": 1e-3, "seconds": 1.0, "second": 1.0, "sec": 1.0, "secs": 1.0,
    "s": 1.0, "minutes": 60.0, "minute": 60.0, "min": 60.0, "mins": 60.0, "hours": 3600.0, "hour": 3600.0,
    "hr": 3600.0, "hrs": 3600.0, "h": 3600.0, "days": 86400.0, "day": 86400.0, "d": 86400.0, "weeks": 604800.0,
    "week": 604800.0,
}  # fmt: skip
_EPOCH = re.compile(
    r"^\s*([A-Za-z]+)\s+since\s+(-?\d{1,4})-(\d{1,2})-(\d{1,2})"
    r"(?:[T\s]+(\d{1,2})(?::(\d{1,2})(?::(\d{1,2}(?:\.\d*)?))?)?)?\s*(Z|UTC|GMT|[+-]\d{1,2}:?(?:\d{2})?)?\s*$"
)
_UNIX_DAY = 2440588  # day number of 1970-01-01
_CUTOVER = (1582, 10, 15)
_MONTHS = np.array([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])


def decode_times(values, units: str, calendar: str = "standard") -> np.ndarray:
    """Return the UTC times of a CF time axis.

    Parameters
    ----------
    values : array_like, shape (time,)
        As stored.
    units : str
        ``<unit> since <date> [time] [zone]``.
    calendar : str
        A name of the CF conventions; empty for the standard one.

    Returns
    -------
    ndarray of datetime64[m], shape (time,)
        Days of the Julian calendar are turned into the Gregorian date of the same day, and an epoch before 1582-10-15
        of the standard calendar is read as a Julian date. NaT for days that no real year has (29 and 30 February of
        the 360-day calendar, 29 February of a common year in the 366-day one).
    """
    kind = CALENDARS.get(calendar.strip().lower())
    found = _EPOCH.match(units or "")
    if found is None or found.group(1).lower() not in _SECONDS:
        raise InputError(
            "The unit of time '{found}' is not understood: seconds, minutes, hours, days or weeks since a date are.",
            found=units,
        )
    if kind is None:
        raise InputError(
            "The calendar '{found}' is not understood: choose one of {known}.",
            found=calendar,
            known=", ".join(key for key in CALENDARS if key),
        )
    year, month, day = (int(found.group(k)) for k in (2, 3, 4))
    offset_s = _seconds_of_day(found)
    total_s = np.asarray(values, np.float64) * _SECONDS[found.group(1).lower()] + offset_s
    minutes = np.round(total_s / 60.0).astype(np.int64)
    whole, rest = np.divmod(minutes, 1440)
    days = _civil_days(whole, (year, month, day), kind)
    return days.astype("datetime64[m]") + rest.astype("timedelta64[m]")


def _seconds_of_day(found) -> float:
    hour, minute, second = (float(found.group(k) or 0.0) for k in (5, 6, 7))
    zone = found.group(8) or ""
    shift = 0.0
    if zone[:1] in ("+", "-"):
        digits = zone[1:].replace(":", "")
        hours, rest = (digits[:-2], digits[-2:]) if len(digits) > 2 else (digits, "0")
        shift = (1.0 if zone[0] == "+" else -1.0) * (3600.0 * float(hours) + 60.0 * float(rest))
    return 3600.0 * hour + 60.0 * minute + second - shift


def _civil_days(days: np.ndarray, epoch: tuple, kind: str) -> np.ndarray:
    if kind in ("365", "366", "360"):
        return _model_days(days, epoch, kind)
    julian = kind == "julian" or (kind == "standard" and epoch < _CUTOVER)
    start = day_number(*epoch, julian=julian) - _UNIX_DAY
    return (days + start).astype("datetime64[D]")


def day_number(year: int, month: int, day: int, *, julian: bool = False) -> int:
    """Return the Julian day number (at noon) of a date of the Gregorian, or with `julian` of the Julian, calendar."""
    late = (14 - month) // 12
    years, months = year + 4800 - late, month + 12 * late - 3
    count = day + (153 * months + 2) // 5 + 365 * years + years // 4
    return count - 32083 if julian else count - years // 100 + years // 400 - 32045


def _model_days(days: np.ndarray, epoch: tuple, kind: str) -> np.ndarray:
    year, month, day = epoch
    lengths = np.full(12, 30) if kind == "360" else _MONTHS + (np.arange(12) == 1) * (kind == "366")
    starts = np.concatenate([[0], np.cumsum(lengths)])
    total = days + year * int(starts[-1]) + int(starts[month - 1]) + day - 1
    years, rest = np.divmod(total, int(starts[-1]))
    months = np.searchsorted(starts, rest, side="right")
    in_month = rest - starts[months - 1]
    first = ((years - 1970) * 12 + months - 1).astype("datetime64[M]")
    found = first.astype("datetime64[D]") + in_month
    return np.where(found.astype("datetime64[M]") == first, found, np.datetime64("NaT", "D"))
