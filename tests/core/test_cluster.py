"""Tiles on a cluster: the order, its bound, retries, lost workers and schedulers, and a cancel."""

import contextlib
import os
import signal
import socket
import time
from functools import partial
from pathlib import Path

import pytest

pytest.importorskip("distributed", reason='dask is absent: pip install "dask[distributed]"')

import cluster_work as work_of
import dask
from cluster_parts import Ear, local_cluster
from quakesar.core import cluster, cluster_client
from quakesar.core.cluster import TileWork
from quakesar.core.errors import Cancelled, FormatError, InputError, MissingDependencyError, ResourceError
from quakesar.core.pipeline import map_tiles
from quakesar.core.progress import Silent

pytestmark = pytest.mark.serial


@pytest.fixture(scope="module")
def pair():
    with local_cluster(2) as found:
        yield found


def run(place, make, count=12, progress=None, opened=work_of.nothing, inputs=(), write=None):
    """Map squares and return what was written."""
    written = []
    write = write or (lambda item, value: written.append((item, value)))
    work = TileWork(opened, make, inputs)
    with cluster.scheduler(place.scheduler_address if hasattr(place, "scheduler_address") else place):
        map_tiles(range(count), lambda i: i, lambda i: i * i, write, progress or Silent(), elsewhere=work)
    return written


# ---- what goes right -------------------------------------------------------------------------------------------------


def test_every_item_is_written_once_in_order_and_by_both_workers(pair):
    ear = Ear()
    assert run(pair, work_of.square, 30, ear) == [(i, i * i) for i in range(30)]
    assert ear.fractions == sorted(ear.fractions)
    assert ear.fractions[-1] == 1.0
    assert "threads: 2" in ear.messages[0]
    makers = {value for _, value in run(pair, work_of.who, 20)}
    assert len(makers) == 2
    assert os.getpid() not in makers


@pytest.mark.parametrize("count", [0, 1, 2])
def test_few_items(pair, count):
    assert run(pair, work_of.square, count) == [(i, i * i) for i in range(count)]


def test_work_without_a_twin_for_the_cluster_stays_here(pair):
    written = []
    with cluster.scheduler(pair.scheduler_address):
        map_tiles(range(3), lambda i: i, lambda i: os.getpid(), lambda i, v: written.append(v), Silent())
    assert set(written) == {os.getpid()}


def test_few_tiles_are_sent_and_not_yet_written(pair, monkeypatch):
    sent, written, most = [], [], []
    send = cluster_client._Session._send
    monkeypatch.setattr(cluster_client._Session, "_send", lambda s, o, i: (sent.append(i), send(s, o, i))[1])

    def write(item, value):
        most.append(len(sent) - len(written))
        written.append(item)

    run(pair, work_of.square, 40, write=write)
    assert written == list(range(40))
    assert max(most) <= 2 * 2 + 1


def test_inputs_are_opened_once_per_thread_of_a_worker_and_closed_at_the_end(pair, tmp_path):
    run(pair, work_of.slow_square, 20, opened=partial(work_of.counted, str(tmp_path)))
    marks = sorted(path.name.split("_")[0] for path in tmp_path.iterdir())
    assert marks == ["closed"] * len(marks)
    assert 1 <= len(marks) <= 2


def test_the_environment_comes_before_the_setting_and_a_block_before_both(monkeypatch):
    monkeypatch.delenv(cluster.VARIABLE, raising=False)
    monkeypatch.setattr(cluster, "_setting", {"address": ""})
    assert cluster.address() == ""
    cluster.set_address(" tcp://a:1 ")
    assert cluster.address() == "tcp://a:1"
    monkeypatch.setenv(cluster.VARIABLE, "tcp://b:2")
    assert cluster.address() == "tcp://b:2"
    with cluster.scheduler(""):
        assert cluster.address() == ""
    with cluster.scheduler("tcp://c:3"):
        assert cluster.address() == "tcp://c:3"
    assert cluster.address() == "tcp://b:2"


def test_the_environment_is_obeyed(pair, monkeypatch):
    monkeypatch.setenv(cluster.VARIABLE, pair.scheduler_address)
    written = []
    work = TileWork(work_of.nothing, work_of.who)
    map_tiles(range(3), lambda i: i, lambda i: os.getpid(), lambda i, v: written.append(v), Silent(), elsewhere=work)
    assert len(written) == 3
    assert os.getpid() not in written


# ---- errors of the work ----------------------------------------------------------------------------------------------


