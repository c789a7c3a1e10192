"""The motion along the line of sight of several sensors at once, and measured maps in the same fringes."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np

from ...conventions import Step
from ...errors import InputError
from ...grids import tiles
from ...pipeline import map_tiles
from ...progress import Progress, Span
from ...raster import Band, Raster, RasterWriter, describe_inputs
from .places import check_metres


def name_tracks(paths) -> list[str]:
    """Return a name for each file: a number and its folder, since geometry rasters have the same name everywhere."""
    return [f"{number}_{Path(path).resolve().parent.name or 'track'}" for number, path in enumerate(paths, 1)]


def write_tracks(job, write_maps, fringe_of, progress: Progress) -> tuple:
    """Write line of sight and fringes for every geometry, and fringes of the measured maps.

    Parameters
    ----------
    job : ForwardJob
        With `folder`, and one measured map or none for each geometry.
    write_maps : callable
        (job, wanted outputs, progress): writes the maps of a job with one geometry.
    fringe_of : callable
        (job): displacement of one fringe, m.
    progress : Progress
        Asked after every tile whether to stop.

    Returns
    -------
    tuple of str
        The files, model before measurement for each track.
    """
    geometries = [path for path in (job.geometry, *job.geometries) if path]
    if not geometries:
        raise InputError("TRACKS are asked for without GEOMETRY: choose the geometry raster of each track.")
    if job.measured and len(job.measured) != len(geometries):
        raise InputError(
            "MEASURED names {measured} maps for {geometries} geometries: give one for each, in the same order.",
            measured=len(job.measured),
            geometries=len(geometries),
        )
    folder, files = Path(job.folder), []
    folder.mkdir(parents=True, exist_ok=True)
    for number, (geometry, name) in enumerate(zip(geometries, name_tracks(geometries))):
        part = Span(progress, number / len(geometries), (number + 1) / len(geometries))
        found = {kind: str(folder / f"{name}_{kind}.tif") for kind in ("los", "fringes")}
        one = replace(job, geometry=geometry, east=None, north=None, up=None, **found)
        write_maps(one, found, part)
        files += found.values()
        if job.measured:
            files.append(str(folder / f"{name}_measured_fringes.tif"))
            wrap_map(job.measured[number], files[-1], fringe_of(one), part)
    return tuple(files)


def wrap_map(measured: str, path: str, fringe_m: float, progress: Progress) -> None:
    """Write a measured displacement (m, positive toward the sensor) in fringes, on its own grid."""
    with Raster(measured, "MEASURED") as raster:
        grid, record = raster.grid, raster.record if "PRODUCT" in raster.tags else None
        tags = {"MODEL": "measured", "FRINGE_M": repr(fringe_m)}
        if record is not None:
            step = Step("okadaforward", {"fringe_m": fringe_m}, describe_inputs(measured=measured))
            record = record.derive(step, product="fringes")
        with RasterWriter(path, grid, [Band("phase", "rad")], np.float32, record, tags=tags) as writer:
            map_tiles(
                list(tiles(grid.shape, (512, 512))),
                raster.read,
                partial(_wrap, fringe_m),
                writer.write,
                progress,
            )


def _wrap(fringe_m, motion_m):
    return wrap_displacement(check_metres(motion_m.astype(float), "MEASURED"), fringe_m).astype(np.float32)


def wrap_displacement(los_m: np.ndarray, fringe_m: float) -> np.ndarray:
    """Return the wrapped phase of a line-of-sight displacement.

    Parameters
    ----------
    los_m : ndarray
        Metres, positive toward the sensor; NaN stays NaN.
    fringe_m : float
        Metres per cycle, > 0.

    Returns
    -------
    ndarray of float64, shape of `los_m`
        Radians, -pi to pi, positive away from the sensor as in an interferogram.
    """
    cycles = los_m / -fringe_m
    return 2.0 * np.pi * (cycles - np.rint(cycles))
