"""The page of a ground radar's displacement: figures, the air that was taken out, and what it does not say."""

from __future__ import annotations

import numpy as np
from matplotlib.dates import AutoDateLocator, ConciseDateFormatter
from matplotlib.figure import Figure

from ..conventions import range_to_phase
from ..pictures import figure_png, raster_picture
from ..report import Report


def write_page(job, stack, times, air_rows, found: dict) -> str:
    """Return the page as HTML."""
    page = Report("Displacement by ground-based radar")
    cycle_mm = 1000.0 * np.pi / range_to_phase(stack.record.wavelength_m)
    page.heading("Figures").facts(
        (
            ("First and last frame (UTC)", f"{stack.times[0]:%Y-%m-%d %H:%M:%S}, {stack.times[-1]:%Y-%m-%d %H:%M:%S}"),
            ("Frames, epochs", f"{len(stack.times)}, {found['EPOCHS']}"),
            ("Pixels that are steady enough", str(found["PIXELS"])),
            ("Largest delay of the air that was taken out", f"{found['AIR']:.2f} mm"),
            ("Scatter of the stable pixels, median over the epochs", f"{found['SCATTER']:.3f} mm"),
            ("Noise of one pixel at one epoch", f"{found['NOISE']:.3f} mm"),
            ("Largest motion between frames that can be followed", f"{cycle_mm:.2f} mm"),
        )
    )
    page.heading("Air and stable ground").picture(
        air_picture(times, air_rows), "Largest delay taken out, and scatter of the stable pixels."
    )
    if job.velocity:
        page.heading("Velocity").picture(
            raster_picture(job.velocity, "displacement"), "Per day, toward the sensor: cm stands for cm per day."
        )
    page.heading("What this does not say").listing(
        (
            "Only motion along the line of sight is seen, relative to the first epoch and to the stable ground.",
            "A motion that looks like air (a constant, or growing with range or with range times height over the whole"
            " scene) is taken out with it.",
            "Turbulent air stays in: single epochs of single pixels are worth less than the noise says; averages over"
            " areas and hours are worth more.",
            "Faster motion than a quarter of the wavelength between two frames is seen as another motion.",
        )
    )
    return page.to_html()


def air_picture(times, air_rows) -> bytes:
    """Return delay and scatter against time as a picture."""
    figure = Figure(figsize=(8.0, 3.6), dpi=100, constrained_layout=True)
    rows = np.array([row[4:] for row in air_rows], dtype=float)
    upper, lower = figure.subplots(2, 1, sharex=True)
    upper.plot(times, rows[:, 0], color="#2166ac", linewidth=1.2)
    upper.set_ylabel("air (mm)")
    lower.plot(times, rows[:, 1], color="#b2182b", linewidth=1.2)
    lower.set_ylabel("scatter (mm)")
    locator = AutoDateLocator()
    lower.xaxis.set_major_locator(locator)
    lower.xaxis.set_major_formatter(ConciseDateFormatter(locator))
    for axes in (upper, lower):
        axes.grid(color="#dddddd", linewidth=0.6)
    return figure_png(figure)
