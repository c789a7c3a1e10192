"""Loops of three interferograms over a stack: maps of what does not close, and the pairs that are suspect."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass, replace
from functools import partial
from typing import Optional

import numpy as np

from ..conventions import Step
from ..errors import InputError
from ..grids import Window
from ..pipeline import map_tiles
from ..progress import Progress, Span
from ..raster import Band, RasterWriter, describe_inputs
from ..report import Report
from ..results import Result, Table
from ..words import tr
from .folder import Folder, gather
from .inversion import close_phases
from .network import Network
from .page import mean_coherences, network_figure
from .selection import select_pairs
from .stack import REFERENCE_PIXELS, Stack, place_of

_BANDS = (Band("open loops", "%"), Band("mean misclosure", "rad"), Band("loops"))
_CYCLE = 2.0 * np.pi
# Percent of the pixels of a pair that lack whole cycles.
_SUSPECT = 1.0


@dataclass(frozen=True)
class NetworkJob:
    """Parameters of `check_network`.

    Attributes
    ----------
    inputs, coherences : tuple of str
        Unwrapped interferograms of one track, and the coherence of each or none.
    closure : str
        Raster that may be left out.
    scenes : tuple of str
        Geocoded scenes in place of interferograms: then the pairs to form are listed.
    max_days, max_baseline_m : float
        Limits of these pairs.
    reference_x, reference_y : float or None
        A place that did not move; None: where coherence is highest.
    reference_crs : str
        CRS of that place; empty for that of the map.
    reference_pixels : int
        Side of the square around it over which is averaged, odd.
    folder : str
        Folder of interferograms in place of `inputs`; see `folder.gather`.
    stack_folder : str
        Where interferograms of a folder are kept in our conventions; empty: nowhere.
    wavelength_m : float or None
        For products in a folder that do not tell it.
    """

    inputs: tuple = ()
    coherences: tuple = ()
    closure: str = ""
    reference_x: Optional[float] = None
    reference_y: Optional[float] = None
    reference_crs: str = ""
    folder: str = ""
    stack_folder: str = ""
    wavelength_m: Optional[float] = None
    reference_pixels: int = REFERENCE_PIXELS
    scenes: tuple = ()
    max_days: float = 70.0
    max_baseline_m: float = 200.0


class _Sums:
    """Open and tested loops, by pair."""

    def __init__(self, network: Network):
        self.loops = network.loops()
        self.open = np.zeros(len(self.loops), np.int64)
        self.tested = np.zeros(len(self.loops), np.int64)
        self.misclosure = np.zeros(len(self.loops))
        self.valid = np.zeros(network.first.size, np.int64)
        self.wrong = np.zeros(network.first.size, np.int64)

    def add(self, found: tuple) -> None:
        """Add what `_close_tile` found."""
        self.open += found[1]
        self.tested += found[2]
        self.misclosure += found[3]
        self.valid += found[4]
        self.wrong += found[5]

    def share(self, k: int) -> float:
        """Percent of the tests of a pair's loops that failed; NaN without loops."""
        mine = (self.loops == k).any(axis=1)
        tested = self.tested[mine].sum()
        return 100.0 * float(self.open[mine].sum()) / tested if tested else float("nan")


def check_network(job: NetworkJob, progress: Progress) -> Result:
    """Describe a network of interferograms and test its loops.

    Returns
    -------
    Result
        CLOSURE: path. DATES, PAIRS, LOOPS, PARTS, OPEN (percent of loop tests), SUSPECTS, HTML_TEXT. Table OUTPUT.
    """
    if job.scenes:
        if job.inputs or job.folder:
            raise InputError("SCENES and interferograms are both given: give the one or the other.")
        chosen = select_pairs(job.scenes, job.max_days, job.max_baseline_m, progress)
        return Result({**chosen.values, "OPEN": None, "SUSPECTS": "", "CLOSURE": ""}, chosen.tables)
    folder = Folder(job.folder, job.stack_folder, job.wavelength_m)
    share = 0.5 if job.folder else 0.0
    with gather(folder, job.inputs, job.coherences, job.closure, Span(progress, 0.0, share)) as (inputs, coherences):
        return _check(replace(job, inputs=inputs, coherences=coherences), Span(progress, share, 1.0))


def _check(job: NetworkJob, progress: Progress) -> Result:
    with Stack(job.inputs, job.coherences) as stack, ExitStack() as files:
        network = stack.network
        reference = stack.find_reference(place_of(job, stack.grid), Span(progress, 0.0, 0.1), job.reference_pixels)
        sums = _Sums(network)
        if not len(sums.loops):
            raise InputError(
                "INPUTS hold no three interferograms of three dates, so nothing can be tested: add pairs that close"
                " triangles."
            )
        writer = None
        if job.closure:
            step = Step("network", {"loops": len(sums.loops)}, describe_inputs(first=job.inputs[0]))
            record = replace(stack.record, history=()).derive(step, product="closure")
            writer = files.enter_context(
                RasterWriter(job.closure, stack.grid, _BANDS, np.float32, record, may_be_constant=True)
            )

        def write(window: Window, found: tuple) -> None:
            sums.add(found)
            if writer is not None:
                for k, layer in enumerate(found[0]):
                    writer.write(window, layer.reshape(window.rows, window.cols), k + 1)

        windows = stack.windows(32 * network.first.size)
        compute = partial(_close_tile, network, reference.phase_rad)
        map_tiles(windows, stack.phase, compute, write, Span(progress, 0.1, 0.95))
        pixels = stack.grid.rows * stack.grid.cols
        coherences = mean_coherences(stack)
        table, suspects = _table(stack, sums, coherences, pixels)
        triplets = _triplets(network, sums)
        page = _page(network, sums, coherences, suspects)
    progress.update(1.0)
    tested = int(sums.tested.sum())
    values = {
        "CLOSURE": job.closure,
        "DATES": len(network.dates),
        "PAIRS": int(network.first.size),
        "LOOPS": len(sums.loops),
        "PARTS": int(network.parts().max()) + 1,
        "OPEN": 100.0 * float(sums.open.sum()) / max(tested, 1),
        "SUSPECTS": ", ".join(suspects),
        "HTML_TEXT": page,
    }
    return Result(values, {"OUTPUT": table, "TRIPLETS": triplets})


