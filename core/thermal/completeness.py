"""Magnitude of completeness and the frequency-magnitude law of a catalogue.

References
----------
Aki, K. (1965). Maximum likelihood estimate of b. Bull. Earthq. Res. Inst. 43, 237-239. Utsu, T. (1965): half a bin.
Shi, Y. and Bolt, B. A. (1982). The standard error of the magnitude-frequency b value. BSSA 72(5), 1677-1687.
Wiemer, S. and Wyss, M. (2000). Minimum magnitude of completeness in earthquake catalogs. BSSA 90(4), 859-869.
Woessner, J. and Wiemer, S. (2005). Assessing the quality of earthquake catalogues. BSSA 95(2), 684-698 (the 0.2).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple, Optional

import numpy as np

from ..errors import InputError
from ..progress import Progress, check_cancelled
from ..results import Result, Table
from ..words import tr
from .catalogue import catalogue_from_rows

LEAST_EVENTS = 50
_CORRECTION = 0.2
_LEVELS = (95.0, 90.0)
METHODS = ("maximum_curvature", "goodness_of_fit", "given")


@dataclass(frozen=True)
class CompletenessJob:
    """Parameters of `estimate_completeness`.

    Attributes
    ----------
    catalogue : tuple of tuple
        Rows in the order of `catalogue.FIELDS`.
    method : str
        One of `METHODS`; which completeness the b-value is computed above.
    bin_width : float
        Of the magnitudes as catalogued, > 0.
    given : float or None
        Completeness for the method ``given``.
    """

    catalogue: tuple
    method: str = "maximum_curvature"
    bin_width: float = 0.1
    given: Optional[float] = None


class Law(NamedTuple):
    """log10 N(>= M) = a - b M above the completeness.

    Attributes
    ----------
    completeness, b, a : float
    b_error, b_error_aki : float
        Standard errors of Shi and Bolt (1982), and b / sqrt(n).
    count : int
        Earthquakes above the completeness.
    """

    completeness: float
    b: float
    a: float
    b_error: float
    b_error_aki: float
    count: int


def estimate_b(magnitudes: np.ndarray, completeness: float, bin_width: float = 0.1) -> Law:
    """Return the Aki-Utsu estimate b = log10(e) / (mean M - (Mc - dM / 2)) of the magnitudes >= Mc.

    Parameters
    ----------
    magnitudes : ndarray, shape (n,)
        Any; those below the completeness are left out.
    completeness : float
        Mc, the centre of its bin.
    bin_width : float
        dM, > 0; 0 for magnitudes that are not rounded.
    """
    above = magnitudes[magnitudes >= completeness - 0.5 * bin_width + 1e-9]
    if above.size < 2 or above.mean() <= completeness - 0.5 * bin_width:
        raise InputError(
            "CATALOGUE has {found} earthquakes of magnitude {limit} or more, or all of one magnitude: a b-value needs"
            " more.",
            found=above.size,
            limit=completeness,
        )
    b = np.log10(np.e) / (above.mean() - (completeness - 0.5 * bin_width))
    spread = np.sqrt(((above - above.mean()) ** 2).sum() / (above.size * (above.size - 1)))
    a = np.log10(above.size) + b * completeness
    error = np.log(10.0) * b**2 * spread
    return Law(float(completeness), float(b), float(a), float(error), float(b / np.sqrt(above.size)), above.size)


def count_bins(magnitudes: np.ndarray, bin_width: float) -> tuple:
    """Return the centres of the bins from the smallest to the largest magnitude, and the counts in them."""
    steps = np.round(magnitudes / bin_width).astype(np.int64)
    low = steps.min()
    counts = np.bincount(steps - low)
    return (low + np.arange(counts.size)) * bin_width, counts


def maximum_curvature(magnitudes: np.ndarray, bin_width: float = 0.1) -> float:
    """Return the magnitude of the fullest bin plus 0.2."""
    centres, counts = count_bins(magnitudes, bin_width)
    return float(np.round(centres[int(np.argmax(counts))] + _CORRECTION, 6))


def goodness_of_fit(magnitudes: np.ndarray, bin_width: float = 0.1) -> tuple:
    """Return the least completeness above which the law explains 95 (else 90) percent, and that percentage.

    Returns
    -------
    completeness : float
        NaN when neither level is reached.
    percent : float
        R of Wiemer and Wyss (2000), equation 3, at that magnitude, or the best one.
    """
    centres, counts = count_bins(magnitudes, bin_width)
    cumulative = counts[::-1].cumsum()[::-1]
    scores = np.full(centres.size, -np.inf)
    for k in np.flatnonzero(cumulative >= LEAST_EVENTS):
        try:
            law = estimate_b(magnitudes, float(centres[k]), bin_width)
        except InputError:  # one magnitude only: no law, and no score for this completeness
            continue
        model = 10.0 ** (law.a - law.b * centres[k:])
        scores[k] = 100.0 - 100.0 * np.abs(cumulative[k:] - model).sum() / cumulative[k:].sum()
    for level in _LEVELS:
        reached = np.flatnonzero(scores >= level)
        if reached.size:
            return float(np.round(centres[reached[0]], 6)), float(scores[reached[0]])
    best = float(scores.max())
    return np.nan, best if np.isfinite(best) else np.nan


def estimate_completeness(job: CompletenessJob, progress: Progress) -> Result:
    """Return the table OUTPUT of bins and the numbers MC, MC_FIT, FIT, B, B_ERROR, B_ERROR_AKI, A and COUNT."""
    catalogue = catalogue_from_rows(job.catalogue)
    catalogue.require_some("CATALOGUE", LEAST_EVENTS)
    if not job.bin_width > 0.0:
        raise InputError("BIN_WIDTH is {found}: it must be positive, usually 0.1.", found=job.bin_width)
    if job.method == "given" and job.given is None:
        raise InputError("GIVEN is empty and METHOD is given: enter the magnitude of completeness.")
    magnitudes = catalogue.magnitude
    curvature = maximum_curvature(magnitudes, job.bin_width)
    progress.update(0.2)
    check_cancelled(progress)
    fit, percent = goodness_of_fit(magnitudes, job.bin_width)
    chosen = {"maximum_curvature": curvature, "goodness_of_fit": fit, "given": job.given}[job.method]
    if not np.isfinite(chosen):
        raise InputError(
            "METHOD goodness_of_fit explains at most {found:.0f} percent and 90 are needed: use maximum_curvature.",
            found=percent,
        )
    law = estimate_b(magnitudes, chosen, job.bin_width)
    if law.completeness > magnitudes.min() + 1e-9:
        text = tr(
            "The catalogue is complete from magnitude {complete:.1f} and holds events from {least:.1f}: rates below the"
            " first are too low.",
            complete=law.completeness,
            least=magnitudes.min(),
        )
        progress.warning(text)
    values = {
        "MC": curvature, "MC_FIT": fit, "FIT": percent, "B": law.b, "B_ERROR": law.b_error,
        "B_ERROR_AKI": law.b_error_aki, "A": law.a, "COUNT": law.count,
    }  # fmt: skip
    return Result(values, {"OUTPUT": _table(magnitudes, job.bin_width, law)})


def _table(magnitudes: np.ndarray, bin_width: float, law: Law) -> Table:
    centres, counts = count_bins(magnitudes, bin_width)
    cumulative = counts[::-1].cumsum()[::-1]
    model = 10.0 ** (law.a - law.b * centres)
    used = centres >= law.completeness - 1e-9
    fields = (("magnitude", float), ("count", int), ("cumulative", int), ("model", float), ("complete", int))
    columns = np.round(centres, 6).tolist(), counts.tolist(), cumulative.tolist(), model.tolist(), used.astype(int)
    return Table(fields, tuple(zip(*columns[:4], columns[4].tolist())))
