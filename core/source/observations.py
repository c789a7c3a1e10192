"""What an inversion fits: points with a displacement along a direction, in tracks, with the covariance of each track.

`tracks.read_tracks` makes them from the rows of layers.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.linalg import solve_triangular

from ..errors import InputError
from ..results import Table
from ..words import tr
from .frame import LocalFrame

KINDS = ("los", "offset", "gnss")
RAMPS = ("none", "offset", "plane")
LARGEST_GRADIENT = 1e-4  # largest motion over the width of the data: strong earthquakes reach a third of it
_FIELDS = (
    ("track", str),
    ("kind", str),
    *((n, float) for n in ("displacement", "predicted", "trend", "residual", "sigma", "weighted")),
    *((n, float) for n in ("east", "north", "up")),
)


@dataclass(frozen=True)
class Observations:
    """Displacements along directions, the tracks one after the other.

    Parameters
    ----------
    east_m, north_m, displacement_m : ndarray, (n,)
        Place and motion, m.
    look : ndarray, (n, 3)
        Unit vectors, east, north, up: the direction in which the motion is positive.
    track : ndarray of int, (n,)
        Number of the track, ascending.
    names, kinds : tuple of str
        Of the tracks; a kind is one of `KINDS`.
    covariance : tuple of ndarray
        Of each track: (k, k), m^2, or (k,) variances where its points are independent.
    """

    east_m: np.ndarray
    north_m: np.ndarray
    displacement_m: np.ndarray
    look: np.ndarray
    track: np.ndarray
    names: tuple
    kinds: tuple
    covariance: tuple

    @property
    def count(self) -> int:
        """Number of displacements."""
        return len(self.displacement_m)

    @property
    def sigma_m(self) -> np.ndarray:
        """Standard deviations (n,), m."""
        return np.sqrt(np.concatenate([c if c.ndim == 1 else np.diagonal(c) for c in self.covariance]))

    def rows(self, track: int) -> slice:
        """Return where a track lies."""
        start, stop = np.searchsorted(self.track, [track, track + 1])
        return slice(int(start), int(stop))


def doubts(observations: Observations) -> list:
    """Return what looks odd about observations, as sentences for the log and the report.

    Parameters
    ----------
    observations : Observations
        Checked by `tracks.read_tracks`.

    Returns
    -------
    list of str
        Empty when nothing does.
    """
    found = []
    for k, (name, kind) in enumerate(zip(observations.names, observations.kinds)):
        part = observations.rows(k)
        values, look = observations.displacement_m[part], observations.look[part]
        width = math.hypot(np.ptp(observations.east_m[part]), np.ptp(observations.north_m[part]))
        if kind == "los" and width > 0.0 and np.max(np.abs(values)) > LARGEST_GRADIENT * width:
            found.append(
                tr(
                    "'{track}' moves by up to {motion:.3g} m within {width:.3g} km, more than earthquakes do: check"
                    " that it is in metres, not centimetres.",
                    track=name,
                    motion=float(np.max(np.abs(values))),
                    width=width / 1e3,
                )
            )
        if kind == "los" and np.median(np.abs(look[:, 1])) > np.median(np.abs(look[:, 0])):
            found.append(
                tr(
                    "The look vectors of '{track}' have more north than east, unlike those of radar satellites: check"
                    " the order east, north, up.",
                    track=name,
                )
            )
        if kind == "los" and observations.covariance[k].ndim == 1:
            found.append(
                tr(
                    "The points of '{track}' are taken as independent, without a covariance: intervals that should hold"
                    " the truth in 95 of 100 cases hold it in about 63. Measure it with the tool Noise covariance.",
                    track=name,
                )
            )
    return found


def cholesky_factors(observations: Observations) -> tuple:
    """Return the lower Cholesky factor (k, k) of each track's covariance, or its standard deviations (k,), m.

    Parameters
    ----------
    observations : Observations
        With covariances that are positive definite.

    Returns
    -------
    tuple of ndarray
        For `whiten`.
    """
    factors = []
    for name, block in zip(observations.names, observations.covariance):
        if block.ndim == 1:
            factors.append(np.sqrt(block))
            continue
        try:
            factors.append(np.linalg.cholesky(block))
        except np.linalg.LinAlgError:
            raise InputError(
                "The covariance of '{track}' is not positive definite: it needs some white noise, and no point twice.",
                track=name,
            ) from None
    return tuple(factors)


def whiten(factors: Sequence, values: np.ndarray) -> np.ndarray:
    """Return values in units of independent standard deviations.

    Parameters
    ----------
    factors : sequence of ndarray
        Of `cholesky_factors`.
    values : ndarray, (n,) or (n, m)
        In the order of the observations, m.

    Returns
    -------
    ndarray
        The same shape, without unit.
    """
    out, start = np.empty(np.shape(values)), 0
    for factor in factors:
        part = slice(start, start + len(factor))
        start = part.stop
        if factor.ndim == 1:
            out[part] = (values[part].T / factor).T
        else:
            out[part] = solve_triangular(factor, values[part], lower=True, check_finite=False)
    return out


def offset_and_ramp_columns(observations: Observations, ramps) -> tuple:
    """Return the columns of what each track may add: a constant, and a plane.

    Parameters
    ----------
    observations : Observations
        The points.
    ramps : str or sequence of str
        One of `RAMPS` for all tracks or for each; GNSS gets none from a single word.

    Returns
    -------
    columns : ndarray, (n, k)
        Constants are 1 in their track; slopes run from -1 to 1 over it, so that every coefficient is in metres.
    labels : tuple of (int, str)
        Track, and ``offset``, ``east`` or ``north``.
    """
    words = [ramps if kind != "gnss" else "none" for kind in observations.kinds] if isinstance(ramps, str) else ramps
    columns, labels = [], []
    for k, word in enumerate(words):
        if word not in RAMPS:
            raise InputError("The ramp is '{found}'; choose one of {wanted}.", found=str(word), wanted=", ".join(RAMPS))
        part = observations.rows(k)
        for label, values in (("offset", None), ("east", observations.east_m), ("north", observations.north_m)):
            if word == "none" or (word == "offset" and values is not None):
                continue
            column = np.zeros(observations.count)
            if values is None:
                column[part] = 1.0
            else:
                half = 0.5 * float(np.ptp(values[part])) or 1.0
                column[part] = (values[part] - 0.5 * (values[part].min() + values[part].max())) / half
            columns.append(column)
            labels.append((k, label))
    return np.array(columns).reshape(-1, observations.count).T, tuple(labels)


def tabulate_points(observations: Observations, frame: LocalFrame, predicted_m, trend_m) -> Table:
    """Return the points with measured and modelled motion.

    Parameters
    ----------
    observations : Observations
        The points.
    frame : LocalFrame
        Where they lie.
    predicted_m, trend_m : ndarray, (n,)
        What the source does, and what offset and plane of the track add, m.

    Returns
    -------
    Table
        Points in longitude and latitude. displacement, predicted, trend, residual (displacement less the other two)
        and sigma in metres; weighted: residual over sigma; east, north, up: the direction.
    """
    sigma = observations.sigma_m
    residual = observations.displacement_m - predicted_m - trend_m
    columns = (
        observations.displacement_m,
        predicted_m,
        trend_m,
        residual,
        sigma,
        residual / sigma,
        *observations.look.T,
    )
    lon, lat = frame.to_geographic(observations.east_m, observations.north_m)
    rows = tuple(
        (observations.names[k], observations.kinds[k], *(float(v) for v in values))
        for k, *values in zip(observations.track, *columns)
    )
    return Table(_FIELDS, rows, tuple(f"POINT ({x:.9f} {y:.9f})" for x, y in zip(lon, lat)), "point")
