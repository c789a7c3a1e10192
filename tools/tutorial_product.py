"""Write finished Sentinel-1 products of a made-up earthquake, as the HyP3 service delivers them.

    python tools/tutorial_product.py FOLDER

Two interferograms, ascending and descending, of a normal fault of magnitude 6.3: unwrapped phase, coherence, look
angles and the text file of parameters, under the names, units, signs and empty values of HyP3. The air is turbulent
(6 mm), pixels are noisy (2 mm), and a lake is left without data. The truth is in ``truth.geojson``. Nothing here is a
real scene.
"""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

import numpy as np
from osgeo import gdal, osr

ROOT = Path(__file__).resolve().parent.parent
WAVELENGTH_M = 0.05546576
SIZE, PIXEL_M = 700, 80.0
# The middle lies on the central meridian, where north of the map is true north.
WEST, NORTH, EPSG = 472_000.0, 4_428_000.0, 32634
AIR_M, PIXEL_NOISE_M = 0.006, 0.002
# Middle of the top edge from the middle of the map (m), then length, width (m), strike, dip, rake (degrees), slip (m).
EAST_M, NORTH_M, TOP_M = 2000.0, -1500.0, 2500.0
LENGTH_M, WIDTH_M, STRIKE, DIP, RAKE, SLIP_M = 15_000.0, 10_000.0, 315.0, 40.0, -90.0, 0.9


class Track(NamedTuple):
    """A pair of one track: heading of the flight (degrees), days and time of both scenes, and the seed of its noise."""

    name: str
    heading: float
    days: tuple
    time: str
    seed: int


TRACKS = (
    Track("ascending", -12.0, ("20210225", "20210309"), "163227", 1),
    Track("descending", -168.0, ("20210302", "20210314"), "043157", 2),
)


def look_angles(track: Track) -> tuple:
    """Return incidence and bearing of the sensor seen from the ground, radians; the radar looks to the right."""
    x = (np.arange(SIZE) - 0.5 * SIZE) * PIXEL_M
    bearing = np.radians(track.heading - 90.0)
    # the incidence grows away from the sensor, by about 0.065 degrees a kilometre
    incidence = np.radians(38.0) - np.radians(6.5e-5) * x * np.sign(np.sin(bearing))
    return np.tile(incidence, (SIZE, 1)), np.full((SIZE, SIZE), bearing)


def turbulence(rng) -> np.ndarray:
    """Return air whose power falls with the power 8/3 of the wavenumber, metres."""
    squared = np.fft.fftfreq(SIZE)[:, None] ** 2 + np.fft.fftfreq(SIZE) ** 2
    squared[0, 0] = np.inf
    wave = np.fft.ifft2(np.fft.fft2(rng.standard_normal((SIZE, SIZE))) * squared ** (-2.0 / 3.0)).real
    return AIR_M * wave / wave.std()


def fault():
    """Return the fault that moved."""
    from quakesar.core.source.faults import Fault

    angles = (np.radians(angle) for angle in (STRIKE, DIP, RAKE))
    return Fault(EAST_M, NORTH_M, TOP_M, LENGTH_M, WIDTH_M, *angles, SLIP_M)


def displacement(track: Track) -> np.ndarray:
    """Return the displacement toward the sensor, metres."""
    from quakesar.core.source.okada import line_of_sight

    incidence, bearing = look_angles(track)
    look = np.stack([np.sin(incidence) * np.sin(bearing), np.sin(incidence) * np.cos(bearing), np.cos(incidence)])
    x = (np.arange(SIZE) + 0.5 - 0.5 * SIZE) * PIXEL_M
    return line_of_sight(x[None, :], -x[:, None], look, fault())


def write(path: Path, values: np.ndarray) -> None:
    """Write a raster as HyP3 does: zero is no data."""
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), SIZE, SIZE, 1, gdal.GDT_Float32, ["COMPRESS=DEFLATE"])
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(EPSG)
    dataset.SetProjection(crs.ExportToWkt())
    dataset.SetGeoTransform((WEST, PIXEL_M, 0.0, NORTH, 0.0, -PIXEL_M))
    dataset.GetRasterBand(1).WriteArray(values.astype(np.float32))
    dataset.GetRasterBand(1).SetNoDataValue(0.0)
    dataset.FlushCache()


def product(track: Track, folder: Path) -> Path:
    """Write the product of a track and return its folder."""
    rng = np.random.default_rng(track.seed)
    first, second = (f"{day}T{track.time}" for day in track.days)
    stem = f"S1AA_{first}_{second}_VVP012_INT80_G_ueF_{track.seed:04X}"
    place = folder / stem
    place.mkdir(parents=True)
    moved = displacement(track) + turbulence(rng) + PIXEL_NOISE_M * rng.standard_normal((SIZE, SIZE))
    rows, cols = np.mgrid[:SIZE, :SIZE]
    lake = (rows - 480.0) ** 2 / 60.0**2 + (cols - 180.0) ** 2 / 35.0**2 < 1.0
    incidence, bearing = look_angles(track)
    # HyP3: phase grows away from the sensor; elevation of the look above the horizon, azimuth anticlockwise from east
    write(place / f"{stem}_unw_phase.tif", np.where(lake, 0.0, -4.0 * np.pi / WAVELENGTH_M * moved))
    write(
        place / f"{stem}_corr.tif", np.where(lake, 0.0, np.clip(0.7 + 0.1 * rng.standard_normal(lake.shape), 0.05, 1.0))
    )
    write(place / f"{stem}_lv_theta.tif", 0.5 * np.pi - incidence)
    write(place / f"{stem}_lv_phi.tif", 0.5 * np.pi - bearing)
    granules = (f"S1A_IW_SLC__1SDV_{time}_{time[:-2]}59_036735_04516A_{track.seed:04X}" for time in (first, second))
    text = "Reference Granule: {}\nSecondary Granule: {}\nBaseline: 35.2\nHeading: {}\nUnwrapping type: mcf\n"
    (place / f"{stem}.txt").write_text(text.format(*granules, track.heading), encoding="utf-8")
    return place


def truth(folder: Path) -> None:
    """Write the fault as a point at the middle of its top edge, with its numbers."""
    from quakesar.core.source.mechanism import moment_magnitude

    east, north = WEST + 0.5 * SIZE * PIXEL_M + EAST_M, NORTH - 0.5 * SIZE * PIXEL_M + NORTH_M
    numbers = {"strike": STRIKE, "dip": DIP, "rake": RAKE, "slip": SLIP_M, "length": LENGTH_M, "width": WIDTH_M}
    numbers.update(
        {"top_depth": TOP_M, "magnitude": round(float(moment_magnitude(3e10 * LENGTH_M * WIDTH_M * SLIP_M)), 2)}
    )
    crs = {"type": "name", "properties": {"name": f"urn:ogc:def:crs:EPSG::{EPSG}"}}
    feature = {"type": "Feature", "properties": numbers, "geometry": {"type": "Point", "coordinates": [east, north]}}
    layer = {"type": "FeatureCollection", "crs": crs, "features": [feature]}
    (folder / "truth.geojson").write_text(json.dumps(layer, indent=1), encoding="utf-8")


def main() -> None:
    """Write both products."""
    if len(sys.argv) != 2:
        raise SystemExit(__doc__)
    links = Path(tempfile.mkdtemp(prefix="quakesar-product-"))
    (links / "quakesar").symlink_to(ROOT, target_is_directory=True)
    sys.path.insert(0, str(links))
    folder = Path(sys.argv[1])
    for track in TRACKS:
        print(product(track, folder / track.name))
    truth(folder)


if __name__ == "__main__":
    main()
