"""Without a DEM: three- and four-pass against two-pass, heights, and the papers' own check.

The scenes are those of the own simulator, clean and with all nuisances, and the shared ones with all nuisances. The
shared clean set holds no topographic pair: its pair is measured with topographic scenes of the full set.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

import numpy as np
from quakesar.core.chains.dinsar import DinsarJob, run_dinsar
from quakesar.core.chains.scene import GeocodeJob, geocode_scene
from quakesar.core.chains.topographic import TopographicJob, run_topographic
from quakesar.core.dem import HeightModel
from quakesar.core.dem_source import DemSource
from quakesar.core.filtering import FilterJob, filter_interferogram
from quakesar.core.geocoding import choose_area
from quakesar.core.grids import Window
from quakesar.core.heights import HeightJob, height_from_phase
from quakesar.core.interferogram import InterferogramJob, form_interferogram
from quakesar.core.multilook import AveragedRaster
from quakesar.core.raster import Raster
from quakesar.core.repositioning import RepositionJob, find_placement, move_raster
from quakesar.core.topography import TopographyJob, remove_topography
from quakesar.core.unwrap_raster import UnwrapJob, unwrap_interferogram

from .cases import PAIR, Case, Quiet
from .table import Row

# The pairs of the papers: before the event with the reference scene, and after it with the secondary scene.
_PAIRS = {"three-pass": (6687, 9192), "four-pass": (9693, 10194)}
# Scenes of the topographic pairs that are not of the pair with the motion, and the day their orbit file begins.
_TOPOGRAPHIC = {6687: "20030610", 9693: "20040106"}
_HEIGHT_M = 1050.0
_POINT = (58.36, 28.995)
_COHERENT = 0.4


def rows(cases: dict, data: Path) -> list:
    """Measure every case that holds a topographic pair."""
    found = []
    if {"clean", "full"} <= set(cases):
        with tempfile.TemporaryDirectory() as folder:
            found += chain_rows(_mix(cases["clean"], cases["full"], Path(folder)), Path(folder))
    for name, case in cases.items():
        if name == "clean":
            continue
        with tempfile.TemporaryDirectory() as folder:
            found += step_rows(case, Path(folder)) if name.startswith("clean") else []
            found += chain_rows(case, Path(folder))
    return found


def _mix(clean: Case, full: Case, folder: Path) -> Case:
    """The shared clean pair with topographic scenes of the full set, the only ones that there are."""
    for name in ("slc", "orbits"):
        (folder / name).mkdir(parents=True)
        for path in (clean.slc if name == "slc" else clean.orbits).iterdir():
            (folder / name / path.name).symlink_to(path.resolve())
    for number, day in _TOPOGRAPHIC.items():
        product = next(full.slc.glob(f"*_{number:05d}_*.N1"))
        orbit = next(full.orbits.glob(f"*_{day}_*"))
        for kind, path in (("slc", product), ("orbits", orbit)):
            (folder / kind / path.name).symlink_to(path.resolve())
    name = "shared clean, topography from full"
    return Case(name, folder / "slc", folder / "orbits", clean.truth, clean.dem, clean.parameters)


def _product(case: Case, number: int) -> str:
    return str(next(case.slc.glob(f"*_{number:05d}_*.N1")))


class _Steps:
    """The single tools on one set of scenes, geocoded at one height or on a DEM."""

    def __init__(self, case: Case, folder: Path, dem: DemSource):
        folder.mkdir()
        self.case, self.folder, self.dem = case, folder, dem
        scenes = [case.scene(number) for number in PAIR]
        self._bounds, self._crs = choose_area(scenes, None, "")
        self.geometry = self.path("geometry")

    def path(self, name: str) -> str:
        """Return the path of a raster."""
        return str(self.folder / f"{name}.tif")

    def scene(self, number: int) -> str:
        """Geocode a scene once, aligned to the first of the pair."""
        path = self.path(f"scene{number}")
        if not Path(path).exists():
            master = number == PAIR[0]
            job = GeocodeJob(
                _product(self.case, number),
                self.dem,
                path,
                orbits=str(self.case.orbits),
                geometry=self.geometry if master else "",
                align_to="" if master else self.scene(PAIR[0]),
                bounds=self._bounds,
                crs=self._crs,
                pixel_x=10.0,
                pixel_y=5.0,
            )
            geocode_scene(job, Quiet())
        return path

    def pair(self, name: str, pair: tuple) -> dict:
        """Form an interferogram of 20 m pixels."""
        paths = {key: self.path(f"{name}_{key}") for key in ("igram", "coherence", "baseline")}
        scenes = [self.scene(number) for number in pair]
        job = InterferogramJob(*scenes, *paths.values(), looks_x=2, looks_y=4, geometry=self.geometry)
        form_interferogram(job, Quiet())
        return paths

    def unwrapped(self, name: str, paths: dict) -> dict:
        """Filter and unwrap topography."""
        keys = ("filtered", "unwrapped", "components", "reliability")
        found = {**paths, **{key: self.path(f"{name}_{key}") for key in keys}}
        smooth = FilterJob(found["igram"], found["filtered"], found["coherence"], alpha=0.9, window=8)
        filter_interferogram(smooth, Quiet())
        trust = {key: found[key] for key in ("components", "reliability")}
        job = UnwrapJob(found["filtered"], found["coherence"], found["unwrapped"], **trust, mode="smooth")
        unwrap_interferogram(job, Quiet())
        return found


def step_rows(case: Case, folder: Path) -> list:
    """The classic chain of single tools: scaled subtraction, heights, pixels to their true place."""
    two = _Steps(case, folder / "two", case.dem)
    truth = two.pair("motion", PAIR)
    steps = _Steps(case, folder / "steps", DemSource(height_m=_HEIGHT_M))
    motion, found, made = steps.pair("motion", PAIR), [], {}
    for name, pair in _PAIRS.items():
        made[name] = steps.unwrapped(name, steps.pair(name, pair))
        trust = {key: made[name][key] for key in ("components", "reliability")}
        placed = _remove_and_place(steps, name, (motion, made[name]), trust)
        with Raster(truth["igram"]) as raster, AveragedRaster(two.geometry, raster.grid) as views:
            mask = views.read(Window(0, 0, *raster.grid.shape), "mask") == 0.0
            heights = HeightModel(case.dem, raster.grid).on(raster.grid)
        found += _agreement(f"{case.name}: {name} of single tools", (truth["igram"], placed[0]), mask)
        found.append(_height_row(f"{case.name}: {name} of single tools", placed[1], heights))
    return found + _check_rows(case, made, motion, steps)


def _remove_and_place(steps: _Steps, name: str, pairs: tuple, trust: dict) -> tuple:
    motion, still = pairs
    rest, heights = steps.path(f"{name}_rest"), steps.path(f"{name}_height")
    points = _known_point(steps.case, motion["igram"])
    job = HeightJob(still["unwrapped"], still["baseline"], heights, geometry=steps.geometry, points=points, **trust)
    offset = height_from_phase(job, Quiet()).values["OFFSET"]
    removing = TopographyJob(
        motion["igram"],
        still["unwrapped"],
        motion["baseline"],
        still["baseline"],
        rest,
        geometry=steps.geometry,
        offset_rad=offset,
        **trust,
    )
    remove_topography(removing, Quiet())
    placement = find_placement(heights, steps.geometry, Quiet())
    outputs = []
    for source in (rest, heights):
        output = source.replace(".tif", "_placed.tif")
        move_raster(RepositionJob(source, heights, output, steps.geometry), placement, {}, Quiet())
        outputs.append(output)
    return tuple(outputs)


def _known_height(case: Case) -> float:
    with Raster(case.dem.path) as raster:
        grid = raster.grid
        return float(raster.read()[round(float(grid.row(_POINT[1]))), round(float(grid.col(_POINT[0])))])


def _known_point(case: Case, path: str) -> tuple:
    from quakesar.core.geometry import transformer

    with Raster(path) as raster:
        x, y = transformer("EPSG:4326", raster.grid.crs_wkt).transform(*_POINT)
    return ((float(x), float(y), _known_height(case)),)


def _agreement(what: str, paths: tuple, mask: np.ndarray, known=None) -> list:
    """Phase of one chain against that of the other, where neither is in layover."""
    one, other = (Raster(path).read() for path in paths)
    usable = mask & (one != 0) & (other != 0)
    usable = usable if known is None else usable & known
    difference = np.angle(one * np.conj(other))[usable]
    return [
        Row(f"{what} against two-pass, rms", _rms(difference), "rad", 0.1, 0.01),
        Row(f"{what} against two-pass, median of the absolute difference", _median(difference), "rad", 0.1, 0.01),
        Row(f"{what} against two-pass, mean", abs(float(difference.mean())), "rad", 0.02),
    ]


def _height_row(what: str, path: str, truth: np.ndarray) -> Row:
    error = Raster(path).read() - truth
    error = error[np.isfinite(error)]
    return Row(f"{what}: heights, rms", _rms(error), "m", 3.0, 1.0)


def _check_rows(case: Case, made: dict, motion: dict, steps: _Steps) -> list:
    """The papers' check: both topographies, scaled, differ by a constant."""
    one, two = made.values()
    job = TopographyJob(
        motion["igram"],
        one["unwrapped"],
        motion["baseline"],
        one["baseline"],
        steps.path("check"),
        geometry=steps.geometry,
        components=one["components"],
        reliability=one["reliability"],
        second_topographic=two["unwrapped"],
        second_baseline=two["baseline"],
    )
    values = remove_topography(job, Quiet()).values
    what = f"{case.name}: two topographies, scaled"
    return [
        Row(f"{what}, deviation of their difference, robust", values["CHECK_ROBUST"], "rad", 0.5, 0.3),
        Row(f"{what}, correlation", values["CHECK_CORRELATION"], "1", 0.99, 0.999, at_least=True),
    ]


