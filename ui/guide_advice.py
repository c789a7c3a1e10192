"""What a step gave, in numbers, and what to look at before going on, in plain words; no widgets."""

from __future__ import annotations

import math
from pathlib import Path
from typing import NamedTuple

from qgis.core import QgsApplication, QgsProject, QgsRasterLayer, QgsVectorLayer

from ..algorithms.texts import tr
from . import guide_pairs
from .guide_state import made, product, scene_at
from .guide_tools import offers

_PAIR = ("bperp", "btemp", "hoa", "coherence")
_COHERENT = 0.3


class Look(NamedTuple):
    """A sentence of advice; `grave` where a number is the reason to stop and think."""

    text: str
    grave: bool = False


def facts(values: dict, step: str) -> list:
    """Return (label, text) of the numbers that a step gave."""
    if step == "pair":
        return _pair_facts(values)
    if step == "check":
        return [*_tool_facts(values, step), *_check_facts(values)]
    return _tool_facts(values, step)


def reports(values: dict, step: str) -> list:
    """Return (title, path) of the reports of a step that are still there."""
    found = []
    for offer in offers().get(step, ()):
        path = made(values, offer.tool, offer.page) if offer.page else None
        if isinstance(path, str) and Path(path).exists():
            found.append((title_of(offer.tool), path))
    return found


def title_of(tool: str) -> str:
    """Return the name of a tool as the toolbox shows it."""
    algorithm = QgsApplication.processingRegistry().algorithmById(f"quakesar:{tool}")
    return algorithm.displayName() if algorithm is not None else tool


def shown_number(value) -> str:
    """Return a number with four figures, or a text as it is."""
    if isinstance(value, (int, float)):
        return f"{value:.4g}" if math.isfinite(value) else tr("unknown")
    return str(value)


def _tool_facts(values: dict, step: str) -> list:
    rows = []
    for offer in offers().get(step, ()):
        algorithm = QgsApplication.processingRegistry().algorithmById(f"quakesar:{offer.tool}")
        for key in offer.facts:
            value = made(values, offer.tool, key)
            definition = algorithm.outputDefinition(key) if algorithm is not None else None
            if value not in (None, "") and definition is not None:
                rows.append((definition.description(), shown_number(value)))
    return rows


def pair_row(values: dict):
    """Return the numbers of the chosen pair from the table of pairs, NaN where it has none, or None."""
    path = made(values, "baselines", "OUTPUT")
    first, second = (scene_at(values, values[key]) for key in ("reference", "secondary"))
    if not path or first is None or second is None:
        return None
    layer = QgsProject.instance().mapLayer(path) or QgsVectorLayer(path, "pairs", "ogr")
    if not layer.isValid():
        return None
    for feature in layer.getFeatures():
        if {feature["ref_orbit"], feature["sec_orbit"]} == {first["orbit"], second["orbit"]}:
            values = [feature[name] for name in _PAIR]
            known = [float(value) if isinstance(value, (int, float)) else math.nan for value in values]
            return dict(zip(_PAIR, known))
    return None


def _pair_facts(values: dict) -> list:
    row = pair_row(values)
    if row is None:
        return []
    return [
        (tr("Perpendicular baseline (m)"), shown_number(row["bperp"])),
        (tr("Time between (days)"), shown_number(row["btemp"])),
        (tr("Height of one fringe (m)"), shown_number(row["hoa"])),
        (tr("Coherence to expect"), shown_number(row["coherence"])),
    ]


def measure(values: dict) -> dict:
    """Return what the Check step measures itself: the coherent share of the map, and the error against the truth.

    Returns
    -------
    dict
        ``coherent`` (percent) and ``truth_rms_m`` (metres, after its median is taken out), where they are known.
    """
    from ..algorithms import styling

    found = {}
    coherence = product(values, "COHERENCE")
    if coherence:
        sample = styling.sample(QgsRasterLayer(coherence, "coherence"))
        if len(sample):
            found["coherent"] = float(100.0 * (sample > _COHERENT).mean())
    truth = truth_of(values)
    if truth:
        error = _error(QgsRasterLayer(product(values, "DISPLACEMENT"), "map"), QgsRasterLayer(truth, "truth"))
        if error is not None:
            found["truth_rms_m"] = error
    return found


def truth_of(values: dict):
    """Return the true displacement of simulated scenes along the line of sight of the pair, or None."""
    scene = scene_at(values, values["reference"])
    if values["start"] != "simulated" or scene is None or not product(values, "DISPLACEMENT"):
        return None
    name = "disp_los_asc.tif" if scene["pass"] == "ascending" else "disp_los_desc.tif"
    path = Path(scene["path"]).parent.parent / "truth" / name
    return str(path) if path.exists() else None


def _error(layer: QgsRasterLayer, truth: QgsRasterLayer, side: int = 60):
    """Return the rms difference on a coarse raster of places, less its median, or None."""
    import numpy as np
    from qgis.core import QgsCoordinateTransform, QgsPointXY

    area, provider, other = layer.extent(), layer.dataProvider(), truth.dataProvider()
    transform = QgsCoordinateTransform(layer.crs(), truth.crs(), QgsProject.instance())
    differences = []
    for row in range(side):
        for column in range(side):
            x = area.xMinimum() + (column + 0.5) / side * area.width()
            y = area.yMinimum() + (row + 0.5) / side * area.height()
            value, known = provider.sample(QgsPointXY(x, y), 1)
            right, sure = other.sample(transform.transform(QgsPointXY(x, y)), 1) if known else (0.0, False)
            if known and sure and math.isfinite(value) and math.isfinite(right):
                differences.append(value - right)
    if len(differences) < side:
        return None
    left = np.asarray(differences)
    return float(np.sqrt(np.mean((left - np.median(left)) ** 2)))


