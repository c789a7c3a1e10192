"""A scene made ready for resampling onto the map: its arc, its interpolation weights and its registration."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import Optional

import numpy as np

from .conventions import range_to_phase
from .geometry import ScenePoints, locate, scene_arc
from .grids import MapGrid, RadarGrid, Window
from .kernels import resampling as kernels
from .orbit import Arc
from .readers.scene import Scene

# Noise floor of the weights: keeps the normal equations solvable and costs 60 dB.
_REGULARISATION = 1e-6
_EDGE_NODES = 9


@dataclass(frozen=True)
class Registration:
    """Offsets between where a scene records a ground point and where its orbit puts it.

    Attributes
    ----------
    azimuth_lines, range_samples : tuple of 6 float
        Coefficients of 1, u, v, u^2, u v, v^2 with u and v the zero-Doppler time and slant range, from -1 to 1 over the
        scene: recorded position minus predicted position, in lines and samples.
    rms_lines, rms_samples : float
        Weighted residuals of the fit.
    chips, chips_used : int
        Places measured and places that entered the fit.
    coherence : float
        Mean coherence of the chips that entered.
    """

    azimuth_lines: tuple = (0.0,) * 6
    range_samples: tuple = (0.0,) * 6
    rms_lines: float = 0.0
    rms_samples: float = 0.0
    chips: int = 0
    chips_used: int = 0
    coherence: float = 0.0

    @property
    def measured(self) -> bool:
        """Whether the offsets come from a fit (otherwise they are those of the orbit: zero)."""
        return self.chips_used > 0

    def to_json(self) -> str:
        """Return the registration as text for a raster tag."""
        return json.dumps(asdict(self))


@dataclass(frozen=True, eq=False)
class Resampler:
    """Everything that is constant over the tiles of one scene; made by `prepare_resampler`.

    Attributes
    ----------
    grid : RadarGrid
        The scene's pixels.
    arc : Arc
        Its orbit.
    radar, offsets, doppler : ndarray
        What the kernel wants; see `kernels.resampling.resample`.
    azimuth_table, range_table : ndarray, float32
        Interpolation weights.
    """

    grid: RadarGrid
    arc: Arc
    radar: np.ndarray
    offsets: np.ndarray
    doppler: np.ndarray
    azimuth_table: np.ndarray
    range_table: np.ndarray

    def window(self, grid: MapGrid, height_range_m: tuple) -> Optional[Window]:
        """Return the pixels of the scene that a map tile may need, or None when it lies outside the scene."""
        rows = np.linspace(-0.5, grid.rows - 0.5, _EDGE_NODES)
        step_y, step_x = grid.rows / (_EDGE_NODES - 1), grid.cols / (_EDGE_NODES - 1)
        coarse = MapGrid(
            rows.size,
            rows.size,
            grid.west - 0.5 * step_x * grid.pixel_x,
            grid.north + 0.5 * step_y * grid.pixel_y,
            step_x * grid.pixel_x,
            step_y * grid.pixel_y,
            grid.crs_wkt,
        )
        points = [locate(self.arc, coarse, height) for height in height_range_m]
        lines = np.stack([self.grid.time_to_line(p.time_s) for p in points])
        samples = np.stack([self.grid.range_to_sample(p.slant_range_m) for p in points])
        if not np.isfinite(lines).any():
            return None
        # the outline between nodes bends by far less than a pixel; the offsets are a polynomial bounded by its terms
        margin = np.abs(self.offsets).sum(axis=1) + kernels.TAPS
        first = np.floor([np.nanmin(lines) - margin[0], np.nanmin(samples) - margin[1]]).astype(int)
        last = np.ceil([np.nanmax(lines) + margin[0], np.nanmax(samples) + margin[1]]).astype(int)
        row, col = max(first[0], 0), max(first[1], 0)
        stop_row, stop_col = min(last[0] + 1, self.grid.rows), min(last[1] + 1, self.grid.cols)
        if stop_row - row < kernels.TAPS or stop_col - col < kernels.TAPS:
            return None
        return Window(int(row), int(col), int(stop_row - row), int(stop_col - col))

    def resample(
        self, window: Window, planes: np.ndarray, points: ScenePoints, wavelength_m: Optional[float]
    ) -> np.ndarray:
        """Return the scene on the pixels of `points`, complex64, zero where the scene has none.

        Parameters
        ----------
        window : Window
            Where in the scene `planes` come from.
        planes : ndarray, shape (2, rows, cols), float32
            Real and imaginary parts (see `split`).
        points : ScenePoints
            Zero-Doppler solution of every pixel.
        wavelength_m : float or None
            Remove the geometric phase of this wavelength; None leaves it in.
        """
        out = np.empty(points.time_s.shape, np.complex64)
        screen = range_to_phase(wavelength_m) if wavelength_m else 0.0
        origin = np.array([window.row, window.col], dtype=np.int64)
        # fastmath kernels must not see NaN
        times = np.nan_to_num(points.time_s, nan=1e12)
        ranges = np.nan_to_num(points.slant_range_m)
        kernels.resample(
            planes,
            origin,
            times,
            ranges,
            self.radar,
            self.offsets,
            self.azimuth_table,
            self.range_table,
            self.doppler,
            screen,
            out,
        )
        return out

    def shifted(self, lines: float, samples: float) -> Resampler:
        """Return the resampler with a constant added to its offsets."""
        offsets = self.offsets.copy()
        offsets[:, 0] += (lines, samples)
        return Resampler(self.grid, self.arc, self.radar, offsets, self.doppler, self.azimuth_table, self.range_table)


def split(pixels: np.ndarray) -> np.ndarray:
    """Return real and imaginary part of complex pixels as two contiguous float32 planes."""
    return np.stack([pixels.real, pixels.imag]).astype(np.float32, copy=False)


def interpolation_table(occupied: float) -> np.ndarray:
    """Return interpolation weights for a spectrum that fills `occupied` (0 to 1) of the sampled band.

    The weights of each fraction of a pixel minimise the mean squared error over the occupied band (the windowed sinc is
    the same thing with a window that ignores the band; at 8 taps and 80 % this is 1 to 1.5 dB better, -35 dB).

    Returns
    -------
    ndarray, shape (STEPS + 1, TAPS), float32
        Row k holds the weights of pixels -3 ... 4 for a position k / STEPS after pixel 0.
    """
    band = min(max(occupied, 0.1), 0.98)
    taps = np.arange(kernels.TAPS) - (kernels.TAPS // 2 - 1)
    normal = band * np.sinc(band * (taps[:, None] - taps[None, :])) + _REGULARISATION * np.eye(kernels.TAPS)
    fractions = np.arange(kernels.STEPS + 1) / kernels.STEPS
    wanted = band * np.sinc(band * (taps[:, None] - fractions[None, :]))
    return np.ascontiguousarray(np.linalg.solve(normal, wanted).T, dtype=np.float32)


def prepare_resampler(scene: Scene, registration: Optional[Registration] = None) -> Resampler:
    """Return the resampler of a scene with an optional registration."""
    grid, acquisition = scene.grid, scene.acquisition
    arc = scene_arc(scene.orbit, grid)
    registration = registration or Registration()
    centre_s, centre_m = 0.5 * (grid.start_time_s + grid.stop_time_s), 0.5 * (grid.start_range_m + grid.stop_range_m)
    frame = [
        scene.doppler.reference_range_m,
        grid.line_interval_s,
        centre_s,
        max(grid.stop_time_s - centre_s, 1e-9),
        centre_m,
        max(grid.stop_range_m - centre_m, 1e-9),
    ]
    return Resampler(
        grid,
        arc,
        np.array([grid.start_time_s, grid.line_interval_s, grid.start_range_m, grid.range_spacing_m]),
        np.array([registration.azimuth_lines, registration.range_samples], dtype=float),
        np.array([*frame, *scene.doppler.coefficients], dtype=float),
        interpolation_table(acquisition.azimuth_bandwidth_hz * grid.line_interval_s),
        interpolation_table(acquisition.range_bandwidth_hz / acquisition.range_sampling_hz),
    )
