"""The results that the tour shows, made once by the tools themselves: from the demo's scenes and from the simulators.

    python3 tools/tour_inputs.py PRESET FOLDER [LANGUAGE]

Every file goes below FOLDER and is used again while it is there; with a LANGUAGE (zh_CN) the reports alone are made, in
it, below FOLDER/LANGUAGE. tools/tour.py calls this in a process of its own.
"""

from __future__ import annotations

import json
import os
import sys
import time
from datetime import datetime, timedelta, timezone
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
TRACKS = ("descending", "ascending")
# Half a minute of arc: blocks of houses of the simulated city.
_BLOCK_DEG = 0.0012
_SERIES = {"rows": 220, "cols": 260, "dates": 14, "days": 36}
_WAVELENGTH_M = 0.0562356
# Of the report of a pair.
_CITY = "58.29,58.43,29.03,29.15 [EPSG:4326]"


class Results:
    """Runs tools into a folder; a step whose files are there is skipped.

    Parameters
    ----------
    demo : Path
        Folder of the demo's preset.
    folder : Path
        Where results go.
    """

    def __init__(self, demo: Path, folder: Path):
        self.demo, self.folder = demo, folder
        folder.mkdir(parents=True, exist_ok=True)

    def path(self, name: str) -> str:
        """Return the path of a result."""
        return str(self.folder / name)

    def run(self, tool: str, outputs: dict, **parameters) -> None:
        """Run a tool unless its outputs, given as names of files by parameter, are all there."""
        import processing

        paths = {key: self.path(name) for key, name in outputs.items()}
        if all(Path(path).exists() for path in paths.values()):
            return
        start = time.perf_counter()
        print(f"  {tool} ...", end=" ", flush=True)
        processing.run(f"quakesar:{tool}", {**parameters, **paths})
        print(f"{time.perf_counter() - start:.0f} s", flush=True)


