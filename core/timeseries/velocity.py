"""Velocity of an existing displacement series, with an uncertainty that knows that noise has a memory."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial

import numpy as np

from ..conventions import Step
from ..errors import InputError
from ..grids import tiles
from ..progress import Progress, Span, check_cancelled
from ..raster import Band, RasterWriter, describe_inputs
from ..results import Result
from .netcdf import Layer, require_netcdf, write_netcdf
from .network import Network
from .points import PointCollector
from .power_law import PowerLaw
from .series import SeriesReader, parse_dates
from .trends import Fit, Trend, bootstrap_velocity, correlated_velocity, fit_trend, is_determined, trend_model

NOISES = ("power", "walk", "bootstrap", "white")
_STRIP_BYTES = 64 << 20
_UNITS = {"offset": "m", "velocity": "m/yr", "acceleration": "m/yr^2"}


@dataclass(frozen=True)
class VelocityJob:
    """Parameters of `fit_velocity`.

    Attributes
    ----------
    input : str
        Series, one band per date.
    output : str
        One band per term, then the deviation of the velocity and of the residuals, and for ``power`` the spectral
        index of the noise.
    seasonal, acceleration : bool
        Further terms.
    steps : tuple of str
        Days (YYYY-MM-DD) on which the ground jumped.
    noise : str
        ``power``: white noise and a power law whose index is the most likely one in each pixel; ``walk``: white noise
        and a random walk, from the series' own scatter; ``bootstrap``; ``white``.
    draws, seed : int
        Of the bootstrap.
    most_points : int
        Most points of the table; 0: none.
    netcdf : str
        The series and all bands of the output as NetCDF; empty for none.
    """

    input: str
    output: str
    seasonal: bool = False
    acceleration: bool = False
    steps: tuple = ()
    noise: str = "power"
    draws: int = 200
    seed: int = 1
    most_points: int = 20000
    netcdf: str = ""


def fit_velocity(job: VelocityJob, progress: Progress) -> Result:
    """Fit velocity and further terms to every pixel of a series.

    Returns
    -------
    Result
        OUTPUT: path. VELOCITY (m/yr, median), DEVIATION (m/yr, median), DATES. Table POINTS.
    """
    if job.noise not in NOISES:
        raise InputError("NOISE is '{found}': choose one of {want}.", found=job.noise, want=", ".join(NOISES))
    if job.netcdf:
        require_netcdf(job.netcdf)
    with SeriesReader(job.input) as series, ExitStack() as files:
        nothing = np.empty(0, np.int64)
        steps = parse_dates(job.steps, Network(series.dates, nothing, nothing))
        model = trend_model(series.years, acceleration=job.acceleration, seasonal=job.seasonal, steps=steps)
        if not is_determined(model):
            raise InputError(
                "{dates} dates do not tell {terms} apart: leave out seasons, acceleration or steps.",
                dates=len(series.dates),
                terms=", ".join(model.names),
            )
        bands = [Band(name, _UNITS.get(name, "m")) for name in model.names]
        bands += [Band("velocity deviation", "m/yr"), Band("residual", "m")]
        assess, more = _noise(job, model, series.years)
        bands += more
        # the velocity comes first: it is the band that is drawn
        order = [1, 0, *range(2, len(model.names))]
        bands[0], bands[1] = bands[1], bands[0]
        parameters = {"terms": list(model.names), "noise": job.noise}
        record = series.record.derive(
            Step("velocity", parameters, describe_inputs(input=job.input)), product="velocity"
        )
        writer = files.enter_context(RasterWriter(job.output, series.grid, bands, np.float32, record))
        points = PointCollector(series.dates, job.most_points, 0.0)
        medians = []
        rows = max(1, _STRIP_BYTES // (32 * len(series.dates) * series.grid.cols))
        windows = list(tiles(series.grid.shape, (rows, series.grid.cols)))
        for count, window in enumerate(windows):
            check_cancelled(progress)
            values = series.read(window)
            fit = fit_trend(model, values)
            deviation, *last = assess(values, fit)
            layers = [*fit.values[order], deviation, fit.residual, *last]
            for k, layer in enumerate(layers):
                writer.write(window, layer.astype(np.float32).reshape(window.rows, window.cols), k + 1)
            known = np.isfinite(deviation)
            medians.append(np.stack([fit.values[1][known], deviation[known]])[:, ::16])
            if job.most_points:
                points.add(window, values, fit.values[1], deviation, np.ones(deviation.size))
            progress.update((0.95 if job.netcdf else 1.0) * (count + 1) / len(windows))
        check_cancelled(progress)
        table = points.table(series.grid) if job.most_points else None
        found = np.concatenate(medians, axis=1)
        velocity, spread = np.median(found, axis=1) if found.size else (np.nan, np.nan)
    if job.netcdf:
        named = [(band, band.name.replace(" ", "_")) for band in bands]
        layers = [Layer(job.output, k, n, band.unit, band.name) for k, (band, n) in enumerate(named, start=1)]
        write_netcdf(job.netcdf, job.input, layers, Span(progress, 0.95, 1.0))
    values = {"OUTPUT": job.output, "NETCDF": job.netcdf, "VELOCITY": float(velocity), "DEVIATION": float(spread)}
    return Result({**values, "DATES": len(series.dates)}, {"POINTS": table} if table is not None else {})


def _noise(job: VelocityJob, model: Trend, years: np.ndarray) -> tuple:
    """Return the function of series and fit that gives deviations and further layers, and the bands of these."""
    if job.noise == "power":
        return partial(_power, PowerLaw(model, years)), [Band("spectral index")]
    if job.noise == "walk":
        return partial(_walk, model, years), []
    return partial(_bootstrap, job, model) if job.noise == "bootstrap" else _white, []


def _power(noise: PowerLaw, values: np.ndarray, _) -> tuple:
    return noise.assess(values)


def _walk(model: Trend, years: np.ndarray, values: np.ndarray, _) -> tuple:
    return (correlated_velocity(model, values, years),)


def _bootstrap(job: VelocityJob, model: Trend, values: np.ndarray, _) -> tuple:
    return (bootstrap_velocity(model, values, job.draws, job.seed),)


def _white(_, fit: Fit) -> tuple:
    return (fit.deviations[1],)
