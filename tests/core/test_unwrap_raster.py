"""The unwrapping stage: masks, faults, engines, whole cycles, refusals."""

import math

import numpy as np
import pytest
from quakesar.core import pipeline
from quakesar.core.conventions import Record
from quakesar.core.errors import GridMismatchError, InputError, MissingDependencyError, ResourceError
from quakesar.core.grids import MapGrid
from quakesar.core.progress import Silent
from quakesar.core.raster import Band, Raster, RasterWriter, crs_from_text
from quakesar.core.unwrap_raster import UnwrapJob, unwrap_interferogram

SHAPE = (96, 128)
GRID = MapGrid(*SHAPE, 630_000.0, 3_210_000.0, 20.0, 20.0, crs_from_text("EPSG:32640"))


def write(path, array, product, grid=GRID, band="x"):
    record = Record(product, None, None, "test", 0.0562, "right", -2.9, 0.4, looks=8.0)
    with RasterWriter(path, grid, [Band(band)], array.dtype, record, may_be_constant=True) as writer:
        writer.write_all(array)
    return str(path)


@pytest.fixture
def truth():
    """A bowl of five fringes, highest in the middle; its median is below half a cycle."""
    rows, cols = np.mgrid[: SHAPE[0], : SHAPE[1]]
    return 30.0 * np.exp(-((rows - 48.0) ** 2 + (cols - 64.0) ** 2) / 400.0)


@pytest.fixture
def job(tmp_path, truth):
    igram = write(tmp_path / "igram.tif", np.exp(1j * truth).astype(np.complex64), "interferogram")
    coherence = write(tmp_path / "coherence.tif", np.full(SHAPE, 0.9, np.float32), "coherence")
    outputs = {name: str(tmp_path / f"{name}.tif") for name in ("output", "components", "reliability")}
    return UnwrapJob(igram, coherence, **outputs)


def change(job, **fields):
    return UnwrapJob(**{**job.__dict__, **fields})


def read(path):
    with Raster(path) as raster:
        return raster.read(), raster.record


def test_phase_is_found_with_its_whole_cycles(job, truth):
    result = unwrap_interferogram(job, Silent())
    phase, record = read(job.output)
    # float32 of 30 rad is good to 2e-6
    assert np.abs(phase - truth).max() < 1e-5
    assert record.product == "unwrapped"
    assert result.values["COMPONENT_COUNT"] == 1
    assert result.values["UNWRAPPED_SHARE"] == 100.0
    assert np.unique(read(job.components)[0]).tolist() == [1]


def test_whole_cycles_of_the_scene_are_taken_off(job, truth, tmp_path):
    """The same fringes on a pedestal of seven cycles look the same and come out the same."""
    lifted = write(tmp_path / "lifted.tif", np.exp(1j * (truth + 14.0 * math.pi)).astype(np.complex64), "interferogram")
    unwrap_interferogram(change(job, input=lifted), Silent())
    assert np.abs(read(job.output)[0] - truth).max() < 1e-4


def test_mask_leaves_pixels_without_data(job, tmp_path):
    keep = np.ones(SHAPE, np.uint8)
    keep[10:20, 30:40] = 0
    unwrap_interferogram(change(job, mask=write(tmp_path / "mask.tif", keep, "mask")), Silent())
    assert (np.isfinite(read(job.output)[0]) == (keep == 1)).all()


def test_geometry_raster_leaves_out_layover(job, tmp_path):
    codes = np.zeros(SHAPE, np.float32)
    codes[:5] = 2.0
    geometry = write(tmp_path / "geometry.tif", codes, "geometry", band="mask")
    unwrap_interferogram(change(job, mask=geometry), Silent())
    assert (np.isfinite(read(job.output)[0]) == (codes == 0.0)).all()


def test_fault_lets_the_phase_break(job, tmp_path, truth):
    """Half a fringe and a bit more across a line: wrapped it looks like less, and only the line tells."""
    rows, cols = np.mgrid[: SHAPE[0], : SHAPE[1]]
    along = np.clip((cols - 20.0) / 30.0, 0.0, 1.0) * np.clip((108.0 - cols) / 30.0, 0.0, 1.0)
    fade = np.clip(1.0 - np.abs(rows - 47.5) / 44.0, 0.0, 1.0)
    broken = 9.0 * along * np.sign(rows - 47.5) * fade
    igram = write(tmp_path / "broken.tif", np.exp(1j * broken).astype(np.complex64), "interferogram")
    y = GRID.north - 48.0 * GRID.pixel_y
    line = ((float(GRID.x(20.0)), y), (float(GRID.x(108.0)), y))
    unwrap_interferogram(change(job, input=igram, faults=(line,)), Silent())
    assert np.abs(read(job.output)[0] - broken).max() < 1e-4


def test_other_grid_is_refused(job, tmp_path):
    other = MapGrid(96, 128, 630_020.0, 3_210_000.0, 20.0, 20.0, GRID.crs_wkt)
    coherence = write(tmp_path / "other.tif", np.full(SHAPE, 0.9, np.float32), "coherence", grid=other)
    with pytest.raises(GridMismatchError, match="COHERENCE"):
        unwrap_interferogram(change(job, coherence=coherence), Silent())


@pytest.mark.parametrize(("field", "value"), [("engine", "magic"), ("mode", "fast")])
def test_unknown_words_are_refused(job, field, value):
    with pytest.raises(InputError, match=value):
        unwrap_interferogram(change(job, **{field: value}), Silent())


def test_engine_that_is_not_installed_is_named(job, monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "whirlwind", None)
    with pytest.raises(MissingDependencyError, match="whirlwind-insar"):
        unwrap_interferogram(change(job, engine="whirlwind"), Silent())


def test_memory_is_refused_before_the_work(job, monkeypatch):
    monkeypatch.setattr(pipeline, "free_memory", lambda: 1000)
    with pytest.raises(ResourceError, match="GB of memory"):
        unwrap_interferogram(job, Silent())
