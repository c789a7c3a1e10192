"""What the tour shows: the pictures in their order, with captions; and the page that shows them."""

from __future__ import annotations

from typing import NamedTuple


class Picture(NamedTuple):
    """A picture of the tour.

    Attributes
    ----------
    name : str
        File name without language and ending.
    caption : str
        What it shows.
    width : int
        Largest width in pixels.
    largest_bytes : int
        Size of its file: more where the map is full of noise, which no palette makes small.
    """

    name: str
    caption: str
    width: int = 1040
    largest_bytes: int = 95_000


SECTIONS = (
    (
        "Tools",
        (
            Picture("toolbox", "The tools by group in the Processing toolbox", 440),
            Picture("dialog_scenes", "Scenes: baselines of all pairs", 980),
            Picture("dialog_dinsar", "Interferometry: the whole chain in one dialog", 980),
            Picture("dialog_importing", "Import: finished products of others", 980),
            Picture("dialog_deformation", "Deformation: damage map", 980),
            Picture("dialog_source", "Source: fault geometry from displacements", 980),
            Picture("dialog_timeseries", "Time series: displacement of every date", 980),
            Picture("dialog_groundradar", "Ground radar: alarms", 980),
            Picture("dialog_thermal", "Thermal: index of the robust satellite technique", 980),
            Picture("dialog_help", "Help: what is installed", 980),
        ),
    ),
    (
        "Docks",
        (
            Picture("workbench_series", "Workbench: time series at a point, velocity as map", 1460),
            Picture("workbench_profile", "Workbench: live profile of two layers", 1460),
            Picture("guide_pair", "The guided path: the pairs found", 1460, 140_000),
            Picture("guide", "The guided path: the map that came out, and what to look at", 1460, 140_000),
        ),
    ),
    (
        "From phase to displacement",
        (
            Picture("fringes", "Wrapped phase of the descending pair", largest_bytes=150_000),
            Picture("coherence", "Coherence across the earthquake", largest_bytes=150_000),
            Picture("displacement", "Displacement with contours and the rupture", largest_bytes=120_000),
            Picture("reliability", "Reliability of the unwrapping"),
            Picture("components", "Components of the unwrapping over the coherence", largest_bytes=150_000),
        ),
    ),
    (
        "What the ground did",
        (
            Picture("east", "Motion to the east, from both passes and a modelled north"),
            Picture("up", "Motion upward"),
            Picture("north", "Motion to the north"),
            Picture("damage", "Damage of the city by block of houses, with zones"),
            Picture("fault_trace", "Fault trace with its table", 1460),
            Picture("layout", "The printed map of the layout template", largest_bytes=150_000),
        ),
    ),
    (
        "The source",
        (
            Picture("okada", "Fringes of 10 cm: measured and modelled", 1460),
            Picture("source", "Fault found, mechanism and residuals"),
            Picture("slip", "Slip on the fault"),
            Picture("stress", "Change of Coulomb stress"),
        ),
    ),
    (
        "Time series, ground radar, thermal",
        (
            Picture("velocity", "Velocity with points"),
            Picture("ground_alarms", "Ground radar: displacement and zones in alarm"),
            Picture("thermal", "Thermal index, heating cores and earthquakes"),
            Picture("metadata", "Layer properties: where a layer comes from"),
        ),
    ),
    (
        "Reports",
        (
            Picture("report_dinsar", "The chain", largest_bytes=220_000),
            Picture("report_profile", "Profile with fitted slip and depth"),
            Picture("report_geometry", "Fault geometry"),
            Picture("report_slip", "Slip"),
            Picture("report_sbas", "Time series"),
            Picture("report_molchan", "Test of alarms: Molchan diagram"),
            Picture("report_alarm", "Alarms of a ground radar"),
        ),
    ),
)
LANGUAGES = {"en": "English", "zh_CN": "\u4e2d\u6587"}


def file_name(picture: Picture, language: str) -> str:
    """Return the name of a picture's file."""
    return f"{picture.name}_{language}.png"


def page(there) -> str:
    """Return the page; `there` are the names of the files that were taken."""
    lines = [
        "# A tour in pictures",
        "",
        "Taken by `make tour` in a real QGIS window, in English and Chinese: the demo's simulated scenes of the Bam"
        " earthquake, and the simulators of time series, ground radar and thermal anomalies. Nothing here is measured"
        " ground.",
    ]
    for title, pictures in SECTIONS:
        lines += ["", f"## {title}"]
        for picture in pictures:
            names = [(file_name(picture, code), code) for code in LANGUAGES]
            shown = [f"![{picture.caption} ({LANGUAGES[code]})](tour/{name})" for name, code in names if name in there]
            if shown:
                lines += ["", f"**{picture.caption}**", "", *shown]
    return "\n".join(lines) + "\n"
