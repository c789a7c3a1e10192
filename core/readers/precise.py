"""The choice of a precise orbit for a scene, from a folder or a file, by time."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from typing import Optional

import numpy as np

from ..conventions import format_utc
from ..errors import FormatError, InputError
from ..orbit import Orbit
from ..progress import Progress
from ..words import tell, tr
from . import doris
from .scene import ORBIT_MARGIN_S, Scene

ORBIT_FORMATS = (doris,)
# Predicted state vectors are good to some hundred metres; more than this is another satellite or another time.
_LARGEST_DIFFERENCE_M = 5e3


def apply_precise_orbit(scene: Scene, place, progress: Progress) -> Scene:
    """Return the scene with the precise orbit of its time, or as it is, with a warning, when the folder has none.

    Parameters
    ----------
    scene : Scene
        As its reader made it.
    place : str or Path
        A folder (its files only, not those of folders inside it) or one orbit file.
    progress : Progress
        Hears which orbit is used.

    Raises
    ------
    InputError
        When the place cannot be read, or one named file is no orbit or does not cover the scene.
    """
    place = Path(place)
    file = _choose_in_folder(scene, place, progress) if place.is_dir() else _require_file(scene, place)
    if file is None:
        progress.warning(
            tr(
                "ORBITS: no precise orbit in {place} covers the scene {scene} of {date}, so the state vectors of the"
                " product are used; they are less exact and may leave a ramp.",
                place=place,
                scene=Path(scene.path).name,
                date=format_utc(scene.grid.middle_utc),
            )
        )
        return scene
    form = _form_of(file, scene)
    grid = scene.grid
    orbit = form.read_orbit(file, grid.epoch, grid.start_time_s - ORBIT_MARGIN_S, grid.stop_time_s + ORBIT_MARGIN_S)
    difference = _difference_m(scene, orbit)
    if difference > _LARGEST_DIFFERENCE_M:
        raise InputError(
            "ORBITS: {file} lies {difference:.0f} m from the state vectors of {scene}: one of the two is damaged or of"
            " another satellite, get them again.",
            file=str(file),
            difference=difference,
            scene=Path(scene.path).name,
        )
    progress.message(
        tr(
            "Orbit of {scene}: {source}, {difference:.2f} m from the product's own.",
            scene=Path(scene.path).name,
            source=tr(orbit.source),
            difference=difference,
        )
    )
    return scene.with_orbit(orbit)


def _difference_m(scene: Scene, orbit: Orbit) -> float:
    """Return the distance between an orbit and that of the scene in the middle of the scene."""
    middle_s = 0.5 * (scene.grid.start_time_s + scene.grid.stop_time_s)
    return float(np.linalg.norm(orbit.interpolate(middle_s)[0] - scene.orbit.interpolate(middle_s)[0]))


def _form_of(file: Path, scene: Scene):
    """Return the orbit format of a file for the platform of the scene, or None."""
    forms = (form for form in ORBIT_FORMATS if scene.acquisition.sensor.startswith(form.PLATFORM))
    return next((form for form in forms if form.recognises(file)), None)


def _needed(scene: Scene) -> tuple:
    grid = scene.grid
    margin = timedelta(seconds=ORBIT_MARGIN_S)
    last = grid.epoch + timedelta(seconds=grid.stop_time_s)
    return grid.epoch + timedelta(seconds=grid.start_time_s) - margin, last + margin


def _slack(coverage, start: datetime, stop: datetime) -> float:
    """Return how many seconds of vectors lie before and after the times needed, the smaller; negative is a miss."""
    return min((start - coverage.start).total_seconds(), (coverage.stop - stop).total_seconds())


def _unreadable(place: Path, error: OSError) -> InputError:
    return InputError(
        "ORBITS: {place} cannot be read ({reason}): choose a folder of orbit files, or one of them, that exists and"
        " that you may read.",
        place=str(place),
        reason=error.strerror,
    )


def _choose_in_folder(scene: Scene, folder: Path, progress: Progress) -> Optional[Path]:
    """Return the file that covers the scene, of several the newest edition of the most central one, or None."""
    start, stop = _needed(scene)
    try:
        files = sorted(item for item in folder.iterdir() if item.is_file())
    except OSError as error:
        raise _unreadable(folder, error) from error
    found = []
    for file in files:
        form = _form_of(file, scene)
        coverage = _read_coverage(form, file, progress) if form else None
        slack = _slack(coverage, start, stop) if coverage else -1.0
        if slack >= 0.0:
            found.append((slack, coverage.made, file))
    return max(found)[-1] if found else None


def _read_coverage(form, file: Path, progress: Progress):
    """Return the coverage, or None with a warning for a damaged file, which need not be the one wanted."""
    try:
        return form.read_coverage(file)
    except FormatError as error:
        progress.warning(tr("{error} It is left out.", error=tell(error)))
        return None


def _require_file(scene: Scene, file: Path) -> Path:
    """Return the one orbit file that the user named, after checking that it is one and covers the scene."""
    try:
        with file.open("rb"):
            form = _form_of(file, scene)
    except OSError as error:
        raise _unreadable(file, error) from error
    if form is None:
        raise InputError(
            "ORBITS: {place} is not a precise orbit file of {sensor}: choose a folder of DOR_VOR_AX files or one"
            " of them.",
            place=str(file),
            sensor=scene.acquisition.sensor,
        )
    coverage, (start, stop) = form.read_coverage(file), _needed(scene)
    if _slack(coverage, start, stop) < 0.0:
        raise InputError(
            "ORBITS: {place} covers {first} to {last} and the scene needs {start} to {stop}: choose the orbit file of"
            " that day.",
            place=str(file),
            first=format_utc(coverage.start),
            last=format_utc(coverage.stop),
            start=format_utc(start),
            stop=format_utc(stop),
        )
    return file
