"""Interferogram: two geocoded scenes into phase, coherence and baseline."""

from __future__ import annotations

from ..base import Tool
from ..parameters import choice, integer, number_output, raster, raster_output
from ..texts import Card, tr


class Interferogram(Tool):
    """Multiplies, averages, and estimates coherence."""

    card = Card(
        id="interferogram",
        group="interferometry",
        title=tr("Interferogram"),
        summary=tr("Multiplies two geocoded scenes and estimates their coherence and perpendicular baseline."),
        story=(
            tr(
                "The earlier scene is the reference, whatever the order here. Phase is positive where the ground moved"
                " away from the sensor; one fringe is half a wavelength (2.8 cm for ENVISAT)."
            ),
            tr(
                "Looks are the map pixels averaged along x and y: more looks give less noise and coarser pixels. For"
                " ENVISAT scenes of 10 m x 4 m, 2 x 5 looks give pixels of 20 m."
            ),
            tr(
                "The kind differential is the phase as geocoded: without flat earth and topography. For teaching,"
                " flattened puts the topographic phase back and raw the flat earth as well; both need the geometry"
                " raster."
            ),
            tr(
                "Look at the coherence first: below 0.3 phase is noise. Coherence from few looks is biased upward."
                " Pixels where less than half of the looks hold data are left without."
            ),
        ),
        tags=(tr("coherence"), tr("baseline"), tr("multilooking"), tr("flattening")),
    )
    parameters = (
        raster("REFERENCE", tr("Reference scene"), tr("The earlier scene, geocoded.")),
        raster("SECONDARY", tr("Secondary scene"), tr("The later scene, geocoded and aligned to the reference.")),
        integer(
            "LOOKS_X", tr("Looks along x"), tr("Map pixels averaged from west to east."), tr("pixels"), low=1, default=2
        ),
        integer(
            "LOOKS_Y",
            tr("Looks along y"),
            tr("Map pixels averaged from north to south."),
            tr("pixels"),
            low=1,
            default=5,
        ),
        choice(
            "KIND",
            tr("Kind"),
            tr("differential: no flat earth, no topography; flattened: with topography; raw: with both."),
            ("differential", "flattened", "raw"),
            default="differential",
        ),
        raster(
            "GEOMETRY",
            tr("Geometry of the reference"),
            tr("Heights for baseline and phase screens. Left out: the raster that the reference names in its tags."),
            optional=True,
            advanced=True,
        ),
        integer(
            "COHERENCE_WINDOW",
            tr("Coherence window"),
            tr("Side of the square of output pixels over which coherence is estimated, odd. Left out: about 25 looks."),
            tr("pixels"),
            low=1,
            optional=True,
            advanced=True,
        ),
        raster_output("OUTPUT", tr("Interferogram"), tr("Complex numbers; shown as wrapped phase in radians.")),
        raster_output("COHERENCE", tr("Coherence"), tr("From 0 (noise) to 1.")),
        raster_output("BASELINE", tr("Perpendicular baseline"), tr("Metres, at every pixel."), optional=True),
        number_output("BPERP", tr("Mean perpendicular baseline (m)")),
        number_output("LOOKS", tr("Independent looks of a pixel")),
    )
    stage, job = "interferogram:form_interferogram", "interferogram:InterferogramJob"
