"""Contours of shapes whose lines are known."""

import made_products as made
import numpy as np
import pytest
from osgeo import ogr
from quakesar.core.contours import ContoursJob, draw_contours, smooth
from quakesar.core.errors import Cancelled, EmptyOutputError, InputError
from quakesar.core.progress import Silent

GRID = made.utm_grid(120, 150, pixel=50.0)
MIDDLE = GRID.west + 75 * 50.0, GRID.north - 60 * 50.0


def radius():
    x, y = np.meshgrid(GRID.x(np.arange(GRID.cols)), GRID.y(np.arange(GRID.rows)))
    return np.hypot(x - MIDDLE[0], y - MIDDLE[1])


def run(path, progress=None, **changes):
    return draw_contours(ContoursJob(**{"input": path, "smoothing_px": 0.0, **changes}), progress or Silent())


def test_lines_of_a_cone_are_circles(tmp_path):
    path = made.write(tmp_path / "cone.tif", GRID, [0.30 - 1e-4 * radius()])
    table = run(path, interval_m=0.05).tables["OUTPUT"]
    found = {}
    for row, wkt in zip(table.rows, table.geometries):
        points = np.array(ogr.CreateGeometryFromWkt(wkt).GetPoints())
        found.setdefault(row[2], []).append(np.hypot(points[:, 0] - MIDDLE[0], points[:, 1] - MIDDLE[1]))
    # A circle of r pixels drawn by chords of pixels: sag of 1 / 8 r, here below a metre; linear in between.
    for label, distance in (("+25 cm", 500.0), ("+10 cm", 2000.0), ("+5 cm", 2500.0)):
        np.testing.assert_allclose(np.concatenate(found[label]), distance, atol=4.0)
    assert {row[2] for row in table.rows if row[3]} >= {"+25 cm", "+0 cm"}
    assert table.crs == GRID.crs_wkt


def test_smoothing_keeps_a_plane_and_does_not_spread_holes():
    y, x = np.mgrid[:60, :80]
    plane = 0.01 * x - 0.02 * y
    holed = plane.copy()
    holed[20:23, 30] = np.nan
    found = smooth(holed, 2.0)
    assert np.isnan(found).sum() == 3
    np.testing.assert_allclose(found[10:15, 40:70], plane[10:15, 40:70], atol=1e-9)
    # Noise of unit variance averaged with a Gaussian of sigma: 1 / (2 sigma sqrt(pi)).
    noise = smooth(np.random.default_rng(0).standard_normal((400, 400)), 2.0)
    assert noise.std() == pytest.approx(1.0 / (4.0 * np.sqrt(np.pi)), rel=0.05)


def test_no_line_enters_a_hole(tmp_path):
    values = 0.30 - 1e-4 * radius()
    values[:, 60:70] = np.nan
    table = run(made.write(tmp_path / "cone.tif", GRID, [values]), smoothing_px=1.5).tables["OUTPUT"]
    west, east = GRID.x(60), GRID.x(69)
    for wkt in table.geometries:
        x = np.array(ogr.CreateGeometryFromWkt(wkt).GetPoints())[:, 0]
        assert not ((x > west + 1.0) & (x < east - 1.0)).any()


def test_short_lines_are_left_out(tmp_path):
    values = np.zeros(GRID.shape)
    values[30, 30] = 1.0
    values[60:100, 60:100] = 1.0
    # Levels 0.1, 0.5 and 0.9, around the square and around the dot.
    path = made.write(tmp_path / "dots.tif", GRID, [values])
    assert run(path, interval_m=0.4, base_m=0.1).values["COUNT"] == 3
    assert run(path, interval_m=0.4, base_m=0.1, least_px=0.0).values["COUNT"] == 6


@pytest.mark.parametrize(
    ("changes", "kind", "words"),
    [
        ({"interval_m": 0.0}, InputError, "INTERVAL"),
        ({"interval_m": 1e-6}, InputError, "levels"),
        ({"interval_m": 50.0, "base_m": 20.0}, EmptyOutputError, "smaller INTERVAL"),
        ({"smoothing_px": -1.0}, InputError, "SMOOTHING"),
        ({"band": 2}, InputError, "BAND"),
    ],
)
def test_bad_parameters_give_one_sentence(tmp_path, changes, kind, words):
    path = made.write(tmp_path / "cone.tif", GRID, [0.30 - 1e-4 * radius()])
    with pytest.raises(kind, match=words):
        run(path, **changes)


def test_a_cancel_stops(tmp_path):
    path = made.write(tmp_path / "cone.tif", GRID, [0.30 - 1e-4 * radius()])
    with pytest.raises(Cancelled):
        run(path, made.Listener(cancel_after=1))
