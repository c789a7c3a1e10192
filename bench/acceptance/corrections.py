"""What is added to or taken from an unwrapped phase: cycles, orbit, air; and the cuts suggested before."""

from __future__ import annotations

import tempfile
from datetime import datetime, timedelta, timezone
from itertools import combinations
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr, osr
from pyproj import Transformer
from quakesar.core.conventions import Record
from quakesar.core.cut_lines import CutLinesJob, find_lines, measure_break, suggest_cuts
from quakesar.core.grids import MapGrid
from quakesar.core.raster import Band, Raster, RasterWriter
from quakesar.core.refinement import RefineJob, refine_orbit
from quakesar.core.source.faults import Fault
from quakesar.core.source.okada import line_of_sight
from quakesar.core.troposphere import TroposphereJob, correct_troposphere
from quakesar.core.unwrap_correction import CorrectUnwrapJob, correct_unwrapping

from .cases import Quiet
from .planted import planted_rows
from .table import Row

_WAVELENGTH_M, _HEADING_DEG = 0.0562356, -167.0
_PER_METRE = 4.0 * np.pi / _WAVELENGTH_M
_DAY = datetime(2003, 12, 3, tzinfo=timezone.utc)


def rows(cases: dict, data: Path) -> list:
    """Measure what the present data allow."""
    with tempfile.TemporaryDirectory(prefix="quakesar-corrections-") as folder:
        place = Path(folder)
        planted = [row for case in cases.values() for row in planted_rows(case)]
        return [
            *orbit_rows(place),
            *planted,
            *air_rows(place),
            *closure_rows(place, data),
            *cut_rows(place, data),
        ]


def _grid(rows, cols, pixel) -> MapGrid:
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32640)
    return MapGrid(rows, cols, 600_000.0, 3_230_000.0, pixel, pixel, crs.ExportToWkt())


def _record(product, days=(0, 70)) -> Record:
    dates = (_DAY + timedelta(days=days[0]), _DAY + timedelta(days=days[1]))
    angles = np.radians(_HEADING_DEG), np.radians(23.0)
    return Record(product, *dates, "ENVISAT ASAR IM", _WAVELENGTH_M, "right", *angles)


def _write(path: Path, grid: MapGrid, bands, *, names=("band",), record=None) -> str:
    dtype = np.complex64 if np.iscomplexobj(bands[0]) else np.float32
    with RasterWriter(path, grid, [Band(name) for name in names], dtype, record, may_be_constant=True) as writer:
        writer.write_all(*(np.asarray(band).astype(dtype) for band in bands))
    return str(path)


def _read(path) -> np.ndarray:
    with Raster(path) as raster:
        return raster.read().astype(np.float64)


def _turbulence(shape, rms, power, seed) -> np.ndarray:
    """A random field whose power falls with a power of the wavenumber."""
    squared = np.fft.fftfreq(shape[0])[:, None] ** 2 + np.fft.fftfreq(shape[1]) ** 2
    squared[0, 0] = np.inf
    noise = np.random.default_rng(seed).standard_normal(shape)
    wave = np.fft.ifft2(np.fft.fft2(noise) * squared ** (0.25 * power)).real
    return rms * wave / wave.std()


# ---- orbit ---------------------------------------------------------------------------------------------------------


def _view(grid: MapGrid, shift_m=(0.0, 0.0), drift=0.0) -> tuple:
    """Exact range to a circular orbit, moved to the right and up, and the look vectors."""
    x, y = np.meshgrid(grid.x(np.arange(grid.cols)), grid.y(np.arange(grid.rows)))
    lon, lat = Transformer.from_crs("EPSG:32640", "EPSG:4326", always_xy=True).transform(x, y)
    ground = np.stack(Transformer.from_crs("EPSG:4979", "EPSG:4978", always_xy=True).transform(lon, lat, 0.0 * lon))
    lon0, lat0, heading = np.radians([61.5, 28.6, _HEADING_DEG])
    up = np.array([np.cos(lat0) * np.cos(lon0), np.cos(lat0) * np.sin(lon0), np.sin(lat0)])
    east = np.array([-np.sin(lon0), np.cos(lon0), 0.0])
    along = np.sin(heading) * east + np.cos(heading) * np.cross(up, east)
    right = np.cross(along, up)
    angle = np.arctan2(np.tensordot(along, ground, 1), np.tensordot(up, ground, 1))
    radial = np.cos(angle) * up[:, None, None] + np.sin(angle) * along[:, None, None]
    size = 1.0 + drift * angle / np.ptp(angle)
    line = 7_161_000.0 * radial + size * (shift_m[0] * right[:, None, None] + shift_m[1] * radial) - ground
    distance = np.sqrt((line**2).sum(axis=0))
    unit, lam, phi = line / distance, np.radians(lon), np.radians(lat)
    flat = np.cos(lam) * unit[0] + np.sin(lam) * unit[1]
    look = (
        -np.sin(lam) * unit[0] + np.cos(lam) * unit[1],
        -np.sin(phi) * flat + np.cos(phi) * unit[2],
        np.cos(phi) * flat + np.sin(phi) * unit[2],
    )
    return distance, look


