"""Fault traces: planted steps and strips, gaps, false alarms of noise alone, and the simulated earthquake of Bam."""

import json
import math

import made_products as made
import numpy as np
import pyproj
import pytest
from osgeo import ogr
from quakesar.core.errors import Cancelled, EmptyOutputError, GridMismatchError, InputError
from quakesar.core.fault_trace import FaultTraceJob, lost_coherence, measure_offset, trace_faults
from quakesar.core.line_chains import join_chains, straight_parts, trim_ends
from quakesar.core.line_features import Template, find_evidence, find_ridges, step_design
from quakesar.core.progress import Silent
from quakesar.core.raster import Raster
from scipy.ndimage import gaussian_filter

GRID = made.utm_grid(400, 360, pixel=40.0)
PIXEL = 40.0
TEMPLATE = Template(1000.0, 150.0, 500.0, (PIXEL, PIXEL))
SLIP_M = 0.08


def coordinates():
    """Metres east and north of the middle of the grid, in grid axes."""
    rows, cols = np.mgrid[: GRID.rows, : GRID.cols]
    return (cols - 180.0) * PIXEL, (200.0 - rows) * PIXEL


def fault(azimuth_deg, half_length_m):
    """Distance to the right of a fault through the middle, and along it, metres; and which cells lie beside it."""
    east, north = coordinates()
    s, c = math.sin(math.radians(azimuth_deg)), math.cos(math.radians(azimuth_deg))
    along = east * s + north * c
    return east * c - north * s, along, np.abs(along) <= half_length_m


def scene(azimuth_deg, *, half_length_m=5000.0, gap_m=0.0, seed=1, slip_m=SLIP_M):
    """Displacement of a fault that slips from the surface to some depth, in correlated noise, and both coherences."""
    rng = np.random.default_rng(seed)
    across, along, inside = fault(azimuth_deg, half_length_m)
    # slip that reaches the surface and dies out beyond the ends, in an elastic field that changes over kilometres
    taper = 0.5 * (np.tanh((along + half_length_m) / 600.0) - np.tanh((along - half_length_m) / 600.0))
    field = slip_m * taper * (0.5 * np.sign(across) * np.exp(-np.abs(across) / 4000.0))
    field += 0.2 * np.exp(-((across / 3000.0) ** 2 + (along / 4000.0) ** 2))
    air = gaussian_filter(rng.standard_normal(GRID.shape), 15.0)
    field += 0.01 * air / air.std() + 0.002 * rng.standard_normal(GRID.shape)
    pre = np.clip(0.7 + 0.05 * rng.standard_normal(GRID.shape), 0.0, 1.0)
    co = 0.85 - 0.55 * (inside & (np.abs(across) < 75.0)) + 0.05 * rng.standard_normal(GRID.shape)
    gap = np.abs(along) < 0.5 * gap_m
    pre[gap & (np.abs(across) < 3000.0)] = 0.15
    co[gap & (np.abs(across) < 3000.0)] = 0.15
    field[gap & (np.abs(across) < 3000.0)] = np.nan
    return field, pre, np.clip(co, 0.0, 1.0)


def run(folder, field, pre, co, progress=None, **changes):
    parts = {"displacement": field, "coherence_pre": pre, "coherence_co": co}
    paths = {n: made.write(folder / f"{n}.tif", GRID, [a]) for n, a in parts.items() if a is not None}
    return trace_faults(FaultTraceJob(**paths, **changes), progress or Silent())


def column(table, name):
    return [row[[field[0] for field in table.fields].index(name)] for row in table.rows]


def lines(table, bridged=(0, 1)):
    found = []
    for wkt, flag in zip(table.geometries, column(table, "bridged")):
        if flag in bridged:
            shape = ogr.CreateGeometryFromWkt(wkt)
            found.append(np.array([shape.GetPoint_2D(k) for k in range(shape.GetPointCount())]))
    return found


def distance(points, line):
    start, move = line[:-1], np.diff(line, axis=0)
    part = np.clip(((points[:, None] - start) * move).sum(2) / (move**2).sum(1), 0.0, 1.0)
    return np.hypot(*np.moveaxis(start + part[..., None] * move - points[:, None], 2, 0)).min(axis=1)


def covered(points, found, within_m=150.0):
    """Share of the points that lie near one of the lines."""
    near = np.min([distance(points, line) for line in found], axis=0) if found else np.full(len(points), np.inf)
    return (near <= within_m).mean()