def start_qgis() -> None:
    """Start QGIS without a window, with the tools registered."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QUAKESAR_EXECUTION", "thread")
    sys.path.insert(0, str(ROOT / "tools"))
    from demo_project import _import_plugin
    from qgis.core import QgsApplication

    _import_plugin()
    application = QgsApplication([], GUIenabled=True)
    application.initQgis()
    sys.path.append(str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    from processing.core.Processing import Processing
    from quakesar import classFactory

    Processing.initialize()
    plugin = classFactory(None)
    plugin.initProcessing()
    _KEPT.extend((application, plugin))


_KEPT: list = []


def deformation(made: Results) -> None:
    """Damage over blocks of houses, fault trace and profile."""
    from osgeo import gdal

    scenes, pair = made.demo / "scenes", made.demo / "descending"
    orbits = {
        "ORBITS": str(scenes / "orbits"),
        "DEM": str(scenes / "dem" / "dem_wgs84_1arcsec.tif"),
        "DEM_DATUM": "ellipsoid",
    }
    grid = gdal.Open(str(pair / "coherence.tif"))
    west, width, _, north, _, height = grid.GetGeoTransform()
    box = west, west + width * grid.RasterXSize, north + height * grid.RasterYSize, north
    extent = ",".join(f"{edge:.3f}" for edge in box) + " [EPSG:32640]"  # the simulated scenes' zone
    slc = {orbit: str(next((scenes / "slc").glob(f"*_{orbit}_0000.N1"))) for orbit in ("06687", "09192")}
    before = {"DISPLACEMENT": "before_displacement.tif", "COHERENCE": "before_coherence.tif"}
    pair_of = {"REFERENCE": slc["06687"], "SECONDARY": slc["09192"], "EXTENT": extent, "PIXEL_SIZE": 20}
    made.run("dinsar", before, **pair_of, **orbits)
    made.run(
        "damagemap",
        {"OUTPUT": "damage.tif", "LOSS": "loss.tif", "ZONES": "zones.gpkg", "BUILDINGS_OUTPUT": "blocks.gpkg"},
        PRE_COHERENCE=made.path("before_coherence.tif"),
        CO_COHERENCE=str(pair / "coherence.tif"),
        BUILDINGS=write_blocks(made),
    )
    made.run(
        "faulttrace",
        {"OUTPUT": "trace.gpkg"},
        DISPLACEMENT=str(pair / "displacement.tif"),
        COHERENCE_PRE=made.path("before_coherence.tif"),
        COHERENCE_CO=str(pair / "coherence.tif"),
    )
    line = _geojson(made, "section.geojson", [_line(((58.26, 29.03), (58.44, 29.03)), {})])
    made.run(
        "profile",
        {"OUTPUT": "profile.gpkg", "HTML": "profile.html"},
        INPUT=[str(made.demo / track / "displacement.tif") for track in TRACKS],
        LINE=line,
        WIDTH=1000.0,
        FIT="arctangent",
    )
    made.run("contours", {"OUTPUT": "contours.gpkg"}, INPUT=str(pair / "displacement.tif"), INTERVAL=0.05)


def write_blocks(made: Results) -> str:
    """Write blocks of houses over the simulated city, and return the path."""
    from osgeo import gdal

    dataset = gdal.Open(str(made.demo / "scenes" / "truth" / "landcover.tif"))
    west, width, _, north, _, height = dataset.GetGeoTransform()
    city = dataset.ReadAsArray() & 1
    rows, cols = np.nonzero(city)
    box = west + width * cols.min(), north + height * rows.max(), west + width * cols.max(), north + height * rows.min()
    features = []
    for lon in np.arange(box[0], box[2], _BLOCK_DEG):
        for lat in np.arange(box[1], box[3], _BLOCK_DEG):
            row, col = int((lat - north) / height), int((lon - west) / width)
            if not city[row, col]:
                continue
            side = 0.8 * _BLOCK_DEG  # streets between
            ring = [(lon, lat), (lon + side, lat), (lon + side, lat + side), (lon, lat + side), (lon, lat)]
            shape = {"type": "Polygon", "coordinates": [[[float(v) for v in corner] for corner in ring]]}
            block = {"block": f"{len(features) + 1}"}
            features.append({"type": "Feature", "properties": block, "geometry": shape})
    return _geojson(made, "houses.geojson", features)


def source(made: Results) -> None:
    """From displacements of both passes to a fault, its slip, the modelled motion and three components."""
    for track in TRACKS:
        paths = {key: str(made.demo / track / f"{key.lower()}.tif") for key in ("DISPLACEMENT", "GEOMETRY")}
        made.run("downsample", {"OUTPUT": f"points_{track}.gpkg"}, COUNT=250, **paths)
    inversions(made, [made.path(f"points_{track}.gpkg") for track in TRACKS])
    geometry = str(made.demo / "descending" / "geometry.tif")
    made.run(
        "okadaforward",
        {"N": "model_north.tif", "LOS": "model_los.tif", "FRINGES": "model_fringes.tif"},
        FAULTS=made.path("fault.gpkg"),
        GEOMETRY=geometry,
        FRINGE=0.1,
    )
    made.run(
        "stresschange",
        {"OUTPUT": "stress.tif"},
        FAULTS=made.path("fault.gpkg"),
        GEOMETRY=geometry,
        RECEIVER_STRIKE=357.0,
        RECEIVER_DIP=85.0,
        RECEIVER_RAKE=180.0,
    )
    made.run(
        "decompose",
        {"EAST": "east.tif", "UP": "up.tif", "NORTH_OUTPUT": "north.tif"},
        INPUTS=[str(made.demo / track / "displacement.tif") for track in TRACKS],
        GEOMETRIES=[str(made.demo / track / "geometry.tif") for track in TRACKS],
        NORTH=made.path("model_north.tif"),
    )


def inversions(made: Results, points: list) -> None:
    """The fault and its slip, from points of both passes."""
    noise = {"CORRELATED": 0.005, "RANGE": 8000.0}
    made.run(
        "invertgeometry",
        {"FAULTS": "fault.gpkg", "MECHANISMS": "mechanism.gpkg", "RESIDUAL": "residual.gpkg", "HTML": "geometry.html"},
        OBSERVATIONS=points,
        STARTS=4,
        STEPS=400,
        DIP=80.0,
        **noise,
    )
    line = _line(((58.3505, 28.96), (58.3385, 29.0826), (58.369, 29.13), (58.366, 29.19)), {"name": "Bam"})
    faults = _geojson(made, "rupture.geojson", [line])
    made.run(
        "invertslip",
        {"FAULTS_OUTPUT": "slip.gpkg", "SEGMENTS": "segments.gpkg", "HTML": "slip.html"},
        OBSERVATIONS=points,
        FAULTS=faults,
        PATCH_LENGTH=1500.0,
        DIP=77.0,
        **noise,
    )


def series(made: Results) -> None:
    """A sinking basin beside a creeping fault: pairs, displacement series and velocity."""
    pairs = write_pairs(made)
    made.run("network", {"OUTPUT": "network.gpkg", "HTML": "network.html"}, **pairs)
    stack(made, pairs)
    outputs = {"OUTPUT": "velocity.tif", "POINTS": "velocity_points.gpkg"}
    made.run("velocity", outputs, INPUT=made.path("series.tif"), MOST_POINTS=4000, SEASONAL=True)


def stack(made: Results, pairs: dict) -> None:
    """The displacement series of pairs."""
    reference = {"REFERENCE_POINT": "603000,3217000 [EPSG:32640]"}
    outputs = {"OUTPUT": "series.tif", "VELOCITY": "sbas_velocity.tif", "POINTS": "sbas_points.gpkg"}
    made.run("invertsbas", {**outputs, "HTML": "sbas.html"}, MOST_POINTS=4000, **pairs, **reference)


def write_pairs(made: Results) -> dict:
    """Write unwrapped pairs and their coherence, and return their paths by parameter."""
    from quakesar.core.conventions import Record, phase_to_displacement
    from quakesar.core.grids import MapGrid
    from quakesar.core.raster import Band, RasterWriter, crs_from_text
    from scipy.ndimage import gaussian_filter

    rows, cols, count, step = (_SERIES[key] for key in ("rows", "cols", "dates", "days"))
    grid = MapGrid(rows, cols, 600_000.0, 3_230_000.0, 100.0, 100.0, crs_from_text("EPSG:32640"))
    y, x = np.mgrid[:rows, :cols]
    bowl = np.exp(-(((y - 120) / 34.0) ** 2 + ((x - 165) / 50.0) ** 2))
    creep = np.arctan((x - 70 + 0.15 * y) / 6.0) / np.pi
    rng = np.random.default_rng(4)
    first = datetime(2017, 1, 5, 14, 30, tzinfo=timezone.utc)
    dates = [first + timedelta(days=step * k) for k in range(count)]
    seen = []
    for k, date in enumerate(dates):
        years = (date - first).days / 365.25
        season = 0.006 * np.sin(2.0 * np.pi * years) * bowl
        air = gaussian_filter(rng.standard_normal((rows, cols)), 18)
        seen.append(-0.055 * years * bowl + season + 0.012 * years * creep + 0.003 * (k > 0) * air / air.std())
    coherence = np.clip(0.85 - 0.3 * (np.hypot(y - 40, x - 215) < 26) + 0.03 * rng.standard_normal(y.shape), 0.0, 1.0)
    paths = {"INPUTS": [], "COHERENCES": []}
    for i, j in ((k, k + gap) for k in range(count) for gap in (1, 2, 3) if k + gap < count):
        phase = (seen[j] - seen[i]) / phase_to_displacement(_WAVELENGTH_M)
        parts = (("INPUTS", "unwrapped", "rad", phase), ("COHERENCES", "coherence", "", coherence - 0.04 * (j - i)))
        for key, product, unit, values in parts:
            path = made.path(f"{product}_{i:02d}_{j:02d}.tif")
            baseline = 40.0 * np.sin(2.1 * j) - 40.0 * np.sin(2.1 * i)
            record = Record(product, dates[i], dates[j], "Sentinel-1", _WAVELENGTH_M, "right", -0.2, 0.66, baseline)
            paths[key].append(path)
            if not Path(path).exists():
                with RasterWriter(path, grid, [Band(product, unit)], np.float32, record) as writer:
                    writer.write_all(values.astype(np.float32))
    return paths


def groundradar(made: Results) -> None:
    """A slope that fails in front of a ground radar."""
    made.run("simulategroundradar", {"OUTPUT_FOLDER": "campaign", "ZONES": "gb_zones.gpkg"}, FRAMES=120, SEED=2)
    campaign = Path(made.path("campaign"))
    place = {"INPUT": str(campaign / "header.json"), "DEM": str(campaign / "dem.tif"), "DEM_DATUM": "ellipsoid"}
    made.run("importgroundradar", {"OUTPUT": "gb_stack.tif", "GEOMETRY": "gb_geometry.tif"}, **place)
    made.run(
        "grounddisplacement",
        {"OUTPUT": "gb_series.tif", "VELOCITY": "gb_velocity.tif", "HTML": "gb_displacement.html"},
        INPUT=made.path("gb_stack.tif"),
        GEOMETRY=made.path("gb_geometry.tif"),
    )
    made.run(
        "alarm",
        {"OUTPUT": "gb_alarms.gpkg", "LOG": "gb_log.gpkg", "HTML": "alarm.html"},
        INPUT=made.path("gb_series.tif"),
        ZONES=made.path("gb_zones.gpkg"),
        WINDOW=20.0,
    )


def thermal(made: Results) -> None:
    """A thermal cube with planted precursors: index, heating cores, alarms and their test."""
    names = {"OUTPUT": "cube.tif", "CATALOGUE": "quakes.gpkg", "TRUTH": "planted.gpkg"}
    made.run("simulatethermal", names, SEED=3, YEARS=8, COUNT=120)
    cube, quakes = made.path("cube.tif"), made.path("quakes.gpkg")
    made.run("thermalindex", {"OUTPUT": "index.tif"}, INPUT=cube)
    made.run("heatingcore", {"OUTPUT": "cores.gpkg", "REJECTED": "rejected.gpkg"}, INPUT=made.path("index.tif"))
    events = {"EVENTS": made.path("cores.gpkg"), "CUBE": made.path("index.tif")}
    made.run("thermalalarms", {"OUTPUT": "alarms.gpkg"}, **events)
    prior = {"OUTPUT": "rate.tif", "RHO": "rho.tif", "EMPIRICAL": "empirical.tif", "POISSON": "poisson.tif"}
    made.run("seismicprior", prior, CATALOGUE=quakes, CUBE=cube)
    test = {"ALARMS": made.path("alarms.gpkg"), "CATALOGUE": quakes, "RHO": made.path("rho.tif")}
    made.run("molchan", {"OUTPUT": "molchan.gpkg", "HTML": "molchan.html"}, **test)
    made.run("contingency", {"OUTPUT": "hits.gpkg", "QUAKES": "quake_hits.gpkg", "HTML": "contingency.html"}, **test)


def reports(made: Results, own: Results) -> None:
    """The reports once more, in the language of this process; `made` holds what they are made from.

    Parameters
    ----------
    made, own : Results
        Results in English, and where the pages and what comes with them go.
    """
    pair_report(made, own)
    line = {"LINE": made.path("section.geojson"), "WIDTH": 1000.0, "FIT": "arctangent"}
    maps = [str(made.demo / track / "displacement.tif") for track in TRACKS]
    own.run("profile", {"OUTPUT": "profile.gpkg", "HTML": "profile.html"}, INPUT=maps, **line)
    inversions(own, [made.path(f"points_{track}.gpkg") for track in TRACKS])
    stack(own, write_pairs(made))
    own.run(
        "alarm",
        {"OUTPUT": "gb_alarms.gpkg", "LOG": "gb_log.gpkg", "HTML": "alarm.html"},
        INPUT=made.path("gb_series.tif"),
        ZONES=made.path("gb_zones.gpkg"),
        WINDOW=20.0,
    )
    test = {"ALARMS": made.path("alarms.gpkg"), "CATALOGUE": made.path("quakes.gpkg"), "RHO": made.path("rho.tif")}
    own.run("molchan", {"OUTPUT": "molchan.gpkg", "HTML": "molchan.html"}, **test)


def pair_report(made: Results, own: Results) -> None:
    """The report of the whole chain over the city."""
    scenes = made.demo / "scenes"
    slc = [str(next((scenes / "slc").glob(f"*_{orbit}_0000.N1"))) for orbit in ("09192", "10194")]
    own.run(
        "dinsar",
        {"DISPLACEMENT": "displacement.tif", "REPORT": "dinsar.html"},
        REFERENCE=slc[0],
        SECONDARY=slc[1],
        ORBITS=str(scenes / "orbits"),
        DEM=str(scenes / "dem" / "dem_wgs84_1arcsec.tif"),
        DEM_DATUM="ellipsoid",
        EXTENT=_CITY,
        PIXEL_SIZE=20,
    )


def _line(corners, properties: dict) -> dict:
    shape = {"type": "LineString", "coordinates": [list(corner) for corner in corners]}
    return {"type": "Feature", "properties": properties, "geometry": shape}


def _geojson(made: Results, name: str, features: list) -> str:
    path = made.path(name)
    Path(path).write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
    return path


def main() -> None:
    """Make everything that is not there."""
    made = Results(Path(sys.argv[1]), Path(sys.argv[2]))
    start_qgis()
    if sys.argv[3:]:
        from quakesar.core import words

        words.use(sys.argv[3])
        reports(made, Results(made.demo, made.folder / sys.argv[3]))
    else:
        for family in (deformation, source, series, groundradar, thermal):
            family(made)
    sys.stdout.flush()
    os._exit(0)  # QGIS' own end asks for objects that are gone


if __name__ == "__main__":
    main()
