"""The page of a ground radar's displacement: figures, the air that was taken out, and what it does not say."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure

from ..conventions import range_to_phase
from ..fonts import label_text, set_dates
from ..pictures import figure_png, raster_picture
from ..report import Report
from ..words import tr


def write_page(job, stack, times, air_rows, found: dict) -> str:
    """Return the page as HTML."""
    page = Report(tr("Displacement by ground-based radar"))
    cycle_mm = 1000.0 * np.pi / range_to_phase(stack.record.wavelength_m)
    page.heading(tr("Figures")).facts(
        (
            (
                tr("First and last frame (UTC)"),
                f"{stack.times[0]:%Y-%m-%d %H:%M:%S}, {stack.times[-1]:%Y-%m-%d %H:%M:%S}",
            ),
            (tr("Frames, epochs"), f"{len(stack.times)}, {found['EPOCHS']}"),
            (tr("Pixels that are steady enough"), str(found["PIXELS"])),
            (tr("Largest delay of the air that was taken out"), f"{found['AIR']:.2f} mm"),
            (tr("Scatter of the stable pixels, median over the epochs"), f"{found['SCATTER']:.3f} mm"),
            (tr("Noise of one pixel at one epoch"), f"{found['NOISE']:.3f} mm"),
            (tr("Largest motion between frames that can be followed"), f"{cycle_mm:.2f} mm"),
        )
    )
    page.heading(tr("Air and stable ground")).picture(
        air_picture(times, air_rows), tr("Largest delay taken out, and scatter of the stable pixels.")
    )
    if job.velocity:
        page.heading(tr("Velocity")).picture(
            raster_picture(job.velocity, "displacement"), tr("Per day, toward the sensor: cm stands for cm per day.")
        )
    page.heading(tr("What this does not say")).listing(
        (
            tr("Only motion along the line of sight is seen, relative to the first epoch and to the stable ground."),
            tr("A motion that looks like air (a constant, or growing with range or with range times height over the"
               " whole scene) is taken out with it."),
            tr("Turbulent air stays in: single epochs of single pixels are worth less than the noise says; averages"
               " over areas and hours are worth more."),
            tr("Faster motion than a quarter of the wavelength between two frames is seen as another motion."),
        )
    )  # fmt: skip
    return page.to_html()


def air_picture(times, air_rows) -> bytes:
    """Return delay and scatter against time as a picture."""
    figure = Figure(figsize=(8.0, 3.6), dpi=100, constrained_layout=True)
    rows = np.array([row[4:] for row in air_rows], dtype=float)
    upper, lower = figure.subplots(2, 1, sharex=True)
    upper.plot(times, rows[:, 0], color="#2166ac", linewidth=1.2)
    upper.set_ylabel(label_text("air (mm)"))
    lower.plot(times, rows[:, 1], color="#b2182b", linewidth=1.2)
    lower.set_ylabel(label_text("scatter (mm)"))
    set_dates(lower.xaxis)
    for axes in (upper, lower):
        axes.grid(color="#dddddd", linewidth=0.6)
    return figure_png(figure)
