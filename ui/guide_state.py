"""What the guided path knows: plain values that travel in the project, and what they say of every step; no widgets."""

from __future__ import annotations

import json
from pathlib import Path

from qgis.core import QgsProject

from ..algorithms.texts import tr
from . import guide_pairs

STEPS = ("scenes", "pair", "area", "heights", "run", "check", "interpret")
STARTS = ("own", "simulated", "product")
_SKIPPED = ("pair", "area", "heights", "run")  # for a finished product
_FACTS = {"path", "date", "track", "pass", "orbit", "corners"}  # of a scene
_SCOPE, _KEY = "QuakeSAR", "/guide"
_MAP = "dinsar", "DISPLACEMENT"
_FRESH = {
    "start": "own",
    "step": "scenes",
    "folder": "",
    "scene_folder": "",
    "orbits": "",
    "scenes": [],
    "event": "",
    "reference": "",
    "secondary": "",
    "extent": "",
    "pixel": 20.0,
    "area_seen": False,
    "dem": "",
    "datum": "",
    "faults": "",
    "product": "",
    "runs": 0,
    "results": {},
    "seen": [],
    "others": [],
}


def titles() -> dict:
    """Return the name of every step."""
    return {
        "scenes": tr("Scenes"),
        "pair": tr("Pair"),
        "area": tr("Area"),
        "heights": tr("Elevation"),
        "run": tr("Displacement map"),
        "check": tr("Check"),
        "interpret": tr("Interpretation"),
    }


def fresh() -> dict:
    """Return the values of a path that has not begun."""
    return json.loads(json.dumps(_FRESH))


def load(project: QgsProject) -> dict:
    """Return the values kept in a project; what is damaged or absent is as at the beginning."""
    values = fresh()
    text, _ = project.readEntry(_SCOPE, _KEY, "")
    try:
        kept = json.loads(text) if text else {}
    except ValueError:
        kept = {}
    if not isinstance(kept, dict):
        return values
    for key, value in kept.items():
        if key in values and isinstance(value, (int, float) if key == "pixel" else type(values[key])):
            values[key] = _walk(value, project.readPath)
    return _sound(values)


def _sound(values: dict) -> dict:
    """Return values with what no form could show as it is at the beginning."""
    if values["start"] not in STARTS:
        values["start"] = _FRESH["start"]
    if not values["pixel"] > 0.0:
        values["pixel"] = _FRESH["pixel"]
    if not all(isinstance(scene, dict) and scene.keys() >= _FACTS for scene in values["scenes"]):
        values["scenes"] = []
    values["results"] = {tool: found for tool, found in values["results"].items() if isinstance(found, dict)}
    values["others"] = [kept for kept in values["others"] if guide_pairs.is_sound(kept)]
    return values


def save(project: QgsProject, values: dict) -> None:
    """Keep the values in a project; paths become relative to a project that is a file, as those of its layers do."""
    write = project.writePath if project.fileName() else str
    text = json.dumps(_walk(values, write), ensure_ascii=True)
    if text != project.readEntry(_SCOPE, _KEY, "")[0]:
        project.writeEntry(_SCOPE, _KEY, text)


def forget(project: QgsProject) -> None:
    """Take the values out of a project."""
    project.removeEntry(_SCOPE, _KEY)


def _walk(value, change):
    if isinstance(value, dict):
        return {key: _walk(item, change) for key, item in value.items()}
    if isinstance(value, list):
        return [_walk(item, change) for item in value]
    if isinstance(value, str) and (value.startswith(("./", "../")) or Path(value).is_absolute()):
        return change(value)
    return value


def made(values: dict, tool: str, key: str):
    """Return what a tool gave under a key; a file that is gone counts as nothing."""
    found = values["results"].get(tool, {}).get(key)
    if isinstance(found, str) and Path(found).is_absolute() and not Path(found).exists():
        return None
    return found


def product(values: dict, key: str):
    """Return the path of the displacement, the coherence or the geometry the path has led to, or None."""
    if values["start"] != "product":
        return made(values, "dinsar", key)
    if values["product"]:
        return values["product"] if key == "DISPLACEMENT" else None
    return made(values, "importinterferogram", key)


def scene_at(values: dict, path: str):
    """Return the facts of a scene, or None."""
    return next((scene for scene in values["scenes"] if scene["path"] == path), None)


def missing(values: dict, step: str) -> str:
    """Return in a sentence what a step still wants, empty where it is done."""
    return _WANTS[step](values)


def status(values: dict, step: str) -> str:
    """Return ``done``, ``todo``, ``lost`` (its files are gone) or ``skipped``."""
    if values["start"] == "product" and step in _SKIPPED:
        return "skipped"
    if not missing(values, step):
        return "done"
    lost = step == "run" and values["results"].get("dinsar", {}).get("DISPLACEMENT")
    return "lost" if lost else "todo"


