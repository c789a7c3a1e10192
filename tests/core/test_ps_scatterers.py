"""Persistent scatterers against planted targets, closed forms and brute force."""

import tracemalloc
from types import SimpleNamespace

import made_scatterers
import numpy as np
import pytest
from quakesar.core import pipeline
from quakesar.core.errors import ConvergenceError, InputError, ResourceError
from quakesar.core.grids import Window
from quakesar.core.kernels import scatterers as kernels
from quakesar.core.progress import Silent
from quakesar.core.raster import Raster
from quakesar.core.timeseries.ps_candidates import Candidates, amplitude_dispersion, calibrate, peak_radius
from quakesar.core.timeseries.ps_network import build_arcs, integrate, search_plane, solve_network
from quakesar.core.timeseries.ps_phase import Judged, Screen, judge, model_phase, unwrap_residuals
from quakesar.core.timeseries.ps_response import gather_echoes
from quakesar.core.timeseries.ps_scenes import SceneStack
from quakesar.core.timeseries.ps_stage import PersistentJob, find_scatterers

REFERENCE = made_scatterers.WEST + 800.0, made_scatterers.NORTH - 2700.0


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """Forty scenes of five hundred targets."""
    return made_scatterers.make(tmp_path_factory.mktemp("scatterers"))


@pytest.fixture(scope="module")
def found(made, tmp_path_factory):
    """The result on them."""
    place = tmp_path_factory.mktemp("found")
    return find_scatterers(PersistentJob(made.paths, str(place / "dispersion.tif")), Silent())


def points_of(rng, count=200, dates=30, *, noise=0.2, extent=3000.0):
    """Points with random rates and heights, and their truth."""
    place = rng.uniform(0.0, extent, (count, 2))
    years = np.sort(rng.uniform(0.0, 3.0, dates))
    slopes = (
        np.broadcast_to(rng.normal(scale=0.05, size=dates), (count, dates)) * np.linspace(0.98, 1.02, count)[:, None]
    )
    truth = np.stack([4.0 * np.sin(place[:, 0] / 900.0), rng.normal(scale=6.0, size=count)], axis=1)
    search = search_plane(years, slopes, 12.0, 40.0)
    phase = model_phase(truth, search.years, slopes) + rng.normal(scale=noise, size=(count, dates))
    phase += rng.uniform(-np.pi, np.pi, (count, 1))
    none = np.zeros(count, np.int64)
    points = Candidates(none, none, place, np.zeros(count), np.exp(1j * phase).astype(np.complex64), slopes)
    return SimpleNamespace(points=points, search=search, truth=truth, phase=phase)


def test_planted_velocities_come_back_within_half_a_millimetre_a_year(made, found):
    met = made_scatterers.compare(made, found.tables["POINTS"])
    assert len(met.errors) > 0.85 * len(made.velocity), "most targets of amplitude 4 to 12 are found"
    assert met.stray <= 0.02 * len(met.errors)
    assert len(set(met.match)) == len(met.match), "a target is found once"
    rms = np.sqrt((met.errors**2).mean(axis=0))
    # 1.5 mm of air, 40 dates in 3.8 years: 1.5 / (1.1 sqrt(40)) = 0.2 mm/yr that nothing can remove
    assert rms[0] < 0.25
    assert np.percentile(np.abs(met.errors[:, 0]), 95.0) < 0.5
    assert abs(met.errors[:, 0].mean()) < 0.25
    # baselines of 150 m leave a metre for 0.1 rad; the errors planted have 6 m
    assert np.median(np.abs(met.errors[:, 1])) < 1.5
    assert np.corrcoef(met.errors[:, 1] + met.truth[:, 1], met.truth[:, 1])[0, 1] > 0.97


def test_the_deviation_of_the_velocity_is_honest(made, found):
    met = made_scatterers.compare(made, found.tables["POINTS"])
    assert 0.85 < (np.abs(met.errors[:, 0]) < 1.96 * met.deviation).mean() <= 1.0


