"""Selection of pairs over a stack of scenes: small baselines in time and space, in one part."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from scipy.sparse.csgraph import minimum_spanning_tree

from ..errors import InputError
from ..fonts import label_text
from ..pictures import Panel, network_picture
from ..progress import Progress
from ..report import Report
from ..results import Result, Table
from ..words import mark, tr
from .network import Network
from .ps_scenes import SceneStack

LEAST_SCENES = 3
_YEAR_DAYS = 365.25
_FIELDS = (
    ("reference", str),
    ("secondary", str),
    ("days", float),
    ("bperp", float),
    ("use", str),
    ("ref_file", str),
    ("sec_file", str),
)
_JOINS, _SMALL = mark("joins parts"), mark("small baselines")


def choose_pairs(years: np.ndarray, baselines_m: np.ndarray, max_days: float, max_baseline_m: float) -> tuple:
    """Return the pairs with small baselines, and those that join the parts into which these leave the scenes.

    Parts are joined by the pairs of the shortest tree in days over `max_days` plus metres over `max_baseline_m`: they
    exceed a limit, but without them the series of the parts cannot be told from one another.

    Parameters
    ----------
    years, baselines_m : ndarray, shape (scenes,)
        Time and perpendicular baseline of each scene.
    max_days, max_baseline_m : float
        Limits, > 0.

    Returns
    -------
    pairs : ndarray of int64, shape (pairs, 2)
        Earlier and later scene.
    joins : ndarray of bool, shape (pairs,)
        Pairs beyond the limits.
    """
    days = _YEAR_DAYS * np.abs(years[:, None] - years[None, :])
    metres = np.abs(baselines_m[:, None] - baselines_m[None, :])
    small = (days <= max_days) & (metres <= max_baseline_m)
    # pairs within the limits cost next to nothing, so that the tree leaves them only to join parts
    cost = (days / max_days + metres / max_baseline_m) * np.where(small, 1e-6, 1.0) + 1e-12
    tree = minimum_spanning_tree(np.triu(cost, 1)).toarray() > 0.0
    tree = (tree | tree.T) & ~small
    pairs = np.argwhere(np.triu(small | tree, 1)).astype(np.int64)
    return pairs, tree[pairs[:, 0], pairs[:, 1]]


def select_pairs(paths: tuple, max_days: float, max_baseline_m: float, progress: Progress) -> Result:
    """List the interferograms that a stack of geocoded scenes should be formed into.

    Returns
    -------
    Result
        DATES, PAIRS, LOOPS, PARTS (within the limits), HTML_TEXT. Table OUTPUT.
    """
    if not (max_days > 0.0 and max_baseline_m > 0.0):
        raise InputError("MAX_DAYS and MAX_BASELINE must be greater than zero: give days and metres.")
    with SceneStack(paths, "SCENES", LEAST_SCENES) as stack:
        if stack.baselines_m is None:
            progress.warning(tr("SCENES carry no orbits: pairs are chosen by their days alone."))
        baselines = np.zeros(len(stack.dates)) if stack.baselines_m is None else stack.baselines_m
        pairs, joins = choose_pairs(stack.years, baselines, max_days, max_baseline_m)
        network = Network(stack.dates, pairs[:, 0].copy(), pairs[:, 1].copy())
        parts = int(network.parts(~joins).max()) + 1
        if parts > 1:
            progress.warning(
                tr(
                    "Within the limits the scenes fall into {parts} parts: {longer} longer pairs join them.",
                    parts=parts,
                    longer=int(joins.sum()),
                )
            )
        rows = tuple(_row(stack, baselines, i, j, joined) for (i, j), joined in zip(pairs.tolist(), joins))
        page = _page(stack, baselines, network, joins, parts)
    values = {"DATES": len(stack.dates), "PAIRS": len(pairs), "LOOPS": len(network.loops()), "PARTS": parts}
    return Result({**values, "HTML_TEXT": page}, {"OUTPUT": Table(_FIELDS, rows)})


def _row(stack: SceneStack, baselines, i: int, j: int, joined) -> tuple:
    days = (stack.dates[j] - stack.dates[i]).total_seconds() / 86400.0
    metres = None if stack.baselines_m is None else float(baselines[j] - baselines[i])
    names = (f"{stack.dates[k]:%Y-%m-%d}" for k in (i, j))
    files = (Path(stack.paths[k]).name for k in (i, j))
    return (*names, days, metres, tr(_JOINS if joined else _SMALL), *files)


def _page(stack: SceneStack, baselines, network: Network, joins, parts: int) -> str:
    page = Report(tr("Selection of interferograms"))
    pairs = zip(network.first.tolist(), network.second.tolist(), (0.2 if joined else 1.0 for joined in joins))
    panel = Panel(
        label_text("{scenes} scenes, {pairs} pairs", scenes=len(stack.dates), pairs=network.first.size),
        network.names(),
        stack.dates,
        tuple(baselines.tolist()),
        tuple(pairs),
    )
    page.picture(network_picture([panel]), tr("Pairs within the limits bright, those that join parts dark."))
    page.facts(
        (
            (tr("Scenes"), str(len(stack.dates))),
            (tr("Pairs"), str(network.first.size)),
            (tr("Loops of three"), str(len(network.loops()))),
            (tr("Parts within the limits"), str(parts)),
        )
    )
    single = int((np.bincount(np.concatenate([network.first, network.second])) < 2).sum())
    if single:
        page.warnings(
            tr("Look at this"),
            [tr("{single} scenes are in one pair only, which no loop tests: widen the limits.", single=single)],
        )
    page.paragraph(
        tr(
            "Form these pairs with the tool Interferogram, unwrap them, and give them to this tool again to test their"
            " loops. How coherent a pair is depends on the ground: the selection knows days and metres only."
        )
    )
    return page.to_html()
