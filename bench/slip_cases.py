"""Inputs of the slip inversion with a known answer: the synthetic slip, real tracks, and the simulated Bam scenes."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import numpy as np
from quakesar.core.source.faults import Fault, faults_from_trace
from quakesar.core.source.frame import LocalFrame
from quakesar.core.source.mechanism import mechanism_from_degrees
from quakesar.core.source.noise import NoiseModel, covariance_matrix
from quakesar.core.source.observations import Observations
from quakesar.core.source.okada import line_of_sight
from quakesar.core.source.sampling import quadtree_of_count
from quakesar.core.source.slip_patches import Margin, PatchSize, cut_surface, enlarge

LOOKS = {"descending": (0.384, -0.066, 0.920), "ascending": (-0.332, -0.057, 0.942)}
FAULT = Fault(37.0, 53.0, 0.0, 24e3, 15e3, *mechanism_from_degrees(357.0, 84.7, 173.5), name="Bam")
NOISE = NoiseModel(0.007, 8e3, 0.003)
PEAK_M = 2.75

# Ridgecrest: the faults of Xu et al. (2020) and Jin and Fialko (2020) as published with the tracks; metres around
# 117.599 W, 35.770 N: the main trace from the north-west, and the cross fault from its branch to the south-west.
RIDGECREST = LocalFrame(-117.599, 35.77)
MAIN = ((-14263.0, 18208.0), (-2477.0, 6058.0), (3234.0, -6202.0), (8829.0, -11757.0), (14776.0, -15494.0))
MAIN = (*MAIN, (28466.0, -30061.0))
CROSS = ((8533.0, -11556.0), (-2833.0, -22697.0))
# Not the noise of the radar but what two vertical faults leave out of eight: a spread of 15 cm over 2 km.
RIDGECREST_NOISE = NoiseModel(0.15, 2e3, 0.02)
EVERY = 4

# Bam: ends of the specification's three segments (longitude, latitude), drawn so that they dip to the right, with the
# dips and rakes of Wang et al. (2004): south and middle to the east, north to the west.
BAM_SEGMENTS = {
    "south": (((58.345872, 28.974294), (58.338864, 29.082583)), 80.0, 175.0, 12e3),
    "middle": (((58.338864, 29.082583), (58.369525, 29.126883)), 80.0, 175.0, 12e3),
    "north": (((58.366022, 29.193333), (58.369525, 29.126883)), 55.0, 170.0, 12e3),
}
BAM_NAMES = {"south": "south", "middle": "link_below_Bam", "north": "north"}
BAM_POINTS = 600
_AREA = (58.20, 28.88, 58.50, 29.28)  # where the ground moved: not used to measure noise


def synthetic_slip():
    """Return the plane of 24 x 15 patches of the specification and its slip (360,), m: 4.09e18 N m, peak at 4.5 km."""
    surface = cut_surface([FAULT], PatchSize(1e3, 1e3))
    along, down = np.meshgrid(np.arange(24) * 1e3 - 11.5e3, np.arange(15) * 1e3 + 500.0)
    slip = PEAK_M * np.exp(-0.5 * (along / 4e3) ** 2 - 0.5 * ((down - 4.5e3) / 2e3) ** 2)
    return surface, slip.ravel()


def synthetic_observations(surface, slip, seed: int) -> Observations:
    """Return 500 points of a quadtree for each of two tracks, with noise of a seed, an offset and a plane each."""
    rng, columns, blocks = np.random.default_rng(seed), [], []
    for number, (east, north, unit, exact, block, factor) in enumerate(_tracks(surface, tuple(slip))):
        motion = exact + factor @ rng.normal(size=len(east))
        offset, slopes = 0.02 * rng.normal(), 0.02 * rng.normal(size=2)
        motion += offset + (slopes[0] * east + slopes[1] * north) / 20e3
        columns.append((east, north, motion, np.tile(unit, (len(east), 1)), np.full(len(east), number)))
        blocks.append(block)
    joined = (np.concatenate(values) for values in zip(*columns))
    return Observations(*joined, tuple(LOOKS), ("los",) * len(LOOKS), tuple(blocks))


@lru_cache(maxsize=1)
def _tracks(surface, slip):
    """Places, look vector, motion without noise, covariance and its factor for each track."""
    patches = [p.with_slip(float(s)) for p, s in zip(surface.patches, slip)]
    step, found = 200.0, []
    axis = np.arange(-21e3, 21e3, step) + 0.5 * step
    for look in LOOKS.values():
        unit = np.array(look) / np.linalg.norm(look)
        field = line_of_sight(*np.meshgrid(axis, axis[::-1]), unit, patches)
        samples, _ = quadtree_of_count(field, 500, smallest=2, largest=32)
        east, north = axis[0] + samples.cols * step, axis[-1] - samples.rows * step
        block = covariance_matrix(NOISE, east, north)
        found.append((east, north, unit, line_of_sight(east, north, unit, patches), block, np.linalg.cholesky(block)))
    return found


def ridgecrest_observations(folder: Path) -> Observations:
    """Return every fourth point of the Sentinel-1 tracks T64 and T71."""
    columns, blocks = [], []
    for number, name in enumerate(("t64_asc_edit", "t71_des")):
        table = np.loadtxt(folder / f"{name}.lltnde")[::EVERY]
        east, north = RIDGECREST.to_local(table[:, 0], table[:, 1])
        look = table[:, 3:6] / np.linalg.norm(table[:, 3:6], axis=1)[:, None]
        columns.append((east, north, 1e-3 * table[:, 6], look, np.full(len(east), number)))
        blocks.append(covariance_matrix(RIDGECREST_NOISE, east, north))
    joined = (np.concatenate(values) for values in zip(*columns))
    return Observations(*joined, ("T64", "T71"), ("los", "los"), tuple(blocks))


def ridgecrest_faults() -> list:
    """Return the curved main fault (right-lateral) and the cross fault (left-lateral) in patches of 2 km."""
    main = faults_from_trace(np.array(MAIN), (0.0, 20e3), 0.5 * np.pi, rake_rad=np.pi, name="main")
    cross = faults_from_trace(np.array(CROSS), (0.0, 15e3), 0.5 * np.pi, rake_rad=0.0, name="cross")
    size = PatchSize(2e3, 2e3)
    return [cut_surface(main, size, name="main"), cut_surface(cross, size, name="cross")]


def laquila_surface(frame: LocalFrame):
    """Return the rectangle that `invertgeometry` finds in the same data, 6 km longer at both ends, in patches."""
    east, north = frame.to_local(13.4828, 42.3384)
    mechanism = mechanism_from_degrees(145.0, 55.0, -112.0)
    fault = Fault(float(east), float(north), 2.9e3, 12e3, 13e3, *mechanism, name="Paganica")
    return cut_surface(enlarge([fault], Margin(6e3, 3e3, 3.5e3)), PatchSize(1.2e3, 1.2e3))


def bam_truth() -> dict:
    """Return the moment that the simulator planted, N m, in all and by segment."""
    from quakesar.core.simulation.source import SEGMENTS, rupture_patches

    patches = rupture_patches()
    moments = 3e10 * (patches[:, 3] - patches[:, 2]) / np.sin(patches[:, 5]) * patches[:, 6] * patches[:, 7]
    owners = np.concatenate([[s.name] * sum(len(layer.weights) for layer in s.layers) for s in SEGMENTS])
    found = {name: float(moments[owners == planted].sum()) for name, planted in BAM_NAMES.items()}
    return {"moment": float(moments.sum()), **found}


def bam_job(demo: Path):
    """Return the job on both displacement maps of the simulated scenes: thinned, with the noise measured in each."""
    from quakesar.core.source.stages.slip import SlipJob

    tracks, noises = [], []
    for name in ("descending", "ascending"):
        rows, noise = _bam_track(demo / name)
        tracks.append((name, "motion", rows, None))
        noises.append(noise)
    noise = tuple(float(v) for v in np.mean(noises, axis=0))
    faults = []
    for name, (ends, dip, rake, bottom) in BAM_SEGMENTS.items():
        fields = {"name": name, "dip": dip, "rake": rake, "top_depth": 0.0, "bottom_depth": bottom}
        faults.append(("line", ends, tuple(fields.items())))
    return SlipJob(tuple(tracks), tuple(faults), noise=noise, patch_length_m=1e3, rake_range_rad=np.radians(30.0))


def _bam_track(folder: Path):
    """Rows of a track, and its noise: correlated (m), range (m), white (m)."""
    import pyproj
    from quakesar.core.progress import Silent
    from quakesar.core.raster import Raster
    from quakesar.core.source.stages.covariance import NoiseJob, measure_noise
    from quakesar.core.source.stages.thinning import ThinningJob, thin_displacement

    displacement, geometry = (str(folder / f"{kind}.tif") for kind in ("displacement", "geometry"))
    with Raster(displacement, "DISPLACEMENT") as raster:
        crs = raster.grid.crs_wkt
    there = pyproj.Transformer.from_crs("EPSG:4326", crs, always_xy=True)
    west, south, east, north = _AREA
    outline = tuple(there.transform(x, y) for x, y in ((west, south), (east, south), (east, north), (west, north)))
    found = measure_noise(NoiseJob(displacement, exclude=(outline,)), Silent()).values
    points = thin_displacement(ThinningJob(displacement, geometry, count=BAM_POINTS, smallest=8), Silent())
    table = points.tables["OUTPUT"]
    back = pyproj.Transformer.from_crs(table.crs, "EPSG:4326", always_xy=True)
    place = np.array([text[7:-1].split() for text in table.geometries], dtype=float)
    lon, lat = back.transform(*place.T)
    names = [name for name, _ in table.fields]
    kept = [names.index(key) for key in ("displacement", "east", "north", "up", "sigma", "size", "count")]
    rows = tuple((float(x), float(y), *(row[k] for k in kept)) for x, y, row in zip(lon, lat, table.rows))
    return rows, (found["CORRELATED"], found["RANGE"], found["WHITE"])
