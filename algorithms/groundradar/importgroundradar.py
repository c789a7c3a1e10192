"""Import ground radar: frames of a radar on the ground, brought onto the map."""

from __future__ import annotations

from ..base import Tool
from ..ground import area_parameters, constant_height, height_parameters, take_area, take_heights
from ..parameters import file, number, number_output, raster_output
from ..texts import Card, tr


class ImportGroundRadar(Tool):
    """Complex frames onto the map by the heights of the ground."""

    card = Card(
        id="importgroundradar",
        group="groundradar",
        title=tr("Import ground radar"),
        summary=tr("Brings the complex frames of a radar on the ground onto the map, by the heights of the ground."),
        story=(
            tr(
                "The input is header.json, which names position, pointing, axes, wavelength and the time and file of"
                " every frame (any complex raster that GDAL reads, ENVI binaries among them), or one HDF5 or NetCDF-4"
                " file with the same header. The page on ground radar in the documentation describes both."
            ),
            tr(
                "Also read, told by their content: the parameter file of one frame of a GAMMA portable radar (GPRI; its"
                " folder holds the others), and tables of pixels with x, y, z and displacement or phase, as the"
                " programs of other makers export them. A table says in lines above its headings what its columns do"
                " not: coordinate system, place of the radar, unit and sign. Displacement comes out as a series that"
                " goes straight into Alarm and Fuse monitoring; the heights are those of the table."
            ),
            tr(
                "Each pixel of the map takes the value of the radar pixel that sees it; values are never mixed, so that"
                " neighbours may show the same radar pixel. Ground behind higher ground, and outside the sector, has no"
                " data. Height and pointing of the sensor must be good to about a pixel: what they miss moves the"
                " picture on the map, not the displacement."
            ),
        ),
        tags=("GB-SAR", "GBInSAR", tr("terrestrial"), tr("dam"), tr("slope")),
    )
    parameters = (
        file("INPUT", tr("Header, frame or table"),
             tr("header.json in the folder of the frames, an HDF5 file, a .slc.par of a GPRI, or a table (text)."),
             filters=tr("Ground radar (header.json *.h5 *.hdf5 *.nc *.par *.csv *.txt *.asc *.dat *.tsv)")),
        *height_parameters(optional=True),
        *constant_height(),
        *area_parameters(),
        number("POINTING", tr("Pointing direction"),
               tr("Clockwise from north; for files that do not know it. Left out: as in the files."), tr("degrees"),
               low=-360.0, high=360.0, optional=True, advanced=True, field="pointing_deg"),
        number("PIXEL_SIZE", tr("Pixel size"), tr("Left out: the coarser step of the radar at its middle range."), "m",
               low=0.05, high=500.0, optional=True, field="pixel_size_m"),
        raster_output("OUTPUT", tr("Frames"),
                      tr("Complex, or displacement (m) from a table; one band per frame, named by its UTC time.")),
        raster_output("GEOMETRY", tr("Geometry"),
                      tr("Unit vector from ground to sensor (east, north, up), slant range and height (m).")),
        number_output("FRAMES", tr("Number of frames")),
        number_output("PIXELS", tr("Pixels that the radar sees")),
        number_output("INTERVAL", tr("Time between frames (s)")),
    )  # fmt: skip
    stage, job = "groundradar.importing:import_frames", "groundradar.importing:ImportJob"
    isolated = True

    def prepare(self, read) -> dict:
        """Put heights and area into one value each."""
        values = super().prepare(read)
        values["dem"] = take_heights(values)
        take_area(values, read)
        return values
