"""The tools that the guided path offers, and how their values follow from what earlier steps gave; no widgets."""

from __future__ import annotations

from pathlib import Path
from typing import Callable, NamedTuple

from qgis.core import QgsProcessing

from ..algorithms.texts import tr
from . import guide_pairs
from .guide_state import made, next_run, product

_TEMPORARY = QgsProcessing.TEMPORARY_OUTPUT


class Offer(NamedTuple):
    """A tool that a step offers.

    Attributes
    ----------
    tool : str
        Id within the provider.
    why : str
        What it tells, in a sentence.
    fill : callable
        From the values of the path to the tool's parameters.
    facts : tuple of str
        Numbers among its outputs that are shown afterwards.
    layers : tuple of str
        Outputs that are layers, from the top of the group to its bottom.
    shown : tuple of str
        Those of them that are switched on.
    page : str
        Output that is a report, or empty.
    """

    tool: str
    why: str
    fill: Callable
    facts: tuple = ()
    layers: tuple = ()
    shown: tuple = ()
    page: str = ""


def offers() -> dict:
    """Return the tools of every step, in the order in which they are used."""
    return {"scenes": _of_scenes(), "pair": _of_pair(), "run": _of_run(), "check": _of_check(),
            "interpret": _of_interpretation()}  # fmt: skip


def offer_of(tool: str) -> tuple:
    """Return the step and the offer of a tool."""
    return next((step, offer) for step, found in offers().items() for offer in found if offer.tool == tool)


def _of_scenes() -> tuple:
    numbers = ("VALID", "REFERENCE", "SECONDARY", "FOUND_FORMAT")
    maps = ("DISPLACEMENT", "UNWRAPPED", "COHERENCE", "GEOMETRY")
    return (
        Offer("simulatescenes", tr("Six scenes of the Bam earthquake, with orbits, heights and the truth."), _simulate),
        Offer(
            "importinterferogram",
            tr("Reads HyP3, LiCSAR, ISCE, GMTSAR, SNAP, GAMMA, MintPy and others."),
            _import,
            numbers,
            maps,
            maps[:1],
        ),
        Offer(
            "sceneinfo",
            tr("All facts of the scene chosen in the table, and its footprint."),
            _describe,
            ("INCIDENCE", "HEADING"),
            ("FOOTPRINT",),
            ("FOOTPRINT",),
            "HTML",
        ),
    )


def _of_pair() -> tuple:
    return (
        Offer(
            "baselines",
            tr("Compares all pairs and names the best one for deformation."),
            _compare_pairs,
            ("BEST_DEFORMATION",),
            ("OUTPUT",),
            (),
            "HTML",
        ),
    )


def _of_run() -> tuple:
    numbers = ("LARGEST_TOWARD", "LARGEST_AWAY", "MEAN_COHERENCE", "COMPONENT_COUNT")
    maps = ("DISPLACEMENT", "UNCERTAINTY", "WRAPPED", "COHERENCE", "UNWRAPPED", "COMPONENTS", "GEOMETRY")
    why = tr("Registration, interferogram, filter, unwrapping and displacement in one run.")
    return (Offer("dinsar", why, _run, numbers, maps, maps[:1], "REPORT"),)


def _of_check() -> tuple:
    return (
        Offer(
            "rewrap",
            tr("Displacement as clean fringes: they should run as those of the wrapped phase do."),
            _rewrap,
            (),
            ("OUTPUT",),
            ("OUTPUT",),
        ),
        Offer(
            "profile",
            tr("Displacement and coherence along a line you have drawn: a jump belongs to a fault, or is an error."),
            _profile,
            (),
            ("OUTPUT",),
            (),
            "HTML",
        ),
        Offer(
            "comparegnss",
            tr("Stations tell whether the map is tilted, and how wrong it is."),
            _compare_gnss,
            ("RMS", "OFFSET", "NISAR", "COUNT"),
            ("OUTPUT",),
            ("OUTPUT",),
            "HTML",
        ),
        Offer(
            "noisecovariance",
            tr("Measures the noise of air and pixels; the inversions weigh the data by it."),
            _measure_noise,
            ("CORRELATED", "RANGE", "WHITE"),
            ("OUTPUT",),
            (),
            "HTML",
        ),
    )


