"""Suggested cuts: a rupture of 2 m under noise and air, and scenes without one."""

import json

import made_products as made
import numpy as np
import pytest
from osgeo import ogr
from quakesar.core import cut_lines
from quakesar.core.cut_lines import CutLinesJob, measure_break, suggest_cuts
from quakesar.core.errors import Cancelled, InputError
from quakesar.core.progress import Silent
from quakesar.core.skeleton import Path, follow, join, thin
from quakesar.core.unwrap_raster import UnwrapJob, unwrap_interferogram

SIZE, LOOKS = 360, 8
GRID = made.utm_grid(SIZE, SIZE, pixel=40.0)
HALF = 0.35 * SIZE
STRIKE_DEG = 25.0


def trace():
    """Pixels right of the rupture, and along it from its middle; it strikes 25 degrees east of north."""
    y, x = np.mgrid[:SIZE, :SIZE] - 0.5 * (SIZE - 1)
    angle = np.radians(STRIKE_DEG)
    return x * np.cos(angle) + y * np.sin(angle), x * np.sin(angle) - y * np.cos(angle)


def true_phase(kind):
    across, along = trace()
    if kind == "rupture":
        # 2 m that fade to nothing at both ends
        jump = 2.0 * 4.0 * np.pi / made.WAVELENGTH_M * np.cos(0.5 * np.pi * np.clip(np.abs(along) / HALF, 0, 1)) ** 2
        return 0.5 * jump * np.sign(across) * np.exp(-np.abs(across) / 150.0)
    if kind == "bowl":
        return 60.0 * np.exp(-(across**2 + along**2) / 2.0 / 40.0**2)
    return np.zeros(GRID.shape)


def air(rng):
    """3 rad of turbulence, power falling with the power 11/3 of the wavenumber."""
    f2 = np.fft.fftfreq(SIZE)[:, None] ** 2 + np.fft.fftfreq(SIZE) ** 2
    f2[0, 0] = np.inf
    wave = np.fft.ifft2(np.fft.fft2(rng.standard_normal(GRID.shape)) * f2 ** (-11.0 / 12.0)).real
    return 3.0 * wave / wave.std()


def simulate(kind, gamma, seed=1):
    rng = np.random.default_rng(seed)
    phase, across = true_phase(kind) + air(rng), trace()[0]
    g = np.full(GRID.shape, gamma)
    if kind == "rupture":
        g[(np.abs(across) < 2) & (np.abs(trace()[1]) < HALF)] = 0.2
    if kind == "patches":
        g[(np.sin(np.mgrid[:SIZE, :SIZE][0] / 15.0) * np.sin(np.mgrid[:SIZE, :SIZE][1] / 21.0)) > 0.4] = 0.05
    total, powers = 0.0, [0.0, 0.0]
    for _ in range(LOOKS):
        one, two = made.speckle(rng, GRID.shape, g)
        two = two * np.exp(-1j * phase)
        total, powers = total + one * two.conj(), [powers[0] + np.abs(one) ** 2, powers[1] + np.abs(two) ** 2]
    return total.astype(np.complex64), (np.abs(total) / np.sqrt(powers[0] * powers[1])).astype(np.float32), phase


@pytest.fixture
def suggest(tmp_path):
    def run(igram, coherence=None, progress=None, **changes):
        job = {"input": made.write(tmp_path / "i.tif", GRID, [igram], record=made.make_record("interferogram"))}
        if coherence is not None:
            job["coherence"] = made.write(tmp_path / "c.tif", GRID, [coherence])
        return suggest_cuts(CutLinesJob(**{**job, **changes}), progress or Silent())

    return run


def points_of(table):
    """Points along the lines, one a pixel, as across and along the true trace."""
    angle, found = np.radians(STRIKE_DEG), []
    for wkt in table.geometries:
        line = ogr.CreateGeometryFromWkt(wkt)
        line.Segmentize(20.0)
        x, y = np.array(line.GetPoints())[:, :2].T
        right, down = GRID.col(x) - 0.5 * (SIZE - 1), GRID.row(y) - 0.5 * (SIZE - 1)
        across = right * np.cos(angle) + down * np.sin(angle)
        found.append(np.stack([across, right * np.sin(angle) - down * np.cos(angle)]))
    return np.concatenate(found, axis=1)


@pytest.mark.parametrize(("gamma", "with_coherence"), [(0.9, True), (0.6, True), (0.9, False), (0.6, False)])
def test_the_rupture_is_found_within_three_pixels(suggest, gamma, with_coherence):
    igram, coherence, _ = simulate("rupture", gamma)
    result = suggest(igram, coherence if with_coherence else None)
    across, along = points_of(result.tables["OUTPUT"])
    assert np.abs(across).max() < 3.0
    bins = np.histogram(along, np.linspace(-HALF, HALF, 41))[0] > 0
    assert bins.mean() >= 0.8
    names = [name for name, _ in result.tables["OUTPUT"].fields]
    rows = [dict(zip(names, row)) for row in result.tables["OUTPUT"].rows]
    assert result.values["LINES"] == len(rows)
    assert result.values["LENGTH"] == pytest.approx(sum(row["length_m"] for row in rows))
    assert sum(row["length_m"] for row in rows) == pytest.approx(2 * HALF * 40.0, rel=0.2)
    assert rows[0]["strike"] == pytest.approx(STRIKE_DEG, abs=2.0)
    assert all(row["confidence"] > 0.6 for row in rows)


