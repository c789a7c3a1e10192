"""Import of climate fields: from NetCDF, GRIB, HDF or GeoTIFF to a cube with ISO dates."""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple, Optional

import numpy as np

from ..conventions import Step
from ..errors import FormatError, InputError
from ..grids import Window
from ..guarding import guard_parsing, watch_worker
from ..progress import Progress, check_cancelled
from ..raster import bounded_cache, call_gdal, open_dataset
from ..results import Result
from ..words import tr
from .catalogue import parse_day
from .cube import DAY, CubeWriter, Facts, describe_files, format_times, require_order
from .quality import Accepted, FlagReader, match_quality, parse_accepted, split_flag_files
from .registration import Placement, place, same_placement
from .sources import QUANTITIES, UNITS, inventory, list_files, normalise_unit, settle_unit

# What a sensor can measure; everything else is fill, cloud or damage.
VALID = {"temperature": (150.0, 350.0), "radiation": (50.0, 400.0)}
_ZERO_CELSIUS_K = 273.15
_FIRST_YEAR = 1850
STEPS = ("keep", "daily_mean")


@dataclass(frozen=True)
class ImportJob:
    """Parameters of `import_cube`.

    Attributes
    ----------
    output : str
        The cube.
    inputs : tuple of str
        Files; in any order.
    folder : str
        All files of a known kind below it are added.
    variable : str
        Name of the variable; empty for the only one in K, degC or W m-2.
    level_hpa : float or None
        Pressure level; needed when the file has several.
    bounds : tuple
        West, south, east, north in degrees; empty for everything.
    start, end : str
        First and last day, ISO; empty for no limit.
    units : str
        ``auto``, or what the files hold: ``K``, ``degC``, ``W m-2``.
    wrap : bool
        Whether longitudes are brought to -180 to 180.
    step : str
        ``keep`` one band per field, or ``daily_mean`` of all fields of a UTC day.
    hour : int or None
        Only fields of this UTC hour.
    valid_min, valid_max : float or None
        Values outside become no data, K or W m-2; None for 150-350 K and 50-400 W m-2.
    quality : str
        Name of a variable of flags in the same files, or in the names of files of their own, on the same grid; empty
        for none.
    accept : str
        Flags that let a value through, see `quality.parse_accepted`.
    """

    output: str
    inputs: tuple = ()
    folder: str = ""
    variable: str = ""
    level_hpa: Optional[float] = None
    bounds: tuple = ()
    start: str = ""
    end: str = ""
    units: str = "auto"
    wrap: bool = True
    step: str = "keep"
    hour: Optional[int] = None
    valid_min: Optional[float] = None
    valid_max: Optional[float] = None
    quality: str = ""
    accept: str = "0"


class _Plan(NamedTuple):
    """Fields in order of time with what turns their values into the cube's."""

    fields: list
    placement: Placement
    unit: str
    limits: tuple
    flags: dict
    accepted: Accepted


class _Source:
    """The dataset read last, so that neighbouring fields do not open it again."""

    def __init__(self):
        self._name, self._dataset = "", None
        self._flags = FlagReader()

    def open(self, name: str):
        """Return the dataset of a name."""
        if name != self._name:
            self._name, self._dataset = name, open_dataset(name, "INPUTS")
        return self._dataset

    def read(self, field) -> np.ndarray:
        """Return a field as float64 with NaN for no data, scale and offset applied."""
        band = self.open(field.source).GetRasterBand(field.band)
        values = call_gdal(band.ReadAsArray)
        if values is None:
            raise FormatError(
                "INPUTS: field {band} of {path} is damaged and cannot be read: get the file again.",
                band=field.band,
                path=Path(field.source).name,
            )
        nodata, scale, offset = band.GetNoDataValue(), band.GetScale(), band.GetOffset()
        found = values.astype(np.float64)
        if nodata is not None:
            found[values == np.asarray(nodata).astype(values.dtype)] = np.nan
        return found * (1.0 if scale is None else scale) + (0.0 if offset is None else offset)

    def read_good(self, field, plan: _Plan) -> np.ndarray:
        """Return a field with NaN also where its flags are not accepted."""
        with watch_worker(), guard_parsing(field.source, "INPUTS"):
            found = self.read(field)
        if plan.flags:
            found[~plan.accepted.keeps(self._flags.read(plan.flags[field], found.shape))] = np.nan
        return found


