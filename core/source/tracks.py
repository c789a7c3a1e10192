"""Tracks of observations: the rows of layers, checked, with the covariance of their points.

A track is a plain tuple ``(name, kind, rows, matrix)``, as a tool reads it from a layer:

* kind ``motion``: rows of (longitude, latitude, displacement, east, north, up, sigma, size, count), degrees and metres,
  with the unit vector of the direction in which the displacement counts positive: from the ground to the sensor for a
  line of sight, along the flight for azimuth offsets;
* kind ``gnss``: rows of (longitude, latitude, east, north, up, sigma_east, sigma_north, sigma_up), metres.

What is not known is None. The matrix is the path of a covariance (comma-separated m^2, a row for each row of the
track), or None.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from ..errors import FormatError, InputError
from ..guarding import require_size
from .frame import LocalFrame
from .noise import NoiseModel, covariance_matrix
from .observations import Observations

SIGMA_M = 0.005  # of a point that has none
LARGEST_MOTION_M = 10.0  # of the ground along a line of sight in any earthquake; three times that for offsets and GNSS
_WORST_LENGTH = 0.005
_LEVEL = 0.2  # a direction with less up than this is horizontal: an offset
_PARALLEL = 0.9
_MOST_DIGITS = 40  # of a number in a file of covariances
OPPOSITE = (
    "'{first}' and '{second}' have opposite signs where they should agree: displacement is positive toward the"
    " sensor in both, so turn the sign of the one that is not."
)


def frame_of_tracks(tracks: Sequence) -> LocalFrame:
    """Return the local frame around the middle of the points of all tracks.

    Parameters
    ----------
    tracks : sequence of tuple
        As the module says; at least one point.

    Returns
    -------
    LocalFrame
        Its origin is the middle of the box around the points.
    """
    places = np.array([row[:2] for _, _, rows, _ in tracks for row in rows], dtype=float).reshape(-1, 2)
    if not len(places):
        raise InputError("OBSERVATIONS holds no point: choose the layers that the tool Downsample made.")
    return LocalFrame(*(float(v) for v in 0.5 * (places.min(axis=0) + places.max(axis=0))))


def read_tracks(
    tracks: Sequence, frame: LocalFrame, *, noise: NoiseModel | None = None, sigma_m: float = SIGMA_M
) -> Observations:
    """Return the observations of tracks, checked.

    Parameters
    ----------
    tracks : sequence of tuple
        As the module says; points without a displacement are left out.
    frame : LocalFrame
        Where they are wanted.
    noise : NoiseModel, optional
        Makes the covariance of the lines of sight that have no matrix.
    sigma_m : float
        Standard deviation where a point has none, m.

    Returns
    -------
    Observations
        Look vectors within 0.5 % of unit length are normalised.
    """
    parts = []
    for name, kind, rows, matrix in tracks:
        part = _read_gnss(name, rows, frame, sigma_m) if kind == "gnss" else _read_motion(name, rows, frame)
        if kind != "gnss":
            part["covariance"] = _covariance(part, name, rows, (matrix, noise, sigma_m))
        _check_unit(name, part["displacement"], part["kind"])
        parts.append(part)
    _check_directions(tracks, parts)
    joined = {key: np.concatenate([p[key] for p in parts]) for key in ("east", "north", "displacement", "look")}
    track = np.repeat(np.arange(len(parts)), [len(p["displacement"]) for p in parts])
    found = Observations(
        *joined.values(),
        track,
        tuple(name for name, *_ in tracks),
        tuple(p["kind"] for p in parts),
        tuple(p["covariance"] for p in parts),
    )
    _check_alike(found)
    return found


def _read_motion(name, rows, frame):
    table = np.array(rows, dtype=float).reshape(-1, 9)
    used = np.isfinite(table[:, 2])
    if not used.any():
        raise InputError(
            "The points of '{track}' have no displacement: the field displacement (m) is missing or empty.", track=name
        )
    table = table[used]
    look = table[:, 3:6]
    if not np.isfinite(look).all():
        raise InputError(
            "The points of '{track}' have no look vectors: the fields east, north and up (a unit vector from the"
            " ground to the sensor) are missing or empty.",
            track=name,
        )
    length = np.sqrt(np.sum(look**2, axis=1))
    worst = int(np.argmax(np.abs(length - 1.0)))
    if abs(length[worst] - 1.0) > _WORST_LENGTH:
        raise InputError(
            "A look vector of '{track}' is {found:.4g} long, but it must be a unit vector (east, north, up) from the"
            " ground to the sensor; angles have to be converted first.",
            track=name,
            found=float(length[worst]),
        )
    east, north = frame.to_local(table[:, 0], table[:, 1])
    kind = "offset" if np.median(np.abs(look[:, 2])) < _LEVEL else "los"
    return {
        "east": east,
        "north": north,
        "displacement": table[:, 2],
        "look": look / length[:, None],
        "sigma": table[:, 6],
        "size": np.nan_to_num(table[:, 7]),
        "count": np.where(table[:, 8] > 0.0, table[:, 8], 1.0),
        "used": used,
        "kind": kind,
    }


def _read_gnss(name, rows, frame, sigma_m):
    table = np.array(rows, dtype=float).reshape(-1, 8)
    motion, sigma = table[:, 2:5], table[:, 5:8]
    used = np.isfinite(motion)
    if not used.any():
        raise InputError(
            "The stations of '{track}' have no motion: fields for east, north and up (m) are missing or empty.",
            track=name,
        )
    station, axis = np.nonzero(used)
    east, north = frame.to_local(table[station, 0], table[station, 1])
    variance = np.where(sigma[used] > 0.0, sigma[used], sigma_m) ** 2
    return {
        "east": east,
        "north": north,
        "displacement": motion[used],
        "look": np.eye(3)[axis],
        "covariance": variance,
        "kind": "gnss",
    }


def _covariance(part, name, rows, how):
    matrix, noise, sigma_m = how
    if matrix:
        return _read_matrix(matrix, name, len(rows))[np.ix_(part["used"], part["used"])]
    if noise is not None and part["kind"] == "los":
        return covariance_matrix(noise, part["east"], part["north"], sizes_m=part["size"], counts=part["count"])
    sigma = part["sigma"]
    return np.where(sigma > 0.0, sigma, sigma_m) ** 2


def _read_matrix(path, name, count):
    require_size(path, _MOST_DIGITS * count * count + _MOST_DIGITS)
    try:
        # opened here: numpy would unpack archives and fetch addresses
        with Path(path).open(encoding="ascii", errors="replace") as lines:
            matrix = np.loadtxt(lines, delimiter=",", ndmin=2)
    except (OSError, ValueError):
        raise FormatError(
            "{path} is not a covariance: it must hold comma-separated numbers, as the tool Noise covariance"
            " writes them.",
            path=Path(path).name,
        ) from None
    if matrix.shape != (count, count):
        raise InputError(
            "The covariance {path} is {rows} x {cols} and '{track}' has {count} points: choose the matrix that was made"
            " for these points.",
            path=Path(path).name,
            rows=matrix.shape[0],
            cols=matrix.shape[1],
            track=name,
            count=count,
        )
    if not np.allclose(matrix, matrix.T, rtol=1e-6, atol=1e-12 * float(np.max(np.abs(matrix)))):
        raise InputError("The covariance {path} is not symmetric, so it is damaged.", path=Path(path).name)
    return 0.5 * (matrix + matrix.T)


def _check_unit(name, displacement, kind):
    largest = float(np.max(np.abs(displacement)))
    limit = LARGEST_MOTION_M if kind == "los" else 3.0 * LARGEST_MOTION_M
    if largest > limit:
        raise InputError(
            "'{track}' holds displacements up to {found:.4g} and metres are wanted, of which an earthquake makes a few:"
            " convert centimetres or millimetres to metres first.",
            track=name,
            found=largest,
        )


def _check_directions(tracks, parts):
    """Look vectors of lines of sight point up; one track that differs from the others is named with them."""
    ups = [(name, float(np.median(p["look"][:, 2]))) for (name, *_), p in zip(tracks, parts) if p["kind"] == "los"]
    down = [name for name, up in ups if up < 0.0]
    if down and len(down) < len(ups):
        raise InputError(
            "The look vectors of '{down}' point from the sensor to the ground and those of '{up}' from the ground to"
            " the sensor: turn the signs of east, north and up of the first.",
            down=down[0],
            up=next(name for name, up in ups if up >= 0.0),
        )
    if down:
        raise InputError(
            "The look vectors of '{track}' point down, but they must point from the ground to the sensor: turn the"
            " signs of east, north and up, not of the displacement.",
            track=down[0],
        )


def _check_alike(found: Observations):
    """Two tracks that look the same way see the same motion; opposite motion is another sign convention."""
    los = [k for k, kind in enumerate(found.kinds) if kind == "los"]
    for n, i in enumerate(los):
        for j in los[n + 1 :]:
            one, two = found.rows(i), found.rows(j)
            if found.look[one].mean(axis=0) @ found.look[two].mean(axis=0) < _PARALLEL:
                continue
            step = np.hypot(
                found.east_m[one, None] - found.east_m[None, two], found.north_m[one, None] - found.north_m[None, two]
            )
            near = np.argmin(step, axis=1)
            first, second = found.displacement_m[one], found.displacement_m[two][near]
            spread = np.std(first) * np.std(second)
            if (
                len(first) >= 10
                and spread > 0.0
                and np.mean((first - first.mean()) * (second - second.mean())) < (-0.7 * spread)
            ):
                raise InputError(OPPOSITE, first=found.names[i], second=found.names[j])