def _of_interpretation() -> tuple:
    top = ("OUTPUT",)
    return (
        Offer(
            "decompose", tr("East and up from the maps of both passes: one line of sight cannot tell them apart."),
            _decompose, ("CONDITION", "SOLVED"), ("UP", "EAST", "UNCERTAINTY"), ("UP", "EAST"),
        ),
        Offer(
            "faulttrace", tr("Where the ground broke: lines with length, strike and offset."), _trace,
            ("LENGTH", "BRIDGED", "COUNT"), top, top,
        ),
        Offer("contours", tr("Isolines to lay over the geological map."), _contour, (), top, top),
        Offer(
            "downsample", tr("Thins the map to some hundred points; the inversions need them."), _thin,
            ("POINTS", "REDUCTION"), ("OUTPUT", "CELLS"), (),
        ),
        Offer(
            "invertgeometry", tr("Where the fault lies, its strike, dip, size and slip, with their uncertainty."),
            _find_fault, ("MW", "MW_LOW", "MW_HIGH", "EXPLAINED", "R_HAT"),
            ("MECHANISMS", "FAULTS", "RESIDUAL", "PREDICTED", "POSTERIOR"), ("MECHANISMS", "FAULTS"), "HTML",
        ),
        Offer(
            "invertslip", tr("How slip was distributed over the fault."), _find_slip,
            ("MW", "PEAK_SLIP", "EXPLAINED"),
            ("FAULTS_OUTPUT", "RESIDUAL", "PREDICTED", "SEGMENTS", "TRADEOFF"), ("FAULTS_OUTPUT",), "HTML",
        ),
    )  # fmt: skip


def _given(**parameters) -> dict:
    """Return the parameters that have a value: the tool's own defaults stand for the rest."""
    return {key: value for key, value in parameters.items() if value not in (None, "", [])}


def _place(values: dict, name: str, *, run: int = 0) -> str:
    """Return where an output goes: into the folder of results, that of the pair's run in it, or a temporary file."""
    if not values["folder"]:
        return _TEMPORARY
    number = run or guide_pairs.run_number(values["results"])
    folder = Path(values["folder"])
    return free_path(folder / f"run_{number}" / name if number else folder / name)


def free_path(path: Path) -> str:
    """Return a path, numbered where a file has its name: an earlier result is not replaced, the map may show it."""
    number, free = 1, path
    while free.exists():
        number += 1
        free = path.with_name(f"{path.stem}_{number}{path.suffix}")
    return str(free)


def _simulate(values: dict) -> dict:
    number, folder = 1, Path(values["folder"] or ".") / "scenes"
    while values["folder"] and folder.exists() and any(folder.iterdir()):
        number += 1
        folder = folder.with_name(f"scenes_{number}")
    return {"PRESET": "bam_small", "OUTPUT_FOLDER": str(folder) if values["folder"] else _TEMPORARY}


def _import(values: dict) -> dict:
    named = {key: _place(values, f"{key.lower()}.tif") for key in ("DISPLACEMENT", "COHERENCE", "GEOMETRY")}
    return {"FORMAT": "auto", **named}


def _describe(values: dict) -> dict:
    scene = values.get("selected") or (values["scenes"][0]["path"] if values["scenes"] else None)
    place = Path(values["folder"]) / "scenes_info" if values["folder"] else None
    name = Path(scene).stem if scene else "scene"
    return _given(
        INPUT=scene,
        ORBITS=values["orbits"],
        FOOTPRINT=free_path(place / f"{name}.gpkg") if place else _TEMPORARY,
        HTML=free_path(place / f"{name}.html") if place else _TEMPORARY,
    )


def _compare_pairs(values: dict) -> dict:
    return _given(
        INPUTS=[scene["path"] for scene in values["scenes"]],
        ORBITS=values["orbits"],
        EVENT=values["event"],
        OUTPUT=_place(values, "pairs.gpkg"),
        HTML=_place(values, "pairs.html"),
    )


def _run(values: dict) -> dict:
    number = next_run(values)
    rasters = ("DISPLACEMENT", "COHERENCE", "WRAPPED", "UNWRAPPED", "GEOMETRY", "UNCERTAINTY", "COMPONENTS")
    return _given(
        REFERENCE=values["reference"],
        SECONDARY=values["secondary"],
        DEM=values["dem"],
        DEM_DATUM=values["datum"],
        ORBITS=values["orbits"],
        EXTENT=values["extent"],
        PIXEL_SIZE=values["pixel"],
        FAULTS=values["faults"],
        **{key: _place(values, f"{key.lower()}.tif", run=number) for key in rasters},
        REPORT=_place(values, "report.html", run=number),
    )


def _rewrap(values: dict) -> dict:
    return _given(INPUT=product(values, "DISPLACEMENT"), OUTPUT=_place(values, "fringes.tif"))


def _profile(values: dict) -> dict:
    rasters = [path for path in (product(values, "DISPLACEMENT"), product(values, "COHERENCE")) if path]
    return _given(INPUT=rasters, OUTPUT=_place(values, "profile.gpkg"), HTML=_place(values, "profile.html"))


