"""Fringes of a displacement against the phase it came from."""

import made_products as made
import numpy as np
import pytest
from quakesar.core import rewrapping
from quakesar.core.conventions import Record
from quakesar.core.displacement import phase_to_los
from quakesar.core.errors import Cancelled, InputError
from quakesar.core.progress import Silent
from quakesar.core.rewrapping import RewrapJob, displacement_to_fringes, rewrap

GRID = made.utm_grid(40, 60)
PHASE = 0.9 * np.mgrid[:40, :60][1] - 0.4 * np.mgrid[:40, :60][0] + 0.1


@pytest.fixture
def source(tmp_path):
    motion = phase_to_los(PHASE, made.WAVELENGTH_M)
    motion[3, 4] = np.nan
    return made.write(tmp_path / "motion.tif", GRID, [motion], record=made.make_record("displacement"))


def test_fringes_of_half_a_wavelength_are_the_wrapped_phase(source, tmp_path):
    output = tmp_path / "fringes.tif"
    result = rewrap(RewrapJob(source, str(output)), Silent())
    fringes = made.read(output)
    expected = np.angle(np.exp(1j * PHASE))
    expected[3, 4] = np.nan
    # float32 metres of a dozen fringes: 1e-5 rad.
    np.testing.assert_allclose(fringes, expected, atol=2e-5)
    assert result.values["FRINGE"] == pytest.approx(0.5 * made.WAVELENGTH_M)
    record = Record.from_tags(made.tags_of(output), "output")
    assert (record.product, record.history[-1].tool) == ("fringes", "rewrap")


def test_any_fringe_of_a_raster_of_another_program(tmp_path):
    motion = np.linspace(-0.5, 0.5, GRID.rows * GRID.cols).reshape(GRID.shape)
    other = made.write(tmp_path / "other.tif", GRID, [motion * 0.0 + 1.0, motion], names=("a", "b"))
    output = tmp_path / "fringes.tif"
    rewrap(RewrapJob(other, str(output), 0.1, 2), Silent())
    # 1 m of motion in fringes of 10 cm: ten cycles, falling toward the sensor.
    fringes = made.read(output).astype(float)
    assert np.abs(fringes - np.angle(np.exp(-20j * np.pi * motion))).max() < 1e-5
    assert (np.diff(fringes.ravel()) > np.pi).sum() == 10
    assert "PRODUCT" not in made.tags_of(output)


def test_the_edges_of_a_cycle():
    fringe = np.float64(0.03)
    wrapped = displacement_to_fringes(np.array([0.0, 0.25, -0.25, 0.5, -0.5, 1.0, -7.0, np.nan]) * fringe, fringe)
    quarter = np.pi / 2
    np.testing.assert_allclose(wrapped, [0, -quarter, quarter, np.pi, np.pi, 0, 0, np.nan], atol=1e-6)
    assert np.nanmax(np.abs(wrapped.astype(float))) <= np.pi
    assert wrapped.dtype == np.float32


def test_tiles_do_not_show(source, tmp_path, monkeypatch):
    rewrap(RewrapJob(source, str(tmp_path / "a.tif")), Silent())
    monkeypatch.setattr(rewrapping, "_TILE", (16, 16))
    rewrap(RewrapJob(source, str(tmp_path / "b.tif")), Silent())
    assert made.read(tmp_path / "a.tif").tobytes() == made.read(tmp_path / "b.tif").tobytes()


def test_a_cancel_leaves_no_file(source, tmp_path):
    with pytest.raises(Cancelled):
        rewrap(RewrapJob(source, str(tmp_path / "a.tif")), made.Listener(cancel_after=0))
    assert [path.name for path in tmp_path.iterdir()] == ["motion.tif"]


@pytest.mark.parametrize(
    ("changes", "words"),
    [({"fringe_m": 0.0}, "FRINGE"), ({"fringe_m": float("inf")}, "FRINGE"), ({"band": 2}, "BAND")],
)
def test_bad_parameters_give_one_sentence(source, tmp_path, changes, words):
    with pytest.raises(InputError, match=words):
        rewrap(RewrapJob(source, str(tmp_path / "a.tif"), **changes), Silent())


def test_a_raster_without_record_needs_a_fringe(tmp_path):
    other = made.write(tmp_path / "other.tif", GRID, [PHASE])
    with pytest.raises(InputError, match="FRINGE is empty"):
        rewrap(RewrapJob(other, str(tmp_path / "a.tif")), Silent())


def test_a_complex_raster_is_refused(tmp_path):
    other = made.write(tmp_path / "other.tif", GRID, [np.exp(1j * PHASE)])
    with pytest.raises(InputError, match="complex"):
        rewrap(RewrapJob(other, str(tmp_path / "a.tif"), 0.03), Silent())
