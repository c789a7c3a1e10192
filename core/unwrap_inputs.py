"""What the unwrapping engine is given: arrays that fit together, and lines turned into the pixel edges they cross."""

from __future__ import annotations

from typing import NamedTuple, Optional

import numpy as np

from .errors import GridMismatchError, InputError
from .kernels.unwrap_cuts import crossed_edges
from .kernels.unwrap_model import Inputs
from .words import tr

OFF_CENTRE = np.array([3.1e-7, 2.7e-7])  # so that a line through pixel centres is as watertight as any other


class Patch(NamedTuple):
    """Pixels to unwrap.

    Attributes
    ----------
    igram : complex64, rows x cols
        Interferogram, a predicted phase taken out.
    coherence : float32, rows x cols
        0 to 1.
    usable : bool, rows x cols
        Pixels with phase and coherence inside the mask.
    model : float32, rows x cols, or None
        Predicted phase in radians that was taken out.
    """

    igram: np.ndarray
    coherence: np.ndarray
    usable: np.ndarray
    model: Optional[np.ndarray] = None


def cut_edges(lines, shape) -> tuple:
    """Rasterise lines to the pixel edges they cross.

    Parameters
    ----------
    lines : sequence of float arrays, points x 2
        Polylines as (row, column), pixel centres at whole numbers; they may leave the frame.
    shape : tuple of int
        Rows and columns of the frame.

    Returns
    -------
    cut_right : bool, rows x cols - 1
        True where a line passes between a pixel and its right neighbour.
    cut_down : bool, rows - 1 x cols
        True where a line passes between a pixel and its lower neighbour.
    """
    rows, cols = shape
    cut_right = np.zeros((rows, cols - 1), bool)
    cut_down = np.zeros((rows - 1, cols), bool)
    for line in lines:
        points = np.asarray(line, np.float64)
        if points.ndim != 2 or points.shape[1] != 2 or not np.isfinite(points).all():
            raise InputError(
                "A fault line has the shape {found}; it needs points x 2 finite (row, column) values.",
                found=points.shape,
            )
        points = points + OFF_CENTRE
        r, c = crossed_edges(points[:, 0], points[:, 1], rows, cols - 1)
        cut_right[r, c] = True
        c, r = crossed_edges(points[:, 1], points[:, 0], cols, rows - 1)
        cut_down[r, c] = True
    return cut_right, cut_down


def check_inputs(igram, coherence, looks, mask, cuts) -> Inputs:
    """Refuse inputs that do not fit together.

    Parameters
    ----------
    igram, coherence, looks, mask, cuts
        See `unwrap`.

    Returns
    -------
    Inputs
        Arrays of the types that the kernels want.
    """
    igram = np.asarray(igram)
    if igram.ndim != 2 or min(igram.shape) < 2:
        raise InputError("The interferogram has the shape {found}; it needs at least 2 x 2 pixels.", found=igram.shape)
    if not (np.isfinite(looks) and looks >= 1.0):
        raise InputError("LOOKS is {found}; it must be a number of at least 1.", found=looks)
    rows, cols = igram.shape
    right, down = (None, None) if cuts is None else cuts
    return Inputs(
        igram.astype(np.complex64 if np.iscomplexobj(igram) else np.float32, copy=False),
        fitting("COHERENCE", coherence, np.float32, (rows, cols)),
        fitting("MASK", mask, bool, (rows, cols)),
        fitting(tr("CUTS to the right"), right, bool, (rows, cols - 1)),
        fitting(tr("CUTS downward"), down, bool, (rows - 1, cols)),
    )


def fitting(name, array, kind, shape) -> np.ndarray:
    """Optional array in the type that the kernels want.

    Parameters
    ----------
    name : str
        Name for the refusal.
    array : array or None
        None becomes 0 x 0.
    kind : type
        Type.
    shape : tuple of int
        Shape it must have.

    Returns
    -------
    array
        Of `kind`.
    """
    if array is None:
        return np.zeros((0, 0), kind)
    array = np.asarray(array)
    if array.shape != shape:
        raise GridMismatchError(
            "{name} has the shape {found} where {wanted} is needed; it must lie on the interferogram's grid.",
            name=name,
            found=array.shape,
            wanted=shape,
        )
    return array.astype(kind, copy=False)
