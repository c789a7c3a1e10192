"""A job gives the same on a thread and in a worker, and a worker's death is one sentence."""

import os
import signal
import sys
import tempfile
import time
from pathlib import Path

import pytest
from quakesar.core import execution
from quakesar.core.errors import Cancelled, InputError, MissingDependencyError, ResourceError
from quakesar.core.execution import Task, UnexpectedError, choose, interpreters, run
from quakesar.core.progress import Silent, check_cancelled
from quakesar.core.results import Result, Table

pytestmark = pytest.mark.serial

HERE = __name__


class Recorder(Silent):
    """Keeps what it is told; wants to stop after a while."""

    def __init__(self, stop_after_s=None):
        self.fractions, self.messages, self.warnings = [], [], []
        self._end = None if stop_after_s is None else time.monotonic() + stop_after_s

    def update(self, fraction):
        self.fractions.append(fraction)

    def message(self, text):
        self.messages.append(text)

    def warning(self, text):
        self.warnings.append(text)

    def cancelled(self):
        return self._end is not None and time.monotonic() > self._end


# Stages: module level, so that a worker finds them by name.


def succeed(job, progress):
    progress.message("a fact")
    progress.warning("a doubt")
    progress.update(0.5)
    progress.update(1.0)
    table = Table((("name", str),), (("x",),), ("POINT (1 2)",), "point")
    return Result({"OUTPUT": job["output"], "PROCESS": os.getpid(), "SCRATCH": tempfile.gettempdir()}, {"T": table})


def refuse(job, progress):
    raise InputError("WINDOW is {found} pixels: choose at least {least}.", found=job["window"], least=3)


def stumble(job, progress):
    return job["absent"]


def die(job, progress):
    os.kill(os.getpid(), job["signal"])


def obey(job, progress):
    for _ in range(200):
        time.sleep(0.02)
        check_cancelled(progress)


def ignore(job, progress):
    Path(job["output"]).with_name(f".out.{os.getpid()}.part.tif").write_text("unfinished")
    Path(job["output"]).with_name(f".out.partial-{os.getpid()}").mkdir()
    time.sleep(60.0)


def task(stage, **values):
    return Task(f"{HERE}:{stage.__name__}", "builtins:dict", values)


@pytest.fixture(params=execution.MODES)
def mode(request):
    return request.param


def test_both_modes_return_the_result_and_pass_progress_on(mode):
    listener = Recorder()
    result = run(task(succeed, output="a.tif"), listener, mode)
    assert result.values["OUTPUT"] == "a.tif"
    assert result.tables["T"] == Table((("name", str),), (("x",),), ("POINT (1 2)",), "point")
    assert listener.messages == ["a fact"]
    assert listener.warnings == ["a doubt"]
    assert listener.fractions[-1] == 1.0
    assert (result.values["PROCESS"] == os.getpid()) == (mode == "thread")


def test_both_modes_keep_kind_template_and_fields_of_an_error(mode):
    with pytest.raises(InputError) as caught:
        run(task(refuse, window=2), Silent(), mode)
    assert caught.value.template.startswith("WINDOW is {found}")
    assert caught.value.fields == {"found": 2, "least": 3}
    assert str(caught.value) == "WINDOW is 2 pixels: choose at least 3."


def test_both_modes_keep_the_trace_of_an_unforeseen_error_out_of_its_sentence(mode):
    with pytest.raises(UnexpectedError) as caught:
        run(task(stumble), Silent(), mode)
    assert "KeyError" in str(caught.value)
    assert "\n" not in str(caught.value)
    assert 'return job["absent"]' in caught.value.trace


def test_both_modes_cancel_politely(mode):
    start = time.monotonic()
    with pytest.raises(Cancelled):
        run(task(obey), Recorder(stop_after_s=0.3), mode)
    assert time.monotonic() - start < 3.0


