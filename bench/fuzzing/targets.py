"""What is done with a damaged file of each kind: the same calls as the tools make, down to the pixels."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from fuzzing.seeds import FINISHED


def _envisat(path: Path, scratch: Path) -> None:
    from quakesar.core.grids import Window
    from quakesar.core.readers import open_scene

    scene = open_scene(path)
    with scene.open() as pixels:
        pixels.read(Window(0, 0, min(scene.grid.rows, 64), min(scene.grid.cols, 64)))


def _doris(path: Path, scratch: Path) -> None:
    from quakesar.core.errors import FormatError
    from quakesar.core.readers import doris

    if not doris.recognises(path):
        raise FormatError("INPUT is not an orbit file.")
    cover = doris.read_coverage(path)
    middle = 0.5 * (cover.stop - cover.start).total_seconds()
    doris.read_orbit(path, cover.start.replace(microsecond=0), middle, middle + 30.0)


def _precise(path: Path, scratch: Path) -> None:
    from quakesar.core.readers import open_scene

    open_scene(path.parent / "scene.N1", path)


def _finished(path: Path, scratch: Path) -> None:
    from quakesar.core.importing import ImportJob, import_interferogram
    from quakesar.core.progress import Silent

    names = ("displacement", "unwrapped", "coherence", "geometry")
    outputs = {name: str(scratch / f"{name}.tif") for name in names}
    job = ImportJob(str(path), format="auto", reference_date="2019-07-04", secondary_date="2019-07-16", **outputs)
    import_interferogram(job, Silent())


def _catalogue(path: Path, scratch: Path) -> None:
    from quakesar.core.progress import Silent
    from quakesar.core.thermal.catalogue_files import CatalogueJob, import_catalogue

    import_catalogue(CatalogueJob(str(path)), Silent())


def _finite_source(path: Path, scratch: Path) -> None:
    from quakesar.core.source.fault_files import read_finite_source
    from quakesar.core.source.frame import LocalFrame

    read_finite_source(path, LocalFrame(58.36, 29.05))


def _coulomb(path: Path, scratch: Path) -> None:
    from quakesar.core.source.fault_files import read_coulomb

    read_coulomb(path)


def _global_cmt(path: Path, scratch: Path) -> None:
    from quakesar.core.source.catalogue import read_global_cmt

    read_global_cmt(path)


def _finite_fault(path: Path, scratch: Path) -> None:
    from quakesar.core.source.fault_files import read_coulomb_origin, read_place, read_subfaults
    from quakesar.core.source.frame import LocalFrame

    read_coulomb_origin(path)
    read_subfaults(path, LocalFrame(58.36, 29.05))
    read_place(path)


def _moments(path: Path, scratch: Path) -> None:
    from quakesar.core.source.moment_files import read_moment_tensors

    read_moment_tensors(path)


def _covariance(path: Path, scratch: Path) -> None:
    from quakesar.core.source.tracks import _read_matrix

    _read_matrix(str(path), "track", 3)


def _grid():
    from made_products import utm_grid

    return utm_grid(20, 30)


def _elevation(path: Path, scratch: Path) -> None:
    from quakesar.core.dem import HeightModel
    from quakesar.core.dem_source import DemSource

    grid = _grid()
    HeightModel(DemSource(str(path), "geoid", str(path)), grid).on(grid)


def _record(path: Path, scratch: Path) -> None:
    from quakesar.core.grids import Window
    from quakesar.core.raster import Raster

    with Raster(path) as raster:
        raster.read(Window(0, 0, min(64, raster.grid.rows), min(64, raster.grid.cols)))
        raster.record.to_tags()


def _tags(path: Path, scratch: Path) -> None:
    """The tags of a raster as lines; the file's own name tells which kind of tags they are."""
    from quakesar.core.conventions import Record
    from quakesar.core.orbit import Orbit
    from quakesar.core.thermal.cube import Facts

    lines = path.read_text(encoding="latin-1").split("\n") if path.is_file() else []
    tags = dict(line.split("=", 1) for line in lines if "=" in line)
    if path.name == "orbit":
        Orbit.from_json(tags.get("ORBIT", ""))
    elif path.name == "facts":
        Facts.from_tags(tags)
    else:
        Record.from_tags(tags, "INPUT: a.tif")


def _delay(path: Path, scratch: Path) -> None:
    from quakesar.core.delay_files import read_zenith_delay

    read_zenith_delay(str(path), _grid(), "DELAY_REFERENCE")


def _cube(path: Path, scratch: Path) -> None:
    from quakesar.core.grids import Window
    from quakesar.core.thermal.cube import Cube

    with Cube(path) as cube:
        cube.require("thermal_cube")
        cube.require_daily()
        cube.read_block(Window(0, 0, min(64, cube.grid.rows), min(64, cube.grid.cols)))


def _climate(path: Path, scratch: Path) -> None:
    from quakesar.core.progress import Silent
    from quakesar.core.thermal.importing import ImportJob, import_cube

    chosen = {"folder": str(path)} if path.is_dir() else {"inputs": (str(path),)}
    import_cube(
        ImportJob(
            output=str(scratch / "cube.tif"),
            step="daily_mean",
            level_hpa=500.0 if path.name.startswith("air") else None,
            **chosen,
        ),
        Silent(),
    )


def _ground_radar(path: Path, scratch: Path) -> None:
    from quakesar.core.groundradar.layout import FrameReader

    with FrameReader(path) as frames:
        for index in range(len(frames.header.times)):
            frames.read(index)
        frames.header.pixel_of(np.array([300.0]), np.array([0.1]))


def _ground_radar_files(path: Path, scratch: Path) -> None:
    from quakesar.core.groundradar.opening import open_frames, recognise
    from quakesar.core.groundradar.tables import read_tables

    if recognise(path) == "table":
        read_tables(path)
        return
    with open_frames(path) as frames:
        for index in range(len(frames.header.times)):
            frames.read(index)


# Their tools read in a worker process by default: a crash of the libraries of GDAL and HDF5 is one sentence there.
CONTAINED = (
    *FINISHED,
    "ground radar",
    "ground radar files",
    "climate netcdf",
    "climate hdf5",
    "climate grib",
    "climate tif",
)
TARGETS = {
    "envisat": _envisat,
    "doris": _doris,
    "precise orbits": _precise,
    "elevation model": _elevation,
    "raster record": _record,
    "raster tags": _tags,
    **dict.fromkeys(FINISHED, _finished),
    "finite source": _finite_source,
    "coulomb": _coulomb,
    "finite fault": _finite_fault,
    "global cmt": _global_cmt,
    "moment tensors": _moments,
    "covariance": _covariance,
    "delay": _delay,
    **dict.fromkeys(("catalogue csv", "quakeml", "zmap", "jma"), _catalogue),
    "thermal cube": _cube,
    **dict.fromkeys(("climate netcdf", "climate hdf5", "climate grib", "climate tif"), _climate),
    "ground radar": _ground_radar,
    "ground radar files": _ground_radar_files,
}
