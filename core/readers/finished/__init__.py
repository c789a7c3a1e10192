"""Readers of finished interferograms of other programs; `open_finished` chooses by content."""

from __future__ import annotations

from contextlib import ExitStack

from ...errors import FormatError
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
    for key, reader in READERS.items():
        if name in ("auto", key) and reader.recognises(source):
            return reader.open_product(source, wish, stack)
    known = ", ".join(reader.TITLE for reader in READERS.values()) if name == "auto" else READERS[name].TITLE
    raise FormatError(
        "INPUT: {path} is not a finished product of {known}: choose its main file, its folder or its zip archive, with"
        " the files of metadata that came with it.",
        path=source.name,
        known=known,
    )
