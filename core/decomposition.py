"""Lines of sight of several passes, on any grids, into east, north and up, with their covariance."""

from __future__ import annotations

import math
from contextlib import ExitStack
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from typing import NamedTuple, Optional

import numpy as np
from pyproj import CRS, Transformer

from .conventions import WGS84_A, Step
from .errors import InputError
from .grids import MapGrid, Window, map_grid, tiles
from .kernels.decomposition import interpolate_strain, null_direction, solve_components
from .multilook import find_geometry
from .pipeline import map_tiles
from .progress import Progress
from .raster import Band, Raster, RasterWriter, describe_inputs
from .results import Result
from .track_trend import TREND_UNKNOWNS, Trend, estimate_trend, read_along_sight, read_still_ground
from .warped import LOOK_BANDS, WarpedRaster
from .words import mark, tr

_TILE = (256, 256)
# Pixels along a side of the piece in the middle of a raster from which its mean direction is taken.
_PIECE = 64
_NORTH = (0.0, 1.0, 0.0)
_SIGNS = {"east": mark("positive = east"), "north": mark("positive = north"), "up": mark("positive = up")}
# Standard deviations of a station that tells none, and of a component that is not known.
_GNSS_SIGMA_M, _UNKNOWN_M = 0.005, 1e3


@dataclass(frozen=True)
class DecomposeJob:
    """Parameters of `decompose`; paths as text, rasters in metres.

    Attributes
    ----------
    inputs : tuple of str
        Displacements along lines of sight, positive toward the sensor, two or more; the first gives the grid.
    east, up : str
        Outputs.
    geometries : tuple of str
        Geometry raster of each input in the same order (bands east, north, up); empty for those the inputs name.
    uncertainties : tuple of str
        Standard deviation of each input in the same order; empty for `sigma_m` everywhere.
    sigma_m : float
        Standard deviation of the inputs, > 0.
    north : str
        Modelled northward displacement; empty for none.
    north_sigma_m : float
        Its standard deviation, > 0.
    azimuth : str
        Displacement along the flight; empty for none.
    azimuth_heading_rad : float or None
        Flight direction clockwise from north; None for the one in its record.
    azimuth_sigma_m : float
        Its standard deviation, > 0.
    gnss : tuple of tuple
        Longitude, latitude (degrees), east, north, up (metres) and their standard deviations, None for what is unknown;
        at least three stations with east and north.
    gnss_reach_m : float
        Distance over which a station counts, > 0.
    gnss_use : str
        ``both`` for the motion and the trend, ``trend`` for the trend only.
    trend : str
        What is estimated and taken off each input: ``none``, ``offset`` or ``ramp``; from `gnss`, or without stations
        from `stable_area`.
    stable_area : str
        Raster that is not zero where the ground did not move; empty for none.
    pixel_size : float or None
        Pixel of the outputs in units of the first input's map, > 0; None for the grid of the first input.
    max_condition : float
        Pixels whose design has a larger condition number are left without data, >= 1.
    north_output, uncertainty : str
        Further outputs; empty for none.
    """

    inputs: tuple
    east: str
    up: str
    geometries: tuple = ()
    uncertainties: tuple = ()
    sigma_m: float = 0.01
    north: str = ""
    north_sigma_m: float = 0.05
    azimuth: str = ""
    azimuth_heading_rad: Optional[float] = None
    azimuth_sigma_m: float = 0.1
    gnss: tuple = ()
    gnss_reach_m: float = 20_000.0
    gnss_use: str = "both"
    trend: str = "none"
    stable_area: str = ""
    pixel_size: Optional[float] = None
    max_condition: float = 30.0
    north_output: str = ""
    uncertainty: str = ""

    @property
    def solves_north(self) -> bool:
        """Whether something tells the northward motion."""
        return bool(self.north or self.azimuth or self.gnss_moves)

    @property
    def gnss_moves(self) -> bool:
        """Whether stations tell the motion, and not the trend only."""
        return bool(self.gnss) and self.gnss_use == "both"


