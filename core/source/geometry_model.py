"""The unknowns of a rectangular source: their names, their bounds, and the fault that they stand for.

A model is a row of 7 numbers for each rectangle (`NAMES`): place of the middle of the top edge, depth of the top edge,
length, width, strike and dip; slip is not among them, because it is solved for. The dip may exceed 90 degrees where the
strike is free: such a plane dips to the left of its strike, so that a search can walk through the vertical.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from ..errors import InputError
from .faults import Fault
from .observations import Observations

NAMES = ("east", "north", "top_depth", "length", "width", "strike", "dip")
PER_FAULT = len(NAMES)
STRIKE, DIP = NAMES.index("strike"), NAMES.index("dip")
FULL_CIRCLE = 2.0 * np.pi
_SMALLEST_M = 500.0
_DEEPEST_TOP_M = 20e3
_WIDEST_M = 40e3
_TURN = np.radians(30.0)
_LOUD = 0.15  # part of the largest motion that counts as signal


@dataclass(frozen=True)
class Bounds:
    """Limits of the unknowns.

    Parameters
    ----------
    low, high : ndarray, (7 n,)
        m and radians, in the order of `NAMES`, one rectangle after the other.
    rake_low_rad, rake_high_rad : float
        Of every rectangle; a range of 2 pi or more leaves the rake free.
    """

    low: np.ndarray
    high: np.ndarray
    rake_low_rad: float = -np.pi
    rake_high_rad: float = np.pi

    def __post_init__(self):
        for k, (low, high) in enumerate(zip(self.low, self.high)):
            name = NAMES[k % PER_FAULT]
            shown = np.degrees((low, high)) if k % PER_FAULT >= STRIKE else (low, high)
            if not (np.isfinite(low) and np.isfinite(high) and high > low):
                raise InputError(
                    "The bounds of {name} run from {low:g} to {high:g}: the second must be the larger.",
                    name=name,
                    low=float(shown[0]),
                    high=float(shown[1]),
                )
            if name in ("top_depth", "length", "width") and low < 0.0:
                raise InputError(
                    "The lower bound of {name} is {low:g} m: a fault cannot lie above the surface nor have a negative"
                    " size, so give 0 or more.",
                    name=name,
                    low=float(low),
                )
            if name == "dip" and (low < 0.0 or high > np.pi):
                raise InputError(
                    "The bounds of the dip are {low:g} and {high:g} degrees, but it lies between 0 and 90, to the right"
                    " of the strike; for a plane that dips to the left turn the strike by 180 degrees.",
                    low=float(shown[0]),
                    high=float(shown[1]),
                )

    @property
    def faults(self) -> int:
        """Number of rectangles."""
        return len(self.low) // PER_FAULT

    @property
    def span(self) -> np.ndarray:
        """Width of the bounds (7 n,)."""
        return self.high - self.low

    @property
    def rake_is_free(self) -> bool:
        """Whether every rake is allowed."""
        return self.rake_high_rad - self.rake_low_rad >= FULL_CIRCLE - 1e-9

    def from_unit(self, unit: np.ndarray) -> np.ndarray:
        """Return models (m, 7 n) of numbers between 0 and 1."""
        return self.low + unit * self.span

    def to_unit(self, models: np.ndarray) -> np.ndarray:
        """Return the numbers between 0 and 1 of models (m, 7 n)."""
        return (models - self.low) / self.span

    def periodic(self) -> np.ndarray:
        """Return which unknowns are strikes that may have any value."""
        kind = np.arange(len(self.low)) % PER_FAULT
        return (kind == STRIKE) & (self.span >= FULL_CIRCLE - 1e-9)

    def one(self, fault: int) -> Bounds:
        """Return the bounds of one rectangle."""
        part = slice(fault * PER_FAULT, (fault + 1) * PER_FAULT)
        return replace(self, low=self.low[part], high=self.high[part])

    def around(self, model: np.ndarray) -> Bounds:
        """Return bounds for walking near a model: free strikes within 90 degrees of it, and then dips beyond 90."""
        low, high, free = self.low.copy(), self.high.copy(), self.periodic()
        low[free], high[free] = model[free] - 0.5 * np.pi, model[free] + 0.5 * np.pi
        dips = np.nonzero(free)[0] + DIP - STRIKE
        upright = dips[high[dips] >= 0.5 * np.pi - 1e-9]
        high[upright] = np.pi - low[upright]
        return replace(self, low=low, high=high)


def default_bounds(observations: Observations, faults: int = 1) -> Bounds:
    """Return bounds that follow from where the ground moved.

    Parameters
    ----------
    observations : Observations
        The points.
    faults : int
        Number of rectangles, all with the same bounds.

    Returns
    -------
    Bounds
        The place lies in the box around the points that moved by at least 15 % of the largest motion (from the median
        of their track), and half of its size beyond; strike and dip are free.
    """
    if faults < 1:
        raise InputError("The number of rectangles is {found}; it must be 1 or more.", found=faults)
    east, north = loud_box(observations)
    reach = max(np.ptp(east), np.ptp(north), 4.0 * _SMALLEST_M)
    low = [east[0], north[0], 0.0, _SMALLEST_M, _SMALLEST_M, 0.0, np.radians(1.0)]
    high = [
        *(east[1], north[1], min(0.5 * reach, _DEEPEST_TOP_M), max(1.5 * reach, 4.0 * _SMALLEST_M)),
        *(min(max(reach, 4.0 * _SMALLEST_M), _WIDEST_M), FULL_CIRCLE, 0.5 * np.pi),
    ]
    return Bounds(np.tile(low, faults), np.tile(high, faults))


def loud_box(observations: Observations) -> tuple:
    """Return (west, east) and (south, north), m, of the points that moved, with a margin of a quarter on each side."""
    loud = np.zeros(observations.count, dtype=bool)
    for k in range(len(observations.names)):
        part = observations.rows(k)
        motion = np.abs(observations.displacement_m[part] - np.median(observations.displacement_m[part]))
        loud[part] = motion >= _LOUD * motion.max()
    sides = []
    for values in (observations.east_m, observations.north_m):
        low, high = float(values[loud].min()), float(values[loud].max())
        margin = max(0.25 * (high - low), _SMALLEST_M)
        sides.append((max(low - margin, float(values.min())), min(high + margin, float(values.max()))))
    return tuple((low, max(high, low + _SMALLEST_M)) for low, high in sides)


def bounds_around_faults(faults: Sequence[Fault], *, near: tuple | None = None) -> Bounds:
    """Return bounds around faults that are known roughly.

    Parameters
    ----------
    faults : sequence of Fault
        One for each rectangle wanted.
    near : (distance, turn), optional
        How far the middle of the top edge may lie from them along each axis (m), and by how much the strike may differ
        (radians), where their traces are known; else half of the length (at least 5 km) and 30 degrees.

    Returns
    -------
    Bounds
        Dip within 30 degrees, depth of the top within 5 km, length and width within a factor of 2.5; any rake.
    """
    low, high = [], []
    for f in faults:
        away, turn = near or (max(0.5 * f.length_m, 5e3), _TURN)
        low += [f.top_east_m - away, f.top_north_m - away, max(f.top_depth_m - 5e3, 0.0)]
        low += [0.4 * f.length_m, 0.4 * f.width_m, f.strike_rad - turn, max(f.dip_rad - _TURN, np.radians(1.0))]
        high += [f.top_east_m + away, f.top_north_m + away, f.top_depth_m + 5e3]
        high += [2.5 * f.length_m, 2.5 * f.width_m, f.strike_rad + turn, min(f.dip_rad + _TURN, 0.5 * np.pi)]
    return Bounds(np.array(low), np.array(high))


def limit(bounds: Bounds, limits: dict) -> Bounds:
    """Return bounds with some limits replaced, in every rectangle.

    Parameters
    ----------
    bounds : Bounds
        What holds where nothing is said.
    limits : dict of str to (low, high)
        m and radians by `NAMES` or ``rake``; None leaves a limit as it is. A strike or rake may run through north:
        where the second is the smaller, a circle is added.

    Returns
    -------
    Bounds
        Checked.
    """
    low, high = bounds.low.copy(), bounds.high.copy()
    rakes = [bounds.rake_low_rad, bounds.rake_high_rad]
    for name, (least, most) in limits.items():
        if name in ("strike", "rake") and None not in (least, most) and most < least:
            most = most + FULL_CIRCLE
        if name == "rake":
            rakes = [old if new is None else new for old, new in zip(rakes, (least, most))]
            continue
        if name == "dip":
            _check_dips(least, most)
        part = slice(NAMES.index(name), None, PER_FAULT)
        low[part] = low[part] if least is None else least
        high[part] = high[part] if most is None else most
    return Bounds(low, high, *rakes)


def _check_dips(*limits):
    for dip in limits:
        if dip is not None and not 0.0 <= dip <= 0.5 * np.pi + 1e-12:
            raise InputError(
                "A bound of the dip is {found:g} degrees, but it lies between 0 and 90, to the right of the strike; for"
                " a plane that dips to the left turn the strike by 180 degrees.",
                found=float(np.degrees(dip)),
            )


def fault_tables(models: np.ndarray) -> np.ndarray:
    """Return the table (m n, 12) of the kernels (`kernels.okada.COLUMNS`) for models (m, 7 n), without slip."""
    flat = np.asarray(models, dtype=float).reshape(-1, PER_FAULT)
    strike, dip = upright(flat[:, STRIKE], flat[:, DIP])
    table = np.zeros((len(flat), 12))
    table[:, :5] = flat[:, :5]
    table[:, 5], table[:, 6] = np.sin(strike), np.cos(strike)
    table[:, 7], table[:, 8] = np.sin(dip), np.cos(dip)
    return table


def upright(strike_rad, dip_rad) -> tuple:
    """Return strike and dip of the same plane with the dip at most 90 degrees, to the right of the strike."""
    over = np.asarray(dip_rad) > 0.5 * np.pi
    return np.where(over, strike_rad + np.pi, strike_rad), np.where(over, np.pi - dip_rad, dip_rad)


def faults_of(model: np.ndarray, slip_m: np.ndarray, *, name: str = "fault") -> list:
    """Return the faults of a model.

    Parameters
    ----------
    model : ndarray, (7 n,)
        m and radians.
    slip_m : ndarray, (2 n,)
        Left-lateral and reverse slip of each rectangle, m.
    name : str
        Several get a number after it.

    Returns
    -------
    list of Fault
        Strike 0 to 2 pi, dip at most pi / 2.
    """
    rows, slips = np.reshape(model, (-1, PER_FAULT)), np.reshape(slip_m, (-1, 2))
    faults = []
    for k, (row, slip) in enumerate(zip(rows, slips)):
        strike, dip = upright(row[STRIKE], row[DIP])
        faults.append(
            Fault(
                *(float(v) for v in row[:5]),
                float(strike % FULL_CIRCLE),
                float(dip),
                float(np.arctan2(slip[1], slip[0])),
                float(np.hypot(*slip)),
                0.0,
                f"{name} {k + 1}" if len(rows) > 1 else name,
            )
        )
    return faults
