"""What a killed process leaves is taken away, and nothing else is."""

import ctypes
import os
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import pytest
from quakesar.core import execution, leftovers
from quakesar.core.errors import Cancelled, InputError, ResourceError
from quakesar.core.execution import Task
from quakesar.core.progress import Silent
from quakesar.core.raster import part_of, scratch_beside
from quakesar.core.readers.finished.source import open_source
from quakesar.core.results import Result


@dataclass(frozen=True)
class Job:
    """Two outputs."""

    first: str
    second: str


def killed_between(job, progress):
    """Put the first output in place, and die before the second."""
    for name in (job.first, f"{job.first}.aux.xml"):
        Path(name).write_text("whole")
    part_of(Path(job.second)).write_text("half")
    os.kill(os.getpid(), signal.SIGKILL)


def deaf_between(job, progress):
    """Put the first output in place, and never ask whether to stop."""
    Path(job.first).write_text("whole")
    time.sleep(60.0)


def both(job, progress):
    """Put both in place."""
    for name in (job.first, job.second):
        Path(name).write_text("whole")
    return Result({})


class Impatient(Silent):
    """Cancels after a second."""

    def __init__(self):
        self._end = time.monotonic() + 1.0

    def cancelled(self):
        return time.monotonic() > self._end


def task(stage, folder):
    values = {"first": str(folder / "a.tif"), "second": str(folder / "b.tif")}
    return Task(f"{__name__}:{stage.__name__}", f"{__name__}:Job", values)


def names(folder):
    return sorted(path.name for path in folder.iterdir())


unix = pytest.mark.skipif(sys.platform == "win32", reason="signals")


@unix
def test_a_worker_killed_between_two_outputs_leaves_neither(tmp_path):
    with pytest.raises(ResourceError, match="ended the worker process"):
        execution.run(task(killed_between, tmp_path), Silent(), "worker")
    assert names(tmp_path) == []


@unix
def test_an_output_of_an_earlier_run_stays_after_a_kill(tmp_path):
    (tmp_path / "b.tif").write_text("before")
    (tmp_path / "a.tif.aux.xml").write_text("before")
    with pytest.raises(ResourceError):
        execution.run(task(killed_between, tmp_path), Silent(), "worker")
    assert names(tmp_path) == ["a.tif.aux.xml", "b.tif"]
    assert (tmp_path / "b.tif").read_text() == "before"


def test_text_that_is_no_path_never_removes_a_file_of_that_name(tmp_path, monkeypatch):
    """A file of the user that came into the working directory during the run has the name of a method."""
    monkeypatch.chdir(tmp_path)
    values = {"method": "auto", "names": ("a.tif", "sub/b.tif"), "first": str(tmp_path / "out.tif")}
    paths = leftovers.absent(values)
    assert paths
    assert all(path.is_absolute() for path in paths)
    for name in ("auto", "a.tif", "out.tif"):
        Path(name).write_text("whole")
    leftovers.remove_new(paths)
    assert names(tmp_path) == ["a.tif", "auto"]


def test_a_worker_that_does_not_hear_a_cancel_leaves_nothing(tmp_path):
    with pytest.raises(Cancelled):
        execution.run(task(deaf_between, tmp_path), Impatient(), "worker")
    assert names(tmp_path) == []


def test_what_a_worker_finished_stays(tmp_path):
    execution.run(task(both, tmp_path), Silent(), "worker")
    assert names(tmp_path) == ["a.tif", "b.tif"]


def dead_process():
    """Return the number of a process that has ended."""
    with subprocess.Popen([sys.executable, "-c", ""]) as child:
        child.wait()
    return child.pid


def left_by(pid, folder):
    """Make what a killed process leaves; return its names."""
    scratch = folder / f".quakesar-abc.partial-{pid}"
    scratch.mkdir()
    (scratch / "interferogram.tif").write_text("half")
    (folder / f".a.tif.3.{pid}.part.tif").write_text("half")
    return sorted([scratch.name, f".a.tif.3.{pid}.part.tif"])


def age(folder, seconds):
    for path in folder.rglob("*"):
        os.utime(path, (time.time() - seconds,) * 2)


def test_the_names_are_those_that_writers_use(tmp_path):
    with scratch_beside(tmp_path / "a.tif") as scratch:
        part_of(tmp_path / "a.tif").write_text("half")
        found = {place.name: owner for place, owner in leftovers._unfinished({"out": str(tmp_path / "a.tif")})}
        assert set(found) == {Path(scratch).name, next(n for n in names(tmp_path) if n.startswith(".a."))}
        assert set(found.values()) == {os.getpid()}


@unix
@pytest.mark.parametrize("mode", ["thread", "worker"])
def test_the_next_run_sweeps_what_a_killed_host_left(mode, tmp_path):
    left_by(dead_process(), tmp_path)
    living = left_by(os.getpid(), tmp_path)
    (tmp_path / ".profile").write_text("of the user")
    (tmp_path / "a.part.tif").write_text("of the user")
    age(tmp_path, 2.0 * leftovers.STALE_S)
    execution.run(task(both, tmp_path), Silent(), mode)
    assert names(tmp_path) == sorted([".profile", "a.part.tif", "a.tif", "b.tif", *living])


@unix
def test_the_sweep_leaves_the_working_directory_and_files_of_other_programs(tmp_path, monkeypatch):
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    left = left_by(dead_process(), elsewhere)
    (tmp_path / f".film.{dead_process()}.part").write_text("of a download")
    age(tmp_path, 2.0 * leftovers.STALE_S)
    monkeypatch.chdir(elsewhere)
    leftovers.sweep({"method": "auto", "out": str(tmp_path / "a.tif")})
    assert names(elsewhere) == left
    assert len(names(tmp_path)) == 2


@unix
def test_young_files_of_a_process_that_looks_dead_stay(tmp_path):
    """Another computer may write them over the network."""
    left = left_by(dead_process(), tmp_path)
    leftovers.sweep({"out": str(tmp_path / "a.tif")})
    assert names(tmp_path) == left


class Kernel:
    """What Windows says of processes: 1 runs, 2 has ended while somebody holds its handle, 3 is another user's."""

    def __init__(self):
        self.OpenProcess = lambda right, inherit, pid: pid.value if right == 0x1000 and pid.value in (1, 2) else None
        self.closed = []

    def GetExitCodeProcess(self, handle, code):
        code._obj.value = 259 if handle.value == 1 else 0
        return 1

    def CloseHandle(self, handle):
        self.closed.append(handle.value)


@pytest.mark.parametrize(("pid", "alive"), [(1, True), (2, False), (3, True), (4, False)])
def test_windows_is_asked_without_ending_a_process(pid, alive, monkeypatch):
    kernel = Kernel()
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(ctypes, "WinDLL", lambda name, use_last_error: kernel, raising=False)
    monkeypatch.setattr(ctypes, "get_last_error", lambda: 5 if pid == 3 else 87, raising=False)
    monkeypatch.setattr(os, "kill", lambda *given: pytest.fail("os.kill ends a process on Windows"))
    assert leftovers._is_alive(pid) is alive
    assert kernel.closed == ([pid] if pid < 3 else [])


def test_a_product_in_a_folder_that_may_not_be_read_is_one_sentence(tmp_path, monkeypatch):
    """Root may read everything, so the refusal is played."""
    (tmp_path / "product.tif").write_bytes(b"x")

    def refuse(path="."):
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(os, "scandir", refuse)
    for place in (tmp_path, tmp_path / "product.tif"):
        with pytest.raises(InputError, match=r"Permission denied\): choose a file or folder") as caught:
            open_source(place)
        assert str(place) in str(caught.value)
