"""Finished interferograms of other programs into the conventions, units and files of this one."""

from __future__ import annotations

import math
from contextlib import ExitStack
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import NamedTuple, Optional

import numpy as np

from .conventions import Record, Step, phase_to_displacement, range_to_phase
from .errors import InputError
from .grids import Window, tiles
from .multilook import geometry_tag
from .pipeline import map_tiles
from .progress import Progress
from .raster import Band, RasterWriter, describe_inputs
from .readers.finished import READERS, Facts, FinishedProduct, Wish, heading_look, open_finished
from .readers.finished.planes import on_grid
from .readers.finished.product import read_date
from .results import Result
from .words import tr

FORMATS = ("auto", *READERS)
_TILE = (512, 1024)
_GEOMETRY_BANDS = (Band("east"), Band("north"), Band("up"), Band("incidence", "degrees"))
# Windows of this size, this many along each side, from which mean angles are taken.
_SAMPLE, _SAMPLES = 8, 7
# The horizontal part of the look vectors agrees with the heading when their cosine is beyond this.
_AGREES = 0.5


@dataclass(frozen=True)
class ImportJob:
    """Parameters of `import_interferogram`; paths as text.

    Attributes
    ----------
    input : str
        A file, folder or zip archive.
    displacement : str
        Output: displacement along the line of sight, metres (or metres a year), positive toward the sensor; empty for
        none.
    format : str
        One of `FORMATS`.
    unwrapped, coherence, geometry : str
        Further outputs; empty for none.
    reference_date, secondary_date : str
        Dates (YYYY-MM-DD) that the product does not tell, or of the pair to take from a stack; empty for its own.
    wavelength_m : float or None
        Carrier wavelength, > 0; None for the product's.
    heading_rad, incidence_rad : float or None
        Flight direction clockwise from north and incidence from the vertical; None for the product's.
    look_side : str
        ``right``, ``left``, or empty for the product's.
    height_m : float
        Height above the ellipsoid for which angles are taken from products that list them by height.
    """

    input: str = ""
    displacement: str = ""
    format: str = "auto"
    unwrapped: str = ""
    coherence: str = ""
    geometry: str = ""
    reference_date: str = ""
    secondary_date: str = ""
    wavelength_m: Optional[float] = None
    heading_rad: Optional[float] = None
    incidence_rad: Optional[float] = None
    look_side: str = ""
    height_m: float = 0.0


class _Geometry(NamedTuple):
    """Look vectors of a product: signs that turn them toward the sensor, or one vector for all pixels."""

    signs: tuple
    constant: Optional[tuple]


def import_interferogram(job: ImportJob, progress: Progress) -> Result:
    """Write a finished product as displacement, unwrapped phase, coherence and geometry.

    Returns
    -------
    Result
        DISPLACEMENT, UNWRAPPED, COHERENCE, GEOMETRY: paths of what was wanted and is there. FOUND_FORMAT, REFERENCE,
        SECONDARY: texts. VALID: percent of the pixels with data.
    """
    _check(job)
    with ExitStack() as stack:
        given = [read_date(t, n) if t else None for t, n in _dates(job)]
        product = open_finished(job.input, job.format, Wish(job.height_m, *given), stack)
        product = _complete(product, job, given).in_time_order()
        progress.message(f"{READERS[product.format].TITLE}: {Path(job.input).name}.")
        geometry, facts = _settle_geometry(product, progress)
        product = replace(product, facts=facts)
        for note in product.notes:
            progress.message(note)
        _warn_of_gaps(product, geometry, job, progress)
        writers = _open_writers(product, geometry, job, stack)
        counts = []
        map_tiles(
            list(tiles(product.grid.shape, _TILE)),
            partial(_read_tile, product, geometry, writers),
            partial(_convert_tile, product),
            partial(_write_tile, writers, counts),
            progress,
        )
        _require_data(sum(counts), job)
    paths = {key.upper(): getattr(job, key) for key in writers}
    texts = {"REFERENCE": facts.reference, "SECONDARY": facts.secondary}
    texts = {key: time.strftime("%Y-%m-%d") if time else "" for key, time in texts.items()}
    valid = 100.0 * sum(counts) / (product.grid.rows * product.grid.cols)
    return Result({**paths, **texts, "FOUND_FORMAT": product.format, "VALID": valid})


def _dates(job: ImportJob) -> tuple:
    return (job.reference_date, "REFERENCE_DATE"), (job.secondary_date, "SECONDARY_DATE")


