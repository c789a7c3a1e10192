"""Import faults: finite-source models, Coulomb inputs and catalogues of mechanisms as fault layers."""

from __future__ import annotations

from ..base import Tool
from ..parameters import choice, file, number, number_output, point, table_output
from ..texts import Card, tr


class ImportFaults(Tool):
    """Faults of other programs, in the record that all tools of faults take."""

    card = Card(
        id="importfaults",
        group="source",
        title=tr("Import faults"),
        summary=tr(
            "Reads faults, slip models and moment tensors of other programs into layers of faults and beachballs."
        ),
        story=(
            tr(
                "Slip models: SRCMOD and USGS (.fsp), USGS basic_inversion.param; every patch becomes a line along its"
                " top edge, with all its numbers. Coulomb inputs (.inp): sources and receivers. Mechanisms: Global CMT"
                " (.ndk), QuakeML, and the GeoJSON that the page of one event of the USGS offers; both nodal planes"
                " become rectangles of the usual size for the magnitude, centred on the centroid."
            ),
            tr(
                "Each format gives another point of a fault: the middle or the start of the top edge, or the centroid."
                " All of them are turned into the middle of the top edge, in metres, dipping to the right of the"
                " strike, so that Okada forward model, Coulomb stress change and the inversions take the layer."
            ),
            tr(
                "Sizes made from a magnitude are averages (Wells and Coppersmith, 1994) with an uncertainty of a factor"
                " of two, and a catalogue cannot tell which of the two planes broke. Catalogue depths are often wrong"
                " by kilometres: at Bam the centroid of Global CMT lies three times too deep."
            ),
        ),
        tags=(
            tr("moment tensor"),
            tr("focal mechanism"),
            tr("beachball"),
            tr("finite fault"),
            "SRCMOD",
            "GCMT",
            "USGS",
        ),
    )
    parameters = (
        file(
            "INPUT",
            tr("File"),
            tr("Of a slip model, a Coulomb input, or a catalogue of mechanisms."),
            filters=tr("Faults and mechanisms (*.fsp *.param *.inp *.inr *.ndk *.xml *.qml *.json *.geojson *.txt)"),
        ),
        choice(
            "FORMAT",
            tr("Format"),
            tr("auto goes by the ending of the name: fsp, param, inp or inr (Coulomb), else mechanisms."),
            ("auto", "fsp", "param", "coulomb", "mechanisms"),
            default="auto",
        ),
        choice(
            "PLANE",
            tr("Nodal plane"),
            tr("Of a mechanism: which becomes a rectangle. The beachball always has both."),
            ("both", "first", "second"),
            default="both",
        ),
        number(
            "MIN_MAGNITUDE",
            tr("Least magnitude"),
            tr("Smaller events of a catalogue are left out."),
            tr("magnitude"),
            low=-2.0,
            high=10.0,
            optional=True,
        ),
        point(
            "ORIGIN",
            tr("Origin of the Coulomb file"),
            tr("Where its x and y are 0; left out: as the file tells."),
            optional=True,
            advanced=True,
        ),
        number(
            "SHEAR_MODULUS",
            tr("Shear modulus"),
            tr("Of the rock; 30 for the upper crust."),
            "GPa",
            low=0.001,
            high=1000.0,
            default=30.0,
            advanced=True,
        ),
        table_output(
            "FAULTS",
            tr("Faults"),
            tr("Lines of the top edges, with the fields that the other tools of faults take."),
            geometry="line",
            style="footprint",
        ),
        table_output(
            "MECHANISMS",
            tr("Mechanisms"),
            tr("Points at the centroids with both nodal planes, moment and beachball."),
            geometry="point",
            style="beachballs",
            optional=True,
        ),
        number_output("COUNT", tr("Number of rectangles")),
        number_output("MOMENT", tr("Moment (N m)")),
        number_output("MAGNITUDE", tr("Moment magnitude")),
    )
    stage, job = "source.stages.import_faults:import_faults", "source.stages.import_faults:FaultImportJob"
    compiled = False

    def prepare(self, read) -> dict:
        """Turn the origin into degrees."""
        values = super().prepare(read)
        values["origin"] = read.point("ORIGIN", "EPSG:4326")
        values["shear_modulus_pa"] = 1e9 * values.pop("shear_modulus")
        return values
