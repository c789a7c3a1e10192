"""Scene information: the footprint and the facts of a single-look scene."""

from __future__ import annotations

from ..base import Tool
from ..parameters import folder, html_output, number_output, scene, table_output
from ..texts import Card, tr


class SceneInfo(Tool):
    """Describes a scene without reading its pixels."""

    card = Card(
        id="sceneinfo",
        group="scenes",
        title=tr("Scene information"),
        summary=tr("Shows where a scene lies, when it was taken, and how it was taken."),
        story=(
            tr(
                "Reads the header of a single-look complex scene (ENVISAT ASAR IMS or APS) and writes its footprint as"
                " a polygon with the date, track, incidence, heading and Doppler centroid as attributes, and a page"
                " with all facts. A truncated file and another ASAR mode are refused."
            ),
        ),
        tags=(tr("metadata"), tr("footprint"), tr("header"), "envisat", "asar"),
    )
    parameters = (
        scene("INPUT", tr("Scene"), tr("The single-look complex product, a file ending in .N1."), field="scene"),
        folder(
            "ORBITS",
            tr("Precise orbits"),
            tr("Folder of DORIS orbit files (DOR_VOR_AX...). Left out: the state vectors of the product."),
            optional=True,
        ),
        table_output(
            "FOOTPRINT", tr("Footprint"), tr("One polygon with the facts."), geometry="polygon", style="footprint"
        ),
        html_output("HTML", tr("Scene report"), tr("A page with all facts.")),
        number_output("LINES", tr("Lines")),
        number_output("SAMPLES", tr("Samples")),
        number_output("INCIDENCE", tr("Incidence in the middle (degrees)")),
        number_output("HEADING", tr("Heading in the middle (degrees)")),
    )
    stage, job = "sceneinfo:describe_scene", "sceneinfo:SceneInfoJob"
    compiled = False