def neighbour(values: dict, step: str, way: int):
    """Return the next step that is not skipped in one direction (1 or -1), or None."""
    place = STEPS.index(step) + way
    while 0 <= place < len(STEPS):
        if status(values, STEPS[place]) != "skipped":
            return STEPS[place]
        place += way
    return None


def next_run(values: dict) -> int:
    """Return the number of the next run: the first whose folder is not there yet."""
    number = values["runs"] + 1
    while values["folder"] and (Path(values["folder"]) / f"run_{number}").exists():
        number += 1
    return number


def _wants_scenes(values: dict) -> str:
    if values["start"] == "product":
        return "" if product(values, "DISPLACEMENT") else tr("Import a product, or choose its layer.")
    if len(values["scenes"]) >= 2:
        return ""
    if values["start"] == "simulated":
        return tr("Simulate the scenes first.")
    return tr("Choose a folder that holds at least two scenes.")


def _wants_area(values: dict) -> str:
    return "" if values["area_seen"] else tr("Draw an area, or go on with all ground that both scenes show.")


def _wants_heights(values: dict) -> str:
    if not values["dem"]:
        return tr("Choose an elevation model.")
    if Path(values["dem"]).is_absolute() and not Path(values["dem"]).exists():
        return tr("The elevation model is gone: choose it again.")
    return "" if values["datum"] else tr("Choose what its heights refer to.")


def _wants_run(values: dict) -> str:
    if made(values, "dinsar", "DISPLACEMENT"):
        return ""
    if values["results"].get("dinsar", {}).get("DISPLACEMENT"):
        return tr("The displacement map is gone (temporary files end with QGIS): make it again.")
    return tr("Make the displacement map.")


def _wants_check(values: dict) -> str:
    if not product(values, "DISPLACEMENT"):
        return tr("There is no displacement map yet.")
    return "" if "check" in values["seen"] else tr("Look at the points below, then go on.")


def _wants_interpret(values: dict) -> str:
    if not product(values, "DISPLACEMENT"):
        return tr("There is no displacement map yet.")
    ours = ("faulttrace", "contours", "downsample", "invertgeometry", "invertslip")
    return "" if any(tool in values["results"] for tool in ours) else tr("Choose what you want to know.")


_WANTS = {
    "scenes": _wants_scenes,
    "pair": guide_pairs.wants,
    "area": _wants_area,
    "heights": _wants_heights,
    "run": _wants_run,
    "check": _wants_check,
    "interpret": _wants_interpret,
}


def summary(values: dict, step: str) -> str:
    """Return in few words what a step has come to."""
    if status(values, step) == "skipped":
        return tr("not needed")
    return _SUMMARIES[step](values)


def _sum_scenes(values: dict) -> str:
    if values["start"] == "product":
        return tr("finished product") if product(values, "DISPLACEMENT") else ""
    tracks = {(scene["track"], scene["pass"]) for scene in values["scenes"]}
    text = tr("{scenes} scenes, {tracks} tracks")
    return text.format(scenes=len(values["scenes"]), tracks=len(tracks)) if tracks else ""


def _sum_pair(values: dict) -> str:
    scenes = [scene_at(values, values[key]) for key in ("reference", "secondary")]
    if None in scenes:
        return ""
    dates, maps = " / ".join(scene["date"] for scene in scenes), len(guide_pairs.with_file(values, *_MAP))
    return dates if maps < 2 else tr("{dates} ({count} maps)").format(dates=dates, count=maps)


def _sum_area(values: dict) -> str:
    if not values["area_seen"]:
        return ""
    area = tr("as drawn") if values["extent"] else tr("all common ground")
    return tr("{area}, {pixel} m").format(area=area, pixel=f"{values['pixel']:.0f}")


def _sum_heights(values: dict) -> str:
    return f"{Path(values['dem']).name} ({tr(values['datum']) or '?'})" if values["dem"] else ""


def _sum_run(values: dict) -> str:
    found = values["results"].get("dinsar", {}) if made(values, "dinsar", "DISPLACEMENT") else {}
    if "LARGEST_TOWARD" not in found or "LARGEST_AWAY" not in found:
        return ""
    low, high = 100.0 * found["LARGEST_AWAY"], 100.0 * found["LARGEST_TOWARD"]
    return tr("{low} to {high} cm").format(low=f"{low:+.1f}", high=f"{high:+.1f}")


def _sum_check(values: dict) -> str:
    share = values["results"].get("check", {}).get("coherent")
    return "" if share is None else tr("{percent} % coherent").format(percent=f"{share:.0f}")


def _sum_interpret(values: dict) -> str:
    magnitude = values["results"].get("invertslip", values["results"].get("invertgeometry", {})).get("MW")
    return "" if magnitude is None else tr("magnitude {value}").format(value=f"{magnitude:.2f}")


_SUMMARIES = {
    "scenes": _sum_scenes,
    "pair": _sum_pair,
    "area": _sum_area,
    "heights": _sum_heights,
    "run": _sum_run,
    "check": _sum_check,
    "interpret": _sum_interpret,
}
