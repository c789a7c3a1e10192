"""What to simulate: the job, the presets and the catalogue of passes over Bam."""

from __future__ import annotations

import os
from dataclasses import dataclass, fields
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from ..errors import InputError, MissingDependencyError
from ..kernels._jit import HAS_NUMBA, REASON
from ..words import tr

EVENT = datetime(2003, 12, 26, 1, 56, 52)
BAM_LON_LAT_DEG = (58.357, 29.106)
MAX_SEED = 2**31 - 1


@dataclass(frozen=True)
class Preset:
    """Size of the simulated area.

    Attributes
    ----------
    name : str
        As the user chooses it.
    centre_lon_lat_deg : tuple of two floats
        Centre of every scene.
    lines, samples : int
        Size of a scene.
    margin_m : float
        Ground beyond the scenes that the DEM and the truth cover.
    density : float
        Scatterers per resolution cell of flat ground.
    reflectors : int
        Corner reflectors along each side of their square array.
    """

    name: str
    centre_lon_lat_deg: tuple
    lines: int
    samples: int
    margin_m: float
    density: float
    reflectors: int


PRESETS = {
    "bam": Preset("bam", (58.36, 29.06), 10400, 2150, 2500.0, 1.6, 5),
    "bam_small": Preset("bam_small", (58.36, 28.995), 2500, 520, 2500.0, 2.0, 4),
}


class Track(NamedTuple):
    """A repeated ground track: its line of sight at Bam as published (east, north, up)."""

    name: str
    number: int
    pass_name: str
    time_of_day: str
    line_of_sight_enu: tuple


class Pass(NamedTuple):
    """One acquisition; its baseline is measured from the pass `reference` at near and far range."""

    orbit: int
    track: str
    day: str
    cycle: int
    reference: int
    near_far_baseline_m: tuple
    convergence_m_s: tuple
    doppler: tuple
    offset_lines_samples: tuple


TRACKS = {
    "desc": Track("desc", 120, "DESCENDING", "06:11:57", (0.384, -0.066, 0.920)),
    "asc": Track("asc", 385, "ASCENDING", "18:05:41", (-0.332, -0.057, 0.942)),
}
# In the order in which one orbit is found from another; Doppler in Hz, Hz/s, Hz/s^2 of slant time.
PASSES = (
    Pass(9192, "desc", "20031203", 22, 9192, (0.0, 0.0), (0.0, 0.0), (-134.0, 310000.0, 5.0e8), (0.0, 0.0)),
    Pass(6687, "desc", "20030611", 17, 9192, (484.1, 468.6), (0.15, 0.02), (-71.0, 260000.0, 4.0e8), (7.3, -2.6)),
    Pass(10194, "desc", "20040211", 24, 9192, (3.1, 3.4), (0.03, 0.01), (-188.0, 340000.0, 4.5e8), (-11.7, 1.4)),
    Pass(9693, "desc", "20040107", 23, 10194, (-540.6, -508.3), (-0.22, 0.03), (-98.0, 220000.0, 6.0e8), (4.1, 3.2)),
    Pass(10459, "asc", "20040229", 24, 10459, (0.0, 0.0), (0.0, 0.0), (176.0, -210000.0, 4.0e8), (0.0, 0.0)),
    Pass(8956, "asc", "20031116", 21, 10459, (-13.6, -20.7), (0.04, -0.01), (212.0, -240000.0, 5.0e8), (-6.4, 2.3)),
)
PAIRS = ((9192, 6687), (10194, 9693), (9192, 10194), (9192, 9693), (10459, 8956))
UNBIASED_ORBITS = (9192, 10459)  # their recorded times stay true, so that the others can be measured from them


@dataclass(frozen=True)
class SimulationJob:
    """Order of one simulation.

    Attributes
    ----------
    preset : str
        "bam" (42 km by 42 km) or "bam_small" (10 km by 10 km).
    output_folder : str
        New or empty folder that receives `slc`, `orbits`, `dem` and `truth`.
    seed : int
        0 to 2^31 - 1; the same seed gives the same bytes.
    decorrelation, atmosphere, orbit_errors, timing_errors, thermal_noise : bool
        Nuisances; all off gives clean scenes.
    scenes : tuple of int
        Orbit numbers to write; empty means all six. A scene's bytes do not depend on which others are written.
    workers : int
        Threads; 0 means one per processor. The result does not depend on it.
    """

    preset: str
    output_folder: str
    seed: int = 1
    decorrelation: bool = True
    atmosphere: bool = True
    orbit_errors: bool = True
    timing_errors: bool = True
    thermal_noise: bool = True
    scenes: tuple = ()
    workers: int = 0

    def nuisances(self):
        """Names of the nuisances that are switched on."""
        return [f.name for f in fields(self) if getattr(self, f.name) is True]

    def thread_count(self):
        """Threads to use, at least one."""
        return max(1, self.workers or os.cpu_count() or 1)


@dataclass(frozen=True)
class SimulationResult:
    """Where a simulation left its files.

    Attributes
    ----------
    folder : Path
        The output folder.
    scenes : dict of int to Path
        Products by orbit number.
    orbits_folder : Path
        Folder of the DORIS files.
    dem_ellipsoidal, dem_orthometric, dem_srtm_like : Path
        The truth surface, its copy above the geoid, and a coarse noisy one.
    truth_folder : Path
        Truth rasters, reflectors, rupture trace and `case.json`.
    """

    folder: Path
    scenes: dict
    orbits_folder: Path
    dem_ellipsoidal: Path
    dem_orthometric: Path
    dem_srtm_like: Path
    truth_folder: Path


def selected_passes(job: SimulationJob):
    """Passes that the job asks for, in the catalogue's order."""
    return tuple(p for p in PASSES if not job.scenes or p.orbit in job.scenes)


def check_job(job: SimulationJob) -> None:
    """Refuse what cannot be simulated, before anything is written."""
    if not HAS_NUMBA:
        raise MissingDependencyError(
            "The simulator needs numba, which is not usable here ({reason}): install numba for the Python that QGIS "
            "uses and try again.",
            reason=REASON or tr("compilation is switched off"),
        )
    if job.preset not in PRESETS:
        raise InputError(
            "PRESET is '{found}', but only {known} exist: choose one of them.",
            found=job.preset,
            known=", ".join(sorted(PRESETS)),
        )
    if not 0 <= int(job.seed) <= MAX_SEED:
        raise InputError("SEED is {found}, but must lie between 0 and {top}.", found=job.seed, top=MAX_SEED)
    known = [p.orbit for p in PASSES]
    for orbit in job.scenes:
        if orbit not in known:
            raise InputError(
                "Scene {found} is not simulated: choose among the orbits {known}.",
                found=orbit,
                known=", ".join(str(k) for k in sorted(known)),
            )
    check_output_folder(Path(job.output_folder))


def check_output_folder(folder: Path) -> None:
    """Refuse an output folder that holds anything, or that is a file."""
    if folder.exists() and not folder.is_dir():
        raise InputError("OUTPUT_FOLDER {path} is a file: name a new or empty folder.", path=str(folder))
    if folder.is_dir() and any(folder.iterdir()):
        raise InputError(
            "OUTPUT_FOLDER {path} is not empty: name a new or empty folder, nothing there is overwritten.",
            path=str(folder),
        )
