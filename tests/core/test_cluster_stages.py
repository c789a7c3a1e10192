"""The five stages that may run on a cluster write the same bytes from threads, a worker process and two workers."""

import hashlib
import os
import signal
from dataclasses import asdict
from pathlib import Path

import made_products as made
import numpy as np
import pytest

pytest.importorskip("distributed", reason='dask is absent: pip install "dask[distributed]"')

from cluster_parts import Ear, local_cluster
from quakesar.core import cluster, cluster_client
from quakesar.core.chains.scene import GeocodeJob
from quakesar.core.dem_source import DemSource
from quakesar.core.errors import Cancelled, ResourceError
from quakesar.core.execution import Task, run
from quakesar.core.filtering import FilterJob
from quakesar.core.interferogram import InterferogramJob
from quakesar.core.progress import Silent
from quakesar.core.thermal.climatology import ClimatologyJob
from quakesar.core.timeseries.sbas import InvertJob
from radar_scenes import crs_wkt, product
from test_interferogram import make_orbits
from test_timeseries import make_stack, network_of
from thermal_cubes import write_cube

pytestmark = pytest.mark.serial

SHAPE = 1100, 600


@pytest.fixture(scope="module")
def pair():
    with local_cluster(2) as found:
        yield found


def scene_job(request, folder):
    data = request.getfixturevalue("bam_small")
    bounds = 630_000.0, 3_207_000.0, 638_000.0, 3_210_500.0
    return "chains.scene:geocode_scene", GeocodeJob(
        product(data, "clean", 9192),
        DemSource(str(data / "dem" / "dem_wgs84_1arcsec.tif"), "ellipsoid"),
        "scene.tif",
        orbits=str(data / "clean" / "orbits"),
        geometry="geometry.tif",
        bounds=bounds,
        crs=crs_wkt("EPSG:32640"),
    )


def pair_job(request, folder):
    grid = made.utm_grid(1100, 300)
    arrays = made.speckle(np.random.default_rng(1), grid.shape, 0.7)
    y, x = np.mgrid[: grid.rows, : grid.cols]
    height = 1000.0 + 400.0 * np.sin(x / 20.0) * np.cos(y / 25.0)
    made.write(folder / "geometry.tif", grid, [height], names=("height",), record=made.make_record("geometry"))
    paths = []
    for name, array, day, orbit in zip("ab", arrays, (made.DAY_1, made.DAY_2), make_orbits()):
        tags = {"ORBIT": orbit.to_json(), "SCENE_START_S": "-20", "SCENE_STOP_S": "20", "GEOMETRY": "geometry.tif"}
        record = made.make_record("scene", reference=day)
        paths.append(made.write(folder / f"{name}.tif", grid, [array], record=record, tags=tags))
    return "interferogram:form_interferogram", InterferogramJob(
        *paths, "igram.tif", "coherence.tif", "baseline.tif", coherence_window=3
    )


def filter_job(request, folder):
    grid, rng = made.utm_grid(*SHAPE), np.random.default_rng(2)
    igram = np.exp(1j * np.add.outer(np.arange(SHAPE[0]) / 9.0, np.arange(SHAPE[1]) / 7.0)) + rng.standard_normal(SHAPE)
    source = made.write(folder / "i.tif", grid, [igram], record=made.make_record("interferogram", looks=4.0))
    quality = made.write(folder / "c.tif", grid, [rng.uniform(0, 1, SHAPE)], record=made.make_record("coherence"))
    return "filtering:filter_interferogram", FilterJob(source, "filtered.tif", quality, "goldstein_coherence")


def stack_job(request, folder):
    # enough pairs for two strips of few pixels
    network = network_of(dates=14, reach=10)
    rows, cols = 250, 300
    shape = np.exp(-np.add.outer((np.arange(rows) - 100.0) ** 2, (np.arange(cols) - 250.0) ** 2) / 2e4)
    noise = np.random.default_rng(3).normal(0.0, 0.002, (14, rows, cols))
    _, inputs, _ = make_stack(folder, network, noise - 0.2 * network.years[:, None, None] * shape)
    job = InvertJob(inputs, "series.tif", velocity="velocity.tif", quality="quality.tif", closure=False, most_points=0)
    return "timeseries.sbas:invert_stack", job


def cube_job(request, folder):
    first = np.datetime64("2000")
    days = np.concatenate([(first + year).astype("datetime64[D]") + np.arange(0, 360, 12) for year in range(6)])
    values = np.random.default_rng(4).normal(280.0, 5.0, (days.size, 130, 150))
    path = write_cube(folder / "cube.tif", values, days)
    return "thermal.climatology:make_climatology", ClimatologyJob(path, "mean.tif", "deviation.tif", "count.tif")


JOBS = {
    "geocode": scene_job,
    "interferogram": pair_job,
    "filter": filter_job,
    "sbas": stack_job,
    "climatology": cube_job,
}
OUTPUTS = ("output", "geometry", "coherence", "baseline", "velocity", "quality", "mean", "deviation", "count")


