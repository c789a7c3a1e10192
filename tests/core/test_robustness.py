"""Full disks, folders that cannot be written, odd paths, two runs at once, cancels and killed workers.

After any of them: no unfinished file, no changed input, an earlier output as it was, and one sentence for the user.
"""

import hashlib
import multiprocessing
import os
import re
import shutil
import subprocess
import sys
import threading
import time
from pathlib import Path

import made_finished_products
import made_products as made
import numpy as np
import pytest
from quakesar.core import execution
from quakesar.core.errors import Cancelled, InsarError, ResourceError
from quakesar.core.execution import Task
from quakesar.core.guarding import patience_for, watch_worker
from quakesar.core.progress import Silent
from quakesar.core.raster import Band, RasterWriter, discard_on_failure

ROWS = COLS = 160
ODD = "Donn\u00e9es \u00e9t\u00e9 \u6570\u636e & 'Bam' [1] #2 %20"


class Stopper(Silent):
    """Wants to stop after a number of questions."""

    def __init__(self, questions):
        self.left = questions

    def cancelled(self):
        self.left -= 1
        return self.left < 0


def make_inputs(folder):
    """Write a wrapped pair of a bowl with its coherence, a small stack and a product of another program."""
    folder.mkdir(parents=True, exist_ok=True)
    grid = made.utm_grid(ROWS, COLS)
    rows, cols = np.mgrid[:ROWS, :COLS]
    rng = np.random.default_rng(4)
    bowl = 12.0 * np.exp(-((rows - 80) ** 2 + (cols - 70) ** 2) / 900.0)
    phase = bowl + 0.2 * rng.standard_normal(bowl.shape)
    coherence = np.full(bowl.shape, 0.8) + 1e-3 * rng.random(bowl.shape)
    paths = {
        "wrapped": made.write(
            folder / "wrapped.tif", grid, [np.exp(1j * phase)], record=made.make_record("interferogram")
        ),
        "coherence": made.write(folder / "coherence.tif", grid, [coherence], record=made.make_record("coherence")),
        "unwrapped": made.write(folder / "unwrapped.tif", grid, [phase], record=made.make_record("unwrapped")),
    }
    days = [made.DAY_1.replace(month=month) for month in (1, 3, 5, 7)]
    stack = []
    for i in range(4):
        for j in range(i + 1, 4):
            record = made.make_record("unwrapped", reference=days[i], secondary=days[j])
            name = folder / f"pair_{i}{j}.tif"
            stack.append(made.write(name, grid, [(j - i) * 0.1 * phase], record=record))
    product = folder / "product"
    product.mkdir(exist_ok=True)
    return {**paths, "stack": tuple(stack), "product": str(made_finished_products.roipac(product))}


def tasks(paths, out):
    """A task of every kind, by tool id; outputs in the folder `out`."""
    core, out = "quakesar.core", str(out)
    series = {name: f"{out}/{name}.tif" for name in ("output", "velocity", "quality")}
    finished = {name: f"{out}/{name}.tif" for name in ("displacement", "unwrapped", "coherence", "geometry")}
    wrapped = {"input": paths["wrapped"], "coherence": paths["coherence"], "output": f"{out}/output.tif"}
    return {
        "filterinterferogram": Task(f"{core}.filtering:filter_interferogram", f"{core}.filtering:FilterJob", wrapped),
        "unwrapphase": Task(
            f"{core}.unwrap_raster:unwrap_interferogram",
            f"{core}.unwrap_raster:UnwrapJob",
            {**wrapped, "components": f"{out}/components.tif"},
        ),
        "displacement": Task(
            f"{core}.displacement:displacement_map",
            f"{core}.displacement:DisplacementJob",
            {"input": paths["unwrapped"], "coherence": paths["coherence"], "output": f"{out}/output.tif"},
        ),
        "invertsbas": Task(
            f"{core}.timeseries.sbas:invert_stack",
            f"{core}.timeseries.sbas:InvertJob",
            {"inputs": paths["stack"], "atmosphere_days": 100.0, **series},
        ),
        "importinterferogram": Task(
            f"{core}.importing:import_interferogram",
            f"{core}.importing:ImportJob",
            {"input": paths["product"], **finished},
        ),
    }