def chain_rows(case: Case, folder: Path) -> list:
    """The chain in one tool against the two-pass chain with the true DEM."""
    names = ("displacement", "coherence", "wrapped", "geometry")
    scenes, orbits = [_product(case, number) for number in PAIR], str(case.orbits)
    two = {name: str(folder / f"two_{name}.tif") for name in names}
    run_dinsar(DinsarJob(*scenes, case.dem, orbits=orbits, **two), Quiet())
    with Raster(two["geometry"]) as raster:
        mask = raster.read(band=len(raster.band_names())) == 0
        grid = raster.grid
    truth, found = HeightModel(case.dem, grid).on(grid), []
    for name, pair in _PAIRS.items():
        out = {key: str(folder / f"{name}_{key}.tif") for key in (*names, "height")}
        job = TopographicJob(
            *scenes,
            DemSource(height_m=_HEIGHT_M),
            topo_reference=_product(case, pair[0]),
            topo_secondary=_product(case, pair[1]),
            orbits=orbits,
            known_point=_POINT,
            known_height_m=_known_height(case),
            **out,
        )
        run_topographic(job, Quiet())
        what = f"{case.name}: {name} chain"
        with Raster(out["height"]) as raster:
            row = round((raster.grid.north - grid.north) / grid.pixel_y)
            col = round((grid.west - raster.grid.west) / grid.pixel_x)
            error = raster.read()[row : row + grid.rows, col : col + grid.cols] - truth
        if case.name.startswith("full"):
            found += _rows_with_air(what, two, out, error)
            continue
        paths = two["wrapped"], out["wrapped"]
        found += _agreement(what, paths, mask)
        found += _agreement(f"{what}, height measured,", paths, mask, np.isfinite(error))[:1]
        # atmosphere and orbits of a topographic pair: half a fringe at most
        limits = (3.0, 1.0) if case.name.startswith("clean") else (9.0, 5.0)
        found.append(Row(f"{what}: heights, rms", _rms(error[np.isfinite(error)]), "m", *limits))
    return found


