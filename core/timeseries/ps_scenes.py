"""A stack of geocoded scenes of one track: order of time, reference scene, baselines, and reading by window."""

from __future__ import annotations

import math
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path

import numpy as np

from ..conventions import format_utc, number_tag, range_to_phase
from ..errors import InputError
from ..geometry import pair_geometry, view
from ..grids import MapGrid, Window, tiles
from ..orbit import Orbit
from ..raster import Raster, resolve_complex
from ..words import tr

LEAST_SCENES = 8
_NODES = 9
_SAME_TRACK_RAD = math.radians(3.0)
_YEAR_S = 365.25 * 86400.0
_STRIP_BYTES = 48 << 20
_SAMPLED_STRIPS, _SAMPLED_ROWS = 16, 64


class SceneStack:
    """Geocoded scenes of one track and grid, in the order of their dates.

    Parameters
    ----------
    paths : sequence of str
        Complex rasters of the tool Geocode scene, or their views.
    parameter : str
        Name of the tool's parameter, for error messages.
    least : int
        Fewest scenes.

    Attributes
    ----------
    dates : tuple of datetime
    years : ndarray, shape (dates,)
        Years since the first date.
    reference : int
        Number of the scene against which interferograms are formed: the one in the middle of time and baselines.
    baselines_m : ndarray, shape (dates,), or None
        Mean perpendicular baselines against the reference; None where the scenes carry no orbits.
    """

    def __init__(self, paths, parameter: str = "INPUTS", least: int = LEAST_SCENES):
        self._files = ExitStack()
        _check_count(len(set(paths)), parameter, least)
        try:
            rasters = [self._files.enter_context(Raster(resolve_complex(path), parameter)) for path in paths]
            pairs = [(raster, raster.require_kind("scene")) for raster in rasters]
            _check(pairs)
            pairs.sort(key=lambda pair: pair[1].reference)
            self._rasters, self.records = (list(part) for part in zip(*pairs))
            self.grid: MapGrid = self._rasters[0].grid
            self.dates = tuple(record.reference for record in self.records)
            _check_dates(self.dates, parameter)
            self.years = np.array([(date - self.dates[0]).total_seconds() / _YEAR_S for date in self.dates])
            self._find_baselines()
        except BaseException:
            self._files.close()
            raise

    @property
    def paths(self) -> list:
        """The files in the order of time."""
        return [raster.path for raster in self._rasters]

    def _find_baselines(self) -> None:
        """Set baselines, the polynomial of radians per metre of height, and the reference scene."""
        self.baselines_m, self._polynomial = None, None
        count = len(self.dates)
        baselines = np.zeros(count)
        if all("ORBIT" in raster.tags and "SCENE_START_S" in raster.tags for raster in self._rasters):
            nodes, radians = _height_phase(self._rasters, self.records[0], self.grid)
            baselines = nodes.mean(axis=(1, 2))
            coarse = np.linspace(-1.0, 1.0, _NODES) * (1.0 - 1.0 / _NODES)
            rows, cols = np.meshgrid(coarse, coarse, indexing="ij")
            design = _quadratic(rows.ravel(), cols.ravel())
            self._polynomial = np.linalg.lstsq(design, radians.reshape(count, -1).T, rcond=None)[0]
            self.baselines_m = baselines
        place = np.stack([self.years / max(np.ptp(self.years), 1e-9), baselines / max(np.ptp(baselines), 1.0)])
        self.reference = int(np.abs(place[:, :, None] - place[:, None, :]).sum(axis=(0, 1)).argmin())
        if self.baselines_m is not None:
            self.baselines_m = baselines - baselines[self.reference]
            self._polynomial = self._polynomial - self._polynomial[:, [self.reference]]

    def height_phase(self, rows: np.ndarray, cols: np.ndarray) -> np.ndarray:
        """Return the radians that one metre of height leaves at pixels, shape (pixels, dates); zero without orbits."""
        if self._polynomial is None:
            return np.zeros((len(rows), len(self.dates)))
        scaled = (2.0 * (np.asarray(v) + 0.5) / n - 1.0 for v, n in zip((rows, cols), self.grid.shape))
        return _quadratic(*scaled) @ self._polynomial

    def windows(self) -> list:
        """Return strips of whole rows whose scenes fill about 48 MB."""
        return list(tiles(self.grid.shape, (self._strip_rows(), self.grid.cols)))

    def _strip_rows(self) -> int:
        return max(8, _STRIP_BYTES // (8 * len(self.dates) * self.grid.cols))

    def sample_windows(self) -> list:
        """Return strips spread over the area, from which calibration is taken."""
        strips = list(tiles(self.grid.shape, (min(_SAMPLED_ROWS, self._strip_rows()), self.grid.cols)))
        return strips[:: max(1, len(strips) // _SAMPLED_STRIPS)]

    def read(self, window: Window) -> np.ndarray:
        """Return a window of all scenes, complex64, shape (dates, rows, cols); zero is no data."""
        out = np.empty((len(self._rasters), window.rows, window.cols), np.complex64)
        for layer, raster in zip(out, self._rasters):
            layer[:] = raster.read(window)
        return out

    def looks_per_pixel(self) -> float:
        """Return the area of a pixel over that of a resolution cell; 1 where the scenes do not tell."""
        return number_tag(self._rasters[0].tags, "LOOKS_PER_PIXEL", 1.0)

    def close(self) -> None:
        """Let go of the files."""
        self._files.close()

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.close()


def _check_count(count: int, parameter: str, least: int) -> None:
    if count < least:
        raise InputError(
            "{parameter} holds {count} scenes and at least {least} are needed: give more scenes of the track, better"
            " 20.",
            parameter=parameter,
            count=count,
            least=least,
        )


def _check(pairs: list) -> None:
    first, one = pairs[0]
    parameter = first.parameter
    for raster, record in pairs:
        name = Path(raster.path).name
        fields = {"parameter": parameter, "path": name}
        if not raster.is_complex:
            raise InputError("{parameter}: {path} is not complex: choose the outputs of Geocode scene.", **fields)
        first.grid.require_same(raster.grid, tr("the first of {parameter}", parameter=parameter), name)
        if record.reference is None:
            raise InputError("{parameter}: {path} carries no date: geocode the scene with this program.", **fields)
        if abs(record.wavelength_m / one.wavelength_m - 1.0) > 1e-6:
            raise InputError(
                "{parameter}: {path} has another wavelength than the first: give scenes of one sensor.", **fields
            )
        turn = math.remainder(record.heading_rad - one.heading_rad, 2.0 * math.pi)
        tilt = record.incidence_rad - one.incidence_rad
        if record.look_side != one.look_side or max(abs(turn), abs(tilt)) > _SAME_TRACK_RAD:
            raise InputError("{parameter}: {path} is of another track than the first: give one track.", **fields)


def _check_dates(dates: tuple, parameter: str) -> None:
    for one, two in zip(dates, dates[1:]):
        if two - one < timedelta(hours=12):
            raise InputError(
                "{parameter} holds two scenes of {date}: give one scene of each date.",
                parameter=parameter,
                date=format_utc(two)[:10],
            )


def _height_phase(rasters: list, record, grid: MapGrid) -> tuple:
    """Return baselines (m) against the first scene and radians per metre of height, on nodes over the map."""
    coarse = MapGrid(
        _NODES,
        _NODES,
        grid.west,
        grid.north,
        grid.pixel_x * grid.cols / _NODES,
        grid.pixel_y * grid.rows / _NODES,
        grid.crs_wkt,
    )
    tags = rasters[0].tags
    span_s = number_tag(tags, "SCENE_START_S"), number_tag(tags, "SCENE_STOP_S")
    height_m = number_tag(tags, "MEAN_HEIGHT_M", 0.0)
    orbits = [Orbit.from_json(raster.tags["ORBIT"]) for raster in rasters]
    look = view(orbits[0].arc(*span_s), coarse, height_m)
    factor = -range_to_phase(record.wavelength_m) / (look.slant_range_m * np.sin(look.incidence_rad))
    baselines = np.zeros((len(rasters), _NODES, _NODES))
    for k, orbit in enumerate(orbits[1:], start=1):
        pair = pair_geometry(orbits[0], orbit, span_s, record.look_side, coarse, height_m)
        baselines[k] = pair.baseline_perpendicular_m
    if not np.isfinite(baselines * factor).all():
        raise InputError(
            "{parameter}: the orbits in the tags do not see the whole map: geocode the scenes again.",
            parameter=rasters[0].parameter,
        )
    return baselines, baselines * factor


def _quadratic(y: np.ndarray, x: np.ndarray) -> np.ndarray:
    return np.stack([np.ones_like(x), x, y, x * x, x * y, y * y], axis=-1)