IDS = ("filterinterferogram", "unwrapphase", "displacement", "invertsbas", "importinterferogram")
every_tool = pytest.mark.parametrize("tool", IDS)


def digest(folder):
    """Hash of every file below a folder."""
    files = (path for path in Path(folder).rglob("*") if path.is_file())
    return {str(path): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def unfinished(folder):
    return [path.name for path in Path(folder).rglob("*") if ".part" in path.name or path.name.startswith(".")]


def one_sentence(error):
    text = str(error)
    assert "\n" not in text
    assert text.endswith(".")
    assert "Traceback" not in text
    return text


@pytest.fixture(scope="module")
def inputs(tmp_path_factory):
    return make_inputs(tmp_path_factory.mktemp("inputs"))


@pytest.fixture
def untouched(inputs):
    """Compare the inputs before and after."""
    folder = Path(inputs["wrapped"]).parent
    before = digest(folder)
    yield
    assert digest(folder) == before


# ---- paths -----------------------------------------------------------------------------------------------------------


def test_a_chain_of_tools_through_a_path_with_blanks_accents_and_chinese(tmp_path):
    out = tmp_path / ODD
    paths = make_inputs(out)
    todo = tasks(paths, out)
    execution.run(todo["filterinterferogram"], Silent())
    todo["unwrapphase"].values["input"] = str(out / "output.tif")
    todo["unwrapphase"].values["output"] = str(out / "\u89e3\u7f20.tif")
    execution.run(todo["unwrapphase"], Silent())
    todo["displacement"].values.update(input=str(out / "\u89e3\u7f20.tif"), output=str(out / "d\u00e9placement.tif"))
    execution.run(todo["displacement"], Silent(), "worker")
    found = made.read(out / "d\u00e9placement.tif")
    assert np.isfinite(found).mean() > 0.9
    assert np.nanmax(np.abs(found)) == pytest.approx(12.0 * 0.0562356 / 4.0 / np.pi, rel=0.2)
    execution.run(todo["importinterferogram"], Silent())
    assert unfinished(out) == []


# ---- disks -----------------------------------------------------------------------------------------------------------


@pytest.fixture
def small_disk(tmp_path):
    """A disk of one megabyte, in memory; only root may have one."""
    if not sys.platform.startswith("linux") or os.geteuid() != 0 or not shutil.which("mount"):
        pytest.skip("only root on Linux may mount a small disk")
    place = tmp_path / "disk"
    place.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(place)]
    if subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("this system lets nobody mount a disk")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=False)


def fill(disk, keep):
    """Leave `keep` bytes free."""
    free = shutil.disk_usage(disk).free
    (disk / "others").write_bytes(bytes(max(free - keep, 0)))


@every_tool
@pytest.mark.parametrize("keep", [0, 20_000])
def test_a_full_disk_is_one_sentence_and_leaves_no_file(tool, keep, inputs, untouched, small_disk):
    fill(small_disk, keep)
    with pytest.raises(InsarError) as caught:
        execution.run(tasks(inputs, small_disk)[tool], Silent())
    text = one_sentence(caught.value)
    assert isinstance(caught.value, ResourceError)
    assert not isinstance(caught.value, execution.UnexpectedError)
    assert "free" in text
    assert sorted(path.name for path in small_disk.iterdir()) == ["others"]


def write_while_it_fills(disk):
    grid = made.utm_grid(300, 300)
    with RasterWriter(disk / "a.tif", grid, [Band("a")], np.float32) as writer:
        fill(disk, 10_000)
        writer.write_all(np.random.default_rng(1).standard_normal((300, 300)).astype(np.float32))


def test_a_disk_that_fills_up_while_a_raster_is_written(small_disk):
    """The room is there at first; another program takes it."""
    with pytest.raises(ResourceError, match="free some space"):
        write_while_it_fills(small_disk)
    assert sorted(path.name for path in small_disk.iterdir()) == ["others"]


