"""Times of tables: ISO, compact, or day, month and year in an order that the table has to say."""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone
from typing import Optional

from ..errors import InputError

_CLOCK = r"(?:[T _-]?(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,](\d+))?)?)?"
_YEAR_FIRST = re.compile(r"D?(\d{4})([-/.]?)(\d{2})\2(\d{2})" + _CLOCK + r"\s*(?:Z|UTC)?", re.IGNORECASE)
_YEAR_LAST = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4})" + _CLOCK)
_IN_NAME = re.compile(r"(?<!\d)\d{4}-?\d{2}-?\d{2}(?:[T_-]?\d{2}[-:]?\d{2}(?:[-:]?\d{2})?)?(?!\d)")
ORDERS = ("dmy", "mdy")


def parse_time(text: str, order: str, utc_offset_h: float) -> Optional[datetime]:
    """Return the UTC time in a text, None when it is none.

    Parameters
    ----------
    text : str
        ``2024-05-01 00:02:00``, ``20240501_000200``, ``D20240501``, ``01/05/2024 00:02`` and the like.
    order : str
        ``dmy`` or ``mdy`` where the year comes last; empty when the table does not say.
    utc_offset_h : float
        Hours that the clock of the table is ahead of UTC.
    """
    text = text.strip().strip('"')
    found = _YEAR_FIRST.fullmatch(text)
    if found:
        year, month, day = found.group(1, 3, 4)
    else:
        found = _YEAR_LAST.fullmatch(text)
        if not found:
            return None
        if order not in ORDERS:
            raise InputError(
                "INPUT: '{found}' may be day and month or month and day: add the line '# date_order: dmy' or mdy.",
                found=text,
            )
        first, second, year = found.group(1, 3, 4)
        day, month = (first, second) if order == "dmy" else (second, first)
    hour, minute, second, part = found.group(5, 6, 7, 8)
    clock = (int(hour or 0), int(minute or 0), int(second or 0), int(f"{part or 0:0<6}"[:6]))
    try:
        return datetime(int(year), int(month), int(day), *clock, tzinfo=timezone.utc) - timedelta(hours=utc_offset_h)
    except (ValueError, OverflowError):
        return None


def time_in_name(stem: str, utc_offset_h: float) -> Optional[datetime]:
    """Return the UTC time in the name of a file, year first; None without one."""
    found = _IN_NAME.search(stem)
    return parse_time(re.sub(r"[-:_T]", "", found.group()), "", utc_offset_h) if found else None