def test_points_have_the_columns_of_viewers(made, found):
    table = found.tables["POINTS"]
    names = [name for name, _ in table.fields]
    assert names[:6] == ["velocity", "v_stdev", "coherence", "height_error", "dispersion", "reference"]
    assert names[6:] == [f"D{date:%Y%m%d}" for date in made.dates]
    series = np.array(table.rows)[:, 6:]
    assert np.abs(series[:, 0]).max() == 0.0
    slope = np.polyfit(made.years, series.T, 1)[0]
    velocity = np.array(table.rows)[:, 0]
    # the series is the velocity and its noise
    assert np.abs(slope - velocity).max() < 1.0
    assert found.values["SCATTERERS"] == len(table.rows)
    assert found.values["CHANCE"] < 0.01
    assert "mm/yr" in found.values["HTML_TEXT"]


def test_velocities_are_relative_to_the_scatterers_that_move_like_most(made, found):
    table = found.tables["POINTS"]
    rows = np.array(table.rows)
    reference = rows[:, 5] == 1.0
    assert abs(rows[reference, 0].mean()) < 1e-9
    # the bowl of 20 mm/yr is none of it
    assert np.abs(rows[rows[:, 0] < -10.0, 5]).max() == 0.0
    assert 0.5 < reference.mean() < 1.0


def test_a_reference_place_is_the_mean_around_it(made):
    where = {"reference_x": REFERENCE[0], "reference_y": REFERENCE[1]}
    for radius, least, most in ((500.0, 10, 60), (1.0, 4, 5)):
        table = find_scatterers(PersistentJob(made.paths, **where, reference_m=radius), Silent()).tables["POINTS"]
        rows = np.array(table.rows)
        place = np.array([wkt[6:-1].split() for wkt in table.geometries], float)
        far = np.hypot(*(place - REFERENCE).T)
        reference = rows[:, 5] == 1.0
        assert least <= reference.sum() <= most
        assert far[reference].max() <= max(radius, np.sort(far)[4])
        met = made_scatterers.compare(made, table)
        # what the air alone leaves against that place, and 0.1 mm/yr of noise
        assert np.sqrt((met.errors[:, 0] ** 2).mean()) < np.sqrt((met.air**2).mean() + 0.2**2)


def test_an_echo_gathered_from_its_cell_has_the_noise_of_the_whole_signal():
    """A target between four pixels has 16 % of its power in the best of them; all of it lowers the noise by half."""
    rng = np.random.default_rng(21)
    dates, count, amplitude = 40, 60, 8.0
    phase = rng.uniform(-np.pi, np.pi, (count, dates))
    scenes = np.sqrt(0.5) * (rng.normal(size=(dates, 9, 9 * count)) + 1j * rng.normal(size=(dates, 9, 9 * count)))
    rows, cols = np.full(count, 4), 9 * np.arange(count) + 4
    response = np.sinc(np.arange(-4, 5) - 0.45)
    for k in range(count):
        echo = amplitude * np.exp(1j * phase[k])[:, None, None] * np.outer(response, response)
        scenes[:, :, 9 * k : 9 * k + 9] += echo
    scenes = scenes.astype(np.complex64)
    noise = []
    for values in (scenes[:, rows, cols].T, gather_echoes(scenes, rows, cols, 1)):
        turned = values * np.exp(-1j * phase)
        noise.append(np.angle(turned * turned.mean(axis=1, keepdims=True).conj()).std())
    share = np.sinc(0.45) ** 2, (np.sinc(np.arange(-1, 2) - 0.45) ** 2).sum()
    bounds = [1.0 / (np.sqrt(2.0) * amplitude * part) for part in share]
    assert noise[0] == pytest.approx(bounds[0], rel=0.12)
    # weights from 40 dates are near the best, which know the response
    assert bounds[1] < noise[1] < 1.2 * np.sqrt(share[1]) * bounds[1]
    edge = gather_echoes(scenes, np.array([0]), np.array([0]), 1)
    assert edge.shape == (1, dates)
    assert np.isfinite(edge).all()


