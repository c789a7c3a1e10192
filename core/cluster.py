"""Whether tiles go to a Dask cluster, and what a stage says of them; light enough to be imported with the plugin."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from contextvars import ContextVar
from pathlib import Path
from typing import Callable, NamedTuple, Optional

VARIABLE = "QUAKESAR_SCHEDULER"

_explicit: ContextVar = ContextVar("scheduler", default=None)
_setting = {"address": ""}


class TileWork(NamedTuple):
    """How tiles are made where only the files are known; everything in it is found by name or a plain value.

    Attributes
    ----------
    open : callable
        ``open()``, or ``open(prepared)`` with `prepare`: a context manager over opened inputs that belong to one
        thread.
    make : callable
        ``make(opened, item)``: the tile.
    inputs : tuple of str
        Files that the workers must see.
    prepare : callable or None
        ``prepare()``: what all threads of a worker share, made once per run.
    """

    open: Callable
    make: Callable
    inputs: tuple = ()
    prepare: Optional[Callable] = None


def set_address(address: str) -> None:
    """Set the scheduler of all runs that follow, as the host's settings say it; empty for this machine's threads."""
    _setting["address"] = address.strip()


def address() -> str:
    """Return the address given by `scheduler`, else by the environment, else by `set_address`; empty for none."""
    explicit = _explicit.get()
    return explicit if explicit is not None else os.environ.get(VARIABLE, "").strip() or _setting["address"]


@contextlib.contextmanager
def scheduler(place: str) -> Iterator[None]:
    """Send tiles to a scheduler within a ``with`` block, whatever the settings say; empty for this machine's threads.

    Parameters
    ----------
    place : str
        For example ``tcp://192.168.1.10:8786``.
    """
    token = _explicit.set(place.strip())
    try:
        yield
    finally:
        _explicit.reset(token)


def absolute(path) -> str:
    """Return a path that means the same in every folder; what is no file (a subdataset, a URL) stays as it is."""
    return str(Path(path).absolute()) if Path(path).exists() else str(path)