def _check(job: ImportJob) -> None:
    if not job.input:
        raise InputError("INPUT is empty: choose the main file, the folder or the zip archive of a product.")
    if job.format not in FORMATS:
        raise InputError("FORMAT is '{found}': choose one of {known}.", found=job.format, known=", ".join(FORMATS))
    if job.wavelength_m is not None and not 0.0 < job.wavelength_m < 2.0:
        raise InputError("WAVELENGTH is {found} m: it must lie between 0 and 2.", found=job.wavelength_m)
    if job.incidence_rad is not None and not 0.0 < job.incidence_rad < 0.5 * math.pi:
        raise InputError(
            "INCIDENCE is {found:.1f} degrees: it must lie between 0 and 90.", found=math.degrees(job.incidence_rad)
        )


def _complete(product: FinishedProduct, job: ImportJob, dates) -> FinishedProduct:
    """Put what the user gave in place of what the product tells; a stack has already chosen by the dates."""
    facts = product.facts
    wanted = {
        "reference": dates[0] if facts.reference is None else None,
        "secondary": dates[1] if facts.secondary is None else None,
        "wavelength_m": job.wavelength_m,
        "heading_rad": job.heading_rad,
        "incidence_rad": job.incidence_rad,
        "look_side": job.look_side,
    }
    changes = {key: value for key, value in wanted.items() if value not in (None, "")}
    return replace(product, facts=replace(facts, **changes))


def _settle_geometry(product: FinishedProduct, progress: Progress) -> tuple:
    """Return how look vectors are got, and the facts with side, heading and incidence as these tell them."""
    facts = product.facts
    if product.look is None:
        known = math.isfinite(facts.heading_rad) and math.isfinite(facts.incidence_rad)
        side = facts.look_side or "right"
        constant = heading_look(facts.heading_rad, facts.incidence_rad, side) if known else None
        return (_Geometry((1.0, 1.0), constant) if known else None), replace(facts, look_side=side)
    east, north, up = _mean_look(product)
    turn = 1.0
    if up < 0.0:
        progress.warning(tr("The look vectors point from the sensor to the ground: they were turned round."))
        turn = -1.0
    east, north, up = turn * east, turn * north, turn * up
    level, side = turn, facts.look_side
    if math.isfinite(facts.heading_rad):
        right = heading_look(facts.heading_rad, 0.5 * math.pi, "right")
        alike = (right[0] * east + right[1] * north) / math.hypot(east, north)
        alike = alike if side != "left" else -alike
        if alike < -_AGREES and side:
            progress.warning(
                tr(
                    "The horizontal parts of the look vectors contradict the heading: they were turned round. Compare"
                    " the geometry with the product's own description."
                )
            )
            level, east, north = -turn, -east, -north
        elif alike < -_AGREES:
            side = "left"
    side = side or "right"
    sign = 1.0 if side == "right" else -1.0
    facts = replace(
        facts,
        look_side=side,
        heading_rad=math.atan2(sign * north, -sign * east),
        incidence_rad=math.acos(min(up / math.sqrt(east**2 + north**2 + up**2), 1.0)),
    )
    return _Geometry((level, turn), None), facts


def _mean_look(product: FinishedProduct) -> tuple:
    """Return the mean look vector of some windows spread over the product."""
    grid = product.grid
    found = []
    for row in np.linspace(0, max(grid.rows - _SAMPLE, 0), _SAMPLES).astype(int):
        for col in np.linspace(0, max(grid.cols - _SAMPLE, 0), _SAMPLES).astype(int):
            window = Window(int(row), int(col), min(_SAMPLE, grid.rows), min(_SAMPLE, grid.cols))
            vector = product.look.read(grid, window).reshape(3, -1)
            found.append(vector[:, np.isfinite(vector).all(axis=0)])
    vectors = np.concatenate(found, axis=1)
    if not vectors.size:
        raise InputError("INPUT: its look vectors hold no data where the interferogram lies: choose the whole product.")
    return tuple(float(part) for part in vectors.mean(axis=1))


