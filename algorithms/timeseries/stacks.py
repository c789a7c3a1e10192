"""What the tools of stacks share: the parameters of interferograms and of the reference place."""

from __future__ import annotations

from ..parameters import file_output, folder, folder_output, integer, number, point, rasters
from ..texts import tr


def stack_parameters() -> tuple:
    """Interferograms, their coherence, and the place that did not move."""
    return (
        rasters(
            "INPUTS",
            tr("Unwrapped interferograms"),
            tr("Of one track and on one grid; their dates are in their tags. In radians."),
            optional=True,
        ),
        folder(
            "FOLDER",
            tr("Or a folder of interferograms"),
            tr(
                "Searched with the folders in it for unwrapped interferograms of this program, HyP3, LiCSAR, GAMMA,"
                " ISCE, ARIA, GMTSAR, ROI_PAC, SNAP, MintPy (ifgramStack.h5) or PyRate, with their coherences."
            ),
            optional=True,
        ),
        number(
            "WAVELENGTH",
            tr("Wavelength"),
            tr("For products in the folder that do not tell it; 0.0555 for Sentinel-1."),
            "m",
            low=0.001,
            high=2.0,
            optional=True,
            advanced=True,
            field="wavelength_m",
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
            tr("A place that did not move. Left out: where coherence is highest."),
            optional=True,
        ),
        integer(
            "REFERENCE_PIXELS",
            tr("Size of the reference area"),
            tr("Side of the square around the reference point over which is averaged; an odd number."),
            tr("pixels"),
            low=1,
            high=1001,
            default=5,
            advanced=True,
        ),
    )


def stack_output():
    """Return the folder for what was imported."""
    return folder_output(
        "STACK",
        tr("Imported interferograms"),
        tr("Folder for the interferograms of the folder above in the conventions of this program. Left out: not kept."),
        optional=True,
        field="stack_folder",
    )


def netcdf_output(contents: str):
    """Return the series as NetCDF."""
    return file_output("NETCDF", tr("NetCDF"), contents, tr("NetCDF files (*.nc)"), optional=True, shown=False)


def take_reference(values: dict, read) -> None:
    """Replace the reference point in the values of a job by its map coordinates."""
    crs = read.rasters_crs("INPUTS")
    place = read.point("REFERENCE_POINT", crs or "EPSG:4326")
    values.pop("reference_point", None)
    if place is not None:
        values["reference_x"], values["reference_y"] = place
        if not crs:  # the map is known only when the folder was read
            values["reference_crs"] = "EPSG:4326"


def split_days(text) -> tuple:
    """Return the days of a text separated by commas."""
    return tuple(part.strip() for part in (text or "").split(",") if part.strip())