def import_cube(job: ImportJob, progress: Progress) -> Result:
    """Write the cube; numbers DAYS, MISSING (days without a field between first and last) and VALID (percent)."""
    _check(job)
    source = _Source()
    with watch_worker(), guard_parsing((*job.inputs, job.folder)[0], "INPUTS"):
        plan = _plan(job, source, progress)
    days = np.array([field.time for field in plan.fields]).astype("datetime64[D]")
    times = np.array([field.time for field in plan.fields])
    groups = np.split(np.arange(days.size), np.flatnonzero(np.diff(days.astype(np.int64))) + 1)
    if job.step == "keep":
        groups = [np.array([k]) for k in range(days.size)]
        _require_increasing(times)
    else:
        times = np.array([days[group[0]] for group in groups])
    facts = _facts(job, plan)
    grid, counted = plan.placement.grid, 0
    with bounded_cache(), CubeWriter(job.output, grid, format_times(times), facts) as writer:
        for index, group in enumerate(groups):
            check_cancelled(progress)
            field = _mean([_convert(source.read_good(plan.fields[k], plan), plan) for k in group])
            counted += int(np.isfinite(field).sum())
            writer.write_block(Window(0, 0, *grid.shape), field[None].astype(np.float32), index)
            progress.update((index + 1) / len(groups))
    span = int((times[-1].astype("datetime64[D]") - times[0].astype("datetime64[D]")) / DAY) + 1
    missing = span - np.unique(times.astype("datetime64[D]")).size
    share = 100.0 * counted / (len(groups) * grid.rows * grid.cols)
    text = tr(
        "{count} fields from {first} to {last}, {cols} x {rows} pixels, in {unit}; {missing} days are missing and"
        " {share:.1f} percent of the values are valid.",
        count=len(groups),
        first=times[0],
        last=times[-1],
        cols=grid.cols,
        rows=grid.rows,
        unit=facts.unit,
        missing=missing,
        share=share,
    )
    progress.message(text)
    return Result({"OUTPUT": job.output, "DAYS": len(groups), "MISSING": missing, "VALID": share})


def _check(job: ImportJob) -> None:
    if job.step not in STEPS:
        raise InputError("STEP is '{found}': choose {want}.", found=job.step, want=" or ".join(STEPS))
    if job.units != "auto" and normalise_unit(job.units) not in UNITS:
        raise InputError("UNITS is '{found}': choose auto, {want}.", found=job.units, want=", ".join(UNITS))
    if job.valid_min is not None and job.valid_max is not None and not job.valid_min < job.valid_max:
        raise InputError(
            "VALID_MIN is {low} and VALID_MAX is {high}: the first must be less.", low=job.valid_min, high=job.valid_max
        )


def _plan(job: ImportJob, source: _Source, progress: Progress) -> _Plan:
    by_file, flags = [], {}
    accepted = parse_accepted(job.accept) if job.quality else Accepted((), ())
    paths, beside = split_flag_files(list_files(job.inputs, job.folder), job.quality)
    for path in paths:
        check_cancelled(progress)
        fields = _choose_level(inventory(path, job.variable), job.level_hpa, path)
        by_file.append(_real_days(fields, path, progress))
        if job.quality:
            flags.update(match_quality(path, job.quality, by_file[-1], beside))
    every = [field for fields in by_file for field in fields]
    if not every:
        raise InputError("INPUTS hold no field on a real day: check the calendar of the files.")
    _require_dates(every)
    unit = settle_unit(every, job.units, source.read(every[0]))
    if unit != every[0].unit and job.units == "auto":
        text = tr("The files say {said} and their values are {unit}: taken as {unit}.", said=every[0].unit, unit=unit)
        progress.warning(text)
    placement = _one_grid(job, source, every)
    for fields in by_file:
        _require_increasing(np.array([field.time for field in fields]))
    kept = sorted((field for field in every if _wanted(field, job)), key=lambda field: field.time)
    if not kept:
        raise InputError("START, END and HOUR leave no field: the files hold {n} others.", n=len(every))
    low, high = VALID[QUANTITIES[unit]]
    limits = low if job.valid_min is None else job.valid_min, high if job.valid_max is None else job.valid_max
    return _Plan(kept, placement, unit, limits, flags, accepted)


