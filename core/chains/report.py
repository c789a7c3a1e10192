"""The report of the chain: what went in, what came out at each step, what to look at and what to doubt."""

from __future__ import annotations

import math
from concurrent.futures import ThreadPoolExecutor
from typing import NamedTuple

from ..conventions import range_to_phase
from ..geometry import pixel_size_m
from ..pictures import raster_picture
from ..progress import check_cancelled
from ..report import Report
from ..words import mark, tr

# Below these figures the reader is warned.
_LOW_COHERENCE = 0.35
_LITTLE_UNWRAPPED = 90.0
_DOPPLER_SHARE = 0.2
_LONG_BASELINE_M = 300.0


class Stage(NamedTuple):
    """A raster of the chain: its output name, its file, and how it is drawn."""

    name: str
    path: str
    kind: str


class Gallery:
    """Draws the pictures of stages in a thread of its own, while the chain goes on; a context manager."""

    def __init__(self, faults: tuple):
        self._faults = faults
        self._pool = ThreadPoolExecutor(1)
        self._pictures: list = []

    def draw(self, *stages: Stage) -> None:
        """Begin to draw stages whose files are finished."""
        for stage in stages:
            future = self._pool.submit(raster_picture, stage.path, stage.kind, faults=self._faults or None)
            self._pictures.append((stage, future))

    def pictures(self, progress) -> list:
        """Return (stage, PNG) in the order of drawing."""
        drawn = []
        for stage, future in self._pictures:
            check_cancelled(progress)
            drawn.append((stage, future.result()))
        return drawn

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        for _, future in self._pictures:
            future.cancel()
        self._pool.shutdown()


class Story(NamedTuple):
    """What the report tells: the pair and area of the chain, its pictures, numbers, and the log."""

    pair: tuple
    area: tuple
    gallery: Gallery
    numbers: dict
    heard: object


_CAPTIONS = {
    "COHERENCE": mark(
        "Coherence. White is good; dark areas (plants, water, the rupture, collapsed buildings) are noise."
    ),
    "INTERFEROGRAM": mark(
        "Wrapped phase, flat earth and topography removed. One colour cycle is half a wavelength of motion."
    ),
    "WRAPPED": mark("The same after the Goldstein filter."),
    "UNWRAPPED": mark("Unwrapped phase. A jump along a straight line where no fault lies is an error of unwrapping."),
    "DISPLACEMENT": mark("Displacement, positive toward the sensor."),
    "UNCERTAINTY": mark(
        "One standard deviation from coherence and looks; atmosphere, orbits and unwrapping are not in it."
    ),
}


def write_report(story: Story) -> str:
    """Return the report as a page of HTML."""
    first, second = (look.scene for look in story.pair[:2])
    days = [scene.grid.middle_utc.strftime("%Y-%m-%d") for scene in (first, second)]
    report = Report(tr("Displacement {first} to {second}", first=days[0], second=days[1]))
    report.warnings(tr("Look at this first"), [*story.heard.warnings, *find_doubts(story)])
    report.heading(tr("Result")).facts(_result_facts(story))
    report.heading(tr("Pair")).table(("", tr("Reference scene"), tr("Secondary scene")), _scene_rows(story))
    report.facts(_pair_facts(story))
    report.heading(tr("Pictures"))
    for stage, picture in story.gallery.pictures(story.heard):
        report.picture(picture, tr(_CAPTIONS[stage.name]))
    report.heading(tr("What happened")).listing(story.heard.messages)
    return report.to_html()


def find_doubts(story: Story) -> list:
    """Return a sentence for everything in the figures that should make a reader careful."""
    numbers, found = story.numbers, []
    share = _doppler_difference_hz(story) / story.pair[0].scene.acquisition.azimuth_bandwidth_hz
    if numbers["MEAN_COHERENCE"] < _LOW_COHERENCE:
        found.append(
            tr(
                "The mean coherence is {value:.2f}: most of the phase is noise; a shorter baseline, a shorter time or"
                " larger pixels help.",
                value=numbers["MEAN_COHERENCE"],
            )
        )
    if numbers["UNWRAPPED_SHARE"] < _LITTLE_UNWRAPPED:
        found.append(
            tr("Only {share:.0f} % of the pixels with phase were unwrapped.", share=numbers["UNWRAPPED_SHARE"])
        )
    if numbers["COMPONENT_COUNT"] > 1:
        found.append(
            tr(
                "The unwrapped phase falls into {count} components: between them whole cycles of 2 pi may be wrong.",
                count=numbers["COMPONENT_COUNT"],
            )
        )
    if share > _DOPPLER_SHARE:
        found.append(
            tr(
                "The Doppler centroids differ by {share:.0f} % of the bandwidth: so much coherence is lost.",
                share=100.0 * share,
            )
        )
    if abs(numbers["BPERP"]) > _LONG_BASELINE_M:
        found.append(
            tr(
                "The perpendicular baseline is {baseline:.0f} m: errors of the elevation model show as deformation"
                " (10 m of height are {error:.0f} mm).",
                baseline=numbers["BPERP"],
                error=1e3 * abs(height_error_m(story, 10.0)),
            )
        )
    if numbers["REFERENCE_PIXELS"] == 0:
        found.append(tr("No point that did not move was given: displacements are relative, only differences count."))
    return found


