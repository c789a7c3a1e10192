"""Parts that hang together across doubtful ground: a dislocation between a strip without coherence and a firm neck."""

from contextlib import ExitStack
from dataclasses import replace

import numpy as np
import pytest
from quakesar.core import unwrap_parts
from quakesar.core.conventions import Record
from quakesar.core.grids import MapGrid
from quakesar.core.progress import Silent
from quakesar.core.raster import Band, RasterWriter, crs_from_text
from quakesar.core.unwrap_raster import UnwrapJob, unwrap_interferogram
from quakesar.core.unwrap_source import UnwrapSource
from quakesar.core.unwrapping import unwrap

ROWS, COLS, TIP, STRIP = 140, 180, 110, slice(86, 96)
LOOKS, LOST = 25.0, 0.25


def make_scene(neck, *, noise=0.05):
    """One cycle of offset across a strip from the upper rim to the tip, and `neck` rows of firm ground below that.

    The cycle has to break somewhere between the tip of the strip and the rim: along the strip, which is true, or across
    the neck.
    """
    r, c = np.mgrid[:ROWS, :COLS].astype(float)
    phase = np.arctan2(c - 90.5, r - TIP)
    phase += noise * np.random.default_rng(3).standard_normal(phase.shape)
    coherence = np.full(phase.shape, 0.9, np.float32)
    coherence[:TIP, STRIP] = LOST
    mask = np.ones(phase.shape, bool)
    mask[TIP + neck :] = False
    return np.exp(1j * phase).astype(np.complex64), coherence, mask


def solve(neck, **fields):
    igram, coherence, mask = make_scene(neck, **fields)
    return unwrap(igram, coherence, looks=LOOKS, mask=mask)


def test_a_broad_neck_joins_and_a_narrow_one_makes_a_part_of_its_own():
    sure = solve(25)
    assert sure.statistics["doubtful_parts"] == []
    assert sure.components[60, 40] == sure.components[60, 140] == 1
    assert sure.reliability[60, 40] > 0.9
    doubtful = solve(6)
    assert sorted((doubtful.components[60, 40], doubtful.components[60, 140])) == [1, 2]
    smaller = doubtful.components == 2
    assert doubtful.statistics["doubtful_parts"] == [np.count_nonzero(smaller)]
    assert doubtful.reliability[smaller].max() <= 0.4 + 1e-6
    assert np.median(doubtful.reliability[doubtful.components == 1]) > 0.9


def test_no_neck_at_all_is_a_matter_of_the_strip():
    """Firm ground on both sides of a strip through the whole frame: nothing but lost ground joins it."""
    igram, coherence, _ = make_scene(0)
    coherence[:, STRIP] = 0.22
    found = unwrap(igram, coherence, looks=LOOKS)
    assert found.components[60, 40] != found.components[60, 140]


def test_flat_ground_with_a_gap_is_left_whole():
    """A wall of missing pixels with a gate of firm ground, and no break anywhere: the gate is enough."""
    igram, coherence = np.ones((100, 160), np.complex64), np.full((100, 160), 0.9, np.float32)
    mask = np.ones((100, 160), bool)
    mask[:47, 80] = mask[53:, 80] = False
    found = unwrap(igram, coherence, looks=LOOKS, mask=mask)
    assert found.statistics["doubtful_parts"] == []
    assert found.components.max() == 1


def test_prices_of_a_border_are_counted_both_ways():
    """Two edges that break and one that heals, given from either side."""
    edges = np.array([[1, 2, 0, 500, 700], [2, 1, 0, 600, 400], [1, 2, -1, 80, 90]])
    found = unwrap_parts.add_prices(edges, edges[:, 0], edges[:, 1], np.array([1, 2]))
    # one cycle more for part 2: the first two edges break, the third heals; one fewer: all three break
    assert found.breaking.tolist() == [500 + 400, 700 + 600 + 90]
    assert found.healing.tolist() == [90, 0]
    assert found.margin() == 900 - 1.5 * 90 - 400


def test_parts_are_joined_over_others_and_not_by_what_may_break():
    firm, weak = [0, 5000, 5000], [0, 100, 100]
    edges = np.array([[1, 2, *firm], [3, 2, *firm], [1, 3, *weak], [3, 4, *weak], [0, 4, *firm]])
    assert unwrap_parts.join_sure(edges, 5).tolist() == [0, 1, 1, 1, 4]
    healing = np.array([[1, 2, 0, 3000, 3000], [1, 2, 1, 2500, 2500]])
    assert unwrap_parts.join_sure(healing, 3).tolist() == [0, 1, 2]
    assert unwrap_parts.join_sure(healing[:1], 3).tolist() == [0, 1, 1]


@pytest.mark.parametrize("neck", [6, 25])
def test_the_stage_warns_in_one_sentence(tmp_path, neck):
    igram, coherence, mask = make_scene(neck)
    grid = MapGrid(ROWS, COLS, 600_000.0, 3_210_000.0, 20.0, 20.0, crs_from_text("EPSG:32640"))
    paths = {name: str(tmp_path / f"{name}.tif") for name in ("igram", "coherence", "mask", "out", "components")}
    for name, array, looks in (("igram", igram, 3.0), ("coherence", coherence, LOOKS), ("mask", mask, 1.0)):
        kind = {"igram": "interferogram", "coherence": "coherence", "mask": "mask"}[name]
        record = Record(kind, None, None, "test", 0.0562, "right", -2.9, 0.4, looks=looks)
        array = array.astype(np.float32) if name == "mask" else array
        with RasterWriter(paths[name], grid, [Band("x")], array.dtype, record, may_be_constant=True) as writer:
            writer.write_all(array)
    heard = Heard()
    job = UnwrapJob(*(paths[name] for name in ("igram", "coherence", "out")), mask=paths["mask"], check=False)
    unwrap_interferogram(job, heard)
    parts = [text for text in heard.warnings if "hangs together" in text]
    assert len(parts) == (1 if neck == 6 else 0)
    # the smaller side of the strip: some 89 columns by 116 rows of 400 m2
    assert all("A part of 4.1" in text for text in parts)


def test_the_looks_are_those_of_the_coherence(tmp_path):
    grid = MapGrid(4, 5, 600_000.0, 3_210_000.0, 20.0, 20.0, crs_from_text("EPSG:32640"))
    record = Record("interferogram", None, None, "test", 0.0562, "right", -2.9, 0.4, looks=3.0)
    paths = [str(tmp_path / f"{name}.tif") for name in ("igram", "known", "unknown")]
    kinds = (np.complex64, record), (np.float32, replace(record, product="coherence", looks=25.0)), (np.float32, None)
    for path, (kind, tags) in zip(paths, kinds):
        with RasterWriter(path, grid, [Band("x")], kind, tags, may_be_constant=True) as writer:
            writer.write_all(np.ones(grid.shape, kind))
    for path, looks in zip(paths[1:], (25.0, 3.0)):
        with ExitStack() as stack:
            assert UnwrapSource(UnwrapJob(paths[0], path, ""), stack).looks == looks


class Heard(Silent):
    def __init__(self):
        self.warnings = []

    def warning(self, text):
        self.warnings.append(text)
