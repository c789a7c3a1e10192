"""Filter interferogram: adaptive filtering of the phase."""

from __future__ import annotations

from ..base import Tool
from ..parameters import choice, number, raster, raster_output
from ..texts import Card, tr


class FilterInterferogram(Tool):
    """Goldstein's filter in overlapping windows."""

    card = Card(
        id="filterinterferogram",
        group="interferometry",
        title=tr("Filter interferogram"),
        summary=tr("Smooths the phase where it is noisy and keeps the fringes (Goldstein filter)."),
        story=(
            tr(
                "The spectrum of small overlapping windows is sharpened: what is strong there, the fringes, grows over"
                " what is spread, the noise. Alpha is the strength: 0 changes nothing, 1 is strong. With"
                " goldstein_coherence the strength follows one minus the coherence, so that good areas stay untouched."
            ),
            tr(
                "Take the smallest alpha that makes unwrapping work: a filtered phase looks better than it is, and"
                " fringes narrower than a few pixels next to a rupture can be lost. Pixels without data stay without"
                " and do not spread."
            ),
            tr("After Goldstein and Werner (1998) and Baran and others (2003)."),
        ),
        tags=("goldstein", tr("noise"), tr("smoothing")),
    )
    parameters = (
        raster("INPUT", tr("Interferogram"), tr("A complex interferogram.")),
        raster(
            "COHERENCE",
            tr("Coherence"),
            tr("On the same grid: gives poor pixels less weight. Needed by goldstein_coherence."),
            optional=True,
        ),
        choice(
            "METHOD",
            tr("Method"),
            tr("goldstein: the same strength everywhere; goldstein_coherence: weaker where coherence is high."),
            ("goldstein", "goldstein_coherence"),
            default="goldstein",
        ),
        number("ALPHA", tr("Alpha"), tr("Strength of the filter."), "1", low=0.0, high=2.0, default=0.6),
        choice(
            "WINDOW",
            tr("Window [pixels]"),
            tr("Side of a window in pixels; larger windows smooth more and follow curved fringes less."),
            ("8", "16", "32", "64", "128"),
            default="32",
            advanced=True,
        ),
        raster_output(
            "OUTPUT", tr("Filtered interferogram"), tr("Complex numbers; shown as wrapped phase in radians.")
        ),
    )
    stage, job = "filtering:filter_interferogram", "filtering:FilterJob"

    def prepare(self, read) -> dict:
        """Turn the window into a number."""
        values = super().prepare(read)
        values["window"] = int(values["window"])
        return values
