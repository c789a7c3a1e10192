"""Decomposition: simulated scenes of both orbits, the North Anatolian Fault, and Ridgecrest 2019."""

from __future__ import annotations

import tempfile
from pathlib import Path

import numpy as np
from pyproj import Transformer
from quakesar.core.chains.dinsar import DinsarJob, run_dinsar
from quakesar.core.decomposition import DecomposeJob, decompose
from quakesar.core.importing import ImportJob, import_interferogram
from quakesar.core.kernels.decomposition import null_direction, solve_components
from quakesar.core.progress import Silent
from quakesar.core.raster import Raster
from scipy.spatial import cKDTree

from .table import Row

_PAIRS = ((8956, 10459), (9192, 10194))
_NETWORK = 4
_TRACKS = ("087A_04904_121313", "167D_04884_131212")


def rows(cases: dict, data: Path) -> list:
    """Measure."""
    found = [row for name, case in cases.items() if name.startswith("full") for row in _simulated(case)]
    if (data / "naf_interseismic_licsbas").is_dir():
        found += _anatolia(data / "naf_interseismic_licsbas" / "data")
    if (data / "ridgecrest2019_s1").is_dir():
        found += _ridgecrest(data / "ridgecrest2019_s1")
    return found


def _simulated(case) -> list:
    """Both pairs with all nuisances, the true northward motion as model, offset of each track by stations."""
    with tempfile.TemporaryDirectory(prefix="quakesar-figures-") as name:
        out = Path(name)
        passes = {"inputs": [], "geometries": []}
        for pair in _PAIRS:
            scenes = [str(next(case.slc.glob(f"*_{number:05d}_*.N1"))) for number in pair]
            paths = {key: str(out / f"{key}{pair[0]}.tif") for key in ("displacement", "geometry")}
            run_dinsar(DinsarJob(*scenes, case.dem, orbits=str(case.orbits), pixel_size=40.0, **paths), Silent())
            passes["inputs"].append(paths["displacement"])
            passes["geometries"].append(paths["geometry"])
        passes = {key: tuple(value) for key, value in passes.items()}
        with Raster(passes["inputs"][0]) as raster:
            grid = raster.grid
        model = str(case.truth / "disp_north.tif")
        outputs = {key: str(out / f"{key}.tif") for key in ("east", "up")}
        trend = {"trend": "offset", "gnss": _stations(case, grid), "gnss_use": "trend"}
        values = decompose(
            DecomposeJob(**passes, **outputs, north=model, north_sigma_m=0.005, **trend), Silent()
        ).values
        found = [
            Row(f"{case.name}, both orbits, all nuisances: pixels solved", values["SOLVED"], "%", 50.0, at_least=True)
        ]
        for key, path in outputs.items():
            with Raster(path) as raster:
                difference = raster.read() - case.sample(f"disp_{key}.tif", grid)
            error = float(np.sqrt(np.nanmean(difference**2)))
            found.append(
                Row(f"{case.name}, both orbits, all nuisances: {key} against truth, rms", error, "m", 0.02, 0.01)
            )
    return found


def _stations(case, grid) -> tuple:
    """A network of stations of 3 mm (up 6 mm) over the middle of the map."""
    rng, steps = np.random.default_rng(4), (np.arange(_NETWORK) + 0.5) / _NETWORK
    rows, cols = np.meshgrid(grid.rows * (0.2 + 0.6 * steps), grid.cols * (0.2 + 0.6 * steps))
    rows, cols = rows.ravel().astype(int), cols.ravel().astype(int)
    to_degrees = Transformer.from_crs(grid.crs_wkt, "EPSG:4326", always_xy=True)
    places = np.stack(to_degrees.transform(grid.x(cols), grid.y(rows)), axis=1)
    motion = np.stack([case.sample(f"disp_{key}.tif", grid)[rows, cols] for key in ("east", "north", "up")], axis=1)
    sigma = np.array([0.003, 0.003, 0.006])
    noisy = motion + sigma * rng.standard_normal(motion.shape)
    return tuple((*p, *m, *sigma) for p, m in zip(places.tolist(), noisy.tolist()))


