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
    "COHERENCE": "Coherence. White is good; dark areas (plants, water, the rupture, collapsed buildings) are noise.",
    "INTERFEROGRAM": "Wrapped phase, flat earth and topography removed. One colour cycle is half a wavelength of"
    " motion.",
    "WRAPPED": "The same after the Goldstein filter.",
    "UNWRAPPED": "Unwrapped phase. A jump along a straight line where no fault lies is an error of unwrapping.",
    "DISPLACEMENT": "Displacement, positive toward the sensor.",
    "UNCERTAINTY": "One standard deviation from coherence and looks; atmosphere, orbits and unwrapping are not in it.",
}


def write_report(story: Story) -> str:
    """Return the report as a page of HTML."""
    first, second = (look.scene for look in story.pair[:2])
    days = [scene.grid.middle_utc.strftime("%Y-%m-%d") for scene in (first, second)]
    report = Report(f"Displacement {days[0]} to {days[1]}")
    report.warnings("Look at this first", [*story.heard.warnings, *find_doubts(story)])
    report.heading("Result").facts(_result_facts(story))
    report.heading("Pair").table(("", "Reference", "Secondary"), _scene_rows(story))
    report.facts(_pair_facts(story))
    report.heading("Pictures")
    for stage, picture in story.gallery.pictures(story.heard):
        report.picture(picture, _CAPTIONS[stage.name])
    report.heading("What happened").listing(story.heard.messages)
    return report.to_html()


def find_doubts(story: Story) -> list:
    """Return a sentence for everything in the figures that should make a reader careful."""
    numbers, found = story.numbers, []
    share = _doppler_difference_hz(story) / story.pair[0].scene.acquisition.azimuth_bandwidth_hz
    if numbers["MEAN_COHERENCE"] < _LOW_COHERENCE:
        found.append(
            f"The mean coherence is {numbers['MEAN_COHERENCE']:.2f}: most of the phase is noise; a shorter baseline, a"
            " shorter time or larger pixels help."
        )
    if numbers["UNWRAPPED_SHARE"] < _LITTLE_UNWRAPPED:
        found.append(f"Only {numbers['UNWRAPPED_SHARE']:.0f} % of the pixels with phase were unwrapped.")
    if numbers["COMPONENT_COUNT"] > 1:
        found.append(
            f"The unwrapped phase falls into {numbers['COMPONENT_COUNT']} components: between them whole cycles of"
            " 2 pi may be wrong."
        )
    if share > _DOPPLER_SHARE:
        found.append(
            f"The Doppler centroids differ by {100.0 * share:.0f} % of the bandwidth: so much coherence is lost."
        )
    if abs(numbers["BPERP"]) > _LONG_BASELINE_M:
        found.append(
            f"The perpendicular baseline is {numbers['BPERP']:.0f} m: errors of the elevation model show as deformation"
            f" (10 m of height are {1e3 * abs(height_error_m(story, 10.0)):.0f} mm)."
        )
    if numbers["REFERENCE_PIXELS"] == 0:
        found.append("No point that did not move was given: displacements are relative, only differences count.")
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
        ("Largest displacement toward the sensor", f"{100.0 * numbers['LARGEST_TOWARD']:+.1f} cm"),
        ("Largest displacement away from the sensor", f"{100.0 * numbers['LARGEST_AWAY']:+.1f} cm"),
        ("Mean coherence", f"{numbers['MEAN_COHERENCE']:.2f}"),
        ("Unwrapped", f"{numbers['UNWRAPPED_SHARE']:.1f} % of the pixels, {numbers['COMPONENT_COUNT']} component(s)"),
        ("Zero of the displacement", _reference_text(numbers)),
        ("Pixels", f"{story.area.grid.cols} x {story.area.grid.rows} of {width:.4g} x {height:.4g} m"),
        ("Layover and shadow", f"{numbers['LAYOVER']:.1f} % and {numbers['SHADOW']:.1f} % of the area, left out"),
    ]


def _reference_text(numbers: dict) -> str:
    if numbers["REFERENCE_PIXELS"] == 0:
        return "not set: values are relative"
    return (
        f"{numbers['REFERENCE_PIXELS']} pixels around the given point,"
        f" known to {1e3 * numbers['REFERENCE_DEVIATION']:.1f} mm"
    )


def _scene_rows(story: Story) -> list:
    scenes = [look.scene for look in story.pair[:2]]
    middle = [0.5 * (s.grid.start_range_m + s.grid.stop_range_m) for s in scenes]
    rows = {
        "Middle of the scene (UTC)": [s.grid.middle_utc.strftime("%Y-%m-%d %H:%M:%S") for s in scenes],
        "Sensor": [f"{s.acquisition.sensor} {s.acquisition.swath} {s.acquisition.polarisation}" for s in scenes],
        "Orbit and track": [
            f"orbit {s.acquisition.absolute_orbit}, track {s.acquisition.relative_orbit}" for s in scenes
        ],
        "Pass": [s.acquisition.pass_direction for s in scenes],
        "Lines and samples": [f"{s.grid.rows} x {s.grid.cols}" for s in scenes],
        "Doppler centroid (Hz)": [f"{float(s.doppler.at(m)):.1f}" for s, m in zip(scenes, middle)],
        "Orbit from": [s.orbit.source.replace("_", " ") for s in scenes],
    }
    return [(name, *values) for name, values in rows.items()]


def _pair_facts(story: Story) -> list:
    numbers, registration = story.numbers, story.pair.registration
    scene = story.pair[0].scene
    fringe = 2.0 * math.pi / range_to_phase(scene.grid.wavelength_m)
    facts = [
        ("Perpendicular baseline", f"{numbers['BPERP']:+.1f} m"),
        ("Time between", f"{numbers['BTEMP']:.0f} days"),
        ("One fringe", f"{100.0 * fringe:.2f} cm of motion along the line of sight"),
        ("A height error of 10 m looks like", f"{1e3 * height_error_m(story, 10.0):+.1f} mm"),
        (
            "Independent looks",
            f"{numbers['LOOKS']:.1f} for the phase, {_coherence_looks(numbers):.0f} for the coherence",
        ),
    ]
    if not registration.measured:
        return [*facts, ("Registration", "orbits only, nothing measured")]
    return [
        *facts,
        ("Offset in the middle", f"{numbers['OFFSET_LINES']:+.3f} lines, {numbers['OFFSET_SAMPLES']:+.3f} samples"),
        (
            "Residual of the registration",
            f"{numbers['RESIDUAL_LINES']:.3f} lines, {numbers['RESIDUAL_SAMPLES']:.3f} samples rms over"
            f" {numbers['CHIPS_USED']} of {numbers['CHIPS']} chips",
        ),
    ]


def _coherence_looks(numbers: dict) -> float:
    return numbers["LOOKS"] * numbers["COHERENCE_WINDOW"] ** 2