def orbit_rows(place: Path) -> list:
    """An orbit 10 cm to the right and 6 cm too low, drifting by half, beside a fault of Mw 6.5 on a map of 65 km."""
    grid = _grid(240, 260, 250.0)
    before, look = _view(grid)
    planted = _PER_METRE * (_view(grid, (0.10, -0.06), 0.5)[0] - before)
    x, y = np.meshgrid(grid.x(np.arange(grid.cols)), grid.y(np.arange(grid.rows)))
    fault = Fault(3000.0, -2000.0, 1000.0, 13000.0, 9000.0, np.radians(357), np.radians(80), np.pi, 2.0)
    moved = line_of_sight(x - x.mean(), y - y.mean(), np.array(look), fault)
    noise = 0.3 * np.random.default_rng(8).standard_normal(grid.shape)
    stable = np.abs(moved) < 0.01
    files = {
        "geometry": _write(place / "look.tif", grid, look, names=("east", "north", "up")),
        "input": _write(place / "orbit.tif", grid, [planted - _PER_METRE * moved + noise], record=_record("unwrapped")),
        "output": str(place / "refined.tif"),
        "ramp": str(place / "ramp.tif"),
    }
    model = _write(place / "model.tif", grid, [0.95 * moved])
    mask = _write(place / "mask.tif", grid, [stable])
    found = []
    for name, gate, changes in (
        ("without mask and model", 0.05, {}),
        ("with a model 5 % too small", 0.05, {"deformation": model}),
        ("with a mask of ground that moved < 1 cm", 1.0, {"mask": mask}),
        ("by majority, as before the far field", 3.0, {"far_field": False}),
    ):
        refine_orbit(RefineJob(**files, model="baseline", **changes), Quiet())
        rest = _read(files["ramp"]) - planted
        found.append(Row(f"orbit of 10 cm, {name}: left", float(rest.std()), "rad rms", gate, 0.01))
        if not changes:
            found.append(
                Row("orbit of 10 cm: bias on stable ground", abs(float(rest[stable].mean())), "rad", 0.05, 0.01)
            )
    return found


# ---- air -----------------------------------------------------------------------------------------------------------


def air_rows(place: Path) -> list:
    """A delay of 4 mrad per metre of height beside a ramp, an earthquake and turbulence."""
    grid = _grid(300, 300, 200.0)
    y, x = np.mgrid[: grid.rows, : grid.cols].astype(float)
    height = 1200.0 + 350.0 * np.sin(x / 17.0) * np.cos(y / 23.0) + 3.0 * x + 1.0 * y
    ramp, air = 0.03 * x - 0.02 * y, _turbulence(grid.shape, 1.0, -11.0 / 3.0, 3)
    quake = -_PER_METRE * 0.1 * np.exp(-((x - 100.0) ** 2 + (y - 120.0) ** 2) / 2.0 / 20.0**2)
    dem = _write(place / "dem.tif", grid, [height])
    found = []
    for name, coefficient, rest in (
        ("noise of 0.3 rad", 4e-3, 0.3 * np.random.default_rng(1).standard_normal(grid.shape)),
        ("turbulence of 1 rad", 4e-3, air),
    ):
        path = _write(
            place / "air.tif", grid, [coefficient * height + ramp + quake + rest], record=_record("unwrapped")
        )
        job = TroposphereJob(path, str(place / "clean.tif"), str(place / "delay.tif"), dem)
        values = correct_troposphere(job, Quiet()).values
        left = _read(job.delay) - coefficient * height
        found.append(
            Row(f"air, {name}: delay left of {4e-3 * height.std():.1f} rad", float(left.std()), "rad rms", 0.2, 0.05)
        )
        found.append(
            Row(f"air, {name}: stable ground after / before", values["STD_AFTER"] / values["STD_BEFORE"], "1", 1.0)
        )
    return found


