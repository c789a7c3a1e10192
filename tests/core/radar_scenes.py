"""Truth for the geometry tests: analytic orbits, exact solutions, speckle made in the frequency domain.

Nothing here calls the code under test but for its plain containers (Orbit, RadarGrid, Scene).
"""

import csv
import json
from dataclasses import dataclass
from datetime import datetime, timezone

import numpy as np
import pyproj
from quakesar.core.grids import RadarGrid, Window
from quakesar.core.orbit import Orbit
from quakesar.core.readers.scene import Acquisition, Doppler, Scene
from scipy.optimize import brentq

EPOCH = datetime(2003, 12, 3, 6, 11, 58, tzinfo=timezone.utc)
LIGHT = 299792458.0
WGS84 = "EPSG:4326"
WAVELENGTH_M = 0.0562356424
RANGE_PHASE = 4.0 * np.pi / WAVELENGTH_M


def crs_wkt(code):
    return pyproj.CRS.from_user_input(code).to_wkt()


def to_ecef(lon_deg, lat_deg, height_m):
    """Earth-fixed coordinates by PROJ, shape (..., 3)."""
    transformer = pyproj.Transformer.from_crs(4979, 4978, always_xy=True)
    return np.stack(transformer.transform(lon_deg, lat_deg, height_m), axis=-1)


class Track:
    """A continuous orbit: position and velocity at any second from `EPOCH` or from the scene's own epoch."""

    def position(self, time_s):
        raise NotImplementedError

    def velocity(self, time_s):
        raise NotImplementedError

    def orbit(self, epoch, times_s):
        """State vectors as a product would hold them, without rounding."""
        times = np.asarray(times_s, dtype=float)
        positions = np.array([self.position(t) for t in times])
        velocities = np.array([self.velocity(t) for t in times])
        return Orbit(epoch, times, positions, velocities, "exact")

    def zero_doppler(self, point, low_s, high_s):
        """Time and range at which the track passes abeam of an Earth-fixed point, by bracketing the root."""

        def along(time_s):
            return float(np.dot(point - self.position(time_s), self.velocity(time_s)))

        time_s = brentq(along, low_s, high_s, xtol=1e-14, rtol=1e-15)
        return time_s, float(np.linalg.norm(point - self.position(time_s)))


@dataclass
class Circle(Track):
    """A circular track in the Earth-fixed frame: it passes over (lon, lat) with a heading at time zero."""

    lon_deg: float
    lat_deg: float
    heading_deg: float
    radius_m: float = 7_160_000.0
    speed_m_s: float = 7_500.0

    def __post_init__(self):
        lon, lat, heading = np.radians([self.lon_deg, self.lat_deg, self.heading_deg])
        self._up = np.array([np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)])
        east = np.array([-np.sin(lon), np.cos(lon), 0.0])
        self._ahead = np.sin(heading) * east + np.cos(heading) * np.cross(self._up, east)

    def position(self, time_s):
        angle = self.speed_m_s / self.radius_m * time_s
        return self.radius_m * (np.cos(angle) * self._up + np.sin(angle) * self._ahead)

    def velocity(self, time_s):
        angle = self.speed_m_s / self.radius_m * time_s
        return self.speed_m_s * (np.cos(angle) * self._ahead - np.sin(angle) * self._up)


class TrueTrack(Track):
    """The simulator's own orbit polynomial of a scene, in seconds from `epoch` (the truth folder's case file)."""

    def __init__(self, case, scene, epoch):
        told = case["scenes"][scene]
        polynomial = told["orbit_poly"]
        begin = datetime.strptime(told["epoch_utc"].title(), "%d-%b-%Y %H:%M:%S.%f").replace(tzinfo=timezone.utc)
        self.epoch, self.told = epoch, told
        self._origin = (begin - epoch).total_seconds() + polynomial["t0_s"]
        self._scale = polynomial["scale_s"]
        self._powers = np.array(polynomial["ecef_coef_m"]).T
        self._slopes = np.polynomial.polynomial.polyder(self._powers) / self._scale
        self.first_line_s = (begin - epoch).total_seconds() + told["true_first_line_t_s"]

    def position(self, time_s):
        return np.polynomial.polynomial.polyval((time_s - self._origin) / self._scale, self._powers)

    def velocity(self, time_s):
        return np.polynomial.polynomial.polyval((time_s - self._origin) / self._scale, self._slopes)


def read_case(folder, name):
    return json.loads((folder / "truth" / f"case_{name}.json").read_text())


