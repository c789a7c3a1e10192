"""Invert for the slip: how much each part of a fault slipped."""

from __future__ import annotations

import math

from ..base import Tool
from ..parameters import choice, html_output, integer, number, number_output, table_output, vector
from ..texts import Card, tr
from .faults import read_features, rock_parameters
from .observations import observation_parameters, point_outputs, take_observations

_METRES = ("patch_length", "patch_width", "extend_ends", "extend_down", "extend_up", "largest_slip", "checkerboard")


def _fault_parameters() -> tuple:
    stands_in = tr("Where the layer has no such field.")
    return (
        vector(
            "FAULTS",
            tr("Faults"),
            tr(
                "Lines of the top edge (drawn so that the fault dips to the right; bends are followed), outlines, or"
                " the output of the tool Invert for the fault. Fields dip, rake (degrees), top_depth, bottom_depth or"
                " width (m), name; each feature is a segment of its own."
            ),
            geometry="any",
        ),
        number("DIP", tr("Dip"), stands_in, tr("degrees"), low=0.0, high=90.0, default=80.0),
        number(
            "RAKE",
            tr("Central rake"),
            tr(
                "Where the layer has no field rake: the motion of the hanging wall. 0 left-lateral, 90 reverse, 180"
                " right-lateral, -90 normal."
            ),
            tr("degrees"),
            low=-360.0,
            high=360.0,
            default=180.0,
        ),
        number(
            "RAKE_RANGE",
            tr("Range of the rake"),
            tr("On either side of the central rake; 0 fixes it. Fixed 10 degrees wrong, it costs a quarter."),
            tr("degrees"),
            low=0.0,
            high=85.0,
            default=45.0,
        ),
        number("TOP_DEPTH", tr("Depth of the top edge"), stands_in, "m", low=0.0, high=700e3, default=0.0),
        number(
            "BOTTOM_DEPTH",
            tr("Depth of the bottom edge"),
            tr("Where the layer has neither the field bottom_depth nor width."),
            "m",
            low=0.0,
            high=700e3,
            default=15e3,
        ),
    )


def _patch_parameters() -> tuple:
    patches, free = tr("patches"), {"optional": True, "advanced": True}
    grown = tr("Makes every fault larger, so that slip can taper: at both ends.")
    return (
        number(
            "PATCH_LENGTH",
            tr("Length of the patches"),
            tr("Along strike. Left out: about 360 patches in all."),
            "m",
            low=1.0,
            high=1e6,
            optional=True,
        ),
        number(
            "PATCH_WIDTH",
            tr("Width of the patches"),
            tr("Down dip. Left out: their length."),
            "m",
            low=1.0,
            high=1e6,
            optional=True,
        ),
        integer(
            "ALONG", tr("Patches along strike"), tr("Of every fault, in place of a length."), patches, low=1, high=1000,
            field="patches_along", **free,
        ),
        integer(
            "DOWN", tr("Patches down dip"), tr("Of every fault, in place of a width."), patches, low=1, high=1000,
            field="patches_down", **free,
        ),
        number("EXTEND_ENDS", tr("Longer at both ends by"), grown, "m", low=0.0, high=1e6, default=0.0, advanced=True),
        number(
            "EXTEND_DOWN", tr("Wider below by"), tr("Down dip."), "m", low=0.0, high=1e6, default=0.0, advanced=True
        ),
        number(
            "EXTEND_UP",
            tr("Wider above by"),
            tr("Up dip, at most to the surface."),
            "m",
            low=0.0,
            high=1e6,
            default=0.0,
            advanced=True,
        ),
    )  # fmt: skip


def _basis_parameters() -> tuple:
    return (
        choice(
            "BASIS",
            tr("Slip is made of"),
            tr(
                "patches: slip of each, never against the rake. fourier: a series along strike and down dip, as in the"
                " studies of Bam; smoother, but it may slip backward, which is reported."
            ),
            ("patches", "fourier"),
            default="patches",
        ),
        number(
            "LARGEST_SLIP",
            tr("Largest slip"),
            tr("Bound of each of the two parts along the ends of the range of the rake. Left out: none."),
            "m",
            low=0.001,
            high=1000.0,
            optional=True,
            advanced=True,
        ),
        integer(
            "TERMS_ALONG",
            tr("Fourier terms along strike"),
            tr("Most of them are damped; no more than patches."),
            tr("terms"),
            low=1,
            high=100,
            default=12,
            advanced=True,
        ),
        integer(
            "TERMS_DOWN",
            tr("Fourier terms down dip"),
            tr("Most of them are damped; no more than patches."),
            tr("terms"),
            low=1,
            high=100,
            default=8,
            advanced=True,
        ),
    )


def _smoothing_parameters() -> tuple:
    sides = ("free", "damped")
    return (
        choice(
            "RULE",
            tr("Smoothing by"),
            tr(
                "abic: as much as the data ask for (Akaike's Bayesian criterion); corner: where the trade-off curve"
                " bends most; fixed: the number below."
            ),
            ("abic", "corner", "fixed"),
            default="abic",
        ),
        number(
            "SMOOTHING",
            tr("Weight of the smoothing"),
            tr("With fixed: a roughness of 1 / weight metres costs as much as one standard deviation of the data."),
            "1/m",
            low=1e-9,
            high=1e9,
            optional=True,
            advanced=True,
        ),
        choice("TOP", tr("Slip at the top edge"), tr("free: as below it; damped: to zero."), sides, default="free"),
        choice(
            "BOTTOM", tr("Slip at the bottom edge"), tr("free: as above it; damped: to zero."), sides, default="damped"
        ),
        choice("ENDS", tr("Slip at the ends"), tr("free: as beside them; damped: to zero."), sides, default="damped"),
        choice(
            "RAMPS",
            tr("Errors of orbits"),
            tr("Estimated for every track with the slip: none; offset: a constant; plane: a constant and a slope."),
            ("none", "offset", "plane"),
            default="plane",
        ),
    )


