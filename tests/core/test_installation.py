"""The installation check finds what is there and says what is missing, what it costs and how to get it."""

import sys

import pytest
from quakesar.core import installation
from quakesar.core.errors import Cancelled
from quakesar.core.installation import OK, OPTIONAL, PROBLEM, InstallationJob, Library, check
from quakesar.core.progress import Silent

ABSENT = Library("no_such_library_anywhere", "magic", "no magic", "python3-magic", "python3-magic", "magic")


class Listener(Silent):
    def __init__(self):
        self.warnings, self.fractions = [], []

    def warning(self, text):
        self.warnings.append(text)

    def update(self, fraction):
        self.fractions.append(fraction)


def states(findings):
    return {finding.item: finding.state for finding in findings}


def test_page_names_what_is_there():
    result = check(InstallationJob(host="QGIS 3.40.6", execution="thread <because>"), Silent())
    page = result.values["HTML_TEXT"]
    for words in ("QGIS 3.40.6", "numpy", "GDAL", "PROJ", "Geoid egm2008", "Compiled kernel", "thread &lt;because&gt;"):
        assert words in page, words
    assert page.count("<tr>") == page.count("</tr>")


def test_a_missing_needed_library_is_a_problem_and_a_useful_one_is_not(monkeypatch):
    monkeypatch.setattr(installation, "NEEDED", (ABSENT,))
    monkeypatch.setattr(installation, "USEFUL", ())
    listener = Listener()
    before = check(InstallationJob(), listener)
    assert before.values["PROBLEMS"] == 1
    assert "no_such_library_anywhere: not installed" in listener.warnings[0]
    for words in ("no magic", "apt install python3-magic", "OSGeo4W"):
        assert words in listener.warnings[0]
    monkeypatch.setattr(installation, "NEEDED", ())
    monkeypatch.setattr(installation, "USEFUL", (ABSENT,))
    assert check(InstallationJob(), Silent()).values["PROBLEMS"] == 0


def test_a_broken_library_counts_as_missing(tmp_path, monkeypatch):
    (tmp_path / "broken_library_for_tests.py").write_text("raise SystemError('built for another numpy')\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setattr(installation, "NEEDED", (ABSENT._replace(module="broken_library_for_tests"),))
    monkeypatch.setattr(installation, "USEFUL", ())
    (finding,) = installation.check_libraries()
    assert finding.state == PROBLEM
    assert "installed but broken: SystemError: built for another numpy" in finding.found


def test_geoid_grids_are_looked_for_in_the_folders_of_proj(tmp_path, monkeypatch):
    (tmp_path / "us_nga_egm08_25.tif").write_bytes(b"")
    monkeypatch.setenv("PROJ_DATA", str(tmp_path))
    assert states(installation.check_height_grids())["Geoid egm2008"] == OK
    assert installation.find_proj_file("no_such_grid.tif") == ""


@pytest.mark.parametrize(("kernel", "state"), [(lambda values: 0.0, PROBLEM), (installation._sum_of_squares, OK)])
def test_kernel_is_run_and_its_sum_compared(kernel, state, monkeypatch):
    from quakesar.core.kernels import _jit

    monkeypatch.setattr(installation, "_sum_of_squares", kernel)
    monkeypatch.setattr(_jit, "jit", lambda function: function)
    assert installation.check_kernel().state == state


def test_a_failing_compiler_is_a_problem(monkeypatch):
    from quakesar.core.kernels import _jit

    def fail(function):
        raise SystemError("LLVM")

    monkeypatch.setattr(_jit, "jit", fail)
    assert "LLVM" in installation.check_kernel().found


@pytest.mark.skipif(sys.platform == "win32", reason="rights of folders")
def test_a_cache_folder_that_does_not_exist_is_told():
    assert installation.check_cache("/proc/no/such/folder").state == OPTIONAL


def test_progress_reaches_the_end_and_cancel_is_heard():
    listener = Listener()
    check(InstallationJob(), listener)
    assert listener.fractions[-1] == 1.0

    class Impatient(Silent):
        def cancelled(self):
            return True

    with pytest.raises(Cancelled):
        check(InstallationJob(), Impatient())