# ---- closure -------------------------------------------------------------------------------------------------------


def closure_rows(place: Path, data: Path) -> list:
    """Errors planted in each of three interferograms; and in every triangle of a real stack."""
    grid, cycle = _grid(300, 300, 100.0), 2.0 * np.pi
    scenes = [_turbulence(grid.shape, 4.0, -11.0 / 3.0, seed) for seed in range(3)]
    pairs = ((0, 1), (1, 2), (0, 2))
    noise = np.random.default_rng(5)
    wrong, touched = 0.0, 0.0
    for guilty in pairs:
        phases = {p: scenes[p[0]] - scenes[p[1]] + 0.3 * noise.standard_normal(grid.shape) for p in pairs}
        truth = phases[0, 1].copy()
        phases[guilty][60:140, 80:200] += cycle
        phases[guilty][180:240, 30:90] -= 2.0 * cycle
        after = _close(place, grid, phases)
        share = 100.0 * float((np.abs(after - truth) > 1.0).mean())
        wrong, touched = (share, touched) if guilty == (0, 1) else (wrong, max(touched, share))
    found = [
        Row("closure: planted errors of the input left, of 15 % of the pixels", wrong, "%", 0.1, 0.0),
        Row("closure: errors of another interferogram put into the input", touched, "%", 0.1, 0.0),
    ]
    folder = data / "pyrate_cropA_mexico" / "geotiffs"
    return [*found, *_real_closure(place, folder)] if folder.is_dir() else found


def _close(place, grid, phases, **changes) -> np.ndarray:
    paths = [
        _write(place / f"p{i}{j}.tif", grid, [phase], record=_record("unwrapped", (35 * i, 35 * j)))
        for (i, j), phase in phases.items()
    ]
    job = CorrectUnwrapJob(paths[0], str(place / "closed.tif"), closure_a=paths[1], closure_b=paths[2], **changes)
    correct_unwrapping(job, Quiet())
    return _read(job.output)


def _real_closure(place: Path, folder: Path) -> list:
    """Sentinel-1 over Mexico City, 30 pairs unwrapped by others: a block of cycles planted in one of each triangle."""
    stack = {}
    for path in sorted(folder.glob("*_unw.tif")):
        first, second = path.name.replace("cropA_", "").split("_")[0].split("-")[:2]
        values = gdal.Open(str(path)).ReadAsArray().astype(np.float64)
        stack[first, second] = np.where(values == 0.0, np.nan, values)
    left, changed, count = [], [], 0
    for (a, b), (c, d) in combinations(stack, 2):
        if b != c or (a, d) not in stack:
            continue
        count += 1
        phases = {(0, 1): stack[a, b], (1, 2): stack[b, d], (0, 2): stack[a, d]}
        grid = _grid(*phases[0, 1].shape, 150.0)
        honest = _close(place, grid, phases)
        known = np.isfinite(phases[0, 1])
        changed.append(float((np.abs(honest - phases[0, 1])[known] > 1.0).mean()))
        block = np.zeros(grid.shape, bool)
        block[15:40, 30:70] = True
        planted = {**phases, (0, 1): phases[0, 1] + 2.0 * np.pi * block}
        after = _close(place, grid, planted)
        left.append(float((np.abs(after - honest)[known & block] > 1.0).mean()))
    return [
        Row(f"closure, {count} real triangles: planted error left, mean", 100.0 * float(np.mean(left)), "%", 5.0, 1.0),
        Row(
            f"closure, {count} real triangles: changed without one, mean",
            100.0 * float(np.mean(changed)),
            "%",
            5.0,
            1.0,
        ),
    ]


# ---- cuts ----------------------------------------------------------------------------------------------------------


