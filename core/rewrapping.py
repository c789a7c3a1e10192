"""Displacement back to fringes, at any displacement per fringe."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import partial
from typing import Optional

import numpy as np

from .conventions import Record, Step
from .errors import InputError
from .grids import tiles
from .pipeline import map_tiles
from .progress import Progress
from .raster import Band, Raster, RasterWriter, describe_inputs
from .results import Result

_TILE = (512, 512)


@dataclass(frozen=True)
class RewrapJob:
    """Parameters of `rewrap`.

    Attributes
    ----------
    input : str
        Displacement in metres, by this or any other program.
    output : str
        Wrapped phase in radians.
    fringe_m : float or None
        Displacement per fringe in metres, > 0; None for half the wavelength in the record of the input.
    band : int
        Band of the input, counted from 1.
    """

    input: str
    output: str
    fringe_m: Optional[float] = None
    band: int = 1


def displacement_to_fringes(displacement_m: np.ndarray, fringe_m: float) -> np.ndarray:
    """Return the wrapped phase of a displacement; one fringe stands for `fringe_m`.

    Parameters
    ----------
    displacement_m : ndarray, any shape
        Metres, positive toward the sensor; NaN stays NaN.
    fringe_m : float
        Metres per cycle, > 0.

    Returns
    -------
    ndarray of float32, shape of `displacement_m`, radians, above -pi and up to pi
        Positive away from the sensor, as in an interferogram.
    """
    cycles = np.asarray(displacement_m, dtype=np.float64) / -fringe_m
    wrapped = (2.0 * math.pi) * (cycles - np.ceil(cycles - 0.5))
    # The nearest float32 of pi lies above pi, and that of -pi below -pi.
    limit = np.nextafter(np.float32(math.pi), np.float32(0.0))
    return np.clip(wrapped.astype(np.float32), -limit, limit)


def rewrap(job: RewrapJob, progress: Progress) -> Result:
    """Write the fringes of a displacement raster.

    Returns
    -------
    Result
        OUTPUT: path; FRINGE: metres per fringe.
    """
    with Raster(job.input, "INPUT") as source:
        if not 1 <= job.band <= source.bands:
            raise InputError(
                "BAND is {found} and INPUT has {have} bands: choose one of these.", found=job.band, have=source.bands
            )
        if source.is_complex:
            raise InputError("INPUT is a complex raster: choose a displacement in metres.")
        record = source.record if "PRODUCT" in source.tags else None
        fringe_m = _fringe(job, record)
        step = Step("rewrap", {"fringe_m": fringe_m, "band": job.band}, describe_inputs(input=job.input))
        record = None if record is None else record.derive(step, product="fringes")
        tags = {"FRINGE_M": repr(fringe_m)}
        with RasterWriter(job.output, source.grid, [Band("phase", "rad")], np.float32, record, tags=tags) as writer:
            map_tiles(
                list(tiles(source.grid.shape, _TILE)),
                partial(source.read, band=job.band),
                partial(displacement_to_fringes, fringe_m=fringe_m),
                writer.write,
                progress,
            )
    return Result({"OUTPUT": job.output, "FRINGE": fringe_m})


def _fringe(job: RewrapJob, record: Optional[Record]) -> float:
    if job.fringe_m is None:
        if record is None:
            raise InputError(
                "FRINGE is empty and INPUT does not name its wavelength: give the displacement of one fringe in metres."
            )
        return 0.5 * record.wavelength_m
    if not 0.0 < job.fringe_m < math.inf:
        raise InputError("FRINGE is {found} m: it must be greater than zero.", found=job.fringe_m)
    return float(job.fringe_m)
