"""Readers of finished interferograms of other programs; `open_finished` chooses by content."""

from __future__ import annotations

import math
from contextlib import ExitStack

from ...errors import FormatError
from ...guarding import guard_parsing, watch_worker
from . import aria, comet, gamma, gmtsar, gunw, hyp3, isce2, licsar, licsbas, mintpy, pyrate, roipac, snap
from .product import Facts, FinishedProduct, Look, Wish, heading_look, look_vector
from .source import open_source

__all__ = ["READERS", "Facts", "FinishedProduct", "Look", "Wish", "heading_look", "look_vector", "open_finished"]

# In the order in which they are tried: those with unmistakable files first.
READERS = {
    "hyp3": hyp3,
    "licsar": licsar,
    "snap": snap,
    "isce2": isce2,
    "roipac": roipac,
    "comet": comet,
    "licsbas": licsbas,
    "gamma": gamma,
    "gmtsar": gmtsar,
    "pyrate": pyrate,
    "aria": aria,
    "gunw": gunw,
    "mintpy": mintpy,
}


def open_finished(path, name: str, wish: Wish, stack: ExitStack) -> FinishedProduct:
    """Open a finished product.

    Parameters
    ----------
    path : str or Path
        A file, a folder or a zip archive.
    name : str
        A key of `READERS`, or ``auto`` to go by content.
    wish : Wish
        What the user adds.
    stack : ExitStack
        Closes the files.

    Returns
    -------
    FinishedProduct

    Raises
    ------
    FormatError
        No reader knows it, or the chosen one does not.
    InputError
        It cannot be read, or which of several products is meant is not clear.
    MissingDependencyError
        It is an HDF5 file and h5py is not installed.
    """
    source = open_source(path)
    with watch_worker(), guard_parsing(source.name):
        for key, reader in READERS.items():
            if name in ("auto", key) and reader.recognises(source):
                return _require_map(reader.open_product(source, wish, stack), source.name)
    known = ", ".join(reader.TITLE for reader in READERS.values()) if name == "auto" else READERS[name].TITLE
    raise FormatError(
        "INPUT: {path} is not a finished product of {known}: choose its main file, its folder or its zip archive, with"
        " the files of metadata that came with it.",
        path=source.name,
        known=known,
    )


def _require_map(product: FinishedProduct, path: str) -> FinishedProduct:
    """Return the product when its grid can be one, whatever its headers announce."""
    grid = product.grid
    numbers = grid.west, grid.north, grid.pixel_x, grid.pixel_y
    if grid.rows < 1 or grid.cols < 1 or not (all(map(math.isfinite, numbers)) and min(numbers[2:]) > 0.0):
        raise FormatError(
            "INPUT: {path} announces a map of {rows} x {cols} pixels of {width:g} x {height:g} at {west:g}, {north:g}:"
            " its header is damaged, get it again.",
            path=path,
            rows=grid.rows,
            cols=grid.cols,
            width=grid.pixel_x,
            height=grid.pixel_y,
            west=grid.west,
            north=grid.north,
        )
    return product