def test_a_worker_that_does_not_listen_is_killed_within_two_seconds_and_leaves_no_file(tmp_path):
    listener = Recorder(stop_after_s=1.5)
    start = time.monotonic()
    with pytest.raises(Cancelled):
        run(task(ignore, output=str(tmp_path / "out.tif")), listener, "worker")
    assert time.monotonic() - start < 1.5 + 2.0 + 1.0  # the wish to stop comes after 1.5 s; 1 s for a busy machine
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
@pytest.mark.parametrize(
    ("number", "kind", "words"),
    [(signal.SIGKILL, ResourceError, "memory ran out"), (signal.SIGSEGV, UnexpectedError, "crashed")],
)
def test_a_killed_worker_gives_one_sentence(number, kind, words):
    with pytest.raises(kind, match=words) as caught:
        run(task(die, signal=int(number)), Silent(), "worker")
    assert "\n" not in str(caught.value)


def test_memory_error_is_a_sentence(mode):
    with pytest.raises(ResourceError, match="memory of this machine"):
        run(Task(f"{HERE}:exhaust", "builtins:dict", {}), Silent(), mode)


def exhaust(job, progress):
    raise MemoryError


def test_scratch_folder_of_a_worker_is_its_own_and_gone_afterwards():
    result = run(task(succeed, output=""), Silent(), "worker")
    assert result.values["SCRATCH"] != tempfile.gettempdir()
    assert not Path(result.values["SCRATCH"]).exists()


def test_a_worker_does_not_run_the_main_script_of_its_host(tmp_path, monkeypatch):
    script = tmp_path / "script.py"
    script.write_text("raise SystemExit('the main script ran again')\n")
    monkeypatch.setattr(sys.modules["__main__"], "__file__", str(script), raising=False)
    monkeypatch.setattr(sys.modules["__main__"], "__spec__", None)
    main = sys.modules["__main__"]
    assert run(task(succeed, output="x"), Silent(), "worker").values["OUTPUT"] == "x"
    assert sys.modules["__main__"] is main


def test_an_interpreter_that_does_not_answer_is_passed_over(tmp_path, monkeypatch):
    dumb = tmp_path / "python3"
    dumb.write_text("#!/bin/sh\nexit 3\n")
    dumb.chmod(0o755)
    good = interpreters()
    monkeypatch.setattr(execution, "_proven", [])
    monkeypatch.setattr(execution, "interpreters", lambda: (str(dumb), *good))
    assert run(task(succeed, output="x"), Silent(), "worker").values["OUTPUT"] == "x"
    monkeypatch.setattr(execution, "_proven", [])
    monkeypatch.setattr(execution, "interpreters", lambda: (str(dumb),))
    with pytest.raises(MissingDependencyError, match="execution mode to thread"):
        run(task(succeed, output="x"), Silent(), "worker")


def test_an_executable_that_is_not_python_is_never_a_candidate(tmp_path, monkeypatch):
    qgis = tmp_path / "qgis-bin"
    qgis.write_text("")
    monkeypatch.setattr(sys, "executable", str(qgis))
    assert interpreters()
    assert all(Path(path).name.startswith("python") for path in interpreters())


@pytest.mark.parametrize(
    ("setting", "graphics", "verdict", "platform", "loaded", "expected"),
    [
        ("thread", True, "unsafe", "linux", False, "thread"),
        ("worker", False, "safe", "linux", True, "worker"),
        ("auto", False, None, "linux", False, "thread"),
        ("auto", True, None, "win32", False, "thread"),
        ("auto", True, None, "darwin", False, "thread"),
        ("auto", True, None, "linux", True, "thread"),
        ("auto", True, None, "linux", False, "worker"),
        ("auto", True, "unsafe", "linux", False, "worker"),
        ("auto", True, "safe", "linux", False, "thread"),
    ],
)
def test_choice_of_mode(setting, graphics, verdict, platform, loaded, expected, monkeypatch):
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(execution.importlib.util, "find_spec", lambda name: object())
    if loaded:
        monkeypatch.setitem(sys.modules, "numba", object())
    else:
        monkeypatch.delitem(sys.modules, "numba", raising=False)
    choice = choose(setting, host_uses_graphics=graphics, verdict=verdict)
    assert choice.mode == expected
    assert choice.reason


def test_unknown_words_are_refused():
    with pytest.raises(InputError, match="auto, thread or worker"):
        choose("cloud", host_uses_graphics=False)
    with pytest.raises(InputError, match="thread or worker"):
        run(task(succeed, output=""), Silent(), "auto")
