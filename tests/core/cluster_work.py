"""Work that the tests of the cluster send: module level, so that workers find it by name."""

import contextlib
import os
import signal
import time
from pathlib import Path

from quakesar.core.errors import FormatError, InputError


@contextlib.contextmanager
def nothing(prepared=None):
    yield prepared


@contextlib.contextmanager
def counted(folder):
    """Inputs that leave a mark when they are opened and one when they are closed."""
    mark = Path(folder) / f"opened_{os.getpid()}_{time.monotonic_ns()}"
    mark.touch()
    yield mark
    mark.rename(mark.with_name(mark.name.replace("opened", "closed")))


def square(opened, item):
    return item * item


def slow_square(opened, item):
    time.sleep(0.05)
    return item * item


def sleep(opened, item):
    time.sleep(4.0)


def who(opened, item):
    time.sleep(0.02)
    return os.getpid()


def refuse(opened, item):
    if item == 3:
        raise InputError("ITEM is {found}: choose another.", found=item)
    return item


def stumble(folder, item):
    """Fail to read twice, then succeed."""
    tries = len(list(Path(folder).glob(f"try_{item}_*")))
    (Path(folder) / f"try_{item}_{tries}").touch()
    if item == 2 and tries < 2:
        raise FormatError("{path} cannot be read.", path="a.tif")
    return item


def never_reads(opened, item):
    raise OSError("stale file handle")


def die(opened, item):
    os.kill(os.getpid(), signal.SIGKILL)


def fill(opened, item):
    raise MemoryError


@contextlib.contextmanager
def folder_of(path):
    yield path