def grid_strike(azimuth_deg):
    """Azimuth from true north of a direction from grid north at the middle of the grid."""
    to_lonlat = pyproj.Transformer.from_crs(GRID.crs_wkt, "EPSG:4326", always_xy=True)
    x, y = float(GRID.x(180.0)), float(GRID.y(200.0))
    s, c = math.sin(math.radians(azimuth_deg)), math.cos(math.radians(azimuth_deg))
    ends = [to_lonlat.transform(x + k * s, y + k * c) for k in (-5000.0, 5000.0)]
    return pyproj.Geod(ellps="WGS84").inv(*ends[0], *ends[1])[0] % 180.0


def truth_points(azimuth_deg, half_length_m):
    along = np.linspace(-half_length_m, half_length_m, 400)
    s, c = math.sin(math.radians(azimuth_deg)), math.cos(math.radians(azimuth_deg))
    return np.stack([GRID.x(180.0) + along * s, GRID.y(200.0) + along * c], axis=1)


@pytest.mark.parametrize("azimuth_deg", [0.0, 35.0, 87.0, 131.0, 176.0])
def test_planted_fault(azimuth_deg, tmp_path):
    """Within 60 m over 95 percent, strike within 2 degrees, length within a tenth, jump within a tenth and its sign."""
    result = run(tmp_path, *scene(azimuth_deg))
    table = result.tables["OUTPUT"]
    assert result.values["COUNT"] == 1
    assert result.values["BRIDGED"] == 0.0
    assert covered(truth_points(azimuth_deg, 4900.0), lines(table), 60.0) > 0.95
    longest = int(np.argmax(column(table, "length_m")))
    turn = (column(table, "strike_deg")[longest] - grid_strike(azimuth_deg) + 90.0) % 180.0 - 90.0
    assert abs(turn) < 2.0
    assert result.values["LENGTH"] == pytest.approx(10_000.0, rel=0.1)
    # the field decays from the fault, so that the step at the fault is the whole slip
    assert column(table, "offset_m")[longest] == pytest.approx(SLIP_M, rel=0.12)
    assert column(table, "offset_sigma_m")[longest] < 0.1 * SLIP_M
    assert column(table, "coherence_loss")[longest] > 0.3
    assert column(table, "confidence")[longest] > 0.8


@pytest.mark.parametrize("kept", [(0,), (2,), (1, 2)])
def test_one_kind_of_evidence_suffices(kept, tmp_path):
    parts = [part if k in kept else None for k, part in enumerate(scene(20.0))]
    table = run(tmp_path, *parts).tables["OUTPUT"]
    assert covered(truth_points(20.0, 4800.0), lines(table), 100.0) > 0.9
    assert (column(table, "offset_m")[0] is None) == (0 not in kept)


def test_gap_is_bridged_and_marked(tmp_path):
    """A decorrelated city of 3 km: nothing is seen there, and the bridge says so."""
    result = run(tmp_path, *scene(10.0, half_length_m=6500.0, gap_m=3000.0))
    table = result.tables["OUTPUT"]
    assert result.values["COUNT"] == 1
    assert result.values["BRIDGED"] == pytest.approx(3000.0, rel=0.35)
    assert covered(truth_points(10.0, 6300.0), lines(table)) > 0.97
    assert covered(truth_points(10.0, 1000.0), lines(table, (0,))) == 0.0
    confidence = dict(zip(column(table, "bridged"), column(table, "confidence")))
    assert confidence[1] < 0.1
    assert confidence[0] > 0.6
    # segments of a trace follow each other
    parts = lines(table)
    for one, other in zip(parts[:-1], parts[1:]):
        np.testing.assert_allclose(one[-1], other[0], atol=1e-6)
    apart = run(tmp_path, *scene(10.0, half_length_m=6500.0, gap_m=3000.0), max_gap_m=500.0)
    assert (apart.values["COUNT"], apart.values["BRIDGED"]) == (2, 0.0)


@pytest.mark.parametrize("seed", range(4))
def test_noise_alone_has_no_fault(seed, tmp_path):
    """Turbulent delay, speckle of the coherence and a wide decorrelated city are no line."""
    field, pre, co = scene(0.0, seed=seed, slip_m=0.0)
    rng = np.random.default_rng(seed)
    co = 0.85 + 0.05 * rng.standard_normal(GRID.shape)
    east, north = coordinates()
    co[np.hypot(east, north) < 2500.0] -= 0.4
    with pytest.raises(EmptyOutputError, match="No line"):
        run(tmp_path, field, pre, np.clip(co, 0.0, 1.0))