LIMITED = """
import resource, sys
sys.path[:0] = {paths!r}
from quakesar.core import execution
from quakesar.core.errors import InsarError
from quakesar.core.guarding import watch_worker
from quakesar.core.progress import Silent
import signal
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
import test_robustness as here
task = here.tasks({inputs!r}, {out!r})[{tool!r}]
execution.resolve(task.stage)
resource.setrlimit(resource.RLIMIT_FSIZE, (1500, 1500))
try:
    execution.run(task, Silent())
except InsarError as error:
    print("SENTENCE", type(error).__name__, error)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="limits of Unix")
@pytest.mark.parametrize("tool", ["displacement", "importinterferogram"])
def test_files_that_may_not_grow_are_one_sentence(tool, inputs, untouched, tmp_path):
    """As a quota does it; works without root."""
    paths = [path for path in sys.path if "quakesar-tests-" in path] + [str(Path(__file__).parent)]
    code = LIMITED.format(paths=paths, inputs=inputs, out=str(tmp_path), tool=tool)
    environment = {**os.environ, "NUMBA_DISABLE_JIT": "1"}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, env=environment)
    assert "SENTENCE ResourceError" in done.stdout, done.stdout + done.stderr
    assert list(tmp_path.iterdir()) == []


@pytest.fixture
def locked(tmp_path):
    """A folder that not even root may write into."""
    place = tmp_path / "locked"
    place.mkdir()
    (place / "before.txt").write_text("kept")
    if os.name == "posix" and os.geteuid() != 0:
        place.chmod(0o555)
        yield place
        place.chmod(0o755)
        return
    if not shutil.which("chattr") or subprocess.run(["chattr", "+i", str(place)], check=False).returncode:
        pytest.skip("this file system locks no folder against root")
    yield place
    subprocess.run(["chattr", "-i", str(place)], check=True)


@every_tool
@pytest.mark.parametrize("mode", ["thread"])
def test_a_folder_that_cannot_be_written_is_one_sentence(tool, mode, inputs, untouched, locked):
    with pytest.raises(InsarError) as caught:
        execution.run(tasks(inputs, locked)[tool], Silent(), mode)
    text = one_sentence(caught.value)
    assert not isinstance(caught.value, execution.UnexpectedError), text
    assert "write" in text
    assert [path.name for path in locked.iterdir()] == ["before.txt"]


# ---- two at once -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("tool", ["filterinterferogram", "displacement", "invertsbas"])
def test_two_runs_into_one_output_leave_the_whole_result_of_one(tool, inputs, untouched, tmp_path):
    alone, both = tmp_path / "alone", tmp_path / "both"
    alone.mkdir()
    both.mkdir()
    execution.run(tasks(inputs, alone)[tool], Silent())
    errors = []

    def run():
        try:
            execution.run(tasks(inputs, both)[tool], Silent())
        except InsarError as error:
            errors.append(error)

    threads = [threading.Thread(target=run) for _ in range(2)]
    [thread.start() for thread in threads]
    [thread.join() for thread in threads]
    assert errors == []
    assert unfinished(both) == []
    for path in alone.glob("*.tif"):
        np.testing.assert_array_equal(made.read(path), made.read(both / path.name))


def test_two_tools_in_one_folder_do_not_meet(inputs, untouched, tmp_path):
    """Different outputs in one folder, one of the runs in a worker that is killed."""
    todo = tasks(inputs, tmp_path)
    errors = []

    def doomed():
        try:
            execution.run(todo["invertsbas"], Silent(), "worker")
        except InsarError as error:
            errors.append(error)

    todo["invertsbas"].values.update({key: str(tmp_path / f"s_{key}.tif") for key in ("output", "velocity", "quality")})
    thread = threading.Thread(target=doomed)
    thread.start()
    killed = kill_a_worker(0.7)
    execution.run(todo["displacement"], Silent())
    thread.join()
    assert killed == bool(errors)
    assert (tmp_path / "output.tif").exists()
    assert unfinished(tmp_path) == []


# ---- cancelling ------------------------------------------------------------------------------------------------------


@every_tool
def test_cancels_at_random_times_leave_nothing(tool, inputs, untouched, tmp_path):
    counter = Stopper(10**9)
    execution.run(tasks(inputs, tmp_path)[tool], counter)
    asked = 10**9 - counter.left
    shutil.rmtree(tmp_path)
    tmp_path.mkdir()
    rng = np.random.default_rng(20031226)
    for questions in {0, asked - 1, *rng.integers(0, asked, 4).tolist()}:
        with pytest.raises(Cancelled):
            execution.run(tasks(inputs, tmp_path)[tool], Stopper(questions))
        assert list(tmp_path.iterdir()) == [], f"cancelled at question {questions} of {asked}"


@every_tool
def test_a_cancelled_run_keeps_the_output_of_an_earlier_one(tool, inputs, untouched, tmp_path):
    execution.run(tasks(inputs, tmp_path)[tool], Silent())
    before = digest(tmp_path)
    with pytest.raises(Cancelled):
        execution.run(tasks(inputs, tmp_path)[tool], Stopper(1))
    assert digest(tmp_path) == before


def change_and_fail(old, changed, new):
    with discard_on_failure([old, changed, new, ""]):
        changed.write_text("after a while")
        new.write_text("new")
        raise KeyboardInterrupt


def test_several_outputs_are_discarded_only_where_they_were_changed(tmp_path):
    old, changed, new = (tmp_path / name for name in ("old", "changed", "new"))
    old.write_text("old")
    changed.write_text("before")
    with pytest.raises(KeyboardInterrupt):
        change_and_fail(old, changed, new)
    assert [path.name for path in tmp_path.iterdir()] == ["old"]


# ---- killed workers --------------------------------------------------------------------------------------------------


def kill_a_worker(delay_s):
    """Kill the first worker process that shows, some time after its start; tell whether there was one."""
    end = time.monotonic() + 20.0
    while time.monotonic() < end:
        for child in multiprocessing.active_children():
            time.sleep(delay_s)
            if child.is_alive():
                child.kill()
                return True
            return False
        time.sleep(0.01)
    return False


def error_of(task, mode):
    """Run a task and return the error that the user sees, or None."""
    try:
        execution.run(task, Silent(), mode)
    except InsarError as error:
        return error
    return None


@pytest.mark.serial
@pytest.mark.skipif(sys.platform == "win32", reason="signals")
@pytest.mark.parametrize("delay_s", np.random.default_rng(6).uniform(0.3, 3.0, 3).round(2).tolist())
def test_a_worker_killed_at_a_random_time_leaves_nothing(delay_s, inputs, untouched, tmp_path):
    killer = threading.Thread(target=kill_a_worker, args=(delay_s,))
    killer.start()
    error = error_of(tasks(inputs, tmp_path)["invertsbas"], "worker")
    killer.join()
    assert error is None or "ended the worker process" in one_sentence(error)
    left = sorted(path.name for path in tmp_path.iterdir())
    assert left == ([] if error else ["output.tif", "quality.tif", "velocity.tif"])


# ---- libraries that fail below Python --------------------------------------------------------------------------------


def crash(job, progress):
    import ctypes

    ctypes.string_at(0)


def hang(job, progress):
    """Go round inside a library that holds the interpreter, as one over a damaged file."""
    with watch_worker(1.0):
        re.match(r"(a+)+$", "a" * 60 + "b")


def hang_after_a_watch(job, progress):
    """As `hang`, after a watch within the watch has ended."""
    with watch_worker(1.0):
        with watch_worker(60.0):
            pass
        re.match(r"(a+)+$", "a" * 60 + "b")


@pytest.mark.serial
@pytest.mark.parametrize("stage", [crash, hang, hang_after_a_watch])
def test_a_library_that_crashes_or_hangs_in_a_worker_is_one_sentence(stage):
    start = time.monotonic()
    with pytest.raises(execution.UnexpectedError, match="QGIS was not harmed") as caught:
        execution.run(Task(f"{__name__}:{stage.__name__}", "builtins:dict", {}), Silent(), "worker")
    one_sentence(caught.value)
    assert time.monotonic() - start < 15.0


def test_nothing_is_watched_in_the_process_of_the_host(monkeypatch):
    armed = []
    monkeypatch.setattr("faulthandler.dump_traceback_later", lambda *given, **named: armed.append(given))
    with watch_worker(0.1):
        time.sleep(0.3)
    assert not armed


def test_large_files_may_take_longer_to_open(tmp_path):
    """A year of weather in one file of 30 GB, read from end to end at 10 MB/s; the file is sparse."""
    path = tmp_path / "year.grib"
    with path.open("wb") as stream:
        stream.truncate(30_000_000_000)
    assert patience_for(path) == 120.0 + 3000.0
    assert patience_for("NETCDF:none:t2m") == 120.0