def _torn(size: int, gamma: float, *, torn: bool, seed=1) -> tuple:
    """A rupture with 2 m of offset that strikes 25 degrees, 8 looks, 3 rad of turbulence."""
    y, x = np.mgrid[:size, :size] - 0.5 * (size - 1)
    angle, half = np.radians(25.0), 0.35 * size
    across, along = x * np.cos(angle) + y * np.sin(angle), x * np.sin(angle) - y * np.cos(angle)
    fade = np.cos(0.5 * np.pi * np.clip(np.abs(along) / half, 0.0, 1.0)) ** 2
    phase = 0.5 * 2.0 * _PER_METRE * fade * np.sign(across) * np.exp(-np.abs(across) / (0.4 * size)) * torn
    phase = phase + _turbulence((size, size), 3.0, -11.0 / 3.0, seed)
    g = np.where(torn & (np.abs(across) < 2.0) & (np.abs(along) < half), 0.2, gamma)
    rng = np.random.default_rng(seed)
    total, power = np.zeros((size, size), complex), [0.0, 0.0]
    for _ in range(8):
        one, two = (rng.standard_normal((size, size)) + 1j * rng.standard_normal((size, size)) for _ in range(2))
        two = (g * one + np.sqrt(1.0 - g**2) * two) * np.exp(-1j * phase)
        total += one * np.conj(two)
        power = [power[0] + np.abs(one) ** 2, power[1] + np.abs(two) ** 2]
    coherence = np.abs(total) / np.sqrt(power[0] * power[1])
    return total.astype(np.complex64), coherence.astype(np.float32), across, along, half


def cut_rows(place: Path, data: Path) -> list:
    """Suggested cuts against the trace, and on scenes without one."""
    found, grid = [], _grid(512, 512, 40.0)
    for gamma in (0.9, 0.6, 0.5):
        igram, coherence, across, along, half = _torn(512, gamma, torn=True)
        paths = _write(place / "i.tif", grid, [igram]), _write(place / "c.tif", grid, [coherence])
        table = suggest_cuts(CutLinesJob(*paths), Quiet()).tables["OUTPUT"]
        off, cover = [np.nan], np.zeros(int(2 * half), bool)
        for wkt in table.geometries:
            line = ogr.CreateGeometryFromWkt(wkt)
            line.Segmentize(20.0)
            points = np.array(line.GetPoints())
            row, col = (np.rint(grid.row(points[:, 1])).astype(int), np.rint(grid.col(points[:, 0])).astype(int))
            off.append(float(np.abs(across[row, col]).max()))
            reached = np.rint(along[row, col] + half).astype(int)
            cover[np.clip(reached, 0, cover.size - 1)] = True
        share = 100.0 * float(np.convolve(cover, np.ones(5), "same").astype(bool).mean())
        found.append(
            Row(f"cuts: 2 m rupture, coherence {gamma}: farthest from the trace", float(np.nanmax(off)), "px", 5.0, 2.0)
        )
        found.append(
            Row(f"cuts: 2 m rupture, coherence {gamma}: of the trace found", share, "%", 75.0, 90.0, at_least=True)
        )
    longest = 0.0
    for gamma in (0.9, 0.6, 0.4):
        igram, coherence, *_ = _torn(512, gamma, torn=False, seed=7)
        for given in (coherence, None):
            phasor = (igram / np.abs(igram)).astype(np.complex64)
            lines = find_lines(measure_break(phasor, given, 4), threshold=0.38, reach=4, min_length=10.0, max_gap=25.0)
            longest = max([longest, *(path.length for path in lines)])
    found.append(Row("cuts: longest line on six scenes without a rupture", longest, "px", 40.0, 20.0))
    path = data / "comet_coseismic_s1" / "greece" / "greece.diff"
    if path.is_file():
        wrapped = np.fromfile(path, "<f4").reshape(801, 801)
        phasor = np.where(np.isfinite(wrapped) & (wrapped != 0.0), np.exp(1j * wrapped), 0.0).astype(np.complex64)
        lines = find_lines(measure_break(phasor, None, 4), threshold=0.38, reach=4, min_length=40.0, max_gap=25.0)
        length = float(sum(path.length for path in lines))
        found.append(Row("cuts: Greece 2021, a blind fault: length of all lines", length, "px", 200.0, 0.0))
    return found
