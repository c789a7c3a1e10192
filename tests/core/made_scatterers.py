"""Geocoded scenes of point targets with planted motion and heights, made without the code under test.

Sensors fly on exact circles, so that ranges are closed forms; targets stand above the surface that the map assumes, at
the place where the reference scene shows them. Every scene has its own gain, air and clutter.
"""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pyproj
from osgeo import osr
from quakesar.core.conventions import Record
from quakesar.core.grids import MapGrid
from quakesar.core.orbit import Orbit
from quakesar.core.raster import Band, RasterWriter

WAVELENGTH = 0.0554658
PER_METRE = 4.0 * np.pi / WAVELENGTH
WEST, NORTH, PIXEL = 600_000.0, 3_230_000.0, 20.0
HEADING, INCIDENCE, RANGE_M = np.radians(-12.0), np.radians(35.0), 850e3
GROUND_M = 100.0
SPEED = 7500.0
START = datetime(2015, 1, 3, 2, 10, tzinfo=timezone.utc)


def grid_of(rows, cols):
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32640)
    return MapGrid(rows, cols, WEST, NORTH, PIXEL, PIXEL, crs.ExportToWkt())


def to_ecef(x, y, height):
    lon, lat = pyproj.Transformer.from_crs(32640, 4326, always_xy=True).transform(x, y)
    places = pyproj.Transformer.from_crs(4979, 4978, always_xy=True).transform(lon, lat, height + 0.0 * np.asarray(lon))
    return np.stack(places, axis=-1), np.radians(lon), np.radians(lat)


def axes_at(lon, lat):
    east = np.stack([-np.sin(lon), np.cos(lon), 0.0 * lon], axis=-1)
    up = np.stack([np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)], axis=-1)
    return east, np.cross(up, east), up


class Circle:
    """A sensor on a circle around the middle of the Earth."""

    def __init__(self, place, flight):
        self.radius = np.linalg.norm(place)
        self.outward = place / self.radius
        flight = flight - (flight @ self.outward) * self.outward
        self.along = flight / np.linalg.norm(flight)

    def positions(self, angle):
        angle = np.asarray(angle)[..., None]
        return self.radius * (np.cos(angle) * self.outward + np.sin(angle) * self.along)

    def nearest(self, points):
        """Position abeam of points: the flight is square to the line of sight there."""
        return self.positions(np.arctan2(points @ self.along, points @ self.outward))

    def ranges(self, points):
        return np.linalg.norm(points - self.nearest(points), axis=-1)

    def orbit(self, epoch):
        times = np.arange(-40.0, 41.0, 10.0)
        angle = times * SPEED / self.radius
        flight = SPEED * (np.cos(angle)[:, None] * self.along - np.sin(angle)[:, None] * self.outward)
        return Orbit(epoch, times, self.positions(angle), flight, "circle")


def sensors(baselines_m):
    """Circles whose perpendicular baselines against the nominal one are as asked."""
    centre, lon, lat = to_ecef(WEST + 2000.0, NORTH - 2000.0, GROUND_M)
    east, north, up = axes_at(np.asarray(lon), np.asarray(lat))
    flight = np.sin(HEADING) * east + np.cos(HEADING) * north
    outward = -np.cos(HEADING) * east + np.sin(HEADING) * north
    look = np.sin(INCIDENCE) * outward + np.cos(INCIDENCE) * up
    across = np.cross(flight, look)
    return [Circle(centre + RANGE_M * look + b * across, flight) for b in baselines_m]


def higher_points(surface, east, up, height, circle):
    """Points above the surface at the range and time at which the sensor sees the surface points."""
    sensor = circle.nearest(surface)
    sight = sensor - surface
    away = sight - (sight * up).sum(axis=1, keepdims=True) * up
    away /= np.linalg.norm(away, axis=1, keepdims=True)
    shift = np.zeros(len(surface))
    for _ in range(20):
        points = surface + height[:, None] * up - shift[:, None] * away
        miss = np.linalg.norm(points - circle.nearest(points), axis=1) - circle.ranges(surface)
        shift -= miss / np.sin(INCIDENCE)
    return points


def air(rng, shape, rms):
    """A random field whose power falls with the frequency to the power of 8/3 (Hanssen 2001)."""
    size = 2 * max(shape)
    frequency = np.hypot(*np.meshgrid(np.fft.fftfreq(size), np.fft.fftfreq(size), indexing="ij"))
    frequency[0, 0] = np.inf
    field = np.fft.ifft2(np.fft.fft2(rng.normal(size=(size, size))) * frequency ** (-8.0 / 6.0)).real
    field = field[: shape[0], : shape[1]]
    return rms * (field - field.mean()) / field.std()


