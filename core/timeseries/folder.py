"""A folder of interferograms, ours or of other programs, as a stack in our conventions."""

from __future__ import annotations

import math
import tempfile
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import NamedTuple, Optional

import numpy as np
from osgeo import gdal

from ..conventions import TAG_DOMAIN, Record, Step, range_to_phase
from ..errors import GridMismatchError, InputError
from ..grids import MapGrid, Window, tiles
from ..guarding import guard_parsing
from ..progress import Progress, Span, check_cancelled
from ..raster import Band, RasterWriter, call_gdal, describe_inputs, scratch_beside
from ..readers.finished import READERS, FinishedProduct, Wish, hdf5
from ..readers.finished.planes import Plane, on_grid
from ..readers.finished.product import dates_in
from ..readers.finished.source import Source, base, open_source
from ..warped import same_crs
from ..words import tr
from .folder_baselines import FolderBaselines

# In the order in which they are tried: of two files of one pair the first is taken.
_MAIN = (
    *("*_unw_phase*.tif", "*.geo.unw.tif", "*.unw.geo", "*.unw", "*.geo.unw", "*unw_phase", "*_unw"),
    *("*unw*.tif", "*unw*.tiff", "unwrap_mask_ll*.grd", "unwrap_ll*.grd", "*.zip", "*.nc", "*.h5", "*.he5", "*.dim"),
)
_RASTERS = ("*.tif", "*.tiff", "*.vrt")
# Files that hold all of a product; what lies beside them belongs to others.
_SINGLE = (".nc", ".h5", ".he5")
_STRIP_ROWS = 256
_SAMPLE = 16
_WHOLE = 0.02


@dataclass(frozen=True)
class Folder:
    """Where interferograms lie, and where they are kept in our conventions.

    Attributes
    ----------
    path : str
        Folder that is searched, with the folders in it; empty for none.
    keep : str
        Folder for the imported interferograms; empty: they are removed at the end.
    wavelength_m : float or None
        For products that do not tell it.
    """

    path: str = ""
    keep: str = ""
    wavelength_m: Optional[float] = None


class _Found(NamedTuple):
    """A pair: how its product is opened, and what it tells; turned when the reference is the later scene."""

    file: str
    opens: object
    grid: MapGrid
    record: Record
    has_coherence: bool
    format: str
    turned: bool


@contextmanager
def gather(folder: Folder, inputs: tuple, coherences: tuple, output: str, progress: Progress):
    """Yield the paths of interferograms and coherences: those given, or those of a folder.

    Parameters
    ----------
    folder : Folder
    inputs, coherences : tuple of str
        Given one by one.
    output : str
        Imported interferograms lie beside it while they are needed; empty for the folder of temporary files.
    progress : Progress
    """
    if not folder.path:
        if not inputs:
            raise InputError("INPUTS is empty: give unwrapped interferograms, or a FOLDER of them.")
        _keep_nothing(folder, progress)
        yield inputs, coherences
        return
    if inputs:
        raise InputError("INPUTS and FOLDER are both given: give the one or the other.")
    if not Path(folder.path).is_dir():
        raise InputError("FOLDER: {path} is no folder: choose the one that holds the interferograms.", path=folder.path)
    source = open_source(folder.path)
    own = _find_own(source, progress)
    if own[0]:
        progress.message(
            tr("{count} interferograms of this program found in {folder}.", count=len(own[0]), folder=source.name)
        )
        _keep_nothing(folder, progress)
        yield own
        return
    with ExitStack() as stack:
        if folder.keep:
            Path(folder.keep).mkdir(parents=True, exist_ok=True)
            target = folder.keep
        elif output:
            target = stack.enter_context(scratch_beside(output))
        else:
            target = stack.enter_context(tempfile.TemporaryDirectory(prefix="quakesar-"))
        yield import_folder(source, Path(target), folder.wavelength_m, progress)


def _keep_nothing(folder: Folder, progress: Progress) -> None:
    """Tell why the folder for imported interferograms stays empty."""
    if folder.keep:
        Path(folder.keep).mkdir(parents=True, exist_ok=True)
        progress.warning(
            tr("STACK stays empty: these interferograms are in our conventions, so that none is imported.")
        )