def _close_tile(network: Network, reference_rad: np.ndarray, phase: np.ndarray) -> tuple:
    """Return layers of a tile; by loop: open, tested, sum of misclosures; by pair: pixels, wrong ones."""
    loops = network.loops()
    phase = phase - reference_rad[:, None].astype(np.float32)
    open_count = np.zeros(phase.shape[1], np.float32)
    tested_count = np.zeros(phase.shape[1], np.float32)
    total = np.zeros(phase.shape[1], np.float32)
    by_loop = np.zeros((3, len(loops)))
    for m, (a, b, c) in enumerate(loops):
        miss = phase[a] + phase[b] - phase[c]
        known = np.isfinite(miss)
        wrong = known & (np.abs(miss) > 0.5 * _CYCLE)
        rest = np.where(known, miss, 0.0)
        open_count += wrong
        tested_count += known
        total += rest
        by_loop[:, m] = wrong.sum(), known.sum(), rest.sum(dtype=np.float64)
    none = tested_count == 0
    share = np.where(none, np.nan, 100.0 * open_count / np.maximum(tested_count, 1)).astype(np.float32)
    mean = np.where(none, np.nan, total / np.maximum(tested_count, 1)).astype(np.float32)
    layers = share, mean, np.where(none, np.nan, tested_count).astype(np.float32)
    valid = np.isfinite(phase)
    lacking = (close_phases(network, phase)[1] != 0) & valid
    counts = by_loop[:2].astype(np.int64)
    return layers, counts[0], counts[1], by_loop[2], valid.sum(axis=1), lacking.sum(axis=1)


def _table(stack: Stack, sums: _Sums, coherences: tuple, pixels: int) -> tuple:
    """Return the table of pairs and the names of those that are suspect."""
    network = stack.network
    shares = np.array([sums.share(k) for k in range(network.first.size)])
    lacking = 100.0 * sums.wrong / np.maximum(sums.valid, 1)
    wrong = lacking > _SUSPECT
    fields = (
        ("reference", str),
        ("secondary", str),
        ("days", float),
        ("bperp", float),
        ("coherence", float),
        ("data", float),
        ("open_loops", float),
        ("wrong_cycles", float),
        ("suspect", str),
    )
    baselines = network.baselines_m
    rows = []
    for k, (i, j) in enumerate(zip(network.first, network.second)):
        names = network.names()
        days = (network.dates[j] - network.dates[i]).total_seconds() / 86400.0
        share = None if np.isnan(shares[k]) else float(shares[k])
        state = "" if share is not None else tr("not tested")
        rows.append(
            (
                names[i],
                names[j],
                days,
                None if baselines is None else float(baselines[k]),
                coherences[k] if stack.has_coherence else None,
                100.0 * float(sums.valid[k]) / pixels,
                share,
                float(lacking[k]),
                tr("suspect") if wrong[k] else state,
            )
        )
    suspects = [network.pair_name(k) for k in np.flatnonzero(wrong)]
    return Table(fields, tuple(rows)), suspects


def _triplets(network: Network, sums: _Sums) -> Table:
    """Return the table of loops: dates, pixels tested, percent of them open, mean misclosure in radians."""
    fields = (
        ("first", str),
        ("second", str),
        ("third", str),
        ("pixels", int),
        ("open", float),
        ("misclosure", float),
    )
    names = network.names()
    rows = []
    for m, (a, b, _) in enumerate(sums.loops):
        tested = int(sums.tested[m])
        dates = names[network.first[a]], names[network.second[a]], names[network.second[b]]
        share = 100.0 * float(sums.open[m]) / tested if tested else None
        rows.append((*dates, tested, share, float(sums.misclosure[m]) / tested if tested else None))
    return Table(fields, tuple(rows))


def _page(network: Network, sums: _Sums, coherences: tuple, suspects: list) -> str:
    page = Report(tr("Network of interferograms"))
    page.picture(network_figure(network, coherences), tr("Dates and the pairs between them, coloured by coherence."))
    tested = max(int(sums.tested.sum()), 1)
    page.facts(
        (
            (tr("Dates"), str(len(network.dates))),
            (tr("Interferograms"), str(network.first.size)),
            (tr("Loops of three"), str(len(sums.loops))),
            (tr("Parts"), str(int(network.parts().max()) + 1)),
            (tr("Loop tests that failed"), f"{100.0 * float(sums.open.sum()) / tested:.2f} %"),
        )
    )
    page.warnings(tr("Suspect: their loops blame them for wrong cycles"), suspects)
    page.paragraph(
        tr(
            "A loop is open where its three phases, relative to the reference place, miss zero by more than half a"
            " cycle. A pair is suspect when whole cycles on more than 1 % of its pixels would close more loops than"
            " they open. Loops tell nothing of an error that two of their interferograms share, nor of a pair that is"
            " in no two loops."
        )
    )
    return page.to_html()
