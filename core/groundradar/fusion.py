"""Radar, GNSS, levelling and total station joined into one field, with its deviation and a cross-validation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

import numpy as np
from matplotlib.figure import Figure

from ..conventions import Record, Step
from ..errors import InputError
from ..fonts import label_text
from ..grids import MapGrid, Window
from ..pictures import figure_png
from ..progress import Progress, check_cancelled
from ..raster import Band, Raster, RasterWriter, describe_inputs
from ..report import Report
from ..results import Result, Table
from ..words import mark, tr
from .field import Field, Observations, fit_covariance

_STRIP = 2000
_NAMES = (mark("east"), mark("north"), mark("up"))


@dataclass(frozen=True)
class FusionJob:
    """Parameters of `fuse_monitoring`.

    Attributes
    ----------
    displacement, geometry : str
        Radar displacement (m, toward the sensor) and unit vector to the sensor on the same grid, in metres.
    output, deviation : str
        East, north, up (m); their deviations (m).
    stations : tuple of (str, str, float, float, tuple, tuple)
        Kind, name, x, y in the CRS of the radar, (east, north, up) and their deviations in metres; None where unknown.
    radar_sigma_m : float
        Of one pixel of the radar.
    sigma_m : float
        Of a station that states none.
    band : int or None
        Of the displacement, from 1; None for the last.
    most_pixels : int
        Radar pixels that are used, thinned evenly.
    """

    displacement: str
    geometry: str
    output: str
    deviation: Optional[str] = None
    stations: tuple = ()
    radar_sigma_m: float = 5e-4
    sigma_m: float = 2e-3
    band: Optional[int] = None
    most_pixels: int = 500


def fuse_monitoring(job: FusionJob, progress: Progress) -> Result:
    """Join all measurements and test the field at every station with that station left out.

    Returns
    -------
    Result
        OUTPUT, DEVIATION: paths. STATIONS, RMS (mm, of the stations left out), NORMALISED (RMS of residual over its
        deviation, about 1 when deviations are right), INSIDE (percent within 1.96 deviations), LENGTH (m). Table
        RESIDUALS.
    """
    if not job.stations:
        raise InputError("No station was given: give GNSS, LEVELLING or TOTAL_STATION.")
    with Raster(job.displacement, "DISPLACEMENT") as radar, Raster(job.geometry, "GEOMETRY") as geometry:
        radar.grid.require_same(geometry.grid, "DISPLACEMENT", "GEOMETRY")
        geometry.require_kind("geometry")
        grid, record = radar.grid, radar.record
        band = job.band or radar.bands
        if not 1 <= band <= radar.bands:
            raise InputError("BAND is {found}: the displacement has {have} bands.", found=band, have=radar.bands)
        moved = radar.read(None, band).astype(float)
        vector = np.stack([geometry.read(None, k).astype(float) for k in (1, 2, 3)], axis=-1)
    data, labels = _observations(job, grid, moved, vector)
    if labels[-1][0] is None:
        raise InputError("No station lies within reach of the radar's map: check the CRS of the stations.")
    check_cancelled(progress)
    field = Field(data, fit_covariance(data))
    progress.update(0.3)
    residuals, figures = _validate(data, labels, field)
    step = Step("fusemonitoring", {"band": band, **field.covariance._asdict()}, describe_inputs(
        displacement=job.displacement, geometry=job.geometry))  # fmt: skip
    _write_field(job, grid, np.isfinite(moved), field, record.derive(step, product="fused"), progress)
    page = _write_page(field, residuals, figures)
    values = {"OUTPUT": job.output, "DEVIATION": job.deviation, **figures, "HTML_TEXT": page}
    return Result(values, {"RESIDUALS": _table(residuals, grid)})


def _observations(job: FusionJob, grid: MapGrid, moved, vector) -> tuple:
    """Return the observations, and (kind, name, component) of each; the radar's have no kind."""
    good = np.flatnonzero((np.isfinite(moved) & np.isfinite(vector).all(axis=-1)).ravel())
    if good.size < 10:
        raise InputError("DISPLACEMENT holds {found} pixels with data: choose another band.", found=good.size)
    good = good[:: max(1, -(-good.size // job.most_pixels))]
    rows, cols = np.divmod(good, grid.cols)
    x, y = grid.x(cols).tolist(), grid.y(rows).tolist()
    lines = [
        (a, b, tuple(h), v, job.radar_sigma_m, k, 0)
        for k, (a, b, h, v) in enumerate(zip(x, y, vector.reshape(-1, 3)[good].tolist(), moved.flat[good].tolist()))
    ]
    labels = [(None, "", "")] * len(lines)
    west, south, east, north = grid.bounds
    margin = max(east - west, north - south)
    for number, (kind, name, px, py, values, sigmas) in enumerate(job.stations):
        if not (west - margin < px < east + margin and south - margin < py < north + margin):
            continue
        for k, (value, sigma) in enumerate(zip(values, sigmas)):
            if value is not None:
                unit = tuple(float(k == j) for j in range(3))
                lines.append((px, py, unit, value, sigma or job.sigma_m, good.size + number, -1))
                labels.append((kind, name, _NAMES[k]))
    columns = [np.array(column) for column in zip(*lines)]
    return Observations(*columns[:5], columns[5].astype(np.int64), columns[6].astype(np.int64)), labels


def _validate(data: Observations, labels: list, field: Field) -> tuple:
    """Return a row for every value of a station: kind, name, component, x, y, value, prediction, deviation (mm)."""
    predicted, deviation = field.leave_out()
    rows = [
        (*label, float(data.x_m[k]), float(data.y_m[k]), *(1000.0 * float(v[k]) for v in (data.value_m, predicted)),
         1000.0 * float(deviation[k]))
        for k, label in enumerate(labels) if label[0] is not None
    ]  # fmt: skip
    gaps = np.array([row[5] - row[6] for row in rows])
    scaled = gaps / np.array([row[7] for row in rows])
    figures = {
        "STATIONS": len({row[:2] for row in rows}),
        "RMS": float(np.sqrt(np.mean(gaps**2))),
        "NORMALISED": float(np.sqrt(np.mean(scaled**2))),
        "INSIDE": float(100.0 * np.mean(np.abs(scaled) < 1.96)),
        "LENGTH": float(field.covariance.length_m),
    }
    return rows, figures


def _write_field(job: FusionJob, grid: MapGrid, known, field: Field, record: Record, progress: Progress) -> None:
    """Write the field where the radar has data; elsewhere there is none."""
    places = np.flatnonzero(known.ravel())
    rows, cols = np.divmod(places, grid.cols)
    x, y = grid.x(cols).astype(float), grid.y(rows).astype(float)
    layers = np.full((6, grid.rows * grid.cols), np.nan, np.float32)
    for first in range(0, places.size, _STRIP):
        check_cancelled(progress)
        part = slice(first, first + _STRIP)
        layers[:3, places[part]], layers[3:, places[part]] = field.predict(x[part], y[part])
        progress.update(0.3 + 0.65 * min(first + _STRIP, places.size) / places.size)
    layers = layers.reshape(6, *grid.shape)
    for path, some, ending in ((job.output, layers[:3], ""), (job.deviation, layers[3:], " deviation")):
        if path:
            bands = [Band(f"{name}{ending}", "m") for name in _NAMES]
            with RasterWriter(path, grid, bands, np.float32, record, may_be_constant=bool(ending)) as writer:
                for k, layer in enumerate(some):
                    writer.write(Window(0, 0, *grid.shape), layer, k + 1)


def _table(rows: list, grid: MapGrid) -> Table:
    names = ("value_mm", "predicted_mm", "residual_mm", "deviation_mm", "normalised")
    fields = (("kind", str), ("station", str), ("component", str), *((name, float) for name in names))
    values = tuple((*r[:3], r[5], r[6], r[5] - r[6], r[7], (r[5] - r[6]) / r[7]) for r in rows)
    return Table(fields, values, tuple(f"POINT({r[3]!r} {r[4]!r})" for r in rows), "point", grid.crs_wkt)


def _write_page(field: Field, rows: list, figures: dict) -> str:
    page = Report(tr("Monitoring joined"))
    s = field.covariance
    page.heading(tr("Figures")).facts(
        (
            (tr("Stations"), str(figures["STATIONS"])),
            (tr("Residual of stations left out (RMS)"), f"{figures['RMS']:.2f} mm"),
            (
                tr("The same over its stated deviation (1 when the deviations are right)"),
                f"{figures['NORMALISED']:.2f}",
            ),
            (tr("Within 1.96 deviations (95 % when they are right)"), f"{figures['INSIDE']:.0f} %"),
            (tr("Spread of the horizontal motion over the area, as fitted"), f"{1e3 * s.horizontal_m:.2f} mm"),
            (tr("Spread of the vertical motion, as fitted"), f"{1e3 * s.vertical_m:.2f} mm"),
            (tr("Correlation length"), f"{s.length_m:.0f} m"),
        )
    )  # fmt: skip
    page.heading(tr("Cross-validation")).picture(
        validation_picture(rows), tr("Each station against what all others and the radar say of its place.")
    )
    page.heading(tr("What this does not say")).listing(
        (
            tr("One radar sees one direction: across it the field is that of the stations and of the covariance between"
               " them, and the deviation says so."),
            tr("The covariance is the same everywhere; a field that breaks at the edge of a slide is smoothed there."),
            tr("The radar's zero is an unknown of the fit; the stations give it."),
        )
    )  # fmt: skip
    return page.to_html()


def validation_picture(rows: list) -> bytes:
    """Return prediction against measurement, by component, with bars of one deviation, as a picture."""
    figure = Figure(figsize=(5.6, 5.0), dpi=100, constrained_layout=True)
    axes = figure.subplots()
    for component, colour in zip(_NAMES, ("#2166ac", "#1b7837", "#b2182b")):
        some = [row for row in rows if row[2] == component]
        if some:
            measured, predicted, bars = zip(*(row[5:8] for row in some))
            axes.errorbar(
                measured, predicted, yerr=bars, fmt="o", color=colour, markersize=4, label=label_text(component)
            )
    ends = [min(r[5] for r in rows), max(r[5] for r in rows)]
    axes.plot(ends, ends, color="#888888", linewidth=1.0)
    axes.set_xlabel(label_text("measured (mm)"))
    axes.set_ylabel(label_text("from all others (mm)"))
    axes.legend(frameon=False)
    axes.grid(color="#dddddd", linewidth=0.6)
    return figure_png(figure)
