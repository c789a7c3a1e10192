"""What a worker of a cluster installs: every package of core and every file that core reads beside its modules."""

from pathlib import Path

import pytest
from quakesar.core import words
from quakesar.core.version import __version__

tomllib = pytest.importorskip("tomllib", reason="tomllib comes with Python 3.11")
ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def test_the_wheel_holds_every_package_of_core():
    listed = PROJECT["tool"]["setuptools"]["packages"]
    folders = {path.parent.relative_to(ROOT) for path in (ROOT / "core").rglob("*.py")}
    assert sorted(listed) == sorted({"quakesar", *(".".join(("quakesar", *folder.parts)) for folder in folders)})


def test_the_wheel_holds_what_core_reads_beside_its_modules():
    patterns = PROJECT["tool"]["setuptools"]["package-data"]["quakesar"]
    shipped = {path for pattern in patterns for path in ROOT.glob(pattern)}
    read = set((ROOT / words._FOLDER.name).glob("*.json"))
    read |= {path for path in (ROOT / "core").rglob("*") if path.is_file() and path.suffix not in (".py", ".pyc")}
    read = {path for path in read if "__pycache__" not in path.parts}
    assert read
    assert read <= shipped


def test_the_wheel_needs_what_core_imports_and_has_the_version_of_the_plugin():
    needed = {name.split(">")[0] for name in PROJECT["project"]["dependencies"]}
    assert needed == {"numpy", "scipy", "pyproj", "numba", "matplotlib"}
    assert PROJECT["tool"]["setuptools"]["dynamic"]["version"]["attr"] == "quakesar.core.version.__version__"
    assert __version__