def test_missing_values_and_edges_are_no_steps(tmp_path):
    """Data end along a slanted line with a gradient there, and holes are everywhere: the fault alone is found."""
    field, pre, co = scene(25.0)
    east, north = coordinates()
    outside = east + 0.2 * north > 5500.0
    rng = np.random.default_rng(8)
    outside |= gaussian_filter(rng.standard_normal(GRID.shape), 3.0) > 0.2
    for part in (field, co):
        part += 1e-5 * east * (part is field)
        part[outside] = np.nan
    kept = field.copy()
    table = run(tmp_path, field, pre, co).tables["OUTPUT"]
    np.testing.assert_array_equal(field, kept)
    points = truth_points(25.0, 6000.0)
    for line in lines(table):
        assert distance(line, points).max() < 250.0


def test_step_weights_ignore_what_is_no_step():
    """A plane, a twist, a kink and a curve along the line have no step; a jump has its own height."""
    y, x = np.mgrid[-20:21, -20:21] * PIXEL
    truth = 0.3 + 2e-4 * x - 1e-4 * y + 3e-8 * x * y + 5e-5 * np.abs(x) + 1e-8 * y**2
    part = np.array([[8.0, 20.0], [32.0, 20.0]])[::-1]
    offset, _ = measure_offset(truth, part, TEMPLATE)
    assert offset == pytest.approx(0.0, abs=1e-12)
    offset, _ = measure_offset(truth + 0.07 * (x > 0), part, TEMPLATE)
    # the line leads up, so that right of it lie the larger columns
    assert offset == pytest.approx(0.07, abs=1e-12)
    assert measure_offset(np.full_like(truth, np.nan), part, TEMPLATE) == (None, None)
    assert np.linalg.matrix_rank(step_design(y.ravel() / 1e3, (x.ravel() + 1.0) / 1e3)) == 7


def test_lost_coherence_is_what_undamaged_ground_does_not_lose():
    rng = np.random.default_rng(2)
    pre = gaussian_filter(rng.standard_normal((120, 140)), 6.0)
    pre = 0.6 + 0.1 * pre / pre.std()
    co = 0.3 + 0.6 * pre
    co[40:60, 50:90] -= 0.3
    pre[100:] = 0.1
    found = lost_coherence(pre, co, 0.25)
    assert np.isnan(found[104:]).all()
    np.testing.assert_allclose(found[42:58, 52:88], 0.3, atol=0.03)
    assert np.nanmedian(np.abs(found)) < 0.01


def test_ridge_is_one_cell_wide():
    field, _, co = scene(0.0)
    evidence = find_evidence(0.85 - co, field, TEMPLATE, Silent())
    points = find_ridges(evidence, TEMPLATE, 5.0)
    inner = np.abs(points[:, 0] - 200) < 100
    assert np.bincount(points[inner, 0]).max() <= 2
    assert abs(np.median(points[inner, 1]) - 180.0) <= 1.0
    assert evidence.score.dtype == np.float32


def test_chains_that_point_at_each_other_are_joined():
    def chain(start, stop, count=60):
        return np.linspace(start, stop, count)

    one, other = chain((300.0, 100.0), (200.0, 100.0)), chain((150.0, 105.0), (50.0, 105.0))
    aside = chain((150.0, 250.0), (60.0, 290.0))
    traces = join_chains([one, other, aside], TEMPLATE, 3000.0, math.radians(30.0))
    assert [[piece.bridged for piece in trace] for trace in traces] == [[False, True, False], [False]]
    # 50 rows of 40 m are too far
    assert len(join_chains([one, other], TEMPLATE, 1500.0, math.radians(30.0))) == 2
    # a chain beside, parallel, would make the bridge turn by a right angle
    beside = chain((300.0, 130.0), (200.0, 130.0))
    assert len(join_chains([one, beside], TEMPLATE, 3000.0, math.radians(45.0))) == 2


def test_ends_are_where_the_score_falls_to_half():
    """An average over 25 cells falls to half at the end of what it averages, cells 22 and 178 here."""
    places = np.arange(200.0)
    score = 20.0 * np.clip((np.minimum(places - 22.0, 178.0 - places) + 12.5) / 25.0, 0.0, 1.0)
    kept = trim_ends(np.stack([places, np.zeros(200)], axis=1), score, TEMPLATE)
    assert (kept[0, 0], kept[-1, 0]) == (pytest.approx(22.0, abs=1.0), pytest.approx(178.0, abs=1.0))


def test_line_is_cut_at_its_bend():
    rows = np.arange(90.0)
    line = np.stack([rows, np.maximum(rows - 50.0, 0.0)], axis=1)
    parts = straight_parts(line, TEMPLATE, 75.0)
    assert len(parts) == 2
    assert parts[0][-1, 0] == pytest.approx(50.0, abs=2.0)
    assert len(straight_parts(line[:50], TEMPLATE, 75.0)) == 1