def _check_facts(values: dict) -> list:
    found, rows = values["results"].get("check", {}), []
    if "coherent" in found:
        rows.append((tr("Coherence above 0.3 (percent of the map)"), shown_number(found["coherent"])))
    if "truth_rms_m" in found:
        rows.append((tr("Difference from the simulated truth, rms (cm)"), shown_number(100.0 * found["truth_rms_m"])))
    return rows


def looks(values: dict, step: str) -> list:
    """Return the advice of a step: what its numbers say first, then what to look at in any case."""
    return _LOOKS[step](values)


def _look_scenes(values: dict) -> list:
    if values["start"] == "product":
        return [
            Look(tr("Is the sign right? Here positive is toward the sensor: uplift must show as positive.")),
            Look(tr("Are there look vectors (Geometry)? Without them a source cannot be found.")),
        ]
    return [
        Look(tr("Two scenes of one track, pass and swath, one before and one after the earthquake.")),
        Look(tr("Do the footprints cover the rupture and ground around it that did not move?")),
        Look(tr("With precise orbits the map tilts less: choose their folder when you have them.")),
    ]


def _look_pair(values: dict) -> list:
    row, found = pair_row(values), []
    if row is not None:
        if abs(row["bperp"]) > 300.0:
            text = tr("A baseline of {value} m shows every error of the elevation model: look for a shorter one.")
            found.append(Look(text.format(value=shown_number(row["bperp"])), grave=True))
        if math.isfinite(row["coherence"]) and row["coherence"] < _COHERENT:
            found.append(Look(tr("Little coherence is to be expected: the map may be mostly noise."), grave=True))
    return [
        *found,
        Look(tr("The time between the scenes should hold the earthquake, and little else.")),
        Look(tr("Short perpendicular baseline (below 150 m): little trace of topography.")),
        Look(tr("Few days between: fields and loose ground keep their coherence.")),
    ]


def _look_area(_: dict) -> list:
    return [
        Look(tr("Take in the whole rupture, and as much ground that did not move: the zero comes from there.")),
        Look(tr("Begin with coarse pixels (60 to 100 m) and a look at everything; refine afterwards.")),
    ]


def _look_heights(_: dict) -> list:
    return [
        Look(tr("A wrong datum shifts all heights by tens of metres, and the map with them.")),
        Look(tr("SRTM refers to egm96, Copernicus DEM to egm2008, TanDEM-X to the ellipsoid.")),
        Look(tr("Voids and steps of the model come out as displacement that is none.")),
    ]


def _look_run(values: dict) -> list:
    found, given = [], values["results"].get("dinsar", {})
    if given.get("MEAN_COHERENCE", 1.0) < _COHERENT:
        found.append(Look(tr("The mean coherence is low: trust only areas where it is above 0.3."), grave=True))
    if given.get("COMPONENT_COUNT", 1) > 1:
        text = tr("The phase fell into {count} components: between them whole fringes may be missing.")
        found.append(Look(text.format(count=given["COMPONENT_COUNT"]), grave=True))
    residuals = [abs(given.get(key, 0.0)) for key in ("RESIDUAL_LINES", "RESIDUAL_SAMPLES")]
    if max(residuals) > 0.1:
        found.append(Look(tr("The registration is worse than a tenth of a pixel: coherence is lost."), grave=True))
    lacking = [pair.way for pair in guide_pairs.offered(values) if not guide_pairs.map_of(values, pair)]
    if guide_pairs.with_file(values, "dinsar", "DISPLACEMENT") and lacking:
        found.append(
            Look(tr("Another track has seen the earthquake as well: choose its pair above and make its map too."))
        )
    return [
        *found,
        Look(tr("Read the report: its yellow box says what is doubtful.")),
        Look(tr("Fringes should close around the rupture and fade outward; straight parallel ones come from orbits.")),
    ]


def _look_check(values: dict) -> list:
    found, given = [], values["results"].get("check", {})
    if given.get("coherent", 100.0) < 30.0:
        found.append(Look(tr("Less than a third of the map is coherent."), grave=True))
    if "truth_rms_m" in given:
        found.append(Look(tr("Map and truth differ by a constant besides: no stable point was given.")))
    return [
        *found,
        Look(tr("A jump of half a wavelength (2.8 cm at C band) along no fault is an error of unwrapping.")),
        Look(tr("A tilt across the whole map comes from orbits, a pattern like the relief from the air.")),
        Look(tr("Click a stable place as Reference in the workbench, then read values relative to it.")),
    ]


def _look_interpret(values: dict) -> list:
    found, given = [], values["results"].get("invertgeometry", {})
    if given.get("R_HAT", 1.0) > 1.1:
        found.append(
            Look(tr("The chains of the sampler have not met: give more steps, or narrower bounds."), grave=True)
        )
    return [
        *found,
        Look(tr("One line of sight does not tell up from east: add the other pass (Decompose) where you can.")),
        Look(tr("Lay trace and map over geology and imagery: does the trace follow a mapped fault?")),
        Look(tr("Residuals should look like noise; a pattern means that the source is too simple.")),
    ]


_LOOKS = {
    "scenes": _look_scenes,
    "pair": _look_pair,
    "area": _look_area,
    "heights": _look_heights,
    "run": _look_run,
    "check": _look_check,
    "interpret": _look_interpret,
}