def test_more_scenes_than_memory_are_refused_before_they_are_read(made, monkeypatch):
    monkeypatch.setattr(pipeline, "free_memory", lambda: 1 << 20)
    with pytest.raises(ResourceError, match="The search for scatterers needs"):
        find_scatterers(PersistentJob(made.paths), Silent())


def test_the_dispersion_is_low_on_targets_and_that_of_rayleigh_elsewhere(made, found):
    with Raster(found.values["DISPERSION"]) as raster:
        values, record = raster.read(), raster.record
    assert record.product == "dispersion"
    rows, cols = np.rint(made.where).astype(int).T
    assert np.median(values[rows, cols]) < 0.2
    # sqrt(4 / pi - 1) of pure clutter, which the median of the whole map comes near
    assert abs(np.median(values) - np.sqrt(4.0 / np.pi - 1.0)) < 0.06


def test_calibration_takes_the_gains_out(made):
    with SceneStack(made.paths) as stack:
        factors = calibrate(stack, Silent())
        scenes = stack.read(Window(0, 0, *made.grid.shape))
    means = np.abs(scenes).mean(axis=(1, 2)) * factors
    np.testing.assert_allclose(means, means.mean(), rtol=1e-5)


def test_dispersion_is_that_of_numpy_and_gaps_have_none():
    rng = np.random.default_rng(5)
    scenes = (rng.normal(size=(12, 6, 7)) + 1j * rng.normal(size=(12, 6, 7))).astype(np.complex64)
    scenes[3, 2, 2] = 0.0
    factors = rng.uniform(0.5, 2.0, 12)
    dispersion, mean = amplitude_dispersion(scenes, factors)
    amplitude = np.abs(scenes) * factors[:, None, None]
    want = amplitude.std(axis=0, ddof=1) / amplitude.mean(axis=0)
    assert np.isnan([dispersion[2, 2], mean[2, 2]]).all()
    want[2, 2] = np.nan
    np.testing.assert_allclose(dispersion, want, rtol=1e-6)
    assert [peak_radius(1.0), peak_radius(1.0 / 9.0)] == [1, 3]


def test_height_phase_is_that_of_exact_ranges(made):
    """A metre of height leaves what the exact ranges of the simulation say."""
    with SceneStack(made.paths) as stack:
        slopes = stack.height_phase(np.array([40.0]), np.array([120.0]))[0]
        reference = stack.reference
        baselines = stack.baselines_m
    circles = made_scatterers.sensors(made.baselines)
    surface, lon, lat = made_scatterers.to_ecef(
        np.array([made.grid.x(120.0)]), np.array([made.grid.y(40.0)]), made_scatterers.GROUND_M
    )
    east, _, up = made_scatterers.axes_at(lon, lat)
    raised = made_scatterers.higher_points(surface, east, up, np.array([10.0]), circles[reference])
    apart = np.array([circle.ranges(raised)[0] - circle.ranges(surface)[0] for circle in circles])
    want = made_scatterers.PER_METRE * (apart - apart[reference]) / 10.0
    assert np.abs(slopes - want).max() < 2e-3 * np.abs(want).max()
    assert baselines[reference] == 0.0


def test_the_search_finds_what_brute_force_finds():
    rng = np.random.default_rng(6)
    made = points_of(rng, count=40, noise=0.5)
    arcs = np.array([[k, k + 1] for k in range(0, 40, 2)])
    found = np.empty((len(arcs), 4))
    real, imag = (np.ascontiguousarray(v, np.float32) for v in (made.points.phasors.real, made.points.phasors.imag))
    kernels.search_arcs(real, imag, made.search.years, made.points.slopes, arcs, made.search.bounds, found)
    rates, heights = np.meshgrid(np.linspace(-12, 12, 161), np.linspace(-40, 40, 161), indexing="ij")
    for (p, q), answer in zip(arcs, found):
        product = made.points.phasors[q] * made.points.phasors[p].conj()
        slope = 0.5 * (made.points.slopes[p] + made.points.slopes[q])
        model = rates[..., None] * made.search.years + heights[..., None] * slope
        power = np.abs((product * np.exp(-1j * model)).mean(axis=-1))
        best = np.unravel_index(power.argmax(), power.shape)
        assert answer[3] > power.max() - 0.02
        np.testing.assert_array_less(np.abs(answer[:2] - [rates[best[0], 0], heights[0, best[1]]]), [0.3, 3.0])