class _Stations:
    """GNSS stations read as three rasters of motion, east, north, up, on the grid of the output."""

    def __init__(self, job: DecomposeJob, grid: MapGrid):
        self._grid, self._reach_m = grid, job.gnss_reach_m
        self._to_degrees = Transformer.from_crs(CRS.from_wkt(grid.crs_wkt), "EPSG:4326", always_xy=True)
        known = [row for row in job.gnss if row[2] is not None and row[3] is not None]
        lon, lat = (np.array([row[k] for row in known], dtype=float) for k in (0, 1))
        self._middle = (float(lon.mean()), float(lat.mean())) if known else (0.0, 0.0)
        self._places = self._plane(lon, lat)
        if len(known) < 3 or np.linalg.matrix_rank(self._places - self._places.mean(axis=0), tol=100.0) < 2:
            raise InputError(
                "GNSS holds {found} stations with east and north: at least three, not on one line, are needed.",
                found=len(known),
            )
        self._motion = np.array([[value or 0.0 for value in row[2:5]] for row in known])
        self._sigma = np.array([[sigma or _GNSS_SIGMA_M for sigma in row[5:8]] for row in known])
        self._sigma[[row[4] is None for row in known], 2] = _UNKNOWN_M

    def _plane(self, lon, lat):
        metres = math.radians(1.0) * WGS84_A
        east = (np.asarray(lon) - self._middle[0]) * math.cos(math.radians(self._middle[1])) * metres
        return np.stack([east.ravel(), (np.asarray(lat).ravel() - self._middle[1]) * metres], axis=1)

    def read(self, window: Window) -> list:
        """Return (motion, standard deviation) of the three components on a window, metres."""
        x = self._grid.x(np.arange(window.col, window.col + window.cols))
        y = self._grid.y(np.arange(window.row, window.row + window.rows))
        places = self._plane(*self._to_degrees.transform(*np.meshgrid(x, y)))
        shape, found = (window.rows, window.cols), []
        for axis in range(3):
            pair = interpolate_strain(places, self._places, self._motion[:, axis], self._sigma[:, axis], self._reach_m)
            found.append([part.reshape(shape) for part in pair])
        return found


class _Source(NamedTuple):
    """One direction of measurement on the grid of the output."""

    values: WarpedRaster
    geometry: Optional[WarpedRaster]
    direction: Optional[tuple]
    deviation: Optional[WarpedRaster]
    sigma_m: float
    trend: Optional[Trend] = None


def decompose(job: DecomposeJob, progress: Progress) -> Result:
    """Write east, north and up of displacements seen along several directions.

    Returns
    -------
    Result
        EAST, UP, NORTH_OUTPUT, UNCERTAINTY: paths. CONDITION: median condition number. BIAS_EAST, BIAS_UP: mean change
        of east and up, in metres, for every metre of neglected northward motion. SOLVED: percent of the pixels.
    """
    _check(job)
    with_north = job.solves_north
    with ExitStack() as stack:
        sources, grid, record = _open_sources(job, stack)
        sources = _with_trends(job, sources, grid, stack, progress)
        writers = _open_writers(job, grid, record, stack, with_north=with_north)
        statistics = []
        map_tiles(
            list(tiles(grid.shape, _TILE)),
            partial(_read_tile, sources, _Stations(job, grid) if job.gnss_moves else None),
            partial(_compute_tile, job, len(job.inputs) + bool(job.azimuth)),
            partial(_write_tile, writers, statistics),
            progress,
        )
        values = _summarise(statistics, grid)
        _require_solved(values, job)
    _tell(values, progress, with_north=with_north)
    outputs = {"EAST": job.east, "UP": job.up, "NORTH_OUTPUT": job.north_output, "UNCERTAINTY": job.uncertainty}
    return Result({**{key: path for key, path in outputs.items() if path}, **values})


def _check(job: DecomposeJob) -> None:
    if len(job.inputs) + bool(job.azimuth) < 2:
        raise InputError(
            "INPUTS holds {found} raster: two or more displacements seen from different directions are needed.",
            found=len(job.inputs),
        )
    for name in ("geometries", "uncertainties"):
        found = len(getattr(job, name))
        if found not in (0, len(job.inputs)):
            raise InputError(
                "{name} holds {found} rasters and INPUTS {want}: give one for each input in the same order, or none.",
                name=name.upper(),
                found=found,
                want=len(job.inputs),
            )
    _check_trend(job)
    named = ("SIGMA", job.sigma_m), ("NORTH_SIGMA", job.north_sigma_m), ("AZIMUTH_SIGMA", job.azimuth_sigma_m)
    for name, value in named:
        if not 0.0 < value < math.inf:
            raise InputError("{name} is {found} m: it must be greater than zero.", name=name, found=value)
    if not job.max_condition >= 1.0:
        raise InputError("MAX_CONDITION is {found}: it must be at least 1.", found=job.max_condition)
    if job.north_output and not job.solves_north:
        raise InputError(
            "NORTH_OUTPUT is wanted and nothing tells the northward motion: give NORTH (a modelled displacement),"
            " AZIMUTH (offsets along the flight) or GNSS, or leave NORTH_OUTPUT out."
        )


