"""Several geometries in one run of the forward model, and the measured map in the same fringes."""

import numpy as np
import pytest
from quakesar.core.conventions import Record
from quakesar.core.errors import InputError
from quakesar.core.progress import Silent
from quakesar.core.raster import Band, Raster, RasterWriter
from quakesar.core.source.okada import surface_displacement
from quakesar.core.source.stages.forward import ForwardJob, forward_model
from test_stage_source_forward import ASCENDING, DESCENDING, FAULT, feature, grid_of, local

WAVELENGTH_M = 0.0562356
LOOKS = {"descending": DESCENDING, "ascending": ASCENDING}


@pytest.fixture
def tracks(tmp_path):
    """Geometry and measured map of two tracks, in a folder each; the maps are 3 mm off the model."""
    grid, found = grid_of(6e3, 500.0), {}
    for name, look in LOOKS.items():
        tilt = np.linspace(-0.01, 0.01, grid.cols)[None, :] + np.zeros(grid.shape)
        unit = np.array(look)[:, None, None] + np.stack([tilt, 0.0 * tilt, 0.0 * tilt])
        unit /= np.sqrt(np.sum(unit**2, axis=0))
        folder = tmp_path / name
        folder.mkdir()
        record = Record("geometry", None, None, "ENVISAT ASAR IM", WAVELENGTH_M, "right", 3.3, 0.4)
        paths = [str(folder / f"{kind}.tif") for kind in ("geometry", "displacement")]
        bands = [Band(component) for component in ("east", "north", "up")]
        with RasterWriter(paths[0], grid, bands, np.float32, record) as writer:
            writer.write_all(*unit.astype(np.float32))
        exact = np.sum(surface_displacement(*local(grid), FAULT) * unit, axis=0)
        record = Record("displacement", None, None, "ENVISAT ASAR IM", WAVELENGTH_M, "right", 3.3, 0.4)
        with RasterWriter(paths[1], grid, [Band("displacement los", "m")], np.float32, record) as writer:
            writer.write_all((exact + 0.003).astype(np.float32))
        found[name] = (*paths, exact)
    return found


def run(tracks, folder, **changes):
    (first, *_), (second, *_) = tracks.values()
    measured = tuple(paths[1] for paths in tracks.values())
    job = {"geometry": first, "geometries": (second,), "measured": measured, "folder": str(folder), **changes}
    return forward_model(ForwardJob((feature(),), **job), Silent())


def test_every_track_has_its_line_of_sight_and_both_kinds_of_fringes(tracks, tmp_path):
    found = run(tracks, tmp_path / "out")
    assert found.values["TRACKS"] == str(tmp_path / "out")
    for number, (name, (_, _, exact)) in enumerate(tracks.items(), 1):
        maps = {}
        for kind in ("los", "fringes", "measured_fringes"):
            with Raster(str(tmp_path / "out" / f"{number}_{name}_{kind}.tif")) as raster:
                maps[kind] = raster.read()
                product = raster.tags["PRODUCT"]
            assert product == ("displacement" if kind == "los" else "fringes")
        # look vectors are stored in single precision
        assert maps["los"] == pytest.approx(exact, abs=2e-7)
        # 3 mm toward the sensor are 4 pi / wavelength of them, negative as in an interferogram
        turn = np.angle(np.exp(1j * (maps["measured_fringes"] - maps["fringes"])))
        assert turn == pytest.approx(np.full(exact.shape, -4.0 * np.pi / WAVELENGTH_M * 0.003), abs=2e-4)


def test_a_measured_map_for_each_geometry_is_wanted(tracks, tmp_path):
    with pytest.raises(InputError, match="1 maps for 2 geometries"):
        run(tracks, tmp_path / "out", measured=(tracks["ascending"][1],))
    with pytest.raises(InputError, match="without GEOMETRY"):
        run(tracks, tmp_path / "out", geometry=None, geometries=())


def test_a_measured_map_in_centimetres_is_refused(tracks, tmp_path):
    grid = grid_of(6e3, 500.0)
    path = str(tmp_path / "centimetres.tif")
    with RasterWriter(path, grid, [Band("displacement los", "m")], np.float32) as writer:
        writer.write_all(np.linspace(0.0, 60.0, grid.rows * grid.cols, dtype=np.float32).reshape(grid.shape))
    with pytest.raises(InputError, match="metres are wanted"):
        run(tracks, tmp_path / "out", measured=(path, path))