def task_in(order, folder):
    """The job of a stage with its outputs in a folder."""
    stage, job = order
    folder.mkdir(exist_ok=True)
    values = {name: getattr(job, name) for name in asdict(job)}
    for name in OUTPUTS:
        path = values.get(name)
        if isinstance(path, str) and path and not Path(path).is_absolute():
            values[name] = str(folder / path)
    module = stage.partition(":")[0]
    return Task(f"quakesar.core.{stage}", f"quakesar.core.{module}:{type(job).__name__}", values)


def files_of(folder):
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(folder.iterdir())}


@pytest.mark.parametrize("name", JOBS)
def test_the_same_bytes_from_threads_a_worker_process_and_two_workers(name, request, tmp_path, pair):
    order = JOBS[name](request, tmp_path)
    run(task_in(order, tmp_path / "threads"), Silent())
    expected = files_of(tmp_path / "threads")
    run(task_in(order, tmp_path / "process"), Silent(), "worker")
    with cluster.scheduler(pair.scheduler_address):
        ear = Ear()
        run(task_in(order, tmp_path / "cluster"), ear)
        assert any("Tiles run on the cluster" in text for text in ear.messages)
        assert not ear.warnings
    assert len(expected) >= 2
    for folder in ("process", "cluster"):
        found = files_of(tmp_path / folder)
        assert set(found) == set(expected)
        assert [n for n in expected if found[n] != expected[n]] == []


def test_a_worker_process_sends_its_tiles_to_the_cluster(request, tmp_path, pair):
    order = filter_job(request, tmp_path)
    run(task_in(order, tmp_path / "threads"), Silent())
    with cluster.scheduler(pair.scheduler_address):
        ear = Ear()
        run(task_in(order, tmp_path / "both"), ear, "worker")
    assert any("Tiles run on the cluster" in text for text in ear.messages)
    assert files_of(tmp_path / "both") == files_of(tmp_path / "threads")


class Killer(Ear):
    """Kills one worker when a part is done."""

    def __init__(self, place, at=0.15):
        super().__init__()
        self._place, self._at, self.killed = place, at, None

    def update(self, fraction):
        super().update(fraction)
        if self.killed is None and fraction >= self._at:
            self.killed = next(iter(self._place.workers.values())).process.pid
            os.kill(self.killed, signal.SIGKILL)


def test_a_worker_killed_in_the_middle_leaves_the_bytes_as_they_are(request, tmp_path, pair):
    order = filter_job(request, tmp_path)
    run(task_in(order, tmp_path / "threads"), Silent())
    with cluster.scheduler(pair.scheduler_address):
        killer = Killer(pair)
        run(task_in(order, tmp_path / "cluster"), killer)
    assert killer.killed
    assert files_of(tmp_path / "cluster") == files_of(tmp_path / "threads")
    pair.wait_for_workers(2, timeout=20)


def test_all_workers_lost_leaves_no_file(request, tmp_path, monkeypatch):
    monkeypatch.setattr(cluster_client, "PATIENCE_S", 1.0)
    monkeypatch.setattr(cluster_client, "_LOOK_S", 0.2)
    order = filter_job(request, tmp_path)
    with local_cluster(1, separate=True) as fragile:
        ear = Ear()
        ear.update = lambda fraction: fragile.kill("workers")
        with cluster.scheduler(fragile.scheduler_address), pytest.raises(ResourceError, match="Nothing was written"):
            run(task_in(order, tmp_path / "cluster"), ear)
    assert files_of(tmp_path / "cluster") == {}


def test_a_cancel_leaves_no_file(request, tmp_path, pair):
    order = filter_job(request, tmp_path)
    ear = Ear()
    ear.update = lambda fraction: ear.stop_after(0.0)
    with cluster.scheduler(pair.scheduler_address), pytest.raises(Cancelled):
        run(task_in(order, tmp_path / "cluster"), ear)
    assert ear.waited() < 2.0
    assert files_of(tmp_path / "cluster") == {}


def test_inputs_changed_between_two_runs_are_read_again(request, tmp_path, pair):
    """What workers keep open belongs to one run."""
    order = filter_job(request, tmp_path)
    with cluster.scheduler(pair.scheduler_address):
        run(task_in(order, tmp_path / "one"), Silent())
        other = np.exp(1j * np.add.outer(np.arange(SHAPE[0]) / 5.0, np.arange(SHAPE[1]) / 3.0))
        record = made.make_record("interferogram", looks=4.0)
        made.write(tmp_path / "i.tif", made.utm_grid(*SHAPE), [other], record=record)
        run(task_in(order, tmp_path / "two"), Silent())
    run(task_in(order, tmp_path / "threads"), Silent())
    assert files_of(tmp_path / "two") == files_of(tmp_path / "threads")
    assert files_of(tmp_path / "two") != files_of(tmp_path / "one")