def _rows_with_air(what: str, two: dict, out: dict, error: np.ndarray) -> list:
    """Displacement of one chain against that of the other where coherent, by the gates for scenes with all nuisances.

    The phase of single pixels is for noise-free scenes: the air of the topographic pair is 6 m of height, more over the
    one point of known height, so that ground is placed some metres off, on other speckle.
    """
    cycle_m = 0.5 * Raster(out["displacement"]).record.wavelength_m
    moved = Raster(out["displacement"]).read() - Raster(two["displacement"]).read()
    moved = moved[np.isfinite(moved) & (Raster(two["coherence"]).read() > _COHERENT)]
    known, off = error[np.isfinite(error)], np.abs(moved - np.median(moved)) > 0.5 * cycle_m
    return [
        Row(f"{what} against two-pass: pixels on another cycle", 100.0 * float(off.mean()), "%", 1.0, 0.2),
        Row(f"{what} against two-pass: displacement, rms", 1e3 * _rms(moved - np.median(moved)), "mm", 10.0, 5.0),
        Row(f"{what} against two-pass: displacement, median", 1e3 * _median(moved - np.median(moved)), "mm", 10.0, 5.0),
        Row(f"{what}: heights but for a constant, rms", float(known.std()), "m", 9.0, 5.0),
    ]


def _rms(values: np.ndarray) -> float:
    return float(np.sqrt(np.mean(np.square(values))))


def _median(values: np.ndarray) -> float:
    return float(np.median(np.abs(values)))