def test_an_error_of_the_work_arrives_with_its_kind_and_fields(pair):
    with pytest.raises(InputError) as caught:
        run(pair, work_of.refuse)
    assert caught.value.fields == {"found": 3}


def test_what_cannot_be_read_is_tried_again_and_then_said(pair, tmp_path):
    opened = partial(work_of.folder_of, str(tmp_path))
    assert run(pair, work_of.stumble, 4, opened=opened) == [(i, i) for i in range(4)]
    assert len(list(tmp_path.glob("try_2_*"))) == 3
    with pytest.raises(FormatError, match=r"cannot read its inputs \(stale file handle\)") as caught:
        run(pair, work_of.never_reads)
    assert "\n" not in str(caught.value)


def test_a_worker_without_memory_is_a_sentence(pair):
    with pytest.raises(ResourceError, match="memory of the worker"):
        run(pair, work_of.fill)


# ---- workers and schedulers that are not there -----------------------------------------------------------------------


def free_port():
    with contextlib.closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@pytest.mark.parametrize("place", ["tcp://127.0.0.1:{port}", "nonsense://x", "tcp://no-such-host.invalid:8786"])
def test_a_scheduler_that_cannot_be_reached_is_one_sentence(place, monkeypatch):
    monkeypatch.setattr(cluster_client, "CONNECT_S", 0.5)
    written = []
    with pytest.raises(InputError, match="cannot be reached") as caught:
        run(place.format(port=free_port()), work_of.square, write=lambda i, v: written.append(v))
    assert "\n" not in str(caught.value)
    assert not written


def test_a_cancel_is_heard_while_connecting():
    start = time.monotonic()
    with socket.socket() as deaf:  # accepts and never answers
        deaf.bind(("127.0.0.1", 0))
        deaf.listen()
        with pytest.raises(Cancelled):
            run(f"tcp://127.0.0.1:{deaf.getsockname()[1]}", work_of.square, progress=Ear(stop_after_s=0.3))
    assert time.monotonic() - start < 0.3 + 2.0


def test_without_dask_the_sentence_says_what_to_install(monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "distributed", None)
    with pytest.raises(MissingDependencyError, match="pip install dask"):
        run("tcp://127.0.0.1:1", work_of.square)


def test_a_cluster_without_workers_is_one_sentence(monkeypatch):
    monkeypatch.setattr(cluster_client, "PATIENCE_S", 0.6)
    with local_cluster(0) as empty, pytest.raises(ResourceError, match="no worker for") as caught:
        run(empty, work_of.square)
    assert "\n" not in str(caught.value)


def test_a_worker_with_another_version_is_one_sentence(pair, monkeypatch):
    monkeypatch.setattr(cluster_client, "__version__", "0.0.1")
    with pytest.raises(InputError, match=r"this machine has 0\.0\.1: run pip install quakesar==0\.0\.1"):
        run(pair, work_of.square)
    # one that joins later is met by the tile itself
    monkeypatch.setattr(cluster_client, "_require_version", lambda answers: None)
    with pytest.raises(InputError, match=r"this machine has 0\.0\.1"):
        run(pair, work_of.square)


def test_a_worker_without_the_package_is_one_sentence():
    with local_cluster(1, hide="quakesar") as bare, pytest.raises(MissingDependencyError, match="ModuleNotFound"):
        run(bare, work_of.square)


def test_a_worker_without_gdal_is_told_apart_from_one_without_the_package():
    with local_cluster(1, hide="osgeo") as bare, pytest.raises(MissingDependencyError, match="no GDAL in its Python"):
        run(bare, work_of.square)


def test_a_worker_that_was_lost_a_moment_ago_is_asked_again(pair, monkeypatch):
    """Until the scheduler takes it off its list, its answer is a broken connection."""
    answer, asked = cluster_client._Session._answer, []

    def broken(session, question):
        found = answer(session, question)
        if isinstance(found, dict) and all(isinstance(told, dict) for told in found.values()):
            asked.append(found)
            return {**found, max(found): ConnectionResetError("closed")} if len(asked) < 4 else found
        return found

    monkeypatch.setattr(cluster_client._Session, "_answer", broken)
    assert run(pair, work_of.square, 3) == [(i, i * i) for i in range(3)]
    assert len(asked) == 4
    asked.clear()
    monkeypatch.setattr(cluster_client, "PATIENCE_S", 0.0)
    with pytest.raises(ResourceError, match=r"does not answer \(ConnectionResetError\)"):
        run(pair, work_of.square, 3)