def _find_own(source: Source, progress: Progress) -> tuple:
    """Return our unwrapped interferograms and their coherences; coherences only when there is one for each."""
    kinds: dict = {"unwrapped": {}, "coherence": {}}
    again = []
    for file in source.find(*_RASTERS):
        check_cancelled(progress)
        dataset = call_gdal(gdal.Open, file)
        tags = (dataset.GetMetadata(TAG_DOMAIN) if dataset is not None else None) or {}
        if tags.get("PRODUCT") in kinds and "REFERENCE" in tags and "SECONDARY" in tags:
            taken = kinds[tags["PRODUCT"]].setdefault((tags["REFERENCE"], tags["SECONDARY"]), file)
            if taken != file and tags["PRODUCT"] == "unwrapped":
                again.append((taken, file))
    if again:
        taken, left = again[0]
        progress.warning(
            tr("FOLDER holds {count} interferograms of pairs that others in it show too: {taken} is used and {left} is"
               " not. Keep one file of each pair.", count=len(again), taken=base(taken), left=base(left))
        )  # fmt: skip
    pairs, found = kinds["unwrapped"], kinds["coherence"]
    coherences = tuple(found[key] for key in pairs) if all(key in found for key in pairs) else ()
    return tuple(pairs.values()), coherences


def import_folder(source: Source, target: Path, wavelength_m: Optional[float], progress: Progress) -> tuple:
    """Write every interferogram of a folder, and its coherence, as GeoTIFF on one grid.

    Parameters
    ----------
    source : Source
        The folder.
    target : Path
        Where the rasters go.
    wavelength_m : float or None
        For products that do not tell it.
    progress : Progress

    Returns
    -------
    inputs, coherences : tuple of str
        Paths; no coherences unless every pair has one.
    """
    pairs: dict = {}
    for opens in _openers(source):
        check_cancelled(progress)
        found = _look_at(opens, wavelength_m)
        if found is not None:
            key = found.record.reference.date(), found.record.secondary.date()
            pairs.setdefault(key, found)
    if not pairs:
        known = ", ".join(reader.TITLE for reader in READERS.values())
        raise InputError(
            "FOLDER: {path} holds no unwrapped interferograms of this program or of {known}: choose the folder that"
            " holds them, with the files of metadata that came with them.",
            path=source.name,
            known=known,
        )
    found = _add_baselines([pairs[key] for key in sorted(pairs)], source, progress)
    grid = _common_grid(found)
    complete = all(item.has_coherence for item in found)
    formats = ", ".join(sorted({READERS[item.format].TITLE for item in found}))
    progress.message(
        tr("{count} interferograms of {formats} found in {folder}.", count=len(found), formats=formats,
           folder=source.name)
    )  # fmt: skip
    if not complete:
        progress.warning(tr("Not every interferogram has a coherence, so that none is used."))
    inputs, coherences = [], []
    for k, item in enumerate(found):
        paths = _write(item, grid, target, Span(progress, k / len(found), (k + 1) / len(found)))
        inputs.append(paths[0])
        coherences.append(paths[1])
    return tuple(inputs), tuple(coherences) if complete else ()


def _add_baselines(found: list, source: Source, progress: Progress) -> list:
    """Return the pairs with the perpendicular baselines that files beside them tell, where they tell none."""
    if all(item.record.baseline_perpendicular_m is not None for item in found):
        return found
    baselines, full = FolderBaselines(source, found[0].file), []
    for item in found:
        record = item.record
        if record.baseline_perpendicular_m is None:
            days = record.reference.date(), record.secondary.date()
            record = replace(record, baseline_perpendicular_m=baselines.find(*days, record.incidence_rad))
        full.append(item._replace(record=record))
    absent = sum(item.record.baseline_perpendicular_m is None for item in full)
    if 0 < absent < len(full):
        progress.warning(
            tr("The perpendicular baselines of {absent} of {count} pairs are not known, so that those of the others are"
               " not used.", absent=absent, count=len(full))
        )  # fmt: skip
    return full


def _openers(source: Source):
    """Yield (file, function that opens a product into a stack of contexts) for everything that may be one."""
    seen = set()
    for pattern in _MAIN:
        for file in source.find(pattern):
            if file in seen:
                continue
            seen.add(file)
            cube = _open_cube(file)
            if cube is None:
                yield file, partial(_open_file, file)
            else:
                yield from ((file, partial(_open_layer, file, k, dates)) for k, dates in cube)


