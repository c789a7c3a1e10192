"""The demo's QGIS project: every stage as a styled layer in a group per step, fault traces on top, hills below."""

from __future__ import annotations

import atexit
import os
import shutil
import sys
import tempfile
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsBilinearRasterResampler,
    QgsCoordinateTransform,
    QgsHillshadeRenderer,
    QgsLineSymbol,
    QgsProject,
    QgsRasterLayer,
    QgsRasterRange,
    QgsReferencedRectangle,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QPainter

ROOT = Path(__file__).resolve().parent.parent
GEM_FAULTS = ROOT.parent / "shared" / "data" / "gem_active_faults_iran" / "gem_faults_56-61E_27-32N.geojson"
# DEM heights are metres over degrees; hills are shown twice as high as they are.
_EXAGGERATION = 2.0 / 111_320.0
FAULT_COLOUR = "#111111"

# Groups from top to bottom: title, and the layers as (name, file below the pair's folder).
CHAIN = (
    (
        "Displacement",
        (
            ("Displacement", "displacement.tif"),
            ("Fringes of 10 cm", "fringes_10cm.tif"),
            ("Uncertainty", "uncertainty.tif"),
        ),
    ),
    (
        "Unwrapped phase",
        (
            ("Unwrapped phase", "unwrapped.tif"),
            ("Components", "components.tif"),
            ("Reliability", "reliability.tif"),
        ),
    ),
    ("Interferogram", (("Wrapped phase, filtered", "wrapped.tif"), ("Coherence", "coherence.tif"))),
    ("Geometry", (("Incidence", "geometry.tif"), ("Perpendicular baseline", "baseline.tif"))),
    ("Scenes", (("Footprint before", "footprint_before.gpkg"), ("Footprint after", "footprint_after.gpkg"))),
)
STEPS = (
    ("5 Displacement", "5_displacement.tif"),
    ("5 Uncertainty", "5_uncertainty.tif"),
    ("4 Unwrapped phase", "4_unwrapped.tif"),
    ("4 Components", "4_components.tif"),
    ("4 Reliability", "4_reliability.tif"),
    ("3 Filtered interferogram", "3_filtered.tif"),
    ("2 Interferogram", "2_interferogram.tif"),
    ("2 Coherence", "2_coherence.tif"),
    ("2 Perpendicular baseline", "2_baseline.tif"),
    ("1 Amplitude after", "1_scene_after.tif"),
    ("1 Amplitude before", "1_scene_before.tif"),
    ("1 Incidence", "1_geometry.tif"),
)