def _test_parameters() -> tuple:
    return (
        number(
            "CHECKERBOARD",
            tr("Checkerboard test"),
            tr("Side of squares with and without slip that are inverted like the data. Left out: no test."),
            "m",
            low=1.0,
            high=1e6,
            optional=True,
        ),
        integer(
            "SEED",
            tr("Seed"),
            tr("Of the noise of the checkerboard test; the same number gives the same result."),
            tr("whole number"),
            low=0,
            high=2147483647,
            default=0,
            advanced=True,
        ),
    )


def _outputs() -> tuple:
    return (
        table_output(
            "FAULTS_OUTPUT",
            tr("Slip on the patches"),
            tr("Outlines with slip, rake, depths, sigma, resolution and moment; other tools of faults take them."),
            geometry="polygon",
            style="slip_patches",
        ),
        table_output(
            "SEGMENTS",
            tr("Moment by segment"),
            tr("Moment, magnitude, mean and largest slip, mean rake and depth of every fault."),
            geometry="any",
            optional=True,
        ),
        *point_outputs(),
        table_output(
            "TRADEOFF",
            tr("Trade-off curve"),
            tr("Roughness, misfit, criterion, moment and largest slip for a row of smoothings."),
            geometry="any",
            optional=True,
        ),
        html_output("HTML", tr("Slip report"), tr("Slip with arrows, data, model, residual, resolution, cautions.")),
        number_output("MW", tr("Moment magnitude")),
        number_output("MOMENT", tr("Moment (N m)")),
        number_output("MOMENT_SIGMA", tr("Standard deviation of the moment (N m)")),
        number_output("MOMENT_LOW", tr("Least moment, half a decade less or more smoothing (N m)")),
        number_output("MOMENT_HIGH", tr("Largest moment, half a decade less or more smoothing (N m)")),
        number_output("PEAK_SLIP", tr("Largest slip (m)")),
        number_output("CHI2", tr("Misfit per datum (whitened)")),
        number_output("EXPLAINED", tr("Explained variance (percent)")),
        number_output("SMOOTHING_USED", tr("Weight of the smoothing (1/m)")),
        number_output("RATIO", tr("Weight across the mean rake over that along it")),
        number_output("NEGATIVE_SHARE", tr("Slip against the rake (percent)")),
        number_output("STRESS_DROP", tr("Stress drop, weighted with the slip (Pa)")),
        number_output("PATCHES", tr("Number of patches")),
    )


class InvertSlip(Tool):
    """Slip on patches of known faults, as smooth as the data ask for."""

    card = Card(
        id="invertslip",
        group="source",
        title=tr("Invert for the slip"),
        summary=tr("Finds how the slip was distributed over known faults, from displacements of one or more tracks."),
        story=(
            tr(
                "Give one layer of points for each track (tool Downsample) with their noise (tool Noise covariance),"
                " and the faults: drawn on the map, or found by the tool Invert for the fault and made larger so that"
                " slip can taper off. Faults are cut into patches, along bends too. Slip keeps within a range of a"
                " central rake; the offset and plane of every track are solved for with it."
            ),
            tr(
                "Smoothing decides most of what the picture looks like. Akaike's Bayesian criterion chooses it from the"
                " data, for slip along its main direction and across it apart; the trade-off curve shows what another"
                " choice would do. Slip goes to zero at damped edges: if the report says that it does not want to, make"
                " the fault larger."
            ),
            tr(
                "What to trust: the moment within some 15 percent, the slip of the first kilometres. Below, satellites"
                " see means over many patches: look at the resolution and run a checkerboard test. A wrong dip or place"
                " of the fault is in no standard deviation. Points without displacement are left out."
            ),
        ),
        tags=(tr("slip distribution"), tr("finite fault"), tr("stress drop"), "ABIC", "Okada", "NNLS", "GNSS"),
    )
    parameters = (
        *observation_parameters(),
        *_fault_parameters(),
        *_patch_parameters(),
        *_basis_parameters(),
        *_smoothing_parameters(),
        *_test_parameters(),
        *rock_parameters(),
        *_outputs(),
    )
    stage, job = "source.stages.slip:invert_slip_layers", "source.stages.slip:SlipJob"

    def prepare(self, read) -> dict:
        """Read tracks and faults with their defaults; lengths get their unit."""
        values = super().prepare(read)
        take_observations(values)
        defaults = {name: values.pop(name) for name in ("dip", "rake", "top_depth", "bottom_depth")}
        values["faults"] = read_features(read, "FAULTS", defaults)
        values["rake_range_rad"] = math.radians(values.pop("rake_range"))
        values["shear_modulus_pa"] = 1e9 * values.pop("shear_modulus")
        values.update({f"{name}_m": values.pop(name) for name in _METRES})
        return values
