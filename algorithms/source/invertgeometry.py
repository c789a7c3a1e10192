"""Invert geometry: which fault moved the ground so."""

from __future__ import annotations

import math

from ..base import Tool
from ..parameters import (
    choice,
    extent,
    flag,
    html_output,
    integer,
    number,
    number_output,
    table_output,
    vector,
)
from ..texts import Card, tr
from .faults import read_features, rock_parameters
from .observations import observation_parameters, point_outputs, take_observations

# Name of the unknown in the job, and what turns the parameter into SI units.
_LIMITS = (
    ("strike", math.radians(1.0)),
    ("dip", math.radians(1.0)),
    ("rake", math.radians(1.0)),
    ("top_depth", 1.0),
    ("length", 1.0),
    ("width", 1.0),
)


def _limit_parameters() -> tuple:
    degrees, depth = tr("degrees"), tr("Left out: from the extent of the motion, or from the faults.")
    turn = tr("Runs through north where the first is the larger. Left out: any, or 30 degrees about the faults.")
    steep = tr("To the right of the strike. Left out: any, or 30 degrees about the faults.")
    slide = tr("0 left-lateral, 90 reverse, 180 right-lateral, -90 normal. Left out: any.")
    angle = {"optional": True, "advanced": True}
    return (
        number("MIN_STRIKE", tr("Least strike"), turn, degrees, low=-360.0, high=360.0, **angle),
        number("MAX_STRIKE", tr("Largest strike"), turn, degrees, low=-360.0, high=720.0, **angle),
        number("MIN_DIP", tr("Least dip"), steep, degrees, low=0.0, high=90.0, **angle),
        number("MAX_DIP", tr("Largest dip"), steep, degrees, low=0.0, high=90.0, **angle),
        number("MIN_RAKE", tr("Least rake"), slide, degrees, low=-360.0, high=360.0, **angle),
        number("MAX_RAKE", tr("Largest rake"), slide, degrees, low=-360.0, high=360.0, **angle),
        number("MIN_TOP_DEPTH", tr("Least depth of the top edge"), depth, "m", low=0.0, high=700e3, **angle),
        number("MAX_TOP_DEPTH", tr("Largest depth of the top edge"), depth, "m", low=0.0, high=700e3, **angle),
        number("MIN_LENGTH", tr("Least length"), depth, "m", low=0.0, high=2e6, **angle),
        number("MAX_LENGTH", tr("Largest length"), depth, "m", low=0.0, high=2e6, **angle),
        number("MIN_WIDTH", tr("Least width down dip"), depth, "m", low=0.0, high=500e3, **angle),
        number("MAX_WIDTH", tr("Largest width down dip"), depth, "m", low=0.0, high=500e3, **angle),
    )