def build(preset: str, out: Path, passes: tuple) -> dict:
    """Write the project and the map.

    Parameters
    ----------
    preset : str
        Names the project and the folder of the results below `out`.
    out : Path
        The demo's folder.
    passes : tuple
        Pairs with `name` and `truth`, as in demo.py.

    Returns
    -------
    dict
        Paths by what they are.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QgsApplication([], GUIenabled=True)
    application.initQgis()
    _import_plugin()
    from demo_map import export_map

    project = QgsProject.instance()
    layers = fill(project, out / preset, passes)
    target = out / f"{preset}.qgz"
    picture = out / f"{preset}_map.png"
    export_map(project, layers, picture)
    project.setFileName(str(target))
    if not project.write():
        raise SystemExit(f"{target} could not be written: {project.error()}")
    project.clear()
    return {"project": target, "map": picture}


def fill(project: QgsProject, work: Path, passes: tuple) -> dict:
    """Add all layers; return those that the map shows, by name."""
    root = project.layerTreeRoot()
    project.setTitle("Bam earthquake of 26 December 2003, simulated ENVISAT scenes")
    shown = _add_faults(project, root.addGroup("Faults"), work)
    for index, pair in enumerate(passes):
        group = root.addGroup(f"{pair.name.capitalize()} pass, orbits {int(pair.before)} and {int(pair.after)}")
        shown[pair.name] = _add_pair(project, group, work / pair.name, first=index == 0)
    steps = root.addGroup("Single steps around Bam (descending)")
    for name, file in STEPS:
        _add_raster(project, steps, work / passes[0].name / "steps" / file, name)
    steps.setExpanded(False)
    steps.setItemVisibilityChecked(False)
    _add_network(project, root, work)
    _add_truth(project, root.addGroup("What was simulated"), work / "scenes" / "truth", passes)
    shown["hills"] = _add_ground(project, root.addGroup("Ground"), work / "scenes" / "dem" / "dem_wgs84_1arcsec.tif")
    _share_limits([shown[pair.name]["displacement.tif"] for pair in passes])
    _look_at(project, shown[passes[0].name]["displacement.tif"])
    return shown


def _import_plugin() -> None:
    links = tempfile.mkdtemp(prefix="quakesar-")
    atexit.register(shutil.rmtree, links)
    (Path(links) / "quakesar").symlink_to(ROOT, target_is_directory=True)
    sys.path.insert(0, links)


def _add_faults(project, group, work: Path) -> dict:
    trace = QgsVectorLayer(str(work / "scenes" / "truth" / "rupture_trace.geojson"), "Rupture (simulated)", "ogr")
    trace.setRenderer(_line(FAULT_COLOUR, "0.7", "solid"))
    trace = _add(project, group, trace, visible=True)
    if GEM_FAULTS.exists():
        known = QgsVectorLayer(str(GEM_FAULTS), "Active faults (GEM)", "ogr")
        known.setRenderer(_line("#7a4a12", "0.5", "dash"))
        _add(project, group, known, visible=True)
    return {"trace": trace}


def _line(colour: str, width: str, style: str):
    line = {"line_color": colour, "line_width": width, "line_style": style, "capstyle": "round"}
    return QgsSingleSymbolRenderer(QgsLineSymbol.createSimple(line))


def _add_pair(project, group, folder: Path, *, first: bool) -> dict:
    made = {}
    for title, items in CHAIN:
        part = group.addGroup(title)
        for name, file in items:
            visible = file == "displacement.tif"
            add = _add_raster if file.endswith(".tif") else _add_outline
            made[file] = add(project, part, folder / file, name, visible=visible)
        is_result = title == CHAIN[0][0]
        part.setExpanded(first and is_result)
        part.setItemVisibilityChecked(is_result)
    made["displacement.tif"].setBlendMode(QPainter.CompositionMode.CompositionMode_Multiply)
    group.setExpanded(first)
    group.setItemVisibilityChecked(first)
    return made


def view_of(path: Path) -> Path:
    """Return the view of a complex raster that the tools write beside it, or the raster itself."""
    views = (path.with_name(f"{path.stem}_{kind}.vrt") for kind in ("phase", "amplitude"))
    return next((view for view in views if view.exists()), path)


def _add_raster(project, group, path: Path, name: str, *, visible: bool = False):
    """Add a raster as QGIS opens it: the style lies beside the file."""
    view = view_of(path)
    layer = QgsRasterLayer(str(view), name, "gdal")
    if view != path:  # a complex pixel without data is zero
        layer.dataProvider().setUserNoDataValue(1, [QgsRasterRange(0.0, 0.0)])
    if "amplitude" in view.name:  # speckle is averaged when the map is zoomed out, phase must not be
        _smooth(layer)
    return _add(project, group, layer, visible=visible)


def _smooth(layer) -> None:
    layer.resampleFilter().setZoomedOutResampler(QgsBilinearRasterResampler())
    layer.resampleFilter().setMaxOversampling(4.0)


def _add_outline(project, group, path: Path, name: str, *, visible: bool = False):
    from quakesar.algorithms import styles

    layer = QgsVectorLayer(str(path), name, "ogr")
    styles.apply(layer, "footprint")
    return _add(project, group, layer, visible=visible)


def _add_network(project, root, work: Path) -> None:
    group = root.addGroup("Pairs that the scenes make")
    pairs = QgsVectorLayer(str(work / "pairs.gpkg"), "Baselines", "ogr")
    pairs.setRenderer(_line("#1b6ca8", "0.6", "solid"))
    _add(project, group, pairs, visible=False)
    group.setExpanded(False)
    group.setItemVisibilityChecked(False)


def _add_truth(project, group, folder: Path, passes: tuple) -> None:
    from quakesar.algorithms import styles

    for pair in passes:
        layer = QgsRasterLayer(str(folder / f"disp_los_{pair.truth}.tif"), f"True displacement, {pair.name}", "gdal")
        styles.apply(layer, "displacement")
        _add(project, group, layer, visible=False)
    group.setExpanded(False)
    group.setItemVisibilityChecked(False)


def _add_ground(project, group, path: Path):
    from quakesar.algorithms import styles

    hills = QgsRasterLayer(str(path), "Hillshade", "gdal")
    renderer = QgsHillshadeRenderer(hills.dataProvider(), 1, 315.0, 45.0)
    renderer.setZFactor(_EXAGGERATION)
    renderer.setMultiDirectional(True)
    hills.setRenderer(renderer)
    _smooth(hills)
    # A pale ground leaves the colours of what lies on it as the legend shows them.
    hills.brightnessFilter().setBrightness(60)
    hills.brightnessFilter().setContrast(-10)
    _add(project, group, hills, visible=True)
    heights = QgsRasterLayer(str(path), "Heights above the ellipsoid", "gdal")
    styles.apply(heights, "height")
    _add(project, group, heights, visible=False)
    group.setExpanded(False)
    return hills


def _add(project, group, layer, *, visible: bool):
    from quakesar.algorithms import captions

    if not layer.isValid():
        raise SystemExit(f"{layer.source()} does not open as a layer.")
    project.addMapLayer(layer, addToLegend=False)
    node = group.addLayer(layer)
    captions.caption_legend(layer)
    node.setItemVisibilityChecked(visible)
    node.setExpanded(visible and layer.name() == "Displacement")
    return layer


def _share_limits(layers: list) -> None:
    """Give displacement layers the widest of their scales, so that colours compare."""
    widest = max(layers, key=lambda layer: layer.renderer().classificationMax())
    for layer in layers:
        if layer is not widest:
            layer.setRenderer(widest.renderer().clone())


def _look_at(project, layer) -> None:
    """Take the projection of a layer and open at its extent."""
    project.setCrs(layer.crs())
    project.viewSettings().setDefaultViewExtent(QgsReferencedRectangle(layer.extent().buffered(500.0), layer.crs()))


def extent_in(layer, crs):
    """Return a layer's extent in another projection."""
    return QgsCoordinateTransform(layer.crs(), crs, QgsProject.instance()).transformBoundingBox(layer.extent())
