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
    """

    name: str
    caption: str
    width: int = 780


SECTIONS = (
    (
        "Tools",
        (
            Picture("toolbox", "The tools by group in the Processing toolbox", 420),
            Picture("dialog_scenes", "Scenes: baselines of all pairs", 720),
            Picture("dialog_dinsar", "Interferometry: the whole chain in one dialog", 720),
            Picture("dialog_importing", "Import: finished products of others", 720),
            Picture("dialog_deformation", "Deformation: damage map", 720),
            Picture("dialog_source", "Source: fault geometry from displacements", 720),
            Picture("dialog_timeseries", "Time series: displacement of every date", 720),
            Picture("dialog_groundradar", "Ground radar: alarms", 720),
            Picture("dialog_thermal", "Thermal: index of the robust satellite technique", 720),
            Picture("dialog_help", "Help: what is installed", 720),
        ),
    ),
    (
        "Docks",
        (
            Picture("workbench_series", "Workbench: time series at a point, velocity as map", 1000),
            Picture("workbench_profile", "Workbench: live profile of two layers", 1000),
            Picture("guide", "The guided path", 1000),
        ),
    ),
    (
        "From phase to displacement",
        (
            Picture("fringes", "Wrapped phase of the descending pair"),
            Picture("coherence", "Coherence across the earthquake"),
            Picture("displacement", "Displacement with contours and the rupture"),
            Picture("reliability", "Reliability of the unwrapping"),
            Picture("components", "Components of the unwrapping over the coherence"),
        ),
    ),
    (
        "What the ground did",
        (
            Picture("east", "Motion to the east, from both passes and a modelled north"),
            Picture("up", "Motion upward"),
            Picture("north", "Motion to the north"),
            Picture("damage", "Damage of the city by block of houses, with zones"),
            Picture("fault_trace", "Fault trace with its table", 1000),
            Picture("layout", "The printed map of the layout template"),
        ),
    ),
    (
        "The source",
        (
            Picture("okada", "Fringes of 10 cm: measured and modelled", 1000),
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
            Picture("report_dinsar", "The chain"),
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
# The tools write these in English.
ENGLISH_ONLY = ("report_",)


def languages_of(picture: Picture) -> tuple:
    """Return the languages in which a picture is taken."""
    return ("en",) if picture.name.startswith(ENGLISH_ONLY) else tuple(LANGUAGES)


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
            names = [(file_name(picture, code), code) for code in languages_of(picture)]
            shown = [f"![{picture.caption} ({LANGUAGES[code]})](tour/{name})" for name, code in names if name in there]
            if shown:
                lines += ["", f"**{picture.caption}**", "", *shown]
    return "\n".join(lines) + "\n"
