"""State vectors of a satellite, their interpolation, and the short polynomial arc that kernels evaluate."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from datetime import datetime, timedelta

import numpy as np
from scipy.fft import dct

from .conventions import format_utc, parse_utc
from .errors import InputError
from .guarding import guard_parsing

# Four vectors with their velocities fix a polynomial of degree 7: 1e-8 m for vectors a minute apart in a low orbit.
_VECTORS = 4


@dataclass(frozen=True, eq=False)
class Orbit:
    """State vectors in the Earth-fixed frame.

    Attributes
    ----------
    epoch : datetime
        UTC origin of `times_s`.
    times_s : ndarray, shape (n,)
        Seconds from the epoch, increasing.
    positions_m, velocities_m_s : ndarray, shape (n, 3)
        Earth-centred Earth-fixed coordinates and their derivatives.
    source : str
        Where the vectors come from, for the report.
    """

    epoch: datetime
    times_s: np.ndarray
    positions_m: np.ndarray
    velocities_m_s: np.ndarray
    source: str

    def rebase(self, epoch: datetime) -> Orbit:
        """Return the same vectors with times counted from another epoch."""
        shift = (self.epoch - epoch).total_seconds()
        return Orbit(epoch, self.times_s + shift, self.positions_m, self.velocities_m_s, self.source)

    def crop(self, start_s: float, stop_s: float) -> Orbit:
        """Return the vectors needed between two times: those inside and four on either side."""
        first = max(int(np.searchsorted(self.times_s, start_s)) - _VECTORS, 0)
        last = min(int(np.searchsorted(self.times_s, stop_s)) + _VECTORS, len(self.times_s))
        part = slice(first, last)
        return Orbit(self.epoch, self.times_s[part], self.positions_m[part], self.velocities_m_s[part], self.source)

    def interpolate(self, time_s: float) -> tuple:
        """Return position (m) and velocity (m/s), each shape (3,), at one time by Hermite interpolation of degree 7.

        Up to a tenth of the vector spacing outside the vectors is allowed.
        """
        times = self.times_s
        if len(times) < 2:
            raise InputError(
                "The orbit {source} has {n} state vectors: at least 2 are needed.", source=self.source, n=len(times)
            )
        margin = 0.1 * (times[1] - times[0])
        if not (times[0] - margin <= time_s <= times[-1] + margin):
            raise InputError(
                "The orbit {source} covers {start} to {stop} and {time} is needed: choose an orbit file of that day.",
                source=self.source,
                start=self._utc(times[0]),
                stop=self._utc(times[-1]),
                time=self._utc(time_s),
            )
        count = min(_VECTORS, len(times))
        first = int(np.clip(np.searchsorted(times, time_s) - count // 2, 0, len(times) - count))
        part = slice(first, first + count)
        # Times relative to the first vector, in units of the spacing, keep the divided differences well scaled.
        scale = times[first + 1] - times[first]
        nodes = (times[part] - times[first]) / scale
        u = (time_s - times[first]) / scale
        position, slope = _hermite(nodes, self.positions_m[part], self.velocities_m_s[part] * scale, u)
        return position, slope / scale

    def _utc(self, time_s: float) -> str:
        """Return a time for a message; one that no calendar holds (infinite, NaN) as its number of seconds."""
        try:
            return format_utc(self.epoch + timedelta(seconds=float(time_s)))
        except (ValueError, OverflowError):
            return f"{time_s} s"

    def arc(self, start_s: float, stop_s: float) -> Arc:
        """Return the polynomial of the interpolated orbit between two times.

        It equals `interpolate` to a micrometre for a scene of half a minute, to 20 micrometres for some minutes of real
        vectors: their interpolation bends by their rounding where the four vectors around change, the arc does not.
        """
        centre, half = 0.5 * (start_s + stop_s), max(0.5 * (stop_s - start_s), 1.0)
        degree = 7 if half <= 60.0 else 12
        u = np.cos(math.pi * (np.arange(degree + 1) + 0.5) / (degree + 1))
        positions = np.array([self.interpolate(centre + half * v)[0] for v in u])
        # Relative to the middle position, so that the fit keeps all the digits.
        middle = self.interpolate(centre)[0]
        chebyshev = chebyshev_series(positions - middle, 0)
        power = np.zeros((degree + 1, 3))
        for k in range(3):
            series = np.polynomial.chebyshev.cheb2poly(chebyshev[:, k])  # without the zeros at its end
            power[: len(series), k] = series
        power = power / half ** np.arange(degree + 1)[:, None]
        power[0] += middle
        return Arc(start_s, stop_s, centre, np.ascontiguousarray(power))

    def to_json(self) -> str:
        """Return the vectors as text for a raster tag."""
        return json.dumps(
            {
                "epoch": format_utc(self.epoch),
                "source": self.source,
                "times_s": self.times_s.tolist(),
                "positions_m": self.positions_m.tolist(),
                "velocities_m_s": self.velocities_m_s.tolist(),
            }
        )

    @classmethod
    def from_json(cls, text: str) -> Orbit:
        """Read what `to_json` wrote."""
        with guard_parsing("ORBIT"):
            data = json.loads(text)
            arrays = (np.array(data[key], dtype=float) for key in ("times_s", "positions_m", "velocities_m_s"))
            return cls(parse_utc(data["epoch"]), *arrays, str(data["source"]))


def _hermite(nodes: np.ndarray, values: np.ndarray, slopes: np.ndarray, u: float) -> tuple:
    """Return the polynomial through values and slopes at nodes, and its derivative, at one place (Newton's form)."""
    twice = np.repeat(nodes, 2)
    # relative to the first value, which keeps the digits of the differences
    differences = np.repeat(values - values[0], 2, axis=0)
    factors = [differences[0]]
    for order in range(1, twice.size):
        span = twice[order:] - twice[:-order]
        # a node and its twin: the divided difference is the slope
        differences = np.diff(differences, axis=0) / np.where(span > 0.0, span, 1.0)[:, None]
        if order == 1:
            differences[0::2] = slopes
        factors.append(differences[0])
    value, slope = factors[-1], np.zeros_like(factors[-1])
    for factor, node in zip(factors[-2::-1], twice[-2::-1]):
        slope = slope * (u - node) + value
        value = value * (u - node) + factor
    return value + values[0], slope


def chebyshev_series(values: np.ndarray, axis: int) -> np.ndarray:
    """Return the Chebyshev series through values at the nodes cos(pi (k + 1/2) / n).

    By the cosine transform, which gives the same bits every time; least squares in LAPACK do not.

    Parameters
    ----------
    values : ndarray
        n values along `axis`.
    axis : int
        Axis of the nodes.
    """
    series = dct(values, type=2, axis=axis) / values.shape[axis]
    np.moveaxis(series, axis, 0)[0] *= 0.5
    return series


@dataclass(frozen=True, eq=False)
class Arc:
    """A short piece of orbit as a polynomial in time.

    Attributes
    ----------
    start_s, stop_s : float
        Where it holds, seconds from the epoch of the orbit it came from.
    centre_s : float
        Origin of the powers.
    coefficients : ndarray, shape (degree + 1, 3)
        Position in metres is ``sum_k coefficients[k] * (t - centre_s) ** k``.
    """

    start_s: float
    stop_s: float
    centre_s: float
    coefficients: np.ndarray

    def position(self, time_s) -> np.ndarray:
        """Return positions in metres, shape (..., 3)."""
        u = np.asarray(time_s, dtype=float) - self.centre_s
        return np.stack([np.polynomial.polynomial.polyval(u, self.coefficients[:, k]) for k in range(3)], axis=-1)

    def velocity(self, time_s) -> np.ndarray:
        """Return velocities in metres per second, shape (..., 3)."""
        u = np.asarray(time_s, dtype=float) - self.centre_s
        slope = np.polynomial.polynomial.polyder(self.coefficients)
        return np.stack([np.polynomial.polynomial.polyval(u, slope[:, k]) for k in range(3)], axis=-1)