def _sight(values: dict) -> dict:
    return {"DISPLACEMENT": product(values, "DISPLACEMENT"), "GEOMETRY": product(values, "GEOMETRY")}


def _compare_gnss(values: dict) -> dict:
    return _given(**_sight(values), OUTPUT=_place(values, "gnss.gpkg"), HTML=_place(values, "gnss.html"))


def _measure_noise(values: dict) -> dict:
    named = {"OUTPUT": _place(values, "noise.gpkg"), "HTML": _place(values, "noise.html")}
    return _given(DISPLACEMENT=product(values, "DISPLACEMENT"), **named)


def _decompose(values: dict) -> dict:
    pairs = _mapped(values)
    names = ("EAST", "UP", "UNCERTAINTY")
    return _given(
        INPUTS=[_of_pair_run(values, pair, "DISPLACEMENT") for pair in pairs],
        GEOMETRIES=[_of_pair_run(values, pair, "GEOMETRY") for pair in pairs],
        **{key: _joint(values, f"{key.lower()}.tif") for key in names},
    )


def _mapped(values: dict) -> list:
    """Return the pairs that have a map and its look vectors."""
    keys = ("DISPLACEMENT", "GEOMETRY")
    return [pair for pair in guide_pairs.found(values) if all(_of_pair_run(values, pair, key) for key in keys)]


def _of_pair_run(values: dict, pair, key: str):
    return guide_pairs.file_of(values, pair, "dinsar", key)


def _joint(values: dict, name: str) -> str:
    """Return where what follows from several pairs goes: beside the folders of their runs."""
    return free_path(Path(values["folder"]) / name) if values["folder"] else _TEMPORARY


def _trace(values: dict) -> dict:
    return _given(
        DISPLACEMENT=product(values, "DISPLACEMENT"),
        COHERENCE_CO=product(values, "COHERENCE"),
        OUTPUT=_place(values, "fault_trace.gpkg"),
    )


def _contour(values: dict) -> dict:
    return _given(INPUT=product(values, "DISPLACEMENT"), OUTPUT=_place(values, "contours.gpkg"))


def _noise(values: dict, *keys: str) -> dict:
    return {key: made(values, "noisecovariance", key) for key in keys}


def _thin(values: dict) -> dict:
    places = {"OUTPUT": _place(values, "points.gpkg"), "CELLS": _place(values, "squares.gpkg")}
    return _given(**_sight(values), **_noise(values, "CORRELATED", "WHITE"), **places)


def _points(values: dict) -> list:
    """Return the thinned points of all pairs, or of a finished product, which has no pair."""
    own = made(values, "downsample", "OUTPUT")
    return guide_pairs.with_file(values, "downsample", "OUTPUT") or ([own] if own else [])


def _find_fault(values: dict) -> dict:
    names = ("FAULTS", "MECHANISMS", "POSTERIOR", "PREDICTED", "RESIDUAL")
    return _given(
        OBSERVATIONS=_points(values),
        **_noise(values, "CORRELATED", "RANGE", "WHITE"),
        **{key: _joint(values, f"fault_{key.lower()}.gpkg") for key in names},
        HTML=_joint(values, "fault.html"),
    )


def _find_slip(values: dict) -> dict:
    names = ("FAULTS_OUTPUT", "SEGMENTS", "TRADEOFF", "PREDICTED", "RESIDUAL")
    return _given(
        OBSERVATIONS=_points(values),
        FAULTS=made(values, "invertgeometry", "FAULTS"),
        **_noise(values, "CORRELATED", "RANGE", "WHITE"),
        **{key: _joint(values, f"slip_{key.lower()}.gpkg") for key in names},
        HTML=_joint(values, "slip.html"),
    )


def wanted(tool: str, values: dict) -> str:
    """Return in a sentence what a tool needs and the path has not given yet, empty where it can be opened."""
    if tool in ("sceneinfo", "baselines") and not values["scenes"]:
        return tr("There are no scenes yet.")
    if tool == "decompose" and len({pair.way for pair in _mapped(values)}) < 2:
        return tr("Make the map of an ascending and of a descending pair first: choose the other pair above.")
    if tool in ("invertgeometry", "invertslip") and not _points(values):
        return tr("Thin the map first (Downsample).")
    if tool == "invertslip" and not made(values, "invertgeometry", "FAULTS"):
        return tr("Find the fault first, or use the toolbox with a fault you have drawn.")
    step, _ = offer_of(tool)
    if step in ("check", "interpret") and not product(values, "DISPLACEMENT"):
        return tr("There is no displacement map yet.")
    return ""
