"""Continuous interferometry: displacement at every frame from the phase between consecutive frames."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Optional

import numpy as np

from ..conventions import Step, phase_to_displacement
from ..errors import InputError
from ..grids import MapGrid, Window
from ..progress import Progress, Span, check_cancelled
from ..raster import Band, Raster, RasterWriter, describe_inputs
from ..results import Result, Table
from ..shapes import burn_polygons
from .air import AirModel, air_model, fit_level, fit_wrapped
from .displacement_page import write_page
from .points import DayMeans
from .selection import MOST_STABLE, Selection, pair_phase, select_pixels
from .stack import SERIES, STACK, TimeReader, time_bands

DAY_S = 86400.0
_PARTS = 8


@dataclass(frozen=True)
class DisplacementJob:
    """Parameters of `measure_displacement`.

    Attributes
    ----------
    input, geometry : str
        Stack and geometry from the import.
    output : str
        Series, one band per epoch, metres toward the sensor since the first.
    velocity : str or None
        Metres per day; second band: its deviation.
    quality : str or None
        Coherence, amplitude dispersion, deviation of one epoch (m).
    stable : tuple of str
        Polygons (well-known text, in the CRS of the stack) of ground that stays; empty to find it.
    max_dispersion, min_coherence : float
        Of selected pixels.
    average : int
        Frames that are averaged to one epoch, >= 1.
    most_points : int
        Most points of the table; 0: none.
    """

    input: str
    geometry: str
    output: str
    velocity: Optional[str] = None
    quality: Optional[str] = None
    stable: tuple = ()
    max_dispersion: float = 0.25
    min_coherence: float = 0.8
    average: int = 1
    most_points: int = 5000


@dataclass
class Course:
    """Sums over the epochs from which velocity and scatter follow; arrays of shape (pixels,)."""

    size: int
    sums: dict = field(default_factory=dict)
    count: int = 0

    def add(self, days: float, moved_m: np.ndarray) -> None:
        """Add an epoch."""
        terms = {"t": days, "tt": days * days, "d": moved_m, "td": days * moved_m, "dd": moved_m**2}
        if self.count:
            terms["jump"] = (moved_m - self.sums["last"]) ** 2
        for key, value in terms.items():
            self.sums[key] = self.sums.get(key, 0.0) + value
        self.sums["last"] = moved_m
        self.count += 1

    def velocity(self) -> tuple:
        """Return velocity (m/day), its deviation, and the deviation of one epoch (m)."""
        n, s = self.count, self.sums
        spread = s["tt"] - s["t"] ** 2 / n
        both = s["td"] - s["t"] * s["d"] / n
        velocity = both / spread
        rest = np.maximum(s["dd"] - s["d"] ** 2 / n - velocity * both, 0.0)
        noise = np.sqrt(s["jump"] / (2.0 * (n - 1)))
        return velocity, np.sqrt(rest / max(n - 2, 1) / spread), noise


def measure_displacement(job: DisplacementJob, progress: Progress) -> Result:
    """Measure displacement at every epoch.

    The phase of each pair of consecutive frames is freed of a model of the air, fitted on the stable pixels, wrapped to
    half a cycle and summed. As the phases of consecutive frames add up to that of the first and the last, noise does
    not pile up; errors of the model would, so that the sum is held against the stable pixels again at every epoch.
    Where no stable ground is drawn a first run finds it.

    Returns
    -------
    Result
        OUTPUT, VELOCITY, QUALITY: paths. EPOCHS, PIXELS, AIR (mm, largest delay taken out), NOISE (mm, of one epoch and
        pixel), SCATTER (mm, scatter of the stable pixels). Tables POINTS and AIR_TABLE.
    """
    if job.average < 1:
        raise InputError("AVERAGE is {found}: give the number of frames of an epoch, 1 or more.", found=job.average)
    with TimeReader(job.input, STACK) as stack, ExitStack() as files:
        range_m, height_m = _read_geometry(job.geometry, stack.grid)
        limits = (job.max_dispersion, job.min_coherence)
        chosen = select_pixels(stack, range_m, height_m, limits, Span(progress, 0.0, 0.3))
        model = _model(job, stack, chosen, (range_m, height_m), Span(progress, 0.3, 0.6))
        starts = list(range(0, len(stack.times) - job.average + 1, job.average))
        if len(starts) < 3:
            raise InputError("AVERAGE leaves {found} epochs: at least 3 are needed.", found=len(starts))
        times = [_middle(stack.times[k : k + job.average]) for k in starts]
        parameters = {"max_dispersion": limits[0], "min_coherence": limits[1], "average": job.average}
        step = Step("grounddisplacement", parameters, describe_inputs(input=job.input))
        record = stack.record.derive(step, product=SERIES)
        writer = files.enter_context(RasterWriter(job.output, stack.grid, time_bands(times, "m"), np.float32, record))
        days, course = DayMeans(times, chosen.places.size), Course(chosen.places.size)
        air_rows = []
        epochs = _epochs(stack, chosen, model, job.average, Span(progress, 0.6, 0.98))
        for k, (moved, row) in enumerate(epochs):
            writer.write(Window(0, 0, *stack.grid.shape), _spread(stack.grid, chosen, moved), k + 1)
            course.add((times[k] - times[0]).total_seconds() / DAY_S, moved)
            days.add(times[k], moved)
            air_rows.append((times[k].isoformat(), *row))
        velocity, deviation, noise = course.velocity()
        _write_rasters(job, stack, chosen, record, (velocity, deviation, noise))
        check_cancelled(progress)
        found = _figures(job, chosen, course, air_rows, noise)
        page = write_page(job, stack, times, air_rows, found)
        points = days.table(stack.grid, chosen, velocity, job.most_points)
    tables = {"AIR_TABLE": _air_table(air_rows), **({"POINTS": points} if job.most_points else {})}
    values = {"OUTPUT": job.output, "VELOCITY": job.velocity, "QUALITY": job.quality, **found, "HTML_TEXT": page}
    return Result(values, tables)


def _read_geometry(path: str, grid: MapGrid) -> tuple:
    with Raster(path, "GEOMETRY") as raster:
        raster.require_kind("geometry")
        grid.require_same(raster.grid, "INPUT", "GEOMETRY")
        if raster.bands < 5:
            raise InputError("GEOMETRY: choose the geometry that Import ground radar wrote with this stack.")
        up, range_m = (raster.read(None, k).astype(float) for k in (3, 4))
    # height above the sensor, from the vector to it
    return range_m, -up * range_m


def _model(job: DisplacementJob, stack: TimeReader, chosen: Selection, places: tuple, progress: Progress) -> AirModel:
    """Return the model of the air on the stable ground that was drawn, else on the pixels that a first run finds so."""
    range_m, height_m = (layer.flat[chosen.places] for layer in places)
    if not job.stable:
        first = air_model(range_m, height_m, np.ones(chosen.places.size, bool), MOST_STABLE)
        return air_model(range_m, height_m, _quiet(stack, chosen, first, progress), MOST_STABLE)
    stable = burn_polygons(job.stable, stack.grid, "STABLE").flat[chosen.places] > 0
    if stable.sum() < 10:
        raise InputError(
            "STABLE covers {found} steady pixels, and 10 are needed: draw larger areas, or relax the selection.",
            found=int(stable.sum()),
        )
    return air_model(range_m, height_m, stable, MOST_STABLE)


def _quiet(stack: TimeReader, chosen: Selection, model: AirModel, progress: Progress) -> np.ndarray:
    """Return the pixels whose means over eight parts of the time range less than twice as far as those of most.

    A motion below the noise of one epoch is no outlier of it, and would be taken for air.
    """
    sums, count = np.zeros((_PARTS, chosen.places.size)), np.zeros((_PARTS, 1))
    for k, (moved, _) in enumerate(_epochs(stack, chosen, model, 1, progress)):
        part = k * _PARTS // len(stack.times)
        sums[part] += moved
        count[part] += 1
    span = np.ptp(sums[count[:, 0] > 0] / count[count[:, 0] > 0], axis=0)
    return span <= 2.0 * np.median(span)


def _epochs(stack: TimeReader, chosen: Selection, model: AirModel, average: int, progress: Progress):
    """Yield the displacement (m, shape (pixels,)) of every epoch, and its row of the table of the air."""
    to_metres = phase_to_displacement(stack.record.wavelength_m)
    before = stack.read(0).flat[chosen.places]
    phase, level = np.zeros(chosen.places.size), np.zeros(3)
    total, zero = np.zeros(chosen.places.size), None
    for k in range(len(stack.times) - len(stack.times) % average):
        check_cancelled(progress)
        if k:
            now = stack.read(k).flat[chosen.places]
            step = pair_phase(before, now)
            air = fit_wrapped(model, step[model.fitted])
            expected = model.design @ air
            phase += expected + np.angle(np.exp(1j * (step - expected)))
            # a pixel without signal waits: the next phase is taken from its last one
            level, before = level + air, np.where(now != 0.0, now, before)
        level = fit_level(model, phase[model.fitted], level)
        total += phase - model.design @ level
        if (k + 1) % average == 0:
            moved = to_metres * total / average
            zero = moved if zero is None else zero
            yield moved - zero, _air_row(model, level, to_metres, moved - zero)
            total = np.zeros(chosen.places.size)
        progress.update((k + 1) / len(stack.times))


def _air_row(model: AirModel, level: np.ndarray, to_metres: float, moved_m: np.ndarray) -> tuple:
    """Return constant (mm), gradients (mm/km; mm per km and 100 m), largest delay and scatter of the stable (mm)."""
    delay = -1000.0 * to_metres * level
    removed = 1000.0 * np.abs(to_metres * (model.design @ level)).max()
    stable = moved_m[model.fitted]
    scatter = 1482.6 * float(np.median(np.abs(stable - np.median(stable))))
    gradients = (delay[1] / model.scales[0] * 1e3, delay[2] / model.scales[1] * 1e5)
    return (float(delay[0]), *(float(v) for v in gradients), float(removed), scatter)


def _air_table(rows) -> Table:
    names = ("constant_mm", "range_mm_km", "height_mm_km_100m", "largest_mm", "stable_mm")
    return Table((("time", str), *((name, float) for name in names)), tuple(rows))


def _figures(job: DisplacementJob, chosen: Selection, course: Course, air_rows, noise) -> dict:
    rows = np.array([row[1:] for row in air_rows])
    return {
        "EPOCHS": course.count,
        "PIXELS": int(chosen.places.size),
        "AIR": float(rows[:, 3].max()),
        "NOISE": float(1000.0 * np.median(noise)),
        "SCATTER": float(np.median(rows[1:, 4])),
    }


def _spread(grid: MapGrid, chosen: Selection, values: np.ndarray) -> np.ndarray:
    out = np.full(grid.shape, np.nan, np.float32)
    out.flat[chosen.places] = values
    return out


def _write_rasters(job, stack: TimeReader, chosen: Selection, record, found: tuple) -> None:
    velocity, deviation, noise = found
    wanted = (
        (job.velocity, "groundvelocity", (("velocity", "m/day"), ("deviation", "m/day")), (velocity, deviation)),
        (
            job.quality,
            "groundquality",
            (("temporal coherence", "1"), ("amplitude dispersion", "1"), ("deviation of one epoch", "m")),
            (chosen.coherence, chosen.dispersion, noise),
        ),
    )
    for path, product, names, layers in wanted:
        if not path:
            continue
        bands = [Band(*name) for name in names]
        made = record.derive(record.history[-1], product=product)
        with RasterWriter(path, stack.grid, bands, np.float32, made) as writer:
            writer.write_all(*(_spread(stack.grid, chosen, layer) for layer in layers))


def _middle(times):
    return times[0] + timedelta(seconds=round(0.5 * (times[-1] - times[0]).total_seconds()))
