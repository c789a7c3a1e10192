"""Frames of a portable radar interferometer as GAMMA writes them: a binary file of complex numbers and its ``.par``.

A frame ``NAME.slc`` holds one record per azimuth angle with the samples of all ranges, big-endian: pairs of 4-byte
floats (FCOMPLEX) or of 2-byte integers (SCOMPLEX). ``NAME.slc.par`` is text, a key and its value with a unit on each
line. Angles count clockwise from the scan heading, which itself counts clockwise from north; in many campaigns nobody
has measured it, and then it is 0. The position is what the satellite receiver of the radar told when the frame began,
so that it scatters by metres from frame to frame: its median is taken. The height of the radar is its altitude plus the
geoid height of the file. The phase falls with range.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone
from pathlib import Path

import numpy as np

from ..conventions import SPEED_OF_LIGHT
from ..errors import FormatError, InputError
from ..words import tr
from .layout import Header, require_pixels

MARK = "GPRI_az_start_angle"
_TYPES = {"FCOMPLEX": np.dtype(">f4"), "SCOMPLEX": np.dtype(">i2")}
_NEEDED = (
    "range_samples", "azimuth_lines", "image_format", "radar_frequency", "near_range_slc", "range_pixel_spacing",
    "GPRI_az_start_angle", "GPRI_az_angle_step", "GPRI_ref_north", "GPRI_ref_east", "GPRI_ref_alt", "date",
    "start_time",
)  # fmt: skip
_LONGEST = 200_000
_PLACE = ("GPRI_ref_east", "GPRI_ref_north", "GPRI_ref_alt")
# A receiver without corrections is right to some ten metres; a radar that was carried elsewhere is farther away.
_FAR_M = 50.0
_METRES_PER_DEGREE = 111_320.0


def read_parameters(path: Path) -> dict:
    """Return the keys of a parameter file with the words of their values."""
    with path.open("rb") as stream:
        text = stream.read(_LONGEST).decode("latin-1")
    pairs = (line.split(":", 1) for line in text.splitlines() if ":" in line)
    found = {key.strip(): value.split() for key, value in pairs}
    absent = [key for key in _NEEDED if not found.get(key)]
    if absent:
        raise FormatError(
            "INPUT: {path} does not hold {absent}: choose a parameter file of a frame of a GPRI.",
            path=path.name,
            absent=", ".join(absent),
        )
    return found


class GpriReader:
    """Frames of a folder, read one at a time.

    Parameters
    ----------
    path : Path
        A parameter file: all of its folder whose names differ from it in digits only are frames; or the folder.
    """

    def __init__(self, path):
        path = Path(path)
        every = sorted(item for item in (path if path.is_dir() else path.parent).glob("*.par") if is_gpri(item))
        # amplitudes lie in the same folder
        complex_wanted = path.is_dir() or is_complex(path)
        every = [item for item in every if is_complex(item) == complex_wanted]
        kinds = {_kind(item) for item in every}
        if path.is_dir() and len(kinds) > 1:
            raise InputError(
                "INPUT: {path} holds frames of several antennas or channels ({kinds}): choose a parameter file of one.",
                path=path.name,
                kinds=", ".join(sorted(kinds)),
            )
        wanted = _kind(every[0] if path.is_dir() and every else path)
        frames = [(read_parameters(item), item) for item in every if _kind(item) == wanted]
        timed = sorted(((_time(values, item), item, values) for values, item in frames), key=lambda found: found[:2])
        if len(timed) < 2:
            raise InputError("INPUT: {path} holds {found} frames: two are needed.", path=path.name, found=len(timed))
        self._files = [item.with_suffix("") for _, item, _ in timed]
        first = timed[0][2]
        self.shape = tuple(int(_number(first, key)) for key in ("azimuth_lines", "range_samples"))
        self._dtype = _TYPES.get(first["image_format"][0])
        self._check(timed)
        place, apart_m = _common_place(timed)
        self.header = _header(first, place, tuple(time for time, _, _ in timed))
        self._apart_m = apart_m

    def _check(self, timed: list) -> None:
        first = timed[0][2]
        require_pixels((1, *self.shape), timed[0][1].name)
        if self._dtype is None or min(self.shape) < 1:
            raise FormatError(
                "INPUT: {path} has the format {found} and {rows} x {cols} samples: FCOMPLEX or SCOMPLEX is read.",
                path=timed[0][1].name,
                found=first["image_format"][0],
                rows=self.shape[0],
                cols=self.shape[1],
            )
        for _, item, values in timed[1:]:
            differing = _differences(first, values)
            if differing:
                raise InputError(
                    "INPUT: {path} differs from the first frame in {keys}: move it to another folder.",
                    path=item.name,
                    keys=", ".join(differing),
                )
        for (before, _, _), (time, item, _) in zip(timed[:-1], timed[1:]):
            if time == before:
                raise InputError("INPUT: {path} has the time of another frame: move it away.", path=item.name)

    def read(self, index: int) -> np.ndarray:
        """Return a frame, complex64, shape (angles, ranges); zero is no data."""
        path, count = self._files[index], self.shape[0] * self.shape[1]
        if not path.is_file() or path.stat().st_size != 2 * count * self._dtype.itemsize:
            raise FormatError(
                "INPUT: {path} is not there or not of the size that its parameter file says: copy the frame again.",
                path=path.name,
            )
        parts = np.fromfile(path, self._dtype).astype(np.float32).reshape(*self.shape, 2)
        frame = parts.view(np.complex64)[..., 0]
        return np.where(np.isfinite(frame), frame, np.complex64(0.0))

    def notes(self, *, pointed: bool) -> tuple:
        """Return what a user should know of the files; `pointed` when the user gives the pointing direction."""
        found = []
        if self._apart_m > 1.0:
            found.append(
                tr("The positions of the radar in the {count} frames differ by up to {apart:.1f} m: their median is"
                   " taken.", count=len(self._files), apart=self._apart_m)
            )  # fmt: skip
        if not pointed and self.header.pointing_deg == 0.0:
            found.append(
                tr("The scan heading in the files is 0, as where nobody measured it: if the radar did not point to the"
                   " north, give POINTING.")
            )  # fmt: skip
        return tuple(found)

    def close(self) -> None:
        """Nothing is kept open."""

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.close()


def is_gpri(path: Path) -> bool:
    """Tell by its content whether a file is a parameter file of a GPRI."""
    if not path.is_file() or path.stat().st_size > _LONGEST:
        return False
    return MARK.encode() in path.read_bytes()


def is_complex(path: Path) -> bool:
    """Tell whether a parameter file of a GPRI describes complex frames."""
    return any(found in path.read_bytes().split() for found in (b"FCOMPLEX", b"SCOMPLEX"))


def _differences(first: dict, values: dict) -> list:
    """Return the keys in which a frame cannot lie on the pixels of the first."""
    lines, samples = (_number(first, key) for key in ("azimuth_lines", "range_samples"))
    step, spacing = abs(_number(first, "GPRI_az_angle_step")), abs(_number(first, "range_pixel_spacing"))
    # a tenth of a pixel anywhere in the frame
    tolerances = {
        "azimuth_lines": 0.0,
        "range_samples": 0.0,
        "radar_frequency": 1e-6 * abs(_number(first, "radar_frequency")),
        "near_range_slc": 0.1 * spacing,
        "range_pixel_spacing": 0.1 * spacing / max(samples, 1.0),
        "GPRI_az_start_angle": 0.1 * step,
        "GPRI_az_angle_step": 0.1 * step / max(lines, 1.0),
    }
    found = [key for key, most in tolerances.items() if abs(_number(values, key) - _number(first, key)) > most]
    if values["image_format"][0] != first["image_format"][0]:
        found.append("image_format")
    if abs(_optional(values, "GPRI_scan_heading") - _optional(first, "GPRI_scan_heading")) > 0.1 * step:
        found.append("GPRI_scan_heading")
    return found


def _common_place(timed: list) -> tuple:
    """Return the median of the places of all frames (degrees, degrees, metres) and the largest distance from it (m)."""
    every = np.array([[_number(values, key) for key in _PLACE] for *_, values in timed])
    every[:, 2] += [_optional(values, "GPRI_geoid") for *_, values in timed]
    place = np.median(every, axis=0)
    degree = _METRES_PER_DEGREE
    apart = np.hypot((every - place)[:, 0] * degree * np.cos(np.radians(place[1])), (every - place)[:, 1] * degree)
    worst = int(np.argmax(apart))
    if apart[worst] > _FAR_M:
        raise InputError(
            "INPUT: {path} was taken {apart:.0f} m from the others by GPRI_ref_north and GPRI_ref_east: keep the frames"
            " of each place of the radar in a folder of their own.",
            path=timed[worst][1].name,
            apart=float(apart[worst]),
        )
    return tuple(place.tolist()), float(apart[worst])


def _kind(path: Path) -> str:
    return re.sub(r"[\d_T-]*\d[\d_T-]*", "*", path.name)


def _number(values: dict, key: str) -> float:
    try:
        found = float(values[key][0])
    except ValueError:
        found = float("nan")
    if not np.isfinite(found):
        raise FormatError("INPUT: {key} is '{found}': a number is wanted.", key=key, found=values[key][0])
    return found


def _optional(values: dict, key: str) -> float:
    return _number(values, key) if values.get(key) else 0.0


def _time(values: dict, path: Path) -> datetime:
    try:
        day = datetime(*(int(part) for part in values["date"][:3]), tzinfo=timezone.utc)
        return day + timedelta(seconds=_number(values, "start_time"))
    except (ValueError, OverflowError, TypeError):
        raise FormatError(
            "INPUT: {path} has the date '{found}': year, month and day are wanted.",
            path=path.name,
            found=" ".join(values["date"]),
        ) from None


def _header(values: dict, place: tuple, times: tuple) -> Header:
    frequency, step = _number(values, "radar_frequency"), _number(values, "GPRI_az_angle_step")
    spacing = _number(values, "range_pixel_spacing")
    if not (frequency > 0.0 and spacing > 0.0 and step != 0.0):
        raise FormatError("INPUT: radar_frequency, range_pixel_spacing or GPRI_az_angle_step of the frames is zero.")
    axes = (_number(values, "near_range_slc"), spacing, _number(values, "GPRI_az_start_angle"), step)
    heading = _optional(values, "GPRI_scan_heading")
    return Header("polar", *place, heading, SPEED_OF_LIGHT / frequency, *axes, -1, times)
