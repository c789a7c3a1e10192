"""What faults do to the ground: east, north, up and the line of sight of a sensor, as maps and at points."""

from __future__ import annotations

import math
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial

import numpy as np

from ...conventions import Step, phase_to_displacement
from ...errors import InputError
from ...grids import tiles
from ...multilook import AveragedRaster, geometry_tag
from ...pipeline import map_tiles
from ...progress import Progress, check_cancelled
from ...raster import Band, Raster, RasterWriter, describe_inputs
from ...results import Result, Table
from ..faults import summarise_source
from ..okada import check_look, surface_displacement
from .fault_layer import frame_of, odd_units, read_faults, tabulate_faults
from .forward_tracks import wrap_displacement, write_tracks
from .places import Pixels, choose_grid, model_tags, tell_faults

TILE = (256, 256)
_MANY_FAULTS, _SMALL_TILE = 40, (64, 64)  # a tile has to end within a second
_VECTORS = {"east": "1 0 0", "north": "0 1 0", "up": "0 0 1"}
_POINT_FIELDS = ("east", "north", "up", "los", "observed", "residual")


@dataclass(frozen=True)
class ForwardJob:
    """Parameters of `forward_model`; degrees and metres in the features, SI elsewhere.

    Attributes
    ----------
    faults : tuple
        Features, see `fault_layer`.
    geometry : str or None
        Geometry raster (bands east, north, up), whose grid is used; needed for `los` and `fringes`.
    bounds, crs, pixel_size
        The grid without `geometry`, see `places.choose_grid`.
    geometries, measured : tuple of str
        Further geometry rasters, and measured displacements (m) for `geometry` and each of them, or none.
    folder : str or None
        Where line of sight and fringes of every geometry and the fringes of the measured maps go.
    points : tuple
        Of (longitude, latitude, look or None, observed or None): look is (east, north, up), observed in metres.
    poisson_ratio : float
        -1 to 0.5, both excluded.
    shear_modulus_pa : float
        For the moment, > 0.
    fringe_m : float or None
        Displacement per fringe, > 0; None for half the wavelength in the record of the geometry.
    east, north, up, los, fringes : str or None
        Where the maps go.
    """

    faults: tuple
    geometry: str | None = None
    bounds: tuple | None = None
    crs: str | None = None
    pixel_size: float | None = None
    geometries: tuple = ()
    measured: tuple = ()
    folder: str | None = None
    points: tuple = ()
    poisson_ratio: float = 0.25
    shear_modulus_pa: float = 3.0e10
    fringe_m: float | None = None
    east: str | None = None
    north: str | None = None
    up: str | None = None
    los: str | None = None
    fringes: str | None = None


def forward_model(job: ForwardJob, progress: Progress) -> Result:
    """Write the displacement of the surface by faults in an elastic half-space (Okada, 1985).

    Returns
    -------
    Result
        E, N, U, LOS (m, LOS positive toward the sensor) and FRINGES (radians, positive away): paths of the maps that
        were asked for. MOMENT (N m), MAGNITUDE, and RANGE (m): highest less lowest line of sight, or uplift without
        one. Tables: SEGMENTS, the faults that were used, and PREDICTED, the model at the points.
    """
    frame = frame_of(job.faults)
    faults = read_faults(job.faults, frame)
    for text in odd_units(faults):
        progress.warning(text)
    values = _amounts(faults, job.shear_modulus_pa)
    tables = {"SEGMENTS": tabulate_faults(faults, frame, shear_modulus_pa=job.shear_modulus_pa)}
    if job.points:
        tables["PREDICTED"] = _predict(job, faults, frame, progress)
    wanted = {name: getattr(job, name) for name in ("east", "north", "up", "los", "fringes") if getattr(job, name)}
    values["RANGE"] = _write_maps(job, wanted, faults, frame, progress) if wanted else math.nan
    if job.folder and (job.geometries or job.measured):
        one = partial(_write_track, faults, frame)
        for path in write_tracks(job, one, _fringe, progress):
            progress.message(path)
        values["TRACKS"] = job.folder
    progress.update(1.0)
    names = {"east": "E", "north": "N", "up": "U", "los": "LOS", "fringes": "FRINGES"}
    return Result({**values, **{names[name]: path for name, path in wanted.items()}}, tables)


def _amounts(faults, shear_modulus_pa):
    if not any(fault.slip_m for fault in faults):
        return {"MOMENT": 0.0, "MAGNITUDE": math.nan}
    summary = summarise_source(faults, shear_modulus_pa=shear_modulus_pa)
    return {"MOMENT": summary.moment_nm, "MAGNITUDE": summary.magnitude}


class _Extremes:
    """Lowest and highest value of what is written."""

    def __init__(self):
        self.low, self.high = math.inf, -math.inf

    def add(self, values):
        finite = values[np.isfinite(values)]
        if finite.size:
            self.low, self.high = min(self.low, float(finite.min())), max(self.high, float(finite.max()))