def _check_trend(job: DecomposeJob) -> None:
    if job.trend not in TREND_UNKNOWNS:
        raise InputError("TREND is '{found}': choose none, offset or ramp.", found=job.trend)
    if job.trend != "none" and not (job.gnss or job.stable_area):
        raise InputError(
            "TREND is {trend} and nothing tells it: give GNSS stations, or STABLE_AREA, a raster that is not zero where"
            " the ground did not move.",
            trend=job.trend,
        )


def _open_sources(job: DecomposeJob, stack: ExitStack) -> tuple:
    with Raster(job.inputs[0], "INPUTS") as first:
        grid = first.grid
        record = first.record if "PRODUCT" in first.tags else None
    if job.pixel_size is not None:
        grid = map_grid(grid.bounds, job.pixel_size, job.pixel_size, grid.crs_wkt)
    sources = []
    for index, path in enumerate(job.inputs):
        values = stack.enter_context(WarpedRaster(path, grid, "INPUTS"))
        _require_los(values.source)
        given = find_geometry(values.source, job.geometries[index] if job.geometries else None)
        if given is None:
            raise InputError(
                "GEOMETRIES is empty and {path} does not name its geometry raster: give one for each input in the same"
                " order.",
                path=Path(path).name,
            )
        geometry = stack.enter_context(WarpedRaster(given, grid, "GEOMETRIES"))
        _require_match(values.source, geometry)
        deviation = job.uncertainties[index] if job.uncertainties else ""
        opened = stack.enter_context(WarpedRaster(deviation, grid, "UNCERTAINTIES")) if deviation else None
        sources.append(_Source(values, geometry, None, opened, job.sigma_m))
    if job.azimuth:
        values = stack.enter_context(WarpedRaster(job.azimuth, grid, "AZIMUTH"))
        sources.append(_Source(values, None, _flight(job, values.source), None, job.azimuth_sigma_m))
    if job.north:
        values = stack.enter_context(WarpedRaster(job.north, grid, "NORTH"))
        sources.append(_Source(values, None, _NORTH, None, job.north_sigma_m))
    return sources, grid, record


def _with_trends(job: DecomposeJob, sources: list, grid: MapGrid, stack: ExitStack, progress: Progress) -> list:
    """Estimate the trend of every displacement along the line of sight; offsets and models keep their zero."""
    if job.trend == "none":
        return sources
    mask = None if job.gnss else stack.enter_context(WarpedRaster(job.stable_area, grid, "STABLE_AREA"))
    found = []
    for number, source in enumerate(sources, start=1):
        if source.geometry is None:
            found.append(source)
            continue
        points = _station_points(job, source, grid) if mask is None else _still_points(source, mask, grid)
        name = Path(source.values.source.path).name
        trend = estimate_trend(grid, *points, job.trend, name)
        progress.message(trend.tell(number, name))
        found.append(source._replace(trend=trend))
    return found


def _station_points(job: DecomposeJob, source: _Source, grid: MapGrid) -> tuple:
    """Return where stations stand, radar minus station along the line of sight, and its standard deviation."""
    known = [row for row in job.gnss if row[2] is not None and row[3] is not None]
    to_map = Transformer.from_crs("EPSG:4326", CRS.from_wkt(grid.crs_wkt), always_xy=True)
    x, y = to_map.transform(*(np.array([row[k] for row in known], dtype=float) for k in (0, 1)))
    radar, look = read_along_sight(source.values, source.geometry, grid, x, y)
    motion = np.array([[value or 0.0 for value in row[2:5]] for row in known]).reshape(-1, 3)
    sigma = np.array([[value or _GNSS_SIGMA_M for value in row[5:8]] for row in known]).reshape(-1, 3)
    deviation = np.sqrt(source.sigma_m**2 + ((look.T * sigma) ** 2).sum(axis=1))
    return x, y, radar - (look.T * motion).sum(axis=1), deviation