def _look_at(opener: tuple, wavelength_m: Optional[float]) -> Optional[_Found]:
    """Open a product for a moment; None when it is none, or no pair."""
    file, opens = opener
    with guard_parsing(base(file), "FOLDER"), ExitStack() as stack:
        product = opens(stack)
        if product is None or product.unit != "m":
            return None
        facts = product.facts
        if facts.reference is None or facts.secondary is None:
            days = dates_in("_".join(file.split("/")[-2:]).replace("_", " ").replace("-", " "))
            if len(days) < 2:
                return None
            facts = replace(facts, reference=days[-2], secondary=days[-1])
        if wavelength_m is not None and not math.isfinite(facts.wavelength_m):
            facts = replace(facts, wavelength_m=wavelength_m)
        if not math.isfinite(facts.wavelength_m):
            raise InputError("FOLDER: {path} does not tell its wavelength: give WAVELENGTH.", path=base(file))
        product = replace(product, facts=facts).in_time_order()
        turned = product.facts.reference != facts.reference
        record = _record(product)
        return _Found(file, opens, product.grid, record, product.coherence is not None, product.format, turned)


def _open_file(file: str, stack: ExitStack) -> Optional[FinishedProduct]:
    """Open a product by its main file; files of other dates beside it are not its own."""
    source = Source(file, file, (file,)) if file.lower().endswith(_SINGLE) else open_source(file)
    if source.chosen:
        mine = _days(file)
        if len(mine) == 2:
            source = replace(source, files=tuple(item for item in source.files if _days(item) <= mine))
    reader = next((reader for reader in READERS.values() if reader.recognises(source)), None)
    product = None if reader is None else reader.open_product(source, Wish(), stack)
    # a series of MintPy is no pair
    return None if product is not None and product.format == "mintpy" and product.phase is None else product


def _days(file: str) -> set:
    return {time.date() for time in dates_in(base(file).replace("_", " ").replace("-", " "))}


def _open_cube(file: str) -> Optional[list]:
    """Return (number, dates) of the pairs of a stack of MintPy that are not dropped; None for any other file."""
    if not file.lower().endswith((".h5", ".he5")) or not hdf5.hdf5_files(Source(file, file, (file,)), "*"):
        return None
    with guard_parsing(base(file), "FOLDER"), hdf5.open_hdf5(file) as cube:
        if "unwrapPhase" not in cube or "date" not in cube or cube["unwrapPhase"].ndim != 3:
            return None
        dates = [tuple(dates_in(hdf5.text_of(day))[0] for day in pair) for pair in hdf5.whole(cube["date"])]
        kept = hdf5.whole(cube["dropIfgram"]) if "dropIfgram" in cube else np.ones(len(dates), bool)
    return [(k, pair) for k, pair in enumerate(dates) if kept[k]]


def _open_layer(file: str, k: int, dates: tuple, stack: ExitStack) -> FinishedProduct:
    """Open a pair of a stack of MintPy, with its coherence and baseline."""
    folder = file.rpartition("/")[0]
    beside = tuple(item for item in open_source(folder or ".").find("*geometry*.h5") if item != file)
    product = READERS["mintpy"].open_product(Source(file, file, (file, *beside)), Wish(0.0, *dates), stack)
    cube = hdf5.open_hdf5(file, stack)
    facts, coherence = product.facts, None
    if "bperp" in cube:
        facts = replace(facts, baseline_perpendicular_m=float(cube["bperp"][k]))
    if "coherence" in cube:
        hdf5.require_chunks(cube["coherence"])
        coherence = Plane(product.grid, partial(_fetch_layer, cube["coherence"], k), empty=(0.0,))
    return replace(product, facts=facts, coherence=coherence)


def _fetch_layer(cube, k: int, window: Window) -> np.ndarray:
    rows, cols = window.slices
    return np.asarray(cube[k, rows, cols])