def read_reflectors(folder, scene):
    with (folder / "truth" / "corner_reflectors.csv").open() as stream:
        return [row for row in csv.DictReader(stream) if row["scene"] == str(scene)]


def product(folder, case, orbit_number):
    return str(next((folder / case / "slc").glob(f"ASA_IMS_1P*_{int(orbit_number):05d}_*.N1")))


class ArrayPixels:
    """Pixels in memory with the interface of a product."""

    def __init__(self, array):
        self.array = array

    def open(self):
        return self

    def read(self, window: Window):
        return self.array[window.slices].astype(np.complex64)

    def close(self):
        pass

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        pass


# ENVISAT image mode: what the closed forms below are evaluated with.
LINE_S, SPACING_M = 6.05e-4, 7.803974
AZIMUTH_BAND_HZ, RANGE_BAND_HZ, RANGE_SAMPLING_HZ = 1316.0, 16.0e6, 19.20768e6


def radar_grid(track, lon_deg, lat_deg, shape):
    """A scene whose middle pixel is a ground point at height zero."""
    time_s, reach = track.zero_doppler(to_ecef(lon_deg, lat_deg, 0.0), -60.0, 60.0)
    start = time_s - 0.5 * (shape[0] - 1) * LINE_S, reach - 0.5 * (shape[1] - 1) * SPACING_M
    return RadarGrid(*shape, EPOCH, start[0], LINE_S, start[1], SPACING_M, WAVELENGTH_M, "right")


def array_scene(track, grid, array, doppler_hz=(0.0,)):
    acquisition = Acquisition(
        "TEST", "", "VV", 1, 1, "descending", RANGE_BAND_HZ, AZIMUTH_BAND_HZ, RANGE_SAMPLING_HZ, 1 / LINE_S, 0.4
    )
    orbit = track.orbit(EPOCH, np.arange(-40.0, 41.0, 10.0))
    doppler = Doppler(grid.start_range_m, tuple(doppler_hz))
    return Scene("", acquisition, grid, orbit, doppler, (), (), ArrayPixels(array))


def occupied_band(shape):
    """Which cells of a spectrum hold signal: the processed bandwidths of the sampled band, centred at zero."""
    azimuth = np.abs(np.fft.fftfreq(shape[0])) <= 0.5 * AZIMUTH_BAND_HZ * LINE_S
    across = np.abs(np.fft.fftfreq(shape[1])) <= 0.5 * RANGE_BAND_HZ / RANGE_SAMPLING_HZ
    return azimuth[:, None] & across[None, :]


def white_spectrum(shape, generator):
    """A random spectrum that fills the occupied band evenly; its image has unit power."""
    noise = generator.standard_normal((*shape, 2)) @ np.array([1.0, 1j]) / np.sqrt(2.0)
    band = occupied_band(shape)
    return noise * band * np.sqrt(noise.size / band.sum())


def image_of(spectrum, doppler_hz=0.0, lines=0.0, samples=0.0):
    """The image of a spectrum, its content moved by (lines, samples) exactly, its azimuth band centred at a Doppler.

    The carrier moves with the content: what was at line i is at i + lines with its value unchanged.
    """
    shape = spectrum.shape
    fa, fr = np.fft.fftfreq(shape[0])[:, None], np.fft.fftfreq(shape[1])[None, :]
    moved = np.fft.ifft2(spectrum * np.exp(-2j * np.pi * (fa * lines + fr * samples))) * np.sqrt(spectrum.size)
    carrier = np.exp(2j * np.pi * doppler_hz * LINE_S * (np.arange(shape[0]) - lines))
    return moved * carrier[:, None]


def oversample(image, factor):
    """Zero-pad the centred spectrum: the band-limited image on a grid `factor` times finer, first sample in place."""
    rows, cols = image.shape
    spectrum = np.fft.fftshift(np.fft.fft2(image))
    padded = np.zeros((rows * factor, cols * factor), complex)
    row, col = rows * factor // 2 - rows // 2, cols * factor // 2 - cols // 2
    padded[row : row + rows, col : col + cols] = spectrum
    return np.fft.ifft2(np.fft.ifftshift(padded)) * factor**2


class Ear:
    """A progress that keeps what it hears and cancels after a number of questions."""

    def __init__(self, cancel_after=None):
        self.messages, self.warnings, self.fractions, self._left = [], [], [], cancel_after

    def update(self, fraction):
        self.fractions.append(fraction)

    def message(self, text):
        self.messages.append(text)

    def warning(self, text):
        self.warnings.append(text)

    def cancelled(self):
        if self._left is None:
            return False
        self._left -= 1
        return self._left < 0
