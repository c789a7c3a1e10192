"""The chain against the truth of simulated scenes: reflectors, registration, phase, displacement."""

from __future__ import annotations

import csv
import math
import tempfile
from functools import partial
from pathlib import Path

import numpy as np
import pyproj
from quakesar.core.chains.dinsar import DinsarJob, run_dinsar
from quakesar.core.chains.scene import Ground, Look, chip_loader
from quakesar.core.conventions import range_to_phase
from quakesar.core.coregistration import measure_registration
from quakesar.core.dem import HeightModel
from quakesar.core.geocoding import choose_area, default_grid, geocode_tile, read_source, utm_crs
from quakesar.core.grids import map_grid
from quakesar.core.raster import Raster
from quakesar.core.resampling import prepare_resampler
from quakesar.core.statistics import phase_deviation
from scipy.ndimage import maximum_filter, minimum_filter

from .cases import PAIR, Case, Quiet
from .table import Row

_COHERENT = 0.4
_REFLECTOR_BOX_M, _REFLECTOR_PIXEL_M = 60.0, 1.0


def rows(cases: dict, data: Path) -> list:
    """Measure every case that is there."""
    found = []
    for name, case in cases.items():
        clean = name.startswith("clean")
        found += reflector_rows(case) if clean else registration_rows(case)
        found += displacement_rows(case, clean=clean)
    return found


def reflector_rows(case: Case) -> list:
    """Position of the corner reflectors in the geocoded reference scene."""
    scene = case.scene(PAIR[0])
    resampler = prepare_resampler(scene)
    with (case.truth / "corner_reflectors.csv").open() as stream:
        known = [line for line in csv.DictReader(stream) if line["scene"] == str(PAIR[0])]
    errors = []
    with scene.open() as pixels:
        for line in known:
            error = _reflector_error(case, resampler, pixels, float(line["lon"]), float(line["lat"]))
            errors += [error] if error is not None else []
    worst = max(errors) if errors else math.nan
    return [Row(f"{case.name}: corner reflectors, worst of {len(errors)}", worst, "m", 1.5, 0.3)]


def _reflector_error(case: Case, resampler, pixels, lon: float, lat: float):
    crs = utm_crs(lon, lat)
    x, y = pyproj.Transformer.from_crs("EPSG:4326", crs, always_xy=True).transform(lon, lat)
    half = _REFLECTOR_BOX_M / 2.0
    grid = map_grid((x - half, y - half, x + half, y + half), _REFLECTOR_PIXEL_M, _REFLECTOR_PIXEL_M, crs)
    model = HeightModel(case.dem, grid)
    source = read_source(pixels, resampler, grid, model.range_m())
    power = np.abs(geocode_tile(resampler, source, grid, model.on(grid), None)) ** 2
    if not power.any():
        return None
    row, col = _peak(power)
    if not (2.0 < row < grid.rows - 3.0 and 2.0 < col < grid.cols - 3.0):
        return None
    return math.hypot(float(grid.y(row)) - y, float(grid.x(col)) - x)


def _peak(power: np.ndarray) -> tuple:
    """Row and column of the top of the paraboloid through the logarithm of the main lobe (above half power)."""
    rows, cols = np.nonzero(power > 0.5 * power.max())
    y, x = rows - rows.mean(), cols - cols.mean()
    design = np.stack([np.ones_like(x), y, x, y * y, y * x, x * x], axis=1)
    c = np.linalg.lstsq(design, np.log(power[rows, cols]), rcond=None)[0]
    top = -np.linalg.solve(np.array([[2.0 * c[3], c[4]], [c[4], 2.0 * c[5]]]), c[1:3])
    return rows.mean() + top[0], cols.mean() + top[1]