def make(
    folder, *, scenes=40, days=36, rows=160, cols=160, targets=500, air_m=0.0015, clutter=1.0, seed=3, orbits=True
):
    """Write scenes; returns paths, truth of the targets, dates and baselines.

    `air_rate` (m/yr) is what the trend of the air alone leaves in the velocity of a target, `size` its amplitude over
    that of the clutter.
    """
    rng = np.random.default_rng(seed)
    grid = grid_of(rows, cols)
    dates = [START + timedelta(days=days * k) for k in range(scenes)]
    years = np.arange(scenes) * days / 365.25
    baselines = rng.normal(scale=150.0, size=scenes)
    circles = sensors(baselines)
    where = rng.uniform(2.0, [rows - 3.0, cols - 3.0], (targets, 2))
    surface, lon, lat = to_ecef(grid.x(where[:, 1]), grid.y(where[:, 0]), GROUND_M)
    east, _, up = axes_at(lon, lat)
    bowl = np.exp(-((where - [rows * 0.4, cols * 0.6]) ** 2).sum(axis=1) / (2.0 * (0.18 * cols) ** 2))
    velocity = -0.020 * bowl + 0.004 * where[:, 1] / cols + rng.normal(scale=0.001, size=targets)
    height = rng.normal(scale=6.0, size=targets)
    points = higher_points(surface, east, up, height, circles[scenes // 2])
    size = np.exp(rng.uniform(np.log(4.0), np.log(12.0), targets))
    start_phase = rng.uniform(0.0, 2.0 * np.pi, targets)
    paths, delays = [], []
    for k, (date, circle) in enumerate(zip(dates, circles)):
        path = circle.ranges(points) - circle.ranges(surface) - velocity * years[k]
        echo = size * np.exp(1j * (start_phase - PER_METRE * path))
        scene = clutter * np.sqrt(0.5) * (rng.normal(size=(rows, cols)) + 1j * rng.normal(size=(rows, cols)))
        add_targets(scene, where, echo)
        delay = air(rng, (rows, cols), air_m)
        delays.append(delay[tuple(np.rint(where).astype(int).T)])
        scene = scene * rng.uniform(0.7, 1.4) * np.exp(-1j * PER_METRE * delay)
        paths.append(write_scene(Path(folder) / f"scene_{k:02d}.tif", grid, date, scene, circle if orbits else None))
    return SimpleNamespace(
        paths=tuple(paths), grid=grid, dates=dates, years=years, baselines=baselines, where=where, velocity=velocity,
        height=height, size=size, air_rate=-np.polyfit(years, np.array(delays), 1)[0],
    )  # fmt: skip


def add_targets(scene, where, echo, reach=4):
    """Add the response of each target, a sinc with zeros at whole pixels from its place, to the pixels around."""
    rows, cols = scene.shape
    for (y, x), value in zip(where, echo):
        top, left = max(int(y) - reach, 0), max(int(x) - reach, 0)
        i, j = np.arange(top, min(int(y) + reach + 2, rows)), np.arange(left, min(int(x) + reach + 2, cols))
        scene[np.ix_(i, j)] += value * np.sinc(i - y)[:, None] * np.sinc(j - x)


def write_scene(path, grid, date, scene, circle):
    record = Record("scene", date, None, "S1", WAVELENGTH, "right", HEADING, INCIDENCE)
    tags = {"LOOKS_PER_PIXEL": "1.0", "MEAN_HEIGHT_M": repr(GROUND_M)}
    if circle is not None:
        tags.update(ORBIT=circle.orbit(date).to_json(), SCENE_START_S="-5.0", SCENE_STOP_S="5.0")
    with RasterWriter(str(path), grid, [Band("scene")], np.complex64, record, tags=tags) as writer:
        writer.write_all(scene.astype(np.complex64))
    return str(path)


def compare(made, table):
    """Match points with targets within a pixel; returns errors of velocity (mm/yr) and height (m), and the matches.

    Both are against the mean of the points that the table calls its reference, as the tool states them.
    """
    names = [name for name, _ in table.fields]
    place = np.array([wkt[6:-1].split() for wkt in table.geometries], float)
    found = np.array(table.rows)
    at = np.stack([made.grid.y(made.where[:, 0]), made.grid.x(made.where[:, 1])], axis=1)
    apart = np.hypot(place[:, [1]] - at[:, 0], place[:, [0]] - at[:, 1])
    match, distance = apart.argmin(axis=1), apart.min(axis=1)
    near = found[:, names.index("reference")] == 1.0
    truth = np.stack([1e3 * made.velocity[match], made.height[match]], axis=1)
    truth -= truth[near].mean(axis=0)
    good = distance <= 1.5 * PIXEL
    values = found[:, [names.index("velocity"), names.index("height_error")]]
    return SimpleNamespace(
        errors=(values - truth)[good], truth=truth[good], match=match[good], stray=int((~good).sum()), good=good,
        deviation=found[good, names.index("v_stdev")],
        air=(1e3 * (made.air_rate[match] - made.air_rate[match[near]].mean()))[good],
    )  # fmt: skip
