"""The line over a legend tells what the colours mean, in the user's words, and stays in the project."""

import numpy as np
import pytest
from qgis.core import QgsDateTimeRange, QgsLayerTreeModel, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime
from quakesar.algorithms import captions, styles
from quakesar.algorithms.styles_thermal import play_ranges
from quakesar.core.grids import MapGrid
from quakesar.core.raster import Band, RasterWriter, crs_from_text


@pytest.fixture
def layer(qgis_app, tmp_path):
    """A function that makes a layer of one or more bands, styled as a product, in the project."""
    QgsProject.instance().clear()

    def make(names, kind):
        path = str(tmp_path / f"{kind}.tif")
        grid = MapGrid(4, 4, 600_000.0, 3_230_000.0, 100.0, 100.0, crs_from_text("EPSG:32640"))
        values = np.linspace(-0.03, 0.0473, 16, dtype=np.float32).reshape(4, 4)
        with RasterWriter(path, grid, [Band(name) for name in names], np.float32) as writer:
            writer.write_all(*(values for _ in names))
        made = QgsRasterLayer(path, kind, "gdal")
        assert styles.apply(made, kind)
        QgsProject.instance().addMapLayer(made)
        return made

    yield make
    QgsProject.instance().clear()


def first_line(layer):
    root = QgsProject.instance().layerTreeRoot()
    model = QgsLayerTreeModel(root)
    return model.layerLegendNodes(root.findLayer(layer.id()))[0].data(Qt.ItemDataRole.DisplayRole)


@pytest.mark.parametrize(
    ("name", "kind", "part"),
    [
        ("displacement los", "displacement", "toward the sensor +"),
        ("displacement east", "displacement", "east +"),
        ("phase", "wrapped", "one cycle"),
        ("coherence", "coherence", "0 noise"),
    ],
)
def test_the_legend_tells_the_meaning_instead_of_the_band(layer, name, kind, part):
    made = layer([name], kind)
    assert "Band 1" in first_line(made)
    captions.caption_legend(made)
    assert part in first_line(made)
    assert "Band" not in first_line(made)


def test_a_series_is_captioned_by_the_date_it_shows(layer):
    made = layer(["2003-12-03", "2004-02-11"], "series")
    captions.caption_legend(made)
    assert first_line(made) == "2004-02-11"
    period = QgsDateTimeRange(QDateTime(QDate(2003, 12, 3), QTime(0, 0)), QDateTime(QDate(2004, 2, 11), QTime(0, 0)))
    play_ranges(made, [period, period])
    captions.caption_legend(made)
    assert first_line(made) == "2004-02-11" + (", or the date that plays" if captions.HAS_TIME_PER_BAND else "")


def test_bands_of_others_keep_what_qgis_says(layer):
    made = layer(["porosity"], "displacement")
    captions.caption_legend(made)
    assert "porosity" in first_line(made)


def test_a_layer_outside_the_tree_is_left_alone(layer, tmp_path):
    made = layer(["coherence"], "coherence")
    captions.caption_legend(QgsRasterLayer(made.source(), "loose", "gdal"))
    assert "Band 1" in first_line(made)
