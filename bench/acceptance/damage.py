"""Damage from the loss of coherence: area under the curve of hits against false alarms, on a city and on scenes."""

from __future__ import annotations

import tempfile
from functools import partial
from pathlib import Path

import numpy as np
from osgeo import osr
from quakesar.core.damage import DamageJob, map_damage
from quakesar.core.grids import MapGrid
from quakesar.core.progress import Silent
from quakesar.core.raster import Band, Raster, RasterWriter
from quakesar.core.simulation.nodes import node_grid_around
from quakesar.core.simulation.terrain import build_ground
from scipy.stats import rankdata

from .table import Row

_LOOKS, _CANNOT_TELL = 20, 255
# Share of the true coherence that is lost where an area holds no damaged buildings; and least coherence before.
_LOST, _LEAST = 0.35, 0.3


def rows(cases: dict, data: Path) -> list:
    """The city as the simulator builds it: damage, palms and a rupture, coherence estimated from 20 looks."""
    nodes = node_grid_around((58.367, 29.11), 6000.0, 5000.0)
    ground, rng = build_ground(nodes, 11, Silent(), 1), np.random.default_rng(0)
    west, step, _, north, _, height = nodes.transform()
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(4326)
    grid = MapGrid(nodes.rows, nodes.cols, west, north, step, -height, crs.ExportToWkt())
    with tempfile.TemporaryDirectory(prefix="quakesar-figures-") as folder:
        paths = []
        for days, across in ((175.0, False), (70.0, True)):
            true = ground.memory.coherence(days, across_event=across).astype(float)
            paths.append(str(Path(folder) / f"{days:.0f}.tif"))
            with RasterWriter(paths[-1], grid, [Band("coherence")], np.float32) as writer:
                writer.write_all(_estimated(rng, true).astype(np.float32))
        score = _score(*paths, Path(folder), lambda _: ground.damage > 0)
    return [_row("simulated city, coherence of 20 looks", score)]


def case_rows(case, pre: str, co: str, folder: Path) -> list:
    """Coherence measured on the scenes of a case against its damage, or, where nothing was damaged, its true loss."""
    return [_row(f"{case.name}: measured coherence", _score(pre, co, folder, partial(_truth, case)))]


def _truth(case, grid: MapGrid) -> np.ndarray:
    damage = case.sample("damage.tif", grid)
    if np.nanmax(damage) > 0.0:
        return damage > 0.5
    before, across = (case.sample(f"coh_temporal_{pair}.tif", grid) for pair in ("9192_6687", "9192_10194"))
    return (before > _LEAST) & (across < (1.0 - _LOST) * before)


def _row(name: str, score: float) -> Row:
    return Row(f"damage, {name}: area under the curve", score, "1", 0.8, 0.9, at_least=True)


def _score(pre: str, co: str, folder: Path, truth) -> float:
    """Return the probability that a damaged pixel lost more than another one (Mann and Whitney)."""
    job = DamageJob(pre, co, str(folder / "damage.tif"), loss=str(folder / "loss.tif"))
    map_damage(job, Silent())
    with Raster(job.output) as raster:
        classes, grid = raster.read(), raster.grid
    with Raster(job.loss) as raster:
        loss = raster.read()
    known = (classes != _CANNOT_TELL) & np.isfinite(loss)
    hit = truth(grid)[known]
    ranks = rankdata(loss[known])
    count = int(hit.sum())
    return float((ranks[hit].sum() - 0.5 * count * (count + 1)) / (count * (hit.size - count)))


def _estimated(rng, gamma: np.ndarray) -> np.ndarray:
    """Return what a window of independent looks makes of a true coherence."""
    total, powers = np.zeros(gamma.shape, complex), np.zeros((2, *gamma.shape))
    for _ in range(_LOOKS):
        one, other = (rng.standard_normal(gamma.shape) + 1j * rng.standard_normal(gamma.shape) for _ in range(2))
        two = gamma * one + np.sqrt(1.0 - gamma**2) * other
        total += one * np.conj(two)
        powers += np.abs(one) ** 2, np.abs(two) ** 2
    return np.abs(total) / np.sqrt(powers[0] * powers[1])