def height_error_m(story: Story, height_m: float) -> float:
    """Return the displacement that a height error of `height_m` looks like: B h / (R sin(incidence))."""
    scene = story.pair[0].scene
    reach = 0.5 * (scene.grid.start_range_m + scene.grid.stop_range_m)
    return story.numbers["BPERP"] * height_m / (reach * math.sin(scene.acquisition.incidence_rad))


def _doppler_difference_hz(story: Story) -> float:
    first, second = (look.scene for look in story.pair[:2])
    middle = 0.5 * (first.grid.start_range_m + first.grid.stop_range_m)
    return abs(float(first.doppler.at(middle)) - float(second.doppler.at(middle)))


def _result_facts(story: Story) -> list:
    numbers = story.numbers
    width, height = pixel_size_m(story.area.grid)
    return [
        (tr("Largest displacement toward the sensor"), f"{100.0 * numbers['LARGEST_TOWARD']:+.1f} cm"),
        (tr("Largest displacement away from the sensor"), f"{100.0 * numbers['LARGEST_AWAY']:+.1f} cm"),
        (tr("Mean coherence"), f"{numbers['MEAN_COHERENCE']:.2f}"),
        (
            tr("Unwrapped"),
            tr(
                "{share:.1f} % of the pixels; components: {count}",
                share=numbers["UNWRAPPED_SHARE"],
                count=numbers["COMPONENT_COUNT"],
            ),
        ),
        (tr("Zero of the displacement"), _reference_text(numbers)),
        (
            tr("Pixels"),
            tr(
                "{cols} x {rows} of {width:.4g} x {height:.4g} m",
                cols=story.area.grid.cols,
                rows=story.area.grid.rows,
                width=width,
                height=height,
            ),
        ),
        (
            tr("Layover and shadow"),
            tr(
                "{layover:.1f} % and {shadow:.1f} % of the area, left out",
                layover=numbers["LAYOVER"],
                shadow=numbers["SHADOW"],
            ),
        ),
    ]


def _reference_text(numbers: dict) -> str:
    if numbers["REFERENCE_PIXELS"] == 0:
        return tr("not set: values are relative")
    return tr(
        "{count} pixels around the given point, known to {deviation:.1f} mm",
        count=numbers["REFERENCE_PIXELS"],
        deviation=1e3 * numbers["REFERENCE_DEVIATION"],
    )


def _scene_rows(story: Story) -> list:
    scenes = [look.scene for look in story.pair[:2]]
    middle = [0.5 * (s.grid.start_range_m + s.grid.stop_range_m) for s in scenes]
    rows = {
        tr("Middle of the scene (UTC)"): [s.grid.middle_utc.strftime("%Y-%m-%d %H:%M:%S") for s in scenes],
        tr("Sensor"): [f"{s.acquisition.sensor} {s.acquisition.swath} {s.acquisition.polarisation}" for s in scenes],
        tr("Orbit and track"): [
            tr("orbit {orbit}, track {track}", orbit=s.acquisition.absolute_orbit, track=s.acquisition.relative_orbit)
            for s in scenes
        ],
        tr("Pass"): [tr(s.acquisition.pass_direction) for s in scenes],
        tr("Lines and samples"): [f"{s.grid.rows} x {s.grid.cols}" for s in scenes],
        tr("Doppler centroid (Hz)"): [f"{float(s.doppler.at(m)):.1f}" for s, m in zip(scenes, middle)],
        tr("Orbit from"): [tr(s.orbit.source).replace("_", " ") for s in scenes],
    }
    return [(name, *values) for name, values in rows.items()]


def _pair_facts(story: Story) -> list:
    numbers, registration = story.numbers, story.pair.registration
    scene = story.pair[0].scene
    fringe = 2.0 * math.pi / range_to_phase(scene.grid.wavelength_m)
    facts = [
        (tr("Perpendicular baseline"), f"{numbers['BPERP']:+.1f} m"),
        (tr("Time between"), tr("{days:.0f} days", days=numbers["BTEMP"])),
        (tr("One fringe"), tr("{fringe:.2f} cm of motion along the line of sight", fringe=100.0 * fringe)),
        (tr("A height error of 10 m looks like"), f"{1e3 * height_error_m(story, 10.0):+.1f} mm"),
        (
            tr("Independent looks"),
            tr(
                "{phase:.1f} for the phase, {coherence:.0f} for the coherence",
                phase=numbers["LOOKS"],
                coherence=_coherence_looks(numbers),
            ),
        ),
    ]
    if not registration.measured:
        return [*facts, (tr("Registration"), tr("orbits only, nothing measured"))]
    return [
        *facts,
        (
            tr("Offset in the middle"),
            tr(
                "{lines:+.3f} lines, {samples:+.3f} samples",
                lines=numbers["OFFSET_LINES"],
                samples=numbers["OFFSET_SAMPLES"],
            ),
        ),
        (
            tr("Residual of the registration"),
            tr(
                "{lines:.3f} lines, {samples:.3f} samples rms over {used} of {chips} chips",
                lines=numbers["RESIDUAL_LINES"],
                samples=numbers["RESIDUAL_SAMPLES"],
                used=numbers["CHIPS_USED"],
                chips=numbers["CHIPS"],
            ),
        ),
    ]


def _coherence_looks(numbers: dict) -> float:
    return numbers["LOOKS"] * numbers["COHERENCE_WINDOW"] ** 2
