"""DORIS precise orbits of ENVISAT (DOR_VOR_AX): one state vector a minute, Earth-fixed, as text lines.

Document PO-RS-MDA-GS-2009, volume 16. A line holds the UTC, UT1 - UTC, the orbit number, the position in metres, the
velocity in metres per second and a quality flag.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from datetime import datetime, timedelta
from typing import NamedTuple

import numpy as np

from ..errors import FormatError
from ..orbit import Orbit
from ..words import tr
from .pds import SIGNATURE, PdsFile, begins_with, parse_time

PLATFORM = "ENVISAT"
_BEGINNING = SIGNATURE + b"DOR_VOR_AX"
_VECTORS_AROUND = 5
_LONGEST_GAP_S = 181.0


class Coverage(NamedTuple):
    """First and last vector of an orbit file, and when the file was made."""

    start: datetime
    stop: datetime
    made: datetime


def recognises(path) -> bool:
    """Tell from its first bytes whether a file is a DORIS precise orbit; False when it cannot be read."""
    return begins_with(path, _BEGINNING)


def read_coverage(path) -> Coverage:
    """Return what the header says that the file covers."""
    file = PdsFile(path, "ORBITS")
    return Coverage(*(file.time(file.main, key) for key in ("SENSING_START", "SENSING_STOP", "PROC_TIME")))


def read_orbit(path, epoch: datetime, start_s: float, stop_s: float) -> Orbit:
    """Return the vectors around a scene.

    Parameters
    ----------
    path : str or Path
        A file that `recognises` knows.
    epoch : datetime
        UTC origin of the times of the scene and of the orbit returned.
    start_s, stop_s : float
        First and last time needed, seconds from the epoch.

    Returns
    -------
    Orbit
        The vectors between these times and five on either side, as far as the file goes.
    """
    file = PdsFile(path, "ORBITS")
    file.require_whole()
    _, sets = file.specific()
    if len(sets) != 1:
        raise file.damaged(tr("it holds {count} data sets instead of one", count=len(sets)))
    lines = file.records(sets, next(iter(sets)), 120)
    times = [_line_time(file, number, line) for number, line in enumerate(lines, 1)]
    first = max(bisect_right(times, epoch + timedelta(seconds=start_s)) - 1 - _VECTORS_AROUND, 0)
    last = bisect_left(times, epoch + timedelta(seconds=stop_s)) + 1 + _VECTORS_AROUND
    seconds = np.array([(time - epoch).total_seconds() for time in times[first:last]])
    vectors = np.array([_vector(file, first + i + 1, line) for i, line in enumerate(lines[first:last])])
    orbit = Orbit(epoch, seconds, vectors[:, :3], vectors[:, 3:], f"DORIS {file.product}")
    _check_vectors(file, orbit, start_s, stop_s)
    return orbit


def _line_time(file: PdsFile, number: int, line: bytes) -> datetime:
    try:
        return parse_time(line[:27].decode("ascii"))
    except ValueError:
        raise _bad_line(file, number, line) from None


def _vector(file: PdsFile, number: int, line: bytes) -> tuple:
    try:
        values = tuple(float(word) for word in line[27:].decode("ascii").split()[2:8])
    except ValueError:
        raise _bad_line(file, number, line) from None
    if len(values) != 6 or not np.isfinite(values).all():
        raise _bad_line(file, number, line)
    return values


def _bad_line(file: PdsFile, number: int, line: bytes) -> FormatError:
    text = line[:60].decode("latin-1").strip()
    return file.damaged(tr("state vector {number} reads '{text}'", number=number, text=text))


def _check_vectors(file: PdsFile, orbit: Orbit, start_s: float, stop_s: float) -> None:
    """Refuse vectors that do not follow one another, that are not those of ENVISAT, or that miss the scene."""
    times = orbit.times_s
    if len(times) < 4 or times[0] > start_s or times[-1] < stop_s:
        raise file.damaged(tr("its state vectors do not cover the time that its header announces"))
    steps = np.diff(times)
    if (steps <= 0.0).any() or (steps > _LONGEST_GAP_S).any():
        raise file.damaged(tr("its state vectors around the scene have gaps or are out of order"))
    radius, speed = (np.linalg.norm(v, axis=1) for v in (orbit.positions_m, orbit.velocities_m_s))
    if (abs(radius - 7.16e6) > 1e5).any() or (abs(speed - 7.5e3) > 500.0).any():
        raise file.damaged(tr("its state vectors around the scene are not those of ENVISAT"))
    # Motion by the trapezoidal rule misses the jerk, 0.01 m/s3, so a wrong digit above some 100 m stands out.
    mean = 0.5 * (orbit.velocities_m_s[1:] + orbit.velocities_m_s[:-1]) * steps[:, None]
    slip = np.linalg.norm(np.diff(orbit.positions_m, axis=0) - mean, axis=1)
    if (slip > 1e-3 * steps**3 + 1.0).any():
        raise file.damaged(tr("positions and velocities of its state vectors around the scene contradict each other"))
