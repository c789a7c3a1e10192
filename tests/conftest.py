"""Make the checkout importable as `quakesar` and offer the shared data."""

import os
import sys
import tempfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
_LINKS = Path(tempfile.mkdtemp(prefix="quakesar-tests-"))
(_LINKS / "quakesar").symlink_to(ROOT, target_is_directory=True)
sys.path.insert(0, str(_LINKS))

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