def _record(product: FinishedProduct) -> Record:
    """Return the record of a pair; side, heading and incidence from the look vectors where it tells no others."""
    facts = product.facts
    heading, incidence, side = facts.heading_rad, facts.incidence_rad, facts.look_side or "right"
    if product.look is not None and not (math.isfinite(heading) and math.isfinite(incidence)):
        rows, cols = (min(_SAMPLE, size) for size in product.grid.shape)
        middle = Window((product.grid.rows - rows) // 2, (product.grid.cols - cols) // 2, rows, cols)
        look = product.look.read(product.grid, middle).reshape(3, -1)
        look = look[:, np.isfinite(look).all(axis=0)]
        if look.size:
            east, north, up = look.mean(axis=1)
            sign = math.copysign(1.0, up) * (1.0 if side == "right" else -1.0)
            incidence = math.acos(min(abs(up) / math.sqrt(east**2 + north**2 + up**2), 1.0))
            heading = heading if math.isfinite(heading) else math.atan2(sign * north, -sign * east)
    return Record(
        "unwrapped",
        facts.reference,
        facts.secondary,
        facts.sensor,
        facts.wavelength_m,
        side,
        heading,
        incidence,
        facts.baseline_perpendicular_m,
        max(facts.looks, 1.0),
        facts.height_datum,
    )


def _common_grid(found: list) -> MapGrid:
    """Return the pixels that all products share; `GridMismatchError` when their pixels differ."""
    first = found[0].grid
    west, south, east, north = first.bounds
    for item in found[1:]:
        grid = item.grid
        if not same_crs(grid.crs_wkt, first.crs_wkt):
            raise GridMismatchError(
                "FOLDER: {that} has another coordinate reference system than {this}: geocode all interferograms onto"
                " one grid.",
                this=base(found[0].file),
                that=base(item.file),
            )
        same = abs(grid.pixel_x / first.pixel_x - 1.0) < 1e-6 and abs(grid.pixel_y / first.pixel_y - 1.0) < 1e-6
        steps = (grid.west - first.west) / first.pixel_x, (first.north - grid.north) / first.pixel_y
        if not same or max(abs(step - round(step)) for step in steps) > _WHOLE:
            raise GridMismatchError(
                "FOLDER: {that} lies on other pixels than {this}: geocode all interferograms onto one grid.",
                this=base(found[0].file),
                that=base(item.file),
            )
        west, east = max(west, grid.bounds[0]), min(east, grid.bounds[2])
        south, north = max(south, grid.bounds[1]), min(north, grid.bounds[3])
    rows, cols = round((north - south) / first.pixel_y), round((east - west) / first.pixel_x)
    if rows < 1 or cols < 1:
        raise GridMismatchError(
            "FOLDER: {this} and the others share no area: choose a folder with one frame.", this=base(found[0].file)
        )
    return first if (rows, cols) == first.shape else MapGrid(rows, cols, west, north, *_pixel(first), first.crs_wkt)


def _pixel(grid: MapGrid) -> tuple:
    return grid.pixel_x, grid.pixel_y


def _write(found: _Found, grid: MapGrid, target: Path, progress: Progress) -> tuple:
    """Write phase and coherence of a pair on the common grid; return their paths."""
    record = found.record
    name = f"{record.reference:%Y%m%d}_{record.secondary:%Y%m%d}"
    paths = [str(target / f"{name}_unwrapped.tif"), str(target / f"{name}_coherence.tif")]
    step = Step("importinterferogram", {"format": found.format}, describe_inputs(input=found.file))
    record = record.derive(step)
    row, col = (
        round((found.grid.north - grid.north) / grid.pixel_y),
        round((grid.west - found.grid.west) / grid.pixel_x),
    )
    with ExitStack() as stack:
        product = found.opens(stack)
        if product.phase is not None:
            phase = product.phase
        else:
            phase = product.displacement.scaled(-range_to_phase(record.wavelength_m))
        phase = phase.scaled(-1.0) if found.turned else phase
        bands = [(phase, paths[0], Band("unwrapped phase", "rad"), record)]
        if found.has_coherence:
            coherence = on_grid(product.coherence, product.grid)
            bands.append((coherence, paths[1], Band("coherence"), replace(record, product="coherence")))
        for plane, path, band, kept in bands:
            constant = kept.product == "coherence"
            with RasterWriter(path, grid, [band], np.float32, kept, may_be_constant=constant) as writer:
                for window in tiles(grid.shape, (_STRIP_ROWS, grid.cols)):
                    check_cancelled(progress)
                    there = Window(window.row + row, window.col + col, window.rows, window.cols)
                    writer.write(window, plane.read(there).astype(np.float32))
    progress.update(1.0)
    return tuple(paths)
