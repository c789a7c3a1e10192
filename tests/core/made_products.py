"""Small rasters with known content for the tests of the interferometric stages."""

from datetime import datetime, timezone

import numpy as np
from osgeo import gdal, osr
from quakesar.core.conventions import Record
from quakesar.core.grids import MapGrid
from quakesar.core.orbit import Orbit
from quakesar.core.raster import Band, RasterWriter

DAY_1 = datetime(2003, 12, 3, 6, 21, tzinfo=timezone.utc)
DAY_2 = datetime(2004, 2, 11, 6, 21, tzinfo=timezone.utc)
WAVELENGTH_M = 0.0562356


class Listener:
    """Keeps what a stage says and cancels after a number of updates."""

    def __init__(self, cancel_after=None):
        self.messages, self.warnings, self.updates, self.cancel_after = [], [], 0, cancel_after

    def update(self, fraction):
        self.updates += 1

    def message(self, text):
        self.messages.append(text)

    def warning(self, text):
        self.warnings.append(text)

    def cancelled(self):
        return self.cancel_after is not None and self.updates >= self.cancel_after


def utm_grid(rows, cols, pixel=20.0, west=600_000.0, north=3_230_000.0):
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32640)
    return MapGrid(rows, cols, west, north, pixel, pixel, reference.ExportToWkt())


def make_record(product, **changes):
    values = {
        "product": product,
        "reference": DAY_1,
        "secondary": None if product in ("scene", "geometry") else DAY_2,
        "sensor": "ENVISAT ASAR IM",
        "wavelength_m": WAVELENGTH_M,
        "look_side": "right",
        "heading_rad": np.radians(-167.0),
        "incidence_rad": np.radians(23.0),
    }
    return Record(**{**values, **changes})


def write(path, grid, bands, *, names=("band",), record=None, tags=None):
    bands = [np.asarray(band) for band in bands]
    dtype = np.complex64 if bands[0].dtype.kind == "c" else np.float32
    labels = [Band(name) for name in names]
    with RasterWriter(path, grid, labels, dtype, record, tags=tags, may_be_constant=True) as writer:
        writer.write_all(*(band.astype(dtype) for band in bands))
    return str(path)


def read(path, band=1):
    dataset = gdal.Open(str(path))
    return dataset.GetRasterBand(band).ReadAsArray()


def tags_of(path):
    return gdal.Open(str(path)).GetMetadata("QUAKESAR")


def speckle(rng, shape, coherence):
    """Two circular Gaussian scenes of unit power with a given coherence."""
    a, b = (rng.standard_normal((2, *shape)) for _ in range(2))
    a, b = (a[0] + 1j * a[1]) / np.sqrt(2), (b[0] + 1j * b[1]) / np.sqrt(2)
    return a.astype(np.complex64), (coherence * a + np.sqrt(1.0 - np.square(coherence)) * b).astype(np.complex64)


def circular_orbit(epoch, lon_deg, lat_deg, heading_deg, altitude_m=790_000.0, offset_m=(0.0, 0.0), spacing_s=10.0):
    """A straight-ahead circular orbit in the Earth-fixed frame that passes over a point at the epoch.

    ``offset_m`` moves it across the track (to the right of flight) and upward.
    """
    lon, lat, heading = np.radians([lon_deg, lat_deg, heading_deg])
    up = np.array([np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)])
    east = np.array([-np.sin(lon), np.cos(lon), 0.0])
    north = np.cross(up, east)
    along = np.sin(heading) * east + np.cos(heading) * north
    right = np.cross(along, up)
    radius = 6_371_000.0 + altitude_m
    rate = np.sqrt(3.986e14 / radius**3)
    times = np.arange(-8, 9) * spacing_s
    angle = (rate * times)[:, None]
    positions = (radius + offset_m[1]) * (np.cos(angle) * up + np.sin(angle) * along) + offset_m[0] * right
    velocities = rate * (radius + offset_m[1]) * (-np.sin(angle) * up + np.cos(angle) * along)
    return Orbit(epoch, times, positions, velocities, "circular test orbit")
