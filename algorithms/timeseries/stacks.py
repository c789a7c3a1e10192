"""What the tools of stacks share: the parameters of interferograms and of the reference place."""

from __future__ import annotations

from ..parameters import point, rasters
from ..texts import tr


def stack_parameters() -> tuple:
    """Interferograms, their coherence, and the place that did not move."""
    return (
        rasters(
            "INPUTS",
            tr("Unwrapped interferograms"),
            tr("Of one track and on one grid; their dates are in their tags. In radians."),
        ),
        rasters(
            "COHERENCES",
            tr("Coherences"),
            tr("One for each interferogram, in any order, 0 to 1. Left out: all phases weigh alike."),
            optional=True,
        ),
        point(
            "REFERENCE_POINT",
            tr("Reference point"),
            tr("A place that did not move; 5 x 5 pixels around it are averaged. Left out: where coherence is highest."),
            optional=True,
        ),
    )


def take_reference(values: dict, read) -> None:
    """Replace the reference point in the values of a job by its map coordinates."""
    crs = read.rasters_crs("INPUTS")
    place = read.point("REFERENCE_POINT", crs) if crs else None
    values.pop("reference_point", None)
    if place is not None:
        values["reference_x"], values["reference_y"] = place


def split_days(text) -> tuple:
    """Return the days of a text separated by commas."""
    return tuple(part.strip() for part in (text or "").split(",") if part.strip())