def _choose_level(fields: list, level_hpa: Optional[float], path: str) -> list:
    levels = sorted({field.level for field in fields if np.isfinite(field.level)}, reverse=True)
    if not levels or (len(levels) == 1 and level_hpa is None):
        return fields
    if level_hpa is None or not any(np.isclose(level, level_hpa) for level in levels):
        raise InputError(
            "LEVEL is {found} and {path} holds the levels {levels} hPa: choose one of them.",
            found=tr("not given") if level_hpa is None else f"{level_hpa:g} hPa",
            path=Path(path).name,
            levels=", ".join(f"{level:g}" for level in levels),
        )
    return [field for field in fields if np.isclose(field.level, level_hpa)]


def _real_days(fields: list, path: str, progress: Progress) -> list:
    kept = [field for field in fields if not np.isnat(field.time)]
    if len(kept) < len(fields):
        text = tr(
            "{path}: {count} fields fall on days that only the model's calendar has, such as 30 February; they are left"
            " out.",
            path=Path(path).name,
            count=len(fields) - len(kept),
        )
        progress.warning(text)
    return kept


def _require_dates(fields: list) -> None:
    first = min(field.time for field in fields)
    if first < np.datetime64(f"{_FIRST_YEAR}-01-01"):
        raise InputError(
            "INPUTS begin on {day}: this is a climatology or a wrong unit of time, and a series of real days is"
            " needed.",
            day=str(first.astype("datetime64[D]")),
        )


def _one_grid(job: ImportJob, source: _Source, fields: list) -> Placement:
    found, seen = None, set()
    for field in fields:
        if field.source in seen:
            continue
        seen.add(field.source)
        path = Path(field.source).name
        now = place(source.open(field.source), path, bounds=job.bounds, wrap=job.wrap)
        if found is not None and not same_placement(now, found):
            raise InputError(
                "INPUTS: {path} lies on another grid than the files before it: import it on its own.", path=path
            )
        found = found or now
    return found


def _wanted(field, job: ImportJob) -> bool:
    day = field.time.astype("datetime64[D]")
    hour = int((field.time - day) / np.timedelta64(1, "h"))
    early = bool(job.start) and day < parse_day(job.start, "START")
    late = bool(job.end) and day > parse_day(job.end, "END")
    return not early and not late and job.hour in (None, hour)


def _require_increasing(times: np.ndarray) -> None:
    if (np.diff(times.astype(np.int64)) <= 0).any():
        days = times.astype("datetime64[D]")
        # equal times on one day are named as a day that comes twice
        require_order(days, "INPUTS")
        raise InputError("INPUTS hold two fields of one time, or times out of order: keep one of each.")


def _convert(values: np.ndarray, plan: _Plan) -> np.ndarray:
    found = values[np.ix_(plan.placement.rows, plan.placement.cols)]
    if plan.unit == "degC":
        found = found + _ZERO_CELSIUS_K
    low, high = plan.limits
    return np.where((found >= low) & (found <= high), found, np.nan)


def _mean(fields: list) -> np.ndarray:
    if len(fields) == 1:
        return fields[0]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)  # the mean of no data is no data
        return np.nanmean(np.stack(fields), axis=0)


def _facts(job: ImportJob, plan: _Plan) -> Facts:
    quantity = QUANTITIES[plan.unit]
    parameters = {"variable": job.variable, "step": job.step, "hour": job.hour, "limits": list(plan.limits)}
    parameters.update({"quality": job.quality, "accept": job.accept} if job.quality else {})
    files = sorted({field.source for field in plan.fields})[:1]
    step = Step("importcube", parameters, describe_files(**{f"input{k}": name for k, name in enumerate(files)}))
    level = plan.fields[0].level
    unit = "K" if quantity == "temperature" else plan.unit
    return Facts("thermal_cube", quantity, unit, float(level) if np.isfinite(level) else None, (step,))