def test_inputs_that_no_worker_sees_keep_the_work_here_and_some_that_one_does_not_see_stop_it(
    pair, tmp_path, monkeypatch
):
    path = tmp_path / "input.tif"
    path.write_text("here")
    seen = cluster_client.cluster_worker._fingerprint
    monkeypatch.setattr(cluster_client.cluster_worker, "_fingerprint", lambda path: None)
    ear = Ear()
    assert run(pair, work_of.who, 3, ear, inputs=(str(path),)) == [(i, i * i) for i in range(3)]
    assert "No worker of" in ear.warnings[0]
    assert str(path) in ear.warnings[0]
    monkeypatch.setattr(cluster_client.cluster_worker, "_fingerprint", seen)
    answer = cluster_client._Session._answer

    def blind_one(session, question):
        found = answer(session, question)
        if isinstance(found, dict) and all(isinstance(v, dict) for v in found.values()):
            found[max(found)]["seen"] = (None,)
        return found

    monkeypatch.setattr(cluster_client._Session, "_answer", blind_one)
    with pytest.raises(InputError, match=r"does not see .*input\.tif"):
        run(pair, work_of.who, 3, inputs=(str(path),))


# ---- deaths and cancels in the middle --------------------------------------------------------------------------------


def test_a_worker_killed_in_the_middle_does_not_show(pair):
    killed = []

    def write(item, value):
        written.append((item, value))
        if item == 5:
            killed.append(kill_one(pair))

    written = []
    run(pair, work_of.slow_square, 40, write=write)
    assert killed
    assert written == [(i, i * i) for i in range(40)]
    pair.wait_for_workers(2, timeout=20)


def kill_one(place):
    """Kill the process of a worker as the system would, and return its number."""
    worker = next(iter(place.workers.values()))
    number = worker.process.pid
    os.kill(number, signal.SIGKILL)
    return number


def test_a_tile_that_kills_its_workers_is_one_sentence():
    with dask.config.set({"distributed.scheduler.allowed-failures": 0}), local_cluster(1) as doomed:
        with pytest.raises(ResourceError, match="lost one after the other") as caught:
            run(doomed, work_of.die, 2)
        assert "\n" not in str(caught.value)


def test_a_scheduler_that_dies_in_the_middle_is_one_sentence():
    written = []
    with local_cluster(1, separate=True) as fragile:

        def write(item, value):
            written.append(item)
            if item == 3:
                fragile.kill("scheduler")

        start = time.monotonic()
        with pytest.raises(ResourceError, match="was lost, or has had no worker") as caught:
            run(fragile.scheduler_address, work_of.slow_square, 400, write=write)
    assert time.monotonic() - start < 12.0
    assert "\n" not in str(caught.value)
    assert written == list(range(len(written)))


def test_a_cancel_takes_less_than_two_seconds_though_workers_sleep(pair):
    start = time.monotonic()
    with pytest.raises(Cancelled):
        run(pair, work_of.sleep, 5, Ear(stop_after_s=1.0))
    assert time.monotonic() - start < 1.0 + 2.0


def test_a_scheduler_that_freezes_does_not_keep_a_cancel_waiting():
    with local_cluster(1, separate=True) as frozen:
        ear = Ear()

        def write(item, value):
            if item == 3:
                os.kill(frozen.scheduler, signal.SIGSTOP)
                ear.stop_after(0.5)

        start = time.monotonic()
        try:
            with pytest.raises(Cancelled):
                run(frozen.scheduler_address, work_of.slow_square, 400, ear, write=write)
        finally:
            os.kill(frozen.scheduler, signal.SIGCONT)
    assert time.monotonic() - start < 6.0
    assert ear.waited() < 2.0


def test_the_size_of_the_cluster_in_words(pair):
    with cluster.scheduler(pair.scheduler_address):
        assert cluster_client.describe(Silent()) == f"{pair.scheduler_address}: 2 workers with 2 threads"


def test_nothing_of_a_run_stays_in_this_folder(tmp_path, pair, monkeypatch):
    monkeypatch.chdir(tmp_path)
    run(pair, work_of.square)
    assert list(Path.cwd().iterdir()) == []


def test_the_installation_check_tells_of_the_cluster(pair):
    from quakesar.core.installation import OK, PROBLEM, check_cluster

    with cluster.scheduler(""):
        assert check_cluster(Silent()) == []
    with cluster.scheduler(pair.scheduler_address):
        (found,) = check_cluster(Silent())
    assert (found.state, "2 workers" in found.found) == (OK, True)
    with cluster.scheduler("nonsense://x"):
        (found,) = check_cluster(Silent())
    assert found.state == PROBLEM
    assert "cannot be reached" in found.advice
