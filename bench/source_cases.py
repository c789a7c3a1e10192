"""Inputs of the source inversions with a known or published answer: the specification's fixture, and real tracks."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import numpy as np
import pyproj
from quakesar.core.progress import Silent
from quakesar.core.raster import Raster
from quakesar.core.source.faults import Fault
from quakesar.core.source.noise import NoiseModel, covariance_matrix
from quakesar.core.source.observations import Observations
from quakesar.core.source.okada import surface_displacement
from quakesar.core.source.stages.covariance import NoiseJob, measure_noise
from quakesar.core.source.stages.thinning import ThinningJob, thin_displacement

# East, north, up of the two ENVISAT tracks over Bam, from the founding papers.
LOOKS = {"descending": (0.384, -0.066, 0.920), "ascending": (-0.332, -0.057, 0.942)}
BAM = Fault(0.0, 0.0, 2e3, 11e3, 10e3, *np.radians((357.0, 84.7, 173.5)), slip_m=2.5)
NOISE = NoiseModel(0.007, 8e3, 0.003)
TRUTH = {
    "east": 0.0,
    "north": 0.0,
    "top_depth": 2e3,
    "length": 11e3,
    "width": 10e3,
    "strike": 357.0,
    "dip": 84.7,
    "rake": 173.5,
    "slip": 2.5,
    "moment": 8.25e18,
    "centroid_depth": 2e3 + 5e3 * float(np.sin(np.radians(84.7))),
}
CSV_FIELDS = ("lon", "lat", "los_m", "E", "N", "U")
TRACK_FIELDS = ("displacement", "east", "north", "up", "sigma", "size", "count")


def bam_fixture(seed: int, *, points: int = 400) -> Observations:
    """Return both tracks over a Bam-like fault: correlated and white noise of this seed, an offset and a plane each."""
    places, rng = np.random.default_rng(5), np.random.default_rng([seed, 77])
    columns, covariance = [], []
    for number, look in enumerate(LOOKS.values()):
        unit = np.array(look) / np.linalg.norm(look)
        # as a quadtree does: dense near the fault, thin far away
        reach, azimuth = 22e3 * places.random(points), 2.0 * np.pi * places.random(points)
        east, north = reach * np.sin(azimuth), reach * np.cos(azimuth)
        block = covariance_matrix(NOISE, east, north)
        motion = unit @ surface_displacement(east, north, BAM) + np.linalg.cholesky(block) @ rng.normal(size=points)
        offset, *slopes = 0.02 * rng.normal(size=3)
        motion += offset + slopes[0] * east / 20e3 + slopes[1] * north / 20e3
        columns.append((east, north, motion, np.tile(unit, (points, 1)), np.full(points, number)))
        covariance.append(block)
    joined = (np.concatenate(values) for values in zip(*columns))
    return Observations(*joined, tuple(LOOKS), ("los",) * len(LOOKS), tuple(covariance))


def bam_bound(*, points: int = 400) -> dict:
    """Return the Cramér-Rao bound (standard deviation) of every parameter of the fixture, in the units of `TRUTH`."""
    observations = bam_fixture(0, points=points)
    names = list(TRUTH)[:9]
    steps = dict(zip(names, (10.0, 10.0, 10.0, 10.0, 10.0, 0.01, 0.01, 0.01, 1e-3)))
    columns = []
    for name in names:
        ends = [_fixture_motion(observations, {**TRUTH, name: TRUTH[name] + sign * steps[name]}) for sign in (1, -1)]
        columns.append((ends[0] - ends[1]) / (2.0 * steps[name]))
    for track in range(2):
        here = observations.track == track
        columns += [
            here * v for v in (np.ones(observations.count), observations.east_m / 2e4, observations.north_m / 2e4)
        ]
    white = np.concatenate(
        [
            np.linalg.solve(np.linalg.cholesky(block), np.array(columns).T[observations.rows(k)])
            for k, block in enumerate(observations.covariance)
        ]
    )
    covariance = np.linalg.inv(white.T @ white)[:9, :9]
    bound = dict(zip(names, np.sqrt(np.diag(covariance))))
    slope = np.array([TRUTH["moment"] / TRUTH[n] if n in ("length", "width", "slip") else 0.0 for n in names])
    bound["moment"] = float(np.sqrt(slope @ covariance @ slope))
    sine, cosine = np.sin(np.radians(84.7)), np.cos(np.radians(84.7))
    terms = {"top_depth": 1.0, "width": 0.5 * sine, "dip": np.radians(5e3 * cosine)}
    slope = np.array([terms.get(n, 0.0) for n in names])
    bound["centroid_depth"] = float(np.sqrt(slope @ covariance @ slope))
    return bound


def _fixture_motion(observations, values):
    angles = np.radians([values[n] for n in ("strike", "dip", "rake")])
    sizes = [values[n] for n in ("east", "north", "top_depth", "length", "width")]
    field = surface_displacement(observations.east_m, observations.north_m, Fault(*sizes, *angles, values["slip"]))
    return np.sum(observations.look.T * field, axis=0)


def laquila_tracks(folder: Path, scratch: Path) -> tuple:
    """Return both ENVISAT tracks over L'Aquila 2009 with their covariances (written to `scratch`), as a job takes them.

    The folder is `laquila2009_envisat_beat` of the shared data.
    """
    matrices, tracks = np.load(folder / "covariance.npz"), []
    for name in ("Laquila_ascxn", "Laquila_dscxn"):
        with (folder / f"{name}.csv").open() as stream:
            rows = tuple(
                (*(float(line[key]) for key in CSV_FIELDS), None, None, None) for line in csv.DictReader(stream)
            )
        path = scratch / f"{name}.csv"
        np.savetxt(path, matrices[name], delimiter=",", fmt="%.9e")
        tracks.append((name, "motion", rows, str(path)))
    return tuple(tracks)


# Ends of the segments of the founding papers (longitude, latitude), drawn so that they dip to the right.
SEGMENTS = (
    ((58.345872, 28.974294), (58.338864, 29.082583)),
    ((58.338864, 29.082583), (58.369525, 29.126883)),
    ((58.366022, 29.193333), (58.369525, 29.126883)),
)
VARIATION = 0.85  # the constant of the rupture generator of Graves and Pitarka (2010)
# What the simulator planted: its moment, and the strike, dip and rake of each segment, by the names of the rectangles.
SEGMENT_TRUTH = {
    "fault 1": {"strike": 356.745, "dip": 77.0, "rake": 175.0, "moment": 5.290e18},
    "fault 2": {"strike": 31.307, "dip": 80.0, "rake": 176.0, "moment": 1.330e18},
    "fault 3": {"strike": 177.348, "dip": 55.0, "rake": 160.0, "moment": 8.742e17},
    "all": {"moment": 7.495e18},
}
CORRIDOR_M = 500.0  # on either side of the traces: squares there lie on both sides of the rupture


def scenes_job(folder: Path, scratch: Path, *, corridor_m: float = CORRIDOR_M, variation: float = VARIATION):
    """Return the job on the simulated scenes: a rectangle near each drawn segment, with slip that varies.

    Dip and depth of the drawn segments, starts and steps are the defaults of the tool; nothing of the planted slip is
    in it.
    """
    from quakesar.core.source.stages.geometry import GeometryJob

    drawn = (("dip", 60.0), ("bottom_depth", 12e3))
    faults = tuple(("line", ends, drawn) for ends in SEGMENTS)
    exclude = SEGMENTS if corridor_m else ()
    tracks = simulated_tracks(folder, scratch, count=300, exclude=exclude, half_m=corridor_m)
    return GeometryJob(tracks, faults=faults, variation=variation, near=(2.5e3, np.radians(15.0)))


def corridor(ends, to_map, half_m: float = CORRIDOR_M) -> tuple:
    """Return the outline of all places nearer to a line (longitude, latitude) than `half_m`, in map units."""
    first, last = (np.array(to_map.transform(*end)) for end in ends)
    along = (last - first) / np.hypot(*(last - first))
    across = np.array([-along[1], along[0]])
    outline = []
    for middle, way in ((last, 1.0), (first, -1.0)):
        for angle in np.radians(np.linspace(-90.0, 90.0, 13)):
            step = way * (np.cos(angle) * along + np.sin(angle) * across)
            outline.append(tuple(float(v) for v in middle + half_m * step))
    return tuple(outline)


def simulated_tracks(
    folder: Path,
    scratch: Path,
    *,
    centre: tuple = (58.35, 29.05),
    radius_m: float = 16e3,
    count: int = 400,
    exclude: tuple = (),
    half_m: float = CORRIDOR_M,
) -> tuple:
    """Return the tracks below a folder with results of `dinsar`, by `downsample` and `noisecovariance`, for a job.

    The noise is measured outside of a circle around the earthquake, with its matrix for the points of each track. A
    corridor around the lines of `exclude`, `half_m` wide on either side, is left out.
    """
    tracks = []
    for place in sorted(p for p in folder.iterdir() if (p / "displacement.tif").exists()):
        motion, geometry = str(place / "displacement.tif"), str(place / "geometry.tif")
        with Raster(motion) as raster:
            to_map = pyproj.Transformer.from_crs("EPSG:4326", raster.grid.crs_wkt, always_xy=True)
        x, y = to_map.transform(*centre)
        turn = np.linspace(0.0, 2.0 * np.pi, 40)
        ring = tuple((float(x + radius_m * np.sin(a)), float(y + radius_m * np.cos(a))) for a in turn)
        shut = tuple(corridor(ends, to_map, half_m) for ends in exclude)
        noise = measure_noise(NoiseJob(motion, exclude=(ring,)), Silent()).values
        sigma = {"correlated_m": noise["CORRELATED"], "white_m": noise["WHITE"]}
        table = thin_displacement(
            ThinningJob(motion, geometry, shut, count=count, smallest=8, largest=512, **sigma), Silent()
        ).tables["OUTPUT"]
        names = [name for name, _ in table.fields]
        rows = []
        for values, shape in zip(table.rows, table.geometries):
            value = dict(zip(names, values))
            lon, lat = to_map.transform(
                *(float(v) for v in shape[shape.index("(") + 1 : -1].split()), direction="INVERSE"
            )
            rows.append((lon, lat, *(value[key] for key in TRACK_FIELDS)))
        path = scratch / f"{place.name}.csv"
        points = tuple((row[0], row[1], row[7], row[8]) for row in rows)
        measure_noise(NoiseJob(motion, exclude=(ring,), points=points, matrix=str(path)), Silent())
        tracks.append((place.name, "motion", tuple(rows), str(path)))
    return tuple(tracks)


def simulated_moments(folder: Path) -> dict:
    """Return the moment (N m) of each segment of the simulated rupture by its strike and dip, degrees."""
    patches = np.array(json.loads((folder / "scenes" / "truth" / "case.json").read_text())["fault"]["patches"])
    area = patches[:, 6] * (patches[:, 3] - patches[:, 2]) / np.sin(np.radians(patches[:, 5]))
    moment, found = 3e10 * area * patches[:, 7], {}
    for (strike, dip), value in zip(np.round(patches[:, 4:6], 1).tolist(), moment):
        found[strike, dip] = found.get((strike, dip), 0.0) + float(value)
    return found