def tile_size(faults) -> tuple:
    """Return the (rows, cols) of a tile that is done within about a second."""
    return TILE if len(faults) <= _MANY_FAULTS else _SMALL_TILE


def _write_maps(job, wanted, faults, frame, progress):
    """Write the maps and return the range of the line of sight, or of the uplift without one."""
    sight = [name for name in ("los", "fringes") if name in wanted]
    if sight and not job.geometry:
        if "fringes" in wanted:
            raise InputError("FRINGES are asked for without GEOMETRY: choose the geometry raster of the sensor.")
        raise InputError("LOS is asked for without GEOMETRY: choose the geometry raster of the sensor.")
    grid = choose_grid(job, faults, frame)
    fringe_m = _fringe(job) if "fringes" in wanted else None
    extremes = _Extremes()
    with ExitStack() as stack:
        looks = stack.enter_context(AveragedRaster(job.geometry, grid)) if sight else None
        writers = {name: stack.enter_context(_writer(job, name, path, grid, fringe_m)) for name, path in wanted.items()}
        map_tiles(
            list(tiles(grid.shape, tile_size(faults))),
            partial(_read, Pixels(grid, frame), looks),
            partial(_compute, faults, job.poisson_ratio, fringe_m),
            partial(_write, writers, extremes),
            progress,
        )
    return extremes.high - extremes.low


def _write_track(faults, frame, job, wanted, progress):
    _write_maps(job, wanted, faults, frame, progress)


def _fringe(job):
    if job.fringe_m is not None:
        if not 0.0 < job.fringe_m < math.inf:
            raise InputError("FRINGE is {found} m: it must be greater than zero.", found=job.fringe_m)
        return float(job.fringe_m)
    with Raster(job.geometry, "GEOMETRY") as raster:
        if "WAVELENGTH_M" not in raster.tags:
            raise InputError(
                "FRINGE is empty and GEOMETRY does not name its wavelength: give the displacement of one fringe in"
                " metres."
            )
        return -2.0 * math.pi * phase_to_displacement(raster.record.wavelength_m)


def _writer(job, name, path, grid, fringe_m):
    given = {"poisson_ratio": job.poisson_ratio, "faults": tell_faults(job.faults)}
    if name in _VECTORS:
        tags = model_tags("okadaforward", given, COMPONENT=name, DIRECTION="custom", DIRECTION_VECTOR=_VECTORS[name])
        return RasterWriter(path, grid, [Band(f"displacement {name}", "m")], np.float32, tags=tags)
    with Raster(job.geometry, "GEOMETRY") as raster:
        record = raster.record if "PRODUCT" in raster.tags else None
    tags = {"MODEL": "okadaforward", **geometry_tag(job.geometry, path)}
    tags.update({"DIRECTION": "los"} if name == "los" else {"FRINGE_M": repr(fringe_m)})
    if record is None:
        tags = model_tags("okadaforward", given, **tags)
    else:
        step = Step("okadaforward", given, describe_inputs(geometry=job.geometry))
        record = record.derive(step, product="displacement" if name == "los" else "fringes")
    band = Band("displacement los", "m") if name == "los" else Band("phase", "rad")
    return RasterWriter(path, grid, [band], np.float32, record, tags=tags)


def _read(pixels, looks, window):
    look = None
    if looks is not None:
        look = check_look(np.stack([looks.read(window, name) for name in ("east", "north", "up")]))
    return (*pixels.local(window), look)


def _compute(faults, poisson_ratio, fringe_m, arrays):
    east, north, look = arrays
    field = surface_displacement(east, north, faults, poisson_ratio=poisson_ratio, threads=1)
    maps = dict(zip(("east", "north", "up"), field))
    if look is not None:
        maps["los"] = np.sum(field * look, axis=0)
        if fringe_m is not None:
            maps["fringes"] = wrap_displacement(maps["los"], fringe_m)
    return maps


def _write(writers, extremes, window, maps):
    for name, writer in writers.items():
        writer.write(window, maps[name].astype(np.float32))
    extremes.add(maps.get("los", maps["up"]))


def _predict(job, faults, frame, progress):
    """The model at points; along the line of sight and less the observation where these are known."""
    check_cancelled(progress)
    lon, lat = (np.array([point[k] for point in job.points], dtype=float) for k in (0, 1))
    field = surface_displacement(*frame.to_local(lon, lat), faults, poisson_ratio=job.poisson_ratio, progress=progress)
    rows = []
    for (_, _, look, observed), motion in zip(job.points, field.T):
        los = None if look is None else float(motion @ check_look(look))
        residual = None if los is None or observed is None else observed - los
        rows.append((*(float(v) for v in motion), los, observed, residual))
    shapes = tuple(f"POINT ({x:.10f} {y:.10f})" for x, y in zip(lon, lat))
    return Table(tuple((name, float) for name in _POINT_FIELDS), tuple(rows), shapes, "point")
