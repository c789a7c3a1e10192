"""Make the checkout importable as `quakesar` and offer the shared data."""

import contextlib
import hashlib
import os
import sys
import tempfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


def _link_checkout() -> Path:
    """Return a folder with the checkout as `quakesar`; always the same, for compiled kernels know their path."""
    owner = os.getuid() if hasattr(os, "getuid") else ""
    place = hashlib.sha256(f"{owner}:{ROOT}".encode()).hexdigest()[:12]
    folder = Path(tempfile.gettempdir(), f"quakesar-tests-{place}")
    folder.mkdir(mode=0o700, exist_ok=True)
    with contextlib.suppress(FileExistsError):
        (folder / "quakesar").symlink_to(ROOT, target_is_directory=True)
    return folder


sys.path.insert(0, str(_link_checkout()))

# Two processes that compile one kernel for different arguments would take each other's code from a common folder.
if "PYTEST_XDIST_WORKER" in os.environ:
    _KERNELS = Path(os.environ.get("NUMBA_CACHE_DIR") or ROOT / "build" / "numba")
    os.environ["NUMBA_CACHE_DIR"] = str(_KERNELS / os.environ["PYTEST_XDIST_WORKER"])

# A virtual environment over Debian's packages hides PROJ's database from pyproj.
if "PROJ_DATA" not in os.environ and Path("/usr/share/proj/proj.db").exists():
    os.environ["PROJ_DATA"] = os.environ["PROJ_LIB"] = "/usr/share/proj"

SHARED = ROOT.parent / "shared" / "data"


@pytest.fixture(scope="session")
def shared_data():
    """The folder of shared test data; the test is skipped where it is absent."""
    if not SHARED.is_dir():
        pytest.skip(f"shared test data are absent ({SHARED})")
    return SHARED


@pytest.fixture(scope="session")
def bam_small(shared_data):
    """The simulated ENVISAT scenes with exact truth."""
    return shared_data / "envisat_bam_small"