def _anatolia(folder: Path) -> list:
    """Import both orbits, which lie on two grids, solve, and take the step across the fault trace."""
    with tempfile.TemporaryDirectory(prefix="quakesar-figures-") as name:
        out = Path(name)
        inputs, geometries = [], []
        for track in _TRACKS:
            inputs.append(str(out / f"{track}.tif"))
            geometries.append(str(out / f"{track}_look.tif"))
            source = str(folder / f"{track}.vel.mskd")
            import_interferogram(ImportJob(source, inputs[-1], geometry=geometries[-1]), Silent())
        paths = {"east": str(out / "east.tif"), "up": str(out / "up.tif")}
        job = DecomposeJob(tuple(inputs), geometries=tuple(geometries), sigma_m=0.002, **paths)
        values = decompose(job, Silent()).values
        with Raster(paths["east"]) as east, Raster(paths["up"]) as up:
            steps = [_step(raster.read(), raster.grid, folder) for raster in (east, up)]
    return [
        Row("NAF, two orbits on two grids: pixels solved", values["SOLVED"], "%", 30.0, at_least=True),
        Row("NAF: median condition number", values["CONDITION"], "1", 1.5),
        Row("NAF: east velocity, north of the fault minus south", steps[0], "mm/yr", 10.0, at_least=True),
        Row("NAF: the same, at most (22-25 by GNSS far away)", steps[0], "mm/yr", 30.0),
        Row("NAF: up velocity, size of the step", abs(steps[1]), "mm/yr", 5.0),
    ]


def _step(values, grid, folder: Path) -> float:
    """Return the median 30 to 100 km north of the trace minus that south of it, mm a year."""
    lines = (folder / "naf_trace.xy").read_text().splitlines()
    trace = np.array([line.split()[:2] for line in lines if line.strip()[:1] not in ("", ">", "#")], dtype=float)
    lon, lat = np.meshgrid(grid.x(np.arange(grid.cols)), grid.y(np.arange(grid.rows)))
    order = np.argsort(trace[:, 0])
    distance = lat - np.interp(lon, trace[order, 0], trace[order, 1])
    inside = (lon > trace[:, 0].min()) & (lon < trace[:, 0].max())
    north, south = (np.nanmedian(values[inside & (s * distance > 0.3) & (s * distance < 0.9)]) for s in (1.0, -1.0))
    return 1e3 * float(north - south)


def _ridgecrest(folder: Path) -> list:
    """Solve at the points of one track that the other has within a kilometre."""
    first, second = (np.loadtxt(folder / name) for name in ("t64_asc_edit.lltnde", "t71_des.lltnde"))
    scale = np.array([np.cos(np.radians(35.7)), 1.0]) * 111.2
    near, index = cKDTree(second[:, :2] * scale).query(first[:, :2] * scale, distance_upper_bound=1.0)
    first, second = first[np.isfinite(near)], second[index[np.isfinite(near)]]
    values = 1e-3 * np.stack([first[:, 6], second[:, 6]])[:, None]
    looks = np.stack([first[:, 3:6].T, second[:, 3:6].T])[:, :, None]
    found = solve_components(values, looks, np.full(values.shape, 0.01), with_north=False)
    east, up = found.motion_m[0][0], found.motion_m[2][0]
    strike = np.radians(-40.0)
    offset = (first[:, :2] - (-117.58, 35.75)) * scale
    across = offset @ (np.cos(strike), -np.sin(strike))
    close = np.abs(offset @ (np.sin(strike), np.cos(strike))) < 15.0
    sides = [close & (side * across > 1.0) & (side * across < 12.0) for side in (1.0, -1.0)]
    steps = [float(np.median(part[sides[0]]) - np.median(part[sides[1]])) for part in (east, up)]
    return [
        Row("Ridgecrest, T64 and T71: common points", float(len(first)), "points", 400.0, at_least=True),
        Row("Ridgecrest: east, north-east of the rupture minus south-west", steps[0], "m", 0.3, at_least=True),
        Row("Ridgecrest: up, size of the same step", abs(steps[1]), "m", 0.3),
        Row(
            "Ridgecrest: north part of the null direction",
            float(null_direction(looks)[1].min()),
            "1",
            0.95,
            at_least=True,
        ),
        Row("Ridgecrest: change of up per metre of neglected north", float(np.median(np.abs(found.bias[1]))), "m", 0.3),
    ]