@pytest.mark.parametrize("with_coherence", [True, False])
@pytest.mark.parametrize("gamma", [0.9, 0.6, 0.4])
@pytest.mark.parametrize("kind", ["bowl", "patches", "none"])
def test_a_scene_without_a_rupture_gives_no_line(suggest, kind, gamma, with_coherence):
    """No line of 40 pixels, whatever the fringes (up to 0.9 rad a pixel), the air and decorrelated patches."""
    igram, coherence, _ = simulate(kind, gamma, seed=2)
    listener = made.Listener()
    result = suggest(igram, coherence if with_coherence else None, listener)
    assert result.values == {"LINES": 0, "LENGTH": 0.0}
    assert result.tables["OUTPUT"].rows == ()
    assert any("No line was found" in text for text in listener.messages)


def test_the_lines_mend_the_unwrapping(suggest, tmp_path):
    """The suggestion serves as faults: both sides of the rupture then come out right."""
    igram, coherence, truth = simulate("rupture", 0.8)
    table = suggest(igram, coherence).tables["OUTPUT"]
    lines = tuple(tuple(point[:2] for point in ogr.CreateGeometryFromWkt(wkt).GetPoints()) for wkt in table.geometries)
    away, wrong = np.abs(trace()[0]) > 10.0, {}
    for name, faults in (("with", lines), ("without", ())):
        job = UnwrapJob(str(tmp_path / "i.tif"), str(tmp_path / "c.tif"), str(tmp_path / "u.tif"), faults=faults)
        unwrap_interferogram(job, Silent())
        rest = made.read(job.output) - truth
        rest = rest - 2.0 * np.pi * np.rint(np.nanmedian(rest) / 2.0 / np.pi)
        wrong[name] = float((np.abs(rest) > np.pi)[away].mean())
    print(f"wrong cycles beyond 10 pixels: {wrong}")
    assert wrong["with"] < 0.002
    assert wrong["with"] <= wrong["without"]


def test_tiles_do_not_show_and_a_phase_serves_as_well(suggest, monkeypatch):
    igram, coherence, _ = simulate("rupture", 0.8)
    monkeypatch.setattr(cut_lines, "_TILE", (1000, 1000))
    whole = suggest(igram, coherence)
    monkeypatch.setattr(cut_lines, "_TILE", (90, 130))
    assert suggest(igram, coherence).tables == whole.tables
    assert suggest(np.angle(igram), coherence).tables["OUTPUT"].geometries == whole.tables["OUTPUT"].geometries


def test_the_measure_knows_no_fringes_and_no_offset():
    """A plane of any slope does not break; unrelated sides break by half on average; without data nothing does."""
    y, x = np.mgrid[:80, :90]
    for slope in ((0.0, 0.0), (1.5, -2.0), (2.8, 0.3)):
        plane = np.exp(1j * (slope[0] * y + slope[1] * x)).astype(np.complex64)
        assert measure_break(plane, None, 4)[12:-12, 12:-12].max() < 1e-3
    jump = np.exp(1j * np.pi * (x > 44)).astype(np.complex64)
    found = measure_break(jump, None, 4)
    assert found[20:60, 44].min() > 0.9
    assert found[20:60, :30].max() < 1e-3
    assert measure_break(np.zeros((80, 90), np.complex64), None, 4).max() == 0.0


def test_bands_become_lines():
    mask = np.zeros((60, 80), bool)
    mask[20:25, 10:70] = True
    mask[24:50, 40:44] = True
    skeleton = thin(mask)
    assert skeleton.sum() < 100
    assert skeleton[:, 20].sum() == 1
    paths = sorted(follow(skeleton, 10.0), key=lambda path: -path.length)
    assert len(paths) == 2
    assert paths[0].length == pytest.approx(60.0, abs=6.0)
    assert abs(paths[0].points[:, 0].mean() - 22.0) < 1.0
    assert paths[1].length == pytest.approx(24.0, abs=5.0)


def test_lines_are_joined_where_they_go_on():
    def line(start, stop):
        count = int(max(abs(stop[0] - start[0]), abs(stop[1] - start[1]))) + 1
        return Path(np.stack([np.linspace(a, b, count) for a, b in zip(start, stop)], axis=1).round().astype(int))

    one, two, aside = line((0, 0), (30, 0)), line((70, 2), (40, 1)), line((40, 30), (70, 30))
    joined = join([one, aside, two], 15.0, np.radians(30.0))
    assert len(joined) == 2
    longest = max(joined, key=lambda path: path.length)
    assert longest.length == pytest.approx(70.0, abs=2.0)
    assert longest.bridged == pytest.approx(10.0, abs=0.2)
    assert len(join([one, aside, two], 5.0, np.radians(30.0))) == 3
    assert len(join([one, line((40, 1), (40, 40))], 15.0, np.radians(30.0))) == 2


@pytest.mark.parametrize(
    ("changes", "words"),
    [({"reach": 1}, "REACH"), ({"threshold": 0.9}, "THRESHOLD"), ({"min_length": 0.0}, "MIN_LENGTH")],
)
def test_bad_parameters_give_one_sentence(suggest, changes, words):
    with pytest.raises(InputError, match=words):
        suggest(np.ones(GRID.shape, np.complex64) * 1j, **changes)


def test_a_cancel_stops(suggest):
    with pytest.raises(Cancelled):
        suggest(simulate("none", 0.9)[0], progress=made.Listener(cancel_after=1))


def test_results_are_plain(suggest):
    igram, coherence, _ = simulate("rupture", 0.9)
    table = suggest(igram, coherence).tables["OUTPUT"]
    json.dumps([table.rows, table.geometries])
    for row in table.rows:
        assert [type(value) for value in row] == [kind for _, kind in table.fields]
