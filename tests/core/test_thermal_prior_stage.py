"""The seismic prior: golden densities of real earthquakes, and what its rasters must sum to."""

import numpy as np
import pytest
from quakesar.core.errors import InputError
from quakesar.core.progress import Silent
from quakesar.core.raster import Raster
from quakesar.core.thermal.catalogue import Selection, catalogue_rows, select
from quakesar.core.thermal.cube import cell_areas_km2
from quakesar.core.thermal.prior import kernel_bandwidths_km, kernel_density
from quakesar.core.thermal.prior_stage import PriorJob, estimate_prior

NAMES = ("output", "rho", "empirical", "poisson")


@pytest.fixture(scope="module")
def china(shared_data):
    from quakesar.core.thermal.catalogue_files import read_catalogue

    path = shared_data / "tir_usgs_china_2018_2023" / "query_full.csv"
    if not path.is_file():
        pytest.skip("tir_usgs_china_2018_2023 is absent")
    return read_catalogue(str(path))


def job_of(folder, rows, **given):
    paths = {name: str(folder / f"{name}.tif") for name in NAMES}
    return PriorJob(tuple(rows), **paths, **given)


def read(job):
    found = []
    for name in NAMES:
        with Raster(getattr(job, name)) as raster:
            found.append(raster.read())
            grid = raster.grid
    return grid, found


def test_densities_of_the_specification(china):
    want = Selection(4.5, None, "2018-01-01", "2022-12-31", (95.0, 25.0, 109.0, 39.0))
    quakes = select(china, want)
    assert len(quakes) == 293
    places = quakes.longitude, quakes.latitude
    widths = kernel_bandwidths_km(*places, 5, 20.0)
    assert np.median(widths) == pytest.approx(28.93, abs=0.005)
    found = kernel_density(np.array([103.0, 98.0, 100.0]), np.array([30.0, 35.0, 33.0]), *places, widths)
    assert found == pytest.approx([1.5794e-4, 1.0363e-3, 2.990e-5], rel=2e-4)


def test_windows_of_the_specification(china, tmp_path):
    # four cells half a kilometre from 103 E 30 N, R 200 km, 30 days: 0.3422 as seen, 0.4185 by the law
    given = {"bounds": (102.99, 29.99, 103.01, 30.01), "pixel_deg": 0.01, "radius_km": 200.0, "max_depth_km": None}
    job = job_of(tmp_path, catalogue_rows(china), start="2018-01-01", end="2022-12-31", **given)
    estimate_prior(job, Silent())
    grid, (_, _, seen, law) = read(job)
    assert grid.shape == (2, 2)
    assert seen == pytest.approx(0.3422, abs=0.012)
    assert law == pytest.approx(0.4185, abs=0.012)


@pytest.mark.parametrize("method", ["adaptive", "relative_intensity"])
def test_measure_sums_to_one_and_rates_to_the_earthquakes(china, tmp_path, method):
    rows = catalogue_rows(select(china, Selection(5.0, None, "", "", (95.0, 25.0, 109.0, 39.0))))
    job = job_of(tmp_path, rows, method=method, min_magnitude=5.0, bounds=(90.0, 20.0, 114.0, 44.0), max_depth_km=None)
    result = estimate_prior(job, Silent())
    grid, (rate, rho, seen, law) = read(job)
    assert rho.sum() == pytest.approx(1.0, abs=1e-5)
    assert rho.min() > 0.0
    whole = float((rate * cell_areas_km2(grid)[:, None]).sum()) * result.values["YEARS"]
    # pixels of half a degree sample kernels of 20 km coarsely
    assert whole == pytest.approx(len(rows), rel=0.05)
    assert 0.0 <= seen.min() <= seen.max() <= 1.0
    assert 0.0 <= law.min() <= law.max() <= 1.0


def test_warns_when_the_catalogue_is_not_complete(china, tmp_path):
    class Heard(Silent):
        texts = ()

        def warning(self, text):
            self.texts = (*self.texts, text)

    heard = Heard()
    given = {"bounds": (100.0, 28.0, 104.0, 32.0), "pixel_deg": 1.0, "max_depth_km": None}
    estimate_prior(job_of(tmp_path, catalogue_rows(china), min_magnitude=4.0, **given), heard)
    assert any("complete from M" in text for text in heard.texts)


def test_bad_input_is_one_sentence(china, tmp_path):
    with pytest.raises(InputError, match="at least 2"):
        estimate_prior(job_of(tmp_path, catalogue_rows(china), min_magnitude=9.9), Silent())
    with pytest.raises(InputError, match="shorter than two windows"):
        estimate_prior(job_of(tmp_path, catalogue_rows(china), window_days=3000), Silent())
    with pytest.raises(InputError, match="within 250 km of EXTENT"):
        estimate_prior(job_of(tmp_path, catalogue_rows(china), bounds=(0.0, 0.0, 2.0, 2.0)), Silent())
    given = {"method": "relative_intensity", "bounds": (0.0, 0.0, 2.0, 2.0)}
    with pytest.raises(InputError, match="no earthquake"):
        estimate_prior(job_of(tmp_path, catalogue_rows(china), **given), Silent())
    assert not list(tmp_path.iterdir())
