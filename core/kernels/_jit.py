"""The one place that knows numba: kernels are compiled when it is there and plain Python when it is not."""

from __future__ import annotations

import os

try:
    import numba
except Exception as error:  # a broken numba raises more than ImportError (SystemError, AttributeError)
    numba = None
    REASON = f"{type(error).__name__}: {error}"
else:
    REASON = ""

# A division by zero gives inf or NaN as in numpy; testing for it would keep loops from being vectorised.
_OPTIONS = {"nogil": True, "error_model": "numpy"}

HAS_NUMBA = numba is not None and os.environ.get("NUMBA_DISABLE_JIT", "0") != "1"


def jit(function=None, *, fastmath=False):
    """Compile a kernel: lazily, without the interpreter lock, cached on disk where a folder is writable.

    Parameters
    ----------
    function : callable
        A kernel of scalars and arrays.
    fastmath : bool or set of str
        Let the compiler reorder sums. Never where NaN carries a meaning: there ``{"contract"}`` only fuses
        multiplication and addition.
    """
    if function is None:
        return lambda f: jit(f, fastmath=fastmath)
    if numba is None:
        return function
    try:
        return numba.njit(cache=True, **_OPTIONS, fastmath=fastmath)(function)
    except RuntimeError:  # numba finds no folder it may write its cache to
        return numba.njit(**_OPTIONS, fastmath=fastmath)(function)