def registration_rows(case: Case) -> list:
    """Planted timing biases, found on pairs from coherent to barely so.

    The offset that is found holds the bias, the coseismic motion and the errors of the orbit files; the true orbits are
    used here, so that of the two latter only the motion is left: it is projected and taken out.
    """
    found = []
    for first, second in ((9192, 10194), (9192, 6687), (9192, 9693)):
        reference, secondary = case.scene(first, true_orbit=True), case.scene(second, true_orbit=True)
        bounds, crs = choose_area([reference, secondary], None, "")
        grid = default_grid(reference, bounds, crs, 10.0, 5.0)
        ground = Ground(grid, HeightModel(case.dem, grid))
        looks = Look(reference, prepare_resampler(reference)), Look(secondary, prepare_resampler(secondary))
        wavelength_m = reference.grid.wavelength_m
        with reference.open() as one, secondary.open() as two:
            load = chip_loader(partial(_chip, looks[0], one, ground), looks[1], two, ground)
            fit = measure_registration(grid.shape, load, looks[1].resampler, wavelength_m, Quiet())
        planted = case.facts["scenes"][str(second)]["timing_bias"]
        motion = _mean_motion(case, grid, first, second, reference)
        lines = fit.azimuth_lines[0] - planted["azimuth_lines"] - motion[0]
        samples = fit.range_samples[0] - planted["range_samples"] - motion[1]
        name = f"{case.name}: {first}-{second} (coherence {fit.coherence:.2f})"
        found += [
            Row(f"{name} timing bias, azimuth", abs(lines), "px", 0.02),
            Row(f"{name} timing bias, range", abs(samples), "px", 0.02),
            Row(f"{name} registration residual", max(fit.rms_lines, fit.rms_samples), "px", 0.05, 0.02),
        ]
    return found


def _chip(look: Look, pixels, ground: Ground, window):
    grid = ground.grid.crop(window)
    source = read_source(pixels, look.resampler, grid, ground.model.range_m())
    return geocode_tile(look.resampler, source, grid, ground.model.on(grid), look.scene.grid.wavelength_m)


def _mean_motion(case: Case, grid, first: int, second: int, scene) -> tuple:
    """Mean coseismic motion of the secondary in lines and samples; zero for two scenes on one side of the event."""
    facts = case.facts["scenes"]
    if facts[str(first)]["post_event"] == facts[str(second)]["post_event"]:
        return 0.0, 0.0
    east, north = (np.nanmean(case.sample(f"disp_{name}.tif", grid)) for name in ("east", "north"))
    toward = np.nanmean(case.sample("disp_los_desc.tif", grid))
    heading = scene.heading_rad
    along = east * math.sin(heading) + north * math.cos(heading)
    line_m = float(np.linalg.norm(scene.orbit.interpolate(scene.grid.start_time_s)[1])) * scene.grid.line_interval_s
    # over the ground a line is shorter than along the orbit by the ratio of the radii
    return along / (line_m * 6.371e6 / 7.159e6), -toward / scene.grid.range_spacing_m


def displacement_rows(case: Case, *, clean: bool) -> list:
    """The chain's phase and displacement against the truth."""
    with tempfile.TemporaryDirectory() as folder:
        names = ("displacement", "coherence", "wrapped", "unwrapped", "geometry", "uncertainty")
        paths = {name: str(Path(folder) / f"{name}.tif") for name in names}
        scenes = [next(case.slc.glob(f"*_{number:05d}_*.N1")) for number in PAIR]
        job = DinsarJob(*map(str, scenes), case.dem, orbits=str(case.orbits), alpha=0.0, **paths)
        result = run_dinsar(job, Quiet())
        with Raster(paths["wrapped"]) as raster:
            igram, grid, wavelength_m = raster.read(), raster.grid, raster.record.wavelength_m
        layers = {name: Raster(paths[name]).read() for name in ("displacement", "coherence", "uncertainty")}
        with Raster(paths["geometry"]) as raster:
            incidence, mask = np.radians(raster.read(band=4)), raster.read(band=7)
    factor = range_to_phase(wavelength_m)
    truth = case.sample("disp_los_desc.tif", grid)
    delay = 0.0 if clean else _delay(case, grid, incidence)
    usable = (igram != 0) & np.isfinite(truth) & (mask == 0) & ~_torn(truth, wavelength_m)
    orbit = _orbit_error(case, grid, factor)
    residual = np.angle(igram * np.exp(1j * factor * (truth - delay)) * np.exp(-1j * orbit))
    mean = float(np.angle(np.mean(np.exp(1j * residual[usable]))))
    residual = np.angle(np.exp(1j * (residual - (0.0 if clean else mean))))
    found = []
    if clean:
        found += [
            Row(f"{case.name}: differential phase, mean", abs(mean), "rad", 0.02),
            Row(f"{case.name}: differential phase, rms outside layover", _rms(residual[usable]), "rad", 0.1, 0.05),
            Row(f"{case.name}: differential phase, ramp corner to corner", _ramp(residual, usable), "rad", 0.05),
        ]
    else:
        predicted = phase_deviation(layers["coherence"].astype(float), result.values["LOOKS"])
        good = usable & (layers["coherence"] > _COHERENT)
        ratio = _rms(residual[good]) / _rms(predicted[good])
        found.append(Row(f"{case.name}: phase noise over what coherence and looks predict", ratio, "ratio", 1.2))
    coherent = usable & (layers["coherence"] > _COHERENT) & np.isfinite(layers["displacement"])
    error = layers["displacement"] - truth + delay
    error = error[coherent] - np.median(error[coherent])
    gate = 5.0 if clean else 10.0
    what = "" if clean else ", known atmosphere taken out"
    found.append(Row(f"{case.name}: displacement, rms where coherent{what}", 1e3 * _rms(error), "mm", gate, 5.0))
    if not clean:
        raw = layers["displacement"] - truth
        raw = raw[coherent] - np.median(raw[coherent])
        found.append(
            Row(f"{case.name}: displacement, rms where coherent, all nuisances", 1e3 * _rms(raw), "mm", 10.0, 5.0)
        )
    peaks = [np.percentile(values[coherent], (0.5, 99.5)) for values in (layers["displacement"] + delay, truth)]
    span = abs(np.ptp(peaks[0]) / np.ptp(peaks[1]) - 1.0)
    found.append(Row(f"{case.name}: peak to peak displacement", 100.0 * span, "%", 5.0, 3.0))
    return found


