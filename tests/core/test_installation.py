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


@pytest.mark.parametrize(
    ("platform", "environment", "release", "expected", "words"),
    [
        ("win32", {}, "", "windows", "the package python3-numba in OSGeo4W Setup, Advanced Install"),
        ("darwin", {}, "", "macos", "-m pip install --user --no-deps numba llvmlite"),
        (
            "linux",
            {"FLATPAK_ID": "org.qgis.qgis"},
            "ID=fedora",
            "flatpak",
            "flatpak run --command=python3 org.qgis.qgis",
        ),
        ("linux", {}, 'ID=ubuntu\nID_LIKE="debian"', "debian", "sudo apt install python3-numba"),
        ("linux", {}, "ID=rocky\nID_LIKE='rhel centos fedora'", "fedora", "sudo dnf install python3-numba"),
        ("linux", {}, 'ID="opensuse-leap"\nID_LIKE="suse opensuse"', "suse", "sudo zypper install python3-numba"),
        ("linux", {}, "ID=arch", "arch", "sudo pacman -S python-numba"),
        ("linux", {}, "ID=gentoo", "linux", "python3 -m pip install --user --no-deps numba llvmlite"),
    ],
)
def test_the_remedy_is_that_of_the_platform(platform, environment, release, expected, words, monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(sys, "prefix", str(tmp_path))
    monkeypatch.delenv("FLATPAK_ID", raising=False)
    for key, value in environment.items():
        monkeypatch.setenv(key, value)
    names = set(
        release.replace("ID=", " ")
        .replace("ID_LIKE=", " ")
        .replace("-", " ")
        .replace('"', " ")
        .replace("'", " ")
        .split()
    )
    monkeypatch.setattr(installation, "_system_families", lambda: names)
    assert installation.find_platform() == expected
    assert words in installation._how_to_get(installation.NEEDED[4])
    sentence = str(installation.missing_library("numba", "not installed"))
    assert sentence.startswith("The Python library numba is needed and cannot be loaded (not installed): ")
    assert " numba" in sentence.partition(":")[2] or "-numba" in sentence
    assert installation._how_to_get(installation.NEEDED[4]).startswith(installation._WAYS[expected][0])


def test_conda_is_known_by_its_folder(monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.delenv("FLATPAK_ID", raising=False)
    (tmp_path / "conda-meta").mkdir()
    monkeypatch.setattr(sys, "prefix", str(tmp_path))
    assert installation.find_platform() == "conda"
    assert "conda install -c conda-forge scipy" in str(installation.missing_library("scipy", "broken"))


def test_a_library_behind_an_error_is_named_and_others_are_not(monkeypatch):
    monkeypatch.setattr(installation, "NEEDED", (ABSENT, *installation.NEEDED))
    named = installation.explain_library(ModuleNotFoundError("no", name="no_such_library_anywhere.part"))
    assert str(named).startswith(
        "The Python library no_such_library_anywhere is needed and cannot be loaded (not installed): "
    )
    assert installation.explain_library(ValueError("a bug of ours")) is None
    assert installation.explain_library(ModuleNotFoundError("no", name="quakesar.core.absent")) is None