class InvertGeometry(Tool):
    """Rectangles with uniform slip, with the posterior of all their numbers."""

    card = Card(
        id="invertgeometry",
        group="source",
        title=tr("Invert for the fault"),
        summary=tr(
            "Finds place, size, mechanism and slip of one or more faults from displacements, and how sure each is."
        ),
        story=(
            tr(
                "Give one layer of points for each track (tool Downsample), and how far their noise reaches (tool Noise"
                " covariance: a matrix for each track, or its three numbers). Everything else has a default: the fault"
                " is sought wherever the ground moved, with any strike, dip and rake. A roughly drawn fault, or bounds,"
                " make the search shorter and settle which of two planes broke."
            ),
            tr(
                "The search starts several times from random models; starts that end in the same place can be trusted."
                " Then a sampler draws some thousand faults that explain the data as well as the noise allows: their"
                " spread is the uncertainty, and their correlations show what trades off (slip against width, say)."
                " Slip, rake, and the offset and plane of every track are solved for in each model."
            ),
            tr(
                "The intervals know of the noise only. If the residuals are larger than the noise says, the noise is"
                " raised to them. What the model leaves out (layered rock, relief, bends, slip that varies) may move"
                " the answer further than the intervals tell. The sign of the displacement must be positive toward the"
                " sensor in every track: tracks that contradict each other are refused."
            ),
            tr(
                "Points without displacement are left out. The same seed gives the same result. Compare one rectangle"
                " with two by BIC; continue with Okada forward model, Coulomb stress change or the slip inversion."
            ),
        ),
        tags=(tr("inversion"), tr("Bayes"), tr("focal mechanism"), tr("beachball"), "MCMC", "Okada", "GNSS"),
    )
    parameters = (
        *observation_parameters(),
        vector(
            "START",
            tr("Faults to begin with"),
            tr(
                "Lines of the top edge (drawn so that the fault dips to the right), outlines or a table, one for each"
                " rectangle, with fields dip, top_depth, width or bottom_depth. The search stays near them."
            ),
            geometry="any",
            optional=True,
            field="faults",
        ),
        number(
            "DIP",
            tr("Dip of these faults"),
            tr("Where the layer has no field dip; to the right of the line."),
            tr("degrees"),
            low=0.0,
            high=90.0,
            default=60.0,
            advanced=True,
        ),
        number(
            "BOTTOM_DEPTH",
            tr("Depth of their bottom edge"),
            tr("Where the layer has neither the field bottom_depth nor width."),
            "m",
            low=0.0,
            high=700e3,
            default=12e3,
            advanced=True,
        ),
        number(
            "NEAR",
            tr("Farthest from these faults"),
            tr(
                "How far the middle of a top edge may lie from where it was drawn, to the east and to the north. Left"
                " out: half of the length, at least 5 km. A trace seen in the coherence is known to a kilometre or two."
            ),
            "m",
            low=1.0,
            high=1e6,
            optional=True,
            advanced=True,
        ),
        number(
            "TURN",
            tr("Farthest turned from these faults"),
            tr("By how much the strike may differ from the line that was drawn; used with a farthest distance."),
            tr("degrees"),
            low=0.1,
            high=90.0,
            default=15.0,
            advanced=True,
        ),
        integer(
            "COUNT",
            tr("Number of faults"),
            tr("Rectangles to look for; not used with faults to begin with."),
            tr("faults"),
            low=1,
            high=5,
            default=1,
        ),
        extent(
            "AREA",
            tr("Area of the fault"),
            tr("Where the middle of the top edge may lie. Left out: where the ground moved."),
            optional=True,
            advanced=True,
        ),
        *_limit_parameters(),
        choice(
            "RAMPS",
            tr("Errors of orbits"),
            tr("Estimated for every track: none; offset: a constant; plane: a constant and a slope."),
            ("none", "offset", "plane"),
            default="plane",
        ),
        number(
            "VARIATION",
            tr("Variation of the slip"),
            tr(
                "Standard deviation of the slip over a rectangle, as part of its mean: what uniform slip leaves out"
                " then widens the intervals. 0: slip is uniform; in past earthquakes it varied by 0.5 to 1."
            ),
            "1",
            low=0.0,
            high=3.0,
            default=0.0,
            advanced=True,
        ),
        flag(
            "SCALE",
            tr("Raise the noise to the residuals"),
            tr("Of each track, where they are larger than its noise says; otherwise intervals come out too narrow."),
            default=True,
            advanced=True,
        ),
        integer(
            "STARTS",
            tr("Starts of the search"),
            tr("More find the best model more surely."),
            tr("starts"),
            low=1,
            high=1000,
            default=8,
            advanced=True,
        ),
        integer(
            "STEPS",
            tr("Most steps of the sampler"),
            tr(
                "After it has cooled from a wide start; each moves 512 models. It stops earlier when its populations"
                " agree and 1000 independent draws are reached."
            ),
            tr("steps"),
            low=20,
            high=1000000,
            default=100,
            advanced=True,
        ),
        integer(
            "SEED",
            tr("Seed"),
            tr("Of the random numbers; the same number gives the same result."),
            tr("whole number"),
            low=0,
            high=2147483647,
            default=0,
            advanced=True,
        ),
        *rock_parameters(),
        table_output(
            "FAULTS",
            tr("Faults found"),
            tr("Lines of the top edges, with the fields that the other tools of faults take."),
            geometry="line",
            style="faults_found",
        ),
        table_output(
            "MECHANISMS",
            tr("Mechanisms"),
            tr("Points at the centroids with both nodal planes, moment and beachball."),
            geometry="point",
            style="beachballs",
            optional=True,
        ),
        table_output(
            "POSTERIOR",
            tr("Posterior"),
            tr(
                "Best, mean, standard deviation and percentiles of every number, convergence, and bounds that were hit."
            ),
            geometry="any",
            optional=True,
        ),
        *point_outputs(),
        html_output("HTML", tr("Inversion report"), tr("Data, model, residual, source, posterior, cautions.")),
        number_output("MW", tr("Moment magnitude")),
        number_output("MW_LOW", tr("Moment magnitude, 2.5 percent")),
        number_output("MW_HIGH", tr("Moment magnitude, 97.5 percent")),
        number_output("MOMENT", tr("Moment (N m)")),
        number_output("CHI2", tr("Misfit per degree of freedom")),
        number_output("EXPLAINED", tr("Explained variance (percent)")),
        number_output("BIC", tr("Bayesian information criterion")),
        number_output("R_HAT", tr("Worst R-hat of the chains")),
        number_output("STARTS_AGREEING", tr("Starts in the best minimum")),
    )
    stage, job = "source.stages.geometry:invert_geometry", "source.stages.geometry:GeometryJob"

    def prepare(self, read) -> dict:
        """Read the tracks, the faults with their defaults, and the bounds in SI units."""
        values = super().prepare(read)
        take_observations(values)
        defaults = {"dip": values.pop("dip"), "bottom_depth": values.pop("bottom_depth")}
        values["faults"] = read_features(read, "START", defaults)
        values["area"] = read.extent("AREA", "EPSG:4326")
        values["shear_modulus_pa"] = 1e9 * values.pop("shear_modulus")
        distance, turn = values.pop("near"), values.pop("turn")
        values["near"] = None if distance is None else (distance, math.radians(turn))
        limits = []
        for name, unit in _LIMITS:
            ends = (values.pop(f"{side}_{name}") for side in ("min", "max"))
            low, high = (None if value is None else unit * value for value in ends)
            if low is not None or high is not None:
                limits.append((name, low, high))
        values["limits"] = tuple(limits)
        return values