def _torn(truth: np.ndarray, wavelength_m: float) -> np.ndarray:
    """Where the truth, drawn on pixels of 30 m, is interpolated across the rupture: half a fringe within 5 pixels."""
    known = np.nan_to_num(truth)
    return maximum_filter(known, 5) - minimum_filter(known, 5) > wavelength_m / 4.0


def _delay(case: Case, grid, incidence) -> np.ndarray:
    """One-way slant delay, secondary minus reference, metres."""
    first, second = (case.sample(f"zenith_delay_{number}.tif", grid) for number in PAIR)
    return (second - first) / np.cos(incidence)


def _orbit_error(case: Case, grid, factor: float) -> np.ndarray:
    """Phase that the rounding (and planted errors) of the orbit files leave on the map, as a plane, radians."""
    from quakesar.core.geometry import pair_geometry

    west, south, east, north = grid.bounds
    coarse = map_grid((west, south, east, north), (east - west) / 5.0, (north - south) / 5.0, grid.crs_wkt)
    x, y = 0.5 * (west + east), 0.5 * (south + north)
    middle = map_grid((x - 10.0, y - 10.0, x + 10.0, y + 10.0), 20.0, 20.0, grid.crs_wkt)
    height = float(np.nanmean(HeightModel(case.dem, middle).on(middle)))
    ranges = []
    for true_orbit in (False, True):
        first, second = (case.scene(number, true_orbit=true_orbit) for number in PAIR)
        span = first.grid.start_time_s, first.grid.stop_time_s
        shift = (first.grid.epoch - first.orbit.epoch).total_seconds()
        pair = pair_geometry(
            first.orbit, second.orbit, (span[0] + shift, span[1] + shift), first.grid.look_side, coarse, height
        )
        ranges.append(pair.range_difference_m)
    # the screen that is removed follows the files, the phase the true orbits
    phase = factor * (ranges[1] - ranges[0])
    rows, cols = np.nonzero(np.isfinite(phase))
    design = np.stack([np.ones(rows.size), coarse.x(cols), coarse.y(rows)], axis=1) - [0.0, x, y]
    constant, slope_x, slope_y = np.linalg.lstsq(design, phase[rows, cols], rcond=None)[0]
    across, down = grid.x(np.arange(grid.cols)) - x, grid.y(np.arange(grid.rows)) - y
    return constant + slope_x * across + slope_y * down[:, None]


def _rms(values: np.ndarray) -> float:
    return float(np.sqrt(np.mean(np.square(values))))


def _ramp(residual: np.ndarray, usable: np.ndarray) -> float:
    """Phase from corner to corner of the plane that fits best."""
    y, x = np.nonzero(usable)
    design = np.stack([np.ones(y.size), x / residual.shape[1], y / residual.shape[0]], axis=1)
    plane = np.linalg.lstsq(design, residual[usable], rcond=None)[0]
    return float(abs(plane[1]) + abs(plane[2]))
