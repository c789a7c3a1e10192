"""Readers of radar scenes and precise orbits; `open_scene` chooses by content."""

from __future__ import annotations

from pathlib import Path

from ..errors import FormatError, InputError
from ..progress import Progress, Silent
from ..words import tr
from .envisat import EnvisatReader
from .precise import apply_precise_orbit
from .scene import Acquisition, Doppler, PixelReader, Scene, SceneReader, TiePoint

__all__ = [
    "READERS",
    "Acquisition",
    "Doppler",
    "PixelReader",
    "Scene",
    "SceneReader",
    "TiePoint",
    "open_scene",
]

READERS = (EnvisatReader(),)
_SILENT = Silent()


def open_scene(path, orbits=None, progress: Progress = _SILENT, *, polarisation: str = "") -> Scene:
    """Open a single-look complex scene of any sensor that has a reader.

    Parameters
    ----------
    path : str or Path
        The product.
    orbits : str, Path or None
        A folder of precise orbit files, or one such file; None or empty for the state vectors of the product.
    progress : Progress
        Hears which orbit is used, and a warning when no precise one covers the scene.
    polarisation : str
        For products with several, for example ``HH``; empty for the first.

    Returns
    -------
    Scene
        Geometry, timing, orbit and Doppler; pixels are read when asked for.

    Raises
    ------
    InputError
        The file or the orbits cannot be read, or the orbit file does not cover the scene.
    FormatError
        Another format, another mode, a truncated or damaged file.
    """
    try:
        with Path(path).open("rb"):
            pass
    except OSError as error:
        raise InputError(
            "INPUT: {path} cannot be read ({reason}): choose a scene file that exists and that you may read.",
            path=str(path),
            reason=error.strerror,
        ) from error
    reader = next((item for item in READERS if item.recognises(path)), None)
    if reader is None:
        raise FormatError(
            "INPUT: {path} is not a radar scene that QuakeSAR reads: choose a product of {known}, unpacked if it came"
            " compressed.",
            path=str(path),
            known=", ".join(item.name for item in READERS),
        )
    scene = reader.open(path, polarisation, progress)
    if orbits:
        return apply_precise_orbit(scene, orbits, progress)
    name, source = Path(path).name, tr(scene.orbit.source)
    progress.message(tr("Orbit of {scene}: {source}; give ORBITS for a precise one.", scene=name, source=source))
    return scene