def bam(shared, folder, numbers):
    """Displacement and coherence of a simulated pair with all nuisances, on one grid."""
    from quakesar.core.chains.dinsar import DinsarJob, run_dinsar
    from quakesar.core.dem_source import DemSource

    scenes = [str(next((shared / "full" / "slc").glob(f"*_{number:05d}_*.N1"))) for number in numbers]
    dem = DemSource(str(shared / "dem" / "dem_wgs84_1arcsec.tif"), "ellipsoid")
    outputs = {n: str(folder / f"{n}_{numbers[0]}_{numbers[1]}.tif") for n in ("displacement", "coherence")}
    # edges on multiples of the pixel, so that both pairs fall on one grid
    common = {"bounds": (627_000.0, 3_202_600.0, 638_000.0, 3_213_600.0), "crs": GRID.crs_wkt, "pixel_size": 25.0}
    run_dinsar(DinsarJob(*scenes, dem, orbits=str(shared / "full" / "orbits"), **common, **outputs), Silent())
    return outputs


def test_rupture_of_the_simulated_earthquake(bam_small, tmp_path):
    """The gate: within 150 m of the truth over 80 percent of its length, strike within 5 degrees."""
    co, pre = bam(bam_small, tmp_path, (9192, 10194)), bam(bam_small, tmp_path, (6687, 9192))
    job = FaultTraceJob(co["displacement"], co["coherence"], pre["coherence"], evidence=str(tmp_path / "e.tif"))
    result = trace_faults(job, Silent())
    with Raster(co["displacement"]) as raster:
        known, grid = np.isfinite(raster.read()), raster.grid
    features = json.loads((bam_small / "truth" / "rupture_trace.geojson").read_text())["features"]
    ends = np.array(next(f for f in features if f["properties"]["name"] == "south")["geometry"]["coordinates"])
    to_map = pyproj.Transformer.from_crs("EPSG:4326", grid.crs_wkt, always_xy=True)
    x, y = to_map.transform(*(ends[0] + np.linspace(0.0, 1.0, 500)[:, None] * (ends[1] - ends[0])).T)
    rows, cols = np.rint(grid.row(y)).astype(int), np.rint(grid.col(x)).astype(int)
    there = (rows >= 0) & (rows < grid.rows) & (cols >= 0) & (cols < grid.cols)
    # the rupture itself has no displacement: it counts where there is data within 300 m
    there[there] = gaussian_filter(known.astype(float), 4.0)[rows[there], cols[there]] > 0.05
    assert there.sum() > 200
    assert covered(np.stack([x, y], axis=1)[there], lines(result.tables["OUTPUT"])) > 0.8
    strike = pyproj.Geod(ellps="WGS84").inv(*ends[0], *ends[1])[0] % 180.0
    table = result.tables["OUTPUT"]
    assert abs(column(table, "strike_deg")[int(np.argmax(column(table, "length_m")))] - strike) < 5.0
    assert result.values["EVIDENCE"] == job.evidence


def test_refusals(tmp_path):
    field, pre, co = scene(0.0)
    with pytest.raises(InputError, match="both empty"):
        trace_faults(FaultTraceJob(), Silent())
    for change, text in (
        ({"width_m": 0.0}, "WIDTH"),
        ({"smoothing_m": math.inf}, "SMOOTHING"),
        ({"reach_m": 100.0}, "REACH"),
        ({"weak": 9.0}, "WEAK"),
        ({"min_length_m": -1.0}, "MIN_LENGTH"),
        ({"max_gap_m": math.nan}, "MAX_GAP"),
        ({"max_turn_rad": 2.0}, "MAX_TURN"),
        ({"min_coherence": 1.0}, "MIN_COHERENCE"),
        ({"min_coherence": 0.99}, "almost nowhere"),
    ):
        with pytest.raises(InputError, match=text):
            run(tmp_path, field, pre, co, **change)
    other = made.write(tmp_path / "other.tif", made.utm_grid(50, 50), [np.zeros((50, 50))])
    with pytest.raises(GridMismatchError):
        trace_faults(FaultTraceJob(str(tmp_path / "displacement.tif"), other), Silent())
    with pytest.raises(Cancelled):
        run(tmp_path, field, pre, co, made.Listener(cancel_after=1), evidence=str(tmp_path / "evidence.tif"))
    assert not (tmp_path / "evidence.tif").exists()