def test_a_network_without_noise_is_integrated_exactly_and_a_wrong_arc_is_left_out():
    made = points_of(np.random.default_rng(7), noise=0.0)
    solved = solve_network(made.points, made.search, 700.0, 0.9, Silent())
    assert solved.ok.all()
    truth = made.truth - made.truth[solved.anchor]
    # slopes differ by 4 % over the points, and an arc takes their mean: some centimetres of height
    assert np.abs(solved.values - truth)[:, 0].max() < 0.02
    assert np.abs(solved.values - truth)[:, 1].max() < 0.6
    arcs = build_arcs(made.points.place_m, 700.0)
    found = np.zeros((len(arcs), 4))
    found[:, :2] = made.truth[arcs[:, 1]] - made.truth[arcs[:, 0]]
    found[:, 3] = 0.9
    bad = np.array([5, 50, 120])
    found[bad, 0] += 6.0
    exact = integrate(len(made.truth), arcs, found, made.search, made.points.slopes, Silent())
    kept = {tuple(arc) for arc in exact.arcs.tolist()}
    assert not kept.intersection(tuple(arc) for arc in arcs[bad].tolist())
    np.testing.assert_allclose(exact.values, made.truth - made.truth[exact.anchor], atol=1e-9)


def test_arcs_are_short_unique_and_sorted():
    place = np.random.default_rng(8).uniform(0.0, 1000.0, (80, 2))
    arcs = build_arcs(place, 200.0)
    assert (arcs[:, 0] < arcs[:, 1]).all()
    assert len(np.unique(arcs, axis=0)) == len(arcs)
    assert np.hypot(*(place[arcs[:, 1]] - place[arcs[:, 0]]).T).max() <= 200.0


def test_residuals_are_unwrapped_and_keep_the_phase():
    made = points_of(np.random.default_rng(9), noise=0.0)
    east = made.points.place_m[:, [0]] / 3000.0
    size = np.random.default_rng(1).normal(size=made.search.years.size)
    size -= size.mean()
    planted = 6.0 * east * size  # several radians from side to side, little from neighbour to neighbour
    points = made.points._replace(phasors=(made.points.phasors * np.exp(1j * planted)).astype(np.complex64))
    solved = solve_network(points, made.search, 700.0, 0.6, Silent())
    rest = unwrap_residuals(points, solved, made.search, Silent())
    total = rest + model_phase(np.nan_to_num(solved.values), made.search.years, points.slopes)
    want = planted + model_phase(made.truth, made.search.years, points.slopes)
    ok = solved.ok
    apart = (total - total[solved.anchor] - (want - want[solved.anchor]))[ok]
    apart -= apart[:, [0]]
    # whole phases come back but for a constant of each point
    assert np.abs(apart).max() < 1e-2


def test_the_screen_holds_air_and_not_the_trend():
    made = points_of(np.random.default_rng(10), count=600, noise=0.0)
    rng = np.random.default_rng(11)
    shape = np.sin(made.points.place_m[:, [0]] / 800.0)
    size = rng.normal(size=made.search.years.size)
    columns = np.stack([np.ones_like(size), made.search.years, made.points.slopes.mean(axis=0)], axis=1)
    size -= columns @ np.linalg.lstsq(columns, size, rcond=None)[0]
    residual = shape * size + rng.normal(scale=0.3, size=(600, size.size))
    screen = Screen(made.points.place_m, residual, made.search, made.points.slopes, (0.5, 250.0))
    left = shape * size - screen.at(made.points.place_m)
    assert left.std() < 0.35 * (shape * size).std()
    slow = Screen(made.points.place_m, shape * made.search.years, made.search, made.points.slopes, (0.5, 250.0))
    assert np.abs(slow.at(made.points.place_m)).max() < 1e-9