def _still_points(source: _Source, mask: WarpedRaster, grid: MapGrid) -> tuple:
    x, y, displacement = read_still_ground(source.values, mask, grid)
    return x, y, displacement, np.full(displacement.shape, source.sigma_m)


def _require_los(raster: Raster) -> None:
    """Raise `InputError` for one of our rasters that is no displacement along the line of sight."""
    if "PRODUCT" not in raster.tags:
        return
    raster.require_kind("displacement")
    if raster.tags.get("DIRECTION", "los") != "los":
        raise InputError(
            "INPUTS: {path} is a displacement along '{found}': choose one along the line of sight.",
            path=Path(raster.path).name,
            found=raster.tags["DIRECTION"],
        )


def _require_match(raster: Raster, geometry: WarpedRaster) -> None:
    """Raise `InputError` when the geometry raster looks another way than the record of the displacement says."""
    if "PRODUCT" not in raster.tags:
        return
    record = raster.record
    side = 1.0 if record.look_side == "right" else -1.0
    shape = geometry.source.grid.shape
    piece = Window(max(shape[0] // 2 - _PIECE // 2, 0), max(shape[1] // 2 - _PIECE // 2, 0), 1, 1)
    piece = piece._replace(rows=min(_PIECE, shape[0] - piece.row), cols=min(_PIECE, shape[1] - piece.col))
    east, north = (geometry.source.read(piece, band) for band in geometry.look_bands()[:2])
    known = np.isfinite(east) & np.isfinite(north)
    if not known.any():
        return
    part = -side * math.cos(record.heading_rad) * east[known] + side * math.sin(record.heading_rad) * north[known]
    if part.mean() <= 0.5 * np.hypot(east[known], north[known]).mean():
        raise InputError(
            "GEOMETRIES: {geometry} looks another way than {path} was seen from: give the geometry rasters in the order"
            " of INPUTS.",
            geometry=Path(geometry.source.path).name,
            path=Path(raster.path).name,
        )


def _flight(job: DecomposeJob, raster: Raster) -> tuple:
    heading = job.azimuth_heading_rad
    if heading is None:
        if "PRODUCT" not in raster.tags:
            raise InputError(
                "AZIMUTH_HEADING is empty and AZIMUTH does not tell the flight direction: give it in degrees clockwise"
                " from north."
            )
        heading = raster.record.heading_rad
    return math.sin(heading), math.cos(heading), 0.0


def _open_writers(job, grid, record, stack, *, with_north) -> dict:
    paths = (*job.inputs, *job.geometries, *job.uncertainties, job.north, job.azimuth, job.stable_area)
    parameters = {k: v for k, v in asdict(job).items() if isinstance(v, (int, float))}
    parameters.update(gnss_stations=len(job.gnss), gnss_use=job.gnss_use, trend=job.trend)
    step = Step("decompose", parameters, describe_inputs(**{str(i): path for i, path in enumerate(paths)}))
    names = _uncertainty_bands(with_north=with_north)
    wanted = [
        ("east", job.east, (Band("displacement east", "m"),), "displacement"),
        ("north", job.north_output, (Band("displacement north", "m"),), "displacement"),
        ("up", job.up, (Band("displacement up", "m"),), "displacement"),
        ("uncertainty", job.uncertainty, names, "uncertainty"),
    ]
    writers = {}
    for key, path, bands, product in wanted:
        if path:
            derived = None if record is None else record.derive(step, product=product)
            # The record speaks of motion toward the sensor, which these are not.
            tags = {"DIRECTION": key, "DISPLACEMENT_SIGN": _SIGNS[key]} if key in _SIGNS else {}
            # One geometry and one sigma everywhere give a constant uncertainty.
            constant = product == "uncertainty"
            writer = RasterWriter(path, grid, bands, np.float32, derived, tags=tags, may_be_constant=constant)
            writers[key] = stack.enter_context(writer)
    return writers


def _uncertainty_bands(*, with_north) -> tuple:
    axes = LOOK_BANDS if with_north else ("east", "up")
    bands = [Band(f"standard deviation {axis}", "m") for axis in axes]
    bands += [Band(f"covariance {a} {b}", "m2") for i, a in enumerate(axes) for b in axes[i + 1 :]]
    bands += [Band("condition number"), *(Band(f"null direction {axis}") for axis in LOOK_BANDS)]
    return (*bands, *(() if with_north else (Band("bias of east per north"), Band("bias of up per north"))))


def _read_tile(sources, stations, window):
    values, directions, sigmas = [], [], []
    for source in sources:
        value = source.values.read(window)
        trend, trend_sigma = (0.0, 0.0) if source.trend is None else source.trend.read(window)
        values.append(value - trend)
        if source.geometry is None:
            directions.append(np.broadcast_to(np.reshape(source.direction, (3, 1, 1)), (3, *value.shape)))
        else:
            directions.append(np.stack([source.geometry.read(window, b) for b in source.geometry.look_bands()]))
        sigma = np.full(value.shape, source.sigma_m) if source.deviation is None else source.deviation.read(window)
        sigmas.append(np.hypot(sigma, trend_sigma))
    if stations is not None:
        for axis, (value, sigma) in enumerate(stations.read(window)):
            values.append(value)
            sigmas.append(sigma)
            directions.append(np.broadcast_to(np.eye(3)[axis].reshape(3, 1, 1), (3, *value.shape)))
    return np.stack(values), np.stack(directions), np.stack(sigmas)


def _compute_tile(job, measured, arrays):
    """Solve a tile; the first `measured` directions are measurements, a north model is not."""
    values, directions, sigmas = arrays
    with_north = job.solves_north
    found = solve_components(values, directions, sigmas, with_north=with_north, max_condition=job.max_condition)
    extra = []
    if job.uncertainty:
        count = found.covariance_m2.shape[0]
        extra = [np.sqrt(found.covariance_m2[i, i]) for i in range(count)]
        extra += [found.covariance_m2[i, j] for i in range(count) for j in range(i + 1, count)]
        seen = np.where(np.isfinite(values)[:measured, None], directions[:measured], np.nan)
        extra += [np.where(np.isfinite(found.condition), found.condition, np.nan), *null_direction(seen)]
        extra += [] if with_north else list(found.bias)
    return found, [array.astype(np.float32) for array in extra]


def _write_tile(writers, statistics, window, results):
    found, extra = results
    for key, array in zip(LOOK_BANDS, found.motion_m):
        if key in writers:
            writers[key].write(window, array.astype(np.float32))
    for band, array in enumerate(extra, start=1):
        writers["uncertainty"].write(window, array, band)
    good = np.isfinite(found.motion_m[2])
    conditions = found.condition[np.isfinite(found.condition)]
    statistics.append((good.sum(), found.bias[0][good].sum(), found.bias[1][good].sum(), conditions))


def _summarise(statistics, grid) -> dict:
    count = sum(int(row[0]) for row in statistics)
    conditions = np.concatenate([row[3] for row in statistics])
    return {
        "CONDITION": float(np.median(conditions)) if conditions.size else math.inf,
        "BIAS_EAST": float(sum(row[1] for row in statistics)) / max(count, 1),
        "BIAS_UP": float(sum(row[2] for row in statistics)) / max(count, 1),
        "SOLVED": 100.0 * count / (grid.rows * grid.cols),
    }


def _require_solved(values, job) -> None:
    if values["SOLVED"] == 0.0:
        raise InputError(
            "At no pixel do two of INPUTS hold data from directions different enough (condition number {found:.3g}, at"
            " most {most:.3g} is allowed): take an ascending and a descending pass that overlap.",
            found=values["CONDITION"],
            most=job.max_condition,
        )


def _tell(values, progress, *, with_north) -> None:
    progress.message(
        tr(
            "Median condition number {condition:.2f}; solved {solved:.1f} % of the pixels.",
            condition=values["CONDITION"],
            solved=values["SOLVED"],
        )
    )
    if not with_north:
        progress.warning(
            tr(
                "The northward motion was taken as zero. Every 10 cm of it that is there changes east by {east:+.2f} cm"
                " and up by {up:+.2f} cm: give NORTH, AZIMUTH or GNSS where the ground moved north or south.",
                east=10.0 * values["BIAS_EAST"],
                up=10.0 * values["BIAS_UP"],
            )
        )