def _warn_of_gaps(product: FinishedProduct, geometry, job: ImportJob, progress: Progress) -> None:
    facts = product.facts
    if facts.reference is None or facts.secondary is None:
        progress.warning(
            tr("The product does not tell the dates of its scenes: give REFERENCE_DATE and SECONDARY_DATE.")
        )
    if geometry is None:
        progress.warning(
            tr(
                "The product does not tell the direction to the sensor: give HEADING and INCIDENCE, without which it"
                " cannot be decomposed or modelled."
            )
        )
    elif geometry.constant is not None:
        progress.warning(
            tr(
                "The product has no look vectors: one direction is used for all pixels, from heading {heading:.1f} and"
                " incidence {incidence:.1f} degrees.",
                heading=math.degrees(facts.heading_rad),
                incidence=math.degrees(facts.incidence_rad),
            )
        )
    if job.coherence and product.coherence is None:
        progress.warning(tr("The product holds no coherence."))
    needs = (product.displacement is None) or (job.unwrapped and product.phase is None)
    if needs and not math.isfinite(facts.wavelength_m):
        raise InputError("INPUT does not tell its wavelength, which turns phase into displacement: give WAVELENGTH.")


def _open_writers(product: FinishedProduct, geometry, job: ImportJob, stack: ExitStack) -> dict:
    facts, grid = product.facts, product.grid
    parameters = {"format": product.format, "notes": list(product.notes), "height_m": job.height_m}
    step = Step("importinterferogram", parameters, describe_inputs(input=job.input))
    has_look = geometry is not None
    linked = geometry_tag(job.geometry if has_look else "", job.displacement)
    named = {"IMPORTED_FROM": product.format}
    wanted = {
        "displacement": ((Band("displacement los", product.unit),), {"DIRECTION": "los", **linked}),
        "unwrapped": ((Band("unwrapped phase", "rad"),), linked),
        "coherence": ((Band("coherence"),), linked),
        "geometry": (_GEOMETRY_BANDS, {}),
    }
    there = {"coherence": product.coherence is not None, "geometry": has_look}
    writers = {}
    for key, (bands, tags) in wanted.items():
        path = getattr(job, key)
        if path and there.get(key, True):
            record = _record(key, facts, step)
            constant = key in ("geometry", "coherence")
            writer = RasterWriter(
                path, grid, bands, np.float32, record, tags={**named, **tags}, may_be_constant=constant
            )
            writers[key] = stack.enter_context(writer)
    return writers


def _record(product: str, facts: Facts, step: Step) -> Record:
    return Record(
        product,
        facts.reference,
        facts.secondary if product != "geometry" else None,
        facts.sensor,
        facts.wavelength_m,
        facts.look_side,
        facts.heading_rad,
        facts.incidence_rad,
        facts.baseline_perpendicular_m,
        facts.looks,
        facts.height_datum,
        (step,),
    )


def _read_tile(product: FinishedProduct, geometry, writers, window: Window) -> dict:
    """Read what is wanted of a window; the geometry is settled here, as it costs little."""
    planes = {"phase": product.phase, "displacement": product.displacement}
    if "coherence" in writers:
        planes["coherence"] = product.coherence
    found = {key: on_grid(p, product.grid).read(window) for key, p in planes.items() if p is not None}
    if "geometry" in writers:
        if geometry.constant is not None:
            shape = window.rows, window.cols
            found["look"] = np.stack([np.full(shape, part) for part in geometry.constant])
        else:
            level, turn = geometry.signs
            found["look"] = product.look.read(product.grid, window) * np.reshape([level, level, turn], (3, 1, 1))
    return found


def _convert_tile(product: FinishedProduct, found: dict) -> dict:
    """Return the bands of every output of a tile, float32."""
    phase, displacement = found.get("phase"), found.get("displacement")
    if displacement is None:
        displacement = phase_to_displacement(product.facts.wavelength_m) * phase
    elif phase is None:
        phase = -range_to_phase(product.facts.wavelength_m) * displacement
    bands = {"displacement": (displacement,), "unwrapped": (phase,)}
    if "coherence" in found:
        bands["coherence"] = (np.clip(found["coherence"], 0.0, 1.0),)
    if "look" in found:
        look = found["look"]
        bands["geometry"] = (*look, np.degrees(np.arccos(np.clip(look[2], -1.0, 1.0))))
    return {key: [band.astype(np.float32) for band in arrays] for key, arrays in bands.items()}


def _write_tile(writers: dict, counts: list, window: Window, bands: dict) -> None:
    for key, writer in writers.items():
        for number, array in enumerate(bands[key], start=1):
            writer.write(window, array, number)
    counts.append(int(np.isfinite(bands["displacement"][0]).sum()))


def _require_data(count: int, job: ImportJob) -> None:
    if count == 0:
        raise InputError("INPUT: {path} holds no data anywhere: choose another product.", path=Path(job.input).name)