def test_a_filter_shorter_than_the_map_can_hold_takes_little_memory():
    made = points_of(np.random.default_rng(14), count=50, noise=0.0, extent=100_000.0)
    residual = np.random.default_rng(15).normal(size=made.points.slopes.shape)
    screen = Screen(made.points.place_m, residual, made.search, made.points.slopes, (0.5, 1.0))
    tracemalloc.start()
    found = screen.at(made.points.place_m)
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert np.isfinite(found).all()
    # a metre of filter in cells of a third of it would be 9e10 cells
    assert most < 400e6


def test_no_points_are_a_sentence():
    made = points_of(np.random.default_rng(16), count=9)
    for count in (0, 9):
        with pytest.raises(ConvergenceError, match=f"Only {count} scatterers"):
            solve_network(made.points.take(np.arange(count)), made.search, 700.0, 0.5, Silent())


def test_noise_is_judged_unstable_and_scatterers_stable():
    made = points_of(np.random.default_rng(12), count=300, noise=0.3)
    phasors = made.points.phasors.copy()
    noise = np.random.default_rng(13).uniform(-np.pi, np.pi, (150, phasors.shape[1]))
    phasors[150:] = np.exp(1j * noise)
    points = made.points._replace(phasors=phasors)
    start = Judged(np.arange(300) < 60, np.pad(made.truth, ((0, 0), (0, 2))))
    judged = judge(points, start, made.search, (0.8, 500.0), Silent())
    assert judged.ok[:150].mean() > 0.97
    assert judged.ok[150:].mean() < 0.02
    errors = judged.found[:150, :2] - made.truth[:150]
    assert np.abs(errors[judged.ok[:150], 0]).mean() < 0.2


def test_without_orbits_there_is_a_warning_and_no_height(tmp_path):
    made = made_scatterers.make(tmp_path, scenes=12, rows=60, cols=60, targets=90, orbits=False, air_m=0.0003)

    class Listener(Silent):
        texts = []

        def warning(self, text):
            self.texts.append(text)

    table = find_scatterers(PersistentJob(made.paths, max_dispersion=0.5), Listener()).tables["POINTS"]
    names = [name for name, _ in table.fields]
    assert {row[names.index("height_error")] for row in table.rows} == {0.0}
    assert any("no orbits" in text for text in Listener.texts)


def test_refusals_are_one_sentence(made, tmp_path):
    other = made_scatterers.make(tmp_path, scenes=8, rows=40, cols=40, targets=5)
    noise = made_scatterers.make(tmp_path, scenes=9, rows=50, cols=50, targets=1, seed=5)
    cases = (
        (PersistentJob(made.paths[:7]), "at least 8"),
        (PersistentJob((*made.paths[:9], made.paths[0])), "two scenes of 2015-01-03"),
        (PersistentJob((*made.paths[:9], other.paths[0])), "does not lie on the grid"),
        (PersistentJob(made.paths, max_dispersion=0.0), "MAX_DISPERSION is 0.0"),
        (PersistentJob(made.paths, max_dispersion=0.01), "amplitude dispersion of at most"),
        (PersistentJob(made.paths, reference_x=0.0, reference_y=0.0), "REFERENCE_POINT lies outside"),
    )
    for job, words in cases:
        with pytest.raises(InputError, match=words):
            find_scatterers(job, Silent())
    with pytest.raises((ConvergenceError, InputError), match=r"scatterers|dispersion"):
        find_scatterers(PersistentJob(noise.paths, max_dispersion=0.35), Silent())
